package build

import (
	"fmt"
	"io/fs"
	"regexp"
	"strings"
)

// elementsName is the custom-elements manifest, which editors and catalogues of
// web components read.
const elementsName = "custom-elements.json"

// A custom-elements manifest, schema 2.1.0: the parts of it we use.
type (
	elementsManifest struct {
		SchemaVersion string           `json:"schemaVersion"`
		Modules       []elementsModule `json:"modules"`
	}
	elementsModule struct {
		Kind         string           `json:"kind"`
		Path         string           `json:"path"`
		Declarations []elementsClass  `json:"declarations"`
		Exports      []elementsExport `json:"exports"`
	}
	elementsClass struct {
		Kind          string         `json:"kind"`
		Name          string         `json:"name"`
		TagName       string         `json:"tagName"`
		CustomElement bool           `json:"customElement"`
		Description   string         `json:"description"`
		Attributes    []elementsItem `json:"attributes"`
		Members       []elementsItem `json:"members"`
		Events        []elementsItem `json:"events"`
		CSSProperties []elementsItem `json:"cssProperties"`
		CSSParts      []elementsItem `json:"cssParts"`
	}
	elementsItem struct {
		Kind        string        `json:"kind,omitempty"`
		Name        string        `json:"name"`
		Type        *elementsType `json:"type,omitempty"`
		Description string        `json:"description"`
	}
	elementsType struct {
		Text string `json:"text"`
	}
	elementsExport struct {
		Kind        string       `json:"kind"`
		Name        string       `json:"name"`
		Declaration elementsFrom `json:"declaration"`
	}
	elementsFrom struct {
		Name   string `json:"name"`
		Module string `json:"module"`
	}
)

// elements reads what an element offers from the one place where it is written: the
// comment at the top of its first file. The types of attributes and properties
// come from the types for editors.
func elements(ui fs.FS, e element, types []byte) (elementsClass, error) {
	text, err := readFile(ui, e.entry)
	if err != nil {
		return elementsClass{}, err
	}
	comment, _, found := strings.Cut(text, "*/")
	if !found {
		comment = ""
	}
	sections := sectionsOf(comment)
	class := elementsClass{
		Kind: "class", Name: e.class, TagName: e.tag, CustomElement: true, Description: e.about,
		Attributes: sections["Attributes"], Members: sections["Properties"], Events: sections["Events"],
		CSSProperties: sections["Custom properties"], CSSParts: sections["Parts"],
	}
	typed(class.Attributes, string(types), `(?s)interface `+e.class+`Attributes \{.*?\n  '?%s'?\?: ([^\n]*);\n`)
	typed(class.Members, string(types), `(?s)interface `+e.class+`Element .*?\n  %s: ([^\n]*);\n`)
	typed(class.Events, string(types), `addEventListener\(type: '%s', listener: \(event: (\w+)\)`)
	for i := range class.Members {
		class.Members[i].Kind = "field"
	}
	return class, nil
}

// typed gives each item the type that form finds for its name.
func typed(items []elementsItem, types, form string) {
	for i := range items {
		if m := regexp.MustCompile(fmt.Sprintf(form, regexp.QuoteMeta(items[i].Name))).FindStringSubmatch(types); m != nil {
			items[i].Type = &elementsType{m[1]}
		}
	}
}

// An entry of the comment: a name, two spaces or more, and what it is for; lines
// that are further in go on with it.
var (
	sectionLine = regexp.MustCompile(`^ \* ([A-Z][a-z]+(?: [a-z]+)*)(?: \(|$)`)
	entryLine   = regexp.MustCompile(`^ \*   ([a-zA-Z-]+)  +(\S.*)$`)
	moreLine    = regexp.MustCompile(`^ \*    +(\S.*)$`)
)

// sectionsOf returns the entries of a comment below each of its headings.
func sectionsOf(comment string) map[string][]elementsItem {
	sections := map[string][]elementsItem{}
	at := ""
	for line := range strings.Lines(comment) {
		line = strings.TrimRight(line, "\n")
		list := sections[at]
		switch {
		case sectionLine.MatchString(line):
			at = sectionLine.FindStringSubmatch(line)[1]
		case at != "" && entryLine.MatchString(line):
			m := entryLine.FindStringSubmatch(line)
			sections[at] = append(list, elementsItem{Name: m[1], Description: m[2]})
		case len(list) > 0 && moreLine.MatchString(line):
			list[len(list)-1].Description += " " + moreLine.FindStringSubmatch(line)[1]
		case strings.TrimSpace(line) == "*":
			at = ""
		}
	}
	return sections
}

// elementsJSON is the custom-elements manifest.
func elementsJSON(classes []elementsClass) []byte {
	manifest := elementsManifest{SchemaVersion: "2.1.0"}
	for _, class := range classes {
		entry := class.TagName + ".js"
		manifest.Modules = append(manifest.Modules, elementsModule{
			Kind: "javascript-module", Path: entry, Declarations: []elementsClass{class},
			Exports: []elementsExport{{"custom-element-definition", class.TagName, elementsFrom{class.Name, entry}}},
		})
	}
	return indented(manifest)
}

// elementsTable is the same as a table for people.
func elementsTable(class elementsClass) string {
	var out strings.Builder
	out.WriteString("| | name | type | |\n|---|---|---|---|\n")
	for _, part := range []struct {
		kind  string
		items []elementsItem
	}{
		{"attribute", class.Attributes}, {"property", class.Members}, {"event", class.Events},
		{"custom property", class.CSSProperties}, {"part", class.CSSParts},
	} {
		for _, item := range part.items {
			kind := ""
			if item.Type != nil {
				kind = "`" + strings.ReplaceAll(item.Type.Text, "|", `\|`) + "`"
			}
			fmt.Fprintf(&out, "| %s | `%s` | %s | %s |\n", part.kind, item.Name, kind, strings.ReplaceAll(item.Description, "|", `\|`))
		}
	}
	return out.String()
}
