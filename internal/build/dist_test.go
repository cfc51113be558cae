package build

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// unzip returns the files of a zip by name, in the order of the zip.
func unzip(t *testing.T, data []byte) (names []string, files map[string]string) {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	files = map[string]string{}
	for _, f := range archive.File {
		r, err := f.Open()
		require.NoError(t, err)
		text, err := io.ReadAll(r)
		require.NoError(t, err)
		names = append(names, f.Name)
		files[f.Name] = string(text)
	}
	return names, files
}

func TestDist(t *testing.T) {
	opts := quiet
	opts.Compression, opts.Version = Quick, "1.2.3"
	opts.Out = filepath.Join(t.TempDir(), "dist")
	require.NoError(t, os.MkdirAll(filepath.Join(opts.Out, distName, "old"), 0o755))
	src := tiny(t)
	made, err := dist(src, opts)
	require.NoError(t, err)
	data, err := os.ReadFile(filepath.Join(opts.Out, "peerwork-widget.zip"))
	require.NoError(t, err)
	assert.Equal(t, len(data), made.Zip)
	names, files := unzip(t, data)

	t.Run("the same bytes again", func(t *testing.T) {
		opts := opts
		opts.Out = t.TempDir()
		_, err := dist(tiny(t), opts)
		require.NoError(t, err)
		again, err := os.ReadFile(filepath.Join(opts.Out, "peerwork-widget.zip"))
		require.NoError(t, err)
		assert.True(t, bytes.Equal(data, again))
	})
	t.Run("what is in it", func(t *testing.T) {
		var outside []string
		for _, name := range names {
			if name = strings.TrimPrefix(name, "peerwork-widget/"); !strings.HasPrefix(name, "web/") {
				outside = append(outside, name)
			}
		}
		assert.Equal(t, []string{"LAESMIG.txt", "LICENSES.txt", "README.txt", "nginx.conf", "peer-readiness.html", "peer-second.html", "sbom.cdx.json", "SHA256SUMS"}, outside)
		for _, f := range made.Manifest.Files {
			for _, name := range []string{f.Name, f.Name + ".br", f.Name + ".gz"} {
				assert.Contains(t, files, "peerwork-widget/web/"+name)
			}
		}
		assert.Len(t, names, len(outside)+3*(len(made.Manifest.Files)+1)+2)
		require.Len(t, made.WholeFiles, 2)
		for _, whole := range made.WholeFiles {
			assert.Len(t, files["peerwork-widget/"+whole.Name], whole.Bytes)
		}
		for _, name := range []string{"LAESMIG.txt", "README.txt"} {
			assert.Contains(t, files["peerwork-widget/"+name], "1.2.3", name)
			assert.Contains(t, files["peerwork-widget/"+name], src.goVersion, name)
		}
	})
	t.Run("the folder is the zip", func(t *testing.T) {
		found := map[string]string{}
		root := filepath.Join(opts.Out, "peerwork-widget")
		require.NoError(t, filepath.WalkDir(root, func(at string, entry os.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			text, err := os.ReadFile(at)
			rel, _ := filepath.Rel(opts.Out, at)
			found[filepath.ToSlash(rel)] = string(text)
			return err
		}))
		assert.Equal(t, files, found)
	})
	t.Run("checksums", func(t *testing.T) {
		var want strings.Builder
		for _, name := range names {
			if !strings.HasSuffix(name, "/SHA256SUMS") {
				sum := sha256.Sum256([]byte(files[name]))
				fmt.Fprintf(&want, "%s  %s\n", hex.EncodeToString(sum[:]), strings.TrimPrefix(name, "peerwork-widget/"))
			}
		}
		assert.Equal(t, want.String(), files["peerwork-widget/SHA256SUMS"])
	})
	t.Run("web.config", func(t *testing.T) {
		config := files["peerwork-widget/web/web.config"]
		decoder := xml.NewDecoder(strings.NewReader(config))
		for {
			if _, err := decoder.Token(); err == io.EOF {
				break
			} else {
				require.NoError(t, err)
			}
		}
		for _, f := range append(made.Manifest.Files, File{Name: "manifest.json"}) {
			hashed := regexp.MustCompile(`\.[0-9a-f]{12}\.`).MatchString(f.Name)
			assert.Equal(t, !hashed, strings.Contains(config, `path="`+f.Name+`"`), f.Name)
		}
	})
	t.Run("no folder, no package", func(t *testing.T) {
		opts := opts
		opts.Out = filepath.Join(opts.Out, "peerwork-widget.zip", "below a file")
		_, err := dist(src, opts)
		assert.Error(t, err)
	})
}

// What the policy of the one file with everything says about the file is true,
// and its blocks hold the same bytes as the other files.
func TestWholeFile(t *testing.T) {
	src := tiny(t)
	instruments := map[string]string{"kort.json": string(src.instruments[0].canonical), "lang.json": string(src.instruments[1].canonical)}
	for i, want := range []map[string]string{
		{"core.wasm": string(src.programs[readinessProgram]), "plan.wasm": string(src.programs["./wasm/core/plan"]), "kort.json": instruments["kort.json"], "lang.json": instruments["lang.json"], "evidence.json": string(src.evidence), "toolkit.json": string(toolkitPapers())},
		{"second.wasm": string(src.programs["./second"]), "more.wasm": string(src.programs["./second/more"]), "evidence.json": string(src.evidence)},
	} {
		whole, err := wholeFile(src, src.elements[i], quiet)
		require.NoError(t, err)
		assert.Equal(t, []string{"peer-readiness.html", "peer-second.html"}[i], whole.name)
		text := string(whole.data)
		assert.Equal(t, i == 1, strings.HasPrefix(text, "second "))
		for _, element := range []string{"style", "script"} {
			inside := regexp.MustCompile(`(?s)<` + element + `>(.*?)</` + element + `>`).FindStringSubmatch(text)
			require.NotNil(t, inside, element)
			sum := sha256.Sum256([]byte(inside[1]))
			assert.Contains(t, text, element+"-src 'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'")
			assert.NotEmpty(t, inside[1])
		}
		assert.NotContains(t, text, "beside")
		found := map[string]string{}
		for _, block := range regexp.MustCompile(`(?s)<script type="application/gzip" data-file="([^"]+)">(.*?)</script>`).FindAllStringSubmatch(text, -1) {
			zipped, err := base64.StdEncoding.DecodeString(strings.ReplaceAll(block[2], "\n", ""))
			require.NoError(t, err)
			found[block[1]] = gunzip(t, zipped)
		}
		assert.Equal(t, want, found)
		assert.Contains(t, text, "All of it is free.")
	}

	src.licences = []byte("-->")
	whole, err := wholeFile(src, src.elements[0], quiet)
	require.NoError(t, err)
	assert.Contains(t, string(whole.data), "inline", "the assets are those that lie in the page")
	assert.Equal(t, 1, strings.Count(string(whole.data), "-->"), "a licence does not end its comment")
}

// The fields CycloneDX 1.6 requires, and those a buyer asks for.
func TestSBOM(t *testing.T) {
	src := tiny(t)
	src.modules = []goModule{{"example.org/in", "v1.0.0"}}
	src.tools = []goModule{{"github.com/evanw/esbuild", "v0.28.2"}}
	files := []output{{"b.txt", []byte("b")}, {"a.txt", []byte("a")}}
	data := sbom(src, "1.2.3", files)
	assert.Equal(t, data, sbom(src, "1.2.3", slices.Clone(files)))
	assert.NotEqual(t, data, sbom(src, "1.2.4", files))

	var list bom
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&list))
	assert.Equal(t, "CycloneDX", list.Format)
	assert.Equal(t, "1.6", list.SpecVersion)
	assert.Equal(t, 1, list.Version)
	assert.Regexp(t, `^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`, list.SerialNumber)
	kinds := []string{"application", "library", "file"}
	refs := map[string]bool{}
	for _, c := range slices.Concat([]bomComponent{list.Metadata.Component}, list.Metadata.Tools.Components, list.Components) {
		assert.Contains(t, kinds, c.Type)
		assert.NotEmpty(t, c.Name)
		for _, l := range c.Licenses {
			assert.Contains(t, []string{"MIT", "BSD-3-Clause"}, l.License.ID)
		}
		for _, h := range c.Hashes {
			assert.Equal(t, "SHA-256", h.Alg)
			assert.Regexp(t, `^[0-9a-f]{64}$`, h.Content)
		}
		if c.Type == "library" {
			assert.Regexp(t, `^pkg:golang/[a-z0-9./-]+@[0-9a-z.-]+$`, c.PURL)
		}
		if c.Ref != "" {
			assert.False(t, refs[c.Ref], "%s twice", c.Ref)
			refs[c.Ref] = true
		}
	}
	for _, d := range list.Dependencies {
		for _, ref := range append(d.DependsOn, d.Ref) {
			assert.True(t, refs[ref], "%s is a component", ref)
		}
	}
	assert.Len(t, list.Dependencies, 3)
	names := func(components []bomComponent) (all []string) {
		for _, c := range components {
			all = append(all, c.Name)
		}
		return all
	}
	assert.Equal(t, []string{"std", "example.org/in", "a.txt", "b.txt"}, names(list.Components))
	assert.Equal(t, []string{"go", "github.com/evanw/esbuild"}, names(list.Metadata.Tools.Components))
	assert.Equal(t, strings.TrimPrefix(src.goVersion, "go"), list.Components[0].Version)
}

// The lists come from the go command: the core is made of the library's own
// packages and Go's, the builder works with esbuild and brotli.
func TestModules(t *testing.T) {
	tools, _ := here(t)
	core, err := tools.modules("../..", coreEnv, "./wasm/core/readiness")
	require.NoError(t, err)
	assert.Empty(t, core, "nobody else's code is in the core")
	builds, err := tools.modules("../..", nil, "./internal/build")
	require.NoError(t, err)
	var paths []string
	for _, m := range builds {
		paths = append(paths, m.Path)
		assert.Regexp(t, `^v[0-9]`, m.Version)
	}
	assert.Subset(t, paths, []string{"github.com/andybalholm/brotli", "github.com/evanw/esbuild"})
	_, err = tools.modules("../..", nil, "./nothing-here")
	assert.ErrorContains(t, err, "nothing-here")
}

func TestFilled(t *testing.T) {
	pages := tiny(t).ui
	_, err := filled(pages, "pages/embed.html", map[string]string{"policy": "p", "embed.js": "j", "browsers": "b"})
	assert.ErrorContains(t, err, "{{embed.css}}")
	_, err = filled(pages, "pages/embed.html", map[string]string{"policy": "p", "embed.js": "j", "embed.css": "{{policy}}", "browsers": "b", "more": ""})
	assert.ErrorContains(t, err, "4 of the 5")
	page, err := filled(pages, "pages/embed.html", map[string]string{"policy": "p", "embed.js": "j", "embed.css": "{{policy}}", "browsers": "b"})
	require.NoError(t, err)
	assert.Equal(t, `<meta content="p"><link href="{{policy}}"><script src="j"></script>b`, string(page), "what is put in is not read again")
}
