package schema_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/schema"
)

// meaningCodes reads the codes of the meaning rules out of the Go code, so that
// none can be added without an example: the constants called code… whose text
// begins with a kind, those that begin with a hyphen after each kind they are
// used with, and what the command line says on its own.
func meaningCodes(t *testing.T) map[string]schema.Kind {
	codes := map[string]schema.Kind{}
	note := func(code string) {
		if k, ok := kindOfCode(code); ok {
			codes[code] = k
		}
	}
	var suffixes, kinds []string
	for _, dir := range []string{"../readiness", "../readiness/overview", "../jobdesc", "../folder", "../jobdesc/review", "../internal/jsonl", "../cmd/peerwork"} {
		paths, err := filepath.Glob(dir + "/*.go")
		require.NoError(t, err)
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			require.NoError(t, err)
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.ValueSpec:
					for i, name := range n.Names {
						if strings.HasPrefix(name.Name, "code") && i < len(n.Values) {
							if text := literal(n.Values[i]); strings.HasPrefix(text, "-") {
								suffixes = append(suffixes, text)
							} else {
								note(text)
							}
						}
					}
				case *ast.KeyValueExpr:
					if name, ok := n.Key.(*ast.Ident); ok && name.Name == "Code" {
						note(literal(n.Value))
					}
				case *ast.CallExpr:
					if f, ok := n.Fun.(*ast.SelectorExpr); ok && f.Sel.Name == "own" {
						kinds = append(kinds, literal(n.Args[0]))
					}
				}
				return true
			})
		}
	}
	for _, suffix := range suffixes {
		for _, k := range kinds {
			note(k + suffix)
		}
	}
	return codes
}

func literal(e ast.Expr) string {
	if basic, ok := e.(*ast.BasicLit); ok && basic.Kind == token.STRING {
		text, _ := strconv.Unquote(basic.Value)
		return text
	}
	return ""
}

// kindOfCode returns the kind that a code begins with, the longest there is.
func kindOfCode(code string) (found schema.Kind, ok bool) {
	for _, k := range schema.Kinds() {
		if strings.HasPrefix(code, string(k)+"-") && len(k) > len(found) {
			found = k
		}
	}
	return found, found != ""
}

// outside are rules about something that is no document: what is called, and
// what shows them.
var outside = map[string]struct {
	how  string
	show func(t *testing.T) peerwork.Problems
}{
	"plan-stamp": {"`Plan.Calendar(lang, \"today\")`: not a time", func(t *testing.T) peerwork.Problems {
		p, err := schema.Decode[readiness.Plan](examples(t, "plan")["dated"])
		require.NoError(t, err)
		_, err = p.Calendar(peerwork.LangEN, "today")
		return problemsOf(t, err)
	}},
	"follow-up-measurement": {"`NewFollowUp` of nothing", func(t *testing.T) peerwork.Problems {
		_, err := readiness.NewFollowUp(readiness.Measurement{}, readiness.Measurement{})
		return problemsOf(t, err)
	}},
	"follow-up-person-and-group": {"`NewFollowUp` of one response and several", func(t *testing.T) peerwork.Problems {
		in, _ := instruments.Get(instruments.Temperatur)
		_, err := readiness.NewFollowUp(readiness.Measurement{Instrument: &in, Responses: make([]readiness.Response, 1)},
			readiness.Measurement{Instrument: &in, Responses: make([]readiness.Response, 3)})
		return problemsOf(t, err)
	}},
	"plan-id": {"`NewPlan` with an id of another form", func(t *testing.T) peerwork.Problems {
		_, err := readiness.NewPlan(&readiness.Plan{}, &readiness.Instrument{}, readiness.Basis{}, readiness.PlanOptions{ID: "4t8kz1b7qw3n"})
		return problemsOf(t, err)
	}},
	"overview-sums": {"`Sums.MergeBytes` of something else", func(t *testing.T) peerwork.Problems {
		in, _ := instruments.Get(instruments.Temperatur)
		sums, err := overview.New(&in)
		require.NoError(t, err)
		return problemsOf(t, sums.MergeBytes([]byte("{}")))
	}},
	"vision-empty": {"`NewVision` without a word", func(t *testing.T) peerwork.Problems {
		_, err := readiness.NewVision("", nil)
		return problemsOf(t, err)
	}},
}

// onCommandLine are what only the command peerwork says; its own tests show it.
var onCommandLine = map[string]struct{ said, example string }{
	"response-instrument-not-here": {"The instrument is not one of the standard ones, and no `--instrument` says where it is.", "`peerwork score schema/examples/response/solbjerg.json`"},
}

// TestMeaningRules checks that the Go code, the examples and docs/meaning-rules.md
// have the same codes. Every code has an example that shows exactly that code.
func TestMeaningRules(t *testing.T) {
	codes := meaningCodes(t)
	assert.Greater(t, len(codes), 70)
	shown := map[string]shownRule{}
	show := func(code string, r shownRule) {
		if _, known := codes[code]; assert.True(t, known, "%s is not in the Go code", code) && shown[code].example == "" {
			shown[code] = r
		}
	}
	for _, k := range schema.Kinds() {
		documents := examples(t, "meaning/"+string(k))
		for _, name := range slices.Sorted(maps.Keys(documents)) {
			d, problems := decode(t, k, documents[name])
			require.Empty(t, problems, name)
			problems = problemsOf(t, d.Validate())
			for _, p := range problems {
				assert.Contains(t, codes, p.Code, "TestMeaningRules does not find this code in the Go code")
			}
			if code, ok := only(problems); ok {
				show(code, shownRule{fmt.Sprintf("[%s](../schema/examples/meaning/%s/%s.json)", name, k, name), problems[0]})
			}
		}
	}
	together, err := filepath.Glob("examples/together/*.jsonl")
	require.NoError(t, err)
	for _, path := range together {
		want := strings.TrimSuffix(filepath.Base(path), ".jsonl")
		problems := problemsOf(t, tryTogether(t, want, path))
		code, ok := only(problems)
		require.True(t, ok && code == want, "%s: %v", path, problems)
		show(code, shownRule{fmt.Sprintf("[together](../schema/%s)", filepath.ToSlash(path)), problems[0]})
	}
	for code, o := range outside {
		problems := o.show(t)
		got, ok := only(problems)
		require.True(t, ok && got == code, "%v", problems)
		show(code, shownRule{o.how, problems[0]})
	}
	for code, c := range onCommandLine {
		show(code, shownRule{c.example, peerwork.Problem{Text: peerwork.Text{EN: c.said}}})
		tests, err := filepath.Glob("../cmd/peerwork/*_test.go")
		require.NoError(t, err)
		assert.True(t, slices.ContainsFunc(tests, func(path string) bool {
			text, err := checkout.ReadFile(path)
			require.NoError(t, err)
			return bytes.Contains(text, []byte(code))
		}), "no test of the command line shows %s", code)
	}
	for code := range codes {
		assert.NotEmpty(t, shown[code].example, "no example shows exactly %s", code)
	}
	page := "../docs/meaning-rules.md"
	made := meaningPage(codes, shown)
	if *update {
		require.NoError(t, os.WriteFile(page, []byte(made), 0o644))
	}
	have, err := checkout.ReadFile(page)
	require.NoError(t, err)
	assert.Equal(t, made, string(have), "run go test ./schema -run TestMeaningRules -update")
}

type shownRule struct {
	example string
	problem peerwork.Problem
}

// only returns the code that all the problems have.
func only(problems peerwork.Problems) (string, bool) {
	for _, p := range problems {
		if p.Code != problems[0].Code {
			return "", false
		}
	}
	return append(problems, peerwork.Problem{})[0].Code, len(problems) > 0
}

// tryTogether reads the documents of a file of JSON Lines and puts them
// together as the code at the front of its name says: an instrument with a
// response, a group, two occasions, what a plan is made of, or two files of a plan.
func tryTogether(t *testing.T, code, path string) error {
	text, err := checkout.ReadFile(path)
	require.NoError(t, err)
	var ins []readiness.Instrument
	var responses []readiness.Response
	var groups []readiness.GroupResult
	var plans []readiness.Plan
	var results []readiness.Result
	var entries []overview.Entry
	for line := range bytes.Lines(text) {
		k, ok := schema.KindOf(line)
		if !ok {
			k = schema.KindResponse
		}
		d, problems := decode(t, k, line)
		require.Empty(t, problems, path)
		require.NoError(t, d.Validate(), "%s: each alone is good", path)
		switch d := d.(type) {
		case *readiness.Instrument:
			ins = append(ins, *d)
		case *readiness.Response:
			responses = append(responses, *d)
		case *readiness.GroupResult:
			groups = append(groups, *d)
		case *readiness.Plan:
			plans = append(plans, *d)
		case *readiness.Result:
			results = append(results, *d)
		case *overview.Entry:
			entries = append(entries, *d)
		}
	}
	switch {
	case strings.HasPrefix(code, "entry-"):
		err = sums(t, &ins[0]).Add(&entries[0])
	case strings.HasPrefix(code, "overview-"):
		err = sums(t, &ins[0]).Merge(sums(t, &ins[1]))
	case code == "plan-without-start":
		_, err = plans[0].Calendar(peerwork.LangEN, "20270104T120000Z")
	case code == "plan-other-plan":
		_, err = readiness.NextPlan(&plans[0], &plans[1])
	case len(plans) == 2:
		_, err = readiness.MergePlans(&plans[0], &plans[1])
	case strings.HasPrefix(code, "plan-"):
		_, err = readiness.NewPlan(&plans[0], &ins[0], results[0].Basis(), readiness.PlanOptions{ID: "4T8KZ1B7QW3N"})
	case len(groups) == 2:
		_, err = readiness.NewFollowUp(readiness.Measurement{Instrument: &ins[0], Group: &groups[0]}, readiness.Measurement{Instrument: &ins[1], Group: &groups[1]})
	case strings.HasPrefix(code, "group-result-"):
		_, err = scorer(t, &ins[0]).Aggregate(responses)
	case strings.HasPrefix(code, "follow-up-"):
		_, err = readiness.NewFollowUp(readiness.Measurement{Instrument: &ins[0], Responses: responses[:1]}, readiness.Measurement{Instrument: &ins[1], Responses: responses[1:2]})
	default:
		_, err = scorer(t, &ins[0]).Score(&responses[0])
	}
	return err
}

// sums returns empty sums of an instrument that is good.
func sums(t testing.TB, in *readiness.Instrument) *overview.Sums {
	s, err := overview.New(in)
	require.NoError(t, err)
	return s
}

// scorer returns the scorer of an instrument that is good.
func scorer(t testing.TB, in *readiness.Instrument) *readiness.Scorer {
	s, err := readiness.NewScorer(in)
	require.NoError(t, err)
	return s
}

var cell = regexp.MustCompile(`[|\n]`)

func meaningPage(codes map[string]schema.Kind, shown map[string]shownRule) string {
	var b strings.Builder
	b.WriteString(`<!-- Code generated by go test ./schema -run TestMeaningRules -update; DO NOT EDIT. -->

# The meaning rules: what no schema can describe

A document is good if both its shape and its meaning are right. Any validator of JSON Schema can
check the shape. Meaning is the rest: each id is used once, bands cover 0 to 100, counts add up. In
Go, each type has ` + "`Validate`" + `; on the command line, ` + "`peerwork validate`" + ` checks both.

- A code is permanent, starts with the kind, and is never reused.
- Every code is here, with an example that has this problem and no other.
- The text is the one that people see for the example, in English. There is a Danish one too.
- *together*: each document in the example is good on its own. The rule is about using them
  together: a response with its instrument, a group, two occasions, a plan with a result, two
  files of a plan.

`)
	for _, k := range schema.Kinds() {
		fmt.Fprintf(&b, "## %s\n\n| code | text, and where the problem is | example |\n|---|---|---|\n", k)
		for _, code := range slices.Sorted(maps.Keys(codes)) {
			if codes[code] != k {
				continue
			}
			r := shown[code]
			said := cell.ReplaceAllString(r.problem.Text.EN, " ")
			if r.problem.Pointer != "" {
				said += " `" + r.problem.Pointer + "`"
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", code, said, r.example)
		}
		b.WriteString("\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}
