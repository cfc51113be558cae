package jobdesc_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/recovery"
)

// problemCase is a document that one change makes wrong, and what is then said.
type problemCase struct {
	name string
	made func() error
	want []string // "code pointer"
}

// problems returns the list that an error of this package is.
func problems(t *testing.T, err error) (ps peerwork.Problems) {
	if err != nil {
		require.ErrorAs(t, err, &ps)
	}
	return ps
}

func problemCases() []problemCase {
	description := func(name string, change func(*jobdesc.Description), want ...string) problemCase {
		return problemCase{name, func() error { d := full(); change(&d); return d.Validate() }, want}
	}
	coverage := func(name string, change func(*jobdesc.Coverage), want ...string) problemCase {
		return problemCase{name, func() error { d := full(); c := d.Coverage(); change(&c); return c.Validate() }, want}
	}
	type D = *jobdesc.Description
	return []problemCase{
		description("full", func(D) {}),
		description("draft", func(d D) { *d = jobdesc.Description{Lang: peerwork.LangDA, Title: "Ny"} }),
		description("volunteer", func(d D) { *d = volunteering() }),
		description("days", func(d D) {
			d.Date, d.Employment.Start, d.Employment.End = "2027-02-29", "2027-13-01", "2027-09-31"
			d.Advert.Published, d.Advert.Deadline = "2027-00-01", "2027-01-32"
			d.Evaluation.First, d.ReviewDate = "0000-01-01", "2027-06-31"
			d.Heard[0].Date = "2026-02-30"
		}, "job-description-date /date", "job-description-date /heard/0/date", "job-description-date /employment/start", "job-description-date /employment/end",
			"job-description-date /advert/published", "job-description-date /advert/deadline", "job-description-date /evaluation/first", "job-description-date /reviewDate"),
		description("ends before it starts", func(d D) { d.Employment.End = "2027-01-31" }, "job-description-date-order /employment/end"),
		description("ends the day it starts", func(d D) { d.Employment.End = "2027-02-01" }),
		description("deadline before publishing", func(d D) { d.Advert.Deadline = "2026-11-30" }, "job-description-date-order /advert/deadline"),
		description("two places", func(d D) { d.Workplace.OtherPlacement = "en båd" }, "job-description-two-answers /workplace/otherPlacement"),
		description("a place of its own", func(d D) { d.Workplace.Placement, d.Workplace.OtherPlacement = "", "en båd" }),
		description("two words for people", func(d D) { d.OwnWord = jobdesc.OwnWord{Many: "unge", All: "de unge"} }, "job-description-two-answers /ownWord"),
		description("a word of its own", func(d D) { d.ForWhom, d.OwnWord = "", jobdesc.OwnWord{Many: "unge", All: "de unge"} }),
		description("two forms", func(d D) { d.Employment.OtherForm = "udlån" }, "job-description-two-answers /employment/otherForm"),
		description("two schemes", func(d D) { d.Employment.OtherScheme = "en prøve" }, "job-description-two-answers /employment/otherScheme"),
		description("two bases of pay", func(d D) { d.Pay.OtherBasis = "noget" }, "job-description-two-answers /pay/otherBasis"),
		description("two kinds of task", func(d D) { d.Tasks[1].OtherKind = "andet" }, "job-description-two-answers /tasks/1/otherKind"),
		description("scheme on ordinary terms", func(d D) { d.Employment.Form = jobdesc.EmploymentFormOrdinary }, "job-description-scheme /employment/scheme"),
		description("other scheme on no terms", func(d D) { d.Employment.Form, d.Employment.Scheme, d.Employment.OtherScheme = "", "", "noget" }, "job-description-scheme /employment/otherScheme"),
		description("permanent until", func(d D) { d.Employment.Term = jobdesc.TermPermanent }, "job-description-term /employment/end"),
		description("a term that is not said", func(d D) { d.Employment.Term = "" }),
		description("most hours not more", func(d D) { d.Hours.UpToMinutesPerWeek = 1200 }, "job-description-hours /hours/upToMinutesPerWeek"),
		description("more tasks than hours", func(d D) { d.Tasks[0].MinutesPerWeek = 1441 }, "job-description-hours /hours"),
		description("as many tasks as hours", func(d D) { d.Tasks[0].MinutesPerWeek = 1440 }),
		description("a share too small", func(d D) { d.Hours.PercentOfFullTime = 52 }, "job-description-hours /hours/percentOfFullTime"),
		description("a share too large", func(d D) { d.Hours.PercentOfFullTime = 83 }, "job-description-hours /hours/percentOfFullTime"),
		description("a share rounded", func(d D) { d.Hours.PercentOfFullTime = 82 }),
		description("a share of what is not known", func(d D) {
			d.Workplace.Country, d.Hours.FullTimeMinutesPerWeek, d.Hours.PercentOfFullTime = "GB", 0, 10
		}),
		description("a share of 37 hours", func(d D) { d.Hours.FullTimeMinutesPerWeek, d.Hours.PercentOfFullTime = 0, 10 }, "job-description-hours /hours/percentOfFullTime"),
		description("a thousand with a point", func(d D) { d.Pay.Range.From, d.Pay.Range.To = "28.500", "31.000" },
			"job-description-amount /pay/range/from", "job-description-amount /pay/range/to"),
		description("the highest is the lowest", func(d D) { d.Pay.Range.To = "28500.00" }, "job-description-pay-range /pay/range/to"),
		description("one amount", func(d D) { d.Pay.Range.To = "" }),
		description("tasks without hours of the job", func(d D) { d.Hours = jobdesc.Hours{} }),
		description("volunteer with pay", func(d D) { v := volunteering(); v.Pay.Basis = jobdesc.PayBasisFee; *d = v }, "job-description-volunteer /pay"),
		description("volunteer with contract", func(d D) { v := volunteering(); v.Contract.Note = "x"; *d = v }, "job-description-volunteer /contract"),
		description("volunteer with scheme", func(d D) { v := volunteering(); v.Employment.Scheme = jobdesc.SchemeFlexjob; *d = v }, "job-description-scheme /employment/scheme"),
		description("employed and volunteering", func(d D) { d.Volunteering.Contact = "x" }, "job-description-volunteer /volunteering"),
		description("twice", func(d D) {
			d.Schedule.Times = append(d.Schedule.Times, jobdesc.WorkTimeDay)
			d.Support.Forms = []jobdesc.SupportForm{jobdesc.SupportFormGroups, jobdesc.SupportFormGroups}
			d.TargetGroups = append(d.TargetGroups, jobdesc.TargetGroupKindRelatives)
			d.Functions = []jobdesc.Function{jobdesc.FunctionTeaching, jobdesc.FunctionReception, jobdesc.FunctionTeaching, jobdesc.FunctionTeaching}
			d.ClassicFunctions = []jobdesc.ClassicFunction{jobdesc.ClassicFunctionCultureBearer, jobdesc.ClassicFunctionCultureBearer}
			d.Tasks[1].Aspects = []recovery.AspectID{recovery.AspectBelonging, recovery.AspectBelonging}
			d.Values = []jobdesc.Value{jobdesc.ValueEmpathy, jobdesc.ValueEmpathy}
			d.Supervision.Themes = append(d.Supervision.Themes, jobdesc.SupervisionThemeThriving)
			d.Development.Ways = append(d.Development.Ways, jobdesc.DevelopmentWayExperienceGroups)
			d.Recruitment.Channels = append(d.Recruitment.Channels, jobdesc.ChannelPeerNetworks)
			d.Recruitment.Guidance = append(d.Recruitment.Guidance, jobdesc.GuidanceTopicBenefitsAndPay)
			d.Dilemmas = append(d.Dilemmas, jobdesc.DilemmaChoice{Dilemma: jobdesc.DilemmaEquality})
			d.Open = append(d.Open, jobdesc.OpenQuestion{Question: jobdesc.QuestionLimits, Who: "TR"}, jobdesc.OpenQuestion{Question: jobdesc.QuestionLimits})
		}, "job-description-twice /schedule/times/2", "job-description-twice /targetGroups/2", "job-description-twice /support/forms/1", "job-description-twice /functions/2", "job-description-twice /functions/3",
			"job-description-twice /classicFunctions/1", "job-description-twice /tasks/1/aspects/1", "job-description-twice /values/1", "job-description-twice /supervision/themes/1",
			"job-description-twice /development/ways/1", "job-description-twice /recruitment/channels/1", "job-description-twice /recruitment/guidance/1", "job-description-twice /dilemmas/2/dilemma", "job-description-twice /open/2/question", "job-description-twice /open/3/question"),
		description("says nothing", func(d D) {
			d.TasksOut = append(d.TasksOut, jobdesc.TaskOut{Why: "fordi"})
			d.Limits = append(d.Limits, jobdesc.Limit{})
			d.Heard = append(d.Heard, jobdesc.Heard{Date: "2026-10-01"})
			d.Requirements = append(d.Requirements, jobdesc.Requirement{Need: jobdesc.NeedNeeded, Why: "fordi"})
			d.Competences.Had = append(d.Competences.Had, jobdesc.Competence{})
			d.Competences.ToBeGiven = append(d.Competences.ToBeGiven, jobdesc.Competence{})
			d.Recruitment.Committee = append(d.Recruitment.Committee, jobdesc.CommitteeMember{})
		}, "job-description-empty /heard/3", "job-description-empty /tasksOut/2", "job-description-empty /limits/1", "job-description-empty /requirements/2", "job-description-empty /competences/had/1",
			"job-description-empty /competences/toBeGiven/1", "job-description-empty /recruitment/committee/2"),

		coverage("good coverage", func(*jobdesc.Coverage) {}),
		coverage("order of aspects", func(c *jobdesc.Coverage) { c.Aspects[0], c.Aspects[1] = c.Aspects[1], c.Aspects[0] },
			"recovery-coverage-aspects /aspects/0/aspect", "recovery-coverage-aspects /aspects/1/aspect"),
		coverage("another element", func(c *jobdesc.Coverage) { c.Aspects[3].Element = recovery.ElementMeaning }, "recovery-coverage-element /aspects/3/element"),
		coverage("no task", func(c *jobdesc.Coverage) {
			c.Aspects[0].Tasks, c.Untagged = []string{"/tasks/00"}, []string{"/tasks/40"}
		},
			"recovery-coverage-task /aspects/0/tasks/0", "recovery-coverage-task /untagged/0"),
		coverage("order of tasks", func(c *jobdesc.Coverage) {
			c.Aspects[0].Tasks, c.Aspects[1].Tasks = []string{"/tasks/1", "/tasks/0"}, []string{"/tasks/1", "/tasks/1"}
		},
			"recovery-coverage-task-order /aspects/0/tasks/1", "recovery-coverage-task-order /aspects/1/tasks/1"),
		coverage("tagged and not", func(c *jobdesc.Coverage) { c.Untagged = []string{"/tasks/0", "/tasks/2"} }, "recovery-coverage-tagged /untagged/0"),
	}
}

func TestValidate(t *testing.T) {
	for _, c := range problemCases() {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range problems(t, c.made()) {
				got = append(got, p.Code+" "+p.Pointer)
				assert.True(t, strings.HasSuffix(p.Text.DA, ".") && strings.HasSuffix(p.Text.EN, "."), p.Text)
			}
			assert.Equal(t, c.want, got)
		})
	}
}

// The package says which codes there are, and each is shown here.
func TestCodesAreDocumented(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	documented := regexp.MustCompile(`(?:job-description|recovery-coverage)-[a-z-]+[a-z]`).FindAllString(string(doc), -1)
	shown := map[string]bool{}
	for _, c := range problemCases() {
		for _, p := range problems(t, c.made()) {
			shown[p.Code] = true
			assert.Contains(t, documented, p.Code)
		}
	}
	for _, code := range documented {
		assert.True(t, shown[code], "no case shows %s", code)
	}
	assert.Len(t, shown, 11+5)
}

// Validate is about meaning and a review about quality: a poor description is
// valid.
func TestAPoorDescriptionIsValid(t *testing.T) {
	d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Hjælper", Tasks: []jobdesc.Task{{Title: "Opvask", Kind: jobdesc.TaskKindOperational}},
		Pay: jobdesc.Pay{Step: jobdesc.PayStepLowest}, Demands: jobdesc.DemandsReducedForPeerWorkers}
	assert.NoError(t, d.Validate())
}

// The zero values are no documents: the reader refuses what they write.
func TestZeroValuesAreNotValid(t *testing.T) {
	for _, v := range []interface {
		MarshalJSON() ([]byte, error)
		UnmarshalJSON([]byte) error
		Validate() error
	}{new(jobdesc.Description), new(jobdesc.Coverage)} {
		data, err := v.MarshalJSON()
		require.NoError(t, err)
		assert.Equal(t, v.UnmarshalJSON(data), v.Validate())
		assert.Error(t, v.Validate(), string(data))
	}
}

// What is full in Go is read back as it was written.
func TestEveryFieldIsReadAndWritten(t *testing.T) {
	for _, d := range []jobdesc.Description{full(), volunteering()} {
		data, err := d.MarshalJSON()
		require.NoError(t, err)
		var again jobdesc.Description
		require.NoError(t, again.UnmarshalJSON(data))
		assert.Equal(t, d, again)
	}
	// An optional number that is not there is left out, and 0 is refused.
	d := jobdesc.Description{Lang: peerwork.LangDA, Title: "x", Tasks: []jobdesc.Task{{Title: "y"}}}
	data, err := d.MarshalJSON()
	require.NoError(t, err)
	assert.Equal(t, `{"lang":"da","title":"x","tasks":[{"title":"y"}]}`, string(data))
	assert.Error(t, d.UnmarshalJSON([]byte(`{"lang":"da","title":"x","tasks":[{"title":"y","minutesPerWeek":0}]}`)))
}

func TestTaskMinutes(t *testing.T) {
	d := full()
	assert.Equal(t, 960, d.TaskMinutes())
	d.Tasks = nil
	assert.Zero(t, d.TaskMinutes())
}
