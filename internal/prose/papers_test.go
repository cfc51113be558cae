package prose

import (
	"fmt"
	"io/fs"
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
	namedTitle = regexp.MustCompile("(?:»|: \")([a-z0-9][a-z0-9 ,]{15,})[«\"]")
	namedGo    = regexp.MustCompile("`(Test[A-Z][A-Za-z]+)`")
	namedMake  = regexp.MustCompile("`make ([a-z-]+)`")
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
	papers = append(papers, filepath.Join(root, "docs", "approval.md"))
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	require.NoError(t, err)
	goTests := testFunctions(t, root)
	assert.Greater(t, len(goTests), 500)
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
		for _, m := range namedGo.FindAllStringSubmatch(text, -1) {
			assert.True(t, goTests[m[1]], "%s names %s", name, m[1])
		}
		for _, m := range namedMake.FindAllStringSubmatch(text, -1) {
			assert.Contains(t, string(makefile), "\n"+m[1]+":", name)
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
	for _, name := range []string{"README.md", "privatliv.md", "drift.md", "fejl.md", "stilling.md", "vaerksted.md", "plan.md", "papirer.md", "afproevning.md", "godkendelse.md"} {
		data, err := os.ReadFile(filepath.Join(root, "docs", "da", name))
		require.NoError(t, err)
		lix := Measured(notProse.ReplaceAllString(string(data), " ")).LIX()
		t.Logf("%s: LIX %.0f", name, lix)
		assert.LessOrEqual(t, lix, 40.0, name)
	}
}

// testFunctions are the names of all Go tests of the module.
func testFunctions(t *testing.T, root string) map[string]bool {
	declared := regexp.MustCompile(`(?m)^func (Test[A-Z]\w*)\(`)
	names := map[string]bool{}
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git"):
			return filepath.SkipDir
		case !strings.HasSuffix(path, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(path)
		for _, m := range declared.FindAllSubmatch(text, -1) {
			names[string(m[1])] = true
		}
		return err
	}))
	return names
}

var tableRow = regexp.MustCompile(`(?m)^\|(.*)\|$`)

// Each answer for those who must approve names what shows it, and the English
// page has the same tables as the Danish one, with the same tests.
func TestApprovalNamesWhatShowsIt(t *testing.T) {
	var shapes [2][]string
	for i, name := range []string{"da/godkendelse.md", "approval.md"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "docs", filepath.FromSlash(name)))
		require.NoError(t, err)
		for _, m := range tableRow.FindAllStringSubmatch(string(data), -1) {
			cells := strings.Split(m[1], " | ")
			for _, cell := range cells {
				assert.NotRegexp(t, `^[\s–-]*$`, cell, "%s: %s", name, m[0])
			}
			shown := regexp.MustCompile("`[^`]+`").FindAllString(cells[len(cells)-1], -1)
			shapes[i] = append(shapes[i], fmt.Sprint(len(cells), shown))
		}
	}
	assert.Greater(t, len(shapes[0]), 50)
	assert.Equal(t, shapes[0], shapes[1])
}

// anchors are the addresses that GitHub gives the headings of a page.
func anchors(page string) (all []string) {
	for _, m := range regexp.MustCompile(`(?m)^#+ (.+)$`).FindAllStringSubmatch(page, -1) {
		text := regexp.MustCompile(`[^\p{L}\p{N} -]`).ReplaceAllString(strings.ToLower(m[1]), "")
		all = append(all, strings.ReplaceAll(text, " ", "-"))
	}
	return all
}
