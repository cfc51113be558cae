package fhir

import (
	"github.com/peerwork-dk/peerwork/readiness"
)

// Response returns a response as a FHIR R4 QuestionnaireResponse, as JSON on one
// line, or the [peerwork.Problems] of [readiness.Scorer.Check]. It has no
// subject, author or source. The bytes are the same each time.
func (f *Form) Response(r *readiness.Response) ([]byte, error) {
	if err := f.scorer.Check(r); err != nil {
		return nil, err
	}
	q := questionnaireResponse{
		ResourceType: "QuestionnaireResponse", Language: string(f.lang),
		Identifier: identifier{systemID, r.ID}, Questionnaire: f.URL() + "|" + r.Version, Status: "completed", Authored: string(r.Date),
	}
	if r.Schema != "" {
		q.Extension = append(q.Extension, extension{URL: extSchema, ValueUri: r.Schema})
	}
	q.Extension = append(q.Extension, extensions(r.Extensions)...)
	chosen := map[string]readiness.Choice{}
	for _, a := range r.Answers {
		chosen[a.Item] = a.Choice
	}
	for _, theme := range f.in.Themes {
		group := responseItem{LinkID: linkTheme(theme.ID), Text: asString(theme.Title.In(f.lang))}
		for _, ask := range theme.Items {
			if choice, ok := chosen[ask.ID]; ok {
				group.Item = append(group.Item, responseItem{LinkID: ask.ID, Text: asString(ask.Statement.In(f.lang)), Answer: pick(f.scale, string(choice))})
			}
		}
		if len(group.Item) > 0 {
			q.Item = append(q.Item, group)
		}
	}
	about := responseItem{LinkID: linkAbout, Text: wordAbout.In(f.lang)}
	if r.Role != "" {
		about.Item = append(about.Item, responseItem{LinkID: linkRole, Text: wordRole.In(f.lang), Answer: pick(f.role, string(r.Role))})
	}
	if r.OpenToGroup {
		about.Item = append(about.Item, responseItem{LinkID: linkOpen, Text: wordOpen.In(f.lang), Answer: []answer{{ValueBoolean: true}}})
	}
	if len(about.Item) > 0 {
		q.Item = append(q.Item, about)
	}
	return write(q), nil
}

// pick is the answer with this code.
func pick(options []answerOption, code string) []answer {
	for i := range options {
		if options[i].ValueCoding.Code == code {
			return []answer{{ValueCoding: &options[i].ValueCoding}}
		}
	}
	return nil
}
