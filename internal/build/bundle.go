package build

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// virtual is a module the builder writes itself, by its name in an import.
type virtual map[string]module

type module struct {
	text   string
	loader api.Loader
}

// bundling says what a bundle is made from.
type bundling struct {
	entry   string // in wasm/ui
	modules virtual
	banner  string
	classic bool // for <script> without type="module": no name of it is seen outside
}

// bundle makes one file of the entry in ui and everything it imports. An import
// is a file beside it or one of the virtual modules, which also stand in for
// files of their name.
func bundle(ui fs.FS, b bundling, dev bool) ([]byte, error) {
	format := api.FormatESModule
	if b.classic {
		format = api.FormatIIFE
	}
	result := api.Build(api.BuildOptions{
		EntryPoints: []string{b.entry},
		Bundle:      true,
		Format:      format,
		Platform:    api.PlatformBrowser,
		Target:      api.ES2022,
		Engines:     engines,
		// The texts are Danish: æ, ø and å as themselves are a third of the
		// bytes of their escapes.
		Charset:           api.CharsetUTF8,
		MinifyWhitespace:  !dev,
		MinifyIdentifiers: !dev,
		MinifySyntax:      !dev,
		// Notices are in LICENSES.txt, which the banner of core.js points to.
		LegalComments: api.LegalCommentsNone,
		Banner:        map[string]string{"js": b.banner},
		Sourcemap:     api.SourceMapNone,
		// A stray tsconfig.json above the sources must not change the bytes.
		TsconfigRaw: "{}",
		LogLevel:    api.LogLevelSilent,
		Write:       false,
		Outfile:     "/" + path.Base(b.entry),
		Plugins:     []api.Plugin{reader(ui, b.modules, dev)},
	})
	// A warning is something the author did not mean.
	if messages := append(result.Errors, result.Warnings...); len(messages) > 0 {
		text := api.FormatMessages(messages, api.FormatMessagesOptions{Kind: api.ErrorMessage})
		return nil, fmt.Errorf("bundle %s: %s", b.entry, strings.TrimSpace(strings.Join(text, "")))
	}
	if len(result.OutputFiles) != 1 {
		return nil, fmt.Errorf("bundle %s: %d files came out, not one", b.entry, len(result.OutputFiles))
	}
	return result.OutputFiles[0].Contents, nil
}

// reader is the esbuild plugin that finds and reads modules in ui and among
// the virtual ones, and nowhere else: paths of this machine play no part.
func reader(ui fs.FS, modules virtual, dev bool) api.Plugin {
	return api.Plugin{Name: "peerwork", Setup: func(build api.PluginBuild) {
		build.OnResolve(api.OnResolveOptions{Filter: ".*"}, func(args api.OnResolveArgs) (api.OnResolveResult, error) {
			switch {
			case args.Kind == api.ResolveEntryPoint:
				return api.OnResolveResult{Path: args.Path, Namespace: "ui"}, nil
			case args.Kind == api.ResolveJSDynamicImport:
				// Bundled into the same file it would be loaded at once after all.
				return api.OnResolveResult{}, fmt.Errorf("import(%q): what is loaded later is named by peerwork:files", args.Path)
			case strings.HasPrefix(args.Path, "peerwork:"):
				if _, ok := modules[args.Path]; !ok {
					return api.OnResolveResult{}, fmt.Errorf("%s is not available in this file", args.Path)
				}
				return api.OnResolveResult{Path: args.Path, Namespace: "virtual"}, nil
			case strings.HasPrefix(args.Path, "./"), strings.HasPrefix(args.Path, "../"):
				at := path.Join(path.Dir(args.Importer), args.Path)
				if !fs.ValidPath(at) {
					return api.OnResolveResult{}, fmt.Errorf("%s is outside wasm/ui", args.Path)
				}
				if _, ok := modules[at]; ok {
					return api.OnResolveResult{Path: at, Namespace: "virtual"}, nil
				}
				return api.OnResolveResult{Path: at, Namespace: "ui"}, nil
			}
			return api.OnResolveResult{}, fmt.Errorf("%q: the widget imports its own files and peerwork: modules only", args.Path)
		})
		build.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "virtual"}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			m := modules[args.Path]
			return api.OnLoadResult{Contents: &m.text, Loader: m.loader}, nil
		})
		build.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "ui"}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			data, err := fs.ReadFile(ui, args.Path)
			if err != nil {
				return api.OnLoadResult{}, err
			}
			text := string(data)
			switch path.Ext(args.Path) {
			case ".js":
				return api.OnLoadResult{Contents: &text, Loader: api.LoaderJS}, nil
			case ".css":
				sheet, err := styleSheet(args.Path, text, dev)
				return api.OnLoadResult{Contents: &sheet, Loader: api.LoaderText}, err
			}
			return api.OnLoadResult{}, fmt.Errorf("%s: wasm/ui holds .js and .css only", args.Path)
		})
	}}
}

// styleSheet returns the style sheet as small as it gets. It becomes the text
// of a constructed sheet, which ignores @import and resolves url() against the
// host page, so both are refused here.
func styleSheet(name, text string, dev bool) (string, error) {
	result := api.Transform(text, api.TransformOptions{
		Loader:           api.LoaderCSS,
		Engines:          engines,
		Charset:          api.CharsetUTF8,
		MinifyWhitespace: !dev,
		MinifySyntax:     !dev,
		LegalComments:    api.LegalCommentsNone,
		Sourcefile:       name,
		LogLevel:         api.LogLevelSilent,
	})
	if messages := append(result.Errors, result.Warnings...); len(messages) > 0 {
		return "", errors.New(strings.TrimSpace(strings.Join(api.FormatMessages(messages, api.FormatMessagesOptions{Kind: api.ErrorMessage}), "")))
	}
	css := string(result.Code)
	if strings.Contains(css, "@import") {
		return "", fmt.Errorf("%s: a constructed style sheet ignores @import", name)
	}
	if strings.Contains(strings.ReplaceAll(strings.ReplaceAll(css, "url(data:", ""), `url("data:`, ""), "url(") {
		return "", fmt.Errorf("%s: url() in a constructed style sheet points into the host's site; only data: is allowed", name)
	}
	return strings.TrimSuffix(css, "\n"), nil
}
