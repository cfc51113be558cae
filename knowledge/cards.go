package knowledge

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
)

// Card is a dilemma to talk from. Both sides have good reasons and take up as much
// room, and no side is the right one.
type Card struct {
	ID    jobdesc.DilemmaID
	Title peerwork.Text
	// The question of the dilemma.
	Question recovery.Statement
	// The two sides. The order is the source's and means nothing.
	First, Second CardSide
	// What to ask one another in the end.
	Ask []recovery.Statement
}

// CardSide is one side of a card.
type CardSide struct {
	Label peerwork.Text
	Said  []recovery.Statement
}

// Cards returns the cards in the order of the dilemmas. A group that wants to
// shuffle them leaves the one on consideration to later (evidence 53.6).
func Cards() []Card {
	var cards []Card
	for _, d := range jobdesc.Dilemmas() {
		c := written(d.ID)
		c.ID = d.ID
		c.Question = recovery.Statement{Text: d.Question, Evidence: d.Evidence}
		c.First.Said = append([]recovery.Statement{{Text: d.First.Text, Evidence: d.First.Evidence}}, c.First.Said...)
		c.Second.Said = append([]recovery.Statement{{Text: d.Second.Text, Evidence: d.Second.Evidence}}, c.Second.Said...)
		cards = append(cards, c)
	}
	return cards
}

// Why what is on a card besides the dilemma's own words rests on us.
var (
	even   = both("Kilden siger kun lidt om hver side. Resten er vores, så de to sider fylder lige meget.", "The source says little of each side. The rest is ours, so that both sides take up as much room.")
	asking = both("Et kort er til at tale ud fra, så det slutter med spørgsmål.", "A card is there to talk from, so it ends with questions.")
)

// written is what a card has besides the words of the dilemma.
func written(id jobdesc.DilemmaID) Card {
	side := func(da, en string, said ...recovery.Statement) CardSide { return CardSide{both(da, en), said} }
	ours := func(da, en string, evidence ...string) recovery.Statement { return own(even, da, en, evidence...) }
	ask := func(da, en string, evidence ...string) recovery.Statement { return own(asking, da, en, evidence...) }
	switch id {
	case jobdesc.DilemmaVoluntaryOrPaid:
		return Card{
			Title: both("Frivilligt eller lønnet", "Voluntary or paid"),
			First: side("Frivilligt", "Voluntary",
				ours("Som frivillig bestemmer man over sin tid og kan sige nej fra dag til dag.", "A volunteer decides over their time and can say no from day to day."),
				ours("Det kan være en rolig begyndelse for den, der først vil prøve.", "It can be a calm beginning for somebody who wants to try first.")),
			Second: side("Lønnet", "Paid",
				ours("Løn viser, at erfaringerne er en faglighed på linje med de andres.", "Pay shows that the experience is a profession on a par with the others.", "72.1"),
				ours("Med lønnen følger en overenskomst, en tillidsrepræsentant og en plads i teamet.", "Pay brings a collective agreement, a union representative and a place in the team.", "25.4", "34.1")),
			Ask: []recovery.Statement{
				ask("Er der nogen her, der får løn for de samme opgaver?", "Is anybody here paid for the same tasks?"),
				ask("Hvad skal en frivillig have igen, og hvem sørger for det?", "What should a volunteer get in return, and who sees to it?", "5.1"),
			},
		}
	case jobdesc.DilemmaPartTimeOrFull:
		return Card{
			Title: both("Få timer eller fuld tid", "Few hours or full-time"),
			First: side("Deltid eller slutdato", "Part-time or fixed-term",
				ours("Der kan blive råd til to, så ingen er alene om rollen.", "There may be money for two, so that nobody is alone in the role."),
				ours("En slutdato gør det lettere at komme i gang, når pengene er små.", "An end date makes it easier to begin when money is short.", "27.1")),
			Second: side("Fast og fuld tid", "Permanent and full-time",
				say("Med få timer er det svært at blive en del af teamet.", "With few hours it is hard to become part of the team.", "70.3"),
				ours("Når jobbet er fast, tør man lægge planer, og det gør teamet også.", "When the job is permanent, one dares to make plans, and so does the team.", "61.2")),
			Ask: []recovery.Statement{
				ask("Hvor mange timer skal der til for at være med, når teamet mødes?", "How many hours does it take to be there when the team meets?", "70.3"),
				ask("Hvad sker der med borgerne og med kollegaen, når perioden er slut?", "What happens to the people supported and to the colleague when the term ends?", "27.1"),
			},
		}
	case jobdesc.DilemmaPeerRoleOrPeerCompetence:
		return Card{
			Title: both("En rolle eller en kompetence", "A role or a competence"),
			First: side("En peer-rolle", "A peer role",
				say("En klar rolle flyder ikke så let sammen med de andres opgaver.", "A clear role does not blur so easily into the tasks of others.", "15.1"),
				ours("Dem, der får støtte, ved, hvem de kan gå til med det.", "Those who get support know whom they can go to with it.")),
			Second: side("Et andet job, hvor erfaringerne også bruges", "Another job where the experience is used too",
				say("Nogle har også en anden faglighed, som stedet kan få gavn af.", "Some have another profession as well, which the place can benefit from.", "43.9"),
				ours("Det åbner flere veje videre, for peer-rollen har få af dem endnu.", "It opens more ways on, since the peer role has few of them yet.", "29.4")),
			Ask: []recovery.Statement{
				ask("Hvad skal netop erfaringerne bruges til hos os?", "What is the experience to be used for here?", "6.1"),
				ask("Hvad kan man blive her om fem år?", "What can one become here in five years?", "27.2"),
			},
		}
	case jobdesc.DilemmaOpenness:
		return Card{
			Title: both("Hvor åben?", "How open?"),
			First: side("Åben om sin baggrund", "Open about one's background",
				ours("Når en taler åbent, bliver det lettere for andre at gøre det.", "When one speaks openly, it gets easier for others to do so.", "26.2"),
				ours("Så er det ikke noget, nogen skal gå og gætte på.", "Then it is nothing that anybody has to guess at.")),
			Second: side("Vælger selv, hvad der bliver fortalt", "Chooses what is told",
				ours("Det, man har fortalt, kan man ikke tage tilbage igen senere.", "What one has told, one cannot take back again later."),
				say("Rollen kan godt være kendt, og resten bestemmer man selv over.", "The role can be known, and the rest is for oneself to decide.", "67.2")),
			Ask: []recovery.Statement{
				ask("Hvad skal alle vide om rollen, og hvad vedkommer ikke andre?", "What should everybody know of the role, and what is nobody else's business?", "67.2"),
				ask("Hvordan taler vi her om kriser, også vores egne?", "How do we talk about crises here, our own included?", "26.2"),
			},
		}
	case jobdesc.DilemmaEquality:
		return Card{
			Title: both("Helt som kollegerne?", "Just like colleagues?"),
			First: side("Det samme som kollegerne", "The same as colleagues",
				ours("Man kan bedre hjælpe hinanden, når man ved det, de andre ved.", "It is easier to help one another when one knows what the others know."),
				ours("Særlige regler kan blive en mur midt gennem et team.", "Special rules can become a wall through the middle of a team.", "61.3")),
			Second: side("Noget er anderledes", "Some things differ",
				say("Nogle vil hellere møde mennesket, før de læser en journal.", "Some prefer to meet the person before they read a record.", "54.10"),
				ours("Man kan være lige kolleger og have hver sin opgave.", "One can be equal colleagues and have different tasks.")),
			Ask: []recovery.Statement{
				ask("Hvad siger borgerne selv om det?", "What do the people supported say about it?", "19.4"),
				ask("Hvad har peer-medarbejderen brug for at vide for at være tryg på arbejdet?", "What does the peer worker need to know to be safe at work?"),
			},
		}
	case jobdesc.DilemmaConsideration:
		return Card{
			Title: both("Særlige hensyn?", "Special consideration?"),
			First: side("Særlige hensyn", "Special consideration",
				say("Loven giver i nogle tilfælde ret til, at arbejdet bliver tilpasset.", "In some cases the law gives a right to have the work adjusted.", "law:forskelsbehandlingsloven-2a"),
				ours("En fast aftale skal man ikke bede om igen hver gang.", "One does not have to ask for a settled agreement again each time.", "34.3")),
			Second: side("Plads til alles behov", "Room for everybody's needs",
				ours("Når alle kan få støtte og fleksibilitet, behøver ingen at skille sig ud.", "When everybody can have support and flexibility, nobody needs to stand out.", "26.1", "23.4"),
				say("Guiden siger, at behovene i det store og hele ligner de andre ansattes.", "The guide says that the needs are by and large like those that other employees have at work.", "23.6")),
			Ask: []recovery.Statement{
				ask("Hvad kan alle her bede om, når livet driller?", "What can everybody here ask for when life is difficult?", "26.1"),
				ask("Er der noget, nogle får lov til i det stille? Kunne det gælde alle?", "Is there something that some are quietly allowed? Could it apply to all?", "23.4"),
			},
		}
	case jobdesc.DilemmaRecognition:
		return Card{
			Title: both("En faglighed i sig selv?", "A profession of its own?"),
			First: side("En faglighed i sig selv", "A profession of its own",
				recognised(),
				ours("Uden en tydelig plads må man kæmpe for den alene.", "Without a clear place one has to struggle for it alone.", "29.5", "64.5")),
			Second: side("En del af det fælles", "Part of what is shared",
				ours("Erfaringer bliver til mere, når de mødes med andres viden.", "Experience grows when it meets the knowledge of others.", "40.1"),
				ours("Et fag for sig selv kan komme til at stå alene.", "A profession of its own may end up alone.")),
			Ask: []recovery.Statement{
				ask("Hvor kan man se hos os, at erfaringer tæller?", "Where can one see here that experience counts?", "15.2"),
				ask("Hvem spørger vi, når vi er i tvivl om en borgers hverdag?", "Whom do we ask when we are unsure about somebody's daily life?", "69.2"),
			},
		}
	}
	panic("knowledge: no card for the dilemma " + string(id))
}
