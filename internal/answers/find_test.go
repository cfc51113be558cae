package answers_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/answers"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// response is one to an instrument, with an answer to each item.
func response(random *rand.Rand, in *readiness.Instrument) readiness.Response {
	r := readiness.Response{ID: readiness.NewID(random.Uint64()), Instrument: in.ID, Version: in.Version}
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.ChoiceOf(random.IntN(4))})
		}
	}
	return r
}

// TestAsTheyArrive reads documents and codes mixed in one text. A and B
// stand for codes, D and E for documents on a line, in the text and in what is
// found: its line, and what it is.
func TestAsTheyArrive(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	s, _ := instruments.Scorer(instruments.Temperatur)
	random := rand.New(rand.NewPCG(4, 34))
	names := []string{}
	for _, name := range []string{"A", "B"} {
		r := response(random, &in)
		code, err := s.EncodeCode(&r)
		require.NoError(t, err)
		names = append(names, name, code)
	}
	for _, name := range []string{"D", "E"} {
		r := response(random, &in)
		line, err := r.MarshalJSON()
		require.NoError(t, err)
		names = append(names, name, string(line))
	}
	write := strings.NewReplacer(names...)
	for text, want := range map[string]string{
		"A":                           "1 A",
		"D":                           "1 {D",
		"D\n":                         "1 {D\n",
		"\uFEFFD":                     "1 {\uFEFFD",
		"D\nE":                        "1 {D|2 {E",
		"\uFEFFD\r\n\r\nE\r\n":        "1 {D|3 {E",
		"D\nA\nE":                     "1 {D|2 A|3 {E",
		"A\nD\nB":                     "1 A|2 {D|3 B",
		"D\nA\u2028B":                 "1 {D|2 A|3 B",
		"D\n11:42\nA B\n\nE":          "1 {D|2 {11:42|3 A|3 B|5 {E",
		"D\nA\nnoget\nB\r\nandet\n":   "1 {D|2 A|3 {noget|4 B|5 {andet",
		"D\n\n[11:42] ida: A\n":       "1 {D|3 A",
		"[11:42] ida: A\n  D\n":       "1 A|2 {D",
		"\uFEFFKære alle.\nD\nHilsen": "2 {D",
		`"A"`:                         "1 A",
		"D\nnoget i stykker\nE":       "1 {D|2 {noget i stykker|3 {E",
		"D\n{\"id\":\nE":              "1 {D|2 {{\"id\":|3 {E",
		"{\n\"id\": 1\n}\n":           "1 {{\n\"id\": 1\n}\n",
		"[D,\nE]":                     "1 {[D,\nE]",
		"hej":                         "",
		"":                            "",
		"\n \n":                       "",
	} {
		var told []string
		for _, found := range answers.Find(write.Replace(text), s) {
			mark := " {"
			if found.Code != nil {
				mark = " "
				require.NoError(t, found.Code.Err)
				assert.NotEmpty(t, found.Code.Response.ID)
			}
			told = append(told, string(rune('0'+found.Line))+mark+found.Text)
		}
		assert.Equal(t, write.Replace(want), strings.Join(told, "|"), "%q", text)
	}
}

// A code over two lines is one between documents too, and a wrong one is
// reported.
func TestOverLines(t *testing.T) {
	in, _ := instruments.Get(instruments.Temperatur)
	s, _ := instruments.Scorer(instruments.Temperatur)
	r := response(rand.New(rand.NewPCG(4, 35)), &in)
	code, err := s.EncodeCode(&r)
	require.NoError(t, err)
	found := answers.Find("{}\n> "+code[:15]+"\n> "+code[15:]+"\n{}\n"+code[5:], s)
	require.Len(t, found, 4)
	assert.Equal(t, r, found[1].Code.Response)
	assert.Equal(t, 5, found[3].Line)
	var problem peerwork.Problem
	require.ErrorAs(t, found[3].Code.Err, &problem)
	assert.Equal(t, "code-length", problem.Code)
}
