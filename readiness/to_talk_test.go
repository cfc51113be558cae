package readiness_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// talkers are so many people who answer an instrument to talk from: each
// something else, all open, each from a role, with wishes by turns.
func talkers(t *testing.T, n int) (readiness.Instrument, []readiness.Response) {
	t.Helper()
	in, ok := instruments.Get(instruments.Rolle)
	require.True(t, ok)
	wishes := [][]string{{"promises-kept", "tasks-kept"}, {"tasks-kept"}, nil, {"supervision-held"}}
	roles := readiness.AllRoles()
	var list []readiness.Response
	for i := range n {
		r := readiness.Response{ID: readiness.NewID(uint64(i)), Instrument: in.ID, Version: in.Version, Date: "2027-06-01",
			Role: roles[i%len(roles)], OpenToGroup: true, Wishes: wishes[i%len(wishes)]}
		for _, theme := range in.Themes {
			for j, item := range theme.Items {
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.ChoiceOf((i + j) % 4)})
			}
		}
		list = append(list, r)
	}
	return in, list
}

// TestThreeTalkersGiveOnlyWishes: of three and four people, whatever they
// answered and if they are open or not, the document is the same: who is there, in
// number, and what somebody would like to talk about.
func TestThreeTalkersGiveOnlyWishes(t *testing.T) {
	const empty = `"roles":[],"missing":[],"essentials":[],"themes":[],"items":[],"talkAbout":[],"differences":[],`
	for n, wishes := range map[int]string{3: `["tasks-kept","promises-kept"]`, 4: `["tasks-kept","supervision-held","promises-kept"]`} {
		in, list := talkers(t, n)
		want := `{"instrument":"rolle","version":"0.1.0","responses":` + string(rune('0'+n)) + `,"precision":"wishes",` + empty +
			`"wishes":` + wishes + `,"advice":[],"toFindOut":[],"strengths":[]}`
		for range 4 {
			x, err := aggregate(&in, list)
			require.NoError(t, err)
			require.NoError(t, x.Validate())
			s, err := readiness.NewScorer(&in)
			require.NoError(t, err)
			require.NoError(t, s.CheckGroup(x))
			data, err := x.MarshalJSON()
			require.NoError(t, err)
			assert.Equal(t, want, string(data))
			// Other answers, other roles, other days, another order, another wisher.
			for i := range list {
				list[i].Role, list[i].Date, list[i].OpenToGroup = "", "", i == 0
				list[i].Answers = list[i].Answers[:len(list[i].Answers)/2]
			}
			list[0].Wishes, list[n-1].Wishes = list[n-1].Wishes, list[0].Wishes
			slices.Reverse(list)
		}
		for i := range list {
			list[i].Wishes = nil
		}
		x, err := aggregate(&in, list)
		require.NoError(t, err)
		assert.Empty(t, x.Wishes)
	}
}

// TestTwoTalkersGiveNothing: not even when both are open.
func TestTwoTalkersGiveNothing(t *testing.T) {
	for n := range 3 {
		in, list := talkers(t, n)
		x, err := aggregate(&in, list)
		assert.Equal(t, []string{"group-result-too-few "}, found(t, err))
		assert.Zero(t, x)
	}
}

// TestFiveTalkers: from five on the ordinary group rule, coarse although all are
// open, without roles and without a number.
func TestFiveTalkers(t *testing.T) {
	in, list := talkers(t, 9)
	for i := range list { // three from each of three roles, far apart
		list[i].Role = readiness.AllRoles()[i/3]
		for j := range list[i].Answers {
			list[i].Answers[j].Choice = readiness.ChoiceOf(3 * (i / 3 % 2))
		}
	}
	for n := 5; n <= 9; n++ {
		x, err := aggregate(&in, list[:n])
		require.NoError(t, err)
		require.NoError(t, x.Validate())
		assert.Equal(t, readiness.PrecisionCoarse, x.Precision)
		assert.Empty(t, x.Roles)
		assert.Empty(t, x.Missing)
		assert.Empty(t, x.Differences)
		assert.Nil(t, x.Temperature)
		assert.Empty(t, x.Band)
		assert.Empty(t, x.Essentials)
		for _, theme := range x.Themes {
			assert.Nil(t, theme.Temperature)
		}
		for _, item := range x.Items {
			assert.NotEmpty(t, item.Level)
			assert.True(t, item.Apart)
		}
		for _, topic := range x.TalkAbout {
			assert.NotEqual(t, readiness.TopicReasonRolesApart, topic.Reason)
		}
		// The same as of a scored instrument with the same answers, but for what is left out.
		scored := in
		scored.Use, scored.Bands = "", []readiness.Band{{ID: "a", From: 0, Label: both("a"), Meaning: both("a")}, {ID: "b", From: 50, Label: both("b"), Meaning: both("b")}}
		closed := slices.Clone(list[:n])
		for i := range closed {
			closed[i].OpenToGroup = false
		}
		y, err := aggregate(&scored, closed)
		require.NoError(t, err)
		assert.Equal(t, y.Items, x.Items)
		assert.Equal(t, y.Wishes, x.Wishes)
		assert.Equal(t, y.Advice, x.Advice)
	}
}

// TestTalkIsOnlyTalk: the other doors, one person's and a group's.
func TestTalkIsOnlyTalk(t *testing.T) {
	in, list := talkers(t, 6)
	s, err := readiness.NewScorer(&in)
	require.NoError(t, err)
	one := readiness.Measurement{Instrument: &in, Responses: list[:1]}
	other := readiness.Measurement{Instrument: &in, Responses: list[1:2]}
	_, err = readiness.NewFollowUp(one, other)
	assert.Equal(t, []string{"follow-up-to-talk /after/instrument"}, found(t, err))
	for _, n := range []int{3, 6} {
		x, err := s.Aggregate(list[:n])
		require.NoError(t, err)
		_, err = readiness.NewFollowUp(readiness.Measurement{Instrument: &in, Group: &x}, readiness.Measurement{Instrument: &in, Responses: list[:n]})
		assert.Equal(t, []string{"follow-up-to-talk /after/instrument"}, found(t, err))
		_, err = readiness.NewPlan(&readiness.Plan{}, &in, x.Basis(), readiness.PlanOptions{ID: readiness.NewID(1)})
		assert.Equal(t, []string{"plan-to-talk /instrument"}, found(t, err))
		for _, question := range in.TalkSheet(&x) {
			assert.NotContains(t, question.Reasons, readiness.TalkReasonRolesApart)
			if n < readiness.MinTalkGroup {
				assert.Equal(t, []readiness.TalkReason{readiness.TalkReasonWished}, question.Reasons)
			}
		}
	}
	res, err := s.Score(&list[0])
	require.NoError(t, err)
	assert.Nil(t, res.Temperature)
	assert.Empty(t, res.Band)
	_, err = readiness.NewPlan(&readiness.Plan{}, &in, res.Basis(), readiness.PlanOptions{ID: readiness.NewID(1)})
	assert.Equal(t, []string{"plan-to-talk /instrument"}, found(t, err))
}

// TestTalkResultsOfOthers: a group result that says more than this one can is
// refused, also when its own numbers fit together.
func TestTalkResultsOfOthers(t *testing.T) {
	in, list := talkers(t, 6)
	s, err := readiness.NewScorer(&in)
	require.NoError(t, err)
	few, err := s.Aggregate(list[:3])
	require.NoError(t, err)
	many, err := s.Aggregate(list)
	require.NoError(t, err)
	zero := 0
	for what, c := range map[string]struct {
		of     readiness.GroupResult
		change func(*readiness.GroupResult)
		want   string
	}{
		"statements of three": {many, func(x *readiness.GroupResult) { x.Responses = 3 }, "group-result-precision /precision"},
		"a temperature":       {many, func(x *readiness.GroupResult) { x.Temperature = &zero }, "group-result-precision /precision"},
		"of a theme":          {many, func(x *readiness.GroupResult) { x.Themes = slices.Clone(x.Themes); x.Themes[0].Temperature = &zero }, "group-result-other-items /items"},
		"roles": {many, func(x *readiness.GroupResult) {
			x.Roles = []readiness.RoleCount{{Role: readiness.RolePeer, Responses: 1}}
		}, "group-result-precision /precision"},
		"exact":                          {many, func(x *readiness.GroupResult) { x.Precision = readiness.PrecisionExact }, "group-result-precision /precision"},
		"wishes of six":                  {few, func(x *readiness.GroupResult) { x.Responses = 6 }, "group-result-precision /precision"},
		"a wish that is none":            {few, func(x *readiness.GroupResult) { x.Wishes = []string{"gone"} }, "group-result-no-such-item /wishes/0"},
		"wishes of those who are scored": {few, func(x *readiness.GroupResult) { x.Instrument = instruments.Temperatur }, ""},
	} {
		x := c.of
		c.change(&x)
		by := s
		if x.Instrument != in.ID {
			by, _ = instruments.Scorer(x.Instrument)
			c.want = "group-result-precision /precision"
		}
		assert.Equal(t, []string{c.want}, found(t, by.CheckGroup(&x)), what)
	}
	for want, change := range map[string]func(*readiness.GroupResult){
		"group-result-precision /date":      func(x *readiness.GroupResult) { x.Date = "2027-06-01" },
		"group-result-precision /responses": func(x *readiness.GroupResult) { x.Responses = 5 },
		"group-result-precision /roles": func(x *readiness.GroupResult) {
			x.Roles = []readiness.RoleCount{{Role: readiness.RolePeer, Responses: 1}}
		},
		"group-result-precision /items": func(x *readiness.GroupResult) {
			x.Items = []readiness.GroupItem{{Item: "tasks-kept", ManyUnknown: true}}
		},
		"group-result-item-twice /wishes/1": func(x *readiness.GroupResult) { x.Wishes = []string{"tasks-kept", "tasks-kept"} },
	} {
		x := few
		change(&x)
		assert.Equal(t, []string{want}, found(t, x.Validate()))
	}
	x := many
	x.Themes, x.Items, x.Advice, x.ToFindOut, x.Strengths, x.TalkAbout, x.Wishes = []readiness.GroupTheme{}, []readiness.GroupItem{}, []string{}, []readiness.OpenItem{}, []string{}, []readiness.Topic{}, nil
	assert.Equal(t, []string{"group-result-precision /themes", "group-result-precision /items"}, found(t, x.Validate()), "none of them, but not wishes either")
}

// TestTalkCodes: an answer code carries the wishes, since of three people nothing
// else counts; one to a scored instrument is as it was.
func TestTalkCodes(t *testing.T) {
	in, list := talkers(t, 4)
	s, err := readiness.NewScorer(&in)
	require.NoError(t, err)
	for i := range list {
		for _, wishes := range [][]string{nil, {"tasks-kept"}, {"promises-kept"}, {"promises-kept", "tasks-kept"}, {"everyones-work", "promises-kept", "rules-give-way"}} {
			r := list[i]
			r.Wishes = wishes
			code, err := s.EncodeCode(&r)
			require.NoError(t, err)
			assert.Len(t, code, 26+6, code)
			got, err := s.DecodeCode(code)
			require.NoError(t, err)
			require.NoError(t, s.Check(&got))
			want := r
			want.Date, want.Wishes = "", nil
			for _, theme := range in.Themes {
				for _, item := range theme.Items {
					if slices.Contains(wishes, item.ID) {
						want.Wishes = append(want.Wishes, item.ID)
					}
				}
			}
			assert.Equal(t, want, got)
		}
	}
	short, _ := instruments.Get(instruments.Temperatur)
	r := answer(short, "1231 231 231")
	r.ID = readiness.NewID(7)
	scorer, _ := instruments.Scorer(short.ID)
	bare, err := scorer.EncodeCode(&r)
	require.NoError(t, err)
	r.Wishes = []string{"purpose-written"}
	wished, err := scorer.EncodeCode(&r)
	require.NoError(t, err)
	assert.Equal(t, bare, wished)
}

// TestToTalkInstrument: what such an instrument cannot have, and what the others
// must.
func TestToTalkInstrument(t *testing.T) {
	problems := func(id string, change func(*readiness.Instrument)) []string {
		in, ok := instruments.Get(id)
		require.True(t, ok)
		change(&in)
		return found(t, in.Validate())
	}
	bands := []readiness.Band{{ID: "a", From: 0, Label: both("a"), Meaning: both("a")}, {ID: "b", From: 50, Label: both("b"), Meaning: both("b")}}
	assert.Equal(t, []string{"instrument-to-talk /bands"}, problems(instruments.Rolle, func(in *readiness.Instrument) { in.Bands = bands }))
	assert.Equal(t, []string{"instrument-to-talk /themes/1/items/2/essential"}, problems(instruments.Rolle, func(in *readiness.Instrument) { in.Themes[1].Items[2].Essential = true }))
	assert.Equal(t, []string{"not-in-list /use"}, problems(instruments.Rolle, func(in *readiness.Instrument) { in.Use = "score" }))
	assert.Equal(t, []string{"instrument-no-bands /bands"}, problems(instruments.Temperatur, func(in *readiness.Instrument) { in.Bands = nil }))
	assert.Equal(t, []string{"instrument-to-talk /bands", "instrument-to-talk /themes/0/items/1/essential", "instrument-to-talk /themes/0/items/2/essential",
		"instrument-to-talk /themes/1/items/0/essential", "instrument-to-talk /themes/2/items/1/essential"},
		problems(instruments.Temperatur, func(in *readiness.Instrument) { in.Use = readiness.UseTalk }))
	assert.Equal(t, []string{"instrument-anchors /themes/0/items/0/anchors"},
		problems(instruments.Rolle, func(in *readiness.Instrument) {
			in.Themes[0].Items[0].Anchors = []peerwork.Text{both("a"), both("b"), both("c")}
		}))
}
