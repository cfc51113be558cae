// Package download makes the zip of the module that users download, for the
// tests of it.
package download

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"golang.org/x/mod/module"
	modzip "golang.org/x/mod/zip"
)

// Zip returns the zip that a module proxy would serve as the version, made from
// the working tree in root as git would commit it.
func Zip(root string, version module.Version) ([]byte, error) {
	cmd := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	cmd.Dir = root
	list, err := cmd.Output()
	if err != nil {
		return nil, err
	}
	var files []modzip.File
	for name := range strings.SplitSeq(strings.TrimSuffix(string(list), "\x00"), "\x00") {
		// One that git knows may have been removed.
		if f := (file{root, name}); f.exists() {
			files = append(files, f)
		}
	}
	var made bytes.Buffer
	err = modzip.Create(&made, version, files)
	return made.Bytes(), err
}

// file is a file of the repository by its name there.
type file struct{ root, name string }

func (f file) Path() string                 { return f.name }
func (f file) Lstat() (fs.FileInfo, error)  { return os.Lstat(filepath.Join(f.root, f.name)) }
func (f file) Open() (io.ReadCloser, error) { return os.Open(filepath.Join(f.root, f.name)) }

func (f file) exists() bool {
	_, err := f.Lstat()
	return err == nil
}
