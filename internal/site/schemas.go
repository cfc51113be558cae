package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/schema"
)

// schemaPage is what the page of a schema is filled with.
type schemaPage struct {
	Kind, ID, File, About string
	Bytes                 int
	Parts                 []part
}

// part is an object of the schema: the document, or something in it.
type part struct {
	Name, ID, About string
	Rows            []row
}

// row is a property.
type row struct {
	Name, About string
	Type        template.HTML
	Bounds      []string
	Required    bool
}

// node is what the pages look at of a schema.
type node struct {
	Ref         string          `json:"$ref"`
	Type        string          `json:"type"`
	Description string          `json:"description"`
	Const       json.RawMessage `json:"const"`
	Enum        []any           `json:"enum"`
	Pattern     string          `json:"pattern"`
	MinLength   *int            `json:"minLength"`
	MaxLength   *int            `json:"maxLength"`
	MinItems    *int            `json:"minItems"`
	MaxItems    *int            `json:"maxItems"`
	Minimum     json.Number     `json:"minimum"`
	Maximum     json.Number     `json:"maximum"`
	UniqueItems bool            `json:"uniqueItems"`
	Items       *node           `json:"items"`
	Properties  members         `json:"properties"`
	Required    []string        `json:"required"`
	Defs        members         `json:"$defs"`
}

// members are the properties of an object in the order they are written.
type members []member

type member struct {
	name string
	node node
}

func (m *members) UnmarshalJSON(data []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	if _, err := decoder.Token(); err != nil {
		return err
	}
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return err
		}
		next := member{name: name.(string)}
		if err := decoder.Decode(&next.node); err != nil {
			return err
		}
		*m = append(*m, next)
	}
	return nil
}

// schemas puts every schema where its $id says, and a page beside it.
func (m *maker) schemas() error {
	m.files[strings.TrimPrefix(schema.ID(schema.KindInstrument), Base)[:len("schema/v1/")]+"index.json"] = schema.Index()
	var list []schemaPage
	for _, kind := range schema.Kinds() {
		at, ok := strings.CutPrefix(schema.ID(kind), Base)
		if !ok {
			return fmt.Errorf("the schema of %s is not on this site: %s", kind, schema.ID(kind))
		}
		data := schema.Schema(kind)
		m.files[at] = data
		var root node
		if err := json.Unmarshal(data, &root); err != nil {
			return err
		}
		s := schemaPage{Kind: string(kind), ID: schema.ID(kind), File: strings.TrimPrefix(at, "schema/v1/"), About: root.Description, Bytes: len(data)}
		s.Parts = append(s.Parts, partOf(string(kind), "", root))
		for _, d := range root.Defs {
			s.Parts = append(s.Parts, partOf(d.name, d.name, d.node))
		}
		list = append(list, s)
		p := page{Path: strings.TrimSuffix(at, ".schema.json") + ".html", Lang: peerwork.LangEN, Title: "Schema: " + string(kind),
			Description: short(root.Description), Other: "docs/da/index.html", Section: "schema"}
		if err := p.fill("schema.html", s); err != nil {
			return err
		}
		if err := m.add(p); err != nil {
			return err
		}
		m.note(p)
		for _, part := range s.Parts {
			names := make([]string, 0, len(part.Rows))
			for _, r := range part.Rows {
				names = append(names, r.Name+": "+r.About)
			}
			e := entry{Path: p.Path, Lang: p.Lang, Title: p.Title, Head: part.Name, Text: part.About + " " + strings.Join(names, " ")}
			if part.ID != "" {
				e.Path += "#" + part.ID
			}
			m.found = append(m.found, e)
		}
	}
	p := page{Path: "schema/index.html", Lang: peerwork.LangEN, Title: "The schemas", Section: "schema", Other: "docs/da/index.html",
		Description: "Every document has a published JSON Schema (2020-12). Each is at the address that its $id names."}
	if err := p.fill("schemas.html", list); err != nil {
		return err
	}
	m.note(p)
	return m.add(p)
}

func partOf(name, id string, n node) part {
	p := part{Name: name, ID: id, About: n.Description}
	for _, property := range n.Properties {
		r := row{Name: property.name, About: property.node.Description, Type: typeOf(property.node)}
		for _, required := range n.Required {
			r.Required = r.Required || required == property.name
		}
		r.Bounds = bounds(property.node)
		if items := property.node.Items; items != nil {
			for _, b := range bounds(*items) {
				r.Bounds = append(r.Bounds, "each: "+b)
			}
		}
		p.Rows = append(p.Rows, r)
	}
	return p
}

// typeOf says what a value is, with a link to the part that describes it.
func typeOf(n node) template.HTML {
	switch {
	case n.Ref != "":
		name := template.HTMLEscapeString(n.Ref[strings.LastIndexByte(n.Ref, '/')+1:])
		return template.HTML(`<a href="#` + name + `">` + name + `</a>`)
	case n.Items != nil:
		return "list of " + typeOf(*n.Items)
	}
	return template.HTML(template.HTMLEscapeString(n.Type))
}

// bounds says what limits a value.
func bounds(n node) []string {
	var list []string
	span := func(what string, low, high *int) {
		switch {
		case low != nil && high != nil && *low == *high:
			list = append(list, fmt.Sprintf("%d %s", *low, what))
		case low != nil && high != nil:
			list = append(list, fmt.Sprintf("%d to %d %s", *low, *high, what))
		case low != nil:
			list = append(list, fmt.Sprintf("at least %d %s", *low, what))
		case high != nil:
			list = append(list, fmt.Sprintf("at most %d %s", *high, what))
		}
	}
	span("characters", n.MinLength, n.MaxLength)
	span("elements", n.MinItems, n.MaxItems)
	switch {
	case n.Minimum != "" && n.Maximum != "":
		list = append(list, fmt.Sprintf("%s to %s", n.Minimum, n.Maximum))
	case n.Minimum != "":
		list = append(list, "at least "+n.Minimum.String())
	case n.Maximum != "":
		list = append(list, "at most "+n.Maximum.String())
	}
	if n.UniqueItems {
		list = append(list, "none twice")
	}
	if len(n.Const) > 0 {
		list = append(list, "always "+string(n.Const))
	}
	if len(n.Enum) > 0 {
		values := make([]string, len(n.Enum))
		for i, v := range n.Enum {
			values[i] = fmt.Sprint(v)
			if s, ok := v.(string); ok {
				values[i] = strconv.Quote(s)
			}
		}
		list = append(list, "one of "+strings.Join(values, ", "))
	}
	if n.Pattern != "" {
		list = append(list, "pattern "+n.Pattern)
	}
	return list
}
