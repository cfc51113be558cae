package console

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestShown: what a terminal gets of a text, however it is cut into pieces.
func TestShown(t *testing.T) {
	for text, want := range map[string]string{
		"håb 🙂\n\tto\r\n":                                "håb 🙂\n\tto\r\n",
		"\x1b[1mfed\x1b[0m \x1b[36mblå\x1b[0m":           "\x1b[1mfed\x1b[0m \x1b[36mblå\x1b[0m",
		"\r12 dokumenter\x1b[K":                          "\r12 dokumenter\x1b[K",
		"a\x1b[31mb\x1b]0;titel\x07c\x1b[2Jd":            "a�[31mb�]0;titel�c�[2Jd",
		"a\rb\x08c\x00d\x7fe\u009b31mf":                  "a�b�c�d�e�31mf",
		"a\u202eb\u2066c\u2069d\u200fe\u061cf":           "a�b�c�d�e�f",
		"a\x9b31mb\xff\xc3":                              "a�31mb�", // the last could still become a character
		strings.Repeat("æ\u202e", 1000) + "\x1b[1m slut": strings.Repeat("æ�", 1000) + "\x1b[1m slut",
	} {
		var whole bytes.Buffer
		s := &shown{to: &whole}
		n, err := s.Write([]byte(text))
		require.NoError(t, err)
		assert.Equal(t, len(text), n)
		assert.Equal(t, want, whole.String())

		// A character may be cut in two; a sequence of ours never is.
		if strings.ContainsAny(text, "\x1b\r") {
			continue
		}
		var cut bytes.Buffer
		s = &shown{to: &cut}
		for i := range len(text) {
			n, err := s.Write([]byte(text[i : i+1]))
			require.NoError(t, err)
			assert.Equal(t, 1, n)
		}
		assert.Equal(t, want, cut.String())
	}
	_, err := (&shown{to: failing{}}).Write([]byte("x"))
	assert.ErrorIs(t, err, errFull)
}

var errFull = errors.New("full")

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errFull }

// TestFilesAreNotShown: a file and a pipe get every byte.
func TestFilesAreNotShown(t *testing.T) {
	file, err := os.Create(t.TempDir() + "/x")
	require.NoError(t, err)
	defer file.Close()
	assert.Same(t, file, Shown(file))
	var b bytes.Buffer
	assert.Same(t, &b, Shown(&b))
	assert.False(t, IsTerminal(&shown{file: file}))
}
