package build

import (
	"bytes"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"strings"
	"sync"
	"text/tabwriter"
)

// Role says what a file is for.
type Role string

// The roles, in the order of a manifest.
const (
	RoleEntry       Role = "entry"        // the element
	RoleResult      Role = "result"       // the result views
	RoleGroup       Role = "group"        // the views of a working group
	RoleRemember    Role = "remember"     // remembering answers on the device
	RoleCore        Role = "core"         // the bridge to the programs
	RoleWasm        Role = "wasm"         // the program an element needs: its core
	RolePlan        Role = "plan"         // the program behind a plan
	RolePapers      Role = "papers"       // the program that makes documents
	RoleBegin       Role = "begin"        // the program that begins from answers, a vision, a plan
	RoleExample     Role = "example"      // one description to begin from
	RoleSources     Role = "sources"      // what the rules of a review rest on
	RoleToolkit     Role = "toolkit"      // the papers for each seat, as Word files and to print
	RoleInstrument  Role = "instrument"   // one standard instrument
	RoleEvidence    Role = "evidence"     // what the references point to
	RoleEmbed       Role = "embed"        // the page for an iframe
	RoleEmbedScript Role = "embed-script" // its script
	RoleEmbedStyle  Role = "embed-style"  // its style sheet
	RoleFrame       Role = "frame"        // for the page around the iframe
	RoleElements    Role = "elements"     // custom-elements manifest, for editors and catalogues
	RoleTypes       Role = "types"        // types for editors
	RoleLicences    Role = "licences"     // what it is made of
)

// Manifest lists what a build made, in fixed order. It is manifest.json.
type Manifest struct {
	// Go is the version that compiled the core, such as "go1.26.8".
	Go string `json:"go"`
	// Files are the files, apart from the manifest and the compressed ones.
	Files []File `json:"files"`
}

// File is one file of a build.
type File struct {
	Name string `json:"name"`
	Role Role   `json:"role"`
	// Sizes in bytes: as it is, and of the .br and .gz beside it.
	Bytes  int `json:"bytes"`
	Brotli int `json:"brotli"`
	Gzip   int `json:"gzip"`
	// Integrity is the digest for the attribute of that name on <script>.
	Integrity string `json:"integrity"`
}

// File returns the first file with the role.
func (m Manifest) File(role Role) (File, bool) {
	for _, f := range m.Files {
		if f.Role == role {
			return f, true
		}
	}
	return File{}, false
}

// WriteTable writes the files and their sizes as a table for people, and what
// is loaded before the first answer can be given.
func (m Manifest) WriteTable(w io.Writer) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "bytes\tbrotli\tgzip\t  file")
	for _, f := range m.Files {
		fmt.Fprintf(table, "%d\t%d\t%d\t  %s\n", f.Bytes, f.Brotli, f.Gzip, f.Name)
	}
	for _, f := range m.Files {
		if f.Role == RoleEntry {
			fmt.Fprintf(table, "\t%d\t%d\t  before the first answer in %s\n", f.Brotli, f.Gzip, f.Name)
		}
	}
	return table.Flush()
}

// built is one file before it is compressed.
type built struct {
	name string
	role Role
	data []byte
}

// hashed names a file after its content: "core.wasm" becomes
// "core.3f9a2b1c4d5e.wasm". Package wasm knows such names by their form.
func hashed(name string, data []byte) string {
	sum := sha256.Sum256(data)
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:6]) + ext
}

// byContent is a file that is called after its content.
func byContent(name string, role Role, data []byte) built {
	return built{hashed(name, data), role, data}
}

// output is one file as it is written.
type output struct {
	name string
	data []byte
}

// pack compresses the files and writes their manifest, which comes last.
func pack(files []built, goVersion string, level Compression) (Manifest, []output) {
	manifest := Manifest{Go: goVersion, Files: make([]File, len(files))}
	outputs := make([]output, 3*(len(files)+1))
	var wait sync.WaitGroup
	put := func(i int, name string, data []byte) {
		outputs[3*i] = output{name, data}
		outputs[3*i+1] = output{name + ".br", level.brotli(data)}
		outputs[3*i+2] = output{name + ".gz", level.gzip(data)}
	}
	for i, f := range files {
		wait.Add(1)
		go func() {
			defer wait.Done()
			put(i, f.name, f.data)
			digest := sha512.Sum384(f.data)
			manifest.Files[i] = File{
				Name: f.name, Role: f.role, Bytes: len(f.data),
				Brotli: len(outputs[3*i+1].data), Gzip: len(outputs[3*i+2].data),
				Integrity: "sha384-" + base64.StdEncoding.EncodeToString(digest[:]),
			}
		}()
	}
	wait.Wait()
	put(len(files), manifestName, indented(manifest))
	return manifest, outputs
}

const manifestName = "manifest.json"

// indented is v as JSON for people, ended by a line break. The types given to
// it hold nothing that JSON cannot.
func indented(v any) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(v); err != nil {
		panic(err)
	}
	return out.Bytes()
}
