package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
)

// spell is what a text could do to a terminal: colours, a title, the cursor, a
// bell, another line over this one, and the order in which people read.
const spell = "x \x1b[31m\x1b]0;titel\x07\x1b[2J\b\x7f\u009b5m\u0085\u202eslut\u2066\u200f\rover"

// spelled returns the JSON with the spell at the end of every text in it: each
// of two languages, and everything else that has a space.
func spelled(t *testing.T, data []byte) string {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal(data, &v))
	var walk func(v any) any
	walk = func(v any) any {
		switch v := v.(type) {
		case map[string]any:
			_, da := v["da"]
			_, en := v["en"]
			for name, part := range v {
				if text, ok := part.(string); ok && da && en {
					v[name] = text + spell
				} else {
					v[name] = walk(part)
				}
			}
		case []any:
			for i := range v {
				v[i] = walk(v[i])
			}
		case string:
			if strings.Contains(v, " ") {
				return v + spell
			}
		}
		return v
	}
	out, err := json.Marshal(walk(v))
	require.NoError(t, err)
	return string(out)
}

// acts reports whether a character does something to a terminal or to the order in
// which people read.
func acts(r rune) bool { return r != '\n' && unicode.In(r, unicode.Cc, unicode.Bidi_Control) }

// spells are command lines whose files, names, flags and arguments are all under
// a spell. The value says whether a file or a pipe gets the bytes of a format of
// its own.
func spells(t *testing.T) map[string][]struct {
	args []string
	data bool
} {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "\x1b[2J\u202emappe\r")
	require.NoError(t, os.Mkdir(folder, 0o700))
	write := func(name, data string) string {
		path := filepath.Join(folder, name)
		require.NoError(t, os.WriteFile(path, []byte(data), 0o600))
		return path
	}
	read := func(path string) []byte {
		data, err := checkout.ReadFile(path)
		require.NoError(t, err)
		return data
	}
	own := write("own\x07.json", spelled(t, read(filepath.Join("..", "..", "readiness", "instruments", "temperatur.json"))))
	all := read(filepath.Join("testdata", "group", "autumn.jsonl"))
	one, _, _ := strings.Cut(string(all), "\n")
	answers, group := write("svar\x1b.json", one), write("gruppe\u2067.jsonl", string(all))
	places := write("steder\x1b.jsonl", string(read(placesFile)))
	job := write("job\u009b.json", spelled(t, read(description("every-field"))))
	worked := write("plan\x1b.json", spelled(t, read(filepath.Join(examples, "plan", "worked.json"))))
	other := write("andet\x9b.json", `{"lang":"da","title":"\u202e"}`)
	review := write("review\u202d.json", spelled(t, read(filepath.Join(examples, "review", "every-field.json"))))
	bad := write("bad\r.json", `{"`+strings.ReplaceAll(strings.ReplaceAll(spell, "\x1b", `\u001b`), "\b", `\b`)+`":1,"lang":"\u001b[2J","title":"\u202e"}`)
	broken := write("broken\x7f.json", `{"a`+spell)
	missing := filepath.Join(folder, "ingen\x1b[2J")

	type line = struct {
		args []string
		data bool
	}
	text := func(args ...string) line { return line{args, false} }
	data := func(args ...string) line { return line{args, true} }
	return map[string][]line{
		"score": {text("--instrument", own, answers), data("--json", "--instrument", own, answers), text(bad), text(broken), text(missing), text("--instrument", spell, answers), text("--instrument", bad, answers)},
		"group": {text("--instrument", own, group), data("--json", "--instrument", own, group), text("--code", spell, answers), text(bad, group, answers), text(missing)},
		"study": {
			text("--instrument", own, group), data("--json", "--instrument", own, group), data("--format", "html", "--instrument", own, group),
			text("--format", spell), text("--instrument", spell, group), text("--out", missing+"/x", "--instrument", own, group), text(bad), text(broken), text(missing),
		},
		"follow-up": {text("--instrument", own, answers, group), text("--before-instrument", own, "--instrument", own, group, group), text(spell, bad), text(answers, missing)},
		"compare":   {text(job, other), text("--format", "md", job, other), text("--format", "html", other, job), text(job, answers), text(job, missing), text(job, broken), text("--format", spell, job, other), text("-o", filepath.Join(missing, "x"), job, other)},
		"new":       {text(), text("--like", "ward"), text("--like", spell), text("-o", filepath.Join(folder, "ny\u009b.json")), text("-o", filepath.Join(missing, "x")), text(spell)},
		"plan": {
			text("--instrument", own, group), text("--start", "2027-01-04", "--instrument", own, group), data("--format", "csv", "--instrument", own, group), data("--format", "json", "--instrument", own, group),
			data("--format", "ics", "--start", "2027-01-04", "--instrument", own, group), text("--format", spell), text("--start", spell, group), text("--id", spell, group), text("--now", spell, group), text(bad),
			text("--previous", worked, worked), text("--merge", worked, worked), text("--merge", worked, group),
		},
		"overview": {
			text("--instrument", own, places), text("--instrument", own, "--format", "html", "--purpose", spell, "--access", spell, places), data("--instrument", own, "--format", "csv", places),
			data("--instrument", own, "--json", "--purpose", spell, places), text(bad), text(broken), text(missing), text("--occasion", spell, places), text("--until", spell, places), text("--format", spell), text("--earlier", missing, places),
		},
		"entry":    {data("--place", "Åvej", "--instrument", own, answers), text("--place", spell, "--occasion", spell, "--instrument", own, answers), text("--place", "A", bad), text("--place", "A", broken), text("--place", "A", missing)},
		"code":     {text("--instrument", own, answers), text(bad), text(broken), text("--instrument", missing, answers), data(write("kode.txt", "12E6-NY4D-"+spell+"-2AHV-SF4A"))},
		"validate": {text(own, answers, job, review), text(bad, broken, missing), data("--json", bad, broken), text("--kind", spell, answers), text("--kind", "response", "--instrument", own, answers), text("--lines", bad)},
		"schema":   {text(spell), text("--out", answers)},
		"paper":    {text(), text("hr-checklist"), data("--format", "html", "hr-checklist"), text(spell), text("--format", spell), text("--out", filepath.Join(missing, "x"), "before-yes"), text("--format", "docx", "--template", missing, "before-yes")},
		"evidence": {text(spell), text("16.2", spell), text("--json", spell)},
		"review":   {text(job), text("--lang", "en", job), data("--json", job), text(bad), text(broken), text(missing)},
		"render": {
			text(job), text("--format", "html", job), text("--what", "review", job), text("--what", "evaluation", job), text("--what", "colleagues", job), text("--format", "jobposting", job),
			text("--format", "jobposting", "--salary", spell, job), text("--format", "jobposting", "--logo", spell, job), text("--what", spell, job), text("--out", filepath.Join(missing, "x"), job), text(bad), text(job, job), text(group),
		},
		"folder":   {data(job), data("--take", "description", job), text(job, other), text(bad), text(broken), text(missing), text("--take", spell, job), text("--take", "plan", job), text("-o", filepath.Join(missing, "x"), job)},
		"coverage": {text(job), data("--json", job), text(bad), text(missing)},
		"chime":    {text(), text(spell), text("--json", "hope")},
		"fhir": {
			data("--instrument", own), data("--instrument", own, answers), text("--from", bad), text("--from", broken), text("--from", answers), text("--base", spell, answers), text("--from", missing),
			text("--from", write("qr.json", `{"resourceType":"QuestionnaireResponse","questionnaire":"\u001b[2J\u202e","status":"\u009b","item":[{"linkId":"\u001b]0;x\u0007"}]}`)),
		},
		"serve":   {text("--dir", missing), text("--dir", folder, "--addr", spell), text(spell)},
		"version": {text(), text(spell)},
		"help":    {text(), text(spell)},
		spell:     {text(), text("--" + spell)},
	}
}

// TestNoTextIsASpell: what is written for people, on standard output and as an
// error, does nothing but be read, also when it comes to a terminal through a
// pipe. On a terminal that holds for every format.
func TestNoTextIsASpell(t *testing.T) {
	all := spells(t)
	for _, cmd := range (&app{}).root().Commands() {
		assert.Contains(t, all, cmd.Name(), "a command that nobody has tried a spell on")
	}
	t.Setenv("TERM", "xterm")
	painted := regexp.MustCompile(`\x1b\[(0|1|2|36)m`)
	met, good := 0, 0
	for command, lines := range all {
		for _, line := range lines {
			for _, args := range [][]string{append([]string{command}, line.args...), append([]string{command, "--lang", "en"}, line.args...)} {
				code, out, errs := run(t, "", args...)
				if code == exitGood {
					good++
				}
				if line.data {
					out = ""
				}
				if i := strings.IndexFunc(out+errs, acts); i >= 0 {
					t.Errorf("%q writes %.80q", args, (out + errs)[max(0, i-20):])
				}
				met += strings.Count(out+errs, "�")
				_, screen := seen(t, 80, args...)
				screen = strings.ReplaceAll(painted.ReplaceAllString(screen, ""), "\r\n", "\n")
				if i := strings.IndexFunc(screen, acts); i >= 0 {
					t.Errorf("%q shows %.80q", args, screen[max(0, i-20):])
				}
			}
		}
	}
	assert.Greater(t, met, 1000, "the spells were in what was written")
	assert.Greater(t, good, 55, "the documents were read, not refused")
}
