package plans_test

import (
	"bytes"
	"encoding/csv"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
)

const id = "4T8KZ1B7QW3N"

func TestStandingPlan(t *testing.T) {
	p := plans.Standing()
	assert.NoError(t, p.Validate())
	assert.NotSame(t, &plans.JSON()[0], &plans.JSON()[0])
	served := map[string]string{}
	ends := map[string]int{}
	phases := map[readiness.Phase][2]int{}
	for _, task := range p.Tasks {
		for _, before := range task.After {
			end, ok := ends[before]
			assert.True(t, ok, "%s waits for %s, which comes later", task.ID, before)
			assert.GreaterOrEqual(t, task.FromWeek, end, "%s begins before %s is done", task.ID, before)
		}
		ends[task.ID] = task.ToWeek
		for _, item := range task.Items {
			assert.Empty(t, served[item], "%s is served twice", item)
			served[item] = task.ID
		}
		for _, ref := range task.Evidence {
			e, ok := evidence.Find(ref)
			assert.True(t, ok && e.Kind != evidence.KindTopic, "%s rests on %q", task.ID, ref)
		}
		span, ok := phases[task.Phase]
		if !ok {
			span[0] = task.FromWeek
		}
		phases[task.Phase] = [2]int{min(span[0], task.FromWeek), max(span[1], task.ToWeek)}
	}
	for _, phase := range readiness.AllPhases() {
		assert.Contains(t, phases, phase)
		assert.NotEmpty(t, phase.Label().DA)
	}
	recruit := phases[readiness.PhaseRecruit]
	assert.GreaterOrEqual(t, recruit[1]-recruit[0], 10, "recruitment takes at least ten weeks")
	assert.LessOrEqual(t, recruit[1], p.EmploymentWeek)
	assert.Equal(t, 26, p.EmploymentWeek)
	for _, name := range instruments.IDs() {
		in, _ := instruments.Get(name)
		if in.ToTalk() {
			continue // which makes no plan
		}
		for _, theme := range in.Themes {
			for _, item := range theme.Items {
				assert.NotEmpty(t, served[item.ID], "no task serves %s", item.ID)
			}
		}
	}
	has := func(title string) bool {
		return slices.ContainsFunc(p.Tasks, func(task readiness.PlanTask) bool { return task.Title.DA == title })
	}
	assert.True(t, has("Drøft det i MED-udvalget"))
}

// TestStandingPlanIsPlain checks the texts by the rules for the instruments.
func TestStandingPlanIsPlain(t *testing.T) {
	p := plans.Standing()
	var da, en []string
	each := func(x peerwork.Text, steps bool) {
		for _, s := range []string{x.DA, x.EN} {
			assert.Empty(t, prose.Denied(s))
			assert.NotContains(t, s, "!")
			assert.LessOrEqual(t, prose.Measured(s).Longest, 20, s)
		}
		if steps {
			da, en = append(da, x.DA), append(en, x.EN)
		}
	}
	for _, x := range p.About {
		each(x, true)
	}
	for _, task := range p.Tasks {
		each(task.Title, false)
		each(task.Owner, false)
		for _, step := range task.Steps {
			each(peerwork.Text{DA: step.DA, EN: step.EN}, true)
		}
		if task.Own != (peerwork.Text{}) {
			each(task.Own, true)
		}
	}
	m, e := prose.Measured(strings.Join(da, "\n")), prose.Measured(strings.Join(en, "\n"))
	t.Logf("LIX %.1f, %.1f words a sentence; English %.1f", m.LIX(), m.Mean(), e.Mean())
	assert.LessOrEqual(t, m.LIX(), 36.0)
	assert.GreaterOrEqual(t, m.Mean(), 7.0)
	assert.GreaterOrEqual(t, e.Mean(), 7.0)
}

// anyBasis makes findings at random: of every item missing, unknown, in place,
// or nothing.
func anyBasis(random *rand.Rand, in *readiness.Instrument) readiness.Basis {
	x := readiness.Basis{Instrument: in.ID, Version: in.Version}
	lean := random.IntN(4)
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			switch n := random.IntN(4); {
			case n < lean:
				x.Advice = append(x.Advice, item.ID)
				if item.Essential {
					x.Essentials = append(x.Essentials, readiness.EssentialGap{Item: item.ID, Reason: readiness.ReasonLow})
				}
			case n == 3:
				x.Strengths = append(x.Strengths, item.ID)
			case item.Essential:
				x.Essentials = append(x.Essentials, readiness.EssentialGap{Item: item.ID, Reason: readiness.ReasonUnknown})
			}
		}
	}
	return x
}

// TestPlanOverManyStarts makes a plan for every day of some years and findings
// of all sorts, and checks what is promised of each.
func TestPlanOverManyStarts(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	random := rand.New(rand.NewPCG(19, 3))
	standing := plans.Standing()
	parathed, _ := instruments.Get(instruments.Parathed)
	temperatur, _ := instruments.Get(instruments.Temperatur)
	made, gaps := 0, 0
	day := func(d peerwork.Date) time.Time {
		at, err := time.Parse(time.DateOnly, string(d))
		require.NoError(t, err)
		return at
	}
	for start := peerwork.Date("2026-12-01"); start < "2029-12-01"; start = start.AddDays(1) {
		in := &parathed
		if made%3 == 0 {
			in = &temperatur
		}
		basis := anyBasis(random, in)
		p, err := readiness.NewPlan(&standing, in, basis, readiness.PlanOptions{ID: id, Start: start})
		require.NoError(t, err)
		require.NoError(t, p.Validate(), start)
		made++

		began := day(p.Employment)
		require.Equal(t, 1, began.Day(), "the first begins on the 1st of a month")
		require.NotEqual(t, time.July, began.Month())
		weeks := began.Sub(day(start)).Hours() / 24 / 7
		require.GreaterOrEqual(t, weeks, 26.0, start)
		require.LessOrEqual(t, weeks, 40.0, start)
		require.LessOrEqual(t, p.EmploymentWeek, 40)

		ends := map[string]time.Time{}
		var recruitFrom, recruitTo time.Time
		for _, task := range p.Tasks {
			from, to := day(task.From), day(task.To)
			require.NotEqual(t, time.July, to.Month(), "%s is due in July: started %s", task.ID, start)
			require.NotEqual(t, time.July, from.Month(), "%s begins in July: started %s", task.ID, start)
			for _, at := range []time.Time{from, to} {
				require.NotContains(t, []time.Weekday{time.Saturday, time.Sunday}, at.Weekday(), "%s from %s to %s: started %s", task.ID, task.From, task.To, start)
				christmas := at.Month() == time.December && at.Day() >= 24 || at.Month() == time.January && at.Day() == 1
				require.False(t, christmas, "%s from %s to %s: started %s", task.ID, task.From, task.To, start)
			}
			require.False(t, from.Before(day(start)), "%s begins before the plan", task.ID)
			for _, before := range task.After {
				require.False(t, from.Before(ends[before]), "%s begins on %s, before %s is done on %s: started %s", task.ID, task.From, before, ends[before], start)
			}
			ends[task.ID] = to
			switch task.Phase {
			case readiness.PhaseRecruit:
				if recruitFrom.IsZero() || from.Before(recruitFrom) {
					recruitFrom = from
				}
				if to.After(recruitTo) {
					recruitTo = to
				}
			case readiness.PhaseClarify, readiness.PhasePrepare, readiness.PhaseDescribe:
				require.True(t, to.Before(began))
			}
			if task.State == readiness.TaskStateGap {
				gaps++
				for _, item := range task.Items {
					require.True(t, slices.Contains(basis.Advice, item) || slices.ContainsFunc(basis.Essentials, func(e readiness.EssentialGap) bool { return e.Item == item }))
				}
			}
		}
		require.GreaterOrEqual(t, recruitTo.Sub(recruitFrom).Hours()/24/7, 10.0, "started %s", start)
		require.True(t, recruitTo.Before(began))
		for name, months := range map[string]int{"after-three-months": 3, "after-six-months": 6, "after-twelve-months": 12} {
			i := slices.IndexFunc(p.Tasks, func(task readiness.PlanTask) bool { return task.ID == name })
			want := began.AddDate(0, months, 0)
			if want.Month() == time.July {
				want = want.AddDate(0, 1, 0)
			}
			if want.Month() == time.January {
				want = want.AddDate(0, 0, 1)
			}
			late := day(p.Tasks[i].From).Sub(want).Hours() / 24
			require.True(t, late >= -2 && late <= 2, "%s begins %v days after %s", name, late, want)
		}
	}
	t.Logf("%d plans, %d tasks with something missing", made, gaps)
	assert.Equal(t, 1096, made)
	assert.Greater(t, gaps, 2000)
}

func TestPlanOfACustomInstrument(t *testing.T) {
	in := readiness.Instrument{ID: "ours", Version: "1.0.0", Themes: []readiness.Theme{{ID: "t"}}}
	var basis readiness.Basis
	basis.Instrument, basis.Version = in.ID, in.Version
	for i := range 15 {
		name := "item-" + strconv.Itoa(i)
		item := readiness.Item{ID: name, Statement: peerwork.Text{DA: "Sådan " + name, EN: "Like " + name}}
		if i%2 == 0 {
			item.Advice = &readiness.Advice{Steps: []peerwork.Text{{DA: "gør", EN: "do"}}, Who: peerwork.Text{DA: "hun", EN: "she"}, Evidence: []string{"16.1"}}
		}
		in.Themes[0].Items = append(in.Themes[0].Items, item)
		basis.Advice = append(basis.Advice, name)
	}
	basis.Essentials = []readiness.EssentialGap{{Item: "item-9", Reason: readiness.ReasonUnknown}}
	standing := plans.Standing()
	p, err := readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{ID: id})
	require.NoError(t, err)
	require.NoError(t, p.Validate())
	assert.Len(t, p.Tasks, len(standing.Tasks)+12)
	assert.Equal(t, 3, p.GapsLeft, "what has no task is counted")
	i := slices.IndexFunc(p.Tasks, func(task readiness.PlanTask) bool { return task.ID == "gap-item-9" })
	require.GreaterOrEqual(t, i, 0)
	first := p.Tasks[i]
	assert.Equal(t, readiness.PhasePrepare, first.Phase)
	assert.Equal(t, "gap-item-0", p.Tasks[i+1].ID, "what is essential comes first")
	assert.Equal(t, peerwork.Text{DA: "Sådan item-9", EN: "Like item-9"}, first.Title)
	assert.Equal(t, []string{"own"}, first.Evidence)
	assert.Equal(t, "hun", p.Tasks[i+1].Owner.DA)
	assert.Equal(t, []string{"16.1"}, p.Tasks[i+1].Evidence)
	for _, task := range p.Tasks {
		assert.Empty(t, task.From)
		if task.Phase == readiness.PhasePrepare {
			assert.LessOrEqual(t, task.ToWeek, 13)
		}
	}
	assert.Equal(t, plans.Standing(), standing, "the standing plan is as it was")
}

func TestPlanStates(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	standing := plans.Standing()
	basis := readiness.Basis{Instrument: in.ID, Version: in.Version, Advice: []string{"hopes-and-worries"}, Strengths: []string{"leader-named", "staff-prepared"}}
	p, err := readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{ID: id})
	require.NoError(t, err)
	states := map[string]readiness.PlanTask{}
	for _, task := range p.Tasks {
		states[task.ID] = task
	}
	assert.Equal(t, readiness.TaskStateInPlace, states["leader"].State)
	assert.Equal(t, readiness.TaskStateGap, states["staff"].State)
	assert.Equal(t, []string{"hopes-and-worries"}, states["staff"].Items)
	assert.Greater(t, len(states["staff"].Steps), 2, "with the steps of the advice")
	assert.Empty(t, states["supervision"].State)
	assert.Equal(t, 26, p.EmploymentWeek)
	basis.Essentials = slices.Repeat([]readiness.EssentialGap{{Item: "supervision", Reason: readiness.ReasonLow}}, 7)
	p, err = readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{ID: id})
	require.NoError(t, err)
	assert.Equal(t, 30, p.EmploymentWeek, "four weeks more at the most")
}

// TestPlanOfAGroup: a group that has answered is there, and has taken the
// temperature. What it has not done stays.
func TestPlanOfAGroup(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	standing := plans.Standing()
	basis := readiness.Basis{Instrument: in.ID, Version: in.Version, Advice: []string{"working-group", "leader-named"}}
	tasks := func(group bool) map[string]readiness.PlanTask {
		basis.Group = group
		p, err := readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{ID: id, Start: "2027-01-04"})
		require.NoError(t, err)
		tasks := map[string]readiness.PlanTask{}
		for _, task := range p.Tasks {
			tasks[task.ID] = task
		}
		return tasks
	}
	steps := func(task readiness.PlanTask) (da []string) {
		for _, step := range task.Steps {
			da = append(da, step.DA)
		}
		return da
	}
	one, several := tasks(false), tasks(true)
	invite := "Tag ledelse, kolleger og gerne HR med."
	assert.Equal(t, invite, steps(one["working-group"])[0])
	assert.NotContains(t, steps(several["working-group"]), invite)
	assert.Equal(t, steps(one["working-group"])[1:], steps(several["working-group"]), "with the advice on what is missing")
	assert.Equal(t, readiness.TaskStateGap, several["working-group"].State)
	assert.Empty(t, one["temperature"].State)
	assert.Equal(t, readiness.TaskStateInPlace, several["temperature"].State)
	assert.Empty(t, several["temperature"].Steps)
	assert.NotEmpty(t, several["talk"].Steps)
	for _, step := range several["leader"].Steps {
		assert.NotContains(t, step.DA, "undersøge", "that is what the group has just done")
		assert.Equal(t, "leader-named", step.Item)
	}
	assert.Contains(t, several["leader"].Own.DA, standing.Tasks[0].Own.DA, "our reasons of the task and of the advice are both there")
	item, _ := in.Item("leader-named")
	assert.Contains(t, several["leader"].Own.DA, item.Advice.Own.DA)
}

// TestPlanCountsWhatItHasNoRoomFor: a gap has all its steps or is counted.
func TestPlanCountsWhatItHasNoRoomFor(t *testing.T) {
	in := readiness.Instrument{ID: "ours", Version: "1.0.0", Themes: []readiness.Theme{{ID: "t"}}}
	basis := readiness.Basis{Instrument: in.ID, Version: in.Version}
	standing := plans.Standing()
	task := &standing.Tasks[0]
	task.Items = nil
	for i := range 8 {
		name := "item-" + strconv.Itoa(i)
		text := peerwork.Text{DA: name, EN: name}
		item := readiness.Item{ID: name, Statement: text, Evidence: []string{"16.1"}, Advice: &readiness.Advice{Who: text, Evidence: []string{"16.1"}}}
		for j := range 6 {
			step := name + " " + strconv.Itoa(j)
			item.Advice.Steps = append(item.Advice.Steps, peerwork.Text{DA: step, EN: step})
		}
		in.Themes[0].Items = append(in.Themes[0].Items, item)
		task.Items, basis.Advice = append(task.Items, name), append(basis.Advice, name)
	}
	p, err := readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{ID: id})
	require.NoError(t, err)
	require.NoError(t, p.Validate())
	assert.Len(t, p.Tasks[0].Items, 8)
	assert.Len(t, p.Tasks[0].Steps, 2+4*6)
	assert.Equal(t, 4, p.GapsLeft)

	// A plan with as many tasks as there may be takes no more.
	for len(standing.Tasks) < 199 {
		more := standing.Tasks[1]
		more.ID = "more-" + strconv.Itoa(len(standing.Tasks))
		standing.Tasks = append(standing.Tasks, more)
	}
	standing.Tasks[0].Items = nil
	p, err = readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{ID: id})
	require.NoError(t, err)
	require.NoError(t, p.Validate())
	assert.Len(t, p.Tasks, 200)
	assert.Equal(t, 7, p.GapsLeft)
}

// TestEditions: a later edition keeps the name of the earlier, has a higher
// number, and cancels what it no longer asks for.
func TestEditions(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	standing := plans.Standing()
	basis := readiness.Basis{Instrument: in.ID, Version: in.Version}
	first, err := readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{ID: id, Start: "2027-01-04"})
	require.NoError(t, err)
	assert.Zero(t, first.Edition)
	basis.Strengths, basis.Group = []string{"leader-named"}, true
	second, err := readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{ID: "0123456789AB", Previous: &first})
	require.NoError(t, err)
	require.NoError(t, second.Validate())
	assert.Equal(t, []any{id, 1, peerwork.Date("2027-01-04")}, []any{second.ID, second.Edition, second.Start}, "what nobody changed is as it was")
	var dropped []string
	for _, task := range second.Dropped {
		dropped = append(dropped, task.ID)
	}
	assert.Equal(t, []string{"leader", "temperature"}, dropped)
	assert.Equal(t, first.Tasks[0].To, second.Dropped[0].To)

	data, err := second.Calendar(peerwork.LangDA, "20270201T080000Z")
	require.NoError(t, err)
	status := map[string]string{}
	for _, e := range readCalendar(t, data) {
		require.NotContains(t, status, e["UID"])
		status[e["UID"]] = e["STATUS"] + " " + e["SEQUENCE"] + " " + e["LAST-MODIFIED"]
	}
	assert.Len(t, status, len(standing.Tasks)+1, "every event of the first edition is told of")
	assert.Equal(t, "CANCELLED 1 20270201T080000Z", status[id+"-leader@peerwork-dk.github.io"])
	assert.Equal(t, "CONFIRMED 1 20270201T080000Z", status[id+"-working-group@peerwork-dk.github.io"])

	// What is asked for again is no longer dropped; the rest is, in every edition.
	basis.Strengths = nil
	third, err := readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{Start: "2027-03-01", Previous: &second})
	require.NoError(t, err)
	require.NoError(t, third.Validate())
	assert.Equal(t, []any{2, peerwork.Date("2027-03-01")}, []any{third.Edition, third.Start})
	require.Len(t, third.Dropped, 1)
	assert.Equal(t, "temperature", third.Dropped[0].ID)

	// In weeks there was nothing for a calendar.
	weeks, err := readiness.NewPlan(&standing, &in, readiness.Basis{}, readiness.PlanOptions{ID: id})
	require.NoError(t, err)
	dated, err := readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{Start: "2027-03-01", Previous: &weeks})
	require.NoError(t, err)
	assert.Empty(t, dated.Dropped)
}

func TestPlanProblems(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	standing := plans.Standing()
	for want, try := range map[string]struct {
		basis readiness.Basis
		o     readiness.PlanOptions
	}{
		"plan-id /id":                       {o: readiness.PlanOptions{ID: "short"}},
		"plan-date /start":                  {o: readiness.PlanOptions{ID: id, Start: "2027-02-30"}},
		"plan-other-instrument /instrument": {basis: readiness.Basis{Instrument: "parathed", Version: "0.1.0"}, o: readiness.PlanOptions{ID: id}},
	} {
		p, err := readiness.NewPlan(&standing, &in, try.basis, try.o)
		assert.Zero(t, p)
		ps, ok := err.(peerwork.Problems)
		require.True(t, ok)
		require.Len(t, ps, 1)
		assert.Equal(t, want, ps[0].Code+" "+ps[0].Pointer)
	}
	// At the end of the calendar there is nothing to panic about.
	p, err := readiness.NewPlan(&standing, &in, readiness.Basis{}, readiness.PlanOptions{ID: id, Start: "9999-12-31"})
	require.NoError(t, err)
	assert.Error(t, p.Validate())
	p, err = readiness.NewPlan(&standing, &in, readiness.Basis{}, readiness.PlanOptions{ID: id, Start: "0001-01-01"})
	require.NoError(t, err)
	assert.NoError(t, p.Validate())
}

// dated returns a plan with texts that are hard on tables and calendars.
func dated(t *testing.T) *readiness.Plan {
	in, _ := instruments.Get(instruments.Temperatur)
	standing := plans.Standing()
	p, err := readiness.NewPlan(&standing, &in, readiness.Basis{}, readiness.PlanOptions{ID: id, Start: "2027-01-04"})
	require.NoError(t, err)
	for i, x := range []string{
		"=cmd|' /C calc'!A0", "+45 12 34 56 78", "-2+3", "@SUM(A1)", "  =1+1", "\t=1", "\r\n=1", "＝1", "a \"quoted\" word", "two\nlines, one; two\\three",
		strings.Repeat("æøå 🙂 ", 40), "a\x01b\x7f", "'=already", "plain",
	} {
		p.Tasks[i].Title = peerwork.Text{DA: x, EN: x}
	}
	return &p
}

// TestCSV reads the table with encoding/csv.
func TestCSV(t *testing.T) {
	p := dated(t)
	for l, between := range map[peerwork.Lang]rune{peerwork.LangDA: ';', peerwork.LangEN: ','} {
		data := p.CSV(l)
		text, ok := bytes.CutPrefix(data, []byte("\uFEFF"))
		require.True(t, ok, "it begins with a byte order mark")
		reader := csv.NewReader(bytes.NewReader(text))
		reader.Comma = between
		rows, err := reader.ReadAll()
		require.NoError(t, err)
		require.Len(t, rows, len(p.Tasks)+1)
		for i, task := range p.Tasks {
			row := rows[i+1]
			require.Len(t, row, 13)
			title := strings.ReplaceAll(task.Title.In(l), "\r\n", "\n") // as encoding/csv reads it
			if i < 8 {
				title = "'" + strings.NewReplacer("\t=", "\t'=", "\n=", "\n'=").Replace(title)
			}
			assert.Equal(t, title, row[1])
			assert.Equal(t, []string{task.Phase.Label().In(l), strconv.Itoa(task.FromWeek), string(task.From), string(task.To)}, []string{row[0], row[3], row[5], row[6]})
			for _, cell := range row {
				assert.NotContains(t, "=+-@\t\r\n", strings.TrimLeft(cell+"x", " ")[:1], "a spreadsheet would run %q", cell)
			}
			var steps []string
			for _, step := range task.Steps {
				steps = append(steps, step.In(l))
			}
			assert.Equal(t, strings.Join(steps, "\n"), row[10])
		}
		// Every line break outside of quotation marks is CRLF.
		inside := false
		for i, c := range text {
			switch {
			case c == '"':
				inside = !inside
			case c == '\n' && !inside:
				require.Equal(t, byte('\r'), text[i-1])
			}
		}
		assert.True(t, bytes.HasSuffix(text, []byte("\r\n")))
	}
	assert.Contains(t, string(p.CSV(peerwork.LangDA)), "Fase;Opgave;Hvem")
}

// event is what a calendar says about one event.
type event map[string]string

// readCalendar unfolds and reads a calendar as RFC 5545 says.
func readCalendar(t *testing.T, data []byte) (events []event) {
	text := string(data)
	require.True(t, strings.HasSuffix(text, "\r\n"))
	require.NotContains(t, strings.ReplaceAll(text, "\r\n", ""), "\n")
	for _, line := range strings.Split(strings.TrimSuffix(text, "\r\n"), "\r\n") {
		require.LessOrEqual(t, len(line), 75)
		require.True(t, strings.ToValidUTF8(line, "") == line, "a character is cut: %q", line)
	}
	var stack []string
	for _, line := range strings.Split(strings.TrimSuffix(strings.ReplaceAll(text, "\r\n ", ""), "\r\n"), "\r\n") {
		name, value, ok := strings.Cut(line, ":")
		require.True(t, ok, line)
		name, parameters, _ := strings.Cut(name, ";")
		switch name {
		case "BEGIN":
			stack = append(stack, value)
			if value == "VEVENT" {
				events = append(events, event{})
			}
		case "END":
			require.Equal(t, stack[len(stack)-1], value)
			stack = stack[:len(stack)-1]
		default:
			if len(stack) < 2 {
				continue
			}
			e := events[len(events)-1]
			require.NotContains(t, e, name)
			e[name], e[name+";"] = strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\,`, ",", `\;`, ";").Replace(value), parameters
		}
	}
	require.Empty(t, stack)
	return events
}

func TestCalendar(t *testing.T) {
	p := dated(t)
	for _, l := range peerwork.AllLangs() {
		data, err := p.Calendar(l, "20270104T120000Z")
		require.NoError(t, err)
		events := readCalendar(t, data)
		require.Len(t, events, len(p.Tasks)+1)
		uids := map[string]bool{}
		basic := func(d peerwork.Date) string { return strings.ReplaceAll(string(d), "-", "") }
		for i, e := range events {
			assert.False(t, uids[e["UID"]])
			uids[e["UID"]] = true
			assert.Equal(t, []string{"20270104T120000Z", "TRANSPARENT", "VALUE=DATE", "VALUE=DATE", ""},
				[]string{e["DTSTAMP"], e["TRANSP"], e["DTSTART;"], e["DTEND;"], e["SUMMARY;"]})
			if i == len(p.Tasks) {
				assert.Equal(t, []string{basic(p.Employment), basic(p.Employment.AddDays(1))}, []string{e["DTSTART"], e["DTEND"]})
				continue
			}
			task := p.Tasks[i]
			want := strings.NewReplacer("\r\n", "\n", "\x01", "", "\x7f", "").Replace(task.Title.In(l))
			assert.Equal(t, want, e["SUMMARY"])
			assert.Equal(t, []string{basic(task.From), basic(task.To.AddDays(1))}, []string{e["DTSTART"], e["DTEND"]}, "the end is the day after")
			assert.Contains(t, e["DESCRIPTION"], task.Owner.In(l))
			for _, step := range task.Steps {
				assert.Contains(t, e["DESCRIPTION"], step.In(l))
			}
			assert.Equal(t, task.Phase.Label().In(l), e["CATEGORIES"])
		}
		assert.True(t, uids[id+"-leader@peerwork-dk.github.io"])
		again, err := p.Calendar(l, "20270104T120000Z")
		require.NoError(t, err)
		assert.Equal(t, data, again)
	}
	// The same plan later: other days, the same names.
	later := *p
	later.Start, later.Employment = "2027-02-01", "2027-12-01"
	data, err := later.Calendar(peerwork.LangDA, "20270201T080000Z")
	require.NoError(t, err)
	first, err := p.Calendar(peerwork.LangDA, "20270104T120000Z")
	require.NoError(t, err)
	for i, e := range readCalendar(t, data) {
		assert.Equal(t, readCalendar(t, first)[i]["UID"], e["UID"])
	}

	undated := plans.Standing()
	for _, bad := range []struct{ stamp, code string }{{"20270104T120000Z", "plan-without-start"}} {
		_, err := undated.Calendar(peerwork.LangDA, bad.stamp)
		assert.ErrorContains(t, err, bad.code)
	}
	for _, stamp := range []string{"", "2027-01-04", "20270104T120000", "20270230T120000Z", "20270104T240000Z", "20270104T126000Z", "20270104T120061Z", "20270104T12000xZ", "20270104 120000Z"} {
		_, err := p.Calendar(peerwork.LangDA, stamp)
		assert.ErrorContains(t, err, "plan-stamp", stamp)
	}
}

// Three, six and twelve months after the start the plan leads to the instrument
// for that time.
func TestPlanLeadsToRolle(t *testing.T) {
	in, ok := instruments.Get(instruments.Rolle)
	require.True(t, ok)
	p := plans.Standing()
	for id, weeks := range map[string]int{"after-three-months": 13, "after-six-months": 26, "after-twelve-months": 52} {
		at := slices.IndexFunc(p.Tasks, func(task readiness.PlanTask) bool { return task.ID == id })
		require.GreaterOrEqual(t, at, 0, id)
		assert.Equal(t, p.EmploymentWeek+weeks, p.Tasks[at].FromWeek, id)
		assert.True(t, slices.ContainsFunc(p.Tasks[at].Steps, func(step readiness.PlanStep) bool {
			return strings.Contains(step.DA, "»"+in.Title.DA+"« ("+in.ID+")") && strings.Contains(step.EN, "“"+in.Title.EN+"” ("+in.ID+")")
		}), id)
	}
}
