package review_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// writtenIn puts a text in a field of a description.
func writtenIn(lang peerwork.Lang, field, text string) jobdesc.Description {
	d := jobdesc.Description{Lang: lang, Title: "Peer"}
	switch field {
	case "T":
		d.Tasks = []jobdesc.Task{{Title: text}}
	case "A":
		d.Advert.Text = text
	case "C":
		d.Competences = &jobdesc.Competences{Had: []jobdesc.Competence{{Text: text}}}
	case "S":
		d.Schedule = &jobdesc.Schedule{Note: text}
	case "K":
		d.Contract.Note = text
	case "P":
		d.LineManager.Promise = text
	case "U":
		d.Supervision = &jobdesc.Supervision{Supervisor: text}
	case "N":
		d.Supervision = &jobdesc.Supervision{ExtraWhileNew: text}
	case "L":
		d.Limits = []jobdesc.Limit{{Text: text, Why: "Af hensyn til huset."}}
	case "W":
		d.Limits = []jobdesc.Limit{{Text: "Ikke efter klokken 22", Why: text}}
	case "X":
		d.TasksOut = []jobdesc.TaskOut{{Text: "Handleplaner", Why: text}}
	case "O":
		d.Openness.Note = text
	case "E":
		d.Evaluation = &jobdesc.EvaluationAgreement{Questions: []string{text}}
	case "H":
		d.Recruitment = &jobdesc.Recruitment{Process: text}
	case "M":
		d.LineManager.Title = text
	case "G":
		d.Team = text
	default:
		panic("no field " + field)
	}
	return d
}

// byWords reports whether a rule reads words about work, terms and demands. The
// rules on health have a table of their own, and others look at choices.
func byWords(code string) bool {
	for _, begin := range []string{"JD-WORK-", "JD-FAIR-", "JD-LONE-", "JD-COST-", "JD-ASK-", "JD-DATA-", "JD-BLANK-"} {
		if strings.HasPrefix(code, begin) {
			return true
		}
	}
	return slices.Contains([]string{"JD-SUP-4", "JD-LIMIT-3", "JD-LIMIT-4", "JD-TASK-7"}, code)
}

// Each phrasing draws what its line says and no other, and each rule has three
// that it finds in each language, beside three close to them.
func TestWorkPhrasings(t *testing.T) {
	table, err := checkout.ReadFile("testdata/work.txt")
	require.NoError(t, err)
	hits, silent := map[string]int{}, map[string]int{}
	section := ""
	for line := range strings.Lines(string(table)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			section = ""
			continue
		}
		parts := strings.SplitN(line, " ", 4)
		require.Len(t, parts, 4, line)
		text := strings.ReplaceAll(parts[3], `\n`, "\n")
		d := writtenIn(peerwork.Lang(parts[0]), parts[1], text)
		var got []string
		for _, f := range review.Of(&d).Findings {
			if byWords(f.Code) {
				got = append(got, f.Code)
				if f.Code != "JD-DATA-1" || f.Quote != "" {
					assert.Contains(t, text, f.Quote, line)
					assert.NotEmpty(t, f.Quote, line)
				}
			}
		}
		want := []string{parts[2]}
		if parts[2] == "-" {
			want = nil
			silent[section+parts[0]]++
		} else {
			section = parts[2]
			hits[section+parts[0]]++
		}
		assert.Equal(t, want, got, line)
	}
	for _, rule := range review.Rules() {
		if !byWords(rule.Code) || rule.Code == "JD-TASK-7" || rule.Code == "JD-BLANK-1" {
			continue
		}
		for _, lang := range peerwork.AllLangs() {
			assert.GreaterOrEqual(t, silent[rule.Code+string(lang)], 3, "%s in %s", rule.Code, lang)
			least := 3
			if rule.Code == "JD-BLANK-2" {
				least = 2
			}
			assert.GreaterOrEqual(t, hits[rule.Code+string(lang)], least, "%s in %s", rule.Code, lang)
		}
	}
}

// Each harmful change to a good description draws a finding about that change.
func TestHarmfulChanges(t *testing.T) {
	for name, change := range map[string]struct {
		at   string
		make func(description)
	}{
		"medicine, though medicine is out": {"/tasks/5/title", task("Uddele medicin om aftenen")},
		"observation, with a reason":       {"/tasks/5/title", task("Fast vagt (1:1-observation) og måling af blodtryk")},
		"the manager supervises":           {"/supervision/supervisor", func(d description) { d.Supervision.Supervisor = "Afdelingssygeplejerske" }},
		"openness that forces": {"/openness/note", func(d description) {
			d.Openness.Note = "Du skal fortælle om din diagnose og din medicin til alle nye patienter."
		}},
		"flexibility for those without symptoms": {"/contract/flexibility", func(d description) {
			d.Contract.Flexibility = "Du skal have været symptomfri i et år før ansættelsen."
		}},
		"a promise about health": {"/lineManager/promise", func(d description) {
			d.LineManager.Promise = "Jeg spørger hver uge, om du tager din medicin, og om du har symptomer."
		}},
		"a limit with illness as its reason": {"/limits/0/why", limit("Må ikke være alene med patienter", "Fordi peer-medarbejdere selv har været syge")},
		"a fee and courses of one's own": {"/pay/note", func(d description) {
			d.Pay.Note = "Du betaler selv straffeattest og kursus. Løn efter prøvetid på 9 måneder."
		}},
		"an own car":                      {"/competences/had/3/text", competence("Kørekort B og egen bil er et krav")},
		"a rule against friends":          {"/limits/0/text", limit("Må ikke tale med patienter uden for arbejdstid eller have kontakt med andre, der har brugt afsnittet", "Grænser")},
		"a personal number in the advert": {"/advert/text", func(d description) { d.Advert.Text = "Send CPR-nummer, seneste epikrise og navn på din psykiater." }},
		"no supervision, in words": {"/supervision/extraWhileNew", func(d description) {
			d.Supervision = &jobdesc.Supervision{Ordinary: jobdesc.AnswerNo, ExtraWhileNew: "Ingen"}
		}},
		"tasks out, later":      {"/tasksOut/0/text", func(d description) { d.TasksOut = []jobdesc.TaskOut{{Text: "Aftales senere"}} }},
		"cover in the schedule": {"/schedule/note", func(d description) { d.Schedule.Note = "Du dækker sygefravær på aftenvagterne." }},
	} {
		d := example(t, "good-ward")
		change.make(&d)
		at := false
		for _, f := range review.Of(&d).Findings {
			at = at || f.Pointer == change.at || slices.ContainsFunc(f.Also, func(p review.Passage) bool { return p.Pointer == change.at })
		}
		assert.True(t, at, name)
	}
}

// A description in which every task is drift and every promise harmful draws a
// finding for each such sentence, and must for the worst.
func TestHarmfulDescription(t *testing.T) {
	data, err := checkout.ReadFile("testdata/harmful.json")
	require.NoError(t, err)
	var d jobdesc.Description
	require.NoError(t, d.UnmarshalJSON(data))
	severity := map[string]review.Severity{}
	for _, f := range review.Of(&d).Findings {
		for _, at := range append([]review.Passage{{Pointer: f.Pointer, Quote: f.Quote}}, f.Also...) {
			if _, already := severity[at.Quote]; !already { // the weightiest come first
				severity[at.Quote] = f.Severity
			}
		}
	}
	for quote, want := range map[string]review.Severity{
		"Jeg spørger hver uge, om du tager din medicin.":                                          review.SeverityMust,
		"Ansættelsen ophører, hvis du bliver indlagt.":                                            review.SeverityMust,
		"Helbredserklæring afleveres hvert år.":                                                   review.SeverityMust,
		"Fast vagt og måling af blodtryk":                                                         review.SeverityMust,
		"Uddele medicin":                                                                          review.SeverityMust,
		"Være med i fastholdelser, når der mangler folk":                                          review.SeverityMust,
		"Fordi peer-medarbejdere selv har været syge":                                             review.SeverityMust,
		"Du fortæller om din diagnose og din medicin til alle nye patienter.":                     review.SeverityMust,
		"Hvor mange sygedage har peer-medarbejderen haft?":                                        review.SeverityMust,
		"Er peer-medarbejderen stabil nok?":                                                       review.SeverityMust,
		"Er godt på vej i sin egen recovery-proces":                                               review.SeverityMust,
		"har lavt sygefravær":                                                                     review.SeverityMust,
		"Du indgår i vagtplanen på lige fod med plejepersonalet og deltager i tvang efter behov.": review.SeverityMust,
		"Afløse ved sygdom i plejen":                                                              review.SeverityShould,
		"Må ikke være alene med patienter":                                                        review.SeverityShould,
		"Afdelingssygeplejersken, som også er din leder":                                          review.SeverityShould,
		"Mette Sørensen":                                                                          review.SeverityShould,
		"har bachelor, kørekort og egen bil":                                                      review.SeverityShould,
		"har haft en psykiatrisk diagnose og lyst til at støtte andre":                            review.SeverityShould,
		"har været indlagt":                                                                       review.SeverityShould,
	} {
		assert.Equal(t, want, severity[quote], quote)
	}
}

// Blanks in words are named, each where it is.
func TestBlanksAreNamed(t *testing.T) {
	d := jobdesc.Description{
		Lang: peerwork.LangDA, Title: "Peer", Team: "[udfyldes lokalt]", Introduction: "Mentor i personalegruppen: [udfyldes lokalt]",
		LineManager: jobdesc.LineManager{Title: "Ved ikke endnu"},
		Tasks:       []jobdesc.Task{{Title: "Samtaler", WhyPeer: "…"}},
		TasksOut:    []jobdesc.TaskOut{{Text: "Aftales senere"}},
		Supervision: &jobdesc.Supervision{ExtraWhileNew: "Ingen"},
	}
	pointers := map[string][]string{}
	for _, f := range review.Of(&d).Findings {
		pointers[f.Code] = append(pointers[f.Code], f.Pointer)
		for _, also := range f.Also {
			pointers[f.Code] = append(pointers[f.Code], also.Pointer)
		}
	}
	assert.Equal(t, []string{"/lineManager/title", "/tasksOut/0/text", "/supervision/extraWhileNew"}, pointers["JD-BLANK-1"])
	assert.Equal(t, []string{"/team", "/introduction"}, pointers["JD-BLANK-2"])
}

// What is legitimate draws nothing.
func TestLegitimate(t *testing.T) {
	for name, change := range map[string]func(description){
		"a licence, with a task outside the house": competence("Kørekort, for du følger patienter hjem i afsnittets bil"),
		"adjustment for one person": func(d description) {
			d.Contract.Flexibility = "Har du brug for færre timer i en periode, aftaler vi det med dig."
		},
		"flexjob, § 56, a mentor and personal assistance": advert("Stillingen kan være et fleksjob. Du kan få en § 56-aftale, en mentor eller personlig assistance."),
		"cooking together":              task("Lave mad sammen med patienterne"),
		"shopping together":             task("Handle ind med en patient, der skal hjem"),
		"going along":                   task("Følge med til lægen og apoteket"),
		"talking about medicine":        task("Samtaler om medicin og bivirkninger"),
		"never alone, as everybody":     func(d description) { d.Schedule.Note = "Ingen er alene om natten, heller ikke du." },
		"lone work, as everybody":       func(d description) { d.Schedule.Note = "Du kan være alene om aftenen, ligesom kollegerne." },
		"a criminal record certificate": advert("Vi indhenter straffeattest og børneattest. Vi ser på, hvad der står, i den enkelte sag."),
		"education a task needs":        competence("Autorisation, fordi du underviser studerende i det"),
		"the ordinary sickness policy": func(d description) {
			d.Contract.Note = "Ved sygdom gælder regionens almindelige regler om sygefravær."
		},
		"somebody to ring":             func(d description) { d.Advert.Contact = "Mette Sørensen, 12 34 56 78" },
		"a psychologist as supervisor": func(d description) { d.Supervision.Supervisor = "En psykolog udefra" },
		"other duties within the role": advert("Øvrige opgaver inden for rollen aftaler I med hinanden."),
		"an alarm of one's own":        advert("Du har din egen alarm som alle andre."),
	} {
		d := example(t, "good-ward")
		change(&d)
		for _, f := range review.Of(&d).Findings {
			assert.Fail(t, name, "%s: %s", f.Code, f.Quote)
		}
	}
}

// A ward is a ward by its words, too, and what is out in words is out.
func TestWardInWords(t *testing.T) {
	wards := func(d *jobdesc.Description) (n int) {
		r := review.For(d, review.StageAdvert)
		for _, f := range said(&r) {
			if strings.HasPrefix(f.Code, "JD-WARD-") {
				n++
			}
		}
		return n
	}
	d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder på et lukket afsnit"}
	assert.Equal(t, 3, wards(&d))
	d.Workplace.Placement = jobdesc.PlacementRegionalOutpatient
	assert.Zero(t, wards(&d), "what is chosen counts")
	d.Workplace.Placement = ""
	d.TasksOut = []jobdesc.TaskOut{{Text: "Magtanvendelse"}, {Text: "At løbe til alarmer"}, {Text: "At tælle med i normeringen"}}
	assert.Zero(t, wards(&d))
	d = jobdesc.Description{Lang: peerwork.LangEN, Title: "Peer support worker", Workplace: jobdesc.Workplace{Name: "Heron Ward"}}
	assert.Equal(t, 3, wards(&d))
	d = jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder i et værested"}
	assert.Zero(t, wards(&d))
}

// Broken text does no harm, wherever it is.
func TestWrittenInHostileText(t *testing.T) {
	for _, text := range []string{
		"\xff\xfe alarm ikke", "[", "[[[", "<", "{x", "___", "010190-", "010190-123", "010190-12æ", "æ", "’", "\x00", "aged", "ved",
		strings.Repeat("[a ", 2000), strings.Repeat("du løber til alarm, ", 400), strings.Repeat("x", 9000), strings.Repeat("_", 9000), strings.Repeat("ikke ", 1800) + "medicin",
	} {
		for _, field := range strings.Split("TACSKPUNLWXOEHMG", "") {
			for _, lang := range peerwork.AllLangs() {
				assert.NotPanics(t, func() { d := writtenIn(lang, field, text); review.Of(&d) })
			}
		}
	}
}
