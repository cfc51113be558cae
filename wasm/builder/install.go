package builder

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// install puts the files into the folder out: written beside their places
// first, then each moved in one step, so that a server reading the folder never
// sees half a file. The hashed ones go first and the entry late: an entry never
// names a file that is not there yet. At last it removes what an earlier build,
// by its own manifest, left and this one did not make.
func install(out string, manifest Manifest, outputs []output) (err error) {
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	old := readManifest(out)
	staging, err := os.MkdirTemp(out, ".building-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(staging)
	for _, o := range outputs {
		if err := os.WriteFile(filepath.Join(staging, o.name), o.data, 0o644); err != nil {
			return err
		}
	}
	order := slices.Clone(outputs)
	slices.SortStableFunc(order, func(a, b output) int { return when(manifest, a.name) - when(manifest, b.name) })
	for _, o := range order {
		if err := os.Rename(filepath.Join(staging, o.name), filepath.Join(out, o.name)); err != nil {
			return err
		}
	}
	return prune(out, old, outputs)
}

// when says in which round a file is moved into place.
func when(manifest Manifest, name string) int {
	base := strings.TrimSuffix(strings.TrimSuffix(name, ".br"), ".gz")
	entry, _ := manifest.File(RoleEntry)
	switch base {
	case manifestName:
		return 2
	case entry.Name:
		return 1
	}
	return 0
}

// prune removes the files of the old manifest that are not among the new ones.
func prune(out string, old Manifest, outputs []output) error {
	made := map[string]bool{}
	for _, o := range outputs {
		made[o.name] = true
	}
	for _, f := range old.Files {
		// A manifest somebody tampered with must not reach outside the folder.
		if f.Name == "" || f.Name[0] == '.' || f.Name != filepath.Base(f.Name) {
			continue
		}
		for _, name := range []string{f.Name, f.Name + ".br", f.Name + ".gz"} {
			if made[name] {
				continue
			}
			if err := os.Remove(filepath.Join(out, name)); err != nil && !os.IsNotExist(err) {
				return fmt.Errorf("remove what an earlier build left: %w", err)
			}
		}
	}
	return nil
}

// readManifest reads the manifest of an earlier build. Without a readable one
// there is nothing we may remove.
func readManifest(out string) Manifest {
	var manifest Manifest
	data, err := os.ReadFile(filepath.Join(out, manifestName))
	if err != nil || json.Unmarshal(data, &manifest) != nil {
		return Manifest{}
	}
	return manifest
}
