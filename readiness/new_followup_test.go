package readiness_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// copied returns an instrument whose themes and items may be changed.
func copied(in readiness.Instrument) readiness.Instrument {
	in.Themes = slices.Clone(in.Themes)
	for t := range in.Themes {
		in.Themes[t].Items = slices.Clone(in.Themes[t].Items)
	}
	return in
}

func items(f *readiness.FollowUp) (list []string) {
	for _, item := range f.Items {
		list = append(list, item.Item+" "+string(item.Change))
	}
	return list
}

func TestFollowUp(t *testing.T) {
	in := instrument(4, []int{3, 3}, []int{1, 2})
	before, after := answer(in, "012 33?"), answer(in, "1-2 230")
	after.ID, before.Date, after.Date = "BBBBBBBBBBBB", "2027-01-11", "2027-08-16"
	f, err := compare(&in, &before, &in, &after)
	require.NoError(t, err)
	assert.NoError(t, f.Validate())
	assert.Equal(t, []string{"t0-i0 moved", "t0-i1 newly-unknown", "t0-i2 same", "t1-i0 slipped", "t1-i1 same", "t1-i2 newly-known"}, items(f))
	// 0 1 2 of 9 is 33; 1 and 2 of 6 is 50. 3 3 of 6 is 100; 2 3 0 of 9 is 56.
	assert.Equal(t, []int{33, 50, 100, 56}, []int{*f.Themes[0].Before, *f.Themes[0].After, *f.Themes[1].Before, *f.Themes[1].After})
	assert.Equal(t, []readiness.Change{"moved", "slipped", "slipped"}, []readiness.Change{f.Themes[0].Change, f.Themes[1].Change, f.Total.Change})
	// As the results have it: nothing is left out.
	a, _ := scoreOne(&in, &before)
	b, _ := scoreOne(&in, &after)
	assert.Equal(t, []int{*a.Temperature, *b.Temperature}, []int{*f.Total.Before, *f.Total.After})
	assert.Empty(t, f.NotCompared)
	assert.Equal(t, 1, f.Before.Responses)

	unknown := answer(in, "??? ???")
	unknown.ID = "CCCCCCCCCCCC"
	f, err = compare(&in, &unknown, &in, &before)
	require.NoError(t, err)
	assert.Equal(t, readiness.ChangeNewlyKnown, f.Total.Change)
	assert.Equal(t, readiness.ChangeStillUnknown, f.Items[5].Change)
	assert.Nil(t, f.Total.Before)
}

func TestFollowUpAcrossVersions(t *testing.T) {
	old := instrument(4, []int{3, 3}, []int{1, 1})
	first, second := answer(old, "000 111"), answer(old, "333 222")
	second.ID = "BBBBBBBBBBBB"
	edition := func(change func(*readiness.Instrument)) (*readiness.FollowUp, error) {
		next := copied(old)
		change(&next)
		r := readiness.Response{ID: second.ID, Instrument: next.ID, Version: next.Version}
		for _, a := range second.Answers {
			for _, theme := range next.Themes {
				for _, item := range theme.Items {
					if item.ID == a.Item {
						r.Answers = append(r.Answers, a)
					}
				}
			}
		}
		f, err := compare(&old, &first, &next, &r)
		if err == nil {
			assert.NoError(t, f.Validate())
		}
		return f, err
	}
	// A comma keeps it comparable, whatever the version.
	f, err := edition(func(in *readiness.Instrument) {
		in.Version = "3.0.0"
		in.Themes[0].Items[0].Statement = both("other words")
	})
	require.NoError(t, err)
	assert.Len(t, f.Items, 6)
	assert.NotNil(t, f.Total)

	// One item means something else: the rest is compared.
	f, err = edition(func(in *readiness.Instrument) { in.Themes[0].Items[1].Revision = 2 })
	require.NoError(t, err)
	assert.Equal(t, []readiness.NotCompared{{Item: "t0-i1", Reason: "other-meaning"}}, f.NotCompared)
	assert.Len(t, f.Items, 5)
	assert.Equal(t, 100, *f.Themes[0].After, "on the two items that are shared")

	// One is new, one is gone.
	f, err = edition(func(in *readiness.Instrument) { in.Themes[1].Items[2].ID = "fresh" })
	require.NoError(t, err)
	assert.Equal(t, []readiness.NotCompared{{Item: "fresh", Reason: "new"}, {Item: "t1-i2", Reason: "gone"}}, f.NotCompared)

	// An item in another theme is compared, but in no theme.
	f, err = edition(func(in *readiness.Instrument) {
		in.Themes[1].Items = append(in.Themes[1].Items, in.Themes[0].Items[2])
		in.Themes[0].Items = in.Themes[0].Items[:2]
	})
	require.NoError(t, err)
	assert.Len(t, f.Items, 6)
	assert.Empty(t, f.NotCompared)
	assert.Equal(t, 100, *f.Themes[0].After)

	// Other weights: no total.
	f, err = edition(func(in *readiness.Instrument) { in.Themes[1].Weight = 2 })
	require.NoError(t, err)
	assert.Nil(t, f.Total)
	assert.Len(t, f.Themes, 2)

	// A theme in which nothing is shared is not there.
	long := instrument(4, []int{1, 4}, []int{1, 1})
	r1, r2 := answer(long, "1 1111"), answer(long, "2 2222")
	r2.ID = "BBBBBBBBBBBB"
	next := copied(long)
	next.Themes[0].Items[0].Revision = 9
	f, err = compare(&long, &r1, &next, &r2)
	require.NoError(t, err)
	assert.Len(t, f.Themes, 1)
	assert.Equal(t, 67, *f.Total.After)

	for want, change := range map[string]func(*readiness.Instrument){
		"follow-up-too-little-shared /after/version": func(in *readiness.Instrument) {
			for i := range 3 {
				in.Themes[0].Items[i].Revision = 2
			}
		},
		"follow-up-other-scale /after/version": func(in *readiness.Instrument) {
			in.Scale.Options = append(slices.Clone(in.Scale.Options), both("more"))
		},
		"follow-up-other-instrument /after/instrument": func(in *readiness.Instrument) { in.ID = "another" },
		"too-few /afterInstrument/bands":               func(in *readiness.Instrument) { in.Bands = in.Bands[:1] },
	} {
		_, err := edition(change)
		assert.Equal(t, []string{want}, found(t, err))
	}
	// Two thirds are enough.
	_, err = edition(func(in *readiness.Instrument) { in.Themes[0].Items[0].Revision, in.Themes[0].Items[1].Revision = 2, 2 })
	assert.NoError(t, err)
}

func TestFollowUpProblems(t *testing.T) {
	in := instrument(4, []int{2}, []int{1})
	for want, change := range map[string]func(a, b *readiness.Response){
		"follow-up-same-response /after/id":           func(a, b *readiness.Response) { b.ID = a.ID },
		"follow-up-order /after/date":                 func(a, b *readiness.Response) { a.Date, b.Date = "2027-08-16", "2027-01-11" },
		"response-other-instrument /after/instrument": func(a, b *readiness.Response) { b.Instrument = "another" },
		"response-choice-off-scale /before/answers/0/choice": func(a, b *readiness.Response) {
			a.Answers[0].Choice = "6"
		},
	} {
		a, b := answer(in, "01"), answer(in, "23")
		b.ID = "BBBBBBBBBBBB"
		change(&a, &b)
		_, err := compare(&in, &a, &in, &b)
		assert.Equal(t, []string{want}, found(t, err))
	}
}

func TestFollowUpOfGroups(t *testing.T) {
	in, _ := instruments.Get(instruments.Parathed)
	random := rand.New(rand.NewPCG(1, 26))
	within, beyond := 0, 0
	for range 60 {
		list := opened(makeGroup(random, &in, 3+random.IntN(6), 0), true)
		a, err := aggregate(&in, list)
		require.NoError(t, err)
		list = opened(makeGroup(random, &in, 3+random.IntN(6), random.IntN(3)), true)
		b, err := aggregate(&in, list)
		require.NoError(t, err)
		f, err := compareGroups(&in, a, &in, b)
		require.NoError(t, err)
		assert.NoError(t, f.Validate())
		assert.Equal(t, a.Temperature, f.Total.Before, "as in the results")
		assert.Equal(t, b.Temperature, f.Total.After)
		for i := range f.Themes {
			assert.Equal(t, a.Themes[i].Temperature, f.Themes[i].Before)
			assert.Equal(t, b.Themes[i].Temperature, f.Themes[i].After)
			smaller(t, f.Themes[i].WithinSpread, f.Themes[i].Before, f.Themes[i].After, a.Themes[i].SpreadHundredths, b.Themes[i].SpreadHundredths, 100)
		}
		smaller(t, f.Total.WithinSpread, f.Total.Before, f.Total.After, a.SpreadHundredths, b.SpreadHundredths, 100)
		for i := range f.Items {
			assert.Equal(t, a.Items[i].MeanHundredths, f.Items[i].BeforeHundredths)
			smaller(t, f.Items[i].WithinSpread, f.Items[i].BeforeHundredths, f.Items[i].AfterHundredths, a.Items[i].SpreadHundredths, b.Items[i].SpreadHundredths, 1)
			if f.Items[i].WithinSpread {
				within++
			} else {
				beyond++
			}
		}
	}
	assert.NotZero(t, within)
	assert.NotZero(t, beyond)

	// On some items only, from the means as shown.
	next := copied(in)
	next.Themes[0].Items[0].Revision++
	list := opened(makeGroup(random, &in, 5, 2), true)
	a, err := aggregate(&in, list)
	require.NoError(t, err)
	f, err := compareGroups(&in, a, &next, a)
	require.NoError(t, err)
	sum := 0
	for _, item := range a.Items[1:3] {
		sum += *item.MeanHundredths
	}
	assert.Equal(t, halfUp(frac(sum, 6)), *f.Themes[0].Before)
	assert.Equal(t, readiness.ChangeSame, f.Themes[0].Change)
	assert.Equal(t, a.Themes[1].Temperature, f.Themes[1].Before, "the others as in the result")

	for want, change := range map[string]func(*readiness.GroupResult){
		"group-result-other-instrument /after/instrument": func(x *readiness.GroupResult) { x.Instrument = "another" },
		"group-result-other-items /after/items":           func(x *readiness.GroupResult) { x.Items = x.Items[1:] },
	} {
		b := *a
		change(&b)
		_, err := compareGroups(&in, a, &in, &b)
		assert.Equal(t, []string{want}, found(t, err))
	}
	b := *a
	b.Items = slices.Clone(b.Items)
	b.Items[0].MeanHundredths = new(int)
	*b.Items[0].MeanHundredths = 301
	_, err = compareGroups(&in, &b, &in, a)
	assert.Equal(t, []string{"group-result-other-items /before/items"}, found(t, err))
}

// What was answered is given in one form for each occasion, and the two are of
// a kind.
func TestFollowUpMeasurements(t *testing.T) {
	in := instrument(4, []int{2}, []int{1})
	one := answer(in, "01")
	group := makeGroup(rand.New(rand.NewPCG(1, 27)), &in, 3, 0)
	x, err := aggregate(&in, group)
	require.NoError(t, err)
	person := readiness.Measurement{Instrument: &in, Responses: []readiness.Response{one}}
	whole := readiness.Measurement{Instrument: &in, Group: x}
	for _, c := range []struct {
		before, after readiness.Measurement
		want          []string
	}{
		{readiness.Measurement{}, person, []string{"follow-up-measurement /before"}},
		{person, readiness.Measurement{Instrument: &in}, []string{"follow-up-measurement /after"}},
		{readiness.Measurement{Responses: group}, readiness.Measurement{Instrument: &in, Responses: group, Group: x},
			[]string{"follow-up-measurement /before", "follow-up-measurement /after"}},
		{person, whole, []string{"follow-up-person-and-group "}},
		{readiness.Measurement{Instrument: &in, Responses: group}, person, []string{"follow-up-person-and-group "}},
		{whole, readiness.Measurement{Instrument: &in, Responses: append(group[:2:2], group[0])}, []string{"group-result-response-twice /after/2/id"}},
	} {
		f, err := readiness.NewFollowUp(c.before, c.after)
		assert.Equal(t, c.want, found(t, err))
		assert.Zero(t, f)
	}
	f, err := readiness.NewFollowUp(whole, readiness.Measurement{Instrument: &in, Responses: group})
	require.NoError(t, err)
	assert.Equal(t, f.Before, f.After)
}

// smaller checks that a change is marked exactly when it is smaller than the
// larger spread. A number is unit of what spreads are in.
func smaller(t *testing.T, marked bool, before, after, spreadA, spreadB *int, unit int) {
	t.Helper()
	want := false
	if before != nil && after != nil && *before != *after {
		change := max(*after-*before, *before-*after) * unit
		want = spreadA != nil && change < *spreadA || spreadB != nil && change < *spreadB
	}
	assert.Equal(t, want, marked)
}

// Of coarse results, an item has moved when its words leave no doubt of it, and
// a number that has changed by one step may be chance.
func TestFollowUpOfCoarseGroups(t *testing.T) {
	in := instrument(4, []int{5, 3}, []int{1, 1})
	group := func(n int, open bool, choices string) *readiness.GroupResult {
		var list []readiness.Response
		for i := range n {
			r := answer(in, choices)
			r.ID, r.OpenToGroup = readiness.NewID(uint64(i)), open
			list = append(list, r)
		}
		x, err := aggregate(&in, list)
		require.NoError(t, err)
		return x
	}
	compared := func(a, b *readiness.GroupResult) *readiness.FollowUp {
		f, err := compareGroups(&in, a, &in, b)
		require.NoError(t, err)
		require.NoError(t, f.Validate())
		back, err := compareGroups(&in, b, &in, a)
		require.NoError(t, err)
		require.NoError(t, back.Validate())
		return f
	}
	five := group(5, false, "0123? 000")
	f := compared(five, group(4, false, "1113? 100"))
	assert.Equal(t, []string{"t0-i0 moved", "t0-i1 same", "t0-i2 slipped", "t0-i3 same", "t0-i4 still-unknown", "t1-i0 moved", "t1-i1 same", "t1-i2 same"}, items(f))
	assert.Equal(t, []readiness.Level{"not-begun", "talked-about"}, []readiness.Level{f.Items[0].BeforeLevel, f.Items[0].AfterLevel})
	assert.Nil(t, f.Items[0].BeforeHundredths)
	// 100/9 is 11: 10, two steps from 0.
	assert.Equal(t, []int{50, 50, 0, 10}, []int{*f.Themes[0].Before, *f.Themes[0].After, *f.Themes[1].Before, *f.Themes[1].After})
	assert.False(t, f.Themes[1].WithinSpread)
	// 25 and 30: one step.
	assert.Equal(t, []int{25, 30}, []int{*f.Total.Before, *f.Total.After})
	assert.True(t, f.Total.WithinSpread)
	// Of three people, 1 lies among 1 to 2.25: it may be what it was, 1 of 0.75 to 1.5.
	assert.Equal(t, readiness.ChangeSame, compared(group(5, false, "0111? 000"), group(3, false, "0111? 000")).Items[1].Change)
	assert.Equal(t, readiness.ChangeMoved, compared(five, group(3, false, "1123? 000")).Items[0].Change, "0 is below every 1")
	// One exact, one coarse.
	exact := group(5, true, "1023? 000")
	f = compared(five, exact)
	assert.Equal(t, []string{"t0-i0 moved", "t0-i1 slipped", "t0-i2 same", "t0-i3 same"}, items(f)[:4])
	assert.Equal(t, 100, *f.Items[0].AfterHundredths)
	assert.Empty(t, f.Items[0].AfterLevel)
	assert.Equal(t, readiness.LevelTalkedAbout, f.Items[1].BeforeLevel)

	// Some items cannot be compared: the numbers of their theme and of the whole
	// were of other items.
	next := copied(in)
	next.Themes[0].Items[0].Revision++
	f, err := compareGroups(&in, five, &next, five)
	require.NoError(t, err)
	require.NoError(t, f.Validate())
	assert.Len(t, f.Themes, 1)
	assert.Equal(t, "t1", f.Themes[0].Theme)
	assert.Nil(t, f.Total)

	wrong := *f
	wrong.Items = slices.Clone(f.Items)
	wrong.Items[0].Change = readiness.ChangeMoved
	assert.Equal(t, []string{"follow-up-change /items/0/change"}, found(t, wrong.Validate()))
	wrong.Items[0].Change, wrong.Items[0].BeforeLevel = readiness.ChangeNewlyKnown, ""
	assert.NoError(t, wrong.Validate())
}

// A trial's smallest detectable change is about one person, all items, and a change.
func TestUndetected(t *testing.T) {
	n := func(v int) *int { return &v }
	f := readiness.FollowUp{Before: readiness.Occasion{Responses: 1}, After: readiness.Occasion{Responses: 1},
		Total:  &readiness.TotalChange{Before: n(40), After: n(52)},
		Themes: []readiness.ThemeChange{{Theme: "up", Before: n(10), After: n(20)}, {Theme: "down", Before: n(20), After: n(10)}, {Theme: "same", Before: n(5), After: n(5)}, {Theme: "known", After: n(5)}}}
	for _, theme := range []string{"up", "down"} {
		assert.True(t, f.Undetected(theme, 1001), "ten degrees are less than 10.01")
		assert.False(t, f.Undetected(theme, 1000), "and not less than ten")
	}
	assert.True(t, f.Undetected("", 1201))
	assert.False(t, f.Undetected("", 1200))
	assert.False(t, f.Undetected("up", 0), "a trial that says nothing")
	for _, theme := range []string{"same", "known", "none"} {
		assert.False(t, f.Undetected(theme, 10_000), theme)
	}
	group, fewer, none := f, f, f
	group.After.Responses = 5
	fewer.NotCompared = []readiness.NotCompared{{Item: "new", Reason: readiness.NotComparedReasonNew}}
	none.Total = nil
	for _, x := range []readiness.FollowUp{group, fewer, none} {
		assert.False(t, x.Undetected("", 10_000))
	}
	assert.False(t, fewer.Undetected("up", 10_000))
}
