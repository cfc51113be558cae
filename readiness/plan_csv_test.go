package readiness_test

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// TestCSVIsLinear: ten times the text takes about ten times the memory, whatever
// the text is made of. What is copied once more for each sign takes a hundred
// times: a valid plan of a mebibyte of commas then takes a quarter of a minute.
func TestCSVIsLinear(t *testing.T) {
	for _, sign := range []string{",", ";", "\t", "\r\n", "=", ",=", "\"", "\u200b", "æ"} {
		taken := func(n int) float64 {
			text := strings.Repeat(sign, n)
			p := readiness.Plan{Tasks: []readiness.PlanTask{{ID: "a", Steps: []readiness.PlanStep{{DA: text, EN: text}}}}}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			p.CSV(peerwork.LangDA)
			runtime.ReadMemStats(&after)
			return float64(after.TotalAlloc - before.TotalAlloc)
		}
		taken(1)
		one, ten, hundred := taken(1000), taken(10_000), taken(100_000)
		t.Logf("%q: %.0f, %.0f and %.0f bytes", sign, one, ten, hundred)
		// A list that grows is given up to twice the room it needs.
		assert.Less(t, ten, 25*one, "%q", sign)
		assert.Less(t, hundred, 25*ten, "%q", sign)
	}
}
