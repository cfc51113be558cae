package main

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// form shows a questionnaire, and answers a posted one with advice.
type form struct {
	*http.ServeMux
	instrument readiness.Instrument
	scorer     *readiness.Scorer
}

func newForm(id string) (*form, error) {
	instrument, ok := instruments.Get(id)
	if !ok {
		return nil, fmt.Errorf("no instrument called %q", id)
	}
	scorer, err := readiness.NewScorer(&instrument)
	if err != nil {
		return nil, err
	}
	f := &form{http.NewServeMux(), instrument, scorer}
	f.HandleFunc("GET /", f.show)
	f.HandleFunc("POST /", f.answer)
	return f, nil
}

func (f *form) answer(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "Formularen kan ikke læses. Hent siden igen, og udfyld den på ny.", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8") // the answer repeats what was posted, which must not be read as HTML
	response := readiness.Response{
		ID: r.PostForm.Get("id"), Instrument: f.instrument.ID, Version: f.instrument.Version, Date: "2027-01-11",
	}
	for _, theme := range f.instrument.Themes {
		for _, item := range theme.Items {
			if choice := r.PostForm.Get(item.ID); choice != "" {
				response.Answers = append(response.Answers, readiness.Answer{Item: item.ID, Choice: readiness.Choice(choice)})
			}
		}
	}
	result, err := f.scorer.Score(&response)
	var problems peerwork.Problems
	switch {
	case errors.As(err, &problems):
		w.WriteHeader(http.StatusUnprocessableEntity)
		for _, p := range problems {
			fmt.Fprintln(w, p.Pointer, p.Code, p.Text.In(peerwork.LangDA))
		}
		return
	case err != nil:
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if band, ok := f.instrument.Band(result.Band); ok && result.Temperature != nil {
		fmt.Fprintln(w, *result.Temperature, band.Label.In(peerwork.LangDA))
	} else {
		fmt.Fprintln(w, "for få svar til et tal")
	}
	for _, id := range result.NextSteps() {
		if item, ok := f.instrument.Item(id); ok && item.Advice != nil {
			fmt.Fprintln(w, "-", item.Statement.In(peerwork.LangDA), "|", item.Advice.Who.In(peerwork.LangDA), "|", item.Advice.Time.In(peerwork.LangDA))
			for _, step := range item.Advice.Steps {
				fmt.Fprintln(w, "  *", step.In(peerwork.LangDA))
			}
		}
	}
	fmt.Fprintln(w, len(result.ToFindOut), "to find out")
}

// ask sends a request and returns the answer.
func (f *form) ask(method, filled string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "/", strings.NewReader(filled))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	f.ServeHTTP(w, r)
	return w
}

// try posts what somebody filled in, and prints the answer.
func (f *form) try(what, filled string) {
	w := f.ask(http.MethodPost, filled)
	fmt.Println("##", what, w.Code)
	for line := range strings.Lines(w.Body.String()) {
		fmt.Print(line)
	}
}

// codes are the codes and pointers of what is wrong.
func codes(err error) string {
	var problems peerwork.Problems
	if !errors.As(err, &problems) {
		return fmt.Sprint(err)
	}
	var list []string
	for _, p := range problems {
		list = append(list, p.Pointer+" "+p.Code)
	}
	return strings.Join(list, ", ")
}
