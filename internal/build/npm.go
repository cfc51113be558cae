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
	files = slices.Clone(files)
	for _, name := range []string{"react.d.ts", "react-jobdesc.d.ts", "react-recovery.d.ts"} {
		react, err := fs.ReadFile(distFiles, "dist/"+name)
		if err != nil {
			return nil, err
		}
		files = append(files, built{name: name, data: react})
	}
	var names []string
	var all []output
	for _, f := range files {
		all = append(all, output{f.name, f.data})
		names = append(names, f.name)
	}
	slices.Sort(names)
	type entry struct {
		Types   string `json:"types"`
		Default string `json:"default"`
	}
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
		Exports: map[string]any{
			".":                      entry{"./peer-readiness.d.ts", "./peer-readiness.js"},
			"./react":                entry{"./react.d.ts", "./peer-readiness.js"},
			"./peer-jobdesc.js":      entry{"./peer-jobdesc.d.ts", "./peer-jobdesc.js"},
			"./react-jobdesc":        entry{"./react-jobdesc.d.ts", "./peer-jobdesc.js"},
			"./peer-recovery.js":     entry{"./peer-recovery.d.ts", "./peer-recovery.js"},
			"./react-recovery":       entry{"./react-recovery.d.ts", "./peer-recovery.js"},
			"./custom-elements.json": "./custom-elements.json",
			"./package.json":         "./package.json",
		},
		Types: "./peer-readiness.d.ts", CustomElements: "custom-elements.json",
		SideEffects: []string{"./peer-readiness.js", "./peer-jobdesc.js", "./peer-recovery.js"}, Files: names,
	}
	return append(all, output{"README.md", readme}, output{"package.json", indented(description)}), nil
}
