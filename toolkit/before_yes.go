package toolkit

import "github.com/peerwork-dk/peerwork/jobdesc"

// beforeYes is what somebody who is offered the job asks, and what they need and
// need not tell.
func beforeYes() Paper {
	fair := both("En god arbejdsplads har et svar eller finder det.", "A good workplace has an answer, or finds one.")
	questions := Part{Form: FormTable, Room: 2, Columns: two("Spørg arbejdspladsen", "Det svarede de", "Ask the workplace", "What they answered")}
	for i, q := range jobdesc.OfferQuestions() {
		n := number(i + 1)
		questions.Lines = append(questions.Lines, say(n+q.Text.DA, n+q.Text.EN).on(basis{q.Evidence, q.Own}))
	}
	return Paper{
		ID:    "before-yes",
		Title: both("Før du siger ja", "Before you say yes"),
		Use:   both("Tolv spørgsmål til arbejdspladsen, og hvad du skal og ikke skal fortælle.", "Twelve questions for the workplace, and what you do and do not have to tell."),
		For:   []Seat{SeatPeerWorker},
		Who:   both("Til dig, der har fået tilbudt et peer-job", "For you who have been offered a peer job"),
		When:  both("Hjemme, før du svarer", "At home, before you answer"),
		Time:  both("En halv time, og så en samtale", "Half an hour, and then a talk"),
		Pages: 2,
		Sections: []Section{
			{Parts: []Part{
				{Form: FormText, Lines: on(basis{Evidence: []string{"own"}, Own: fair},
					say("Du må gerne spørge om det hele, og du må gerne have papiret med. Mangler der et svar, så bed om at få det, før du siger ja.",
						"You are welcome to ask all of this, and to bring this paper. If an answer is missing, ask to have it before you say yes."),
				)},
				questions,
			}},
			{Heading: both("Før du skriver under", "Before you sign"), NewPage: true, Parts: []Part{{Form: FormBoxes, Lines: on(basis{Evidence: []string{"36.2", "25.5"}},
				say("Spørg kommunen, a-kassen eller fagforeningen, hvad lønnen betyder for de ydelser, du får nu.", "Ask the municipality, the unemployment fund or the union what the pay means for the benefits you get now."),
				say("Bed fagforeningen om at læse kontrakten og bilaget.", "Ask the union to read the contract and the annex.").on(basis{Evidence: []string{"25.4"}}),
				say("Bed om nogle dage til at tænke over det.", "Ask for some days to think it over.").on(basis{Evidence: []string{"own"}, Own: fair}),
			)}}},
			{Heading: both("Det skal du ikke fortælle", "What you do not have to tell"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"law:helbredsoplysningsloven-2", "54.8"}},
				say("Din diagnose, din medicin og din historie er dine. Du vælger selv, hvad du deler, også i et peer-job.", "Your diagnosis, your medicine and your story are yours. You choose what you share, in a peer job too."),
			)}}},
			{Heading: both("Det skal du fortælle", "What you have to tell"), Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"law:helbredsoplysningsloven-6"}},
				say("Sygdom, som du ved får væsentlig betydning for netop det arbejde. Sådan er det i alle job, også når ingen spørger. Et peer-job giver ingen ekstra pligt.",
					"Illness that you know will matter substantially to that particular work. That holds in every job, even when nobody asks. A peer job adds no further duty."),
				say("Er du i tvivl, så spørg din fagforening, før du svarer.", "If in doubt, ask your union before you answer.").on(basis{
					Evidence: []string{"own"},
					Own:      both("En fejl her kan koste løn under sygdom, og reglen er svær at bruge alene.", "A mistake here can cost pay during illness, and the rule is hard to apply alone."),
				}),
			)}}},
		},
	}
}
