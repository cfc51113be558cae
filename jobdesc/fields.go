package jobdesc

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
)

// FieldKind is what a field of a description holds.
type FieldKind string

// The kinds of fields.
const (
	FieldKindPart    FieldKind = "part"    // fields of its own
	FieldKindWords   FieldKind = "words"   // the author's words
	FieldKindChoice  FieldKind = "choice"  // an entry of a list
	FieldKindAnswer  FieldKind = "answer"  // yes or no
	FieldKindDay     FieldKind = "day"     // a date
	FieldKindMinutes FieldKind = "minutes" // a time
	FieldKindNumber  FieldKind = "number"  // a number of something else, or an amount
)

// Field is a field of a description, as people call it.
type Field struct {
	// Where it is: a JSON Pointer, with a * for the number of an entry.
	Path string
	// What people call it.
	Label peerwork.Text
	// What it holds, or each of its entries.
	Kind FieldKind
	// Whether it is a list.
	Many bool
	// Whether the order of its entries says something.
	Ordered bool
	// Whether the part of the description that it is in cannot be without it.
	Required bool
	// The name of the list that a choice is from, when it is one of [Lists].
	List string
	// The values that a choice or an answer can have, in order.
	Values []string
	// The fewest and the most characters of words, of each of them in a list. Of a
	// time or a number of something the lowest and the highest; of an amount it is
	// the characters it is written with. 0 where there is no bound of its own.
	Min, Max int
	// The most entries of a list. 0 when it is no list.
	MaxEntries int
	// The pattern that words, a day or an amount must have. Empty when there is none.
	Pattern string
}

// Fields returns every field of a description in the order of its type, but for
// $schema, which is no part of the job. The caller may change what it gets.
func Fields() []Field { return flat(nil, "", fields(), &descriptionLayout) }

// flat puts the table and the bounds together. The bounds are those of the
// reader, so that they are written once: in the tags of the types.
func flat(all []Field, path string, of []field, layout *codec.Layout) []Field {
	for i := range of {
		f := &of[i]
		at := path + "/" + f.name
		b := &layout.Fields[slices.IndexFunc(layout.Fields, func(b codec.Field) bool { return b.Name == f.name })]
		all = append(all, Field{
			Path: at, Label: f.label, Kind: f.kind, Many: f.many, Ordered: f.ordered, Required: !b.Optional,
			List: f.list, Values: slices.Clone(b.Enum), Min: b.Min, Max: b.Max, MaxEntries: b.MaxItems, Pattern: b.Pattern,
		})
		if f.many {
			at += "/*"
		}
		if f.parts != nil {
			all = flat(all, at, f.parts, b.Parts)
		}
	}
	return all
}

// field is a field of an object, with the fields it has itself.
type field struct {
	name    string
	label   peerwork.Text
	kind    FieldKind
	list    string
	many    bool
	ordered bool // the order of the entries says something
	parts   []field
}

func words(name, da, en string) field {
	return field{name: name, label: both(da, en), kind: FieldKindWords}
}

func choice(name, list, da, en string) field {
	return field{name: name, label: both(da, en), kind: FieldKindChoice, list: list}
}

func answer(name, da, en string) field {
	return field{name: name, label: both(da, en), kind: FieldKindAnswer}
}

func day(name, da, en string) field {
	return field{name: name, label: both(da, en), kind: FieldKindDay}
}

func minutes(name, da, en string) field {
	return field{name: name, label: both(da, en), kind: FieldKindMinutes}
}

func number(name, da, en string) field {
	return field{name: name, label: both(da, en), kind: FieldKindNumber}
}

func part(name, da, en string, parts ...field) field {
	return field{name: name, label: both(da, en), kind: FieldKindPart, parts: parts}
}

// several makes a list of a field.
func several(f field) field {
	f.many = true
	return f
}

// inOrder makes a list in which the order says something.
func inOrder(f field) field {
	f.many, f.ordered = true, true
	return f
}

// fields makes the table. It is made when it is asked for, so that a program
// that does not ask does not carry it. The first field of what a list holds is
// what an entry is known by.
func fields() []field {
	return []field{
		choice("lang", "", "Sprog", "Language"),
		words("title", "Titel", "Title"),
		choice("titleVariant", "title-variants", "Kendt titel på området", "Common title in the field"),
		choice("forWhom", "for-whom", "Ordet for målgruppen", "The word for the people supported"),
		part("ownWord", "Eget ord for målgruppen", "Own word for the people supported",
			words("many", "Flere af dem (deltagere)", "Several of them (participants)"),
			words("all", "Dem alle (deltagerne)", "All of them (the participants)")),
		words("version", "Version", "Version"),
		day("date", "Senest ændret", "Last changed"),
		words("purpose", "Formål", "Purpose"),
		part("shaping", "Sådan er jobbet blevet til", "How the job came to be",
			words("who", "Hvem der skriver", "Who writes"),
			answer("staff", "Personalet har fortalt om behov og ønsker først", "The staff described needs and wishes first"),
			answer("citizens", "Dem, støtten er for, er blevet spurgt", "The people supported were asked"),
			answer("peerWorker", "En peer-medarbejder har været med", "A peer worker took part"),
			words("how", "Hvad de sagde, og hvordan I spurgte", "What they said, and how you asked")),
		several(part("heard", "De er blevet hørt", "Who was heard",
			choice("role", "heard", "Rolle", "Role"),
			words("text", "Med egne ord", "In own words"),
			day("date", "Dag", "Day"))),
		part("workplace", "Arbejdssted", "Workplace",
			words("employer", "Arbejdsgiver", "Employer"),
			words("name", "Navn", "Name"),
			choice("placement", "placements", "Slags sted", "Kind of place"),
			words("otherPlacement", "Slags sted med egne ord", "Kind of place in own words"),
			words("street", "Gade og nummer", "Street and number"),
			words("postalCode", "Postnummer", "Postal code"),
			words("town", "By", "Town"),
			words("country", "Land", "Country"),
			words("website", "Hjemmeside", "Website"),
			words("sharing", "Sådan deler I jobbet", "How you share the job")),
		several(words("otherEmployers", "Jobbet deles med", "The job is shared with")),
		words("team", "Team", "Team"),
		answer("otherPeerWorkers", "Andre peer-medarbejdere på stedet", "Other peer workers at the workplace"),
		part("lineManager", "Nærmeste leder", "Line manager",
			words("title", "Titel", "Title"),
			words("promise", "Det lover lederen", "What the manager promises")),
		part("employment", "Ansættelse", "Employment",
			choice("form", "employment-forms", "Ansættelsesform", "Form of employment"),
			words("otherForm", "Ansættelsesform med egne ord", "Form of employment in own words"),
			choice("scheme", "schemes", "Ordning", "Scheme"),
			words("otherScheme", "Ordning med egne ord", "Scheme in own words"),
			choice("term", "terms", "Varighed", "Duration"),
			day("start", "Første dag", "First day"),
			day("end", "Sidste dag", "Last day"),
			words("afterEnd", "Når jobbet slutter", "When the job ends")),
		part("hours", "Timer", "Hours",
			minutes("minutesPerWeek", "Tid om ugen", "Time per week"),
			minutes("upToMinutesPerWeek", "Højst om ugen", "At most per week"),
			number("percentOfFullTime", "Procent af fuld tid", "Per cent of full time"),
			minutes("fullTimeMinutesPerWeek", "Fuld tid om ugen", "Full time per week"),
			words("note", "Om timerne", "About the hours")),
		part("schedule", "Arbejdstider", "Working times",
			several(choice("times", "work-times", "Tider", "Times")),
			words("note", "Om tiderne", "About the times")),
		part("pay", "Løn", "Pay",
			choice("basis", "pay-bases", "Grundlag", "Basis"),
			words("otherBasis", "Grundlag med egne ord", "Basis in own words"),
			words("agreement", "Overenskomst", "Collective agreement"),
			choice("step", "pay-steps", "Placering på lønskalaen", "Place on the pay scale"),
			part("range", "Lønnen i tal", "Pay in figures",
				number("from", "Fra", "From"),
				number("to", "Til", "To"),
				choice("per", "pay-per", "Pr.", "Per"),
				words("currency", "Valuta", "Currency"),
				answer("forFullTime", "For fuld tid", "For full time"),
				words("includes", "Hvad er med, og hvad kommer oveni", "What is included, and what comes on top")),
			answer("unionRepresentative", "Tillidsrepræsentant", "Union representative"),
			words("note", "Om lønnen", "About the pay")),
		part("volunteering", "Aftalen om frivilligt arbejde", "Agreement on voluntary work",
			words("agreement", "Det lover I hinanden", "What you promise each other"),
			words("boundary", "Grænsen til lønnet arbejde", "Boundary to paid work"),
			words("contact", "Kontaktperson", "Contact person"),
			answer("expenses", "Udgifter bliver betalt tilbage", "Expenses are paid back"),
			answer("insurance", "Frivillige er forsikret", "Volunteers are insured"),
			words("wayToPaidWork", "Vej til lønnet arbejde", "Route to paid work")),
		part("contract", "Kontrakt", "Contract",
			words("attachment", "Tilknytning", "Place in the organisation"),
			answer("alignedWithHR", "Aftalt med HR", "Agreed with HR"),
			words("flexibility", "Fleksibilitet", "Flexibility"),
			words("note", "Mere om kontrakten", "More about the contract")),
		words("flexibility", "Fleksibilitet for alle", "Flexibility for all staff"),
		choice("demands", "demands", "Krav", "Demands"),
		part("targetGroup", "Målgruppe", "Who the support is for",
			words("who", "Hvem", "Who"),
			words("difference", "Det skal støtten betyde for dem", "The difference it should make"),
			words("contact", "Sådan får man kontakt", "How people get in contact"),
			words("sayNo", "Sådan kan man sige nej", "How people can say no")),
		several(choice("targetGroups", "target-groups", "Målgrupper", "Groups")),
		part("support", "Hvor og hvordan støtten gives", "Where and how support is given",
			words("where", "Hvor", "Where"),
			words("what", "Hvad støtten er", "What the support is"),
			several(choice("forms", "support-forms", "Form", "Form"))),
		several(choice("functions", "functions", "Jobfunktioner", "Job functions")),
		several(choice("classicFunctions", "classic-functions", "Klassiske peer-funktioner", "Classic peer functions")),
		several(words("otherFunctions", "Andre funktioner", "Other functions")),
		inOrder(part("tasks", "Opgaver", "Tasks",
			words("title", "Opgave", "Task"),
			words("detail", "Mere om opgaven", "More about the task"),
			minutes("minutesPerWeek", "Tid om ugen", "Time per week"),
			choice("kind", "task-kinds", "Slags opgave", "Kind of task"),
			words("otherKind", "Slags opgave med egne ord", "Kind of task in own words"),
			several(words("alsoDoneBy", "Hvem gør det også", "Who else does it")),
			words("whyPeer", "Sådan bruges levede erfaringer", "How lived experience is used"),
			several(choice("aspects", "", "Det kan den støtte", "What it can support")))),
		several(part("tasksOut", "Opgaver, der ikke er med", "Tasks that are not in the job",
			choice("kind", "task-out-kinds", "Slags opgave", "Kind of task"),
			words("text", "Opgave med egne ord", "Task in own words"),
			words("why", "Hvorfor", "Why"),
			words("doneBy", "Hvem gør det", "Who does it"))),
		words("busyDay", "På en travl dag", "On a busy day"),
		part("responsibility", "Ansvar for andre", "Responsibility for others",
			answer("forOthers", "Har ansvar for andre, der arbejder her", "Is responsible for others who work here"),
			words("note", "Hvem og hvad", "Who and what")),
		several(part("limits", "Grænser for opgaverne", "Limits to the tasks",
			choice("kind", "limit-kinds", "Slags grænse", "Kind of limit"),
			words("text", "Grænse med egne ord", "Limit in own words"),
			words("why", "Hvorfor", "Why"))),
		several(choice("values", "values", "Værdier", "Values")),
		several(words("otherValues", "Andre værdier", "Other values")),
		several(part("requirements", "Krav og ønsker", "Requirements",
			choice("kind", "requirements", "Slags krav", "Kind of requirement"),
			choice("need", "needs", "Nødvendigt eller ønsket", "Needed or wished for"),
			words("text", "Med egne ord", "In own words"),
			words("why", "Hvorfor, og til hvilken opgave", "Why, and for which task"),
			answer("employerPays", "Arbejdspladsen betaler", "The employer pays"))),
		part("competences", "Kompetencer", "Competences",
			several(part("had", "Det har du med", "What you bring",
				choice("kind", "competences", "Slags kompetence", "Kind of competence"),
				words("text", "Med egne ord", "In own words"))),
			several(part("toBeGiven", "Det lærer du her", "What you learn here",
				choice("kind", "competences", "Slags kompetence", "Kind of competence"),
				words("text", "Med egne ord", "In own words")))),
		part("openness", "Åbenhed", "Openness",
			choice("agreed", "openness", "Det er aftalt", "What is agreed"),
			words("note", "Mere om åbenhed", "More about openness")),
		part("recordAccess", "Adgang til journaler", "Access to records",
			choice("access", "record-access", "Adgang", "Access"),
			words("why", "Hvorfor", "Why"),
			words("oldRecords", "Gamle journaler", "Old records"),
			answer("writesNotes", "Skriver notater", "Writes notes"),
			words("notes", "Sådan skrives notater", "How notes are written")),
		words("confidentiality", "Fortrolighed", "Confidentiality"),
		words("knownBefore", "Når man kender hinanden i forvejen", "When people already know each other"),
		part("safety", "Tryghed på arbejdet", "Safety at work",
			answer("worksAlone", "Arbejder nogle gange alene", "Sometimes works alone"),
			answer("sameForAll", "Samme regler for alle", "The same rules for everybody"),
			answer("ownAlarm", "Egen alarm, som kolleger har", "Own alarm, as colleagues have"),
			words("note", "Om at arbejde alene", "About working alone"),
			words("aftercare", "Efter vold og trusler", "After violence and threats")),
		words("introduction", "Den første tid", "The first weeks"),
		words("buddy", "Makker i begyndelsen", "Buddy at the start"),
		part("supervision", "Supervision", "Supervision",
			answer("ordinary", "Med i den supervision, alle har", "Takes part in the supervision all staff have"),
			words("ordinaryNote", "Om den fælles supervision", "About the shared supervision"),
			words("extraWhileNew", "Mens man er ny", "While new"),
			words("supervisor", "Supervisor", "Supervisor"),
			answer("supervisorKnowsPeerWork", "Supervisor kender peer-arbejde", "The supervisor knows peer work"),
			words("group", "I gruppe", "In a group"),
			several(choice("themes", "supervision-themes", "Temaer", "Topics")),
			several(words("otherThemes", "Andre temaer", "Other topics"))),
		part("development", "Udvikling", "Development",
			several(choice("ways", "development-ways", "Veje til at lære mere", "Ways to learn more")),
			words("note", "Mere om at lære", "More about learning"),
			words("career", "Hvor jobbet kan føre hen", "Where the job can lead")),
		part("network", "Netværk", "Network",
			answer("outside", "Netværk uden for huset", "Network outside the workplace"),
			words("which", "Hvilket netværk", "Which network"),
			answer("inWorkingHours", "Mødes i arbejdstiden", "Meets in working hours")),
		part("recruitment", "Sådan ansætter vi", "How we hire",
			several(part("committee", "Ansættelsesudvalget", "The hiring committee",
				choice("role", "committee-roles", "Plads", "Place"),
				words("title", "Titel", "Title"))),
			several(choice("channels", "channels", "Her deler vi opslaget", "Where we share the advert")),
			several(words("otherChannels", "Andre steder at dele det", "Other places to share it")),
			several(choice("guidance", "guidance-topics", "Vejledning til ansøgere", "Guidance for applicants")),
			words("guidanceBy", "Hvem der giver vejledning", "Who gives the guidance"),
			words("process", "Forløbet", "The process"),
			inOrder(words("respectfulQuestions", "Det spørger vi om", "What we ask about"))),
		part("advert", "Opslaget", "The advert",
			words("text", "Tekst", "Text"),
			number("openings", "Antal stillinger", "Number of posts"),
			day("published", "Slået op", "Published"),
			day("deadline", "Ansøgningsfrist", "Deadline"),
			words("apply", "Sådan søger man", "How to apply"),
			words("contact", "Kontakt", "Contact")),
		part("evaluation", "Evaluering af funktionen", "Evaluation of the function",
			day("first", "Første gang", "First time"),
			number("everyMonths", "Måneder mellem evalueringer", "Months between evaluations"),
			several(words("who", "Hvem er med", "Who takes part")),
			inOrder(words("questions", "Det vil vi vide", "What we want to know")),
			words("usedFor", "Det bruges svarene til", "How the answers are used")),
		day("reviewDate", "Næste gennemgang", "Next review"),
		several(part("dilemmas", "Dilemmaer", "Dilemmas",
			choice("dilemma", "", "Dilemma", "Dilemma"),
			choice("side", "", "Valg", "Choice"),
			words("reason", "Hvorfor", "Why"))),
		several(part("open", "Ikke besluttet endnu", "Not decided yet",
			choice("question", "questions", "Spørgsmål", "Question"),
			words("who", "Hvem finder ud af det", "Who finds out"))),
		several(part("occupations", "Koder for jobbet", "Codes for the occupation",
			words("scheme", "System", "Scheme"),
			words("code", "Kode", "Code"))),
		several(part("extensions", "Udvidelser", "Extensions",
			words("name", "Navn", "Name"),
			words("value", "Værdi", "Value"))),
	}
}
