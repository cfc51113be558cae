package jobdesc

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Entry is one entry of a list: what people see, and what it rests on.
type Entry struct {
	// The value in a document.
	ID string
	// What people see.
	Label peerwork.Text
	// What the entry rests on: rows such as "55.1", "law:…", "paper:…", or "own".
	Evidence []string
	// Why it is on the list, when the evidence includes "own". Otherwise zero.
	Own peerwork.Text
}

// List is a list of entries a description chooses from.
type List struct {
	// The name of the list, for machines.
	Name string
	// What it is a list of.
	Title peerwork.Text
	// The entries, in fixed order.
	Entries []Entry
}

// Lists returns every list of this package, in fixed order. The caller may
// change what it gets.
func Lists() []List {
	return []List{
		{"title-variants", both("Titler", "Titles"), clone(titleVariants)},
		{"for-whom", both("Hvem arbejdet er for", "Whom the work is for"), clone(forWhoms)},
		{"placements", both("Steder", "Places"), clone(placements)},
		{"employment-forms", both("Ansættelsesformer", "Forms of employment"), clone(employmentForms)},
		{"schemes", both("Ordninger", "Schemes"), clone(schemes)},
		{"terms", both("Varighed", "Duration"), clone(terms)},
		{"work-times", both("Arbejdstider", "Working times"), clone(workTimes)},
		{"pay-bases", both("Grundlag for løn", "Basis of pay"), clone(payBases)},
		{"pay-steps", both("Placering på lønskalaen", "Place on the pay scale"), clone(paySteps)},
		{"pay-per", both("Løn for", "Pay for"), clone(payPers)},
		{"demands", both("Krav i jobbet", "Demands of the job"), clone(demands)},
		{"support-forms", both("Støttens form", "Form of support"), clone(supportForms)},
		{"target-groups", both("Målgrupper", "Target groups"), clone(targetGroupKinds)},
		{"functions", both("Jobfunktioner", "Job functions"), clone(functions)},
		{"classic-functions", both("Klassiske peer-funktioner", "Classic peer functions"), clone(classicFunctions)},
		{"task-kinds", both("Slags opgaver", "Kinds of tasks"), clone(taskKinds)},
		{"task-out-kinds", both("Opgaver, der ikke er med", "Tasks that are left out"), clone(taskOutKinds)},
		{"limit-kinds", both("Grænser for opgaverne", "Limits to the tasks"), clone(limitKinds)},
		{"values", both("Værdier", "Values"), clone(values)},
		{"requirements", both("Krav", "Requirements"), clone(requirementKinds)},
		{"needs", both("Nødvendigt eller ønsket", "Needed or wished for"), clone(needs)},
		{"competences", both("Kompetencer", "Competences"), clone(competenceKinds)},
		{"openness", both("Åbenhed", "Openness"), clone(opennessKinds)},
		{"record-access", both("Adgang til journalen", "Access to records"), clone(accesses)},
		{"supervision-themes", both("Temaer i supervision", "Themes of supervision"), clone(supervisionThemes)},
		{"development-ways", both("Veje til at lære mere", "Ways to learn more"), clone(developmentWays)},
		{"heard", both("Hørt, før det er endeligt", "Heard before it is final"), clone(heardRoles)},
		{"committee-roles", both("Pladser i ansættelsesudvalget", "Places on the hiring committee"), clone(committeeRoles)},
		{"channels", both("Steder at dele opslaget", "Places to share the advert"), clone(channels)},
		{"guidance-topics", both("Vejledning til ansøgere", "Guidance for applicants"), clone(guidanceTopics)},
		{"questions", both("Spørgsmål i en jobbeskrivelse", "Questions of a job description"), clone(questions)},
	}
}

func both(da, en string) peerwork.Text { return peerwork.Text{DA: da, EN: en} }

func (e Entry) clone() Entry {
	e.Evidence = slices.Clone(e.Evidence)
	return e
}

func clone(list []Entry) []Entry {
	all := make([]Entry, len(list))
	for i := range list {
		all[i] = list[i].clone()
	}
	return all
}

func index[T ~string](list []Entry, id T) int {
	for i := range list {
		if list[i].ID == string(id) {
			return i
		}
	}
	return -1
}

// find returns a copy of the entry, and whether the list has it.
func find[T ~string](list []Entry, id T) (Entry, bool) {
	if i := index(list, id); i >= 0 {
		return list[i].clone(), true
	}
	return Entry{}, false
}
