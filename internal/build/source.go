package build

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/schema"
)

// readSource gathers what a build is made from: files of the tree in
// opts.Root, the instruments and the evidence this program was compiled with,
// and the core, which it compiles. It returns the toolchain that did it as well.
func readSource(opts Options) (source, toolchain, error) {
	root := opts.Root
	src := source{elements: allElements, types: map[string][]byte{}, programs: map[string][]byte{}, ui: checkout.FS(os.DirFS(filepath.Join(root, "wasm", "ui")))}
	var err error
	for _, e := range src.elements {
		if src.types[e.tag], err = checkout.ReadFile(filepath.Join(root, "wasm", e.tag+".d.ts")); err != nil {
			return source{}, toolchain{}, err
		}
	}
	if src.licences, err = licences(root); err != nil {
		return source{}, toolchain{}, err
	}
	for _, id := range instruments.IDs() {
		in, _ := instruments.Get(id)
		canonical, err := in.MarshalJSON()
		if err != nil {
			return source{}, toolchain{}, fmt.Errorf("instrument %s: %w", in.ID, err)
		}
		src.instruments = append(src.instruments, questionnaire{Instrument: in, canonical: canonical})
	}
	for _, name := range opts.Instruments {
		in, err := ownInstrument(name, src.instruments)
		if err != nil {
			return source{}, toolchain{}, fmt.Errorf("instrument %s: %w", name, err)
		}
		src.instruments = append(src.instruments, in)
	}
	src.evidence = evidenceJSON()
	standing := plans.Standing()
	if src.standing, err = standing.MarshalJSON(); err != nil {
		return source{}, toolchain{}, fmt.Errorf("the standing plan: %w", err)
	}

	tools, err := findToolchain(opts.Fetching)
	if err != nil {
		return source{}, toolchain{}, err
	}
	src.goVersion = tools.version
	if src.wasmExec, err = tools.wasmExec(); err != nil {
		return source{}, toolchain{}, err
	}
	opts.Progress("compiling the core with " + tools.version)
	for _, pkg := range programsOf(src.elements) {
		if src.programs[pkg], err = tools.compile(root, pkg); err != nil {
			return source{}, toolchain{}, err
		}
	}
	return src, tools, nil
}

// ownInstrument reads an instrument by shape and by meaning. Its id tells it
// from those that are there already.
func ownInstrument(name string, others []questionnaire) (questionnaire, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return questionnaire{}, err
	}
	in, err := schema.Decode[readiness.Instrument](data)
	if err != nil {
		return questionnaire{}, err
	}
	if err := in.Validate(); err != nil {
		return questionnaire{}, err
	}
	if slices.ContainsFunc(others, func(other questionnaire) bool { return other.ID == in.ID }) {
		return questionnaire{}, fmt.Errorf("/id: %q is taken; give it a name of its own", in.ID)
	}
	canonical, err := in.MarshalJSON()
	return questionnaire{in, canonical, true}, err
}

// goLicence is the licence of Go's runtime, library and wasm_exec.js. Some
// distributions move the file out of GOROOT, so it is kept here.
//
//go:embed go.LICENSE.txt
var goLicence []byte

// licences says what the widget is made of and under which conditions.
func licences(root string) ([]byte, error) {
	own, err := checkout.ReadFile(filepath.Join(root, "LICENSE"))
	if err != nil {
		return nil, err
	}
	notice, err := checkout.ReadFile(filepath.Join(root, "NOTICE"))
	if err != nil {
		return nil, err
	}
	var b strings.Builder
	for i, part := range [][2]string{
		{"peerwork: the widget, its texts and its program", string(own)},
		{"Quotations and other people's work", string(notice)},
		{"Go: its runtime and library in each *.wasm, its wasm_exec.js in core.*.js", string(checkout.LF(goLicence))},
	} {
		if i > 0 {
			b.WriteString("\n\n")
		}
		fmt.Fprintf(&b, "%s\n%s\n\n%s\n", part[0], strings.Repeat("=", len(part[0])), strings.TrimSpace(part[1]))
	}
	return []byte(b.String()), nil
}
