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

// TestDocs runs the commands that docs/job-description.md shows, in order, and
// compares what they write. A line with "…" alone stands for any number of
// lines. With -update what is shown around it is written again, as many lines
// as before; a block of "…" alone gets its first twelve lines.
func TestDocs(t *testing.T) {
	page, err := filepath.Abs(filepath.Join("..", "..", "docs", "job-description.md"))
	require.NoError(t, err)
	text := read(t, page)
	t.Chdir(t.TempDir())

	block := regexp.MustCompile("(?s)(?:<!-- file: ([a-z.]+) -->\n)?```(json|console)\n(.*?)```")
	commands := 0
	text = block.ReplaceAllStringFunc(text, func(whole string) string {
		part := block.FindStringSubmatch(whole)
		name, kind, content := part[1], part[2], part[3]
		if kind == "json" {
			require.NotEmpty(t, name, "a document on the page has no file name")
			require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
			return whole
		}
		var lines []string
		for _, shown := range strings.Split(content, "$ peerwork ")[1:] {
			command, shown, _ := strings.Cut(shown, "\n")
			_, out, errs := run(t, "", strings.Fields(command)...)
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
	assert.Equal(t, 6, commands)
	if *update {
		require.NoError(t, os.WriteFile(page, []byte(text), 0o644))
	}
	_, err = os.Stat("stilling.html")
	assert.NoError(t, err)
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
