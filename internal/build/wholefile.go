package build

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// wholeFile makes one HTML file with everything of an element in it: it runs from a
// shared drive or an e-mail, without a server and without the internet. What the
// script needs later is in blocks the browser does not run, compressed with
// gzip, which is what browsers let scripts read.
func wholeFile(src source, e element, opts Options) (output, error) {
	glue, err := wrapWasmExec(src.wasmExec, src.goVersion, opts.Dev)
	if err != nil {
		return output{}, err
	}
	inline, err := readFile(src.ui, "pages/file-assets.js")
	if err != nil {
		return output{}, err
	}
	documents := documents(src)
	names := e.modules
	for _, d := range e.downloads {
		names = append(slices.Clone(names), d.modules...)
	}
	modules := modulesOf(src, names)
	modules["peerwork:element"] = module{"export * from './" + e.entry + "'", api.LoaderJS}
	modules["peerwork:files"] = module{within(e, documents), api.LoaderJS}
	modules["peerwork:wasm_exec"] = module{glue, api.LoaderJS}
	modules["parts/assets.js"] = module{inline, api.LoaderJS}
	code, err := bundle(src.ui, bundling{entry: "pages/file.js", modules: modules}, opts.Dev)
	if err != nil {
		return output{}, err
	}
	script := string(code)
	if strings.Contains(strings.ToLower(script), "</script") || strings.Contains(script, "<!--") {
		return output{}, errors.New("the script of the file that holds everything would end its own element")
	}
	style, err := readStyle(src.ui, "pages/file.css", opts.Dev)
	if err != nil {
		return output{}, err
	}
	var blocks strings.Builder
	for _, p := range e.programs {
		block(&blocks, p.file, src.programs[p.pkg])
	}
	for _, of := range e.documents {
		for _, d := range documents[of] {
			block(&blocks, d.plainName(of), d.file.data)
		}
	}
	page, err := filled(src.ui, "pages/file"+e.pages+".html", map[string]string{
		"policy": "default-src 'none'; script-src " + digest(script) + runsPrograms(e) + "; style-src " + digest(style) +
			"; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
		"style": style, "script": script, "browsers": inFile(), "blocks": blocks.String(), "licence": comment(src.licences),
	})
	return output{e.tag + ".html", page}, err
}

// within is the text of "peerwork:files" in the file that holds everything: the
// modules themselves, and the names of the blocks. No folder of downloads imports
// another, so it is the builder that puts them together.
func within(e element, documents map[string][]document) string {
	var imports, js strings.Builder
	modules := e.downloads
	if len(e.programs) > 0 {
		modules = append([]later{{role: RoleCore, entry: coreEntry}}, modules...)
	}
	for _, d := range modules {
		fmt.Fprintf(&imports, "import * as %s_ from './%s';\n", d.role, d.entry)
		fmt.Fprintf(&js, "export const %s = [%s, () => %[1]s_];\n", d.role, plain(d.role))
	}
	for _, p := range e.programs {
		fmt.Fprintf(&js, "export const %s = [%s];\n", p.role, plain(p.file))
	}
	for _, of := range e.documents {
		if list := documents[of]; list[0].id == "" {
			fmt.Fprintf(&js, "export const %s = [%s];\n", of, plain(list[0].plainName(of)))
			continue
		}
		fmt.Fprintf(&js, "export const %s = {", of)
		for _, d := range documents[of] {
			fmt.Fprintf(&js, "%s: [%s],", plain(d.id), plain(d.plainName(of)))
		}
		js.WriteString("};\n")
	}
	return imports.String() + js.String()
}

// blockWidth is how long the lines of a block are: editors and mail programs
// cope with these.
const blockWidth = 1000

// block writes data as an element the browser keeps and does not run.
func block(out *strings.Builder, name string, data []byte) {
	fmt.Fprintf(out, "    <script type=\"application/gzip\" data-file=\"%s\">\n", name)
	text := base64.StdEncoding.EncodeToString(Best.gzip(data))
	for len(text) > blockWidth {
		out.WriteString(text[:blockWidth] + "\n")
		text = text[blockWidth:]
	}
	out.WriteString(text + "\n</script>\n")
}

// digest is what a content security policy calls a script or a style by.
func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// comment is a text that may be in an HTML comment.
func comment(text []byte) string {
	return "\n" + strings.ReplaceAll(strings.TrimSpace(string(text)), "--", "- -") + "\n"
}
