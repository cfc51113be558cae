package ops_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
	"github.com/peerwork-dk/peerwork/wasm/core/plan/ops"
)

// FuzzCall asks whatever a page could ask. Every answer is JSON, and none is a
// crash, except that no such question exists.
func FuzzCall(f *testing.F) {
	names := []string{"work", "own", "merge", "changes", "csv", "ics", "other"}
	instrument, dated := read(f, "instrument/solbjerg"), read(f, "plan/dated")
	for i := range len(names) + 1 {
		f.Add(byte(i), dated, "da", "20261121T120000Z", "")
		f.Add(byte(i), dated, "", "2027-01-04", "")
		f.Add(byte(i), dated, "4T8KZ1B7QW3N", "prepare", "Tal med naboen")
		f.Add(byte(i), read(f, "plan/worked"), read(f, "plan/worked"), "2027-03-01", "group-result")
		f.Add(byte(i), string(plans.JSON()), instrument, "4T8KZ1B7QW3N", "")
		f.Add(byte(i), "\xff", `{"id":"\ud800"}`, strings.Repeat("[", 5000), "null")
		f.Add(byte(i), read(f, "meaning/plan/waits-for-itself"), instrument, "4T8KZ1B7QW3N", "2027-01-04")
	}
	f.Fuzz(func(t *testing.T, op byte, a, b, c, d string) {
		ask := func(name string, texts ...string) {
			answer := ops.Call(name, texts...)
			if answer == call.Misuse {
				return
			}
			require.True(t, json.Valid([]byte(answer)), answer)
			require.NotContains(t, answer[:min(len(answer), 9)], "crash", "%s", answer)
			require.Equal(t, answer, ops.Call(name, texts...), "the same question gets the same bytes")
		}
		n := int(op) % (len(names) + 1)
		if n == len(names) {
			for _, edition := range []string{"", a} {
				ask("plan", a, b, c, d, edition, "", "", "")
				ask("plan", string(plans.JSON()), instrument, "4T8KZ1B7QW3N", d, a, edition, c, b)
			}
			return
		}
		texts := []string{a, b, c, d}
		for count := range len(texts) + 1 {
			ask(names[n], texts[:count]...)
		}
	})
}
