// Package checkout reads the files of this repository as Git keeps them.
//
// Git may give a checkout other line ends than it keeps: on Windows CRLF, unless
// .gitattributes tells it not to. What we compare, hash or build must not depend on
// that.
package checkout

import (
	"bytes"
	"io/fs"
	"os"
)

// LF returns text with LF where it has CRLF.
func LF(text []byte) []byte { return bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")) }

// ReadFile is os.ReadFile for a text of the repository.
func ReadFile(name string) ([]byte, error) {
	text, err := os.ReadFile(name)
	return LF(text), err
}

// FS returns files, all of them texts of the repository, for [fs.ReadFile] and
// [fs.ReadDir].
func FS(files fs.FS) fs.FS { return texts{files} }

type texts struct{ fs.FS }

func (t texts) ReadFile(name string) ([]byte, error) {
	text, err := fs.ReadFile(t.FS, name)
	return LF(text), err
}
