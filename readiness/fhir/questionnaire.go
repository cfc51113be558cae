package fhir

import (
	"encoding/base64"
	"slices"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Options says how a form is written. The zero value is Danish, under our own
// address.
type Options struct {
	// The language of the texts. The zero value is Danish.
	Lang peerwork.Lang
	// The address the Questionnaire lives under, ending in "/": the canonical
	// address of a form is Base, "Questionnaire/", the instrument's id, "-" and
	// the language. Empty: our own. Name yours for an instrument of your own.
	Base string
}

// Form is an instrument as FHIR, in one language. It never changes, so any
// number of goroutines may use it.
type Form struct {
	in     readiness.Instrument
	scorer *readiness.Scorer
	lang   peerwork.Lang
	base   string
	themes map[string]string // the linkId of the group of each item
	role   []answerOption
	scale  []answerOption
}

// NewForm returns the form of an instrument, or its [peerwork.Problems]. One to
// talk from ([readiness.UseTalk]) has no form: its answers stay where people talk.
// The caller must not change the instrument's themes and bands afterwards.
func NewForm(in *readiness.Instrument, o Options) (*Form, error) {
	scorer, err := readiness.NewScorer(in)
	if err != nil {
		return nil, err
	}
	if in.ToTalk() {
		return nil, problem(codeTalk, "/use", in.ID).list().Err()
	}
	f := &Form{in: *in, scorer: scorer, lang: peerwork.LangDA, base: o.Base, themes: map[string]string{}}
	if o.Lang.Valid() {
		f.lang = o.Lang
	}
	if f.base == "" {
		f.base = ownBase
	}
	if !isBase(f.base) {
		return nil, problem(codeBase, "", f.base).list().Err()
	}
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			f.themes[item.ID] = linkTheme(theme.ID)
		}
	}
	for i, label := range in.Scale.Options {
		f.scale = append(f.scale, answerOption{
			Extension:   []extension{{URL: extOrdinal, ValueDecimal: &i}},
			ValueCoding: coding{f.systemChoice(), string(readiness.ChoiceOf(i)), asString(label.In(f.lang))},
		})
	}
	f.scale = append(f.scale, answerOption{ValueCoding: coding{f.systemChoice(), string(readiness.ChoiceUnknown), asString(in.Scale.Unknown.In(f.lang))}})
	for _, role := range readiness.AllRoles() {
		f.role = append(f.role, answerOption{ValueCoding: coding{systemRole, string(role), roleLabels[role].In(f.lang)}})
	}
	return f, nil
}

// isBase reports whether an address can have names under it.
func isBase(address string) bool {
	host, ok := strings.CutPrefix(address, "https://")
	return ok && len(host) > 1 && host[0] != '/' && strings.HasSuffix(host, "/") &&
		strings.IndexFunc(host, func(r rune) bool { return r <= ' ' || r >= 0x7f || strings.ContainsRune("|#?\"<>\\^`{}", r) }) < 0
}

// systemChoice is the system of the codes of the scale, whose meaning is the
// instrument's own.
func (f *Form) systemChoice() string { return f.base + "choice/" + f.in.ID }

func (f *Form) name() string { return f.in.ID + "-" + string(f.lang) }

// URL is the canonical address of the Questionnaire, without the version.
func (f *Form) URL() string { return f.base + "Questionnaire/" + f.name() }

// Questionnaire returns the instrument as a FHIR R4 Questionnaire, as JSON on
// one line. The bytes are the same each time.
func (f *Form) Questionnaire() []byte {
	in := &f.in
	description := []string{in.Intro.In(f.lang)}
	for _, about := range in.About {
		description = append(description, about.In(f.lang))
	}
	q := questionnaire{
		ResourceType: "Questionnaire", ID: f.name(), Language: string(f.lang),
		Extension: append(extensions(in.Extensions), f.variables()...),
		URL:       f.URL(), Version: in.Version, Name: computerName(in.ID), Title: asString(in.Title.In(f.lang)), Status: "active",
		SubjectType: []string{"Organization"},
		Description: asMarkdown(append(description, wordNote.In(f.lang))...), Purpose: asMarkdown(wordNote.In(f.lang)),
		Item: []item{
			{LinkID: linkIntro, Type: "display", Text: asString(in.Intro.In(f.lang))},
			{LinkID: linkNote, Type: "display", Text: wordNote.In(f.lang)},
			{LinkID: linkQuestion, Type: "display", Text: asString(in.Scale.Question.In(f.lang))},
		},
	}
	if strings.HasPrefix(in.Version, "0.") {
		q.Status = "draft"
	}
	score := item{LinkID: linkScore, Type: "group", Text: wordScore.In(f.lang), Item: []item{{LinkID: linkMeaning, Type: "display", Text: wordMeaning.In(f.lang)}}}
	for i, theme := range in.Themes {
		group := item{LinkID: linkTheme(theme.ID), Type: "group", Text: asString(theme.Title.In(f.lang))}
		for _, ask := range theme.Items {
			group.Item = append(group.Item, f.choice(&ask))
		}
		q.Item = append(q.Item, group)
		score.Item = append(score.Item, calculated(linkThemeScore(theme.ID), group.Text, f.themeExpression(i)))
	}
	score.Item = append(score.Item, calculated(linkTotal, wordTotal.In(f.lang), f.totalExpression()))
	q.Item = append(q.Item, item{LinkID: linkAbout, Type: "group", Text: wordAbout.In(f.lang), Item: []item{
		{Extension: radio, LinkID: linkRole, Type: "choice", Text: wordRole.In(f.lang), AnswerOption: f.role},
		{LinkID: linkOpen, Type: "boolean", Text: wordOpen.In(f.lang)},
	}}, score)
	return write(q)
}

// control asks to show an item in such a way.
func control(code string) []extension {
	return []extension{{URL: extControl, ValueCodeableConcept: &concept{Coding: []coding{{System: systemControl, Code: code}}}}}
}

// radio asks to show the options of a choice all at once: many forms make a list
// of them that opens when it is pressed, and nobody sees the scale.
var radio = control("radio-button")

// choice is an item, with its sign as a help text.
func (f *Form) choice(ask *readiness.Item) item {
	q := item{Extension: radio, LinkID: ask.ID, Type: "choice", Text: asString(ask.Statement.In(f.lang)), AnswerOption: f.scale}
	if sign := ask.Sign.In(f.lang); sign != "" {
		q.Item = []item{{Extension: control("help"), LinkID: linkSign(ask.ID), Type: "display", Text: asString(sign)}}
	}
	return q
}

// calculated is a number that the form works out.
func calculated(link, text, fhirpath string) item {
	return item{LinkID: link, Type: "integer", Text: text, ReadOnly: true, Extension: []extension{
		{URL: extCalculated, ValueExpression: &expression{Language: "text/fhirpath", Expression: fhirpath}},
	}}
}

// extensions are ours as FHIR has them. A text that cannot be a FHIR string is
// carried as its bytes; no text at all, which FHIR has no value for, as a value
// that is absent.
func extensions(ours []peerwork.Extension) []extension {
	var all []extension
	for _, x := range ours {
		e := extension{URL: x.Name}
		switch {
		case x.Value == "":
			e.ValueStringElement = &element{[]extension{{URL: extAbsent, ValueCode: "not-applicable"}}}
		case isString(x.Value):
			e.ValueString = x.Value
		default:
			e.ValueBase64Binary = base64.StdEncoding.EncodeToString([]byte(x.Value))
		}
		all = append(all, e)
	}
	return all
}

// computerName is an id as FHIR wants the names that programs use: "our-own" is
// "OurOwn".
func computerName(id string) string {
	var b strings.Builder
	for _, part := range slices.DeleteFunc(strings.Split(id, "-"), func(s string) bool { return s == "" }) {
		b.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return b.String()
}

func number(n int) string { return strconv.Itoa(n) }
