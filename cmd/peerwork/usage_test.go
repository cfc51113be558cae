package main

import (
	"runtime/debug"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
)

func TestUsedWrongly(t *testing.T) {
	tests := []struct {
		args []string
		da   string
		en   string
	}{
		{[]string{"scor"}, "Kommandoen »scor« findes ikke. Mente du score?", "There is no command “scor”. Did you mean score?"},
		{[]string{"xyz"}, "Kommandoen »xyz« findes ikke. »peerwork --help« viser dem, der gør.", "There is no command “xyz”. “peerwork --help” lists those there are."},
		{[]string{"help", "xyz"}, "Kommandoen »xyz« findes ikke.", "There is no command “xyz”."},
		{[]string{"score", "--jsno"}, "Flaget --jsno findes ikke. Se »peerwork score --help«.", "There is no flag --jsno. See “peerwork score --help”."},
		{[]string{"score", "-q"}, "Flaget -q findes ikke.", "There is no flag -q."},
		{[]string{"validate", "--kind"}, "Flaget --kind mangler sin værdi.", "The flag --kind lacks its value."},
		{[]string{"validate", "--kind", "cake"}, "--kind »cake« findes ikke. Vælg mellem: instrument, response, result, group-result, follow-up, vision, plan, job-description, review, recovery-coverage, entry, overview, folder.", "--kind “cake” does not exist. Choose one of: instrument, response, result, group-result, follow-up, vision, plan, job-description, review, recovery-coverage, entry, overview, folder."},
		{[]string{"score", "--json=perhaps"}, "Flagene kan ikke læses", "The flags cannot be read"},
		{[]string{"score", "--instrument", "parat"}, "»parat« er hverken et standardinstrument (temperatur, parathed, rolle) eller en fil.", "“parat” is neither a standard instrument (temperatur, parathed, rolle) nor a file."},
		{[]string{"score", "--instrument", "-"}, "--instrument læser en fil.", "--instrument reads a file."},
		{[]string{"score", "--instrument", "./mangler.json"}, "./mangler.json findes ikke.", "There is no ./mangler.json."},
		{[]string{"schema", "cake"}, "KIND »cake« findes ikke.", "KIND “cake” does not exist."},
		{[]string{"schema", "response", "result"}, "»result« er der ikke brug for her.", "“result” is not needed here."},
		{[]string{"version", "now"}, "»now« er der ikke brug for her.", "“now” is not needed here."},
		{[]string{"evidence", "16.99"}, "»16.99« findes ikke. Emne 16 går fra 16.1 til 16.3.", "There is no “16.99”. Topic 16 goes from 16.1 to 16.3."},
		{[]string{"evidence", "paper:x"}, "»paper:x« findes ikke. Prøv paper:leamy-2011 eller", "There is no “paper:x”. Try paper:leamy-2011 or"},
		{[]string{"evidence", "cake"}, "»cake« findes ikke. Prøv et emne som 16", "There is no “cake”. Try a topic such as 16"},
		{[]string{"score", "mangler.json"}, "mangler.json findes ikke.", "There is no mangler.json."},
		{[]string{"validate", "testdata"}, "testdata er en mappe.", "testdata is a folder."},
		{[]string{"group", "mangler.json"}, "mangler.json findes ikke.", "There is no mangler.json."},
		{[]string{"follow-up", "a.json"}, "Giv to filer: den fra før og den fra nu.", "Name two files: the one from before and the one from now."},
		{[]string{"follow-up", "-", "-"}, "Giv to filer:", "Name two files:"},
		{[]string{"plan", "--format", "pdf"}, "--format »pdf« findes ikke. Vælg mellem: text, csv, ics, json.", "--format “pdf” does not exist. Choose one of: text, csv, ics, json."},
		{[]string{"plan", "--format", "ics"}, "En kalender har brug for dage.", "A calendar takes days."},
		{[]string{"plan", "--start", "4/1-2027"}, "--start skal være en dag som 2027-01-04, ikke »4/1-2027«.", "--start must be a day such as 2027-01-04, not “4/1-2027”."},
		{[]string{"plan", "--start", "9999-01-01"}, "--start 9999-01-01 er så sent", "--start 9999-01-01 is so late"},
		{[]string{"plan", "--now", "i dag"}, "--now skal være et tidspunkt som 2027-01-04T12:00:00Z, ikke »i dag«.", "--now must be a time such as 2027-01-04T12:00:00Z, not “i dag”."},
		{[]string{"plan", "--standing", "a.json"}, "--standing tager ingen svar.", "--standing takes no answers."},
		{[]string{"plan", "--standing", "--id", "1"}, "Id'et skal være 12 tegn", "The id must be 12 characters"},
		{[]string{"plan", "--json", "--format", "csv"}, "Vælg enten --json eller --format csv.", "Choose either --json or --format csv."},
		{[]string{"serve", "--addr", "nowhere"}, "Der kan ikke lyttes på nowhere", "It is not possible to listen on nowhere"},
	}
	for _, test := range tests {
		for lang, want := range map[string]string{"da": test.da, "en": test.en} {
			code, out, err := run(t, "", append([]string{"--lang", lang}, test.args...)...)
			assert.Equal(t, exitWrong, code, test.args)
			assert.Empty(t, out, test.args)
			assert.True(t, strings.HasPrefix(err, "peerwork: "+want), "%v: %s", test.args, err)
			assert.Equal(t, 1, strings.Count(err, "\n"), "one line: %s", err)
		}
	}
}

func TestLangFlag(t *testing.T) {
	code, _, err := run(t, "", "version", "--lang", "sv")
	assert.Equal(t, exitWrong, code)
	assert.Equal(t, "peerwork: --lang kan være da eller en, ikke »sv«.\n", err)
}

func TestLocale(t *testing.T) {
	tests := []struct {
		env  map[string]string
		want peerwork.Lang
	}{
		{nil, peerwork.LangDA},
		{map[string]string{"LANG": "C"}, peerwork.LangDA},
		{map[string]string{"LANG": "C.UTF-8"}, peerwork.LangDA},
		{map[string]string{"LANG": "POSIX"}, peerwork.LangDA},
		{map[string]string{"LANG": "en_GB.UTF-8"}, peerwork.LangEN},
		{map[string]string{"LANG": "cs_CZ.UTF-8"}, peerwork.LangEN},
		{map[string]string{"LANG": "nb_NO.UTF-8"}, peerwork.LangDA},
		{map[string]string{"LANG": "en_US", "LC_MESSAGES": "da_DK"}, peerwork.LangDA},
		{map[string]string{"LANG": "da_DK", "LC_MESSAGES": "da_DK", "LC_ALL": "en_US"}, peerwork.LangEN},
		{map[string]string{"LANG": "en_US", "LC_ALL": "C"}, peerwork.LangDA},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, localeLang(func(name string) string { return test.env[name] }), "%v", test.env)
	}
	t.Setenv("LANG", "en_GB.UTF-8")
	_, _, err := run(t, "", "scor")
	assert.Contains(t, err, "There is no command")
}

// TestHelp: every command says what it does, with an example, in English.
func TestHelp(t *testing.T) {
	code, all, _ := run(t, "")
	assert.Equal(t, exitGood, code, "no arguments: help")
	a := &app{}
	for _, cmd := range append(a.root().Commands(), a.root()) {
		args := []string{cmd.Name(), "--help"}
		if !cmd.HasParent() {
			args = args[1:]
		} else {
			assert.Contains(t, all, cmd.Short)
		}
		code, help, err := run(t, "", args...)
		assert.Equal(t, exitGood, code)
		assert.Empty(t, err)
		assert.Contains(t, help, "Examples:\n  ", cmd.Name())
		for line := range strings.Lines(help) {
			assert.LessOrEqual(t, len([]rune(strings.TrimSpace(line))), 110, line)
		}
	}
}

// TestHelpCommand: "help score" is "score --help".
func TestHelpCommand(t *testing.T) {
	for _, name := range []string{"score", "serve", "help"} {
		_, want, _ := run(t, "", name, "--help")
		code, got, err := run(t, "", "help", name)
		assert.Equal(t, exitGood, code)
		assert.Empty(t, err)
		assert.Equal(t, want, got)
	}
	_, want, _ := run(t, "", "--help")
	_, got, _ := run(t, "", "help")
	assert.Equal(t, want, got)
}

func TestCompletion(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"schema ", "response"},
		{"score --instrument ", "parathed"},
		{"validate --kind ", "instrument"},
		{"evidence ", "law:helbredsoplysningsloven-2"},
		{"--lang ", "da"},
		{"plan --format ", "ics"},
		{"help ", "serve"},
	} {
		args := append([]string{cobra.ShellCompRequestCmd}, strings.Split(test.args, " ")...)
		code, out, _ := run(t, "", args...)
		assert.Equal(t, exitGood, code)
		assert.Contains(t, strings.Split(out, "\n"), test.want, test.args)
	}
}

func TestVersion(t *testing.T) {
	code, out, err := run(t, "", "version")
	assert.Equal(t, exitGood, code)
	assert.Empty(t, err)
	assert.Regexp(t, `^peerwork \S+.* \(go1\.\S+\)\n$`, out)
	_, same, _ := run(t, "", "--version")
	assert.Equal(t, out, same)

	info := &debug.BuildInfo{GoVersion: "go1.26.0", Main: debug.Module{Version: "v1.2.3"}}
	assert.Equal(t, "peerwork v1.2.3 (go1.26.0)", describe(info))
	info.Main.Version = "(devel)"
	info.Settings = []debug.BuildSetting{{Key: "vcs.revision", Value: "0123456789abcdef"}, {Key: "vcs.modified", Value: "true"}}
	assert.Equal(t, "peerwork devel 0123456789ab+ (go1.26.0)", describe(info))
}
