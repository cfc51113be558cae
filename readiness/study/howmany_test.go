package study

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness/study/internal/made"
)

// trialsEach is how many made trials a row of the tables in the protocol is from.
const trialsEach = 100

// howMany are the tables of the protocol: what one gets out of how many people
// and places. The truth in them: ten statements with one thing in common, but for
// a last theme of three that have little; one answer in ten is "don't know"; the
// second time, one answer in five has moved a step; a sixth or so of the
// difference lies between places.
func howMany(t *testing.T) (people, places [][]string) {
	half := func(low, high float64) float64 { return (high - low) / 2 }
	for _, n := range []int{30, 60, 100, 150, 200, 300, 400} {
		whole, theme, seen, again := 0.0, 0.0, 0, 0.0
		for trial := range uint64(trialsEach) {
			plan := made.Plan{Seed: 5000 + trial, People: n, Options: 4, Factors: zeros(10), Strength: []int{45, 45, 45, 45, 45, 45, 45, 10}, Unknown: 10}
			a := plan.Answers()
			x := numbers(a)
			intervalOf := func(which []int) (low, high float64) {
				c, fewest := x.columns(which).covariances(len(which))
				return feldt(alpha(c), fewest, len(which))
			}
			whole += half(intervalOf(upTo(10)))
			theme += half(intervalOf([]int{4, 5, 6}))
			if _, high := intervalOf([]int{7, 8, 9}); high < 0.70 {
				seen++
			}
			y, pairs := numbers(plan.Again(a, 80)), [][2]float64{}
			for i := range x {
				if first, second := known(x[i][4:7]), known(y[i][4:7]); enough(len(first), 3) && enough(len(second), 3) {
					pairs = append(pairs, [2]float64{mean(first), mean(second)})
				}
			}
			r := retested(pairs)
			again += half(r.low, r.high)
		}
		people = append(people, []string{strconv.Itoa(n), hundredths(whole), hundredths(theme), percent(seen), hundredths(again)})
	}
	for _, n := range []int{5, 10, 20, 30, 60} {
		row := []string{strconv.Itoa(n)}
		for _, each := range []int{3, 6, 12} {
			width, seen := 0.0, 0
			for trial := range uint64(trialsEach) {
				plan := made.Plan{Seed: 9000 + trial, People: n * each, Options: 4, Factors: zeros(10), Strength: []int{45}, Places: n, Local: 20}
				a := plan.Answers()
				groups := make([][]float64, n)
				for i, row := range numbers(a) {
					groups[a.Place[i]] = append(groups[a.Place[i]], mean(row))
				}
				i := icc1(groups)
				width += half(i.low, i.high)
				if i.low > 0 {
					seen++
				}
			}
			row = append(row, hundredths(width)+" · "+percent(seen))
		}
		places = append(places, row)
	}
	return people, places
}

func hundredths(sum float64) string {
	return "±" + strconv.FormatFloat(math.Round(100*sum/trialsEach)/100, 'f', 2, 64)
}

func percent(some int) string { return fmt.Sprintf("%d %%", (100*some+trialsEach/2)/trialsEach) }

// TestHowMany: the tables of the protocol are what the simulation says. They
// are between marks; with -update they are written again.
func TestHowMany(t *testing.T) {
	slow(t)
	people, places := howMany(t)
	for name, comma := range map[string]string{"../../docs/da/afproevning.md": ",", "../../docs/trial.md": "."} {
		page, err := checkout.ReadFile(name)
		require.NoError(t, err)
		text := string(page)
		for mark, rows := range map[string][][]string{"people": people, "places": places} {
			begin, end := "<!-- "+mark+": made by go test ./readiness/study -run HowMany -update -->\n", "<!-- end -->"
			before, rest, ok := strings.Cut(text, begin)
			require.True(t, ok, "%s has the mark %s", name, mark)
			table, after, ok := strings.Cut(rest, end)
			require.True(t, ok)
			lines := strings.SplitAfterN(strings.TrimPrefix(table, "\n"), "\n", 3) // the head is the page's own
			var b bytes.Buffer
			b.WriteString("\n" + lines[0] + lines[1])
			for _, row := range rows {
				b.WriteString("| " + strings.ReplaceAll(strings.Join(row, " | "), ".", comma) + " |\n")
			}
			text = before + begin + b.String() + "\n" + end + after
		}
		if *update {
			require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
			continue
		}
		assert.Equal(t, text, string(page))
	}
}
