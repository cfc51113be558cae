package build

import (
	"errors"
	"fmt"
	"path/filepath"
	"runtime/debug"
)

// Options says what to build and where to put it.
type Options struct {
	// Root is the root of peerwork's source tree. Empty: the nearest one at or
	// above the working directory, see [FindRoot]; without one, the module this
	// program was built from, which the go command unpacks in its module cache.
	// Nothing is written there.
	Root string
	// Out is the folder the files go to. It is made when it is not there.
	// Required.
	Out string
	// Instruments are files with instruments of your own, which [Build] puts
	// into the folder beside the standard ones. [Dist] makes what everybody is
	// handed, and takes none.
	Instruments []string
	// Compression says how hard to compress. The zero value is [Best].
	Compression Compression
	// Version is what [Dist] says in its papers. Empty: 0.0.0, not released.
	Version string
	// Dev keeps names and line breaks in the JavaScript, and lets the Go
	// runtime write to the browser's console.
	Dev bool
	// Progress, when set, is called with one short line before each long step.
	Progress func(step string)
	// Fetching, when set, is called before [GoRelease] is downloaded, about
	// [FetchMegabytes]. Unset, Progress says so.
	Fetching func()
}

// ErrNoSource says that there is no source tree of peerwork to build from: a
// program that was built in a clone and has been moved away has none.
var ErrNoSource = errors.New("no source tree of peerwork here")

// Build makes the widget and returns what it made. In Out the files of one
// earlier build stay beside the new ones, for pages that are open; those of
// the builds before it are removed, and files no build made are left alone.
// When it fails, what was in Out before is still there.
//
// The error wraps [ErrNoSource], [ErrNoToolchain], [ErrOldToolchain],
// [ErrNoChecksums] or [ErrNotFetched] when that is the reason.
func Build(opts Options) (Manifest, error) {
	opts, err := opts.ready()
	if err != nil {
		return Manifest{}, err
	}
	src, _, err := readSource(opts)
	if err != nil {
		return Manifest{}, fmt.Errorf("build: %w", err)
	}
	files, err := assemble(src, opts)
	if err != nil {
		return Manifest{}, fmt.Errorf("build: %w", err)
	}
	opts.Progress("compressing")
	manifest, outputs := pack(files, src.goVersion, opts.Compression)
	if err := install(opts.Out, manifest, outputs); err != nil {
		return Manifest{}, fmt.Errorf("build: %w", err)
	}
	return manifest, nil
}

// Compile compiles another program for the browser, by its package, with the
// release and the flags of the core. It is started by the core.js of a build.
func Compile(opts Options, pkg string) ([]byte, error) {
	opts.Out = "." // nothing is written
	opts, err := opts.ready()
	if err != nil {
		return nil, err
	}
	tools, err := findToolchain(opts.Fetching)
	if err != nil {
		return nil, fmt.Errorf("build: %w", err)
	}
	opts.Progress("compiling " + pkg)
	program, err := tools.compile(opts.Root, pkg)
	if err != nil {
		return nil, fmt.Errorf("build: %w", err)
	}
	return program, nil
}

// Source returns the root of the source tree that the options name or, when
// they name none, the one that would be found.
func Source(opts Options) (string, error) {
	opts.Out = "."
	opts, err := opts.ready()
	return opts.Root, err
}

// ready checks the options and fills in what is left out.
func (opts Options) ready() (Options, error) {
	if opts.Out == "" {
		return opts, errors.New("build: Options.Out is empty")
	}
	if opts.Progress == nil {
		opts.Progress = func(string) {}
	}
	if opts.Fetching == nil {
		opts.Fetching = func() {
			opts.Progress(fmt.Sprintf("fetching %s, about %d MB: this release compiles the core, whichever Go is at hand", GoRelease, FetchMegabytes))
		}
	}
	if opts.Version == "" {
		opts.Version = "0.0.0"
	}
	if opts.Root == "" {
		found, err := FindRoot(".")
		if info, ok := debug.ReadBuildInfo(); err != nil && ok {
			found, err = moduleRoot(info)
		}
		if err != nil {
			return opts, fmt.Errorf("build: %w", err)
		}
		opts.Root = found
	}
	root, err := filepath.Abs(opts.Root)
	if err != nil {
		return opts, fmt.Errorf("build: %w", err)
	}
	opts.Root = root
	return opts, nil
}
