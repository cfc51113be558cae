package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
)

// everyone answers the instrument by each pattern, in turn from each role.
func everyone(in *readiness.Instrument, open bool, patterns ...string) []readiness.Response {
	var all []readiness.Response
	for i, pattern := range patterns {
		r := answered(in, pattern)
		r.ID, r.Role, r.OpenToGroup = readiness.NewID(uint64(i+1)), readiness.AllRoles()[i%9], open
		all = append(all, *r)
	}
	return all
}

// fits holds what every report must: no line is wider than the terminal, none
// ends in a space, and colours change nothing but colours.
func fits(t *testing.T, name string, write func(report.Look) string) {
	t.Helper()
	for _, width := range []int{40, 53, 80, 88} {
		for _, lang := range peerwork.AllLangs() {
			look := report.Look{Lang: lang, Width: width}
			plain := write(look)
			for line := range strings.Lines(plain) {
				line = strings.TrimSuffix(line, "\n")
				require.LessOrEqual(t, console.Columns(line), width, "%s %d: %q", name, width, line)
				require.Equal(t, strings.TrimRight(line, " "), line, name)
			}
			assert.NotContains(t, plain, "\n\n\n", name)
			assert.True(t, strings.HasSuffix(plain, "\n"), name)
			look.Paint = console.Colours
			assert.Equal(t, flat(plain), flat(escape.ReplaceAllString(write(look), "")), name)
		}
	}
}

// TestGroupAllInPlace: of a group that is not open, nearly all is the most one may say.
func TestGroupAllInPlace(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	for open, want := range map[bool]string{true: "Everything we ask about is in place", false: "Most is in place"} {
		x, err := scorer(t, &in).Aggregate(everyone(&in, open, "3", "3", "3"))
		require.NoError(t, err)
		text := report.WriteGroup(report.Look{Lang: peerwork.LangEN, Width: 80}, &in, &x)
		assert.Contains(t, text, "100 of 100\n       │█│    "+want+"\n")
	}
}

// TestGroupLinesFit: groups that agree, disagree, know nothing or left all open,
// on instruments of ours and on one with all that can go wrong in a layout.
func TestGroupLinesFit(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	all := []*readiness.Instrument{custom()}
	for _, id := range instruments.IDs() {
		in, _ := instruments.Get(id)
		all = append(all, &in)
	}
	for _, in := range all {
		var before *readiness.GroupResult
		for _, patterns := range [][]string{
			{"?", "?", "?"}, {"-", "-", "-"}, {"2", "2", "2"}, {"0", "2", "0?", "20-", "2", "1", "02", "1", "2", "0"}, {"2?", "?", "?1"}, {"1", "1", "0"},
		} {
			for _, open := range []bool{false, true} {
				x, err := scorer(t, in).Aggregate(everyone(in, open, patterns...))
				require.NoError(t, err)
				name := in.ID + " " + strings.Join(patterns, " ")
				fits(t, name, func(look report.Look) string { return report.WriteGroup(look, in, &x) })
				fits(t, name, func(look report.Look) string { return report.WriteTalk(look, in, &x) })
				if in.ToTalk() {
					continue // which is neither compared nor planned
				}
				if before != nil {
					f, err := readiness.NewFollowUp(readiness.Measurement{Instrument: in, Group: before}, readiness.Measurement{Instrument: in, Group: &x})
					require.NoError(t, err)
					fits(t, name, func(look report.Look) string { return report.WriteFollowUp(look, in, in, &f, nil) })
				}
				before = &x
				standing := plans.Standing()
				p, err := readiness.NewPlan(&standing, in, x.Basis(), readiness.PlanOptions{ID: readiness.NewID(1), Start: "2027-01-04"})
				require.NoError(t, err)
				fits(t, name, func(look report.Look) string { return report.WritePlan(look, &p, &standing, "2028-01-01") })
			}
		}
	}
}

// TestEveryTopicIsTold: what a group is to talk about is numbered throughout,
// each reason has its heading, and each theme says whether the group agrees.
func TestEveryTopicIsTold(t *testing.T) {
	in, _ := instruments.Get(instruments.Parathed)
	x, err := scorer(t, &in).Aggregate(everyone(&in, true, "3?", "0", "?3", "30?", "2", "1-"))
	require.NoError(t, err)
	reasons := map[readiness.TopicReason]bool{}
	for _, topic := range x.TalkAbout {
		reasons[topic.Reason] = true
	}
	require.Len(t, reasons, 3, "the example has all three")
	text := report.WriteGroup(report.Look{Lang: peerwork.LangEN, Width: 80}, &in, &x)
	_, talk, _ := strings.Cut(text, "Talk first about\n")
	talk, _, _ = strings.Cut(talk, "\n\n")
	numbers := 0
	for line := range strings.Lines(talk) {
		if n := strings.TrimLeft(line[:3], " "); n != "" && n[0] >= '1' && n[0] <= '9' {
			numbers++
		}
	}
	assert.Equal(t, len(x.TalkAbout), numbers)
	for _, heading := range []string{"Only some know", "Here you disagree", "Roles are far apart"} {
		assert.Equal(t, 1, strings.Count(talk, heading))
	}
	remarks := strings.Count(text, "You see it alike (") + strings.Count(text, "You see it differently (")
	assert.Equal(t, len(in.Themes), remarks)
}

// followUp compares two responses of a person.
func followUp(t *testing.T, in *readiness.Instrument, first, second *readiness.Response) readiness.FollowUp {
	t.Helper()
	f, err := readiness.NewFollowUp(
		readiness.Measurement{Instrument: in, Responses: []readiness.Response{*first}},
		readiness.Measurement{Instrument: in, Responses: []readiness.Response{*second}})
	require.NoError(t, err)
	return f
}

// TestFollowUpTellsEveryItem: each item is under exactly one heading.
func TestFollowUpTellsEveryItem(t *testing.T) {
	in, _ := instruments.Get(instruments.Parathed)
	first, second := answered(&in, "0123?-"), answered(&in, "1?03-2?")
	second.ID = readiness.NewID(2)
	f := followUp(t, &in, first, second)
	text := report.WriteFollowUp(report.Look{Lang: peerwork.LangDA, Width: 88}, &in, &in, &f, nil)
	marks := map[readiness.Change]string{readiness.ChangeMoved: "↑", readiness.ChangeSlipped: "↓", readiness.ChangeSame: "=",
		readiness.ChangeNewlyKnown: "✓", readiness.ChangeNewlyUnknown: "?", readiness.ChangeStillUnknown: "○"}
	for change, mark := range marks {
		want := 0
		for i := range f.Items {
			if f.Items[i].Change == change {
				want++
			}
		}
		require.NotZero(t, want, change)
		assert.Equal(t, want, strings.Count(text, "\n  "+mark+"  "), change)
	}
}

// TestFollowUpShowsSmallMoves: a move that one decimal would hide is shown with
// two, and only that.
func TestFollowUpShowsSmallMoves(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	first, second := answered(&in, "2"), answered(&in, "3")
	second.ID = readiness.NewID(2)
	f := followUp(t, &in, first, second)
	f.Before.Responses, f.After.Responses = 9, 9
	small, large := &f.Items[0], &f.Items[1]
	*small.BeforeHundredths, *small.AfterHundredths = 178, 182
	*large.BeforeHundredths, *large.AfterHundredths = 100, 182
	text := report.WriteFollowUp(report.Look{Lang: peerwork.LangDA, Width: 88}, &in, &in, &f, nil)
	assert.Contains(t, text, " 1,78 → 1,82\n")
	assert.Contains(t, text, " 1,0 → 1,8\n")
}
