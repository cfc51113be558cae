package ops_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/wasm/core/papers/ops"
)

// FuzzCall asks whatever a page could ask. Every answer is JSON, none is a crash,
// except that no such question exists, and the same question gets the same bytes.
func FuzzCall(f *testing.F) {
	for _, folder := range []string{"job-description", "meaning/job-description"} {
		paths, err := filepath.Glob(filepath.Join("../../../../schema/examples", folder, "*.json"))
		require.NoError(f, err)
		require.NotEmpty(f, paths)
		for i, path := range paths {
			if text, err := os.ReadFile(path); err == nil && !strings.HasSuffix(path, ".problems.json") {
				f.Add(byte(i), string(text), `{"lang":"en"}`)
			}
		}
	}
	f.Add(byte(6), `{"lang":"","title":"\u202e","tasks":[{}],"pay":{"range":{}},"dilemmas":[{"side":"first"}],"values":[""]}`, `{"sources":[{}]}`)
	f.Add(byte(0), "\xff", strings.Repeat("[", 5000))
	formats := []string{"html", "md", "docx", "json", "jobposting", "pdf"}
	f.Fuzz(func(t *testing.T, which byte, a, b string) {
		lang := []string{"da", "en"}[which&1]
		whats := append(slices.Clone(everyWhat), "description")
		what := whats[int(which>>1)%len(whats)]
		format := formats[int(which)/len(whats)%len(formats)]
		for _, question := range [][]string{
			{"look", a, what, lang, b}, {"changes", a, b, lang}, {"file", a, what, format, lang, b}, {"changes-file", b, a, format, lang},
		} {
			answer := ops.Call(question[0], question[1:]...)
			require.True(t, json.Valid([]byte(answer)), answer)
			if strings.HasPrefix(answer, `{"crash"`) {
				require.Equal(t, `{"crash":"no such call"}`, answer)
			}
			require.Equal(t, answer, ops.Call(question[0], question[1:]...))
		}
	})
}
