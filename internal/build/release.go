package build

import (
	"errors"
	"fmt"
	"go/version"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// GoRelease is the Go release that compiles the core, whichever Go runs the
// builder: the same sources give the same bytes everywhere, and wasm_exec.js is
// the one we have read. For a newer one: read what changed in its wasm_exec.js,
// then set this and wasmExecKnown.
const GoRelease = "go1.26.8"

// FetchMegabytes is about what the go command downloads when GoRelease is
// neither the installed Go nor in the module cache.
const FetchMegabytes = 70

// What can keep the builder from using GoRelease. Each is a sentence that says
// what to do.
var (
	// ErrNoToolchain says that there is no go command.
	ErrNoToolchain = errors.New("no Go toolchain: the core is compiled by the go command, and there is none in GOROOT/bin or on PATH")
	// ErrOldToolchain says that the go command cannot fetch another release:
	// those before 1.21 do not know GOTOOLCHAIN.
	ErrOldToolchain = errors.New("this go command is older than 1.21 and cannot fetch " + GoRelease + ", which compiles the core: install Go 1.21 or newer")
	// ErrNoChecksums says that GOSUMDB is off.
	ErrNoChecksums = errors.New("the go command fetches no toolchain while GOSUMDB is off, and the core is compiled by " + GoRelease +
		": run this once with GOSUMDB=sum.golang.org, or install " + GoRelease + " yourself")
	// ErrNotFetched is returned when GoRelease could not be downloaded: no network,
	// or GOPROXY is off or direct.
	ErrNotFetched = errors.New(GoRelease + ", which compiles the core, could not be fetched: this takes a network and a module proxy in GOPROXY (neither off nor direct); or install " + GoRelease + " yourself")
)

// settings are those of a developer that the builder keeps: where modules come
// from and lie. No other, be it in the environment or by "go env -w", may change
// the bytes or stop the build.
var settings = []string{"GOMODCACHE", "GOCACHE", "GOPROXY", "GOSUMDB", "GONOPROXY", "GONOSUMDB", "GOPRIVATE", "GOINSECURE", "GOAUTH"}

// findToolchain finds the installed go command and has it fetch GoRelease, if
// it must. Before that it calls fetching.
func findToolchain(fetching func()) (toolchain, error) {
	command, err := goCommand()
	if err != nil {
		return toolchain{}, err
	}
	names := append([]string{"GOVERSION", "GOHOSTOS", "GOHOSTARCH"}, settings...)
	hand, err := goEnv(command, environ("GOTOOLCHAIN=local", "GOWORK=off"), names...)
	if err != nil {
		return toolchain{}, fmt.Errorf("%s does not run: %s", command, lastLine(err))
	}
	local := release(hand["GOVERSION"])
	if local == "" || version.IsValid(local) && version.Compare(local, "go1.21") < 0 {
		return toolchain{}, ErrOldToolchain
	}
	fetched := "toolchain@v0.0.1-" + GoRelease + "." + hand["GOHOSTOS"] + "-" + hand["GOHOSTARCH"]
	if local != GoRelease && !exists(filepath.Join(hand["GOMODCACHE"], "golang.org", fetched)) {
		if _, err := exec.LookPath(GoRelease); err != nil { // from golang.org/dl: the go command takes that first
			fetching()
		}
	}
	env := environ("GOTOOLCHAIN="+GoRelease, "GOENV=off", "GOWORK=off", "GOFLAGS=", "GOEXPERIMENT=", "GOFIPS140=")
	for _, name := range settings {
		env = append(env, name+"="+hand[name])
	}
	got, err := goEnv(command, env, "GOROOT", "GOVERSION")
	switch {
	case err == nil && release(got["GOVERSION"]) == GoRelease:
		return toolchain{command: command, root: got["GOROOT"], version: GoRelease, env: env}, nil
	case err == nil:
		return toolchain{}, fmt.Errorf("%w (the go command ran %s)", ErrNotFetched, got["GOVERSION"])
	case strings.Contains(err.Error(), "GOSUMDB=off"):
		return toolchain{}, fmt.Errorf("%w (%s)", ErrNoChecksums, lastLine(err))
	}
	return toolchain{}, fmt.Errorf("%w (%s)", ErrNotFetched, lastLine(err))
}

// lastLine is where the go command says why; what is before it is progress.
func lastLine(err error) string {
	text := err.Error()
	return text[strings.LastIndex(text, "\n")+1:]
}

// environ is the environment for a go command other than the one that runs
// this program: "go run" hands down its GOROOT, where the other finds nothing
// of its own.
func environ(more ...string) []string {
	env := slices.DeleteFunc(os.Environ(), func(variable string) bool {
		name, _, _ := strings.Cut(variable, "=")
		return strings.EqualFold(name, "GOROOT")
	})
	return append(env, more...)
}

// goEnv returns the value that "go env" prints for each name.
func goEnv(command string, env []string, names ...string) (map[string]string, error) {
	out, err := run("", env, command, append([]string{"env"}, names...)...)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimSuffix(strings.ReplaceAll(out, "\r", ""), "\n"), "\n")
	if len(lines) != len(names) {
		return nil, fmt.Errorf("go env answered %q to %s", out, names)
	}
	values := map[string]string{}
	for i, name := range names {
		values[name] = lines[i]
	}
	return values, nil
}

// release is the name of a Go release in what GOVERSION says, which may go on
// with a distribution's own words.
func release(goVersion string) string {
	name, _, _ := strings.Cut(goVersion, " ")
	return name
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// goCommand finds the go command in $GOROOT/bin or on PATH; "go run" and "go
// test" put their own first there.
func goCommand() (string, error) {
	if root := os.Getenv("GOROOT"); root != "" {
		command := filepath.Join(root, "bin", "go")
		if runtime.GOOS == "windows" {
			command += ".exe"
		}
		if exists(command) {
			return command, nil
		}
	}
	command, err := exec.LookPath("go")
	if err != nil {
		return "", fmt.Errorf("%w (%w)", ErrNoToolchain, err)
	}
	return command, nil
}
