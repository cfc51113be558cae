package stable

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
)

// change is a line of the API that came, went or became another.
type change struct {
	pkg, name string // the name is that of a type, or TYPE.FIELD and TYPE.METHOD
	was, is   string // empty: there was none, there is none
	breaks    bool
}

func (c change) String() string {
	switch {
	case c.was == "":
		return "+ " + c.is
	case c.is == "":
		return "- " + c.was
	}
	return "- " + c.was + "\n+ " + c.is
}

// entry matches a line of a listing: the package, then what is listed.
var entry = regexp.MustCompile(`^(\S+): (?:(?:const|var|func) (\w+)|type (\w+)(?: (?:struct|interface), (\|?[^\s(]*))?|method \(\*?(\w+)(?:\[.*?\])?\) (\w+))`)

// parse returns the package and the name of a line.
func parse(t *testing.T, line string) (pkg, name string) {
	t.Helper()
	m := entry.FindStringSubmatch(line)
	require.NotNil(t, m, line)
	name = m[2] + m[3] + m[5]
	if m[4] == "|" { // a type that a constraint allows
		return m[1], name + line[strings.Index(line, " | "):]
	}
	if part := m[4] + m[6]; part != "" {
		name += "." + part
	}
	return m[1], name
}

// compare returns what changed between two listings, and whether it breaks
// programs that compiled.
//
// What is removed breaks them, and so does a changed signature, type of a
// field, or value of a constant, since saved documents hold that value. A new
// name breaks nothing, except a method of an interface that others can
// implement. Three changes break nothing either: a value gets a method that
// only its pointer had, a struct becomes comparable, and a constraint allows
// one more type.
func compare(t *testing.T, before, after []string) (all []change) {
	t.Helper()
	key := func(line string) string {
		pkg, name := parse(t, line)
		return pkg + ": " + name
	}
	is := map[string]string{}
	for _, line := range after {
		is[key(line)] = line
	}
	was := map[string]string{}
	closed := map[string]bool{} // interfaces with a method that others cannot have
	for _, line := range before {
		was[key(line)] = line
		if pkg, name := parse(t, line); strings.Contains(line, " interface, ") {
			if of, method, ok := strings.Cut(name, "."); ok && method[0] >= 'a' {
				closed[pkg+": "+of] = true
			}
		}
	}
	for k, line := range was {
		if is[k] == line {
			continue
		}
		pkg, name := parse(t, line)
		wider := strings.Replace(line, "method (*", "method (", 1) == is[k] ||
			strings.HasSuffix(line, " struct") && strings.TrimSuffix(line, " struct")+" comparable struct" == is[k]
		all = append(all, change{pkg, name, line, is[k], !wider})
	}
	for k, line := range is {
		if was[k] != "" {
			continue
		}
		pkg, name := parse(t, line)
		of, method, isMember := strings.Cut(name, ".")
		demanded := isMember && strings.Contains(line, " interface, ") && method[0] < 'a' &&
			was[pkg+": "+of] != "" && !closed[pkg+": "+of]
		all = append(all, change{pkg, name, "", line, demanded})
	}
	slices.SortFunc(all, func(a, b change) int { return strings.Compare(a.pkg+": "+a.name, b.pkg+": "+b.name) })
	return all
}

// lines reads a listing.
func lines(t *testing.T, path string) []string {
	t.Helper()
	text, err := checkout.ReadFile(path)
	require.NoError(t, err)
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}

// TestVerdict lists what changed since the last release, and checks that the
// changelog names everything that breaks a program.
func TestVerdict(t *testing.T) {
	changes := compare(t, lines(t, "testdata/baseline.txt"), lines(t, "testdata/api.txt"))
	breaks := 0
	for _, c := range changes {
		if c.breaks {
			breaks++
			t.Logf("BREAKING\n%s", c)
		} else {
			t.Logf("compatible\n%s", c)
		}
	}
	verdict := "compatible"
	if breaks > 0 {
		verdict = "BREAKING"
	}
	t.Logf("since the last release: %d lines added or wider, %d gone or changed: %s", len(changes)-breaks, breaks, verdict)

	text, err := checkout.ReadFile("../../CHANGELOG.md")
	require.NoError(t, err)
	named := names(unreleased(string(text)))
	var missing []string
	for _, c := range changes {
		if c.breaks && !named.has(c) {
			missing = append(missing, "- `"+c.pkg+"`: `"+c.name+"`")
		}
	}
	if len(missing) > 0 {
		t.Errorf("CHANGELOG.md does not name these under Unreleased:\n%s", strings.Join(missing, "\n"))
	}
}

// unreleased returns the lines of the section Unreleased of a changelog.
func unreleased(text string) []string {
	_, rest, _ := strings.Cut(text, "\n## Unreleased\n")
	section, _, _ := strings.Cut(rest, "\n## ")
	return strings.Split(section, "\n")
}

// mentions are the names that a changelog has between backticks, as
// "PACKAGE: NAME".
type mentions map[string]bool

// has reports whether the change is named: itself, the type it belongs to as a
// whole, its package as a whole, or its last part for every package. A package
// goes by its path in the module or by its name.
func (m mentions) has(c change) bool {
	name, _, _ := strings.Cut(c.name, " | ")
	of, member, isMember := strings.Cut(name, ".")
	in := func(pkg string) bool {
		return m[pkg+": "+name] || m[pkg+": "] || isMember && c.is == "" && m[pkg+": "+of]
	}
	return in(c.pkg) || in(path.Base(c.pkg)) || isMember && m["every package: "+member]
}

var (
	quoted = regexp.MustCompile("`([^`]+)`")
	named  = regexp.MustCompile(`^(?:([a-z][a-z/]*)\.)?\(?\*?([A-Z]\w*)\)?(?:\.([A-Z]\w*))?(?:\(.*|\{.*|\[.*)?$`)
	start  = regexp.MustCompile("^- (?:`([a-z][a-z/]*)`|(every package)): ")
	folder = regexp.MustCompile("^- `([a-z][a-z/]*)` (?:→|is gone)")
)

// names returns what the lines of a changelog name. A line says which package
// its names belong to: it begins with "- `PACKAGE`: " or with "- every
// package: ", or a name has its package before it, which also counts for the
// names that follow. "- `PACKAGE` → " and "- `PACKAGE` is gone" name a package
// as a whole.
func names(changelog []string) mentions {
	all := mentions{}
	pkg := ""
	for _, line := range changelog {
		if strings.HasPrefix(line, "- ") {
			pkg = ""
		}
		if m := start.FindStringSubmatch(line); m != nil {
			pkg = m[1] + m[2]
		}
		if m := folder.FindStringSubmatch(line); m != nil {
			all[m[1]+": "] = true
		}
		for _, token := range quoted.FindAllStringSubmatch(line, -1) {
			m := named.FindStringSubmatch(token[1])
			if m == nil {
				continue
			}
			if m[1] != "" {
				pkg = m[1]
			}
			name := m[2]
			if m[3] != "" {
				name += "." + m[3]
			}
			all[pkg+": "+name] = true
		}
	}
	return all
}

// TestCompare: one line of each way in which an API can change.
func TestCompare(t *testing.T) {
	for name, c := range map[string]struct {
		before, after []string
		breaks        []string
	}{
		"nothing":                {[]string{"p: func F()"}, []string{"p: func F()"}, nil},
		"a new function":         {nil, []string{"p: func F()"}, nil},
		"a function gone":        {[]string{"p: func F()"}, nil, []string{"F"}},
		"another result":         {[]string{"p: func F() int"}, []string{"p: func F() error"}, []string{"F"}},
		"another value":          {[]string{`p: const C T = "a"`}, []string{`p: const C T = "b"`}, []string{"C"}},
		"a new field":            {[]string{"p: type S struct"}, []string{"p: type S struct", "p: type S struct, A int"}, nil},
		"a field of other type":  {[]string{"p: type S struct, A int"}, []string{"p: type S struct, A string"}, []string{"S.A"}},
		"no longer comparable":   {[]string{"p: type S comparable struct"}, []string{"p: type S struct"}, []string{"S"}},
		"comparable after all":   {[]string{"p: type S struct"}, []string{"p: type S comparable struct"}, nil},
		"a method of a value":    {[]string{"p: method (*S) M() int"}, []string{"p: method (S) M() int"}, nil},
		"a method of a pointer":  {[]string{"p: method (S) M() int"}, []string{"p: method (*S) M() int"}, []string{"S.M"}},
		"an interface's method":  {[]string{"p: type I interface", "p: type I interface, A()"}, []string{"p: type I interface", "p: type I interface, A()", "p: type I interface, B()"}, []string{"I.B"}},
		"of a closed interface":  {[]string{"p: type I interface", "p: type I interface, a()"}, []string{"p: type I interface", "p: type I interface, a()", "p: type I interface, B()"}, nil},
		"a new interface":        {nil, []string{"p: type I interface", "p: type I interface, A()"}, nil},
		"a wider constraint":     {[]string{"p: type C interface, | q.A"}, []string{"p: type C interface, | q.A", "p: type C interface, | q.B"}, nil},
		"a narrower constraint":  {[]string{"p: type C interface, | q.A", "p: type C interface, | q.B"}, []string{"p: type C interface, | q.A"}, []string{"C | q.B"}},
		"another type beneath":   {[]string{"p: type N string"}, []string{"p: type N int"}, []string{"N"}},
		"moved between packages": {[]string{"p: func F()"}, []string{"p/q: func F()"}, []string{"F"}},
	} {
		t.Run(name, func(t *testing.T) {
			var breaks []string
			for _, c := range compare(t, c.before, c.after) {
				if c.breaks {
					breaks = append(breaks, c.name)
				}
			}
			assert.Equal(t, c.breaks, breaks)
		})
	}
}

// TestNames: the forms in which a changelog names what breaks.
func TestNames(t *testing.T) {
	m := names(unreleased("# Changelog\n\n## Unreleased\n\n" +
		"- `jobdesc`: `No` → `AnswerNo`\n- `readiness.Score`, `Aggregate(...)` and `(*Scorer).Check` → methods\n" +
		"- every package: `Validate` returns `error`\n- `review.Of` takes a pointer\n- `wasm/builder` → `internal/build`\n- `Lost` has no package\n\n## 0.1\n\n- `jobdesc`: `Old`\n"))
	for _, c := range []change{{pkg: "jobdesc", name: "No"}, {pkg: "readiness", name: "Score"}, {pkg: "readiness", name: "Aggregate"},
		{pkg: "readiness", name: "Scorer.Check"}, {pkg: "jobdesc", name: "Plan.Validate"}, {pkg: "wasm/builder", name: "Options"}, {pkg: "jobdesc/review", name: "Of"}} {
		assert.True(t, m.has(c), c)
	}
	for _, c := range []change{{pkg: "readiness", name: "No"}, {pkg: "jobdesc", name: "Old"}, {pkg: "jobdesc", name: "Lost"},
		{pkg: "readiness", name: "Scorer"}, {pkg: "readiness", name: "Scorer.Score"}} {
		assert.False(t, m.has(c), c)
	}
}
