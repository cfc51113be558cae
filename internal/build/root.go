package build

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// FindRoot returns the root of the nearest source tree of peerwork at or above
// dir: the folder whose go.mod names [peerwork.ModulePath]. The error wraps
// [ErrNoSource].
func FindRoot(dir string) (string, error) {
	start, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrNoSource, err)
	}
	for at := start; ; at = filepath.Dir(at) {
		if isRoot(at) {
			return at, nil
		}
		if at == filepath.Dir(at) {
			return "", fmt.Errorf("%w: no go.mod of %s in %s or above", ErrNoSource, peerwork.ModulePath, start)
		}
	}
}

func isRoot(dir string) bool {
	mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	return err == nil && moduleOf(mod) == peerwork.ModulePath
}

// moduleOf returns the path on the module line of a go.mod.
func moduleOf(mod []byte) string {
	lines := bufio.NewScanner(bytes.NewReader(mod))
	for lines.Scan() {
		if path, ok := strings.CutPrefix(strings.TrimSpace(lines.Text()), "module "); ok {
			return strings.Trim(strings.TrimSpace(path), `"`)
		}
	}
	return ""
}

// moduleRoot returns the folder of the module this program was built from, as
// info says: unpacked in the module cache, or where a replace or a workspace of
// the module in the working directory puts it.
func moduleRoot(info *debug.BuildInfo) (string, error) {
	command, err := goCommand()
	if err != nil {
		return "", err
	}
	own := &info.Main
	if own.Replace != nil {
		own = own.Replace
	}
	var dir string
	if own.Sum != "" {
		dir, err = sameModule(command, own)
	} else {
		dir, err = requiredModule(command)
	}
	switch {
	case err != nil:
		return "", fmt.Errorf("%w: none at or above the working directory, and %w", ErrNoSource, err)
	case !isRoot(dir):
		return "", fmt.Errorf("%w: the module that this program was built from is not in %q", ErrNoSource, dir)
	}
	return dir, nil
}

// sameModule returns the folder of the module m, which the go command unpacks
// if it is not there. The program at hand was built from the very same bytes, so
// no checksum database need be asked.
func sameModule(command string, m *debug.Module) (string, error) {
	// A module of its own, so that no other one has a say.
	neutral, err := os.MkdirTemp("", "peerwork-module-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(neutral)
	if err := os.WriteFile(filepath.Join(neutral, "go.mod"), []byte("module neutral\n"), 0o600); err != nil {
		return "", err
	}
	dir, sum, err := download(command, neutral, environ("GOWORK=off", "GOFLAGS=", "GONOSUMDB="+m.Path), m.Path+"@"+m.Version)
	if err == nil && sum != m.Sum {
		err = fmt.Errorf("%s@%s has the sum %s, and this program was built from %s", m.Path, m.Version, sum, m.Sum)
	}
	return dir, err
}

// requiredModule returns the folder of peerwork as the module or workspace in
// the working directory has it: replaced by a folder, or vendored without the
// files that no package is made of, so that they must be unpacked.
func requiredModule(command string) (string, error) {
	dir, err := run("", environ(), command, "list", "-mod=readonly", "-m", "-f", "{{.Dir}}", peerwork.ModulePath)
	if dir = strings.TrimSpace(dir); dir == "" && err == nil {
		dir, _, err = download(command, "", environ("GOFLAGS="), peerwork.ModulePath)
	}
	return dir, err
}

// download has the go command unpack a module and returns its folder and sum.
func download(command, in string, env []string, module string) (dir, sum string, err error) {
	out, err := run(in, env, command, "mod", "download", "-json", module)
	var said struct{ Dir, Sum, Error string }
	if json.Unmarshal([]byte(out), &said) == nil && said.Error != "" {
		err = fmt.Errorf("the go command says: %s", said.Error)
	}
	return said.Dir, said.Sum, err
}
