package evidence

import (
	"bytes"
	"encoding/json"
	"html"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// root is the module's folder, seen from the tests.
const root = ".."

// isProse are the kinds of files in which people could write texts.
var isProse = map[string]bool{
	".json": true, ".jsonl": true, ".go": true, ".md": true, ".js": true, ".mjs": true, ".ts": true, ".html": true,
	".css": true, ".txt": true, ".golden": true,
}

// notOurs are folders that hold no texts of ours: the repository's own store,
// installed packages and what a build or a test run writes.
var notOurs = map[string]bool{".git": true, "node_modules": true, "dist": true, "out": true}

// walk calls visit with the path and the content of each file under the module's
// folder whose ending is in endings.
func walk(t *testing.T, endings map[string]bool, visit func(path string, data []byte)) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case os.IsNotExist(err):
			return nil // other tests come and go with files of their own
		case err != nil:
			return err
		case d.IsDir() && notOurs[d.Name()]:
			return filepath.SkipDir
		case !d.Type().IsRegular() || !endings[filepath.Ext(path)]:
			return nil
		}
		data, err := os.ReadFile(path)
		if os.IsNotExist(err) {
			return nil
		}
		if err == nil {
			visit(filepath.ToSlash(path), data)
		}
		return err
	})
	require.NoError(t, err)
}

var (
	tag        = regexp.MustCompile(`<[^<>]*>`)
	whiteness  = regexp.MustCompile(`\\[nrt]`)
	escapeOf   = regexp.MustCompile(`\\u[0-9a-fA-F]{4}`)
	lineMarker = regexp.MustCompile(`(?m)^\s*(//|\*|>)+`)
)

// passages returns the texts a file holds as a reader would meet them. In JSON
// each string is a passage. Any other file is one passage, without tags and
// entities in HTML and Markdown, and without the marks of comments and escapes
// elsewhere; a text put together from several literals is met whole.
func passages(ending string, data []byte) []string {
	var all []string
	if ending == ".json" || ending == ".jsonl" {
		d := json.NewDecoder(bytes.NewReader(data))
		d.UseNumber()
		for {
			token, err := d.Token()
			if err == io.EOF {
				return all
			}
			if err != nil {
				break // not JSON, as bad examples are not: read it as it stands, too
			}
			if s, ok := token.(string); ok {
				all = append(all, s)
			}
		}
	}
	s := string(data)
	if ending == ".html" || ending == ".md" {
		return []string{html.UnescapeString(tag.ReplaceAllString(s, " "))}
	}
	s = whiteness.ReplaceAllString(s, " ")
	s = escapeOf.ReplaceAllStringFunc(s, func(e string) string {
		r, _ := strconv.ParseUint(e[2:], 16, 16)
		return string(rune(r))
	})
	return append(all, lineMarker.ReplaceAllString(s, " "))
}

func TestPassages(t *testing.T) {
	set := shingles{}
	set.add(words("én to tre fire fem seks"), treeWords)
	for ending, files := range map[string][]string{
		".json": {`{"da":"én to tre fire fem seks"}`, `["\u00e9n to\ntre fire fem seks"]`, `{"a":{"én to tre fire fem seks":1}}`,
			`{"a":"x","a":"én to tre fire fem seks"} trailing`, `{"a":"én to tre fire fem seks`,
			`[1e5000000, "én to tre fire fem seks"]`, "{}\n{\"a\":\"én to tre fire fem seks\"}"},
		".go":   {"// Én to tre\n// fire fem seks", `x := "én to " + "tre fire\nfem seks"`, `"\u00e9n to tre fire fem seks"`},
		".js":   {"'én to tre fire fem seks'", "/**\n * én to tre\n * fire fem seks */"},
		".html": {"<p>&eacute;n to <b>tre</b> fire<br>\nfem seks</p>"},
		".md":   {"> én **to** tre\n> fire fem seks"},
	} {
		for _, file := range files {
			var found []string
			for _, p := range passages(ending, []byte(file)) {
				found = append(found, set.in(words(p), treeWords)...)
			}
			assert.NotEmpty(t, found, "%s: %s", ending, file)
		}
	}
	for _, p := range passages(".json", []byte(`{"da":"én to tre","en":"fire fem seks"}`)) {
		assert.Empty(t, set.in(words(p), treeWords))
	}
}

// Nothing in the repository repeats six words in a row from the four works that
// may not be quoted, or names a person they name.
func TestNothingIsRepeated(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	repeated, names := readShingles(t, "denied-shingles.txt"), readShingles(t, "denied-names.txt")
	require.Greater(t, len(repeated), 3000)
	require.NotEmpty(t, names)
	files := 0
	walk(t, isProse, func(path string, data []byte) {
		files++
		if strings.HasPrefix(path, root+"/evidence/testdata/") && strings.HasSuffix(path, ".txt") {
			return // hashes and row numbers
		}
		for _, p := range passages(filepath.Ext(path), data) {
			w := words(p)
			assert.Empty(t, repeated.in(w, treeWords), path)
			for n := 2; n <= 4; n++ {
				for _, name := range names.in(w, n) {
					assert.Fail(t, "names a person of the sources", "%s: %s", path, name)
				}
			}
		}
	})
	assert.Greater(t, files, 20)
}
