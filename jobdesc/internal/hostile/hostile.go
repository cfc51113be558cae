// Package hostile fills job descriptions with text that would like to be more
// than text. Only tests import it.
package hostile

import (
	"encoding/json"
	"path"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/schema"
)

// Sample is a text that must stay one.
type Sample struct {
	// What the sample is, as the name of a subtest.
	Name string
	// The text.
	Text string
	// What people are to see of it.
	Shown string
}

// Benign is a text without any mark, to compare with.
const Benign = "Ganske almindelig tekst"

// Samples returns the samples in fixed order.
func Samples() []Sample {
	same := func(name, text string) Sample { return Sample{name, text, text} }
	return []Sample{
		same("script end", `</script><script>alert(1)</script>`),
		same("image with handler", `<img src=x onerror=alert(1)>`),
		same("end of everything", `</p></li></td></table></main></body></html><h1>`),
		same("style and comment", `</style><!-- --> <![CDATA[ ]]> <?php ?>`),
		same("quotes", `"citat" 'citat' »citat« ' " onmouseover="alert(1)`),
		same("entities", `&lt;b&gt; &amp; &#60; &notanentity; & AT&T`),
		same("markdown", "*kursiv* **fed** _under_ `kode` ~~streg~~ [link](javascript:alert(1)) ![billede](x) | celle | $x^2$ {#id .klasse} <https://a.dk> [^1] @kilde \\*"),
		same("heading", "# Overskrift #"),
		same("list", "- punkt"),
		same("numbered", "1. punkt"),
		same("lettered", "a) punkt"),
		same("rule", "---"),
		same("quotation", "> citat"),
		same("definition", ": forklaring"),
		same("fence", "``` kode"),
		same("reference", "[navn]: javascript:alert(1)"),
		same("table rule", "| --- |"),
		same("template", "{{.}} ${x} <%= x %> #{x}"),
		same("letters from right to left", "שלום ok مرحبا"),
		{"reading order", "a\u202eb\u2066c\u2069\u200f\u200e\u061cd", "abcd"},
		{"hidden characters", "a\U000e0041\U000e007f\ufeffb", "ab"},
		{"control characters", "a\x00b\x1b[31mc\u009bd", "a�b�[31mc�d"},
		{"not text", "a\xffb", "a�b"},
		{"spaces", "  a \t  b\u00a0c ", "a b\u00a0c"},
	}
}

// Description returns a description with every field filled in: text in each
// field that holds free text, the first value in each that holds one of a list,
// two entries in each list.
func Description(text string) *jobdesc.Description {
	return Filled(func(string) string { return text })
}

// Filled is [Description] with a text for each field, which is named by its
// JSON Pointer.
func Filled(text func(pointer string) string) *jobdesc.Description {
	var d jobdesc.Description
	filler{text}.fill(reflect.ValueOf(&d).Elem(), "", description())
	d.Lang = peerwork.LangDA
	d.Employment.Start, d.Employment.End = "2027-03-01", "2028-02-28"
	return &d
}

// property is what the schema says of a value, as far as it matters here.
type property struct {
	Ref        string              `json:"$ref"`
	Defs       map[string]property `json:"$defs"`
	Properties map[string]property `json:"properties"`
	Items      *property           `json:"items"`
	Enum       []string            `json:"enum"`
}

// description is the schema of a job description, read once.
var description = sync.OnceValue(func() (s property) {
	if err := json.Unmarshal(schema.Schema(schema.KindJobDescription), &s); err != nil {
		panic(err)
	}
	return s
})

type filler struct {
	text func(pointer string) string
}

func (f filler) fill(v reflect.Value, pointer string, s property) {
	if s.Ref != "" {
		s = description().Defs[path.Base(s.Ref)]
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		f.fill(v.Elem(), pointer, s)
	case reflect.Struct:
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			f.fill(v.Field(i), pointer+"/"+name, s.Properties[name])
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			f.fill(v.Index(i), pointer+"/"+strconv.Itoa(i), *s.Items)
		}
	case reflect.Int:
		v.SetInt(90)
	case reflect.String:
		switch {
		case len(s.Enum) > 0:
			v.SetString(s.Enum[0])
		case v.Type() == reflect.TypeFor[peerwork.Date]():
			v.SetString("2027-03-01")
		case v.Type() == reflect.TypeFor[jobdesc.Amount]():
			v.SetString("165.50")
		default:
			v.SetString(f.text(pointer))
		}
	default:
		panic("no rule for " + v.Type().String())
	}
}
