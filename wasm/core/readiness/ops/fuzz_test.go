package ops_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/wasm/core/call"
	"github.com/peerwork-dk/peerwork/wasm/core/readiness/ops"
)

// FuzzCall asks whatever a page could ask. Every answer is JSON, and none is a
// crash, except that no such question exists.
func FuzzCall(f *testing.F) {
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "schema", "examples", name+".json"))
		require.NoError(f, err)
		return string(data)
	}
	names := []string{"instrument", "score", "response", "group", "talk", "since", "code", "decode", "answers", "compare", "vision", "other"}
	instrument, response := read("instrument/solbjerg"), read("response/solbjerg")
	vision := read("vision/solbjerg")
	other := strings.Replace(response, `"id": "`, `"id": "Z`, 1)
	for i := range names {
		f.Add(byte(i), instrument, response, response, other)
		f.Add(byte(i), instrument, instrument, "1", response)
		f.Add(byte(i), instrument, "Ida 11:42\n"+strings.ReplaceAll(response, "\n", "")+"\n8JGQ-K4R0", "", "")
		f.Add(byte(i), "1", response, other, response)
		f.Add(byte(i), vision, "", "", "")
		f.Add(byte(i), instrument, "T", "2", "-")
		f.Add(byte(i), "\xff", `{"id":"\ud800"}`, strings.Repeat("[", 5000), "null")
		f.Add(byte(i), read("meaning/instrument/bands-backwards"), response, response, other)
	}
	f.Fuzz(func(t *testing.T, op byte, a, b, c, d string) {
		texts := []string{a, b, c, d}
		for n := range len(texts) + 1 {
			answer := ops.Call(names[int(op)%len(names)], texts[:n]...)
			if answer == call.Misuse {
				continue
			}
			require.True(t, json.Valid([]byte(answer)), answer)
			require.NotContains(t, answer[:min(len(answer), 9)], "crash", "%s", answer)
			require.Equal(t, answer, ops.Call(names[int(op)%len(names)], texts[:n]...), "the same question gets the same bytes")
		}
	})
}
