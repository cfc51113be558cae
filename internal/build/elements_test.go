package build

import (
	"flag"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
)

var update = flag.Bool("update", false, "write the generated table again")

// tableFile is the file with the table of each element for people, which is between
// a line of its own and the next of these.
const (
	tableFile = "../../docs/embedding.md"
	tableEnd  = "<!-- so far -->\n"
)

func tableBegin(e element) string {
	return "<!-- made from the comment at the top of wasm/ui/" + e.entry + " by: go test ./internal/build -run Elements -update -->\n"
}

func realElements(t *testing.T) elementsClass { return realElement(t, allElements[0]) }

func realElement(t *testing.T, e element) elementsClass {
	t.Helper()
	root := filepath.Join("..", "..", "wasm")
	types, err := checkout.ReadFile(filepath.Join(root, e.tag+".d.ts"))
	require.NoError(t, err)
	class, err := elements(checkout.FS(os.DirFS(filepath.Join(root, "ui"))), e, types)
	require.NoError(t, err)
	return class
}

func namesOf(items []elementsItem) []string {
	var names []string
	for _, item := range items {
		names = append(names, item.Name)
	}
	slices.Sort(names)
	return names
}

// uiFiles returns the files of the element whose name fits, by their path in
// wasm/ui. The pages are not the element's.
func uiFiles(t *testing.T, glob string) map[string]string {
	t.Helper()
	ui := checkout.FS(os.DirFS(filepath.Join("..", "..", "wasm", "ui")))
	files := map[string]string{}
	require.NoError(t, fs.WalkDir(ui, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		fits, err := path.Match(glob, path.Base(name))
		if err != nil || !fits || strings.HasPrefix(name, "pages/") {
			return err
		}
		text, err := fs.ReadFile(ui, name)
		files[name] = string(text)
		return err
	}))
	require.NotEmpty(t, files)
	return files
}

// everyMatch returns what the first group of the form finds in files, each once, sorted.
func everyMatch(t *testing.T, form, glob string) []string {
	t.Helper()
	var found []string
	for _, text := range uiFiles(t, glob) {
		for _, m := range regexp.MustCompile(form).FindAllStringSubmatch(text, -1) {
			found = append(found, strings.Fields(m[1])...)
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// The comment says what the code does, and the types for editors say the same.
func TestElementsAreWhatTheCodeDoes(t *testing.T) {
	class := realElements(t)
	watched := everyMatch(t, `observedAttributes = \[(.*)\]`, "peer-readiness.js")
	var attributes []string
	for _, name := range watched {
		attributes = append(attributes, strings.Trim(name, "',"))
	}
	slices.Sort(attributes)
	// One that is not watched is read when it is needed, or by the style sheet.
	read := slices.Concat(attributes, everyMatch(t, `:host\(\[(\w+)[|^]?=`, "tokens.css"), everyMatch(t, `[gG]etAttribute\('(\w+)'\)`, "*.js"))
	assert.Subset(t, read, namesOf(class.Attributes))
	assert.Equal(t, everyMatch(t, `var\((--peer-[a-z-]+)`, "*.css"), namesOf(class.CSSProperties))
	var parts []string
	for _, word := range everyMatch(t, `(?s)const parts = \{(.*?)\}`, "dom.js") {
		if strings.Contains(word, "'") {
			parts = append(parts, strings.Trim(word, "',"))
		}
	}
	slices.Sort(parts)
	assert.Equal(t, slices.Compact(parts), namesOf(class.CSSParts))
	assert.Equal(t, []string{"peer-readiness-result", "peer-readiness-step"}, namesOf(class.Events))
	for _, item := range slices.Concat(class.Attributes, class.Members, class.Events) {
		assert.NotNil(t, item.Type, "%s has no type in peer-readiness.d.ts", item.Name)
	}
	assert.NotEmpty(t, class.Members)
	for _, item := range slices.Concat(class.Attributes, class.Members, class.Events, class.CSSProperties, class.CSSParts) {
		assert.Regexp(t, `^\S.{3,}[^ ]$`, item.Description, item.Name)
	}
}

// The tables in the documentation are made from the same place.
func TestElementsTableIsFresh(t *testing.T) {
	text, err := checkout.ReadFile(tableFile)
	require.NoError(t, err)
	want := string(text)
	for _, e := range allElements {
		begin := tableBegin(e)
		before, rest, found := strings.Cut(want, begin)
		require.True(t, found, e.tag)
		_, after, found := strings.Cut(rest, tableEnd)
		require.True(t, found, e.tag)
		want = before + begin + "\n" + elementsTable(realElement(t, e)) + "\n" + tableEnd + after
	}
	if *update {
		require.NoError(t, os.WriteFile(tableFile, []byte(want), 0o644))
		return
	}
	assert.Equal(t, want, string(text), "go test ./internal/build -run Elements -update")
}

func TestSectionsOf(t *testing.T) {
	got := sectionsOf("/*\n * <x>\n *   not  an entry\n *\n * Things (all of them)\n *   one        first,\n *              and more\n *   two-three  second\n *\n * Custom things: see there.\n *   none  of it\n * Others\n *   --last  third\n")
	assert.Equal(t, map[string][]elementsItem{
		"Things": {{Name: "one", Description: "first, and more"}, {Name: "two-three", Description: "second"}},
		"Others": {{Name: "--last", Description: "third"}},
	}, got)
}
