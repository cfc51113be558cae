package template

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strings"
)

// How large a template may be.
const (
	// MaxSize is how many bytes a template may have.
	MaxSize = 10 << 20
	// MaxUnpacked is how many bytes those of its parts that are read may have
	// when they are unpacked.
	MaxUnpacked = 40 << 20

	maxEntries = 2000
	maxXML     = 4 << 20 // of one part of XML
)

// archive is the parts of a Word file by their names. Names do not tell capital
// letters from small ones.
type archive struct {
	files map[string]*zip.File
	left  int // how many bytes may still be unpacked
}

func openArchive(file []byte) (*archive, error) {
	switch {
	case len(file) > MaxSize:
		return nil, errTooLarge
	case bytes.HasPrefix(file, []byte("\xd0\xcf\x11\xe0")): // a compound file, in which old and locked documents are
		return nil, errLocked
	case !bytes.HasPrefix(file, []byte("PK")):
		return nil, errNotWord
	}
	r, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	switch {
	case err != nil:
		return nil, broken("zip")
	case len(r.File) > maxEntries:
		return nil, errTooLarge
	}
	a := &archive{files: make(map[string]*zip.File, len(r.File)), left: MaxUnpacked}
	for _, f := range r.File {
		name := strings.ToLower(f.Name)
		if strings.HasSuffix(name, "/") {
			continue // a folder
		}
		if a.files[name] != nil || strings.Contains(name, `\`) || path.Clean("/"+name) != "/"+name {
			return nil, broken(f.Name)
		}
		if f.Flags&1 != 0 { // encrypted
			return nil, errLocked
		}
		a.files[name] = f
	}
	return a, nil
}

// read unpacks a part. What an archive says about sizes is not believed.
func (a *archive) read(name string, most int) ([]byte, error) {
	f := a.files[strings.ToLower(name)]
	if f == nil {
		return nil, broken(name)
	}
	r, err := f.Open()
	if err != nil {
		return nil, broken(name)
	}
	defer func() { _ = r.Close() }()
	most = min(most, a.left)
	data, err := io.ReadAll(io.LimitReader(r, int64(most)+1))
	switch {
	case len(data) > most:
		return nil, errTooLarge
	case err != nil:
		return nil, broken(name)
	}
	a.left -= len(data)
	return data, nil
}

// xml unpacks a part and reads it as XML.
func (a *archive) xml(name string) (*part, error) {
	data, err := a.read(name, maxXML)
	if err != nil {
		return nil, err
	}
	switch p, err := parse(data); err {
	case nil:
		return p, nil
	case errElements:
		return nil, errTooLarge
	default:
		return nil, broken(name)
	}
}
