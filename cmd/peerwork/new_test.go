package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	good "github.com/peerwork-dk/peerwork/jobdesc/examples"
)

// TestNew: what is written is valid, can be reviewed at once, and says nothing
// that nobody has decided.
func TestNew(t *testing.T) {
	for lang, title := range map[string]string{"da": "Peer-medarbejder", "en": "Peer worker"} {
		code, out, errs := run(t, "", "new", "--lang", lang)
		assert.Equal(t, exitGood, code)
		assert.Contains(t, errs, "peerwork review FI")
		assert.Equal(t, `{
  "$schema": "https://peerwork-dk.github.io/peerwork/schema/v1/job-description.schema.json",
  "lang": "`+lang+`",
  "title": "`+title+`"
}
`, out)
		code, _, errs = run(t, out, "review", "-")
		assert.Equal(t, exitBad, code, "nothing is decided yet")
		assert.Empty(t, errs, "and it can be read")
	}
}

// TestNewLike: each of the six is valid and has nothing to settle first, and
// the languages differ in what is said about it only.
func TestNewLike(t *testing.T) {
	for _, id := range good.IDs() {
		file := filepath.Join(t.TempDir(), "min stilling.json")
		code, out, errs := run(t, "", "new", "--like", id, "-o", file)
		assert.Equal(t, exitGood, code)
		assert.Empty(t, out)
		assert.Contains(t, errs, "eksempel på dansk")
		assert.Contains(t, strings.Join(strings.Fields(errs), " "), `peerwork review "`+file+`"`)
		written := read(t, file)

		code, out, errs = run(t, "", "new", "--like", id, "--lang", "en")
		assert.Equal(t, exitGood, code)
		assert.Equal(t, written, out)
		assert.Contains(t, errs, "in Danish")
		code, _, errs = run(t, "", "validate", file)
		assert.Equal(t, exitGood, code, errs)
		code, _, errs = run(t, "", "review", file)
		assert.Equal(t, exitGood, code, errs)
	}
}

// TestNewRefuses: a file that is there keeps every byte.
func TestNewRefuses(t *testing.T) {
	file := filepath.Join(t.TempDir(), "stilling.json")
	require.NoError(t, os.WriteFile(file, []byte("mit arbejde"), 0o600))
	code, out, errs := run(t, "", "new", "-o", file)
	assert.Equal(t, exitWrong, code)
	assert.Empty(t, out)
	assert.Contains(t, errs, "findes i forvejen og er ikke ændret")
	assert.Equal(t, "mit arbejde", read(t, file))

	code, out, errs = run(t, "", "new", "-o", filepath.Join(file, "x"))
	assert.Equal(t, exitWrong, code)
	assert.Empty(t, out)
	assert.Contains(t, errs, "kunne ikke skrives")

	for lang, want := range map[string]string{"da": "Vælg mellem:", "en": "Choose one of:"} {
		code, out, errs = run(t, "", "new", "--like", "skib", "--lang", lang)
		assert.Equal(t, exitWrong, code)
		assert.Empty(t, out)
		assert.Contains(t, errs, want)
		for _, id := range good.IDs() {
			about, _ := good.About(id)
			assert.Contains(t, errs, "\n  "+id+": ")
			assert.Contains(t, errs, map[string]string{"da": about.DA, "en": about.EN}[lang])
		}
	}
	code, _, errs = run(t, "", "new", "stilling.json")
	assert.Equal(t, exitWrong, code)
	assert.Contains(t, errs, "er der ikke brug for her")
}
