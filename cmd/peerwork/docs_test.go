package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDocs runs the commands that the guides show, in order, and compares what
// they write. A line with "…" alone stands for any number of
// lines. With -update what is shown around it is written again, as many lines
// as before; a block of "…" alone gets its first twelve lines.
func TestDocs(t *testing.T) {
	for page, want := range map[string]struct {
		commands int
		files    []string // that the commands write
	}{
		"job-description.md": {7, []string{"stilling.html", "stilling.docx"}},
		"working-group.md":   {5, nil},
		"da/stilling.md":     {9, []string{"bosted.json", "aendringer.docx", "til-ansoegere.docx", "bilag.docx", "arbejdsgruppen.docx"}},
		"papers.md":          {5, []string{"hr-checklist.docx", "before-you-say-yes.html", "before-you-say-yes.docx"}},
		"da/papirer.md":      {5, []string{"hr-tjekliste.docx", "foer-du-siger-ja.html", "foer-du-siger-ja.docx"}},
	} {
		t.Run(page, func(t *testing.T) {
			assert.Equal(t, want.commands, runPage(t, filepath.Join("..", "..", "docs", filepath.FromSlash(page))))
			for _, name := range want.files {
				assert.FileExists(t, name)
			}
		})
	}
}

// planCommand is a line with which somebody works on files of their own.
var planCommand = regexp.MustCompile("(?m)(?:^|`)peerwork ((?:plan|folder) [^`\n]*\\.json[^`\n]*)")

// TestPlanGuides runs what the guides to the plan and the folder tell a group to
// type, with files of theirs under the names that stand there.
func TestPlanGuides(t *testing.T) {
	guides := map[string]int{"da/plan.md": 5, "working-group.md": 5}
	commands := map[string][]string{}
	for page, want := range guides {
		for _, m := range planCommand.FindAllStringSubmatch(read(t, filepath.Join("..", "..", "docs", filepath.FromSlash(page))), -1) {
			commands[page] = append(commands[page], m[1])
		}
		require.Len(t, commands[page], want, page)
	}
	examples := filepath.Join("..", "..", "schema", "examples")
	files := map[string]string{
		"vision.json": read(t, filepath.Join(examples, "vision", "solbjerg.json")), "job.json": read(t, filepath.Join(examples, "job-description", "draft.json")),
	}
	for _, who := range []string{"leader", "hr", "peer"} {
		files["svar/"+who+".json"] = read(t, filepath.Join(examples, "response", "group-1-"+who+".json"))
	}
	for _, name := range []string{"plan.json", "gammel.plan.json", "old.plan.json", "ida.plan.json"} {
		files[name] = read(t, filepath.Join(examples, "plan", "dated.json"))
	}
	for _, name := range []string{"vores.plan.json", "our.plan.json", "bo.plan.json"} {
		files[name] = read(t, filepath.Join(examples, "plan", "worked.json"))
	}
	t.Chdir(t.TempDir())
	require.NoError(t, os.Mkdir("svar", 0o700))
	for name, text := range files {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
	}
	for page := range guides {
		for _, command := range commands[page] {
			command, to, kept := strings.Cut(command, " > ")
			code, out, stderr := run(t, "", expand(t, strings.Fields(command))...)
			assert.Equal(t, exitGood, code, "%s: %s\n%s", page, command, stderr)
			if kept {
				require.NoError(t, os.WriteFile(to, []byte(out), 0o600))
			}
		}
	}
}

// shownBlock is a document or what a person types and sees.
var shownBlock = regexp.MustCompile("(?s)(?:<!-- file: ([a-z0-9.-]+) -->\n)?```(json|console)\n(.*?)```")

// runPage runs the commands of a page in a folder of their own, which has the
// examples where a clone has them, and returns how many there are.
func runPage(t *testing.T, page string) (commands int) {
	page, err := filepath.Abs(page)
	require.NoError(t, err)
	text := read(t, page)
	folder := t.TempDir()
	for _, kind := range []string{"response", "group-result"} {
		examples := filepath.Join("schema", "examples", kind)
		require.NoError(t, os.CopyFS(filepath.Join(folder, examples), os.DirFS(filepath.Join("..", "..", examples))))
	}
	t.Chdir(folder)
	text = shownBlock.ReplaceAllStringFunc(text, func(whole string) string {
		part := shownBlock.FindStringSubmatch(whole)
		name, kind, content := part[1], part[2], part[3]
		if kind == "json" {
			require.NotEmpty(t, name, "a document on the page has no file name")
			require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
			return whole
		}
		var lines []string
		for _, shown := range strings.Split(content, "$ peerwork ")[1:] {
			command, shown, _ := strings.Cut(shown, "\n")
			_, out, errs := run(t, "", expand(t, strings.Fields(command))...)
			commands++
			got := strings.TrimSuffix(out+errs, "\n")
			shown = strings.TrimSuffix(shown, "\n")
			if *update {
				shown = again(shown, got)
			}
			assert.True(t, matches(shown, got), "%s\nshown:\n%s\nwritten:\n%s", command, shown, got)
			lines = append(lines, "$ peerwork "+command)
			if shown != "" {
				lines = append(lines, shown)
			}
		}
		return "```console\n" + strings.Join(lines, "\n") + "\n```"
	})
	if *update {
		require.NoError(t, os.WriteFile(page, []byte(text), 0o644))
	}
	return commands
}

const elision = "…"

// around returns the lines before and after the elision, and whether there is
// one.
func around(shown string) (before, after []string, elided bool) {
	for line := range strings.SplitSeq(shown, "\n") {
		switch {
		case line == elision:
			elided = true
		case elided:
			after = append(after, line)
		default:
			before = append(before, line)
		}
	}
	return before, after, elided
}

func matches(shown, got string) bool {
	before, after, elided := around(shown)
	lines := strings.Split(got, "\n")
	if !elided {
		return shown == got
	}
	return len(before)+len(after) < len(lines) &&
		strings.Join(before, "\n") == strings.Join(lines[:len(before)], "\n") &&
		strings.Join(after, "\n") == strings.Join(lines[len(lines)-len(after):], "\n")
}

// again shows as much of got as was shown before.
func again(shown, got string) string {
	before, after, elided := around(shown)
	lines := strings.Split(got, "\n")
	if !elided || len(before)+len(after) >= len(lines) {
		return got
	}
	n := len(before)
	if n+len(after) == 0 {
		n = min(12, len(lines)-1)
	}
	all := append(append([]string{}, lines[:n]...), elision)
	return strings.Join(append(all, lines[len(lines)-len(after):]...), "\n")
}
