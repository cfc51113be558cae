package fhir

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode"
)

// The parts of R4's resources that are written here, in the order they are
// written.

type questionnaire struct {
	ResourceType string      `json:"resourceType"`
	ID           string      `json:"id"`
	Language     string      `json:"language"`
	Extension    []extension `json:"extension,omitempty"`
	URL          string      `json:"url"`
	Version      string      `json:"version"`
	Name         string      `json:"name"`
	Title        string      `json:"title"`
	Status       string      `json:"status"`
	SubjectType  []string    `json:"subjectType"`
	Description  string      `json:"description"`
	Purpose      string      `json:"purpose"`
	Item         []item      `json:"item"`
}

type item struct {
	Extension    []extension    `json:"extension,omitempty"`
	LinkID       string         `json:"linkId"`
	Text         string         `json:"text"`
	Type         string         `json:"type"`
	ReadOnly     bool           `json:"readOnly,omitempty"`
	AnswerOption []answerOption `json:"answerOption,omitempty"`
	Item         []item         `json:"item,omitempty"`
}

type answerOption struct {
	Extension   []extension `json:"extension,omitempty"`
	ValueCoding coding      `json:"valueCoding"`
}

type coding struct {
	System  string `json:"system"`
	Code    string `json:"code"`
	Display string `json:"display,omitempty"`
}

type extension struct {
	URL                  string      `json:"url"`
	ValueString          string      `json:"valueString,omitempty"`
	ValueStringElement   *element    `json:"_valueString,omitempty"`
	ValueBase64Binary    string      `json:"valueBase64Binary,omitempty"`
	ValueUri             string      `json:"valueUri,omitempty"`
	ValueCode            string      `json:"valueCode,omitempty"`
	ValueDecimal         *int        `json:"valueDecimal,omitempty"`
	ValueCodeableConcept *concept    `json:"valueCodeableConcept,omitempty"`
	ValueExpression      *expression `json:"valueExpression,omitempty"`
}

type element struct {
	Extension []extension `json:"extension"`
}

type concept struct {
	Coding []coding `json:"coding"`
}

type expression struct {
	Name       string `json:"name,omitempty"`
	Language   string `json:"language"`
	Expression string `json:"expression"`
}

type questionnaireResponse struct {
	ResourceType  string         `json:"resourceType"`
	Language      string         `json:"language"`
	Extension     []extension    `json:"extension,omitempty"`
	Identifier    identifier     `json:"identifier"`
	Questionnaire string         `json:"questionnaire"`
	Status        string         `json:"status"`
	Authored      string         `json:"authored,omitempty"`
	Item          []responseItem `json:"item,omitempty"`
}

type identifier struct {
	System string `json:"system"`
	Value  string `json:"value"`
}

type responseItem struct {
	LinkID string         `json:"linkId"`
	Text   string         `json:"text"`
	Answer []answer       `json:"answer,omitempty"`
	Item   []responseItem `json:"item,omitempty"`
}

type answer struct {
	ValueBoolean bool    `json:"valueBoolean,omitempty"`
	ValueCoding  *coding `json:"valueCoding,omitempty"`
}

// write writes a resource on one line.
func write(resource any) []byte {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(resource); err != nil {
		panic("fhir: " + err.Error()) // structs of texts and numbers can always be written
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// isString reports whether a text can be a FHIR string as it is: something to
// see, and no control characters but tabs and line breaks.
func isString(s string) bool {
	return strings.TrimSpace(s) != "" && strings.IndexFunc(s, forbidden) < 0
}

func forbidden(r rune) bool {
	return unicode.IsControl(r) && r != '\t' && r != '\n' && r != '\r' || r == unicode.ReplacementChar
}

// asString makes a FHIR string of any text: what is not allowed in one is shown
// as "�".
func asString(s string) string {
	s = strings.Map(func(r rune) rune {
		if forbidden(r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
	if s = strings.TrimSpace(s); s == "" {
		return string(unicode.ReplacementChar)
	}
	return s
}

// asMarkdown makes FHIR markdown of paragraphs that are plain text.
func asMarkdown(paragraphs ...string) string {
	var escaped []string
	for _, p := range paragraphs {
		escaped = append(escaped, marks.Replace(asString(p)))
	}
	return strings.Join(escaped, "\n\n")
}

var marks = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, "&", `\&`, "#", `\#`, "~", `\~`, "|", `\|`)
