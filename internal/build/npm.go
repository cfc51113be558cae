package build

import (
	"io/fs"
	"slices"
)

// reactTypes let the element stand in JSX: import type {} from '@peerwork-dk/widget/react'.
const reactTypes = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PeerReadinessAttributes, PeerReadinessElement } from '@peerwork-dk/widget';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'peer-readiness': DetailedHTMLProps<HTMLAttributes<PeerReadinessElement>, PeerReadinessElement> & PeerReadinessAttributes;
    }
  }
}
`

// npmPackage is the package @peerwork-dk/widget: the built folder without the
// compressed files, which are for web servers.
func npmPackage(src source, opts Options, files []built) ([]output, error) {
	readme, err := fs.ReadFile(distFiles, "dist/npm.md")
	if err != nil {
		return nil, err
	}
	var names []string
	var all []output
	for _, f := range files {
		all = append(all, output{f.name, f.data})
		names = append(names, f.name)
	}
	all = append(all, output{"react.d.ts", []byte(reactTypes)})
	names = append(names, "react.d.ts")
	slices.Sort(names)
	type entry struct {
		Types   string `json:"types"`
		Default string `json:"default,omitempty"`
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
		Description: "<peer-readiness>: how far has an organisation got in preparing for peer workers?",
		Keywords:    []string{"custom-element", "web-component", "peer-work", "recovery", "webassembly"},
		Repository:  map[string]string{"type": "git", "url": "git+https://github.com/peerwork-dk/peerwork.git"},
		Exports: map[string]any{
			".":                      entry{"./peer-readiness.d.ts", "./peer-readiness.js"},
			"./react":                entry{Types: "./react.d.ts"},
			"./custom-elements.json": "./custom-elements.json",
			"./package.json":         "./package.json",
		},
		Types: "./peer-readiness.d.ts", CustomElements: "custom-elements.json",
		SideEffects: []string{"./peer-readiness.js"}, Files: names,
	}
	return append(all, output{"README.md", readme}, output{"package.json", indented(description)}), nil
}
