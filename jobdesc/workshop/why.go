package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func why() Chapter {
	return Chapter{
		ID: "why", Title: both("Hvorfor", "Why"), Who: both("Alle", "Everybody"), Minutes: 12,
		Intro: both("Begynd med det, der er brug for. Opgaverne kommer bagefter.", "Start with what is needed. The tasks come later."),
		Questions: []Question{
			{
				ID: jobdesc.QuestionPurpose, First: true,
				Text:    both("Hvorfor vil I have en peer-medarbejder, og hvad håber I på?", "Why do you want a peer worker, and what do you hope for?"),
				Example: both("Vi er gode til hverdagen og mindre gode til håbet. Beboerne skal møde en, der selv har været der.", "We are good at everyday life and not so good at hope. We want residents to meet somebody who has been there."),
				Help: []peerwork.Text{
					both("To eller tre sætninger er nok. Har I skrevet en vision, så begynd med den.", "Two or three sentences are enough. If you have written a vision, start from it."),
					both("Hvad kan en peer-medarbejder give, som ingen andre her kan?", "What can a peer worker give that nobody else here can?"),
				},
				Why: both("Er formålet tydeligt, går resten bedre. Det er også det, I vender tilbage til, når I er i tvivl.",
					"When the purpose is clear, the rest goes better. It is also what you come back to when you are in doubt."),
				Fields: []string{"/purpose"},
			},
			{
				ID: jobdesc.QuestionNeeds, First: true,
				Text:    both("Hvad er der brug for, når I spørger kollegerne og dem, I støtter?", "What do colleagues and the people you support say they need?"),
				Example: both("Kollegerne: Vi når ikke de lange samtaler. Beboerrådet: Weekenden er stille, og flere vil gerne ud.", "Colleagues: we never have time for the long conversations. Residents' council: weekends are quiet, and several of us want to get out."),
				Help: []peerwork.Text{
					both("Har I ikke spurgt endnu, så skriv, hvem der gør det. Et ark på tavlen i en uge er en god begyndelse.", "If you have not asked yet, write who will. A sheet on the notice board for a week is a good start."),
				},
				Why: both("Spørg, før I skriver opgaverne. Så bliver det et job, der er brug for, og som kollegerne kender.",
					"Ask before you write the tasks. Then the job meets a need, and colleagues know it."),
				Fields: []string{"/shaping/staff", "/shaping/citizens", "/shaping/how"},
			},
			{
				ID:      jobdesc.QuestionHeard,
				Text:    both("Hvem skal høres, før det er endeligt?", "Who should have a say before it is final?"),
				Example: both("MED-udvalget den 14. marts. TR, AMR og patientpanelet i ugen efter.", "The works council on 14 March. The union and safety representatives and the patient panel the week after."),
				Help: []peerwork.Text{
					both("TR er tillidsrepræsentanten, og AMR er arbejdsmiljørepræsentanten. I MED-udvalget mødes ledelse og ansatte.", "Staff elect a union representative and a safety representative. Management and staff meet in the works council."),
				},
				Why: both("Flere øjne ser mere. Lad også plads til den, der får jobbet, for rollen bliver til undervejs.",
					"More eyes see more. Leave room for the new peer worker too: the role takes shape along the way."),
				Fields: []string{"/heard"},
			},
		},
	}
}
