package build

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"slices"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// source is everything a build is made from.
type source struct {
	ui          fs.FS // wasm/ui
	types       []byte
	instruments []questionnaire
	evidence    []byte
	standing    []byte // the standing plan
	core        []byte // the core, compiled
	wasmExec    []byte // wasm_exec.js of the Go version that compiled it
	goVersion   string
	licences    []byte
	modules     []goModule // in the core, peerwork's own apart
	tools       []goModule // that the builder works with
}

// questionnaire is an instrument and its canonical bytes; own when it is none of
// the standard ones.
type questionnaire struct {
	readiness.Instrument
	canonical []byte
	own       bool
}

// Where each download begins, in wasm/ui: a folder is a download.
const (
	shellEntry    = "readiness/shell/peer-readiness.js"
	resultEntry   = "readiness/result/result.js"
	groupEntry    = "readiness/group/group.js"
	rememberEntry = "readiness/remember/remember.js"
	coreEntry     = "core/core.js"
)

// compileAll asks the browser to compile every function of a file while it comes
// in, on another thread, and not one by one as the first question is made: that
// took half the time of making it. Chromium heeds it since version 136; to others
// it is a comment.
const compileAll = "//# allFunctionsCalledOnLoad"

// assemble makes the files, in the order of the manifest.
func assemble(src source, opts Options) ([]built, error) {
	opts.Progress("bundling the widget")
	glue, err := wrapWasmExec(src.wasmExec, src.goVersion, opts.Dev)
	if err != nil {
		return nil, err
	}
	result, err := bundle(src.ui, bundling{entry: resultEntry, modules: virtual{"peerwork:for-whom": {string(forWhomWords()), api.LoaderJSON}}}, opts.Dev)
	if err != nil {
		return nil, err
	}
	group, err := bundle(src.ui, bundling{entry: groupEntry,
		modules: virtual{"peerwork:words": {string(words()), api.LoaderJSON}, "peerwork:standing": {string(src.standing), api.LoaderJSON}},
	}, opts.Dev)
	if err != nil {
		return nil, err
	}
	remember, err := bundle(src.ui, bundling{entry: rememberEntry}, opts.Dev)
	if err != nil {
		return nil, err
	}
	core, err := bundle(src.ui, bundling{entry: coreEntry,
		modules: virtual{"peerwork:wasm_exec": {glue, api.LoaderJS}},
		banner:  "/* Parts copyright The Go Authors: see LICENSES.txt */",
	}, opts.Dev)
	if err != nil {
		return nil, err
	}

	later := []built{
		{hashed("result.js", result), RoleResult, result},
		{hashed("group.js", group), RoleGroup, group},
		{hashed("remember.js", remember), RoleRemember, remember},
		{hashed("core.js", core), RoleCore, core},
		{hashed("core.wasm", src.core), RoleWasm, src.core},
	}
	names := files{Result: later[0].name, Group: later[1].name, Remember: later[2].name, Core: later[3].name, Wasm: later[4].name}
	for _, in := range src.instruments {
		name := hashed(in.ID+".json", in.canonical)
		names.instruments = append(names.instruments, [2]string{in.ID, name})
		later = append(later, built{name, RoleInstrument, in.canonical})
	}
	names.Evidence = hashed("evidence.json", src.evidence)
	later = append(later, built{names.Evidence, RoleEvidence, src.evidence})

	entry, err := bundle(src.ui, bundling{entry: shellEntry, modules: virtual{
		"peerwork:shell": {string(shell(src.instruments)), api.LoaderJSON},
		"peerwork:files": {names.module(), api.LoaderJS},
	}, banner: compileAll}, opts.Dev)
	if err != nil {
		return nil, err
	}
	if entry, err = leaveImport(entry); err != nil {
		return nil, err
	}
	pages, err := embedding(src.ui, opts.Dev)
	if err != nil {
		return nil, err
	}
	all := slices.Concat([]built{{"peer-readiness.js", RoleEntry, entry}}, later, pages)
	class, err := elements(src.ui, src.types)
	if err != nil {
		return nil, err
	}
	return append(all, built{elementsName, RoleElements, elementsJSON(class)}, built{"peer-readiness.d.ts", RoleTypes, src.types}, built{"LICENSES.txt", RoleLicences, src.licences}), nil
}

// ignored tells webpack and Vite that the browser is to resolve an import().
const ignored = "/*webpackIgnore:true*//*@vite-ignore*/"

// leaveImport tells the bundlers of others to leave the entry's import() alone:
// its address is known when the page runs. esbuild drops the comments that say so.
func leaveImport(entry []byte) ([]byte, error) {
	call := regexp.MustCompile(`\bimport\((?:/\*.*?\*/\s*)*`)
	if n := len(call.FindAll(entry, -1)); n != 1 {
		return nil, fmt.Errorf("the entry has import() %d times, not once: each must be told to bundlers", n)
	}
	return call.ReplaceAll(entry, []byte("import("+ignored)), nil
}

// files are the names behind "peerwork:files".
type files struct {
	Core, Wasm, Result, Group, Remember, Evidence string
	instruments                                   [][2]string // id and name, in fixed order
}

// module is the text of "peerwork:files": for each file its name and its
// address. The address is written out as bundlers look for it, and computed only
// when it is asked for, since some bundlers replace import.meta.url by nothing.
func (f files) module() string {
	var js bytes.Buffer
	beside := func(name string) string {
		return fmt.Sprintf("[%s, () => new URL(%s, import.meta.url)]", plain(name), plain("./"+name))
	}
	for _, name := range [][2]string{{"core", f.Core}, {"wasm", f.Wasm}, {"result", f.Result}, {"group", f.Group}, {"remember", f.Remember}, {"evidence", f.Evidence}} {
		fmt.Fprintf(&js, "export const %s = %s;\n", name[0], beside(name[1]))
	}
	js.WriteString("export const instruments = {")
	for _, in := range f.instruments {
		fmt.Fprintf(&js, "%s: %s,", plain(in[0]), beside(in[1]))
	}
	js.WriteString("};\n")
	return js.String()
}

// The shell of an instrument is what the first question needs, and the last:
// everything a person sees while answering.
type (
	shellInstrument struct {
		ID      string          `json:"id"`
		Version string          `json:"version"`
		Title   peerwork.Text   `json:"title"`
		Intro   peerwork.Text   `json:"intro"`
		Minutes int             `json:"minutes"`
		Scale   readiness.Scale `json:"scale"`
		Themes  []shellTheme    `json:"themes"`
		// Of an own instrument only: there the widget looks whether an item has
		// evidence, where those of the standard ones all have.
		Bands []readiness.Band `json:"bands,omitempty"`
	}
	shellTheme struct {
		ID    string        `json:"id"`
		Title peerwork.Text `json:"title"`
		Items []shellItem   `json:"items"`
	}
	shellItem struct {
		ID        string        `json:"id"`
		Statement peerwork.Text `json:"statement"`
		Sign      peerwork.Text `json:"sign,omitzero"`
		Evidence  []string      `json:"evidence,omitempty"` // of an own instrument only
	}
)

// shell is the JSON behind "peerwork:shell".
func shell(instruments []questionnaire) []byte {
	list := make([]shellInstrument, 0, len(instruments))
	for _, in := range instruments {
		cut := shellInstrument{ID: in.ID, Version: in.Version, Title: in.Title, Intro: in.Intro, Minutes: in.Minutes, Scale: in.Scale}
		if in.own {
			cut.Bands = in.Bands
		}
		for _, theme := range in.Themes {
			items := make([]shellItem, 0, len(theme.Items))
			for _, item := range theme.Items {
				short := shellItem{ID: item.ID, Statement: item.Statement, Sign: item.Sign}
				if in.own {
					short.Evidence = item.Evidence
				}
				items = append(items, short)
			}
			cut.Themes = append(cut.Themes, shellTheme{ID: theme.ID, Title: theme.Title, Items: items})
		}
		list = append(list, cut)
	}
	return plain(list)
}

// plain is v as JSON on one line, with <, > and & as themselves. The types
// given to it hold nothing that JSON cannot.
func plain(v any) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		panic(err)
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}
