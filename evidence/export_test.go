package evidence

import (
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
)

// Idle are the topics and rows that nothing needs to rest on.
func Idle(row string) bool {
	topic, _, _ := strings.Cut(row, ".")
	return slices.Contains(idle, topic) || slices.Contains(idle, row)
}

var rowID = regexp.MustCompile(`\b\d{1,2}\.\d{1,2}\b`)

// RowsNamed returns the numbers of rows in a text, in either language.
func RowsNamed(text peerwork.Text) []string {
	return slices.DeleteFunc(rowID.FindAllString(text.DA+" "+text.EN, -1), func(id string) bool {
		_, row := Find(id)
		return !row
	})
}

// ReferencesByFolder returns what the sources of each folder rest on.
func ReferencesByFolder(t *testing.T) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	use := func(file string, refs []string, err error) {
		require.NoError(t, err, file)
		if folder := path.Dir(strings.TrimPrefix(filepath.ToSlash(file), root+"/")); len(refs) > 0 {
			found[folder] = append(found[folder], refs...)
		}
	}
	documents, err := filepath.Glob(root + "/readiness/*/*.json") // the instruments and the standing plan
	require.NoError(t, err)
	for _, file := range documents {
		data, err := checkout.ReadFile(file)
		require.NoError(t, err)
		refs, err := jsonReferences(data)
		use(file, refs, err)
	}
	walk(t, map[string]bool{".go": true}, func(file string, data []byte) {
		if !strings.HasSuffix(file, "_test.go") && !strings.HasPrefix(file, root+"/evidence/") {
			refs, err := goReferences(data)
			use(file, refs, err)
		}
	})
	return found
}
