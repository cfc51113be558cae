package build

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAssemble(t *testing.T) {
	all, err := assemble(tiny(t), quiet)
	require.NoError(t, err)
	var forms []string
	for _, f := range all {
		form := f.name
		if parts := strings.Split(f.name, "."); len(parts) == 3 && parts[1] != "d" {
			assert.Regexp(t, "^[0-9a-f]{12}$", parts[1])
			form = parts[0] + ".HASH." + parts[2]
		}
		forms = append(forms, string(f.role)+" "+form)
	}
	assert.Equal(t, []string{
		"entry peer-readiness.js", "result result.HASH.js", "group group.HASH.js", "remember remember.HASH.js", "core core.HASH.js", "wasm core.HASH.wasm", "plan plan.HASH.wasm",
		"instrument kort.HASH.json", "instrument lang.HASH.json", "evidence evidence.HASH.json", "toolkit toolkit.HASH.json",
		"entry peer-second.js", "read read.HASH.js", "wasm second.HASH.wasm", "second more.HASH.wasm",
		"embed embed.html", "embed embed-second.html", "embed-script embed.HASH.js", "embed-style embed.HASH.css", "frame peer-frame.js",
		"elements custom-elements.json", "types peer-readiness.d.ts", "types peer-second.d.ts", "licences LICENSES.txt",
	}, forms)

	entry := string(byRole(t, all, RoleEntry).data)
	for i, names := range loadedBy {
		for j, form := range forms {
			assert.Equal(t, slices.Contains(names, form), strings.Contains(string(byName(t, all, i).data), all[j].name), "%s names what it loads: %s", i, form)
		}
	}
	assert.Contains(t, entry, "Rødgrød med fløde", "Danish as itself")
	assert.Contains(t, entry, ":host{color:red}", "the style sheet, small")
	assert.Contains(t, entry, ":host p{margin:0}", "for browsers that know no nesting")
	assert.Contains(t, entry, "Titel <kort> & mere")
	assert.NotContains(t, entry, "createGo")

	core := string(byRole(t, all, RoleCore).data)
	assert.Contains(t, core, "Go Authors: see LICENSES.txt")
	assert.Contains(t, core, "Object.create(null)")
	assert.NotContains(t, core, "globalThis")
	assert.Contains(t, string(byRole(t, all, RoleResult).data), "fløde")
	for _, f := range all {
		assert.Equal(t, f.role == RoleEntry, strings.HasPrefix(string(f.data), compileAll), "what is needed at once is compiled as it comes, nothing else: %s", f.name)
		assert.NotContains(t, string(f.data), "sourceMappingURL", f.name)
		assert.NotContains(t, string(f.data), "/parts/", f.name)
	}
}

// loadedBy are the files that each first file loads.
var loadedBy = map[string][]string{
	"peer-readiness.js": {"result result.HASH.js", "group group.HASH.js", "remember remember.HASH.js", "core core.HASH.js", "wasm core.HASH.wasm", "plan plan.HASH.wasm",
		"instrument kort.HASH.json", "instrument lang.HASH.json", "evidence evidence.HASH.json", "toolkit toolkit.HASH.json"},
	"peer-second.js": {"read read.HASH.js", "core core.HASH.js", "wasm second.HASH.wasm", "second more.HASH.wasm", "evidence evidence.HASH.json"},
}

func TestAssembleForDevelopment(t *testing.T) {
	opts := quiet
	opts.Dev = true
	all, err := assemble(tiny(t), opts)
	require.NoError(t, err)
	assert.Contains(t, string(byRole(t, all, RoleEntry).data), "function greet(somebody) {\n")
	assert.NotContains(t, string(byRole(t, all, RoleCore).data), "quiet")
}

// A change anywhere gives its file, and the entry, which names it, other
// content; nothing else moves.
func TestAssembleHashesContent(t *testing.T) {
	before, err := assemble(tiny(t), quiet)
	require.NoError(t, err)
	src := tiny(t)
	src.setCore("another")
	after, err := assemble(src, quiet)
	require.NoError(t, err)
	for i := range before {
		core := strings.HasPrefix(before[i].name, "core.") && before[i].role == RoleWasm
		changed := core || before[i].name == "peer-readiness.js"
		assert.Equal(t, changed, string(before[i].data) != string(after[i].data), before[i].name)
		assert.Equal(t, core, before[i].name != after[i].name, before[i].name)
	}
}

// The shell holds what a person sees while answering, and not what comes
// later: that is most of an instrument.
func TestShell(t *testing.T) {
	var list []map[string]any
	require.NoError(t, json.Unmarshal(shell(tiny(t).instruments), &list))
	require.Len(t, list, 2)
	for i, id := range []string{"lang", "kort"} {
		title := "Titel <" + id + "> & mere"
		assert.Equal(t, map[string]any{
			"id": id, "version": "1.0.0", "minutes": 3.0,
			"title": map[string]any{"da": title, "en": title + " (en)"},
			"intro": map[string]any{"da": "Indledning", "en": "Indledning (en)"},
			"scale": map[string]any{
				"question": map[string]any{"da": "Hvor langt?", "en": "Hvor langt? (en)"},
				"options":  []any{map[string]any{"da": "nej", "en": "nej (en)"}, map[string]any{"da": "ja", "en": "ja (en)"}},
				"unknown":  map[string]any{"da": "ved ikke", "en": "ved ikke (en)"},
			},
			"themes": []any{map[string]any{
				"id": "one", "title": map[string]any{"da": "Tema", "en": "Tema (en)"},
				"items": []any{
					map[string]any{"id": "with-sign", "statement": map[string]any{"da": "Udsagn", "en": "Udsagn (en)"}, "sign": map[string]any{"da": "Tegn", "en": "Tegn (en)"}},
					map[string]any{"id": "without-sign", "statement": map[string]any{"da": "Andet udsagn", "en": "Andet udsagn (en)"}},
				},
			}},
		}, list[i])
	}
}

// Of an own instrument it says as well which items rest on something: not all do.
func TestShellOfOwn(t *testing.T) {
	in := tinyInstrument(t, "egen")
	in.own = true
	var list []struct {
		ReviewedBy *[]string
		Themes     []struct{ Items []struct{ Evidence []string } }
	}
	require.NoError(t, json.Unmarshal(shell([]questionnaire{in}), &list))
	require.NotNil(t, list[0].ReviewedBy)
	items := list[0].Themes[0].Items
	assert.Equal(t, []string{"16.2"}, items[0].Evidence)
	assert.Nil(t, items[1].Evidence)
}

func TestBundleRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		other map[string]string
		want  string
	}{
		"a package":             {text: `import 'react'`, want: `"react": the widget imports its own files`},
		"an address":            {text: `import 'https://example.org/a.js'`, want: `imports its own files`},
		"an absolute path":      {text: `import '/etc/passwd'`, want: `imports its own files`},
		"outside":               {text: `import '../core/main.go'`, want: `outside wasm/ui`},
		"a file that is not":    {text: `import './nothing.js'`, want: `nothing.js`},
		"another kind of file":  {text: `import './a.json'`, other: map[string]string{"a.json": "{}"}, want: `.js and .css only`},
		"an unknown module":     {text: `import 'peerwork:secrets'`, want: `peerwork:secrets is not available`},
		"a name nobody exports": {text: `import { b } from './a.js'; b()`, other: map[string]string{"a.js": "export const c = 1"}, want: `No matching export`},
		"import() by name":      {text: `import('./a.js')`, other: map[string]string{"a.js": ""}, want: `named by peerwork:files`},
		"broken script":         {text: `let = = 1`, want: `Unexpected`},
		"a doubtful comparison": {text: `export const f = (x) => x === NaN`, want: `NaN`},
		"broken styles":         {text: `import './a.css'`, other: map[string]string{"a.css": "p { color: red"}, want: `a.css`},
		"an imported sheet":     {text: `import c from './a.css'; f(c)`, other: map[string]string{"a.css": "@import './b.css';"}, want: `ignores @import`},
		"a picture from afar":   {text: `import c from './a.css'; f(c)`, other: map[string]string{"a.css": "p { background: url(a.png) }"}, want: `url()`},
	} {
		t.Run(name, func(t *testing.T) {
			ui := fstest.MapFS{"entry.js": {Data: []byte(c.text)}}
			for name, text := range c.other {
				ui[name] = &fstest.MapFile{Data: []byte(text)}
			}
			_, err := bundle(ui, bundling{entry: "entry.js", modules: virtual{"peerwork:known": {"", 0}}}, false)
			assert.ErrorContains(t, err, c.want)
		})
	}
	t.Run("a picture within is fine", func(t *testing.T) {
		ui := fstest.MapFS{
			"entry.js": {Data: []byte(`import c from './a.css'; f(c)`)},
			"a.css":    {Data: []byte(`p { background: url("data:image/svg+xml,<svg/>") }`)},
		}
		_, err := bundle(ui, bundling{entry: "entry.js"}, false)
		assert.NoError(t, err)
	})
	t.Run("no such entry", func(t *testing.T) {
		_, err := bundle(fstest.MapFS{}, bundling{entry: "entry.js"}, false)
		assert.ErrorContains(t, err, "entry.js")
	})
}

// The comments are lost where the script is made small, and put back.
func TestAssembleLeavesImportToTheBrowser(t *testing.T) {
	for _, dev := range []bool{false, true} {
		opts := quiet
		opts.Dev = dev
		all, err := assemble(tiny(t), opts)
		require.NoError(t, err)
		assert.Equal(t, 1, strings.Count(string(byRole(t, all, RoleEntry).data), "import("+ignored))
	}
	for _, entry := range []string{"", "import(a);import(b)"} {
		_, err := leaveImport([]byte(entry))
		assert.ErrorContains(t, err, "times, not once", entry)
	}
}

// Each file the script loads is there by its literal address, and only those.
func TestAssembleNamesFilesForBundlers(t *testing.T) {
	all, err := assemble(tiny(t), quiet)
	require.NoError(t, err)
	entry := string(byRole(t, all, RoleEntry).data)
	for _, f := range all {
		if strings.Contains(entry, f.name) {
			assert.Contains(t, entry, `()=>new URL("./`+f.name+`",import.meta.url)`)
		}
	}
	assert.Equal(t, len(loadedBy["peer-readiness.js"]), strings.Count(entry, "import.meta.url"))
}

func TestAssembleRefusesAnInstrumentTwice(t *testing.T) {
	src := tiny(t)
	src.instruments[1] = src.instruments[0]
	_, err := assemble(src, quiet)
	assert.ErrorContains(t, err, `Duplicate key "kort"`)
}
