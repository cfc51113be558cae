package report_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

func scorer(t *testing.T, in *readiness.Instrument) *readiness.Scorer {
	t.Helper()
	s, err := readiness.NewScorer(in)
	require.NoError(t, err)
	return s
}

// write scores the response and writes the report.
func write(t *testing.T, look report.Look, in *readiness.Instrument, r *readiness.Response) string {
	t.Helper()
	res, err := scorer(t, in).Score(r)
	require.NoError(t, err)
	return report.Write(look, in, r, &res)
}

// answered answers the items of the instrument in order: a digit is a choice,
// "?" is unknown, "-" leaves the item open. The pattern repeats.
func answered(in *readiness.Instrument, pattern string) *readiness.Response {
	r := &readiness.Response{ID: readiness.NewID(1), Instrument: in.ID, Version: in.Version}
	n := 0
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			switch c := pattern[n%len(pattern)]; c {
			case '-':
			case '?':
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.ChoiceUnknown})
			default:
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.ChoiceOf(int(c - '0'))})
			}
			n++
		}
	}
	return r
}

// custom is an instrument with the most of everything that can go wrong in a
// layout: seven bands of which some are narrow, labels that fill lines, words
// without spaces, and no advice.
func custom() *readiness.Instrument {
	long := peerwork.Text{DA: strings.Repeat("sammensatteord", 20), EN: strings.Repeat("and so on ", 40)}
	in := &readiness.Instrument{
		ID: "custom", Version: "1.0.0", Title: long, Intro: long, Minutes: 1,
		Scale: readiness.Scale{Question: long, Options: []peerwork.Text{long, long, long}, Unknown: long},
	}
	for i, from := range []int{0, 2, 5, 50, 99, 100} {
		in.Bands = append(in.Bands, readiness.Band{ID: "b" + string(rune('0'+i)), From: from, Label: long, Meaning: long})
	}
	for i := range 3 {
		theme := readiness.Theme{ID: "t" + string(rune('0'+i)), Title: long, Weight: 1}
		for j := range 3 {
			theme.Items = append(theme.Items, readiness.Item{ID: theme.ID + "-" + string(rune('a'+j)), Revision: 1, Essential: true, Statement: long})
		}
		in.Themes = append(in.Themes, theme)
	}
	return in
}

var escape = regexp.MustCompile("\x1b\\[[0-9]*m")

// TestEveryLineFits: whatever the instrument, the answers and the width, no
// line is wider than the terminal, none ends in a space, and colours change
// nothing but colours.
func TestEveryLineFits(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	all := []*readiness.Instrument{custom()}
	for _, id := range instruments.IDs() {
		in, ok := instruments.Get(id)
		require.True(t, ok)
		all = append(all, &in)
	}
	for _, in := range all {
		for _, pattern := range []string{"0", "1", "2", "?", "-", "012?-", "22222?", "2-1", "10"} {
			for _, width := range []int{40, 41, 60, 80, 88} {
				for _, lang := range peerwork.AllLangs() {
					look := report.Look{Lang: lang, Width: width}
					plain := write(t, look, in, answered(in, pattern))
					for line := range strings.Lines(plain) {
						line = strings.TrimSuffix(line, "\n")
						if !assert.LessOrEqual(t, console.Columns(line), width, "%s %s %d: %q", in.ID, pattern, width, line) ||
							!assert.Equal(t, strings.TrimRight(line, " "), line) {
							return
						}
					}
					assert.NotContains(t, plain, "\n\n\n")
					look.Paint = console.Colours
					assert.Equal(t, flat(plain), flat(escape.ReplaceAllString(write(t, look, in, answered(in, pattern)), "")))
				}
			}
		}
	}
}

// flat is the text without the spaces at the ends of lines, which colours keep.
func flat(s string) string { return regexp.MustCompile(` +\n`).ReplaceAllString(s, "\n") }

// TestThermometer: the higher the temperature, the fuller the tube.
func TestThermometer(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	full := func(pattern string) int {
		tube := 0
		for line := range strings.Lines(write(t, report.Look{Lang: peerwork.LangDA, Width: 80}, &in, answered(&in, pattern))) {
			if cells := []rune(line); len(cells) > 9 && cells[7] == '│' && cells[9] == '│' {
				tube += strings.IndexRune(" ▁▂▃▄▅▆▇█", cells[8])
				if cells[8] != ' ' {
					tube += strings.Count(" ▁▂▃▄▅▆▇█", "")
				}
			}
		}
		return tube
	}
	assert.Zero(t, full("?"))
	assert.Zero(t, full("0"))
	assert.Less(t, full("0"), full("1"))
	assert.Less(t, full("1"), full("2"))
	assert.Less(t, full("2"), full("3"))
}

// TestGoldenResponses reports on every response package readiness knows: each
// says its number and its band, or that there is none.
func TestGoldenResponses(t *testing.T) {
	names, err := filepath.Glob("../../../../readiness/testdata/golden/*/*.response.json")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		var r readiness.Response
		require.NoError(t, r.UnmarshalJSON(data))
		in, ok := instruments.Get(r.Instrument)
		require.True(t, ok)
		res, err := scorer(t, &in).Score(&r)
		require.NoError(t, err)
		text := report.Write(report.Look{Lang: peerwork.LangEN, Width: 80}, &in, &r, &res)
		if in.ToTalk() {
			assert.Contains(t, text, "The answers do not become a number", "the closing line of %s", name)
			assert.NotRegexp(t, "temperature|of 100|╭─╮|Next ", text, name)
			assert.Equal(t, 10, strings.Count(text, "  •  "), name)
			for _, id := range r.Wishes {
				item, _ := in.Item(id)
				assert.Contains(t, text, "  "+item.Advice.Who.EN, name)
			}
			continue
		}
		if res.Temperature == nil {
			assert.Contains(t, text, "No temperature yet", name)
		} else {
			assert.Contains(t, text, " of 100", name)
		}
		assert.Equal(t, res.HeldBack, strings.Contains(text, "We still call it"), name)
		assert.Equal(t, len(res.Strengths), strings.Count(text, "✓"), name)
		assert.Contains(t, text, "Nobody passes or fails", "the closing line of %s", name)
	}
}

func TestRule(t *testing.T) {
	line := report.Rule(report.Look{Width: 40}, "svar.jsonl:3\x1b")
	assert.Equal(t, 40, console.Columns(strings.TrimSuffix(line, "\n")))
	assert.NotContains(t, line, "\x1b")
}
