package checkout_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
)

func TestCheckout(t *testing.T) {
	text := []byte("a\r\nb\nc\rd\r\n")
	const want = "a\nb\nc\rd\n"
	assert.Equal(t, want, string(checkout.LF(text)))

	name := filepath.Join(t.TempDir(), "text")
	require.NoError(t, os.WriteFile(name, text, 0o600))
	got, err := checkout.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, want, string(got))
	_, err = checkout.ReadFile(name + "s")
	assert.ErrorIs(t, err, fs.ErrNotExist)

	got, err = fs.ReadFile(checkout.FS(fstest.MapFS{"text": {Data: text}}), "text")
	require.NoError(t, err)
	assert.Equal(t, want, string(got))
}
