package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/build"
)

func TestUsage(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "web")
	for _, c := range []struct {
		args []string
		code int
		says string // on standard error
	}{
		{[]string{"-h"}, 0, ""},
		{[]string{"--help"}, 0, ""},
		{nil, 2, "Name one folder"},
		{[]string{"-o", folder, "-dist", folder}, 2, "Name one folder"},
		{[]string{"-o", folder, "more"}, 2, "Name one folder"},
		{[]string{"-o"}, 2, "flag needs an argument: -o"},
		{[]string{"-dist", folder, "-instrument", "own.json"}, 2, "-instrument goes with -o"},
		{[]string{"-o", folder, "-instrument"}, 2, "flag needs an argument: -instrument"},
		{[]string{"-nothing"}, 2, "flag provided but not defined: -nothing"},
	} {
		var out, errs strings.Builder
		assert.Equal(t, c.code, run(c.args, &out, &errs), c.args)
		help := errs.String()
		if c.code == 0 {
			help = out.String()
		}
		assert.Contains(t, help, "go run github.com/peerwork-dk/peerwork/wasm/build@latest -o web", c.args)
		assert.Contains(t, help, build.GoRelease, c.args)
		assert.Contains(t, errs.String(), c.says, c.args)
	}
	assert.NoDirExists(t, folder)
}

func TestBuilds(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "web")
	var out, errs strings.Builder
	own := filepath.Join("..", "..", "schema", "examples", "instrument", "solbjerg.json")
	require.Zero(t, run([]string{"-quick", "-o", folder, "-instrument", own}, &out, &errs), errs.String())
	assert.Contains(t, out.String(), " solbjerg-teams.")
	assert.Contains(t, out.String(), "peer-readiness.js\n")
	assert.Contains(t, out.String(), "peer-jobdesc.js\n")
	assert.Contains(t, out.String(), "peer-recovery.js\n")
	assert.Contains(t, errs.String(), "compiling the core with "+build.GoRelease+" …\n")
	for _, entry := range []string{"peer-readiness.js", "peer-jobdesc.js", "peer-recovery.js"} {
		assert.FileExists(t, filepath.Join(folder, entry))
	}
}

// Each is reported with the file and the place in it, before anything is built.
func TestRefusesAnInstrument(t *testing.T) {
	examples := filepath.Join("..", "..", "schema", "examples")
	for _, c := range []struct {
		files []string
		says  string
	}{
		{[]string{filepath.Join(examples, "nowhere.json")}, "nowhere.json"},
		{[]string{filepath.Join(examples, "response", "solbjerg.json")}, "/title"},
		{[]string{filepath.Join(examples, "meaning", "instrument", "item-twice.json")}, "instrument-item-twice"},
		{[]string{filepath.Join("..", "..", "readiness", "instruments", "parathed.json")}, `/id: "parathed" is taken`},
		{[]string{filepath.Join(examples, "instrument", "solbjerg.json"), filepath.Join(examples, "instrument", "solbjerg.json")}, `/id: "solbjerg-teams" is taken`},
	} {
		folder := filepath.Join(t.TempDir(), "web")
		args := []string{"-quick", "-o", folder}
		for _, file := range c.files {
			args = append(args, "-instrument", file)
		}
		var out, errs strings.Builder
		assert.Equal(t, 1, run(args, &out, &errs))
		assert.Contains(t, errs.String(), "build: instrument "+c.files[len(c.files)-1]+": ")
		assert.Contains(t, errs.String(), c.says)
		assert.NoDirExists(t, folder)
	}
}

func TestSaysWhatIsInTheWay(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	var out, errs strings.Builder
	assert.Equal(t, 1, run([]string{"-quick", "-o", filepath.Join(file, "web")}, &out, &errs))
	assert.Empty(t, out.String())
	assert.Contains(t, errs.String(), "build: ")
}
