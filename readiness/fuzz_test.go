package readiness_test

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// script is a source of random numbers that the fuzzer writes: each byte decides
// one thing, so a changed byte changes one thing. When it is used up, what
// follows is at random, but the same each time.
type script struct {
	data []byte
	rest *rand.PCG
}

func scripted(data []byte) *rand.Rand {
	return rand.New(&script{data, rand.NewPCG(20, 1)})
}

func (s *script) Uint64() uint64 {
	if len(s.data) == 0 {
		return s.rest.Uint64()
	}
	b := s.data[0]
	s.data = s.data[1:]
	return uint64(b) * 0x0101010101010101
}

// seedBytes gives the fuzzer something of every length to begin with.
func seedBytes(f *testing.F) {
	random := rand.New(rand.NewPCG(20, 2))
	for n := 0; n < 400; n = n*2 + 3 {
		data := make([]byte, 0, n+8)
		for len(data) < n {
			data = binary.LittleEndian.AppendUint64(data, random.Uint64())
		}
		f.Add(data[:n])
	}
	f.Add(bytes.Repeat([]byte{0}, 100))
	f.Add(bytes.Repeat([]byte{255}, 100))
}

// anyInstrument makes an instrument within the bounds, mostly a small one.
func anyInstrument(random *rand.Rand) readiness.Instrument {
	switch random.IntN(8) {
	case 0:
		in, _ := instruments.Get(instruments.Temperatur)
		return in
	case 1:
		in, _ := instruments.Get(instruments.Parathed)
		return in
	}
	most := 4
	if random.IntN(16) == 0 {
		most = 20
	}
	var sizes, weights []int
	var essential []string
	for t := range 1 + random.IntN(most) {
		sizes, weights = append(sizes, 1+random.IntN(most)), append(weights, 1+random.IntN(100))
		if random.IntN(2) == 0 {
			essential = append(essential, "t"+string(rune('0'+t%10))+"-i0")
		}
	}
	in := instrument(2+random.IntN(6), sizes, weights, essential...)
	from := 0
	for i := 1; i < len(in.Bands); i++ {
		from += 1 + random.IntN(50)
		in.Bands[i].From = min(from, 98+i)
	}
	return in
}

// checkResult compares a result with what is computed in fractions, the slow
// way, and with what is promised of every result.
func checkResult(t *testing.T, in *readiness.Instrument, r *readiness.Response, x *readiness.Result) {
	require.NoError(t, x.Validate())
	one := newGroup(*in, []readiness.Response{*r})
	temperatures := one.temperatures(1)
	for i := range x.Themes {
		same2(t, temperatures[i], x.Themes[i].Temperature, "a theme")
	}
	same2(t, temperatures[len(x.Themes)], x.Temperature, "the total")
	top := in.Scale.Top()
	var low, strengths []string
	open := map[string]bool{}
	for i, item := range one.items {
		v := one.values[0][i]
		if item.Essential && 3*max(v, 0) < 2*top {
			low = append(low, item.ID)
		}
		if v == top {
			strengths = append(strengths, item.ID)
		}
		open[item.ID] = v < 0
	}
	require.Len(t, x.Essentials, len(low))
	for i, e := range x.Essentials {
		require.Equal(t, low[i], e.Item)
	}
	require.Equal(t, append([]string{}, strengths...), x.Strengths)
	require.Equal(t, len(one.items), len(x.Advice)+len(x.Strengths)+len(x.ToFindOut))
	for _, item := range x.ToFindOut {
		require.True(t, open[item.Item])
	}
	if x.Temperature != nil {
		band := in.Bands[0].ID
		for _, b := range in.Bands {
			if *x.Temperature >= b.From {
				band = b.ID
			}
		}
		last := len(in.Bands) - 1
		held := band == in.Bands[last].ID && len(low) > 0
		require.Equal(t, held, x.HeldBack)
		if held {
			band = in.Bands[last-1].ID
		}
		require.Equal(t, band, x.Band)
	}
	var back readiness.Result
	data, err := x.MarshalJSON()
	require.NoError(t, err)
	require.NoError(t, back.UnmarshalJSON(data), "a result we made is read by ourselves")
	require.Equal(t, *x, back)
}

// FuzzScore scores whatever instrument and response the fuzzer makes up.
func FuzzScore(f *testing.F) {
	seedBytes(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		random := scripted(data)
		in := anyInstrument(random)
		require.NoError(t, in.Validate())
		r := anyResponse(random, &in)
		x, err := scoreOne(&in, &r)
		require.NoError(t, err)
		checkResult(t, &in, &r, &x)
		random.Shuffle(len(r.Answers), reflect.Swapper(r.Answers))
		again, err := scoreOne(&in, &r)
		require.NoError(t, err)
		require.Equal(t, x, again, "the order of the answers does not matter")
	})
}

// FuzzScoreDocuments scores what is read from any two texts. It is refused with
// reasons or scored; what is refused has reasons, what is scored has none.
func FuzzScoreDocuments(f *testing.F) {
	small, err := answerable().MarshalJSON()
	require.NoError(f, err)
	documents := exampleFiles(f, "response")
	for _, in := range append(exampleFiles(f, "instrument"), small) {
		for _, r := range documents {
			f.Add(in, r)
		}
	}
	for _, r := range exampleFiles(f, "meaning/response") {
		f.Add(small, r)
	}
	for _, in := range exampleFiles(f, "meaning/instrument") {
		f.Add(in, documents[0])
	}
	f.Fuzz(func(t *testing.T, instrumentText, responseText []byte) {
		var in readiness.Instrument
		if in.UnmarshalJSON(instrumentText) != nil {
			in = answerable()
		}
		s, err := readiness.NewScorer(&in)
		if wrong := in.Validate(); wrong != nil {
			require.Equal(t, wrong, err)
			return
		}
		require.NoError(t, err)
		var r readiness.Response
		if r.UnmarshalJSON(responseText) != nil {
			return
		}
		x, err := s.Score(&r)
		if wrong := s.Check(&r); wrong != nil {
			require.Equal(t, wrong, err)
			require.Zero(t, x)
			_, err = s.EncodeCode(&r)
			require.Error(t, err)
			_, err = s.Aggregate([]readiness.Response{r, r, r})
			require.Error(t, err)
			return
		}
		require.NoError(t, err)
		checkResult(t, &in, &r, &x)
		codeRoundTrip(t, s, &in, r)
	})
}

// answerable is an instrument short enough for the fuzzer to know by heart.
func answerable() readiness.Instrument {
	return instrument(4, []int{2, 1}, []int{1, 2}, "t1-i0")
}

// exampleFiles returns the examples of a kind, in fixed order.
func exampleFiles(f *testing.F, kind string) (all [][]byte) {
	paths, err := filepath.Glob(filepath.Join("..", "schema", "examples", kind, "*.json"))
	require.NoError(f, err)
	for _, path := range paths {
		if strings.HasSuffix(path, ".problems.json") {
			continue
		}
		data, err := os.ReadFile(path)
		require.NoError(f, err)
		all = append(all, data)
	}
	require.NotEmpty(f, all, kind)
	return all
}

// FuzzAggregate compares groups with the independent computation of
// TestAggregateAgainstFractions, and turns each around.
func FuzzAggregate(f *testing.F) {
	seedBytes(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		random := scripted(data)
		in := anyInstrument(random)
		responses := makeGroup(random, &in, 2+random.IntN(9), random.IntN(4))
		if random.IntN(2) == 0 {
			responses = opened(responses, true)
		}
		for i := range responses {
			for _, a := range responses[i].Answers[:random.IntN(1+min(3, len(responses[i].Answers)))] {
				responses[i].Wishes = append(responses[i].Wishes, a.Item)
			}
		}
		open := true
		ids := map[string]bool{}
		for i := range responses {
			open = open && responses[i].OpenToGroup
			ids[responses[i].ID] = true
		}
		x, err := aggregate(&in, responses)
		if len(ids) < len(responses) || len(responses) < 3 && !open {
			require.Error(t, err)
			return
		}
		require.NoError(t, err)
		newGroup(in, responses).check(t, x)
		slices.Reverse(responses)
		again, err := aggregate(&in, responses)
		require.NoError(t, err)
		require.Equal(t, x, again, "the order of the responses does not matter")
		canonical, err := x.MarshalJSON()
		require.NoError(t, err)
		var back readiness.GroupResult
		require.NoError(t, back.UnmarshalJSON(canonical), "a result we made is read by ourselves")
		require.Equal(t, *x, back)
		for _, r := range responses {
			require.NotContains(t, string(canonical), r.ID, "nobody's id is in the result of a group")
		}
	})
}

// otherEdition changes an instrument as a new edition can: other meanings and
// weights, items removed and added, an item moved to another theme.
func otherEdition(random *rand.Rand, in readiness.Instrument) readiness.Instrument {
	next := copied(in)
	next.Version = in.Version[:strings.IndexByte(in.Version, '.')] + ".9.9"
	for range random.IntN(5) {
		theme := &next.Themes[random.IntN(len(next.Themes))]
		at := random.IntN(len(theme.Items))
		switch random.IntN(5) {
		case 0:
			theme.Items[at].Revision++
		case 1:
			theme.Weight = 1 + random.IntN(100)
		case 2:
			if len(theme.Items) > 1 {
				theme.Items = slices.Delete(theme.Items, at, at+1)
			}
		case 3:
			if item := theme.Items[at]; len(theme.Items) < 20 && !strings.HasSuffix(item.ID, "-new") {
				item.ID = "x" + string(rune('a'+random.IntN(26))) + "-" + item.ID[:min(len(item.ID), 30)] + "-new"
				theme.Items = append(theme.Items, item)
			}
		default:
			other := &next.Themes[random.IntN(len(next.Themes))]
			if other != theme && len(theme.Items) > 1 && len(other.Items) < 20 {
				other.Items = append(slices.Clone(other.Items), theme.Items[at])
				theme.Items = slices.Delete(theme.Items, at, at+1)
			}
		}
	}
	return next
}

// FuzzFollowUp compares two occasions of people and of groups. Every item is told
// of once; nothing that was moved, one way, has not slipped, the other.
func FuzzFollowUp(f *testing.F) {
	seedBytes(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		random := scripted(data)
		before := anyInstrument(random)
		after := otherEdition(random, before)
		if after.Validate() != nil {
			return // the same new item twice
		}
		first, second := anyResponse(random, &before), anyResponse(random, &after)
		there, err := compare(&before, &first, &after, &second)
		if first.ID != second.ID {
			back, wrong := compare(&after, &second, &before, &first)
			checkFollowUp(t, &before, &after, there, err, back, wrong)
		}

		n := 3 + random.IntN(4)
		a, errA := aggregate(&before, makeGroup(random, &before, n, random.IntN(4)))
		b, errB := aggregate(&after, makeGroup(random, &after, n, random.IntN(4)))
		if errA != nil || errB != nil {
			return // the same id twice
		}
		there, err = compareGroups(&before, a, &after, b)
		back, wrong := compareGroups(&after, b, &before, a)
		checkFollowUp(t, &before, &after, there, err, back, wrong)
	})
}

func checkFollowUp(t *testing.T, before, after *readiness.Instrument, there *readiness.FollowUp, err error, back *readiness.FollowUp, wrong error) {
	require.Equal(t, err == nil, wrong == nil, "what can be compared can be compared both ways: %v, %v", err, wrong)
	if err != nil {
		return
	}
	require.NoError(t, there.Validate())
	require.NoError(t, back.Validate())
	told := map[string]int{}
	for i := range there.Items {
		told[there.Items[i].Item]++
	}
	for i := range there.NotCompared {
		told[there.NotCompared[i].Item]++
	}
	for _, in := range []*readiness.Instrument{before, after} {
		for _, theme := range in.Themes {
			for _, item := range theme.Items {
				require.Equal(t, 1, told[item.ID], "%s is told of once", item.ID)
			}
		}
	}
	turned := map[readiness.Change]readiness.Change{
		readiness.ChangeMoved: readiness.ChangeSlipped, readiness.ChangeSlipped: readiness.ChangeMoved, readiness.ChangeSame: readiness.ChangeSame,
		readiness.ChangeNewlyKnown: readiness.ChangeNewlyUnknown, readiness.ChangeNewlyUnknown: readiness.ChangeNewlyKnown, readiness.ChangeStillUnknown: readiness.ChangeStillUnknown,
	}
	require.Equal(t, len(there.Items), len(back.Items))
	changes := map[string]readiness.Change{}
	for _, item := range back.Items {
		changes[item.Item] = item.Change
	}
	for _, item := range there.Items {
		require.Equal(t, turned[item.Change], changes[item.Item], item.Item)
	}
	require.Equal(t, there.Total == nil, back.Total == nil)
	if there.Total != nil {
		require.Equal(t, turned[there.Total.Change], back.Total.Change)
	}
	data, err := there.MarshalJSON()
	require.NoError(t, err)
	var read readiness.FollowUp
	require.NoError(t, read.UnmarshalJSON(data))
}

// codeRoundTrip checks that a response comes back from its code, all but what a
// code does not hold.
func codeRoundTrip(t *testing.T, s *readiness.Scorer, in *readiness.Instrument, r readiness.Response) {
	code, err := s.EncodeCode(&r)
	require.NoError(t, err)
	got, err := s.DecodeCode(code)
	require.NoError(t, err)
	place := map[string]int{}
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			place[item.ID] = len(place)
		}
	}
	want := r
	want.Schema, want.Date, want.Extensions, want.Version, want.Answers = "", "", nil, in.Version, slices.Clone(r.Answers)
	slices.SortFunc(want.Answers, func(a, b readiness.Answer) int { return place[a.Item] - place[b.Item] })
	if len(want.Answers) == 0 {
		want.Answers = got.Answers
		require.Empty(t, got.Answers)
	}
	require.Equal(t, want, got)
}

// FuzzCode reads anything as a code. What is read is written as the same code,
// and every response comes back from its own.
func FuzzCode(f *testing.F) {
	temperatur, _ := instruments.Get(instruments.Temperatur)
	parathed, _ := instruments.Get(instruments.Parathed)
	all := []readiness.Instrument{temperatur, parathed, answerable(), custom(7, slices.Repeat([]int{20}, 20)...), custom(2, 1)}
	var scorers []*readiness.Scorer
	random := rand.New(rand.NewPCG(4, 20))
	for i, in := range all {
		s, err := readiness.NewScorer(&in)
		require.NoError(f, err)
		scorers = append(scorers, s)
		r := anyResponse(random, &in)
		code, err := s.EncodeCode(&r)
		require.NoError(f, err)
		f.Add(byte(i), code, []byte{1, 2, 3})
		f.Add(byte(i), strings.ToLower(strings.ReplaceAll(code, "-", " ")), []byte{})
		f.Add(byte(i), code[1:], []byte{255, 0, 128})
	}
	for _, s := range []string{"", "----", "\xff\xfe", "æøå", "OIL0-1", "\u2013\u2014", "=1+1", strings.Repeat("Z", 300), strings.Repeat("-", 5000)} {
		f.Add(byte(2), s, []byte(s))
	}
	f.Fuzz(func(t *testing.T, which byte, code string, data []byte) {
		in, s := &all[int(which)%len(all)], scorers[int(which)%len(all)]
		if r, err := s.DecodeCode(code); err == nil {
			require.NoError(t, s.Check(&r))
			again, err := s.EncodeCode(&r)
			require.NoError(t, err)
			want := strings.NewReplacer("O", "0", "I", "1", "L", "1").Replace(strings.ToUpper(strings.Map(letterOrDigit, code)))
			require.Equal(t, want, strings.ReplaceAll(again, "-", ""), "one response has one code")
			found := readiness.FindCodes("Ida: "+code+"\n", s)
			require.Len(t, found, 1)
			require.Equal(t, r, found[0].Response)
		} else {
			require.Len(t, err.(peerwork.Problems), 1)
			require.Zero(t, r)
		}
		codeRoundTrip(t, s, in, anyResponse(scripted(data), in))
		line := 1
		for _, found := range readiness.FindCodes(code, scorers...) {
			require.GreaterOrEqual(t, found.Line, line)
			line = found.Line
			require.Contains(t, code, found.Text)
			if found.Err != nil {
				require.Len(t, found.Err.(peerwork.Problems), 1)
				require.Zero(t, found.Response)
			} else {
				require.NotZero(t, found.Response)
			}
		}
	})
}

func letterOrDigit(r rune) rune {
	if r >= '0' && r <= '9' || r|0x20 >= 'a' && r|0x20 <= 'z' {
		return r
	}
	return -1
}

// FuzzRounding: whatever the sums and weights, a total is rounded as a fraction is.
func FuzzRounding(f *testing.F) {
	f.Add(uint16(1), uint16(3), uint8(1), uint8(2))
	f.Add(uint16(59999), uint16(65535), uint8(99), uint8(100))
	f.Fuzz(func(t *testing.T, a, b uint16, weightA, weightB uint8) {
		wa, wb := 1+int(weightA)%100, 1+int(weightB)%100
		in := instrument(7, []int{20, 20}, []int{wa, wb})
		choices := func(n uint16) string {
			n %= 121
			var s strings.Builder
			for range 20 {
				v := min(n, 6)
				n -= v
				s.WriteByte('0' + byte(v))
			}
			return s.String()
		}
		r := answer(in, choices(a)+choices(b))
		x, err := scoreOne(&in, &r)
		require.NoError(t, err)
		total := new(big.Rat).Add(big.NewRat(int64(a%121)*int64(wa), 1), big.NewRat(int64(b%121)*int64(wb), 1))
		total.Mul(total, big.NewRat(100, int64(120*(wa+wb))))
		require.Equal(t, halfUp(total), *x.Temperature)
	})
}
