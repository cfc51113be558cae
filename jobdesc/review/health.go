package review

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Health, in three strengths. What must go is a demand for, or a question about,
// somebody's health now, how long it has lasted, or what may come. What should be
// thought over is a diagnosis or an admission asked for as experience. What is
// only worth reading again is one finding with all its sentences.
//
// The rules read what speaks to or about somebody who applies, and nothing else:
// the competences the job asks for, the recruitment, the questions, the advert,
// what is promised a volunteer. They never read tasks, the people the work is for
// or records: there, medicine and admissions are what the work is about.
var healthRules = []rule{
	{
		Rule: Rule{
			Code: "JD-HEALTH-1", Severity: SeverityMust,
			Evidence: []string{"36.5", "64.1", "law:helbredsoplysningsloven-2", "law:helbredsoplysningsloven-6", "own"},
			Own: both("Hvad der er et spørgsmål om helbred, læser vi ud af ordene. Det kan overse noget og tage fejl.",
				"We read from the words what is a question about health. That can miss something and be wrong."),
			Text: both("Her står »{}«. Det ligner et krav til eller et spørgsmål om den enkeltes helbred.",
				"It says “{}” here. That looks like a demand on, or a question about, a person’s health."),
			Do: both("Skriv, hvad man skal kunne i jobbet. Spørg om erfaringskompetencer, ikke om sygdom: »Hvad har dine erfaringer lært dig, og hvordan kan de bruges her?« "+
				"Den, der søger, fortæller selv om en sygdom, hvis den har væsentlig betydning for arbejdet. Den pligt er ens i alle job. Om risikoen for at blive syg må I ikke spørge.",
				"Write what one must be able to do in the job. Ask about experiential competence, not about illness: “What has your experience taught you, and how can it be used here?” "+
					"In Denmark, applicants must themselves mention an illness that matters substantially to the work. That duty is the same in every job. You may not ask about the risk of illness."),
		},
		check: func(d *jobdesc.Description, r *report) { r.saysOfHealth(d, healthNow) },
	},
	{
		Rule: Rule{
			Code: "JD-HEALTH-2", Severity: SeverityMust,
			Evidence: []string{"64.1", "own"},
			Own: both("Ingen kilde siger, hvor langt man skal være. Et antal år siger ikke, hvad et menneske kan.",
				"No source says how far one must have come. A number of years does not say what a person can do."),
			Text: both("Her står »{}«. Det ligner et krav om, hvor langt den enkelte er i sin recovery.",
				"It says “{}” here. That looks like a demand on how far a person has come in recovery."),
			Do: both("Ingens recovery måles. Skriv i stedet, hvad man skal kunne: sætte ord på sine erfaringer, have afstand til dem og bruge dem for andres skyld. Spørg, hvordan man gør det.",
				"Nobody’s recovery is measured. Write instead what one must be able to do: put experience into words, have some distance to it and use it for the good of others. Ask how one does that."),
		},
		check: func(d *jobdesc.Description, r *report) { r.saysOfHealth(d, healthLasting) },
	},
	{
		Rule: Rule{
			Code: "JD-HEALTH-3", Severity: SeverityShould,
			Evidence: []string{"36.5", "own"},
			Own: both("At en diagnose eller en indlæggelse ikke er det samme som en erfaring, er vores slutning.",
				"That a diagnosis or an admission is not the same as experience is our conclusion."),
			Text: both("Her står »{}«. En diagnose, en behandling eller en indlæggelse er gjort til et krav.",
				"It says “{}” here. A diagnosis, treatment or an admission is made a requirement."),
			Do: both("Er det diagnosen, I har brug for, eller erfaringen? I må gerne bede om egne erfaringer med psykiske vanskeligheder, med at bruge psykiatrien eller med at være pårørende. Så kan den enkelte selv vælge, hvad der fortælles.",
				"Is it the diagnosis you need, or the experience? You may ask for lived experience of mental health difficulties, of using services or of being a relative. Then each person can choose what to tell."),
		},
		check: func(d *jobdesc.Description, r *report) { r.saysOfHealth(d, healthExperience) },
	},
	{
		Rule: Rule{
			Code: "JD-HEALTH-4", Severity: SeverityConsider,
			Evidence: []string{"36.5", "own"},
			Own: both("Her er vi i tvivl. Ordene kan være ment på flere måder.",
				"We are in doubt here. The words can be meant in more than one way."),
			Text: both("Her står »{}« om den, der søger.",
				"It says “{}” here about the person who applies."),
			Do: both("Læs sætningerne igen med den, der søger, for øje. Levede erfaringer, og at man kan se dem lidt på afstand, må I gerne bede om. Hvordan helbredet er, må I ikke.",
				"Read the sentences again as somebody who applies. You may ask for lived experience, and for some distance to it. You may not ask how somebody’s health is."),
		},
		check: func(d *jobdesc.Description, r *report) { r.saysOfHealth(d, healthDoubt) },
	},
}

// saysOfHealth reports the sentences that say something of an applicant's health
// in one way. All are read once, by the first rule that asks.
func (r *report) saysOfHealth(d *jobdesc.Description, says healthSays) {
	if r.health == nil {
		r.health = healthIn(r.passages(d))
	}
	for _, h := range r.health {
		if h.says == says {
			r.quoted(h.at, h.index, h.quote, peerwork.Text{DA: strings.Join(h.words, "«, »"), EN: strings.Join(h.words, "”, “")})
		}
	}
}
