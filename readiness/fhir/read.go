package fhir

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"slices"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Read reads a QuestionnaireResponse of at most 1 MiB to this form, in either
// language and from any address, as strictly as package schema reads: the error
// is a [peerwork.Problems], sorted by pointer and code, with pointers into the
// QuestionnaireResponse.
//
// A form that another system has filled in has no id of ours. It gets newID,
// made by [readiness.NewID]. When that is empty the id is made from what is read
// and from the id, identifier and time that the other system has given it, so
// that the same response has the same id each time. Two people's responses are
// then told apart by those alone: without any, equal answers are one response.
//
// A questionnaire named without a version is this edition of it.
//
// Not kept are id, meta, language, text, identifiers of others, a subject or
// author that is an Organization, texts of items and items that only show
// something, and the calculated scores. What may change the meaning is refused,
// and so is whatever points to a person.
func (f *Form) Read(data []byte, newID string) (readiness.Response, error) {
	tree, ps := codec.ReadTree(data, codec.MaxBytes)
	if ps != nil {
		return readiness.Response{}, ps
	}
	r := &reader{form: f, Tree: tree, seen: map[string]bool{}, chosen: map[string]readiness.Choice{}}
	r.out.Instrument = f.in.ID
	r.resource()
	for _, theme := range f.in.Themes {
		for _, item := range theme.Items {
			if choice, ok := r.chosen[item.ID]; ok {
				r.out.Answers = append(r.out.Answers, readiness.Answer{Item: item.ID, Choice: choice})
			}
		}
	}
	if r.out.ID == "" && !r.identified {
		r.out.ID = newID
		if newID == "" {
			r.out.ID = r.madeID()
		}
	}
	if len(r.problems) == 0 {
		r.judge()
	}
	if err := finish(r.problems); err != nil {
		return readiness.Response{}, err
	}
	return r.out, nil
}

// InstrumentOf returns the id of the instrument whose form a
// QuestionnaireResponse answers, by the address of its questionnaire. It is
// false when the address is none that a [Form] writes. Nothing else of the
// document is checked: that is for [Form.Read].
func InstrumentOf(data []byte) (string, bool) {
	tree, ps := codec.ReadTree(data, codec.MaxBytes)
	if ps != nil || tree.Nodes[0].Type != codec.TypeObject {
		return "", false
	}
	at, ok := tree.Property(0, "questionnaire")
	if !ok || tree.Nodes[at].Type != codec.TypeText {
		return "", false
	}
	id, _, _, ok := parseURL(tree.Text(tree.Nodes[at].Start))
	return id, ok
}

// parseURL takes the canonical address of a form apart. versioned says whether
// it names a version.
func parseURL(address string) (id, version string, versioned, ok bool) {
	address, version, versioned = strings.Cut(address, "|")
	i := strings.LastIndex(address, "/Questionnaire/")
	if i < 0 || !strings.HasPrefix(address, "https://") {
		return "", "", false, false
	}
	id = address[i+len("/Questionnaire/"):]
	for _, l := range peerwork.AllLangs() {
		if name, found := strings.CutSuffix(id, "-"+string(l)); found && name != "" {
			return name, version, versioned, true
		}
	}
	return "", "", false, false
}

// reader reads one QuestionnaireResponse.
type reader struct {
	form *Form
	*codec.Tree
	out        readiness.Response
	identified bool     // it has an identifier of ours
	versioned  bool     // it names the version of the questionnaire
	theirs     []string // what distinguishes it from others in the other system
	chosen     map[string]readiness.Choice
	seen       map[string]bool // linkIds
	places     []string        // the pointers of the extensions in out
	problems   peerwork.Problems
}

// add notes a problem, unless the list is full.
func (r *reader) add(code, pointer string, parts ...string) {
	if len(r.problems) == codec.MaxProblems {
		return
	}
	r.problems = append(r.problems, peerwork.Problem(problem(code, pointer, parts...)))
}

// wrong says what should have been there.
func (r *reader) wrong(pointer string, want codec.Type) {
	words := map[codec.Type]peerwork.Text{
		codec.TypeObject:  {DA: "et objekt i { }", EN: "an object in { }"},
		codec.TypeList:    {DA: "en liste i [ ]", EN: "a list in [ ]"},
		codec.TypeText:    {DA: "en tekst", EN: "a text"},
		codec.TypeBoolean: {DA: "true eller false", EN: "true or false"},
	}
	r.add(codeType, pointer, words[want].DA, words[want].EN)
}

// text is the text at number i.
func (r *reader) text(i int32, pointer string) (string, bool) {
	n := &r.Nodes[i]
	if n.Type != codec.TypeText {
		r.wrong(pointer, codec.TypeText)
		return "", false
	}
	return r.Text(n.Start), true
}

// object calls each for the properties of the object at number i, and reports
// those that are missing.
func (r *reader) object(i int32, pointer string, each func(name, pointer string, i int32), required ...string) {
	if r.Nodes[i].Type != codec.TypeObject {
		r.wrong(pointer, codec.TypeObject)
		return
	}
	for at, n := range r.Parts(i) {
		name := r.Text(n.Name)
		each(name, codec.Join(pointer, name), at)
	}
	for _, name := range required {
		if _, ok := r.Property(i, name); !ok {
			r.add(codeMissing, pointer, name)
		}
	}
}

// list calls each for the elements of the list at number i.
func (r *reader) list(i int32, pointer string, each func(pointer string, i int32)) {
	if r.Nodes[i].Type != codec.TypeList {
		r.wrong(pointer, codec.TypeList)
		return
	}
	n := 0
	for at := range r.Parts(i) {
		each(codec.Join(pointer, number(n)), at)
		n++
	}
}

func (r *reader) resource() {
	r.object(0, "", func(name, pointer string, i int32) {
		switch name {
		case "resourceType":
			if s, ok := r.text(i, pointer); ok && s != "QuestionnaireResponse" {
				r.add(codeResource, pointer, s)
			}
		case "id":
			r.theirs = append(r.theirs, "id "+r.Literal(&r.Nodes[i]))
		case "meta", "language", "text":
		case "subject", "author":
			if !r.isOrganization(i) {
				r.add(codePerson, pointer, name)
			}
		case "source", "encounter", "basedOn", "partOf":
			r.add(codePerson, pointer, name)
		case "identifier":
			r.identifier(i, pointer)
		case "questionnaire":
			r.questionnaire(i, pointer)
		case "status":
			if s, ok := r.text(i, pointer); ok && s != "completed" && s != "amended" {
				r.add(codeStatus, pointer, s)
			}
		case "authored":
			r.authored(i, pointer)
		case "extension":
			r.list(i, pointer, r.extension)
		case "item":
			r.list(i, pointer, func(pointer string, i int32) { r.item(i, pointer, "") })
		default:
			r.add(codeNotRead, pointer, name)
		}
	}, "resourceType", "questionnaire", "status")
}

// said returns the text of a property, or "".
func (r *reader) said(i int32, name string) string {
	if at, ok := r.Property(i, name); ok && r.Nodes[at].Type == codec.TypeText {
		return r.Text(r.Nodes[at].Start)
	}
	return ""
}

// isOrganization reports whether a reference says that it is to an organisation,
// by its type, its address or both.
func (r *reader) isOrganization(i int32) bool {
	const wanted = "Organization"
	kind, address := r.said(i, "type"), r.said(i, "reference")
	address, _, _ = strings.Cut(address, "/_history/")
	if end := strings.LastIndexByte(address, '/'); end > 0 {
		rest := address[:end]
		of := rest[strings.LastIndexByte(rest, '/')+1:]
		return of == wanted && (kind == "" || kind == wanted)
	}
	// An address within a bundle says nothing, and there may be none.
	return kind == wanted
}

// identifier reads an identifier of ours. One that another system has given is
// theirs, unless it is a person's number.
func (r *reader) identifier(i int32, pointer string) {
	if system := r.said(i, "system"); r.Nodes[i].Type == codec.TypeObject && system != systemID {
		if isNumberOfPerson(system) {
			r.add(codePerson, pointer, "identifier")
		}
		r.theirs = append(r.theirs, "identifier "+system+" "+r.said(i, "value"))
		return
	}
	r.identified = true
	r.object(i, pointer, func(name, pointer string, i int32) {
		s, ok := r.text(i, pointer)
		switch {
		case name != "system" && name != "value" && name != "use":
			r.add(codeNotRead, pointer, name)
		case ok && name == "value":
			r.out.ID = s
		}
	}, "system", "value")
}

// madeID returns an id made from what distinguishes the response from others,
// whatever the order and the form it was written in.
func (r *reader) madeID() string {
	slices.Sort(r.theirs)
	h := sha256.New()
	part := func(s string) { h.Write([]byte(strconv.Quote(s) + "\n")) }
	for _, s := range r.theirs {
		part(s)
	}
	read := r.out
	if !r.versioned {
		read.Version = "" // a later edition must not make another response of it
	}
	line, err := read.MarshalJSON()
	if err != nil { // then there is a problem to tell
		return ""
	}
	part(string(line))
	return readiness.NewID(binary.BigEndian.Uint64(h.Sum(nil)))
}

func (r *reader) questionnaire(i int32, pointer string) {
	s, ok := r.text(i, pointer)
	if !ok {
		return
	}
	id, version, versioned, ok := parseURL(s)
	if r.out.Version, r.versioned = version, versioned; !versioned {
		r.out.Version = r.form.in.Version
	}
	if !ok || id != r.form.in.ID {
		r.add(codeQuestionnaire, pointer, s, r.form.URL())
	}
}

// authored keeps the day of a dateTime.
func (r *reader) authored(i int32, pointer string) {
	s, ok := r.text(i, pointer)
	if !ok {
		return
	}
	r.theirs = append(r.theirs, "authored "+s)
	r.out.Date = peerwork.Date(s[:min(len(s), 10)])
	if rest := s[len(r.out.Date):]; !r.out.Date.Valid() || rest != "" && !isTime(rest) {
		r.add(codeDate, pointer, s)
	}
}

// isTime reports whether s is what follows the day in a dateTime:
// "T10:00:00+01:00".
func isTime(s string) bool {
	const form = "T00:00:00"
	like := func(s, form string) bool {
		if len(s) != len(form) {
			return false
		}
		for i := range form {
			if digit := s[i] >= '0' && s[i] <= '9'; digit != (form[i] == '0') || !digit && s[i] != form[i] {
				return false
			}
		}
		return true
	}
	if len(s) < len(form) || !like(s[:len(form)], form) || s[1:3] > "23" || s[4:6] > "59" || s[7:9] > "60" {
		return false
	}
	rest := s[len(form):]
	if strings.HasPrefix(rest, ".") {
		digits := strings.TrimLeft(rest[1:], "0123456789")
		if len(digits) == len(rest)-1 {
			return false
		}
		rest = digits
	}
	return rest == "Z" || like(rest, "+00:00") || like(rest, "-00:00")
}

func (r *reader) extension(pointer string, i int32) {
	var x peerwork.Extension
	var schema string
	values := 0
	r.object(i, pointer, func(name, pointer string, i int32) {
		switch name {
		case "url":
			x.Name, _ = r.text(i, pointer)
		case "valueString":
			values++
			x.Value, _ = r.text(i, pointer)
		case "valueUri":
			values++
			schema, _ = r.text(i, pointer)
		case "valueBase64Binary":
			values++
			if s, ok := r.text(i, pointer); ok {
				text, err := base64.StdEncoding.DecodeString(s)
				if x.Value = string(text); err != nil {
					r.notCarried(pointer, "teksten er ikke base64.", "the text is not base64.")
				}
			}
		case "_valueString":
			values++
			r.absent(i, pointer)
		default:
			r.add(codeNotRead, pointer, name)
		}
	}, "url")
	switch isSchema := x.Name == extSchema; {
	case r.Nodes[i].Type != codec.TypeObject:
	case values != 1 || isSchema != (schema != ""):
		r.notCarried(pointer, "den skal have én værdi, en valueString.", "it must have one value, a valueString.")
	case isSchema:
		r.out.Schema = schema
	default:
		r.out.Extensions = append(r.out.Extensions, x)
		r.places = append(r.places, pointer)
	}
}

// absent reads the value that stands for an empty text.
func (r *reader) absent(i int32, pointer string) {
	said := 0
	r.object(i, pointer, func(name, pointer string, i int32) {
		if name != "extension" {
			r.add(codeNotRead, pointer, name)
			return
		}
		r.list(i, pointer, func(pointer string, i int32) {
			r.object(i, pointer, func(name, pointer string, i int32) {
				if s, _ := r.text(i, pointer); name == "url" && s == extAbsent || name == "valueCode" && s == "not-applicable" {
					said++
				}
			}, "url", "valueCode")
		})
	}, "extension")
	if said != 2 {
		r.notCarried(pointer, "en værdi, der mangler, skal være »not-applicable«.", "a value that is absent must be “not-applicable”.")
	}
}

func (r *reader) notCarried(pointer, da, en string) { r.add(codeExtension, pointer, da, en) }

// judge reports what is wrong with the response that was read, by the same rules
// as for any other response.
func (r *reader) judge() {
	err := r.form.scorer.Check(&r.out)
	if err == nil {
		return
	}
	for _, p := range err.(peerwork.Problems) {
		switch head, rest, _ := strings.Cut(strings.TrimPrefix(p.Pointer, "/"), "/"); head {
		case "id":
			p.Pointer = "/identifier/value"
		case "version":
			p.Pointer = "/questionnaire"
		case "date":
			p.Pointer = "/authored"
		case "extensions", "$schema":
			p.Pointer = "/extension"
			of, _, _ := strings.Cut(rest, "/")
			if n, err := strconv.Atoi(of); err == nil && n < len(r.places) {
				p.Pointer = r.places[n]
			}
		}
		r.problems = append(r.problems, p)
	}
}
