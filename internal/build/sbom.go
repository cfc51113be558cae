package build

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// goModule is a Go module that has a part in a build.
type goModule struct{ Path, Version string }

// A bill of materials as CycloneDX 1.6 has it: the parts of it we use.
type (
	bom struct {
		Format       string          `json:"bomFormat"`
		SpecVersion  string          `json:"specVersion"`
		SerialNumber string          `json:"serialNumber"`
		Version      int             `json:"version"`
		Metadata     bomMetadata     `json:"metadata"`
		Components   []bomComponent  `json:"components"`
		Dependencies []bomDependency `json:"dependencies"`
	}
	bomMetadata struct {
		Tools     bomTools     `json:"tools"`
		Component bomComponent `json:"component"`
	}
	bomTools struct {
		Components []bomComponent `json:"components"`
	}
	bomComponent struct {
		Type        string       `json:"type"`
		Ref         string       `json:"bom-ref,omitempty"`
		Name        string       `json:"name"`
		Version     string       `json:"version,omitempty"`
		Description string       `json:"description,omitempty"`
		Hashes      []bomHash    `json:"hashes,omitempty"`
		Licenses    []bomLicense `json:"licenses,omitempty"`
		PURL        string       `json:"purl,omitempty"`
	}
	bomHash struct {
		Alg     string `json:"alg"`
		Content string `json:"content"`
	}
	bomLicense struct {
		License struct {
			ID string `json:"id"`
		} `json:"license"`
	}
	bomDependency struct {
		Ref       string   `json:"ref"`
		DependsOn []string `json:"dependsOn,omitempty"`
	}
)

// sbom says what the widget is made of: the Go modules the compiler put into
// the core, as the go command lists them, Go itself, and every file. It bears
// no time, and its number comes from its content: the same build gives the same
// bytes. The widget's JavaScript has no parts from elsewhere: the builder
// refuses imports from outside.
func sbom(src source, version string, files []output) []byte {
	goVersion := strings.TrimPrefix(src.goVersion, "go")
	own := bomComponent{
		Type: "library", Name: peerwork.ModulePath, Version: version, PURL: "pkg:golang/" + peerwork.ModulePath + "@" + version,
		Description: "<peer-readiness>, <peer-jobdesc> and <peer-recovery>: the elements, their texts and their programs", Licenses: licence("MIT"),
	}
	own.Ref = own.PURL
	std := bomComponent{
		Type: "library", Ref: "pkg:golang/std@" + goVersion, Name: "std", Version: goVersion, PURL: "pkg:golang/std@" + goVersion,
		Description: "Go's runtime and library in each *.wasm, its wasm_exec.js in core.*.js", Licenses: licence("BSD-3-Clause"),
	}
	list := bom{
		Format: "CycloneDX", SpecVersion: "1.6", Version: 1,
		Metadata:   bomMetadata{Component: own},
		Components: []bomComponent{std},
	}
	uses := []string{std.Ref}
	for _, m := range src.modules {
		part := component(m)
		list.Components = append(list.Components, part)
		list.Dependencies = append(list.Dependencies, bomDependency{Ref: part.Ref, DependsOn: []string{std.Ref}})
		uses = append(uses, part.Ref)
	}
	list.Dependencies = append(list.Dependencies, bomDependency{Ref: own.Ref, DependsOn: uses}, bomDependency{Ref: std.Ref})
	list.Metadata.Tools.Components = []bomComponent{{Type: "application", Name: "go", Version: goVersion}}
	for _, m := range src.tools {
		tool := component(m)
		tool.Ref = ""
		list.Metadata.Tools.Components = append(list.Metadata.Tools.Components, tool)
	}
	for _, f := range slices.SortedFunc(slices.Values(files), func(a, b output) int { return strings.Compare(a.name, b.name) }) {
		sum := sha256.Sum256(f.data)
		list.Components = append(list.Components, bomComponent{
			Type: "file", Name: f.name, Hashes: []bomHash{{"SHA-256", hex.EncodeToString(sum[:])}},
		})
	}
	sum := sha256.Sum256(plain(list))
	// A UUID of version 8: bits we choose (RFC 9562, 5.8).
	sum[6], sum[8] = sum[6]&0x0f|0x80, sum[8]&0x3f|0x80
	list.SerialNumber = fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
	return indented(list)
}

func component(m goModule) bomComponent {
	purl := "pkg:golang/" + m.Path + "@" + m.Version
	return bomComponent{Type: "library", Ref: purl, Name: m.Path, Version: m.Version, PURL: purl}
}

func licence(id string) []bomLicense {
	var l bomLicense
	l.License.ID = id
	return []bomLicense{l}
}
