package build

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// earlierName is the file in a built folder that lists what is left of the
// build before.
const earlierName = ".earlier.json"

// install puts the files into the folder out: written beside their places
// first, then each moved in one step, so that a server reading the folder never
// sees half a file. The hashed ones go first and the entry late: an entry never
// names a file that is not there yet.
//
// Of the build before, by its own manifest, what this one did not make stays: a
// page somebody opened before the change still finds what it has not loaded
// yet. What was left of the build before that one goes.
func install(out string, manifest Manifest, outputs []output) (err error) {
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	var old Manifest
	readJSON(out, manifestName, &old)
	staging, err := stagingIn(out)
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

// stagingIn makes a folder in dir for what is not in its place yet. What builds
// left there that were killed is removed: a build takes seconds, so a folder that
// is an hour old is nobody's.
func stagingIn(dir string) (string, error) {
	const prefix, old = ".building-", time.Hour
	entries, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	for _, e := range entries {
		info, err := e.Info()
		if err == nil && info.IsDir() && strings.HasPrefix(e.Name(), prefix) && time.Since(info.ModTime()) > old {
			os.RemoveAll(filepath.Join(dir, e.Name())) // what cannot be removed is in nobody's way
		}
	}
	return os.MkdirTemp(dir, prefix)
}

// when says in which round a file is moved into place.
func when(manifest Manifest, name string) int {
	base := strings.TrimSuffix(strings.TrimSuffix(name, ".br"), ".gz")
	switch {
	case base == manifestName:
		return 2
	case slices.ContainsFunc(manifest.Files, func(f File) bool { return f.Role == RoleEntry && f.Name == base }):
		return 1
	}
	return 0
}

// prune keeps the files of the old manifest that are not among the new ones for
// this time, and removes what was kept before.
func prune(out string, old Manifest, outputs []output) error {
	made := map[string]bool{}
	for _, o := range outputs {
		made[o.name] = true
	}
	var kept, before []string
	for _, f := range old.Files {
		if !made[f.Name] {
			kept = append(kept, f.Name)
		}
	}
	if len(kept) == 0 {
		return nil // the same build once more: pages are open from the one before as much as ever
	}
	readJSON(out, earlierName, &before)
	for _, name := range before {
		// A list somebody tampered with must not reach outside the folder.
		if made[name] || slices.Contains(kept, name) || name == "" || name[0] == '.' || name != filepath.Base(name) {
			continue
		}
		for _, name := range []string{name, name + ".br", name + ".gz"} {
			if err := os.Remove(filepath.Join(out, name)); err != nil && !os.IsNotExist(err) {
				return fmt.Errorf("remove what an earlier build left: %w", err)
			}
		}
	}
	return os.WriteFile(filepath.Join(out, earlierName), indented(kept), 0o644)
}

// readJSON reads what an earlier build wrote about itself. Without a readable
// file there is nothing we may remove, and v stays as it is.
func readJSON[T any](out, name string, v *T) {
	var read T
	if data, err := os.ReadFile(filepath.Join(out, name)); err == nil && json.Unmarshal(data, &read) == nil {
		*v = read
	}
}
