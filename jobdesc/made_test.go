package jobdesc_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
)

func TestCoverage(t *testing.T) {
	d := full()
	c := d.Coverage()
	assert.Equal(t, d.Title, c.Title)
	require.Len(t, c.Aspects, 14)
	tasks := map[recovery.AspectID][]string{}
	for i, a := range c.Aspects {
		assert.Equal(t, recovery.AllAspectIDs()[i], a.Aspect)
		assert.Equal(t, a.Aspect.Element(), a.Element)
		require.NotNil(t, a.Tasks, "not in focus is an empty list")
		if len(a.Tasks) > 0 {
			tasks[a.Aspect] = a.Tasks
		}
	}
	assert.Equal(t, map[recovery.AspectID][]string{
		recovery.AspectMutualRelations: {"/tasks/0"}, recovery.AspectBelonging: {"/tasks/1"}, recovery.AspectHopeGivingRelations: {"/tasks/0", "/tasks/1"},
	}, tasks)
	assert.Equal(t, []string{"/tasks/2"}, c.Untagged)
	assert.NoError(t, c.Validate())
	assert.NotContains(t, c.Note.DA+c.Note.EN, "%")

	empty := (&jobdesc.Description{Lang: peerwork.LangDA, Title: "x"}).Coverage()
	assert.NoError(t, empty.Validate())
	assert.Len(t, empty.Aspects, 14)
	for _, a := range empty.Aspects {
		assert.Empty(t, a.Tasks, "nothing is in focus")
	}

	// A tag written twice, which Validate finds, is one tag.
	d.Tasks[2].Aspects = []recovery.AspectID{recovery.AspectBelonging, recovery.AspectBelonging, "no such aspect"}
	again := d.Coverage()
	assert.Equal(t, []string{"/tasks/1", "/tasks/2"}, again.Aspects[2].Tasks)
	assert.Empty(t, again.Untagged)

	// Forty tasks is the most a description has, and the places of all fit.
	for len(d.Tasks) < 40 {
		d.Tasks = append(d.Tasks, jobdesc.Task{Title: "y"})
	}
	most := d.Coverage()
	assert.Equal(t, "/tasks/39", most.Untagged[len(most.Untagged)-1])
	assert.NoError(t, most.Validate())
	f, _ := reflect.TypeFor[jobdesc.Description]().FieldByName("Tasks")
	assert.Equal(t, "maxItems=40", f.Tag.Get("jsonschema"))
}

// Every question and promise is grounded, points to what it is about, and
// quotes it as it stands.
func TestEvaluationPlan(t *testing.T) {
	for name, d := range map[string]jobdesc.Description{"employed": full(), "volunteer": volunteering()} {
		t.Run(name, func(t *testing.T) {
			p := d.EvaluationPlan()
			assert.Equal(t, d.Lang, p.Lang)
			assert.Equal(t, d.Title, p.Title)
			assert.Equal(t, *d.Evaluation, p.Agreed)
			data, err := d.MarshalJSON()
			require.NoError(t, err)
			seen := map[string]bool{}
			for _, q := range append(p.Function, p.Promises...) {
				reasoned(t, q.Text.EN, q.Evidence, q.Own)
				assert.True(t, strings.HasSuffix(q.Text.DA, "?") || q.Text.DA == "Jeres eget spørgsmål", q.Text.DA)
				assert.False(t, seen[q.Text.DA+q.Pointer], q.Text.DA)
				seen[q.Text.DA+q.Pointer] = true
				assert.True(t, q.Pointer == "" || q.Pointer[0] == '/', q.Pointer)
				if q.Words != "" {
					assert.Contains(t, string(data), q.Words)
				}
			}
			for _, s := range append(append(append([]recovery.Statement{}, p.About...), p.Service.Rules...), p.PeerWorkers...) {
				reasoned(t, s.Text.EN, s.Evidence, s.Own)
			}
		})
	}
}

// The outcomes for citizens are looked at across the service alone, freely, and
// with the caveat; those for peer workers are words only.
func TestEvaluationIsNeverOfAPerson(t *testing.T) {
	d := full()
	p := d.EvaluationPlan()
	require.Len(t, p.Service.Outcomes, 5)
	for _, o := range p.Service.Outcomes {
		assert.Equal(t, recovery.BeneficiaryCitizens, o.For)
		assert.Equal(t, []string{"4.4"}, o.Caveat.Evidence)
	}
	var rules, peers []string
	for _, s := range p.Service.Rules {
		rules = append(rules, s.Text.DA)
	}
	for _, s := range p.PeerWorkers {
		peers = append(peers, s.Text.DA)
	}
	assert.Contains(t, strings.Join(rules, " "), "kan ikke bruges til at måle den enkelte")
	assert.Contains(t, strings.Join(rules, " "), "frivilligt")
	assert.Contains(t, strings.Join(rules, " "), recovery.Caveat().Text.DA)
	assert.Contains(t, strings.Join(peers, " "), "indgår i den trivselsmåling og MUS, alle har")
	assert.Contains(t, strings.Join(peers, " "), recovery.Caveat().Text.DA)
	for _, q := range append(p.Function, p.Promises...) {
		for _, ref := range q.Evidence {
			assert.False(t, strings.HasPrefix(ref, "8.") || strings.HasPrefix(ref, "9."), q.Text.DA)
		}
	}
}

// What is not promised is not asked about: each promise goes with its words.
func TestPromisesAreThoseOfTheDescription(t *testing.T) {
	draft := jobdesc.Description{Lang: peerwork.LangDA, Title: "x"}
	p := draft.EvaluationPlan()
	assert.Empty(t, p.Promises)
	assert.Equal(t, jobdesc.EvaluationAgreement{}, p.Agreed)
	assert.Len(t, p.Function, 7)

	pointers := func(d jobdesc.Description) (all []string) {
		for _, q := range d.EvaluationPlan().Promises {
			all = append(all, q.Pointer)
		}
		return all
	}
	common := []string{"/recordAccess", "/recordAccess/oldRecords", "/introduction", "/supervision/ordinary", "/supervision/extraWhileNew",
		"/supervision/supervisor", "/supervision/group", "/competences/toBeGiven", "/development", "/development/career", "/network", "/dilemmas/0"}
	assert.Equal(t, append([]string{"/lineManager", "/hours", "/pay/step", "/pay/unionRepresentative", "/flexibility", "/contract/flexibility"}, common...), pointers(full()))
	assert.Equal(t, append([]string{"/lineManager", "/hours", "/flexibility", "/volunteering/agreement", "/volunteering/boundary"}, common...), pointers(volunteering()))

	no := full()
	no.Supervision.Ordinary, no.Network.Outside, no.Pay.UnionRepresentative = jobdesc.AnswerNo, jobdesc.AnswerNo, jobdesc.AnswerNo
	for _, gone := range []string{"/supervision/ordinary", "/network", "/pay/unionRepresentative"} {
		assert.NotContains(t, pointers(no), gone, "what is refused is not promised")
	}
}

func TestEvaluationUsesTheWord(t *testing.T) {
	d := full()
	found := false
	for _, q := range d.EvaluationPlan().Function {
		found = found || strings.Contains(q.Text.DA, "de beboere") && strings.Contains(q.Text.EN, "the residents")
	}
	assert.True(t, found)
}

func TestColleagueSheet(t *testing.T) {
	for name, d := range map[string]jobdesc.Description{"employed": full(), "volunteer": volunteering(), "draft": {Lang: peerwork.LangEN, Title: "x"}} {
		t.Run(name, func(t *testing.T) {
			s := d.ColleagueSheet()
			assert.Equal(t, "Til dig, der får en peer-medarbejder som kollega", s.Title.DA)
			assert.Equal(t, d.Title, s.Job)
			used := map[string]bool{}
			for _, section := range s.Sections {
				assert.True(t, section.Heading.DA != "" && section.Heading.EN != "")
				require.NotEmpty(t, section.Paragraphs)
				for _, p := range section.Paragraphs {
					reasoned(t, p.Text.EN, p.Evidence, p.Own)
					for _, ref := range p.Evidence {
						used[ref] = true
					}
				}
				for _, detail := range section.Details {
					assert.NotEqual(t, detail.Text == peerwork.Text{}, len(detail.Words) == 0, "text or words")
				}
			}
			// SI-11, 12, 38.3, 67, 69 to 72.
			for _, ref := range []string{"11.1", "11.2", "12.1", "12.2", "12.3", "13.2", "38.3", "66.1", "66.2", "67.1", "67.2", "69.1", "69.2",
				"70.1", "70.2", "70.3", "71.1", "71.2", "72.1", "72.2"} {
				assert.True(t, used[ref], ref)
			}
			// Both views of flexibility, unless there is no employment to speak of.
			assert.Equal(t, name != "volunteer", used["23.4"])
		})
	}
}

func TestColleagueSheetShowsTheJob(t *testing.T) {
	d := full()
	details := map[string]jobdesc.Detail{}
	for _, section := range d.ColleagueSheet().Sections {
		for _, detail := range section.Details {
			details[detail.Label.EN] = detail
		}
	}
	assert.Equal(t, []string{"Samtaler", "Ud i byen", "Husmøde"}, details["Tasks in the job"].Words)
	assert.Equal(t, []string{"Medicin", "Rengøring"}, details["Tasks others have"].Words, "a kind is said in the language of the author")
	assert.Equal(t, "20 timer til 30 timer om ugen", details["Hours in this job"].Text.DA)
	assert.Equal(t, []string{"Mest fra 12 til 20."}, details["Working time"].Words)
	for _, section := range (&jobdesc.Description{Lang: peerwork.LangDA, Title: "x"}).ColleagueSheet().Sections {
		assert.Empty(t, section.Details)
	}
}

func TestDuration(t *testing.T) {
	for minutes, want := range map[int][2]string{
		-5: {"0 timer", "0 hours"}, 0: {"0 timer", "0 hours"}, 1: {"1 minut", "1 minute"}, 30: {"30 minutter", "30 minutes"},
		60: {"1 time", "1 hour"}, 61: {"1 time og 1 minut", "1 hour and 1 minute"}, 1110: {"18 timer og 30 minutter", "18 hours and 30 minutes"}, 2220: {"37 timer", "37 hours"},
	} {
		assert.Equal(t, peerwork.Text{DA: want[0], EN: want[1]}, jobdesc.Duration(minutes))
	}
	assert.Equal(t, "15 timer om ugen", jobdesc.Hours{MinutesPerWeek: 900}.Text().DA)
	assert.Equal(t, "up to 10 hours a week", jobdesc.Hours{UpToMinutesPerWeek: 600}.Text().EN)
	assert.Equal(t, peerwork.Text{}, jobdesc.Hours{Note: "x"}.Text())
}

// Making a coverage, a plan or a sheet leaves the description as it was, and
// what is made is the caller's own.
func TestNothingIsShared(t *testing.T) {
	d := full()
	c, p, s := d.Coverage(), d.EvaluationPlan(), d.ColleagueSheet()
	c.Aspects[0].Tasks, c.Untagged[0] = nil, ""
	p.Agreed.Who[0], p.Agreed.Questions[0] = "", ""
	p.About[0].Evidence[0], p.Service.Rules[3].Evidence[0], p.Service.Outcomes[0].Evidence[0] = "", "", ""
	s.Sections[0].Paragraphs[0].Evidence[0] = ""
	s.Sections[4].Details[0].Words[0] = ""
	assert.Equal(t, full(), d)
	again := full()
	assert.Equal(t, again.Coverage(), d.Coverage())
	assert.Equal(t, again.EvaluationPlan(), d.EvaluationPlan())
	assert.Equal(t, "4.4", d.EvaluationPlan().Service.Rules[3].Evidence[0])
}
