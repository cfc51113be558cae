package build

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// wholeFileName is the file that holds everything.
const wholeFileName = "peer-readiness.html"

// wholeFile makes one HTML file with everything in it: it runs from a shared
// drive or an e-mail, without a server and without the internet. What the
// script needs later is in blocks the browser does not run, compressed with
// gzip, which is what browsers let scripts read.
func wholeFile(src source, opts Options) ([]byte, error) {
	glue, err := wrapWasmExec(src.wasmExec, src.goVersion, opts.Dev)
	if err != nil {
		return nil, err
	}
	inline, err := readFile(src.ui, "pages/file-assets.js")
	if err != nil {
		return nil, err
	}
	modules := modulesOf(src, []string{"peerwork:shell", "peerwork:for-whom", "peerwork:words", "peerwork:standing"})
	modules["readiness/shell/assets.js"] = module{inline, api.LoaderJS}
	modules["peerwork:element"] = exportsOf(shellEntry)
	modules["peerwork:core"] = exportsOf(coreEntry)
	modules["peerwork:result"] = exportsOf(resultEntry)
	modules["peerwork:group"] = exportsOf(groupEntry)
	modules["peerwork:remember"] = exportsOf(rememberEntry)
	modules["peerwork:wasm_exec"] = module{glue, api.LoaderJS}
	code, err := bundle(src.ui, bundling{entry: "pages/file.js", modules: modules}, opts.Dev)
	if err != nil {
		return nil, err
	}
	script := string(code)
	if strings.Contains(strings.ToLower(script), "</script") || strings.Contains(script, "<!--") {
		return nil, errors.New("the script of the file that holds everything would end its own element")
	}
	style, err := readStyle(src.ui, "pages/file.css", opts.Dev)
	if err != nil {
		return nil, err
	}
	var blocks strings.Builder
	block(&blocks, "core.wasm", src.programs[readinessProgram])
	for _, in := range src.instruments {
		block(&blocks, in.ID+".json", in.canonical)
	}
	block(&blocks, "evidence.json", src.evidence)
	return filled(src.ui, "pages/file.html", map[string]string{
		"policy": "default-src 'none'; script-src " + digest(script) + " 'wasm-unsafe-eval'; style-src " + digest(style) +
			"; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
		"style": style, "script": script, "browsers": inFile(), "blocks": blocks.String(), "licence": comment(src.licences),
	})
}

// exportsOf is a module with everything that a file of wasm/ui exports: no folder of
// downloads imports another, so it is the builder that puts them together.
func exportsOf(entry string) module {
	return module{"export * from './" + entry + "'", api.LoaderJS}
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
