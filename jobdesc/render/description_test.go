package render_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// TestMinimal: a description of a title alone is a draft that names what is
// missing, and has no heading above nothing.
func TestMinimal(t *testing.T) {
	d := &jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder"}
	assert.Equal(t, `Jobbeskrivelse til ansøgere

# Peer-medarbejder

> Udkast. Her mangler endnu: formål; arbejdssted; ansættelse; nærmeste leder; timer; målgruppe; opgaver; supervision. Der står ikke, hvilke opgaver peer-medarbejderen ikke skal have.
`, asMarkdown(t, render.DescriptionFor(d, render.ReaderApplicant, peerwork.LangDA)))
	page := asHTML(t, render.DescriptionFor(d, render.ReaderShort, peerwork.LangEN))
	assert.Contains(t, page, `<p class="draft">Draft. Still to come: purpose`)
	assert.NotContains(t, page, "<h2")
	assert.NotContains(t, page, "<table")
	assert.Contains(t, page, `<h1><span lang="da">Peer-medarbejder</span></h1>`)
}

// TestOpen: the group sees what is not decided, and both sides of each dilemma
// it has not been at; nobody else does.
func TestOpen(t *testing.T) {
	d := &jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder", Team: "Hus 1", Tasks: []jobdesc.Task{{Title: "Samtaler"}}}
	d.Dilemmas = []jobdesc.DilemmaChoice{{Dilemma: jobdesc.DilemmaOpenness, Side: jobdesc.SideBoth, Reason: "Begge dele."}}
	text := asMarkdown(t, render.Description(d, peerwork.LangDA))
	assert.Contains(t, text, "\n## Ikke besluttet endnu\n\n- **Ledelse og team:** hvem der er leder for peer-medarbejderen.\n")
	talked, open, ok := strings.Cut(text, "\n## Det skal vi tale om\n")
	require.True(t, ok)
	openness, _ := jobdesc.FindDilemma(jobdesc.DilemmaOpenness)
	recognition, _ := jobdesc.FindDilemma(jobdesc.DilemmaRecognition)
	for _, side := range []jobdesc.DilemmaSide{openness.First, openness.Second} {
		assert.Contains(t, talked, side.Text.DA)
		assert.NotContains(t, open, side.Text.DA)
	}
	for _, side := range []jobdesc.DilemmaSide{recognition.First, recognition.Second} {
		assert.Contains(t, open, side.Text.DA)
	}
	for _, reader := range []render.Reader{render.ReaderApplicant, render.ReaderAnnex, render.ReaderShort} {
		text := asMarkdown(t, render.DescriptionFor(d, reader, peerwork.LangDA))
		assert.NotContains(t, text, "Ikke besluttet endnu")
		assert.NotContains(t, text, "Det skal vi tale om")
	}
}

// TestDraft: a description with everything is no draft; without any one of the
// things it cannot do without, it is.
func TestDraft(t *testing.T) {
	whole := func() *jobdesc.Description {
		d := hostile.Description(hostile.Benign)
		d.Workplace.Placement = jobdesc.PlacementDropInCentre
		// The same text everywhere would say of a task that it is out, too.
		for i := range d.TasksOut {
			d.TasksOut[i].Text = "Regnskab"
		}
		return d
	}
	assert.Empty(t, render.Description(whole(), peerwork.LangDA).Draft)
	for name, lack := range map[string]func(*jobdesc.Description){
		"Title":           func(d *jobdesc.Description) { d.Title = " " },
		"Purpose":         func(d *jobdesc.Description) { d.Purpose = "" },
		"Workplace":       func(d *jobdesc.Description) { d.Workplace = jobdesc.Workplace{} },
		"Employment":      func(d *jobdesc.Description) { d.Employment = jobdesc.Employment{} },
		"Line manager":    func(d *jobdesc.Description) { d.LineManager = jobdesc.LineManager{} },
		"Hours":           func(d *jobdesc.Description) { d.Hours = jobdesc.Hours{} },
		"Who the support": func(d *jobdesc.Description) { d.TargetGroup = jobdesc.TargetGroup{} },
		"Tasks.":          func(d *jobdesc.Description) { d.Tasks = nil },
		"Supervision":     func(d *jobdesc.Description) { d.Supervision = nil },
	} {
		d := whole()
		lack(d)
		for _, reader := range render.AllReaders() {
			assert.Contains(t, strings.ToLower(render.DescriptionFor(d, reader, peerwork.LangEN).Draft), strings.ToLower(name), reader)
		}
	}
	// A volunteer needs somebody to turn to; hours are not asked for.
	d := whole()
	d.Employment.Form, d.LineManager, d.Hours = jobdesc.EmploymentFormVolunteer, jobdesc.LineManager{}, jobdesc.Hours{}
	assert.Empty(t, render.Description(d, peerwork.LangDA).Draft)
	d.Volunteering.Contact = ""
	assert.Contains(t, render.Description(d, peerwork.LangDA).Draft, "kontaktperson")
}

// TestUntitled: no document has an empty heading.
func TestUntitled(t *testing.T) {
	d := hostile.Description(hostile.Benign)
	before := hostile.Description(hostile.Benign)
	d.Title = " \n"
	for i := range d.Tasks {
		d.Tasks[i].Title = ""
	}
	found, plan := review.Of(d), d.EvaluationPlan()
	docs := []render.Document{render.Evaluation(&plan, peerwork.LangDA), render.Review(&found, peerwork.LangDA, nil)}
	for _, reader := range render.AllReaders() {
		docs = append(docs, render.DescriptionFor(d, reader, peerwork.LangDA))
	}
	changes, err := render.Changes(before, d, peerwork.LangDA)
	require.NoError(t, err)
	for _, doc := range append(docs, changes) {
		assert.Equal(t, "Uden titel", doc.Title.Plain(), doc.Kind.Plain())
		for _, block := range doc.Blocks {
			if h, is := block.(render.Heading); is {
				assert.NotRegexp(t, `^(\d+\. ?)?$`, h.Text.Plain(), doc.Kind.Plain())
			}
		}
	}
	assert.Contains(t, asMarkdown(t, render.Description(d, peerwork.LangDA)), "1. Uden titel")
}

// TestDraftByReview: what the review says must be decided, or must not stay, is
// in the banner too, and a blank decides nothing.
func TestDraftByReview(t *testing.T) {
	draft := func(change func(*jobdesc.Description)) string {
		d, _ := examples.Get(examples.Ward)
		change(&d)
		return render.DescriptionFor(&d, render.ReaderApplicant, peerwork.LangDA).Draft
	}
	assert.Empty(t, draft(func(*jobdesc.Description) {}))
	assert.Contains(t, draft(func(d *jobdesc.Description) { d.TasksOut = d.TasksOut[3:4] }), "Udkast. Der står ikke, om ")
	assert.Equal(t, "Udkast. Læs igen, før I sender den: opslaget.",
		draft(func(d *jobdesc.Description) { d.Advert.Text = "Vi spørger til dit helbred og din sygehistorie." }))
	blank := " \u00a0\u200b…"
	assert.Equal(t, "Udkast. Her mangler endnu: formål; nærmeste leder; målgruppe; opgaver; supervision.",
		draft(func(d *jobdesc.Description) {
			d.Purpose, d.LineManager.Title, d.TargetGroup.Who = blank, blank, blank
			d.Tasks, d.Supervision = []jobdesc.Task{{Title: blank}}, &jobdesc.Supervision{ExtraWhileNew: blank}
		}))
}

// TestForWhom: headings name the people the work is for by the word that is
// right there.
func TestForWhom(t *testing.T) {
	d := hostile.Description(hostile.Benign)
	d.OwnWord = jobdesc.OwnWord{Many: "unge", All: "de unge"}
	assert.Contains(t, asMarkdown(t, render.Description(d, peerwork.LangDA)), "\n## Adgang til de unges journaler\n")
	assert.Contains(t, asMarkdown(t, render.Description(d, peerwork.LangDA)), "\n## Målgruppe: unge\n")
	d.OwnWord = jobdesc.OwnWord{}
	for word, want := range map[jobdesc.ForWhom][2]string{
		"":                     {"Adgang til borgernes journaler", "Access to the records of the people supported"},
		jobdesc.ForWhomPatient: {"Adgang til patienternes journaler", "Access to the records of the patients"},
		jobdesc.ForWhomBeboer:  {"Adgang til beboernes journaler", "Access to the records of the residents"},
		jobdesc.ForWhomBruger:  {"Adgang til brugernes journaler", "Access to the records of the service users"},
		jobdesc.ForWhomMedlem:  {"Adgang til medlemmernes journaler", "Access to the records of the members"},
		jobdesc.ForWhomGaest:   {"Adgang til gæsternes journaler", "Access to the records of the guests"},
	} {
		d.ForWhom = word
		assert.Contains(t, asMarkdown(t, render.Description(d, peerwork.LangDA)), "\n## "+want[0]+"\n")
		assert.Contains(t, asMarkdown(t, render.Description(d, peerwork.LangEN)), "\n## "+want[1]+"\n")
	}
}

// TestLanguages: the frame is in one language; the author's words keep theirs.
func TestLanguages(t *testing.T) {
	d := &jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder", Purpose: "Håb"}
	assert.NotContains(t, asHTML(t, render.Description(d, peerwork.LangDA)), "<span")
	page := asHTML(t, render.Description(d, peerwork.LangEN))
	assert.Contains(t, page, `<html lang="en">`)
	assert.Contains(t, page, "<h2>Purpose</h2>\n<p><span lang=\"da\">Håb</span></p>")
}

// TestHeadings: one h1, no level is jumped over, no two headings of a level
// stand on top of each other; in a full description, in each good one and in a
// bare one.
func TestHeadings(t *testing.T) {
	for _, lang := range peerwork.AllLangs() {
		all := documents(hostile.Benign, lang)
		for _, reader := range render.AllReaders() {
			for _, id := range examples.IDs() {
				d, _ := examples.Get(id)
				all[string(id)+" for "+string(reader)] = render.DescriptionFor(&d, reader, lang)
			}
			all["bare for "+string(reader)] = render.DescriptionFor(&jobdesc.Description{Lang: lang, Title: "Peer"}, reader, lang)
		}
		for name, doc := range all {
			level, last := 1, -1
			for i, block := range doc.Blocks {
				h, ok := block.(render.Heading)
				if !ok {
					continue
				}
				assert.LessOrEqual(t, h.Level, level+1, "%s: %s", name, h.Text.Plain())
				assert.False(t, last == i-1 && last >= 0 && h.Level <= level, "%s: nothing under the heading before %s", name, h.Text.Plain())
				level, last = h.Level, i
			}
			assert.False(t, last >= 0 && last == len(doc.Blocks)-1, "%s ends with a heading", name)
			assert.Equal(t, 1, strings.Count(asHTML(t, doc), "<h1>"))
		}
	}
}

func TestNewPage(t *testing.T) {
	doc := render.Description(hostile.Description(hostile.Benign), peerwork.LangDA)
	var pages []string
	for _, block := range doc.Blocks {
		if h, ok := block.(render.Heading); ok && h.NewPage {
			pages = append(pages, h.Text.Plain())
		}
	}
	assert.Equal(t, []string{"Sådan ansætter vi"}, pages)
}

// TestPlace: every property of a description has a place in the document.
func TestPlace(t *testing.T) {
	for _, field := range reflect.VisibleFields(reflect.TypeFor[jobdesc.Description]()) {
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		if name == "$schema" {
			continue
		}
		place, ok := render.Place("/" + name)
		require.True(t, ok, name)
		assert.NotEmpty(t, place.DA)
		assert.NotEmpty(t, place.EN)
	}
	place, _ := render.Place("/tasks/2/whyPeer")
	assert.Equal(t, peerwork.Text{DA: "Opgaver, nr. 3", EN: "Tasks, no. 3"}, place)
	for _, pointer := range []string{"", "/", "/nothing", "tasks"} {
		_, ok := render.Place(pointer)
		assert.False(t, ok, pointer)
	}
	place, _ = render.Place("/tasks/99999999999999999999")
	assert.Equal(t, "Opgaver", place.DA)
}

// TestTenThousand: the longest text there is room for is rendered whole.
func TestTenThousand(t *testing.T) {
	long := strings.Repeat("0123456789", 1000)
	d := hostile.Description(hostile.Benign)
	d.Advert.Text = long
	assert.Contains(t, asHTML(t, render.Description(d, peerwork.LangDA)), "<p>"+long+"</p>")
	assert.Contains(t, asMarkdown(t, render.Description(d, peerwork.LangDA)), "\n"+long+"\n")
}

// TestUnfinished: a template with places to fill in, one in which every field is
// a blank, and one that has put everything off are drafts, for every reader.
func TestUnfinished(t *testing.T) {
	for name, data := range map[string]string{
		"blanks": `{"lang":"da","title":"Peer","purpose":" ","workplace":{"name":" "},"employment":{"otherForm":" "},"lineManager":{"title":" "},"hours":{"minutesPerWeek":1200},` +
			`"targetGroup":{"who":" "},"tasks":[{"title":" ","whyPeer":" "}],"tasksOut":[{"text":" "}],"supervision":{"extraWhileNew":" "}}`,
		"put off": `{"lang":"da","title":"Peer","lineManager":{"title":"Ved ikke endnu"},"hours":{"minutesPerWeek":1200},"tasks":[{"title":"Samtaler","whyPeer":"…"}],` +
			`"tasksOut":[{"text":"Aftales senere"}],"supervision":{"extraWhileNew":"Ingen"}}`,
		"template": `{"lang":"da","title":"Peer-støttemedarbejder","workplace":{"employer":"[udfyldes lokalt]","name":"[udfyldes lokalt]"},"lineManager":{"title":"[udfyldes lokalt]"},` +
			`"employment":{"form":"ordinary"},"hours":{"minutesPerWeek":720},"tasks":[{"title":"Støtte den enkelte"}],"tasksOut":[{"text":"[udfyldes lokalt]"}],"supervision":{"ordinary":"yes"}}`,
	} {
		var d jobdesc.Description
		require.NoError(t, d.UnmarshalJSON([]byte(data)))
		for _, reader := range render.AllReaders() {
			for _, lang := range peerwork.AllLangs() {
				assert.NotEmpty(t, render.DescriptionFor(&d, reader, lang).Draft, "%s for %s", name, reader)
			}
		}
	}
}
