package build

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// CoreFlags are the flags the core is compiled with, each for a reason.
var CoreFlags = []string{
	"-trimpath",       // no path of this machine in the file: same sources, same bytes
	"-buildvcs=false", // nor the commit, for the same reason
	// No symbol table and no DWARF: nobody debugs the core in a browser. No build
	// ID: it differs with the line ends of a checkout, the program does not.
	"-ldflags=-s -w -buildid=",
	"-gcflags=all=-l", // no inlining: 6–10 % less on the wire, and at 100 µs a call nobody feels it
	// But in these two, most of which is lists: inlined, the functions that make an
	// entry leave data and no code, and a list that nobody asks for is left out.
	"-gcflags=" + peerwork.ModulePath + "/recovery=",
	"-gcflags=" + peerwork.ModulePath + "/jobdesc=",
	// And in what a program can be asked, whose functions are called from one place.
	"-gcflags=" + peerwork.ModulePath + "/wasm/core/...=",
}

// coreEnv is added to the environment of the compiler.
var coreEnv = []string{"GOOS=js", "GOARCH=wasm", "GOWASM="}

// toolchain is GoRelease, ready to run.
type toolchain struct {
	command string   // the installed go command, which starts GoRelease
	root    string   // GOROOT of GoRelease
	version string   // what it calls itself
	env     []string // the environment of all it runs
}

// run runs the go command in dir and returns what it wrote.
func (t toolchain) run(dir string, env []string, args ...string) (string, error) {
	return run(dir, slices.Concat(t.env, env), t.command, args...)
}

// compile builds the main package pkg of the module in dir for the browser and
// returns the module's bytes.
func (t toolchain) compile(dir, pkg string) ([]byte, error) {
	tmp, err := os.MkdirTemp("", "peerwork-core-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	out := filepath.Join(tmp, "core.wasm")
	args := append([]string{"build", "-o", out}, CoreFlags...)
	if _, err := t.run(dir, coreEnv, append(args, pkg)...); err != nil {
		return nil, fmt.Errorf("compile %s: %w", pkg, err)
	}
	return os.ReadFile(out)
}

// modules returns the modules, apart from the main one, that packages of the
// programs come from, sorted.
func (t toolchain) modules(dir string, env []string, programs ...string) ([]goModule, error) {
	out, err := t.run(dir, env, append([]string{"list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}"}, programs...)...)
	if err != nil {
		return nil, fmt.Errorf("list the modules of %s: %w", strings.Join(programs, ", "), err)
	}
	var list []goModule
	for _, line := range slices.Compact(slices.Sorted(strings.Lines(out))) {
		if path, version, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			list = append(list, goModule{path, version})
		}
	}
	return list, nil
}

// wasmExec returns the wasm_exec.js that belongs to the toolchain.
func (t toolchain) wasmExec() ([]byte, error) {
	source, err := os.ReadFile(filepath.Join(t.root, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("the Go toolchain in %s has no wasm_exec.js: %w", t.root, err)
	}
	return source, nil
}

// run runs a command with the environment env and returns what it wrote, or an
// error that holds what it complained about.
func run(dir string, env []string, command string, args ...string) (string, error) {
	cmd := exec.Command(command, args...)
	cmd.Dir = dir
	cmd.Env = env
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		if text := strings.TrimSpace(stderr.String()); text != "" {
			err = fmt.Errorf("%w: %s", err, text)
		}
		return stdout.String(), err
	}
	return stdout.String(), nil
}
