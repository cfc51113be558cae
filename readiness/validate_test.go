package readiness_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// found lists the problems as "code pointer" and sees to it that each is told
// in both languages.
func found(t *testing.T, err error) []string {
	t.Helper()
	var ps peerwork.Problems
	require.ErrorAs(t, err, &ps)
	var list []string
	for _, p := range ps {
		assert.NotEmpty(t, p.Text.DA, p.Code)
		assert.NotEmpty(t, p.Text.EN, p.Code)
		list = append(list, p.Code+" "+p.Pointer)
	}
	return list
}

func TestStandardInstrumentsAreValid(t *testing.T) {
	for _, id := range instruments.IDs() {
		in, ok := instruments.Get(id)
		require.True(t, ok)
		assert.Equal(t, id, in.ID)
		assert.NoError(t, in.Validate())
		_, ok = instruments.Scorer(id)
		assert.True(t, ok)
	}
	_, ok := instruments.Get("another")
	assert.False(t, ok)
	_, ok = instruments.Scorer("another")
	assert.False(t, ok)
}

func TestInstrumentValidate(t *testing.T) {
	reason := both("because")
	for want, change := range map[string]func(*readiness.Instrument){
		"instrument-theme-twice /themes/1/id":                 func(in *readiness.Instrument) { in.Themes[1].ID = "t0" },
		"instrument-item-twice /themes/1/items/0/id":          func(in *readiness.Instrument) { in.Themes[1].Items[0].ID = "t0-i1" },
		"instrument-band-twice /bands/2/id":                   func(in *readiness.Instrument) { in.Bands[2].ID = "partly-in-place" },
		"instrument-first-band /bands/0/from":                 func(in *readiness.Instrument) { in.Bands[0].From = 1 },
		"instrument-band-order /bands/2/from":                 func(in *readiness.Instrument) { in.Bands[2].From = 40 },
		"instrument-own-without-reason /themes/0/items/1/own": func(in *readiness.Instrument) { in.Themes[0].Items[1].Evidence = []string{"16.1", "own"} },
		"instrument-reason-without-own /themes/0/items/1/own": func(in *readiness.Instrument) { in.Themes[0].Items[1].Own = reason },
		"instrument-own-without-reason /themes/1/items/0/advice/own": func(in *readiness.Instrument) {
			in.Themes[1].Items[0].Advice = &readiness.Advice{Steps: []peerwork.Text{both("do")}, Who: both("we"), Time: both("soon"), Evidence: []string{"own"}}
		},
		"instrument-reason-without-own /themes/1/items/0/advice/own": func(in *readiness.Instrument) {
			in.Themes[1].Items[0].Advice = &readiness.Advice{Steps: []peerwork.Text{both("do")}, Who: both("we"), Time: both("soon"), Own: reason}
		},
	} {
		in := instrument(4, []int{2, 1}, []int{1, 1})
		require.NoError(t, in.Validate())
		change(&in)
		assert.Equal(t, []string{want}, found(t, in.Validate()))
		_, err := readiness.NewScorer(&in)
		assert.Error(t, err)
	}
}

func TestResultValidate(t *testing.T) {
	in := instrument(4, []int{3, 3}, []int{1, 1}, "t0-i0")
	for want, change := range map[string]func(*readiness.Result){
		"result-date /date": func(x *readiness.Result) { x.Date = "2027-13-01" },
		"result-counts /answered": func(x *readiness.Result) {
			x.Answered = 4
			x.ToFindOut = append(x.ToFindOut, readiness.OpenItem{Item: "t1-i0", Reason: readiness.ReasonUnanswered})
			x.Strengths = x.Strengths[:2]
		},
		"result-counts /items": func(x *readiness.Result) {
			x.Items = 7
			x.ToFindOut = append(x.ToFindOut, readiness.OpenItem{Item: "more", Reason: readiness.ReasonUnanswered})
		},
		"result-band /band":                    func(x *readiness.Result) { x.Band = "" },
		"result-band /heldBack":                func(x *readiness.Result) { x.Essentials = nil },
		"result-theme-twice /themes/1/theme":   func(x *readiness.Result) { x.Themes[1].Theme = "t0" },
		"result-counts /themes/1/answered":     func(x *readiness.Result) { x.Themes[1].Unknown = 2 },
		"result-item-twice /essentials/1/item": func(x *readiness.Result) { x.Essentials = append(x.Essentials, x.Essentials[0]) },
		"result-item-twice /advice/1":          func(x *readiness.Result) { x.Advice[1] = x.Advice[0] },
		"result-item-twice /toFindOut/0/item":  func(x *readiness.Result) { x.ToFindOut[0].Item = x.Advice[0] },
		"result-item-twice /strengths/0":       func(x *readiness.Result) { x.Strengths[0] = x.Advice[0] },
		"result-counts /toFindOut":             func(x *readiness.Result) { x.ToFindOut = nil },
		"result-counts /strengths":             func(x *readiness.Result) { x.Strengths = x.Strengths[1:] },
	} {
		res := score(t, in, "133 32?")
		require.True(t, res.HeldBack)
		change(&res)
		assert.Equal(t, []string{want}, found(t, res.Validate()))
	}
	assert.Error(t, (&readiness.Result{Items: 1}).Validate())
}

func TestNewID(t *testing.T) {
	assert.Equal(t, "000000000000", readiness.NewID(0))
	assert.Equal(t, "ZZZZZZZZZZZZ", readiness.NewID(1<<60-1))
	assert.Equal(t, "000000000010", readiness.NewID(32))
	assert.Equal(t, readiness.NewID(5), readiness.NewID(5|1<<60), "only the lower 60 bits count")
}

func TestChoicesAndRoles(t *testing.T) {
	for v := range 7 {
		got, ok := readiness.ChoiceOf(v).Value()
		assert.True(t, ok)
		assert.Equal(t, v, got)
		assert.True(t, readiness.ChoiceOf(v).Valid())
	}
	assert.Empty(t, readiness.ChoiceOf(7))
	assert.Empty(t, readiness.ChoiceOf(-1))
	assert.True(t, readiness.ChoiceUnknown.Valid())
	for _, c := range []readiness.Choice{"", "7", "-1", "00", "Unknown", "?"} {
		assert.False(t, c.Valid(), c)
	}
	for _, r := range readiness.AllRoles() {
		assert.True(t, r.Valid())
	}
	assert.False(t, readiness.Role("").Valid())
}
