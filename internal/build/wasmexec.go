package build

import (
	"fmt"
	"regexp"
	"strings"
)

// wasmExecShape counts what has to be rewritten in wasm_exec.js.
type wasmExecShape struct {
	globals int // mentions of globalThis
	files   int // bare uses of the fs that wasm_exec.js hung on globalThis
}

// wasmExecKnown is what wasm_exec.js of GoRelease is like. Both change together,
// after somebody has read what changed in the file.
var wasmExecKnown = wasmExecShape{globals: 17, files: 1}

var (
	globalThisWord = regexp.MustCompile(`\bglobalThis\b`)
	bareFiles      = regexp.MustCompile(`\bfs\.writeSync\(`)
	scopeWord      = regexp.MustCompile(`\bscope\b`)
)

// The parts around wasm_exec.js. The scope replaces globalThis: Go finds there
// what it asks for by name and hangs its own things on it, so the host page's
// globals are neither read by name nor written to. It has no prototype, so
// nothing a page did to Object.prototype shows through.
//
// What it carries is what is looked up on it: Object and Array by syscall/js
// when it starts, crypto, performance, TextEncoder and TextDecoder by
// wasm_exec.js, console by syscall/js when a released function is called.
const (
	wasmExecHead = `export function createGo() {
%sconst scope = Object.assign(Object.create(null), { Object, Array, crypto, performance, TextEncoder, TextDecoder, console });
`
	// The Go runtime writes its last words to the console when it crashes. They
	// could hold what the person answered, and the console is the host page's.
	wasmExecQuiet = `const quiet = () => {};
const console = { log: quiet, warn: quiet, error: quiet };
`
	wasmExecTail = `
return { go: new scope.Go(), global: scope };
}
`
)

// wrapWasmExec turns wasm_exec.js of the Go version into a module that exports
// createGo: each call returns a fresh Go and the object it takes for its
// global one. It fails when the file is not as the version is known to be:
// better no build than a widget that leaks into its host.
func wrapWasmExec(source []byte, goVersion string, dev bool) (string, error) {
	if goVersion != GoRelease {
		return "", fmt.Errorf("wasm_exec.js of %s is not known here, only that of %s", goVersion, GoRelease)
	}
	text := strings.ReplaceAll(string(source), "\r\n", "\n")
	found := wasmExecShape{
		globals: len(globalThisWord.FindAllString(text, -1)),
		files:   len(bareFiles.FindAllString(text, -1)),
	}
	if found != wasmExecKnown {
		return "", fmt.Errorf("wasm_exec.js of %s mentions globalThis %d times and fs.writeSync %d times, not %d and %d: it is not the file of that version",
			goVersion, found.globals, found.files, wasmExecKnown.globals, wasmExecKnown.files)
	}
	if scopeWord.MatchString(text) {
		return "", fmt.Errorf("wasm_exec.js of %s uses the name scope, which the wrapping needs", goVersion)
	}
	text = bareFiles.ReplaceAllString(text, "scope.fs.writeSync(")
	text = globalThisWord.ReplaceAllString(text, "scope")
	quiet := wasmExecQuiet
	if dev {
		quiet = ""
	}
	return fmt.Sprintf(wasmExecHead, quiet) + text + wasmExecTail, nil
}
