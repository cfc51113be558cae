// Command gen writes what follows from the Go types of the documents: the
// tables the codec reads and writes them by (codec_gen.go in the package of
// each type), the published schemas and their index (schema/v1), the list of kinds
// in the package schema, and the types for TypeScript (npm/schemas). It needs the types alone, so it runs when what it writes is
// missing or out of date:
//
//	go generate ./schema
//
// Bounds are written once, as struct tags, and comments on types and fields
// become descriptions. A type that the codec, the schemas or other people's
// validators could not agree on is refused: see lint.go.
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
)

func main() {
	if err := write("."); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// write generates all files of the module that dir is in and replaces those
// that differ.
func write(dir string) error {
	root, err := moduleRoot(dir)
	if err != nil {
		return err
	}
	files, err := generate(root)
	if err != nil {
		return err
	}
	for _, f := range files {
		path := filepath.Join(root, f.path)
		if old, err := os.ReadFile(path); err == nil && bytes.Equal(checkout.LF(old), f.content) {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, f.content, 0o644); err != nil {
			return err
		}
		fmt.Println("wrote", f.path)
	}
	return nil
}

// file is a generated file, its path relative to the root of the module.
type file struct {
	path    string
	content []byte
}

// generate makes all files in memory.
func generate(root string) ([]file, error) {
	from := &sources{root: root}
	var files []file
	packages := map[string]bool{}
	for _, k := range kinds {
		pkg := k.typ.PkgPath()
		if packages[pkg] {
			continue
		}
		packages[pkg] = true
		var here []kind
		for _, other := range kinds {
			if other.typ.PkgPath() == pkg {
				here = append(here, other)
			}
		}
		m, err := modelOf(from, here)
		if err != nil {
			return nil, err
		}
		code, err := goCode(m)
		if err != nil {
			return nil, err
		}
		files = append(files, file{filepath.Join(directory(pkg), "codec_gen.go"), code})
	}
	var schemas []file
	var types typescript
	for _, k := range kinds {
		schema, err := schemaOf(from, k)
		if err != nil {
			return nil, err
		}
		text, err := indented(schema)
		if err != nil {
			return nil, err
		}
		if err := types.add(k.name, schema); err != nil {
			return nil, err
		}
		schemas = append(schemas, file{"schema/" + version + "/" + k.name + ".schema.json", text})
	}
	index, err := indexOf(schemas)
	if err != nil {
		return nil, err
	}
	files = append(append(files, schemas...), file{"schema/" + version + "/index.json", index}, file{"npm/schemas/index.d.ts", types.code()})
	code, err := kindsCode()
	return append(files, file{"schema/kinds_gen.go", code}), err
}

// directory returns where in the module a package is.
func directory(pkg string) string {
	return strings.TrimPrefix(strings.TrimPrefix(pkg, peerwork.ModulePath), "/")
}

// moduleRoot returns the nearest directory at or above dir with a go.mod.
func moduleRoot(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", fmt.Errorf("no go.mod here or above")
		}
		dir = filepath.Dir(dir)
	}
}
