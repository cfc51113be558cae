package jobdesc

import "github.com/peerwork-dk/peerwork/recovery"

// OfferQuestions returns what somebody who is offered the job does well to ask
// before saying yes: twelve questions, in the order of a conversation. The caller
// may change what it gets.
func OfferQuestions() []recovery.Statement {
	why := both("Den, der siger ja, skal kende svaret først.", "Whoever says yes should know the answer first.")
	return []recovery.Statement{
		{
			Text:     both("Hvad skal jobbet gøre for dem, det er til for?", "What should the job do for the people it is for?"),
			Evidence: []string{"17.2", "33.2"},
		},
		{
			Text:     both("Må jeg se opgaverne på skrift, også dem, der ikke er med?", "May I see the tasks in writing, also those that are not in the job?"),
			Evidence: []string{"30.1", "61.4"},
		},
		{
			Text:     both("Hvad sker der på en travl dag, når nogen mangler?", "What happens on a busy day, when somebody is missing?"),
			Evidence: []string{"7.1", "30.2"},
		},
		{
			Text:     both("Hvem er min leder, og hvor tit taler vi sammen?", "Who is my manager, and how often do we talk?"),
			Evidence: []string{"34.1", "72.2"},
		},
		{
			Text:     both("Hvem giver supervision, og er den i arbejdstiden?", "Who gives supervision, and is it in working hours?"),
			Evidence: []string{"42.1", "42.2", "42.3", "42.8"},
		},
		{
			Text:     both("Er der andre peer-medarbejdere, eller hvem kan jeg mødes med?", "Are there other peer workers, or whom can I meet with?"),
			Evidence: []string{"42.4", "42.5"},
		},
		{
			Text:     both("Hvem ved, at det er et peer-job, og hvad bestemmer jeg selv?", "Who knows that it is a peer job, and what do I decide myself?"),
			Evidence: []string{"54.7", "54.8"},
		},
		{
			Text:     both("Hvad læser og skriver jeg i journaler, og hvem kan se min egen?", "What do I read and write in records, and who can see my own?"),
			Evidence: []string{"54.9", "54.10", "own"},
			Own:      both("En kollega skal ikke kunne slå en kollega op.", "A colleague must not be able to look a colleague up."),
		},
		{
			Text:     both("Hvad er lønnen, hvad bygger den på, og hvem forhandler for mig?", "What is the pay, what is it based on, and who negotiates for me?"),
			Evidence: []string{"25.4", "61.2"},
		},
		{
			Text:     both("Hvor mange timer er det, og hvornår?", "How many hours is it, and when?"),
			Evidence: []string{"70.3", "71.1", "61.2"},
		},
		{
			Text:     both("Er det fast, og hvor kan det føre hen?", "Is it permanent, and where can it lead?"),
			Evidence: []string{"27.2", "29.4", "54.4"},
		},
		{
			Text:     both("Hvem går jeg til, hvis rollen skrider, eller jeg bliver utryg?", "Whom do I go to if the role drifts, or I feel unsafe?"),
			Evidence: []string{"own"},
			Own:      why,
		},
	}
}
