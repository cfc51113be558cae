package workshop

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func why() Chapter {
	return Chapter{
		ID: "why", Title: both("Hvorfor", "Why"), Who: both("Alle", "Everybody"), Minutes: 12,
		Intro: both("Begynd med det, der er brug for. Opgaverne kommer bagefter.", "Begin with what is needed. The tasks come afterwards."),
		Questions: []Question{
			{
				ID: jobdesc.QuestionPurpose, First: true,
				Text:    both("Hvorfor vil I have en peer-medarbejder, og hvad håber I på?", "Why do you want a peer worker, and what do you hope for?"),
				Example: both("Vi er gode til hverdagen og mindre gode til håbet. Beboerne skal møde en, der selv har været der.", "We are good at everyday life and less good at hope. Residents should meet somebody who has been there."),
				Help: []peerwork.Text{
					both("To eller tre sætninger er nok. Har I skrevet en vision, så begynd med den.", "Two or three sentences are enough. If you have written a vision, begin with that."),
					both("Hvad kan en peer-medarbejder give, som ingen af jer andre kan?", "What can a peer worker give that none of the rest of you can?"),
				},
				Why: both("Er formålet tydeligt, går resten bedre. Det er også det, I ser på, når I er i tvivl senere.",
					"If the purpose is clear, the rest goes better. It is also what you look at when you are in doubt later."),
				Fields: []string{"/purpose"},
			},
			{
				ID: jobdesc.QuestionNeeds, First: true,
				Text:    both("Hvad er der brug for, når I spørger kollegerne og dem, I støtter?", "What is needed, when you ask colleagues and the people you support?"),
				Example: both("Kollegerne: Vi når ikke de lange samtaler. Beboerrådet: Weekenden er stille, og flere vil gerne ud.", "Colleagues: we never get to the long conversations. The residents' council: weekends are quiet, and several want to get out."),
				Help: []peerwork.Text{
					both("Har I ikke spurgt endnu, så skriv, hvem der gør det. Et ark på tavlen i en uge er en god begyndelse.", "If you have not asked yet, write who will. A sheet on the board for a week is a good start."),
				},
				Why: both("Spørg, før I skriver opgaverne. Så bliver det et job, der er brug for, og som kollegerne kender.",
					"Ask before you write the tasks. Then it becomes a job that is needed and that colleagues know."),
				Fields: []string{"/shaping/staff", "/shaping/citizens", "/shaping/how"},
			},
			{
				ID:      jobdesc.QuestionHeard,
				Text:    both("Hvem skal høres, før det er endeligt?", "Who should be heard before it is final?"),
				Example: both("MED-udvalget den 14. marts. TR, AMR og patientpanelet i ugen efter.", "The works council on 14 March. The union and safety representatives and the patient panel the week after."),
				Help: []peerwork.Text{
					both("TR er tillidsrepræsentanten, og AMR er arbejdsmiljørepræsentanten. I MED-udvalget mødes ledelse og ansatte.", "Staff elect a union representative and a safety representative. In the works council, management and staff meet."),
				},
				Why: both("Flere øjne ser mere. Lad også plads til den, der får jobbet, for rollen bliver til undervejs.",
					"More eyes see more. Leave room for the person who gets the job too, because the role takes shape along the way."),
				Fields: []string{"/heard"},
			},
		},
	}
}
