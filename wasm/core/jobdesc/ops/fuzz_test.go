package ops_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/wasm/core/call"
	"github.com/peerwork-dk/peerwork/wasm/core/jobdesc/ops"
)

// FuzzCall asks whatever a page could ask. Every answer is JSON, none is a crash,
// except that no such question exists, and the same question gets the same bytes.
func FuzzCall(f *testing.F) {
	for _, folder := range []string{"job-description", "meaning/job-description", "invalid/job-description"} {
		paths, err := filepath.Glob(filepath.Join("../../../../schema/examples", folder, "*.json"))
		require.NoError(f, err)
		require.NotEmpty(f, paths)
		for _, path := range paths {
			if text, err := os.ReadFile(path); err == nil && !strings.HasSuffix(path, ".problems.json") {
				f.Add(string(text), "contract")
			}
		}
	}
	f.Add(`{"lang":"","title":"\u202e","tasks":[{}],"pay":{"range":{}},"dilemmas":[{"side":"first"}],"values":[""],"hours":{"minutesPerWeek":1,"upToMinutesPerWeek":1}}`, "")
	f.Add("\xff", strings.Repeat("[", 5000))
	f.Add("null", "{}")
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, o := range ops.All {
			answer := ops.Call(o.Name, []string{a, b}[:o.Texts]...)
			require.NotEqual(t, call.Misuse, answer)
			require.True(t, json.Valid([]byte(answer)), answer)
			require.NotContains(t, answer[:min(len(answer), 9)], "crash", answer)
			require.Equal(t, answer, ops.Call(o.Name, []string{a, b}[:o.Texts]...))
		}
	})
}
