package build

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/evanw/esbuild/pkg/api"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A folder of wasm/ui is a download, and parts is what they share: a file
// imports its own folder and parts, nothing else. So what the first file carries
// can be seen from where it lies, and no later one fetches it a second time.
func TestFolders(t *testing.T) {
	imports := importsOf(t, os.DirFS(filepath.Join("..", "..", "wasm", "ui")))
	assert.Greater(t, len(imports), 40)
	assert.Empty(t, strays(imports))
	assert.Empty(t, circles(imports))
	edges := folderEdges(imports)
	for _, folder := range slices.Sorted(maps.Keys(edges)) {
		t.Logf("%-20s imports %s", folder, strings.Join(edges[folder], ", "))
	}
	assert.Equal(t, []string{"core", "jobdesc/give", "jobdesc/look", "jobdesc/meeting", "jobdesc/read", "jobdesc/shell", "pages", "parts", "readiness/group", "readiness/remember", "readiness/result", "readiness/shell", "recovery/cards", "recovery/chime", "recovery/seat", "recovery/shell"},
		slices.Sorted(maps.Keys(edges)), "a new folder is a new download: name it here and in CONTRIBUTING")

	imported := map[string]bool{}
	for _, targets := range imports {
		for _, target := range targets {
			imported[target] = true
		}
	}
	var loose []string
	for file := range imports {
		if !imported[file] {
			loose = append(loose, file)
		}
	}
	slices.Sort(loose)
	assert.Equal(t, []string{coreEntry, giveEntry, lookEntry, meetingEntry, readEntry, "jobdesc/shell/peer-jobdesc.js", "pages/embed.js", "pages/file-assets.js", "pages/file.js", "pages/peer-frame.js",
		groupEntry, rememberEntry, resultEntry, shellEntry, cardsEntry, chimeEntry, seatEntry, "recovery/shell/peer-recovery.js"}, loose, "what nobody imports is where a bundle begins")
}

func TestFoldersAreHeld(t *testing.T) {
	ui := fstest.MapFS{}
	for name, text := range map[string]string{
		"parts/a.js":           `import './b.js'`,
		"parts/b.js":           `export * from './c.js'`,
		"parts/c.js":           `export const c = () => import('./a.js')`,
		"parts/up.js":          `import { s } from '../readiness/shell/s.js'; s()`,
		"readiness/shell/s.js": `import r from '../result/r.js'; import css from './s.css'; import files from 'peerwork:files'; export const s = () => r(css, files)`,
		"readiness/result/r.js": `import { c } from '../../parts/c.js'
			// import './not-this.js'
			export { s } from '../shell/s.js'; export default c`,
		"pages/p.js": `import '../readiness/shell/s.js'; import './q.js'`,
		"pages/q.js": `import '../parts/a.js'; 'import "../core/core.js"'`,
	} {
		ui[name] = &fstest.MapFile{Data: []byte(text)}
	}
	imports := importsOf(t, ui)
	assert.Equal(t, []string{
		"pages/p.js imports readiness/shell/s.js",
		"parts/up.js imports readiness/shell/s.js",
		"readiness/result/r.js imports readiness/shell/s.js",
		"readiness/shell/s.js imports readiness/result/r.js",
	}, strays(imports))
	assert.Equal(t, []string{
		"parts/a.js → parts/b.js → parts/c.js → parts/a.js",
		"readiness/shell/s.js → readiness/result/r.js → readiness/shell/s.js",
	}, circles(imports))
	assert.Equal(t, []string{"readiness/result"}, folderEdges(imports)["readiness/shell"])
}

// importsOf returns, for each script of ui, the files of ui it imports, sorted.
// esbuild reads them, so that every form of import counts; the builder's own
// modules, "peerwork:…", do not.
func importsOf(t *testing.T, ui fs.FS) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	require.NoError(t, fs.WalkDir(ui, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".js" {
			return err
		}
		text, err := fs.ReadFile(ui, name)
		if err != nil {
			return err
		}
		var found []string
		result := api.Build(api.BuildOptions{
			Stdin: &api.StdinOptions{Contents: string(text), Sourcefile: name}, Bundle: true, Format: api.FormatESModule, TsconfigRaw: "{}", LogLevel: api.LogLevelSilent,
			Plugins: []api.Plugin{{Name: "imports", Setup: func(build api.PluginBuild) {
				build.OnResolve(api.OnResolveOptions{Filter: ".*"}, func(args api.OnResolveArgs) (api.OnResolveResult, error) {
					if !strings.HasPrefix(args.Path, "peerwork:") {
						found = append(found, path.Join(path.Dir(name), args.Path))
					}
					return api.OnResolveResult{Path: args.Path, External: true}, nil
				})
			}}},
		})
		require.Empty(t, result.Errors, name)
		slices.Sort(found)
		imports[name] = slices.Compact(found)
		return nil
	}))
	return imports
}

// strays are the imports that lead out of their folder to another than parts.
func strays(imports map[string][]string) []string {
	var found []string
	for file, targets := range imports {
		for _, target := range targets {
			if folder := path.Dir(target); folder != path.Dir(file) && folder != "parts" {
				found = append(found, fmt.Sprintf("%s imports %s", file, target))
			}
		}
	}
	slices.Sort(found)
	return found
}

// folderEdges are, for each folder, the others it imports, sorted.
func folderEdges(imports map[string][]string) map[string][]string {
	edges := map[string][]string{}
	for file, targets := range imports {
		from := path.Dir(file)
		edges[from] = append(edges[from], nil...)
		for _, target := range targets {
			if to := path.Dir(target); to != from && !slices.Contains(edges[from], to) {
				edges[from] = append(edges[from], to)
			}
		}
		slices.Sort(edges[from])
	}
	return edges
}

// circles are the ways along imports that lead back to where they begin, each
// from the file that is met first.
func circles(imports map[string][]string) []string {
	var found []string
	done := map[string]bool{}
	var walk func(way []string)
	walk = func(way []string) {
		at := way[len(way)-1]
		for _, next := range imports[at] {
			if i := slices.Index(way, next); i >= 0 {
				found = append(found, strings.Join(append(slices.Clone(way[i:]), next), " → "))
			} else if !done[next] {
				walk(append(slices.Clone(way), next))
			}
		}
		done[at] = true
	}
	for _, file := range slices.Sorted(maps.Keys(imports)) {
		if !done[file] {
			walk([]string{file})
		}
	}
	return found
}
