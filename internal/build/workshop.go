package build

import (
	"encoding/json"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/schema"
)

// What the workshop shows before its core is there, for "peerwork:workshop".
type (
	workshopData struct {
		Fields   []workshopField       `json:"fields"`
		Lists    map[string][]labelled `json:"lists"`
		Dilemmas []workshopDilemma     `json:"dilemmas"`
		Examples []labelled            `json:"examples"`
		Readers  []labelled            `json:"readers"`
		Stages   []review.Stage        `json:"stages"`
		Severity []review.Severity     `json:"severities"`
	}
	workshopField struct {
		Path     string            `json:"path"`
		Label    peerwork.Text     `json:"label"`
		Kind     jobdesc.FieldKind `json:"kind"`
		Many     bool              `json:"many,omitempty"`
		Ordered  bool              `json:"ordered,omitempty"`
		List     string            `json:"list,omitempty"`
		Required bool              `json:"required,omitempty"`
		// The field beside a choice for what its list does not have.
		Other string `json:"other,omitempty"`
		// Bounds: of a text in characters, of a number, of a list in entries. A text
		// that is there has one character at least.
		Least   int    `json:"least,omitempty"`
		Most    int    `json:"most,omitempty"`
		Pattern string `json:"pattern,omitempty"`
		Entries int    `json:"entries,omitempty"`
	}
	workshopDilemma struct {
		ID       jobdesc.DilemmaID `json:"id"`
		Question peerwork.Text     `json:"question"`
		First    peerwork.Text     `json:"first"`
		Second   peerwork.Text     `json:"second"`
	}
)

// workshop is the JSON behind "peerwork:workshop".
func workshop() []byte {
	data := workshopData{Fields: workshopFields(), Lists: map[string][]labelled{}, Stages: review.AllStages(), Severity: review.AllSeverities()}
	for _, list := range jobdesc.Lists() {
		for _, entry := range list.Entries {
			data.Lists[list.Name] = append(data.Lists[list.Name], labelled{entry.ID, entry.Label})
		}
	}
	for _, aspect := range recovery.Aspects() {
		data.Lists["aspects"] = append(data.Lists["aspects"], labelled{string(aspect.ID), aspect.Label})
	}
	for _, lang := range languages {
		data.Lists["languages"] = append(data.Lists["languages"], lang)
	}
	for _, d := range jobdesc.Dilemmas() {
		data.Dilemmas = append(data.Dilemmas, workshopDilemma{d.ID, d.Question, d.First.Text, d.Second.Text})
	}
	for _, id := range examples.IDs() {
		about, _ := examples.About(id)
		data.Examples = append(data.Examples, labelled{id, about})
	}
	for _, reader := range render.AllReaders() {
		kind := func(lang peerwork.Lang) string {
			return render.DescriptionFor(&jobdesc.Description{Lang: lang}, reader, lang).Kind.Plain()
		}
		data.Readers = append(data.Readers, labelled{string(reader), peerwork.Text{DA: kind(peerwork.LangDA), EN: kind(peerwork.LangEN)}})
	}
	return plain(data)
}

// languages are the languages a description is written in, for people.
var languages = []labelled{
	{string(peerwork.LangDA), peerwork.Text{DA: "dansk", EN: "Danish"}},
	{string(peerwork.LangEN), peerwork.Text{DA: "engelsk", EN: "English"}},
}

// ownLists are the lists of choices that jobdesc has from elsewhere.
var ownLists = map[string]string{"/lang": "languages", "/tasks/*/aspects": "aspects", "/dilemmas/*/dilemma": "dilemmas", "/dilemmas/*/side": "sides"}

// workshopFields are the fields of a description with the bounds that their schema
// has.
func workshopFields() []workshopField {
	shape := shapeOf(schema.KindJobDescription)
	all := jobdesc.Fields()
	there := map[string]bool{}
	for _, f := range all {
		there[f.Path] = true
	}
	fields := make([]workshopField, len(all))
	for i, f := range all {
		x := workshopField{Path: f.Path, Label: f.Label, Kind: f.Kind, Many: f.Many, Ordered: f.Ordered, List: f.List}
		if x.List == "" && f.Kind == jobdesc.FieldKindChoice {
			x.List = ownLists[f.Path]
		}
		at := strings.LastIndexByte(f.Path, '/') + 1
		if other := f.Path[:at] + "other" + strings.ToUpper(f.Path[at:at+1]) + f.Path[at+1:]; there[other] {
			x.Other = other
		}
		p := shape.at(f.Path)
		x.Required, x.Entries = p.required, p.MaxItems
		if p.Items != nil {
			p = shape.resolved(*p.Items)
		}
		x.Least, x.Most, x.Pattern = p.Minimum, max(p.MaxLength, p.Maximum), p.Pattern
		fields[i] = x
	}
	return fields
}

// shape is what a schema says of a property: the parts of it that bound a value.
type shape struct {
	Ref        string           `json:"$ref"`
	Properties map[string]shape `json:"properties"`
	Items      *shape           `json:"items"`
	Required   []string         `json:"required"`
	Pattern    string           `json:"pattern"`
	MaxLength  int              `json:"maxLength"`
	Minimum    int              `json:"minimum"`
	Maximum    int              `json:"maximum"`
	MaxItems   int              `json:"maxItems"`
	Defs       map[string]shape `json:"$defs"`

	required bool
}

// shapeOf reads the schema of a kind. It is our own, so it can be read.
func shapeOf(kind schema.Kind) shape {
	var s shape
	if err := json.Unmarshal(schema.Schema(kind), &s); err != nil {
		panic(err)
	}
	return s
}

// resolved follows the reference of a property.
func (s shape) resolved(p shape) shape {
	if name, ok := strings.CutPrefix(p.Ref, "#/$defs/"); ok {
		p = s.Defs[name]
	}
	return p
}

// at is the property at a path, with a * for any entry of a list.
func (s shape) at(path string) shape {
	at := s
	for name := range strings.SplitSeq(strings.TrimPrefix(path, "/"), "/") {
		if name == "*" {
			at = s.resolved(*at.Items)
			continue
		}
		required := false
		for _, r := range at.Required {
			required = required || r == name
		}
		at = s.resolved(at.Properties[name])
		at.required = required
	}
	return at
}

// starts are the examples to begin from, in canonical form.
func starts() (list []document) {
	for _, id := range examples.IDs() {
		d, _ := examples.Start(id)
		canonical, err := d.MarshalJSON()
		if err != nil {
			panic(err) // our own texts are UTF-8
		}
		list = append(list, document{id: id, file: byContent(id+".json", RoleExample, canonical)})
	}
	return list
}

// sources is what the references of a review's rules point to, in a line each, as
// the core of the documents reads it.
func sources() []byte {
	type source struct {
		Ref string `json:"ref"`
		peerwork.Text
	}
	var list struct {
		Sources []source `json:"sources"`
	}
	seen := map[string]bool{}
	for _, rule := range review.Rules() {
		for _, ref := range rule.Evidence {
			line, ok := evidence.Line(ref)
			if ok && !seen[ref] {
				list.Sources = append(list.Sources, source{ref, line})
			}
			seen[ref] = true
		}
	}
	return plain(list)
}
