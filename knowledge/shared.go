package knowledge

import (
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
)

// What is true for several seats is said once, here.

// what says what a peer worker is.
func what() recovery.Statement {
	return say("En peer-medarbejder har selv levet med psykiske vanskeligheder. Jobbet er at bruge de erfaringer til at støtte andre.",
		"A peer worker has lived with mental health difficulties. The job is to use that experience to support others.", "13.1")
}

func worked() recovery.Statement {
	return say("Erfaringerne er bearbejdet, så de kan gavne andre og ikke kun er ens egen historie.",
		"The experience has been worked through, so that it can help others and is not only one's own story.", "43.7", "40.1")
}

func goals() recovery.Statement {
	return say("Peer-medarbejdere og kolleger arbejder for det samme: mindre lidelse, mere glæde og mere håb.",
		"Peer workers and their colleagues work for the same: less suffering, more joy and more hope.", "12.1", "12.2", "12.3")
}

func notByItself() recovery.Statement {
	return say("Gevinsten kommer ikke af sig selv. Stedet skal gøre sig klar og blive ved med det.",
		"The benefit does not come by itself. The place must prepare, and keep at it.", "4.2", "4.3")
}

// names says what else the job is called.
func names() recovery.Statement {
	return say("Jobbet har mange navne, for eksempel recoverymentor, udskrivningsguide eller medarbejder med brugererfaring.",
		"The job has many names, such as recovery mentor, discharge guide or worker with experience as a service user.", "2.1", "2.3", "2.6")
}

// employment says on which terms people work.
func employment() recovery.Statement {
	return say("Nogle er ansat på almindelige vilkår, nogle på særlige vilkår, og nogle er frivillige.",
		"Some are employed on ordinary terms, some on special terms, and some are volunteers.", "5.1")
}

// concept is a word and what it means.
func concept(id recovery.ConceptID) recovery.Statement {
	c, _ := recovery.FindConcept(id)
	return defined(c.Label, c.Text, c.Evidence)
}

// defined is a word and what is said of it, in one sentence.
func defined(word, text peerwork.Text, evidence []string) recovery.Statement {
	return recovery.Statement{Text: both(word.DA+": "+text.DA, word.EN+": "+text.EN), Evidence: evidence}
}

// about are the points of a concept.
func about(id recovery.ConceptID) []recovery.Statement {
	c, _ := recovery.FindConcept(id)
	return c.Points
}

// values are what the work builds on, and what that means in the job.
func values() Part {
	return points(
		say("Gensidighed og ligeværd: Begge har noget at give, og begge får noget ud af det.",
			"Mutuality and equality: Both have something to give, and both gain from it.", "14.1", "73.5"),
		say("Selvbestemmelse og empowerment: Den anden vælger selv. Ingen får at vide, hvad de bør gøre.",
			"Self-determination and empowerment: The other chooses. Nobody is told what they ought to do.", "14.2", "73.4"),
		say("Empati: Man lytter for at forstå, og man holder sit eget og den andens liv adskilt.",
			"Empathy: One listens to understand, and keeps one's own life apart from the other's.", "14.3", "65.2", "65.3"),
		say("Recovery: Man regner med, at det kan lade sig gøre at komme sig på sin egen måde.",
			"Recovery: One trusts that people can recover in their own way.", "14.4", "43.10", "47.2"),
	)
}

// gives is a list of what peer work can give, with the caveat as its last point.
func gives(said ...recovery.Statement) Part {
	for i := range said {
		// Some are sentences elsewhere, and some are points of a list.
		said[i].Text = both(strings.TrimSuffix(said[i].Text.DA, ".")+".", strings.TrimSuffix(said[i].Text.EN, ".")+".")
	}
	return points(append(said, recovery.Caveat())...)
}

// outcomes are what the guide says that research has shown.
func outcomes(ids ...recovery.OutcomeID) (said []recovery.Statement) {
	for _, id := range ids {
		o, _ := recovery.FindOutcome(id)
		said = append(said, recovery.Statement{Text: o.Text, Evidence: o.Evidence, Own: o.Own})
	}
	return said
}

// contributions are what the sources say besides, by what they rest on first.
func contributions(first ...string) (said []recovery.Statement) {
	for _, ref := range first {
		for _, c := range recovery.Contributions() {
			if c.Evidence[0] == ref {
				said = append(said, recovery.Statement{Text: c.Text, Evidence: c.Evidence, Own: c.Own})
			}
		}
	}
	return said
}

// entries are what is on a list of the job description, without some.
func entries(list string, without ...string) (said []recovery.Statement) {
	for _, l := range jobdesc.Lists() {
		if l.Name != list {
			continue
		}
		for _, e := range l.Entries {
			if !slices.Contains(without, e.ID) {
				said = append(said, recovery.Statement{Text: e.Label, Evidence: e.Evidence, Own: e.Own})
			}
		}
	}
	return said
}

// worries are two that many have, and their answer.
func worries() Section {
	return section("worries", "To spørgsmål, mange har", "Two questions many have",
		text(
			say("»Hvor hører en peer-medarbejder til hos os?« Det skal stå klart, før nogen begynder: et team, en leder og egne opgaver.",
				"“Where does a peer worker belong here?” It must be clear before anybody begins: a team, a manager and tasks of their own.", "11.1", "15.1", "34.1"),
		),
		text(
			say("»Vil peer-medarbejderen noget andet end os?« Nej, siger guiden.", "“Does the peer worker want something else than we do?” No, says the guide.", "11.2", "13.2"),
			goals(),
			ideas(),
		))
}

func ideas() recovery.Statement {
	return say("Vejen dertil kan være ny, og der kommer forslag, som stedet skal være klar til at høre.",
		"The way there may be new, and there will be ideas that the place must be ready to hear.", "13.2")
}

// drift is what happens to the role when nobody looks after it.
func drift() recovery.Statement {
	return say("På en travl dag er det let at give peer-medarbejderen det, de andre ikke når. Så forsvinder det, jobbet er til for.",
		"On a busy day it is easy to give the peer worker what the others have no time for. Then what the job is for is lost.", "7.1")
}

func tasksWritten() recovery.Statement {
	return say("Skriv ned, hvilke opgaver der hører til jobbet, og hvilke der ikke gør.",
		"Write down which tasks belong to the job and which do not.", "15.1", "30.1", "30.2")
}

// sameTerms are two views on what is the same for all and what is not.
func sameTerms() Part {
	return text(
		say("En kilde siger: samme vilkår som alle andre, og ingen særlige hensyn.", "One source says: the same terms as everybody else, and no special consideration.", "66.1", "66.2"),
		say("Guiden siger: Se efter, hvad der skal til, for at alle trives og bliver. Behovene er i bund og grund de samme.",
			"The guide says: See what it takes for everybody to thrive and stay. The needs are basically the same.", "23.4", "23.6"),
		own(both("De to kilder lægger vægten forskelligt, og sådan kan begge være rigtige.", "The two sources stress different things, and this way both can be right."),
			"Begge dele kan lade sig gøre, når det, der hjælper én, også er åbent for de andre.", "Both can be done when what helps one is open to the others too."),
	)
}

// healthQuestions are what an employer may ask.
func healthQuestions() recovery.Statement {
	return say("En arbejdsgiver må kun spørge til sygdom, der betyder noget væsentligt for netop det arbejde.",
		"An employer may only ask about illness that matters substantially to that particular work.", "law:helbredsoplysningsloven-2")
}

// notJudged is that being able to do the job is another thing than somebody's
// recovery.
func notJudged() recovery.Statement {
	return say("Ingen skal vurdere, hvor langt nogen er i sin recovery. Det er noget andet end at kunne jobbet.",
		"Nobody is to judge how far somebody has come in their recovery. Being able to do the job is something else.", "64.1")
}

// supervision is decisive for the job.
func supervision() recovery.Statement {
	return say("Supervision er afgørende for at kunne udfylde rollen og have det godt i den.",
		"Supervision is decisive for filling the role and thriving in it.", "42.8")
}

func oneNotAlone() recovery.Statement {
	return say("Det er fristende at lade én peer-medarbejder forandre stedet. Det lægger et stort pres på et enkelt menneske.",
		"It is tempting to let one peer worker change the place. That puts great pressure on a single person.", "37.1", "37.2")
}

func partOfMore() recovery.Statement {
	return say("Det lykkes, når det er en del af noget større, som hele stedet arbejder på.",
		"It succeeds when it is part of something larger that the whole place works on.", "37.3", "62.1")
}

// looked says how old what is said of the law is.
func looked() recovery.Statement {
	return own(both("Loven kan være ændret, og vi er ikke jurister.", "The law may have changed, and we are not lawyers."),
		"Reglerne er slået op i november 2026 og gengivet kort. Spørg HR eller din fagforening, hvis du er i tvivl.",
		"The rules were looked up in November 2026 and are summarised here. Ask HR or your union if you are in doubt.")
}

func supportForAll() recovery.Statement {
	return say("Alle, der arbejder her, skal kunne få støtte, når helbredet gør arbejdet svært.",
		"Everybody who works here should be able to get support when their health makes work hard.", "26.1")
}

func openTalk() recovery.Statement {
	return say("Kriser kan ramme alle, og det skal man kunne tale åbent om.", "A crisis can come to anybody, and it should be possible to speak of it openly.", "26.2")
}

func recognised() recovery.Statement {
	return say("En kilde mener, at erfaringskompetencer skal anerkendes på linje med en mellemlang uddannelse.",
		"One source says that experiential competence should be recognised like a professional bachelor's degree.", "72.1")
}

func fewHours() recovery.Statement {
	return say("Få timer og lav løn er et problem, som peer-medarbejdere selv fortæller om.",
		"Peer workers themselves name few hours and low pay as a problem.", "61.2")
}
