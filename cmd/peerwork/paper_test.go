package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/toolkit"
)

func TestPaper(t *testing.T) {
	code, list, errs := run(t, "", "paper")
	assert.Equal(t, exitGood, code)
	assert.Empty(t, errs)
	for _, p := range toolkit.Papers() {
		assert.Contains(t, "\n"+list, "\n"+p.ID+"\n  "+p.Title.DA)
	}
	_, list, _ = run(t, "", "paper", "--lang", "en")
	assert.Contains(t, list, "\nbefore-yes\n  Before you say yes. For you who have")

	_, list, _ = run(t, "", "paper", "--json")
	assert.Equal(t, len(toolkit.Papers()), strings.Count(list, "\n"))
	assert.Contains(t, list, `{"id":"before-yes","title":{"da":"Før du siger ja","en":"Before you say yes"},"use":{`)

	code, page, errs := run(t, "", "paper", "before-yes")
	assert.Equal(t, exitGood, code)
	assert.Empty(t, errs)
	assert.Contains(t, page, "\n# Før du siger ja\n")
	_, page, _ = run(t, "", "paper", "--lang", "en", "--format", "html", "before-yes")
	assert.True(t, strings.HasPrefix(page, "<!DOCTYPE html>\n<html lang=\"en\">"))

	looks, at := filepath.Join(t.TempDir(), "looks.docx"), filepath.Join(t.TempDir(), "x.docx")
	code, _, errs = run(t, "", "paper", "before-yes", "--format", "docx", "-o", looks)
	assert.Equal(t, exitGood, code, errs)
	code, _, errs = run(t, "", "paper", "hr-checklist", "--format", "docx", "--template", looks, "-o", at)
	assert.Equal(t, exitGood, code, errs)
	data, err := os.ReadFile(at)
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(string(data), "PK"))

	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"nothing"}, "Papiret »nothing« findes ikke. Vælg mellem: med, talk-sheet, hr-checklist, "},
		{[]string{"--format", "pdf"}, "--format »pdf« findes ikke."},
		{[]string{"before-yes", "--template", looks}, "En skabelon er til Word-filer."},
		{[]string{"before-yes", "hr-checklist"}, "»hr-checklist« er der ikke brug for her."},
	} {
		code, out, errs := run(t, "", append([]string{"paper"}, test.args...)...)
		assert.Equal(t, exitWrong, code)
		assert.Empty(t, out)
		assert.Contains(t, strings.Join(strings.Fields(errs), " "), test.want)
	}
}
