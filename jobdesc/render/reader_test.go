package render_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
)

func TestReaders(t *testing.T) {
	for _, reader := range render.AllReaders() {
		assert.True(t, reader.Valid())
	}
	assert.False(t, render.Reader("").Valid())
	// Who is not known is told no more than an applicant.
	d := hostile.Description(hostile.Benign)
	for _, reader := range []render.Reader{"", "everybody"} {
		assert.Equal(t, render.DescriptionFor(d, render.ReaderApplicant, peerwork.LangDA), render.DescriptionFor(d, reader, peerwork.LangDA))
	}
}

// TestWhoSeesWhat holds for each field of free text which readers meet it. A new
// field is in nobody's document before somebody has decided whose.
func TestWhoSeesWhat(t *testing.T) {
	var pointers []string
	mark := func(pointer string) string { return "felt" + strings.ReplaceAll(pointer, "/", "x") + "x" }
	d := hostile.Filled(func(pointer string) string {
		pointers = append(pointers, pointer)
		return mark(pointer)
	})
	pages := map[render.Reader]string{}
	for _, reader := range render.AllReaders() {
		pages[reader] = asMarkdown(t, render.DescriptionFor(d, reader, peerwork.LangDA))
	}
	var table strings.Builder
	for _, pointer := range pointers {
		// One of the two entries that each list has stands for both.
		if strings.Contains(pointer, "/1") {
			continue
		}
		table.WriteString(pointer)
		for _, reader := range render.AllReaders() {
			if strings.Contains(pages[reader], mark(pointer)) {
				table.WriteString(" " + string(reader))
			}
		}
		table.WriteByte('\n')
	}
	golden(t, "readers.txt", table.String())
}

// TestKeptFrom: what is internal stays where it is, whatever is written in it.
func TestKeptFrom(t *testing.T) {
	kept := map[render.Reader][]string{
		render.ReaderApplicant: {"/shaping", "/contract", "/evaluation", "/dilemmas", "/open/", "/occupations", "/recruitment/respectfulQuestions", "/recruitment/otherChannels", "/supervision/themes"},
		render.ReaderAnnex:     {"/shaping", "/pay", "/recruitment", "/advert", "/dilemmas", "/open/", "/occupations", "/competences/had"},
		render.ReaderShort:     {"/shaping", "/contract", "/evaluation", "/dilemmas", "/open/", "/occupations", "/recruitment", "/advert", "/recordAccess"},
		render.ReaderOffered:   {"/shaping", "/contract", "/evaluation", "/dilemmas", "/open/", "/occupations", "/recruitment", "/advert", "/competences", "/requirements"},
	}
	for reader, parts := range kept {
		d := hostile.Filled(func(pointer string) string {
			for _, part := range parts {
				if strings.HasPrefix(pointer, part) {
					return "hemmeligt"
				}
			}
			return hostile.Benign
		})
		for _, lang := range peerwork.AllLangs() {
			assert.NotContains(t, asMarkdown(t, render.DescriptionFor(d, reader, lang)), "hemmeligt", reader)
		}
	}
	// What is chosen from a list, or answered with yes or no, is kept as well.
	d := hostile.Description(hostile.Benign)
	whole := asMarkdown(t, render.Description(d, peerwork.LangDA))
	for _, sentence := range []string{
		"Kontrakten er aftalt med", "Alle i personalet har fortalt om", "Vi har spurgt ", "En peer-medarbejder har været med til at forme",
		"Skal arbejdet være frivilligt eller lønnet?", "Vi har valgt det første.", "hver 90. måned", "Peer-netværk\n",
	} {
		assert.Contains(t, whole, sentence)
		for _, reader := range []render.Reader{render.ReaderApplicant, render.ReaderShort} {
			assert.NotContains(t, asMarkdown(t, render.DescriptionFor(d, reader, peerwork.LangDA)), sentence, reader)
		}
	}
}

// TestAnnex: an annex says what it is not, and belongs to what the person has.
func TestAnnex(t *testing.T) {
	d := &jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder", Purpose: "Håb"}
	for form, want := range map[jobdesc.EmploymentForm][2]string{
		"":                                 {"Bilag til ansættelseskontrakten", "**Bilaget er ikke et ansættelsesbevis.**"},
		jobdesc.EmploymentFormOrdinary:     {"Bilag til ansættelseskontrakten", "**Bilaget er ikke et ansættelsesbevis.**"},
		jobdesc.EmploymentFormVolunteer:    {"Bilag til aftalen om frivilligt arbejde", "**Bilaget er ikke et ansættelsesbevis.**"},
		jobdesc.EmploymentFormSelfEmployed: {"Bilag til aftalen om opgaven", "**Bilaget er ikke en kontrakt.**"},
	} {
		d.Employment.Form = form
		text := asMarkdown(t, render.DescriptionFor(d, render.ReaderAnnex, peerwork.LangDA))
		assert.Contains(t, text, want[0]+"\n\n# ")
		assert.Contains(t, text, "\n"+want[1]+" Det beskriver ")
		assert.Contains(t, text, "Der er ikke noget at skrive under på.")
	}
}

// TestSentences: a full stop is set where the author has set no mark, and never
// makes a list of a line.
func TestSentences(t *testing.T) {
	d := &jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder"}
	d.Network = jobdesc.Network{Outside: jobdesc.AnswerYes, Which: "Mødes i\n1", InWorkingHours: jobdesc.AnswerYes}
	assert.Contains(t, asMarkdown(t, render.DescriptionFor(d, render.ReaderShort, peerwork.LangDA)),
		"Der er et netværk uden for huset. Mødes i\\\n  1\\. Det mødes i arbejdstiden.")
	d.Network.Which = "Kender I det?"
	assert.Contains(t, asMarkdown(t, render.DescriptionFor(d, render.ReaderShort, peerwork.LangDA)), "Kender I det? Det mødes")
}

// TestLength: nobody but the group gets seven pages. A page of A4 holds about
// 2,700 characters with its headings and tables.
func TestLength(t *testing.T) {
	most := map[render.Reader]int{render.ReaderApplicant: 3 * 2700, render.ReaderAnnex: 3 * 2700, render.ReaderShort: 2 * 2700}
	for _, id := range examples.IDs() {
		d, _ := examples.Get(id)
		for _, lang := range peerwork.AllLangs() {
			for reader, limit := range most {
				n := utf8.RuneCountInString(asMarkdown(t, render.DescriptionFor(&d, reader, lang)))
				t.Logf("%s for %s in %s: %d", id, reader, lang, n)
				assert.LessOrEqual(t, n, limit, "%s for %s in %s", id, reader, lang)
			}
		}
	}
}

// TestVersion: each document says which version it is, from when, and who was
// heard.
func TestVersion(t *testing.T) {
	d := &jobdesc.Description{
		Lang: peerwork.LangDA, Title: "Peer-medarbejder", Version: "2", Date: "2027-02-01",
		Heard: []jobdesc.Heard{{Role: jobdesc.HeardRoleSafetyRepresentative}, {Role: jobdesc.HeardRoleStaff, Text: "Aftenholdet", Date: "2027-01-12"}},
	}
	for _, reader := range render.AllReaders() {
		assert.Contains(t, asMarkdown(t, render.DescriptionFor(d, reader, peerwork.LangDA)),
			"\n**Version:** 2 · **Senest ændret:** 1. februar 2027 · **Hørt:** arbejdsmiljørepræsentanten; Aftenholdet\n")
	}
}

// TestLongTexts: the longest texts there is room for are whole in each
// document, on as many lines as they have.
func TestLongTexts(t *testing.T) {
	long := strings.Repeat("Nogle gange hjælper det.\n", 160)
	d := hostile.Filled(func(pointer string) string {
		if pointer == "/purpose" || pointer == "/introduction" {
			return long
		}
		return strings.Repeat("0123456789", 20)
	})
	for _, reader := range render.AllReaders() {
		page := title.ReplaceAllString(asHTML(t, render.DescriptionFor(d, reader, peerwork.LangDA)), "")
		want := 2 * 160
		if reader == render.ReaderOffered {
			want = 160 // of the two, the questions ask about the purpose
		}
		assert.Equal(t, want, strings.Count(page, "Nogle gange hjælper det."), reader)
		assert.Contains(t, page, strings.Repeat("0123456789", 20))
		assert.NotContains(t, page, "…<", "only the title of the window is cut short")
	}
}

// TestOffered: each question has an answer or is left to be asked, in part too.
func TestOffered(t *testing.T) {
	ask := func(d *jobdesc.Description, lang peerwork.Lang) []string {
		_, rows, _ := strings.Cut(asMarkdown(t, render.DescriptionFor(d, render.ReaderOffered, lang)), "| --- | --- |\n")
		rows, _, _ = strings.Cut(rows, "\n\n")
		return strings.Split(rows, "\n")
	}
	d := &jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder"}
	empty := ask(d, peerwork.LangDA)
	assert.Len(t, empty, len(jobdesc.OfferQuestions()))
	for i, q := range jobdesc.OfferQuestions() {
		assert.Equal(t, "| "+q.Text.DA+" | **Det står her ikke. Spørg.** |", empty[i])
	}
	d.LineManager.Title = "Afdelingsleder"
	d.TasksOut = []jobdesc.TaskOut{{Kind: jobdesc.TaskOutKindMedicine}}
	d.BusyDay = " … "
	half := ask(d, peerwork.LangDA)
	assert.Equal(t, "| Hvem er min leder, og hvor tit taler vi sammen? | Afdelingsleder **Spørg også: Hvor tit taler vi sammen?** |", half[3])
	assert.Equal(t, "| Må jeg se opgaverne på skrift, også dem, der ikke er med? | Opgaver, der ikke er med: Medicin **Spørg også: Hvilke opgaver er med?** |", half[1])
	assert.Equal(t, empty[2], half[2], "a blank is no answer")
	assert.Equal(t, empty[8], half[8])
	d.Employment.Form = jobdesc.EmploymentFormVolunteer
	assert.NotEqual(t, empty[8], ask(d, peerwork.LangDA)[8], "a volunteer is not left to ask about pay")
	assert.Contains(t, ask(d, peerwork.LangEN)[3], "**Also ask: How often do we talk?**")
}
