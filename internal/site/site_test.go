package site

import (
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/build"
	"github.com/peerwork-dk/peerwork/schema"
)

const root = "../.."

// TestBuild makes the whole site twice. A browser walks through it in test/.
func TestBuild(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	dir := filepath.Join(t.TempDir(), "site")
	opts := build.Options{Root: root, Out: dir, Compression: build.Quick}
	require.NoError(t, Build(opts))
	first := files(t, dir)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "left.html"), nil, 0o600))
	require.NoError(t, Build(opts))
	assert.Equal(t, first, files(t, dir), "the same sources give the same bytes, and nothing of an earlier site stays")

	for _, k := range schema.Kinds() {
		at := strings.TrimPrefix(schema.ID(k), Base)
		assert.Equal(t, string(schema.Schema(k)), first[at], "at its $id")
		assert.Contains(t, first[strings.TrimSuffix(at, ".schema.json")+".html"], schema.ID(k))
	}

	// What a guide links to in the repository is there.
	links := 0
	for name, page := range first {
		for _, link := range regexp.MustCompile(`"`+repository+`/(blob|tree)/main/([^"#]+)`).FindAllStringSubmatch(page, -1) {
			links++
			info, err := os.Stat(filepath.Join(root, link[2]))
			if assert.NoError(t, err, "linked in %s", name) {
				assert.Equal(t, link[1] == "tree", info.IsDir(), link[2])
			}
		}
	}
	assert.Greater(t, links, 5)

	// Every file is served as it is, the pages with the policy.
	handler := Handler(os.DirFS(dir))
	for name, want := range first {
		if ext := filepath.Ext(name); name == ".nojekyll" || ext == ".br" || ext == ".gz" {
			continue
		}
		w := ask(handler, http.MethodGet, "/"+name)
		assert.Equal(t, http.StatusOK, w.Code, name)
		assert.Equal(t, len(want), w.Body.Len(), name)
		if strings.HasSuffix(name, ".html") && !strings.HasPrefix(name, "download/") && !strings.HasPrefix(name, "widget/") {
			want := Policy
			if strings.HasPrefix(name, "papers/") {
				want = PaperPolicy
				assert.NotContains(t, first[name], "<script")
			}
			assert.Equal(t, want, w.Header().Get("Content-Security-Policy"), name)
		}
	}
	assert.Equal(t, first["index.html"], ask(handler, http.MethodGet, "/").Body.String())
	assert.Equal(t, first["docs/da/index.html"], ask(handler, http.MethodGet, "/docs/da/").Body.String())
	for _, name := range []string{"/nothing.html", "/docs", "/widget/", "/download/", "/../site_test.go", "/.nojekyll"} {
		assert.Equal(t, http.StatusNotFound, ask(handler, http.MethodGet, name).Code, name)
	}
	assert.Equal(t, http.StatusMethodNotAllowed, ask(handler, http.MethodPost, "/").Code)
}

func ask(handler http.Handler, method, target string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest(method, target, nil))
	return w
}

func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	require.NoError(t, fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		all[name] = string(data)
		return err
	}))
	return all
}

// A folder that holds something else is left as it is.
func TestWriteRefuses(t *testing.T) {
	dir := t.TempDir()
	mine := filepath.Join(dir, "mine.txt")
	require.NoError(t, os.WriteFile(mine, []byte("mine"), 0o600))
	assert.ErrorContains(t, write(dir, map[string][]byte{"index.html": nil}), "holds no site")
	assert.FileExists(t, mine)
	assert.NoFileExists(t, filepath.Join(dir, "index.html"))
}

func TestRelative(t *testing.T) {
	for _, c := range [][3]string{
		{"index.html", "docs/da/index.html", "docs/da/index.html"},
		{"docs/da/index.html", "docs/da/indsaet.html#vej", "indsaet.html#vej"},
		{"docs/da/index.html", "docs/embedding.html", "../embedding.html"},
		{"docs/da/index.html", "schema/v1/plan.html", "../../schema/v1/plan.html"},
		{"docs/fhir.html", "docs/fhir.html#here", "#here"},
		{"docs/fhir.html", "documents.html", "../documents.html"},
	} {
		assert.Equal(t, c[2], relative(c[0], c[1]), "%s to %s", c[0], c[1])
	}
}

// Headings are called what GitHub calls them: links in the guides rely on it.
func TestNames(t *testing.T) {
	n := names{}
	for _, c := range [][2]string{
		{"Questions of your own", "questions-of-your-own"},
		{"1. Læg filerne på serveren", "1-læg-filerne-på-serveren"},
		{"`peerwork serve`, and more", "peerwork-serve-and-more"},
		{"Questions of your own", "questions-of-your-own-1"},
	} {
		assert.Equal(t, c[1], string(n.Generate([]byte(c[0]), 0)))
	}
}

func TestShort(t *testing.T) {
	assert.Equal(t, "a few words", short("a few words"))
	long := short(strings.Repeat("æble, ", 40))
	assert.LessOrEqual(t, len(long), 160)
	assert.True(t, strings.HasSuffix(long, "æble …"), long)
}

func TestSize(t *testing.T) {
	for bytes, want := range map[int]string{999: "0,9 kB", 4093: "4,0 kB", 16095: "16 kB", 999_499: "999 kB", 1_272_416: "1,2 MB", 3_382_069: "3,3 MB"} {
		assert.Equal(t, want, size(bytes).DA)
		assert.Equal(t, strings.Replace(want, ",", ".", 1), size(bytes).EN)
	}
}

// A program that uses the library does not need a Markdown reader.
func TestOnlyTheSiteReadsMarkdown(t *testing.T) {
	cmd := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Deps " "}}`, "./...")
	cmd.Dir = root
	out, err := cmd.Output()
	require.NoError(t, err)
	var with []string
	for line := range strings.Lines(string(out)) {
		name, deps, _ := strings.Cut(line, " ")
		if strings.Contains(deps, "github.com/yuin/goldmark") {
			with = append(with, strings.TrimPrefix(name, peerwork.ModulePath+"/"))
		}
	}
	assert.Equal(t, []string{"cmd/peerwork", "internal/site", "internal/site/build"}, with)
}
