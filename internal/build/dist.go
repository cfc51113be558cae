package build

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/peerwork-dk/peerwork/internal/checkout"
)

// Names in what [Dist] makes.
const (
	distName = "peerwork-widget"
	webName  = "web"
	npmName  = "npm"
)

//go:embed dist
var embedded embed.FS

// distFiles are the papers and server settings that go with the widget.
var distFiles = checkout.FS(embedded)

// Distribution says what [Dist] made.
type Distribution struct {
	// The built folder within it.
	Manifest Manifest
	// The files that hold everything of an element, and the size of the zip, in
	// bytes.
	WholeFiles []WholeFile
	Zip        int
}

// WholeFile is a file that holds everything of an element.
type WholeFile struct {
	Name  string
	Bytes int
}

// Dist makes in Out everything that a web editor without Go needs:
//
//	peerwork-widget/      a folder, and peerwork-widget.zip with the same in it:
//	  LAESMIG.txt, README.txt
//	  peer-readiness.html   the questionnaires, everything in one file
//	  peer-jobdesc.html     the workshop, everything in one file
//	  peer-recovery.html    what peer work is, everything in one file
//	  web/                  what [Build] makes, with .htaccess and web.config
//	  nginx.conf, SHA256SUMS, sbom.cdx.json, LICENSES.txt
//	npm/                  the package @peerwork-dk/widget, ready for npm pack
//
// The same sources give the same bytes, the zip's too.
// The two folders and the zip are replaced whole, and only when all three are
// there.
func Dist(opts Options) (Distribution, error) {
	opts, err := opts.ready()
	if err == nil && len(opts.Instruments) > 0 {
		err = errors.New("build: Options.Instruments go into a folder of Build, not of Dist")
	}
	if err != nil {
		return Distribution{}, err
	}
	src, tools, err := readSource(opts)
	if err != nil {
		return Distribution{}, fmt.Errorf("build: %w", err)
	}
	if src.modules, err = tools.modules(opts.Root, coreEnv, programsOf(src.elements)...); err != nil {
		return Distribution{}, fmt.Errorf("build: %w", err)
	}
	if src.tools, err = tools.modules(opts.Root, nil, "./internal/build"); err != nil {
		return Distribution{}, fmt.Errorf("build: %w", err)
	}
	made, err := dist(src, opts)
	if err != nil {
		return Distribution{}, fmt.Errorf("build: %w", err)
	}
	return made, nil
}

func dist(src source, opts Options) (Distribution, error) {
	files, err := assemble(src, opts)
	if err != nil {
		return Distribution{}, err
	}
	var wholes []output
	for _, e := range src.elements {
		whole, err := wholeFile(src, e, opts)
		if err != nil {
			return Distribution{}, err
		}
		wholes = append(wholes, whole)
	}
	opts.Progress("compressing")
	manifest, web := pack(files, src.goVersion, opts.Compression)
	all, err := papers(src, opts, files, web, wholes)
	if err != nil {
		return Distribution{}, err
	}
	zipped, err := zipOf(all)
	if err != nil {
		return Distribution{}, err
	}
	npm, err := npmPackage(src, opts, files)
	if err != nil {
		return Distribution{}, err
	}
	err = replaceAll(opts.Out, map[string][]output{
		distName: all, npmName: npm, distName + ".zip": {{data: zipped}},
	})
	made := Distribution{Manifest: manifest, Zip: len(zipped)}
	for _, whole := range wholes {
		made.WholeFiles = append(made.WholeFiles, WholeFile{whole.name, len(whole.data)})
	}
	return made, err
}

// papers are the files of the folder, with / in their names, in fixed order.
func papers(src source, opts Options, files []built, web, wholes []output) ([]output, error) {
	about := map[string]string{"version": opts.Version, "go": src.goVersion, "on pages": onPages(), "in the file": inFile()}
	all := append(slices.Clone(wholes), output{"LICENSES.txt", src.licences})
	for _, name := range []string{"LAESMIG.txt", "README.txt"} {
		text, err := filled(distFiles, "dist/"+name, about)
		if err != nil {
			return nil, err
		}
		all = append(all, output{name, text})
	}
	for from, to := range map[string]string{"nginx.conf": "nginx.conf", "htaccess": webName + "/.htaccess"} {
		text, err := fs.ReadFile(distFiles, "dist/"+from)
		if err != nil {
			return nil, err
		}
		all = append(all, output{to, text})
	}
	config, err := filled(distFiles, "dist/web.config", map[string]string{"stable": askedForEachTime(files)})
	if err != nil {
		return nil, err
	}
	all = append(all, output{webName + "/web.config", config})
	for _, o := range web {
		all = append(all, output{webName + "/" + o.name, o.data})
	}
	all = append(all, output{"sbom.cdx.json", sbom(src, opts.Version, all)})
	slices.SortFunc(all, func(a, b output) int { return strings.Compare(a.name, b.name) })
	var sums bytes.Buffer
	for _, o := range all {
		sum := sha256.Sum256(o.data)
		fmt.Fprintf(&sums, "%s  %s\n", hex.EncodeToString(sum[:]), o.name)
	}
	return append(all, output{"SHA256SUMS", sums.Bytes()}), nil
}

// askedForEachTime are the lines of web.config for the names that stay.
func askedForEachTime(files []built) string {
	var text strings.Builder
	for _, f := range append(slices.Clone(files), built{name: manifestName}) {
		if isHashed(f.name) {
			continue
		}
		fmt.Fprintf(&text, "  <location path=\"%s\"><system.webServer><staticContent><clientCache cacheControlMode=\"DisableCache\" cacheControlCustom=\"public\" /></staticContent></system.webServer></location>\n", f.name)
	}
	return text.String()
}

// isHashed reports whether the name was made by hashed.
func isHashed(name string) bool {
	parts := strings.Split(name, ".")
	return len(parts) == 3 && len(parts[1]) == 12 && strings.Trim(parts[1], "0123456789abcdef") == ""
}

// zipOf packs the files below a folder of the distribution's name. They bear
// no time but the earliest a zip knows, so that the bytes are the same again.
func zipOf(files []output) ([]byte, error) {
	var out bytes.Buffer
	archive := newArchive(&out)
	for _, f := range files {
		header := &zip.FileHeader{Name: distName + "/" + f.name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)}
		if ext := path.Ext(f.name); ext == ".br" || ext == ".gz" {
			header.Method = zip.Store
		}
		header.SetMode(0o644)
		w, err := archive.CreateHeader(header)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(f.data); err != nil {
			return nil, err
		}
	}
	err := archive.Close()
	return out.Bytes(), err
}

// replaceAll puts each list of files into dir under its name: a folder with the
// files in it and nothing else, or a single file where the list is one without a
// name. All of it is written beside its place first, so a disk that is full
// leaves everything as it was.
func replaceAll(dir string, lists map[string][]output) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	staging, err := stagingIn(dir)
	if err != nil {
		return err
	}
	defer os.RemoveAll(staging)
	for name, files := range lists {
		for _, f := range files {
			at := filepath.Join(staging, name, filepath.FromSlash(f.name))
			if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
				return err
			}
			if err := os.WriteFile(at, f.data, 0o644); err != nil {
				return err
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		at, aside := filepath.Join(dir, name), filepath.Join(staging, "old-"+name)
		// The old one goes aside first: a folder cannot be renamed onto another.
		if err := os.Rename(at, aside); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err := os.Rename(filepath.Join(staging, name), at); err != nil {
			return errors.Join(err, os.Rename(aside, at))
		}
	}
	return nil
}
