// Package health holds the files that GitHub reads to what they promise. That the
// workflows are right in themselves is actionlint's to say, in `make check`.
package health

import (
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

const root = "../.."

// files returns the files of the repository that match Git's patterns.
func files(t *testing.T, patterns ...string) []string {
	t.Helper()
	out, err := exec.Command("git", append([]string{"-C", root, "ls-files", "--"}, patterns...)...).Output()
	require.NoError(t, err)
	found := strings.Fields(string(out))
	require.NotEmpty(t, found, patterns)
	return found
}

// TestFileNames: every name is ASCII, so that it survives any unpacker, and a
// shell on any keyboard can write it. Git would put another in quotes.
func TestFileNames(t *testing.T) {
	out, err := exec.Command("git", "-C", root, "ls-files", "-z").Output()
	require.NoError(t, err)
	names := strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
	assert.Greater(t, len(names), 500)
	assert.Empty(t, notASCII(names))
	assert.Equal(t, []string{"L\u00c6SMIG.txt", "a\tb"}, notASCII([]string{"LAESMIG.txt", "L\u00c6SMIG.txt", "a\tb"}))
}

// notASCII returns the names that hold anything but visible ASCII.
func notASCII(names []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		return !strings.ContainsFunc(name, func(c rune) bool { return c <= ' ' || c >= 0x7f })
	})
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	require.NoError(t, err)
	return string(text)
}

func parse(t *testing.T, name string, into any) {
	t.Helper()
	require.NoError(t, yaml.Unmarshal([]byte(read(t, name)), into), name)
}

// TestUpdates: no module and no lock file is forgotten by Dependabot without a
// reason.
func TestUpdates(t *testing.T) {
	const file = ".github/dependabot.yml"
	var config struct {
		Updates []struct {
			Ecosystem   string `yaml:"package-ecosystem"`
			Directory   string
			Directories []string
		}
	}
	parse(t, file, &config)
	listed := map[string]bool{}
	for _, u := range config.Updates {
		for _, dir := range append(u.Directories, u.Directory) {
			listed[u.Ecosystem+" "+dir] = true
		}
	}
	_, leftOut, ok := strings.Cut(read(t, file), "\n# Left out:\n")
	require.True(t, ok)
	for _, line := range strings.Split(strings.TrimSpace(leftOut), "\n") {
		assert.Regexp(t, `^#   \S+ +\S+ \S+`, line, "a folder and the reason")
	}
	var want []string
	for _, name := range files(t, "go.mod", "*/go.mod") {
		if strings.Contains(read(t, name), "\nrequire") {
			want = append(want, "gomod "+path.Join("/", path.Dir(name)))
		}
	}
	for _, name := range files(t, "*/package-lock.json") {
		want = append(want, "npm "+path.Join("/", path.Dir(name)))
	}
	for _, name := range files(t, "*Dockerfile") {
		want = append(want, "docker "+path.Join("/", path.Dir(name)))
	}
	want = append(want, "github-actions /")
	for _, each := range want {
		_, dir, _ := strings.Cut(each, " ")
		out := regexp.MustCompile(`(?m)^#   ` + regexp.QuoteMeta(dir) + ` `).MatchString(leftOut)
		assert.True(t, listed[each] != out, "%s: list it, or name it under \"Left out\", not both", each)
	}
}

// TestWorkflows: what runs on GitHub's machines is GitHub's own and ours, and
// may read; only publishing the site may write, and nothing but Pages.
func TestWorkflows(t *testing.T) {
	type permissions map[string]string
	for _, name := range files(t, ".github/workflows/*") {
		var workflow struct {
			Permissions permissions
			Jobs        map[string]struct {
				Permissions permissions
				Minutes     int `yaml:"timeout-minutes"`
				Steps       []struct{ Uses string }
			}
		}
		parse(t, name, &workflow)
		assert.Equal(t, permissions{"contents": "read"}, workflow.Permissions, name)
		for id, job := range workflow.Jobs {
			if name == ".github/workflows/site.yml" && id == "publish" {
				assert.Equal(t, permissions{"pages": "write", "id-token": "write"}, job.Permissions)
			} else {
				assert.Empty(t, job.Permissions, "%s: %s", name, id)
			}
			assert.NotZero(t, job.Minutes, "%s: %s could hang for six hours", name, id)
			for _, step := range job.Steps {
				if step.Uses != "" {
					assert.Regexp(t, `^actions/[a-z-]+@v\d+$`, step.Uses, name)
				}
			}
		}
	}
}

// TestBugForm: a report without the version and the document cannot be followed.
func TestBugForm(t *testing.T) {
	var form struct {
		Name, Description string
		Body              []struct {
			Type, ID    string
			Validations struct{ Required bool }
		}
	}
	parse(t, ".github/ISSUE_TEMPLATE/bug.yml", &form)
	assert.NotEmpty(t, form.Name)
	assert.NotEmpty(t, form.Description)
	required := map[string]bool{}
	for _, field := range form.Body {
		assert.Contains(t, []string{"markdown", "input", "textarea", "dropdown", "checkboxes"}, field.Type)
		required[field.ID] = field.Validations.Required
	}
	assert.True(t, required["version"] && required["document"])
}
