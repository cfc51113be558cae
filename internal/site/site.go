package site

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/build"
	"github.com/peerwork-dk/peerwork/internal/checkout"
)

//go:embed pages
var embedded embed.FS

// pages are the templates, the style sheet and the scripts of the site.
var pages = sub(checkout.FS(embedded), "pages")

func sub(fsys fs.FS, dir string) fs.FS {
	below, err := fs.Sub(fsys, dir)
	if err != nil {
		panic(err) // a name that is no path: a mistake in this program
	}
	return below
}

// Base is the address of the public site, with a / at its end. The schemas say
// it in their $id.
var Base = strings.TrimSuffix(peerwork.SchemaBase, "schema/")

// Policy is the content security policy of every page of the site, and the
// strictest one that the widget promises to work under.
const Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'"

// demoDir holds the pages of a made-up municipality, in the source tree.
const demoDir = "cmd/peerwork/demo"

// Build writes the site into opts.Out, which is emptied first when it holds an
// earlier site and refused when it holds anything else.
func Build(opts build.Options) error {
	root, err := build.Source(opts)
	if err != nil {
		return err
	}
	opts.Root = root
	made, err := os.MkdirTemp("", "peerwork-site-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(made)
	widget := opts
	widget.Out = made
	built, err := build.Dist(widget)
	if err != nil {
		return err
	}
	checker, err := build.Compile(opts, "./wasm/core/check")
	if err != nil {
		return err
	}
	files, err := assemble(checkout.FS(os.DirFS(root)), os.DirFS(made), built.Manifest, checker)
	if err != nil {
		return fmt.Errorf("site: %w", err)
	}
	return write(opts.Out, files)
}

// maker collects the files of the site.
type maker struct {
	source fs.FS // the source tree
	dist   fs.FS // what build.Dist made
	// What is in the widget's folder.
	manifest build.Manifest
	files    map[string][]byte
	docs     []*doc
	found    []entry // what can be searched
}

// assemble makes all files, by their paths.
func assemble(source, dist fs.FS, manifest build.Manifest, checker []byte) (map[string][]byte, error) {
	m := &maker{source: source, dist: dist, manifest: manifest, files: map[string][]byte{".nojekyll": nil}}
	for _, name := range []string{"site.css", "search.js", "check.js", "mark.svg"} {
		data, err := fs.ReadFile(pages, name)
		if err != nil {
			return nil, err
		}
		m.files[name] = data
	}
	program := "check/check." + digest(checker)[:12] + ".wasm"
	m.files[program] = checker
	for _, step := range []func() error{
		m.widget, m.demo, m.guides, m.schemas,
		func() error { return m.checker(program) },
		m.papers, m.downloads, m.front, m.search,
	} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return m.files, nil
}

// widget copies the built widget.
func (m *maker) widget() error {
	web := sub(m.dist, "peerwork-widget/web")
	return fs.WalkDir(web, ".", func(name string, e fs.DirEntry, err error) error {
		// Settings of other servers than the one that hosts the site.
		if err != nil || e.IsDir() || name == ".htaccess" || name == "web.config" {
			return err
		}
		data, err := fs.ReadFile(web, name)
		m.files["widget/"+name] = data
		return err
	})
}

// demo copies the pages of the made-up municipality, which lie beside the
// widget in the command and beside its folder here.
func (m *maker) demo() error {
	return fs.WalkDir(m.source, demoDir, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := fs.ReadFile(m.source, name)
		if path.Ext(name) == ".html" {
			data = bytes.ReplaceAll(data, []byte(`src="peer-`), []byte(`src="../widget/peer-`))
			data = bytes.ReplaceAll(data, []byte(`<meta charset="utf-8">`), []byte(`<meta charset="utf-8">`+"\n    "+`<meta http-equiv="Content-Security-Policy" content="`+Policy+`">`))
		}
		m.files["demo/"+path.Base(name)] = data
		return err
	})
}

func digest(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// marker is a file that every site has and nobody makes by hand.
const marker = "search.json"

// write puts the files into dir.
func write(dir string, files map[string][]byte) error {
	old, err := os.ReadDir(dir)
	if err == nil && len(old) > 0 {
		if _, err := os.Stat(filepath.Join(dir, marker)); err != nil {
			return fmt.Errorf("site: %s is not empty and holds no site", dir)
		}
		for _, e := range old {
			if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
				return err
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		at := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(at, files[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}
