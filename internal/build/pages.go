package build

import (
	"fmt"
	"io/fs"
	"strings"
)

// embedPolicy is the content security policy of the page for an iframe. Only
// the owner's server can say who may show it in a frame: a policy in the page
// cannot.
func embedPolicy(e element) string {
	return "default-src 'none'; script-src 'self'" + runsPrograms(e) + "; style-src 'self'; connect-src 'self'; " +
		"img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
}

// runsPrograms is what a policy allows besides for an element with programs.
func runsPrograms(e element) string {
	if len(e.programs) == 0 {
		return ""
	}
	return " 'wasm-unsafe-eval'"
}

// embedding makes the pages for an iframe, one for each element, what they load,
// and the script for the page around one.
func embedding(ui fs.FS, elements []element, dev bool) ([]built, error) {
	script, err := bundle(ui, bundling{entry: "pages/embed.js"}, dev)
	if err != nil {
		return nil, err
	}
	style, err := readStyle(ui, "pages/embed.css", dev)
	if err != nil {
		return nil, err
	}
	frame, err := bundle(ui, bundling{entry: "pages/peer-frame.js", classic: true}, dev)
	if err != nil {
		return nil, err
	}
	scriptName, styleName := hashed("embed.js", script), hashed("embed.css", []byte(style))
	var all []built
	for _, e := range elements {
		name := "embed" + e.pages + ".html"
		page, err := filled(ui, "pages/"+name, map[string]string{
			"policy": embedPolicy(e), "embed.js": scriptName, "embed.css": styleName, "browsers": onPages(),
		})
		if err != nil {
			return nil, err
		}
		all = append(all, built{name, RoleEmbed, page})
	}
	return append(all,
		built{scriptName, RoleEmbedScript, script},
		built{styleName, RoleEmbedStyle, []byte(style)},
		built{"peer-frame.js", RoleFrame, frame},
	), nil
}

func readFile(ui fs.FS, name string) (string, error) {
	text, err := fs.ReadFile(ui, name)
	return string(text), err
}

// readStyle reads a style sheet of wasm/ui and makes it small.
func readStyle(ui fs.FS, name string, dev bool) (string, error) {
	text, err := readFile(ui, name)
	if err != nil {
		return "", err
	}
	return styleSheet(name, text, dev)
}

// filled is a page of wasm/ui with every {{name}} in it replaced. It fails when
// the page names something else, or does not name all of it.
func filled(ui fs.FS, name string, values map[string]string) ([]byte, error) {
	rest, err := readFile(ui, name)
	if err != nil {
		return nil, err
	}
	var text strings.Builder
	used := map[string]bool{}
	for {
		before, after, found := strings.Cut(rest, "{{")
		text.WriteString(before)
		if !found {
			break
		}
		key, remaining, _ := strings.Cut(after, "}}")
		value, ok := values[key]
		if !ok {
			return nil, fmt.Errorf("%s names {{%s}}, which there is not", name, key)
		}
		used[key] = true
		text.WriteString(value)
		rest = remaining
	}
	if len(used) != len(values) {
		return nil, fmt.Errorf("%s names %d of the %d things it is to be filled with", name, len(used), len(values))
	}
	return []byte(text.String()), nil
}
