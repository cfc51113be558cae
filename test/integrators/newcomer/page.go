package main

import (
	"html/template"
	"math/rand/v2"
	"net/http"

	"github.com/peerwork-dk/peerwork/readiness"
)

// page is the questionnaire as a form. Each option is posted as the choice of its
// number, so that what comes back needs no table to read it.
var page = template.Must(template.New("").Funcs(template.FuncMap{
	"choice":  readiness.ChoiceOf,
	"unknown": func() readiness.Choice { return readiness.ChoiceUnknown },
}).Parse(`<!doctype html>
<html lang="da"><title>{{.Instrument.Title.DA}}</title>
<form method="post"><input type="hidden" name="id" value="{{.ID}}">
<p>{{.Instrument.Intro.DA}}</p>
{{range .Instrument.Themes}}<h2>{{.Title.DA}}</h2>
{{range .Items}}{{$item := .ID}}<fieldset><legend>{{$.Instrument.Scale.Question.DA}} {{.Statement.DA}}</legend>
{{range $n, $label := $.Instrument.Scale.Options}}<label><input type="radio" name="{{$item}}" value="{{choice $n}}"> {{$label.DA}}</label>
{{end}}<label><input type="radio" name="{{$item}}" value="{{unknown}}"> {{$.Instrument.Scale.Unknown.DA}}</label>
</fieldset>
{{end}}{{end}}<button>Send</button></form></html>
`))

func (f *form) show(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	page.Execute(w, struct {
		Instrument readiness.Instrument
		ID         string
	}{f.instrument, readiness.NewID(rand.Uint64())})
}
