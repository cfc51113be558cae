package stored_test

import (
	"archive/zip"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc/internal/stored"
)

// TestArchive: the standard library reads every entry back as it was.
func TestArchive(t *testing.T) {
	want := [][2]string{{"a.xml", "<a/>"}, {"folder/æ.txt", "blåbær\x00\xff"}, {"empty", ""}, {"long", strings.Repeat("0123456789", 10_000)}}
	var a stored.Archive
	for _, entry := range want {
		a.Add(entry[0], entry[1])
	}
	data := a.String()
	assert.Equal(t, data, a.String())
	r, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	require.Len(t, r.File, len(want))
	for i, f := range r.File {
		assert.Equal(t, want[i][0], f.Name)
		assert.False(t, f.NonUTF8)
		assert.Equal(t, zip.Store, f.Method)
		assert.Equal(t, 1980, f.Modified.Year())
		opened, err := f.Open()
		require.NoError(t, err)
		content, err := io.ReadAll(opened) // compares the checksum, too
		require.NoError(t, err)
		assert.Equal(t, want[i][1], string(content))
	}
}

func TestEmpty(t *testing.T) {
	var a stored.Archive
	r, err := zip.NewReader(strings.NewReader(a.String()), int64(len(a.String())))
	require.NoError(t, err)
	assert.Empty(t, r.File)
}
