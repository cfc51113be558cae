package prose_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// bookish are words and turns that readers who learned English at school read
// twice. CONTRIBUTING.md says what to write instead.
var bookish = regexp.MustCompile(`(?i)\b(whoever|whosoever|reckon(s|ed|ing)?|mend(s|ed|ing)?|nought|heed(s|ed)?|wherein|thereof|tell(s|ing)? of|told of|spoken of|speaks? of|held against|as [^.,;:]{1,20} has it)\b`)

// inEnglish returns what of a file of ours people read as English prose: a guide
// without its code, quotations and emphasis, and the comments of a program, line
// by line. Other lines are empty.
func inEnglish(name, text string) []string {
	lines := strings.Split(text, "\n")
	comment, fenced := comments[filepath.Ext(name)], false
	for i, line := range lines {
		switch {
		case comment != nil:
			lines[i] = comment.FindString(line)
		case strings.HasPrefix(line, "```"):
			lines[i], fenced = "", !fenced
		case fenced:
			lines[i] = ""
		default:
			lines[i] = aside.ReplaceAllString(line, "")
		}
	}
	return lines
}

var (
	slashes  = regexp.MustCompile(`(^|\s)//.*|^\s*/?\*.*`)
	hashes   = regexp.MustCompile(`(^|\s)#.*`)
	comments = map[string]*regexp.Regexp{".go": slashes, ".js": slashes, ".mjs": slashes, ".css": slashes, ".sh": hashes, ".yml": hashes}
	aside    = regexp.MustCompile("`[^`]*`|“[^”]*”|\"[^\"]*\"|\\*[^*]+\\*")
)

// TestEnglishOfToday reads the comments of programs and the guides in English.
// The changelog says what was, so it may name old words.
func TestEnglishOfToday(t *testing.T) {
	planted := map[string]string{
		"a.go":  "x := 1 // whoever reads it\n/* \n",
		"b.mjs": " * Told of at once.\n",
		"c.md":  "# A rule\n\nThe bytes are held against a list.\n",
		"d.sh":  "true # reckoned by hand\n",
		"e.css": "/* As browsers has it. */\n",
	}
	for name, text := range planted {
		if !bookish.MatchString(strings.Join(inEnglish(name, text), "\n")) {
			t.Errorf("what is planted in %s is not found", name)
		}
	}
	for name, text := range map[string]string{
		"a.go": "s := \"whoever\"\n// recommend, amend, indeed\n",
		"b.md": "Not *whoever*, and not `mend`.\n```\nreckon\n```\n",
	} {
		if found := bookish.FindString(strings.Join(inEnglish(name, text), "\n")); found != "" {
			t.Errorf("%q is found in %s", found, name)
		}
	}

	read := 0
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		switch name := d.Name(); {
		case err != nil:
			return err
		case d.IsDir() && (name == "node_modules" || name == "testdata" || name == "da" || name == ".git" || name == "out" || name == "dist"):
			return filepath.SkipDir
		case d.IsDir() || name == "CHANGELOG.md" || name == "english_test.go" || strings.HasSuffix(name, "_gen.go"):
			return nil
		}
		if filepath.Ext(path) != ".md" && comments[filepath.Ext(path)] == nil {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		read++
		for i, line := range inEnglish(path, string(text)) {
			if found := bookish.FindString(line); found != "" {
				t.Errorf("%s:%d says %q", filepath.ToSlash(path), i+1, found)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if read < 300 {
		t.Errorf("only %d files were read", read)
	}
}
