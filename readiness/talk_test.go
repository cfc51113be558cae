package readiness_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/readiness"
)

// TestTalkSheet: what people see or know differently, what somebody would like to
// talk about and what is to be found out take turns, up to five; with less than
// three, the next steps come in.
func TestTalkSheet(t *testing.T) {
	in := instrument(4, []int{4, 4, 4}, []int{1, 1, 1})
	apart := func(theme, item string) readiness.Topic {
		return readiness.Topic{Reason: readiness.TopicReasonRolesApart, Theme: theme, Item: item}
	}
	differently := func(theme string) readiness.Topic {
		return readiness.Topic{Reason: readiness.TopicReasonSeenDifferently, Theme: theme}
	}
	some := func(theme, item string) readiness.Topic {
		return readiness.Topic{Reason: readiness.TopicReasonOnlySomeKnow, Theme: theme, Item: item}
	}
	open := func(items ...string) (list []readiness.OpenItem) {
		for _, item := range items {
			list = append(list, readiness.OpenItem{Item: item, Reason: readiness.ReasonUnknown})
		}
		return list
	}
	spread := func(item string, hundredths int) readiness.GroupItem {
		return readiness.GroupItem{Item: item, SpreadHundredths: &hundredths}
	}
	for name, c := range map[string]struct {
		x    readiness.GroupResult
		want string
	}{
		"nothing": {readiness.GroupResult{}, ""},
		"turns": {readiness.GroupResult{
			TalkAbout: []readiness.Topic{some("t0", "t0-i3"), differently("t1"), apart("t2", "t2-i0")},
			Items:     []readiness.GroupItem{{Item: "t0-i1", Apart: true}, {Item: "t1-i0"}, {Item: "t1-i1", Apart: true}, {Item: "t1-i3", Apart: true}},
			Wishes:    []string{"t0-i0", "t0-i2"},
			ToFindOut: open("t0-i3", "t2-i3"),
			Advice:    []string{"t2-i0", "t0-i0"},
		}, "t0-i3 only-some-know find-out|t0-i0 wished next-step|t2-i3 find-out|t1-i1 seen-differently|t0-i2 wished"},
		"of one kind": {readiness.GroupResult{Wishes: []string{"t0-i0", "t0-i1", "t0-i2", "t0-i3", "t1-i0", "t1-i1"}},
			"t0-i0 wished|t0-i1 wished|t0-i2 wished|t0-i3 wished|t1-i0 wished"},
		"one thing for three reasons": {readiness.GroupResult{
			TalkAbout: []readiness.Topic{differently("t1"), apart("t1", "t1-i0")}, Items: []readiness.GroupItem{{Item: "t1-i0", Apart: true}},
			Wishes: []string{"t1-i0"}, Advice: []string{"t1-i0", "t0-i0"},
		}, "t1-i0 seen-differently roles-apart wished next-step|t0-i0 next-step"},
		"filled up": {readiness.GroupResult{Wishes: []string{"t1-i0"}, Advice: []string{"t0-i0", "t0-i1", "t0-i2", "t0-i3"}},
			"t1-i0 wished|t0-i0 next-step|t0-i1 next-step"},
		"filled up by no more than the next steps": {readiness.GroupResult{Advice: []string{"t0-i0", "t0-i1", "t0-i2", "t0-i3"}},
			"t0-i0 next-step|t0-i1 next-step|t0-i2 next-step"},
		"exact: where the spread is largest": {readiness.GroupResult{
			TalkAbout: []readiness.Topic{differently("t1")}, Items: []readiness.GroupItem{spread("t0-i0", 150), spread("t1-i0", 60), spread("t1-i1", 90), spread("t1-i2", 90), spread("t1-i3", 0)},
		}, "t1-i1 seen-differently|t1-i2 seen-differently"},
		"of another instrument": {readiness.GroupResult{TalkAbout: []readiness.Topic{differently("weather")}}, ""},
	} {
		var told []string
		for _, question := range in.TalkSheet(&c.x) {
			line := question.Item
			for _, reason := range question.Reasons {
				line += " " + string(reason)
			}
			told = append(told, line)
		}
		assert.Equal(t, c.want, strings.Join(told, "|"), name)
	}
}

// TestTalkSheetOfResponses: a coarse sheet is made from what a coarse result says
// and so reveals nothing about who answered what: each reason can be read in the
// result.
func TestTalkSheetOfResponses(t *testing.T) {
	in := instrument(4, []int{3, 3}, []int{1, 1})
	s, err := readiness.NewScorer(&in)
	require.NoError(t, err)
	var group []readiness.Response
	for i, answers := range []string{"000 ?33", "333 ?33", "030 133", "303 133"} {
		r := answer(in, answers)
		r.ID, r.Role = readiness.NewID(uint64(i)), readiness.RoleColleague
		group = append(group, r)
	}
	group[2].Wishes = []string{"t1-i2"}
	x, err := s.Aggregate(group)
	require.NoError(t, err)
	require.Equal(t, readiness.PrecisionCoarse, x.Precision)
	assert.Equal(t, []readiness.TalkQuestion{
		{Item: "t0-i0", Reasons: []readiness.TalkReason{readiness.TalkReasonSeenDifferently, readiness.TalkReasonNextStep}},
		{Item: "t1-i2", Reasons: []readiness.TalkReason{readiness.TalkReasonWished}},
		{Item: "t1-i0", Reasons: []readiness.TalkReason{readiness.TalkReasonFindOut}},
		{Item: "t0-i1", Reasons: []readiness.TalkReason{readiness.TalkReasonSeenDifferently, readiness.TalkReasonNextStep}},
		{Item: "t0-i2", Reasons: []readiness.TalkReason{readiness.TalkReasonSeenDifferently, readiness.TalkReasonNextStep}},
	}, in.TalkSheet(&x))
}

// TestHowToTalk: everything has both languages and something it rests on.
func TestHowToTalk(t *testing.T) {
	for _, reason := range readiness.AllTalkReasons() {
		assert.NotEmpty(t, reason.Label().DA, reason)
		assert.NotEmpty(t, reason.Label().EN, reason)
	}
	assert.Empty(t, readiness.TalkReason("").Label())
	guide := readiness.HowToTalk()
	for _, ref := range guide.Evidence {
		_, ok := evidence.Find(ref)
		assert.True(t, ok || ref == "own", ref)
	}
	assert.Contains(t, guide.Evidence, "own")
	texts := append(append(append(guide.Rules, guide.Ask...), guide.Note...), guide.Title, guide.Use, guide.Round, guide.Own)
	for _, text := range texts {
		assert.NotEmpty(t, text.DA)
		assert.NotEmpty(t, text.EN)
	}
}
