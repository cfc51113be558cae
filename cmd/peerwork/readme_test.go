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

	"github.com/peerwork-dk/peerwork/schema"
)

// The README's snippets are run, so that what it shows is what people see. A
// line "…" stands for the rest of the output.
var fence = regexp.MustCompile("(?ms)^```([a-z]*)\n(.*?)^```")

func readme(t *testing.T, language string) []string {
	t.Helper()
	text, err := os.ReadFile("README.md")
	require.NoError(t, err)
	var blocks []string
	for _, m := range fence.FindAllStringSubmatch(string(text), -1) {
		if m[1] == language {
			blocks = append(blocks, m[2])
		}
	}
	return blocks
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
	assert.Equal(t, 6, ran)
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
	require.Len(t, programs, 2) // test/module runs the second
	file := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(file, []byte(programs[0]), 0o644))
	got, err := exec.Command("go", "run", file).CombinedOutput()
	require.NoError(t, err, string(got))
	assert.Equal(t, readme(t, "")[0], string(got))
}

func TestReadmeDocument(t *testing.T) {
	t.Chdir("../..")
	documents := readme(t, "json")
	require.Len(t, documents, 1)
	assert.NoError(t, schema.Validate(schema.KindResponse, []byte(documents[0])))
}
