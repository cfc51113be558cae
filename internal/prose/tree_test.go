//go:build !js && !race

package prose_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/peerwork-dk/peerwork/internal/prose"
)

// TestTreeSaysNothingDenied (without the race detector, under which it takes
// minutes and finds nothing) reads every file of ours that holds words people
// may see: code, strings, pages, documents. Left out is what must hold the
// denied words: the list itself and its tests, quotations of the guide (their
// own test leaves out what is quoted and nothing else), and what reads
// the adverts of others: its vocabulary, and labelled phrasings of theirs.
func TestTreeSaysNothingDenied(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	left := []string{"internal/prose", "evidence/data", "evidence/testdata", ".git", "test/out",
		"jobdesc/internal/reading", "jobdesc/review/health_reading.go", "jobdesc/review/health_test.go", "jobdesc/review/cases_hiring_test.go",
		"jobdesc/review/cases_written_test.go", "jobdesc/review/written_test.go", "jobdesc/review/written_second_test.go",
		"jobdesc/review/testdata/health.txt", "jobdesc/review/testdata/health-phrases.json", "jobdesc/review/testdata/health-held-out.json",
		"jobdesc/review/testdata/work.txt", "jobdesc/review/testdata/work-second.json", "jobdesc/review/testdata/work-held-out.json", "jobdesc/review/testdata/harmful.json"}
	read := 0
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel("../..", path)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		switch {
		case d.IsDir() && (d.Name() == "node_modules" || slices.Contains(left, name)):
			return filepath.SkipDir
		case d.IsDir() || slices.Contains(left, name):
			return nil
		}
		if !slices.Contains([]string{".go", ".js", ".mjs", ".html", ".json", ".md", ".css", ".txt"}, filepath.Ext(name)) {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		read++
		for _, denied := range prose.Denied(string(text)) {
			t.Errorf("%s says %q", name, denied)
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
