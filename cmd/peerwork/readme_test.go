package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/schema"
)

// The README's snippets are run, so that what it shows is what people see. A
// line "…" stands for the rest of the output.
var fence = regexp.MustCompile("(?ms)^```([a-z]*)\n(.*?)^```")

func readme(t *testing.T, language string) []string {
	t.Helper()
	text, err := checkout.ReadFile("README.md")
	require.NoError(t, err)
	var blocks []string
	for _, m := range fence.FindAllStringSubmatch(string(text), -1) {
		if m[1] == language {
			blocks = append(blocks, m[2])
		}
	}
	return blocks
}

// What each user needs first is short; the rest is in the guides.
func TestReadmeLength(t *testing.T) {
	text, err := checkout.ReadFile("../../README.md")
	require.NoError(t, err)
	assert.LessOrEqual(t, bytes.Count(text, []byte("\n")), 150)
}

func TestReadmeCommands(t *testing.T) {
	t.Chdir("../..")
	ran := 0
	for _, block := range readme(t, "console") {
		line, want, _ := strings.Cut(block, "\n")
		command, ours := strings.CutPrefix(line, "$ peerwork ")
		if !ours {
			continue
		}
		ran++
		var out bytes.Buffer
		Run(context.Background(), expand(t, strings.Fields(command)), strings.NewReader(""), &out, &out)
		got := out.String()
		if head, cut := strings.CutSuffix(want, "…\n"); cut {
			require.Greater(t, len(got), len(head), command)
			got, want = got[:len(head)], head
		}
		assert.Equal(t, want, got, command)
	}
	assert.Equal(t, 1, ran)
}

// expand puts files in the place of patterns, as a shell does.
func expand(t *testing.T, args []string) []string {
	t.Helper()
	var all []string
	for _, arg := range args {
		if !strings.Contains(arg, "*") {
			all = append(all, arg)
			continue
		}
		names, err := filepath.Glob(arg)
		require.NoError(t, err)
		require.NotEmpty(t, names, arg)
		all = append(all, names...)
	}
	return all
}

func TestReadmeProgram(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	t.Chdir("../..")
	programs := readme(t, "go")
	require.Len(t, programs, 1)
	file := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(file, []byte(programs[0]), 0o644))
	program := strings.TrimSuffix(file, ".go") + ".exe" // Windows runs nothing else
	built, err := exec.Command("go", "build", "-o", program, file).CombinedOutput()
	require.NoError(t, err, string(built))
	run := func(path string) (string, int) {
		input, err := os.Open(path)
		require.NoError(t, err)
		defer input.Close()
		command := exec.Command(program)
		command.Stdin = input
		got, _ := command.CombinedOutput()
		return string(got), command.ProcessState.ExitCode()
	}
	got, code := run("schema/examples/response/temperatur-leader.json")
	assert.Zero(t, code)
	assert.Equal(t, readme(t, "")[0], got)

	// What people start from says something sensible of every response.
	without := 0
	for _, folder := range []string{"", "invalid/", "meaning/"} {
		paths, err := filepath.Glob("schema/examples/" + folder + "response/*.json")
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		for _, path := range paths {
			got, code := run(path)
			assert.NotEmpty(t, got, path)
			assert.LessOrEqual(t, code, 1, "%s: %s", path, got) // a panic exits with 2
			if folder == "" {
				assert.Equal(t, strings.Contains(got, "not a standard instrument"), code == 1, "%s: %s", path, got)
			} else if !strings.HasSuffix(path, ".problems.json") {
				assert.Equal(t, 1, code, path)
			}
			if strings.Contains(got, "too little is answered") {
				without++
			}
		}
	}
	assert.NotZero(t, without, "an example has no temperature")
}

func TestReadmeDocument(t *testing.T) {
	t.Chdir("../..")
	documents := readme(t, "json")
	require.Len(t, documents, 1)
	assert.NoError(t, schema.Validate(schema.KindResponse, []byte(documents[0])))
}
