package prose

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	namedTest  = regexp.MustCompile("`(test/[a-z/-]+\\.test\\.mjs)`")
	namedTitle = regexp.MustCompile(`»([a-z0-9][a-z0-9 ,]{15,})«`)
	namedPage  = regexp.MustCompile(`\]\(([^):]+)\)`)
	notProse   = regexp.MustCompile("(?s:```.*?```)|`[^`]*`|\\]\\([^)]*\\)|[|*#>\\[\\]-]")
)

// The papers for the buyer promise what tests show, and are read by people who
// are neither lawyers nor programmers: every test, title of a test and page
// they name is there, and their Danish is plain.
func TestPapersNameWhatIsThere(t *testing.T) {
	root := filepath.Join("..", "..")
	papers, err := filepath.Glob(filepath.Join(root, "docs", "da", "*.md"))
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(papers), 4)
	var tests strings.Builder
	scripts, err := filepath.Glob(filepath.Join(root, "test", "*.test.mjs"))
	require.NoError(t, err)
	for _, at := range scripts {
		text, err := os.ReadFile(at)
		require.NoError(t, err)
		tests.Write(text)
	}
	titles := 0
	for _, at := range papers {
		data, err := os.ReadFile(at)
		require.NoError(t, err)
		text, name := string(data), filepath.Base(at)
		for _, m := range namedTest.FindAllStringSubmatch(text, -1) {
			assert.FileExists(t, filepath.Join(root, m[1]), name)
		}
		for _, m := range namedTitle.FindAllStringSubmatch(text, -1) {
			titles++
			assert.Contains(t, tests.String(), "test('"+m[1], name)
		}
		for _, m := range namedPage.FindAllStringSubmatch(text, -1) {
			page, heading, _ := strings.Cut(m[1], "#")
			if page == "" {
				page = name
			}
			assert.FileExists(t, filepath.Join(filepath.Dir(at), page), name)
			if heading != "" {
				data, err := os.ReadFile(filepath.Join(filepath.Dir(at), page))
				require.NoError(t, err, name)
				assert.Contains(t, anchors(string(data)), heading, "%s: %s has no such heading", name, page)
			}
		}
	}
	assert.GreaterOrEqual(t, titles, 5)
	for _, name := range []string{"README.md", "privatliv.md", "drift.md", "fejl.md", "stilling.md", "afproevning.md"} {
		data, err := os.ReadFile(filepath.Join(root, "docs", "da", name))
		require.NoError(t, err)
		lix := Measured(notProse.ReplaceAllString(string(data), " ")).LIX()
		t.Logf("%s: LIX %.0f", name, lix)
		assert.LessOrEqual(t, lix, 40.0, name)
	}
}

// anchors are the addresses that GitHub gives the headings of a page.
func anchors(page string) (all []string) {
	for _, m := range regexp.MustCompile(`(?m)^#+ (.+)$`).FindAllStringSubmatch(page, -1) {
		text := regexp.MustCompile(`[^\p{L}\p{N} -]`).ReplaceAllString(strings.ToLower(m[1]), "")
		all = append(all, strings.ReplaceAll(text, " ", "-"))
	}
	return all
}
