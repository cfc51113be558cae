package build

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// source is everything a build is made from.
type source struct {
	elements    []element
	ui          fs.FS             // wasm/ui
	types       map[string][]byte // for editors, by tag
	instruments []questionnaire
	evidence    []byte
	standing    []byte            // the standing plan
	programs    map[string][]byte // compiled, by package
	wasmExec    []byte            // wasm_exec.js of the Go version that compiled them
	goVersion   string
	licences    []byte
	modules     []goModule // in the programs, peerwork's own apart
	tools       []goModule // that the builder works with
}

// questionnaire is an instrument and its canonical bytes; own when it is none of
// the standard ones.
type questionnaire struct {
	readiness.Instrument
	canonical []byte
	own       bool
}

// compileAll asks the browser to compile every function of a file while it comes
// in, on another thread, and not one by one as the first question is made: that
// took half the time of making it. Chromium uses it since version 136; to others
// it is a comment.
const compileAll = "//# allFunctionsCalledOnLoad"

// assemble makes the files, in the order of the manifest. What several elements
// load is there once.
func assemble(src source, opts Options) ([]built, error) {
	opts.Progress("bundling the widget")
	glue, err := wrapWasmExec(src.wasmExec, src.goVersion, opts.Dev)
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
	bridge := byContent("core.js", RoleCore, core)
	documents := documents(src)

	var all, types []built
	var classes []elementsClass
	for _, e := range src.elements {
		files, err := assembleElement(src, e, bridge, documents, opts.Dev)
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			if !slices.ContainsFunc(all, func(g built) bool { return g.name == f.name }) {
				all = append(all, f)
			}
		}
		class, err := elements(src.ui, e, src.types[e.tag])
		if err != nil {
			return nil, err
		}
		classes = append(classes, class)
		types = append(types, built{e.tag + ".d.ts", RoleTypes, src.types[e.tag]})
	}
	pages, err := embedding(src.ui, src.elements, opts.Dev)
	if err != nil {
		return nil, err
	}
	all = append(append(all, pages...), built{elementsName, RoleElements, elementsJSON(classes)})
	return append(append(all, types...), built{"LICENSES.txt", RoleLicences, src.licences}), nil
}

// assembleElement makes the files of an element, its first file first.
func assembleElement(src source, e element, bridge built, documents map[string][]document, dev bool) ([]built, error) {
	var later []built
	var names names
	if len(e.programs) > 0 {
		names = append(names, name{"core", bridge.name})
	}
	for _, d := range e.downloads {
		script, err := bundle(src.ui, bundling{entry: d.entry, modules: modulesOf(src, d.modules)}, dev)
		if err != nil {
			return nil, err
		}
		file := byContent(string(d.role)+".js", d.role, script)
		later = append(later, file)
		names = append(names, name{string(d.role), file.name})
	}
	if len(e.programs) > 0 {
		later = append(later, bridge)
	}
	for _, p := range e.programs {
		file := byContent(p.file, p.role, src.programs[p.pkg])
		later = append(later, file)
		names = append(names, name{string(p.role), file.name})
	}
	js := names.module()
	for _, of := range e.documents {
		for _, d := range documents[of] {
			later = append(later, d.file)
		}
		js += documentsModule(of, documents[of])
	}
	modules := modulesOf(src, e.modules)
	modules["peerwork:files"] = module{js, api.LoaderJS}
	entry, err := bundle(src.ui, bundling{entry: e.entry, modules: modules, banner: compileAll}, dev)
	if err != nil {
		return nil, err
	}
	if entry, err = leaveImport(entry); err != nil {
		return nil, fmt.Errorf("%s: %w", e.tag, err)
	}
	return append([]built{{e.tag + ".js", RoleEntry, entry}}, later...), nil
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

// names are the names of files, by what "peerwork:files" calls them.
type names []name

type name struct{ export, file string }

// module is the text of "peerwork:files": for each file its name and its address.
// The address is written out as bundlers look for it, and computed only when it is
// asked for, since some bundlers replace import.meta.url by nothing.
func (list names) module() string {
	var js strings.Builder
	for _, n := range list {
		fmt.Fprintf(&js, "export const %s = %s;\n", n.export, beside(n.file))
	}
	return js.String()
}

func beside(file string) string {
	return fmt.Sprintf("[%s, () => new URL(%s, import.meta.url)]", plain(file), plain("./"+file))
}

// documentsModule is the same of documents: of one, or of several by their ids.
func documentsModule(export string, list []document) string {
	if len(list) == 1 && list[0].id == "" {
		return names{{export, list[0].file.name}}.module()
	}
	var js strings.Builder
	for _, d := range list {
		fmt.Fprintf(&js, "%s: %s,", plain(d.id), beside(d.file.name))
	}
	return "export const " + export + " = {" + js.String() + "};\n"
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
		Use     readiness.Use   `json:"use,omitempty"`
		// Of an own instrument only: there the widget looks whether an item has
		// evidence, where those of the standard ones all have.
		ReviewedBy []string `json:"reviewedBy,omitzero"`
	}
	shellTheme struct {
		ID    string        `json:"id"`
		Title peerwork.Text `json:"title"`
		Items []shellItem   `json:"items"`
	}
	shellItem struct {
		ID        string        `json:"id"`
		Anchors   bool          `json:"anchors,omitempty"` // whether the answers are explained
		Statement peerwork.Text `json:"statement"`
		Sign      peerwork.Text `json:"sign,omitzero"`
		Evidence  []string      `json:"evidence,omitempty"` // of an own instrument only
	}
)

// later reports whether a standard instrument is fetched when a page asks for it,
// and is no part of the first load: few pages have the one for after the start.
func (q *questionnaire) later() bool { return q.ToTalk() && !q.own }

// shell is the JSON behind "peerwork:shell". The longest instrument comes first:
// what the others share with it is then a repetition, which compresses better.
func shell(instruments []questionnaire) []byte {
	list := make([]shellInstrument, 0, len(instruments))
	for _, in := range instruments {
		if in.later() {
			continue
		}
		cut := shellInstrument{ID: in.ID, Version: in.Version, Title: in.Title, Intro: in.Intro, Minutes: in.Minutes, Scale: in.Scale, Use: in.Use}
		if in.own {
			cut.ReviewedBy = append([]string{}, in.ReviewedBy...)
		}
		for _, theme := range in.Themes {
			items := make([]shellItem, 0, len(theme.Items))
			for _, item := range theme.Items {
				short := shellItem{ID: item.ID, Statement: item.Statement, Sign: item.Sign, Anchors: len(item.Anchors) > 0}
				if in.own {
					short.Evidence = item.Evidence
				}
				items = append(items, short)
			}
			cut.Themes = append(cut.Themes, shellTheme{ID: theme.ID, Title: theme.Title, Items: items})
		}
		list = append(list, cut)
	}
	slices.Reverse(list)
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
