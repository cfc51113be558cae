package jobdesc_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
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
	common := []string{"/recordAccess", "/recordAccess/oldRecords", "/targetGroup/sayNo", "/safety/aftercare", "/introduction", "/buddy", "/supervision/ordinary", "/supervision/extraWhileNew",
		"/supervision/supervisor", "/supervision/group", "/competences/toBeGiven", "/development", "/development/career", "/network", "/dilemmas/0"}
	assert.Equal(t, append([]string{"/lineManager", "/hours", "/busyDay", "/pay/step", "/pay/unionRepresentative", "/flexibility", "/contract/flexibility"}, common...), pointers(full()))
	assert.Equal(t, append([]string{"/lineManager", "/hours", "/busyDay", "/flexibility", "/volunteering/agreement", "/volunteering/boundary"}, common...), pointers(volunteering()))

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
			for _, ref := range []string{"11.1", "11.2", "12.1", "12.2", "12.3", "13.2", "38.3", "66.1", "66.2", "67.1", "67.2", "69.1", "69.2", "70.3", "72.1", "72.2"} {
				assert.True(t, used[ref], ref)
			}
		})
	}
}

// sheetText is all a colleague reads, in Danish.
func sheetText(d *jobdesc.Description) string {
	var b strings.Builder
	for _, section := range d.ColleagueSheet().Sections {
		b.WriteString(section.Heading.DA + "\n")
		for _, p := range section.Paragraphs {
			b.WriteString(p.Text.DA + "\n")
		}
		for _, detail := range section.Details {
			b.WriteString(detail.Label.DA + ": " + detail.Text.DA + strings.Join(detail.Words, "; ") + "\n")
		}
	}
	return b.String()
}

// TestColleagueSheetIsTrueOfTheJob: of terms, team, tasks and shifts the sheet
// says what the description says, and nothing else.
func TestColleagueSheetIsTrueOfTheJob(t *testing.T) {
	same := []string{"Vilkårene er de samme", "almindelige vilkår"}
	shifts := []string{"på tværs", "vagterne", "Aften"}
	for name, c := range map[string]struct {
		d       jobdesc.Description
		says    []string
		silence [][]string
	}{
		"a flexjob": {
			jobdesc.Description{Employment: jobdesc.Employment{Form: jobdesc.EmploymentFormSpecialTerms, Scheme: jobdesc.SchemeFlexjob}, Hours: jobdesc.Hours{MinutesPerWeek: 720}},
			[]string{"er en sag mellem din kollega og lederen", "12 timer om ugen"},
			[][]string{same, {"leksjob", "særlige vilkår", "pension", "løntilskud"}},
		},
		"self-employed": {
			jobdesc.Description{Employment: jobdesc.Employment{Form: jobdesc.EmploymentFormSelfEmployed}},
			[]string{"Din kollega er selvstændig"},
			[][]string{same, shifts, {"er ansat", "20 til 30", "Timer og vagter"}},
		},
		"a volunteer": {
			jobdesc.Description{Employment: jobdesc.Employment{Form: jobdesc.EmploymentFormVolunteer}, Schedule: &jobdesc.Schedule{Times: []jobdesc.WorkTime{jobdesc.WorkTimeAsAgreed}}},
			[]string{"Din nye kollega er frivillig", "Tider: Efter aftale fra uge til uge"},
			[][]string{same, shifts, {"20 til 30", "er ansat"}},
		},
		"no tasks": {
			jobdesc.Description{Team: "Team Syd", Employment: jobdesc.Employment{Form: jobdesc.EmploymentFormOrdinary}},
			[]string{"I teamet. Opgaverne er ikke skrevet ned endnu", "Team ifølge beskrivelsen: Team Syd", "Her er ingen liste over opgaver endnu", "ansat på almindelige vilkår"},
			[][]string{shifts, {"med egne opgaver", "Hold fast i listen", "Opgaver i jobbet", "Det er jobbet"}},
		},
		"only tasks out": {
			jobdesc.Description{TasksOut: []jobdesc.TaskOut{{Text: "Medicin"}}},
			[]string{"Hold fast i listen", "Opgaver, andre har: Medicin", "Det er ikke skrevet ned endnu. Spørg din leder."},
			[][]string{same, {"Opgaver i jobbet", "Det er jobbet", "I teamet"}},
		},
		"no team": {
			jobdesc.Description{Tasks: []jobdesc.Task{{Title: "Samtaler"}}},
			[]string{"Jobbet har sine egne opgaver", "Opgaver i jobbet: Samtaler"},
			[][]string{{"I teamet", "Team ifølge"}},
		},
		"day hours only": {
			jobdesc.Description{Schedule: &jobdesc.Schedule{Times: []jobdesc.WorkTime{jobdesc.WorkTimeDay}}},
			[]string{"Tider: Dag\n"},
			[][]string{shifts},
		},
		"across shifts": {
			jobdesc.Description{Team: "Hus 2", Tasks: []jobdesc.Task{{Title: "Samtaler"}}, Flexibility: "Alle kan bytte vagter.",
				Schedule: &jobdesc.Schedule{Times: []jobdesc.WorkTime{jobdesc.WorkTimeAcrossShifts}}},
			[]string{"I teamet, med egne opgaver.", "Din kollega er her på tværs af dag og aften", "For alle her, ifølge beskrivelsen: Alle kan bytte vagter."},
			nil,
		},
		"nothing decided": {
			jobdesc.Description{},
			[]string{"Her er ingen liste over opgaver endnu"},
			[][]string{same, shifts, {"er ansat", "fleksibel", "frivillig", "I teamet"}},
		},
	} {
		c.d.Lang, c.d.Title = peerwork.LangDA, "Peer-medarbejder"
		text := sheetText(&c.d)
		for _, want := range c.says {
			assert.Contains(t, text, want, name)
		}
		for _, list := range c.silence {
			for _, no := range list {
				assert.NotContains(t, text, no, name)
			}
		}
	}
}

// TestColleagueSheetNamesItsSources: every work a paragraph rests on is named.
func TestColleagueSheetNamesItsSources(t *testing.T) {
	works := map[string]bool{}
	for _, form := range []jobdesc.EmploymentForm{"", jobdesc.EmploymentFormOrdinary, jobdesc.EmploymentFormSpecialTerms, jobdesc.EmploymentFormVolunteer, jobdesc.EmploymentFormSelfEmployed} {
		d := full()
		d.Employment.Form = form
		s := d.ColleagueSheet()
		for _, section := range s.Sections {
			for _, p := range section.Paragraphs {
				for _, ref := range p.Evidence {
					if e, ok := evidence.Find(ref); ok && e.Work != "" {
						works[e.Work] = true
					}
				}
			}
		}
		about := s.Sections[len(s.Sections)-1].Paragraphs[0].Text
		for id := range works {
			work, _ := evidence.FindWork(id)
			assert.Contains(t, about.DA, work.Title.DA)
			assert.Contains(t, about.EN, work.Title.EN)
		}
	}
	assert.Len(t, works, 2, "as many as the sheet says")
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
	assert.Equal(t, "20 til 30 timer om ugen, 54 procent af fuld tid", details["Hours in this job"].Text.DA)
	assert.Equal(t, []string{"Mest fra 12 til 20."}, details["Working time, from the description"].Words)
	assert.Equal(t, []string{"Team Syd"}, details["Team, from the description"].Words)
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
