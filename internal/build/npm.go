package build

import (
	"io/fs"
	"slices"
)

// npmPackage is the package @peerwork-dk/widget: the built folder without the
// compressed files, which are for web servers, and with types for React.
func npmPackage(src source, opts Options, files []built) ([]output, error) {
	readme, err := fs.ReadFile(distFiles, "dist/npm.md")
	if err != nil {
		return nil, err
	}
	type entry struct {
		Types   string `json:"types"`
		Default string `json:"default"`
	}
	files = slices.Clone(files)
	exports := map[string]any{
		"./custom-elements.json": "./custom-elements.json",
		"./package.json":         "./package.json",
	}
	var scripts []string
	for i, e := range allElements {
		react := "react" + e.pages
		types, err := fs.ReadFile(distFiles, "dist/"+react+".d.ts")
		if err != nil {
			return nil, err
		}
		files = append(files, built{name: react + ".d.ts", data: types})
		script := "./" + e.tag + ".js"
		scripts = append(scripts, script)
		name := script
		if i == 0 {
			name = "." // what the package is imported for by its name alone
		}
		exports[name] = entry{"./" + e.tag + ".d.ts", script}
		exports["./"+react] = entry{"./" + react + ".d.ts", script}
	}
	var names []string
	var all []output
	for _, f := range files {
		all = append(all, output{f.name, f.data})
		names = append(names, f.name)
	}
	slices.Sort(names)
	description := struct {
		Name           string         `json:"name"`
		Version        string         `json:"version"`
		Description    string         `json:"description"`
		Keywords       []string       `json:"keywords"`
		License        string         `json:"license"`
		Repository     any            `json:"repository"`
		Type           string         `json:"type"`
		Exports        map[string]any `json:"exports"`
		Types          string         `json:"types"`
		CustomElements string         `json:"customElements"`
		SideEffects    []string       `json:"sideEffects"`
		Files          []string       `json:"files"`
	}{
		Name: "@peerwork-dk/widget", Version: opts.Version, License: "MIT", Type: "module",
		Description: "<peer-readiness>: how far has an organisation got in preparing for peer workers? <peer-jobdesc>: a working group writes the job. <peer-recovery>: what is peer work?",
		Keywords:    []string{"custom-element", "web-component", "peer-work", "recovery", "webassembly"},
		Repository:  map[string]string{"type": "git", "url": "git+https://github.com/peerwork-dk/peerwork.git"},
		Exports:     exports, Types: "./peer-readiness.d.ts", CustomElements: "custom-elements.json",
		SideEffects: scripts, Files: names,
	}
	return append(all, output{"README.md", readme}, output{"package.json", indented(description)}), nil
}
