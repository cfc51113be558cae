package jobdesc

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/recovery"
)

// EvaluationPlan is how the function and the organisation's own promises can be
// evaluated. It evaluates no person: it is made from a [Description], which
// holds nothing about one, and it has no place for an answer about one.
type EvaluationPlan struct {
	// The language of the author's words in the plan.
	Lang peerwork.Lang
	// The title of the job.
	Title string
	// What is agreed in the description: the first time, the months between,
	// who takes part, what it is used for. Zero when nothing is.
	Agreed EvaluationAgreement
	// What is evaluated and what is not. To be read first.
	About []recovery.Statement
	// Questions about the function.
	Function []EvaluationQuestion
	// Questions about what the organisation has promised: only what is written in
	// the description. What is not promised is for a review to say.
	Promises []EvaluationQuestion
	// What can be looked at across the whole service, and only there.
	Service ServiceOutcomes
	// What peer workers themselves may get from the work. It is no part of the
	// evaluation.
	PeerWorkers []recovery.Statement
}

// EvaluationQuestion is a question to talk about.
type EvaluationQuestion struct {
	recovery.Statement
	// Where in the description it is about, as a JSON Pointer. Empty for the
	// whole description.
	Pointer string
	// The author's own words there, in the language of the plan. May be empty.
	Words string
}

// ServiceOutcomes is what can be looked at across the whole service.
type ServiceOutcomes struct {
	// How it may be done. To be shown before the outcomes.
	Rules []recovery.Statement
	// The outcomes, each with its caveat.
	Outcomes []recovery.Outcome
}

// EvaluationPlan returns the plan for the job. The questions and the promises
// are ours to ask; that the function is evaluated is evidence 28.2.
func (d *Description) EvaluationPlan() EvaluationPlan {
	p := EvaluationPlan{
		Lang:     d.Lang,
		Title:    d.Title,
		About:    d.evaluationAbout(),
		Function: d.functionQuestions(),
		Promises: d.promises(),
		Service: ServiceOutcomes{
			Rules:    serviceRules(),
			Outcomes: recovery.OutcomesFor(recovery.BeneficiaryCitizens),
		},
		PeerWorkers: peerWorkerOutcomes(),
	}
	if d.Evaluation != nil {
		p.Agreed = *d.Evaluation
		p.Agreed.Who = append([]string(nil), p.Agreed.Who...)
		p.Agreed.Questions = append([]string(nil), p.Agreed.Questions...)
	}
	return p
}

func (d *Description) evaluationAbout() []recovery.Statement {
	da, en := d.ForWhom.Words()
	return []recovery.Statement{
		{
			Text:     both("Her ser I på funktionen og på det, I selv har lovet.", "Here you look at the function and at what you have promised yourselves."),
			Evidence: []string{"28.2"},
		},
		{
			Text:     both("Ingen bliver målt, hverken peer-medarbejderen eller "+da.All+".", "Nobody is measured, neither the peer worker nor "+en.All+"."),
			Evidence: []string{"64.1", "64.7"},
		},
		{
			Text:     both("Tal om hvert spørgsmål, og skriv ned, hvad I vil gøre. Der er ingen point.", "Talk about each question, and write down what you will do. There are no points."),
			Evidence: []string{"own"},
			Own:      both("Vi vil hellere have en god samtale end et tal.", "We would rather have a good talk than a number."),
		},
	}
}

func serviceRules() []recovery.Statement {
	return []recovery.Statement{
		{
			Text:     both("Se kun på hele tilbuddet, aldrig på ét menneske eller én medarbejder.", "Look at the whole service only, never at one person or one employee."),
			Evidence: []string{"own"},
			Own:      both("Få mennesker er for få til et tal, og alle kan genkendes.", "A few people are too few for a number, and everybody can be recognised."),
		},
		{
			Text:     both("Det er frivilligt at være med, og det koster ingenting at sige nej.", "Taking part is voluntary, and saying no costs nothing."),
			Evidence: []string{"own"},
			Own:      both("Støtten bygger på tillid, og den må ikke afhænge af et skema.", "The support builds on trust, which must not depend on a form."),
		},
		{
			Text:     both("Det kan ikke bruges til at måle den enkelte.", "It cannot be used to measure the individual."),
			Evidence: []string{"64.1", "64.7"},
		},
		recovery.Caveat(),
	}
}

func peerWorkerOutcomes() []recovery.Statement {
	return []recovery.Statement{
		{
			Text: both(
				"Arbejdet kan også give peer-medarbejderen trivsel, en god rolle og en indtægt. Men det er ikke noget, nogen skal vise.",
				"The work can also give the peer worker wellbeing, a good role and an income. But nobody has to show it."),
			Evidence: []string{"9.1", "9.2", "9.3"},
		},
		{
			Text: both(
				"Deres trivsel indgår i den trivselsmåling og MUS, alle har. Den er ikke en del af planen her.",
				"How they thrive is part of the survey and the appraisal talk that everybody has. It is no part of this plan."),
			Evidence: []string{"26.1", "own"},
			Own:      both("Ingen ansat skal bære beviset for, at en funktion virker.", "No employee should carry the proof that a function works."),
		},
		recovery.Caveat(),
	}
}

// ask makes a question.
func ask(da, en, at, words string, s recovery.Statement) EvaluationQuestion {
	s.Text = both(da, en)
	return EvaluationQuestion{Statement: s, Pointer: at, Words: words}
}

func (d *Description) functionQuestions() []EvaluationQuestion {
	da, en := d.Words()
	list := []EvaluationQuestion{
		ask("Er levede erfaringer i brug i hver opgave?", "Is lived experience in use in every task?",
			"/tasks", "", recovery.Statement{Evidence: []string{"15.2"}}),
		ask("Er det stadig opgaverne her, der fylder? Eller er der kommet rutine og drift til?", "Is it still these tasks that take the time? Or have routine and operations come in?",
			"/tasks", "", recovery.Statement{Evidence: []string{"7.1", "15.1"}}),
		ask("Er opgaverne uden for jobbet blevet hos andre?", "Have the tasks outside the job stayed with others?",
			"/tasksOut", "", recovery.Statement{Evidence: []string{"30.1", "30.2"}}),
		ask("Når støtten de "+da.Many+", den er tænkt til?", "Does the support reach the "+en.Many+" it is meant for?",
			"/targetGroup", d.TargetGroup.Who, recovery.Statement{Evidence: []string{"33.2"}}),
		ask("Kan vi se den forskel, vi håbede på? Hvor ser vi den?", "Can we see the difference we hoped for? Where do we see it?",
			"/targetGroup", d.TargetGroup.Difference, recovery.Statement{Evidence: []string{"33.2", "28.2"}}),
		ask("Hvilke forslag er kommet fra funktionen? Hvad har vi gjort med dem?", "Which suggestions have come from the function? What have we done with them?",
			"", "", recovery.Statement{Evidence: []string{"13.2"}}),
		ask("Er der penge til funktionen næste år?", "Is there money for the function next year?",
			"", "", recovery.Statement{Evidence: []string{"27.3", "28.2"}}),
	}
	if d.Evaluation != nil {
		for i, q := range d.Evaluation.Questions {
			list = append(list, ask("Jeres eget spørgsmål", "Your own question", pointer("evaluation", "questions", num(i)), q,
				recovery.Statement{
					Evidence: []string{"own"},
					Own:      both("I har selv skrevet spørgsmålet i beskrivelsen.", "You wrote the question in the description yourselves."),
				}))
		}
	}
	return list
}
