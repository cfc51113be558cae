package readiness

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// Vision is an organisation's own draft of why it wants peer workers: the
// statement that is to guide what follows (evidence 18.1). Every paragraph is
// somebody's own words; nothing is put together or added.
type Vision struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// The day it was written.
	Date peerwork.Date `json:"date,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// The paragraphs, in the order people read them.
	Paragraphs []Paragraph `json:"paragraphs" jsonschema:"minItems=1,maxItems=20"`
}

// Paragraph is a paragraph of a vision.
type Paragraph struct {
	// The question it answers. Left out for a paragraph that answers none.
	Question Question `json:"question,omitempty"`
	// The words.
	Text string `json:"text" jsonschema:"minLength=1,maxLength=2000"`
}

// Question is one of the three questions a vision answers. The zero value is no
// question.
type Question string

// The questions, in the order they are asked.
const (
	QuestionInspired Question = "inspired" // what set you off
	QuestionHope     Question = "hope"     // what you hope for
	QuestionUnique   Question = "unique"   // what peer workers can give that others cannot
)

// VisionQuestion is a question and how an answer may begin.
type VisionQuestion struct {
	// Which of the three questions it is, or "" for one to think over first.
	Question Question
	// The question, in our words.
	Text peerwork.Text
	// How an answer may begin. Empty for a question to think over.
	Starter peerwork.Text
	// The rows the question is from, where its own words are.
	Evidence []string
}

// VisionQuestions returns what to ask: first two questions to think over, then
// the three that the paragraphs answer. The starters are ours.
func VisionQuestions() []VisionQuestion {
	return []VisionQuestion{
		{
			Text: peerwork.Text{
				DA: "Tænk først over: Hvor kan levede erfaringer føje noget til det, I allerede gør?",
				EN: "First think about this: where can lived experience add something to what you already do?"},
			Evidence: []string{"6.1"},
		},
		{
			Text: peerwork.Text{
				DA: "Og tænk over: Hvad hører til peer-arbejde hos jer, og hvad gør ikke?",
				EN: "And this: what belongs to peer work where you are, and what does not?"},
			Evidence: []string{"6.2"},
		},
		{
			Question: QuestionInspired,
			Text: peerwork.Text{
				DA: "Hvad har fået jer til at tænke på at ansætte peer-medarbejdere?",
				EN: "What made you think of employing peer workers?"},
			Starter:  starter(QuestionInspired),
			Evidence: []string{"17.1", "17.4"},
		},
		{
			Question: QuestionHope,
			Text: peerwork.Text{
				DA: "Hvad håber I, at der bliver bedre, når I har peer-medarbejdere?",
				EN: "What do you hope will get better once you have peer workers?"},
			Starter:  starter(QuestionHope),
			Evidence: []string{"17.2"},
		},
		{
			Question: QuestionUnique,
			Text: peerwork.Text{
				DA: "Hvad kan peer-medarbejdere give, som I andre ikke kan, og hvordan hjælper det jer derhen?",
				EN: "What can peer workers give that the rest of you cannot, and how does that help you get there?"},
			Starter:  starter(QuestionUnique),
			Evidence: []string{"17.3"},
		},
	}
}

// NewVision makes a draft of answers: one paragraph each, in the order of the
// questions, then the paragraphs that answer none. Space around an answer goes;
// an empty one, or a starter nobody went on from, is left out. The draft is
// there to be edited; the error says when there is nothing in it or a question
// is answered twice.
func NewVision(date peerwork.Date, answers []Paragraph) (Vision, error) {
	v := Vision{Date: date}
	for _, q := range [...]Question{QuestionInspired, QuestionHope, QuestionUnique, ""} {
		begun := starter(q)
		for i := range answers {
			a := &answers[i]
			if text := trim(a.Text); a.Question == q && text != "" && text != begun.DA && text != begun.EN {
				v.Paragraphs = append(v.Paragraphs, Paragraph{q, text})
			}
		}
	}
	if len(v.Paragraphs) == 0 {
		var f findings
		f.add(codeVisionEmpty, "/paragraphs",
			"Her er ikke skrevet noget endnu. Svar på mindst ét af spørgsmålene.\n"+
				"Nothing is written here yet. Answer at least one of the questions.")
		return v, f.err()
	}
	return v, v.Validate()
}

// starter is how an answer may begin. The starters are ours.
func starter(q Question) (t peerwork.Text) {
	switch q {
	case QuestionInspired:
		t.DA, t.EN = "Vi vil ansætte peer-medarbejdere, fordi …", "We want to employ peer workers because …"
	case QuestionHope:
		t.DA, t.EN = "Vi håber, at …", "We hope that …"
	case QuestionUnique:
		t.DA, t.EN = "En peer-medarbejder kan give os …", "A peer worker can give us …"
	}
	return t
}

// trim takes space and control characters off both ends.
func trim(s string) string {
	for s != "" && s[0] <= ' ' {
		s = s[1:]
	}
	for s != "" && s[len(s)-1] <= ' ' {
		s = s[:len(s)-1]
	}
	return s
}

// Text returns the draft as plain text: the paragraphs with an empty line
// between them.
func (v *Vision) Text() string {
	parts := make([]string, len(v.Paragraphs))
	for i := range v.Paragraphs {
		parts[i] = v.Paragraphs[i].Text
	}
	return lean.Join(parts, "\n\n")
}

// Open returns the questions that no paragraph answers.
func (v *Vision) Open() []Question {
	var open []Question
	for _, q := range []Question{QuestionInspired, QuestionHope, QuestionUnique} {
		answered := false
		for i := range v.Paragraphs {
			answered = answered || v.Paragraphs[i].Question == q
		}
		if !answered {
			open = append(open, q)
		}
	}
	return open
}

// The meaning rules of a vision. A code is permanent.
const (
	codeVisionDate  = "vision-date"
	codeVisionEmpty = "vision-empty"
	codeVisionBlank = "vision-blank-paragraph"
	codeVisionTwice = "vision-question-twice"
)

// Validate returns the [peerwork.Problems] of the vision, nil when it is good: of
// its shape, as its schema describes it, and when that is right, of its meaning, in document
// order: a day that does not exist, no paragraph or one without words, a
// question answered twice.
func (v *Vision) Validate() error {
	if err := v.shape(); err != nil {
		return err
	}
	var f findings
	f.date(codeVisionDate, v.Date, "/date", 0)
	seen := map[string]bool{}
	for i := range v.Paragraphs {
		p := &v.Paragraphs[i]
		if p.Question != "" {
			f.twice(codeVisionTwice, seen, string(p.Question), "/paragraphs/$2/question", i)
		}
		if trim(p.Text) == "" {
			f.add(codeVisionBlank, "/paragraphs/$1/text",
				"Afsnittet er tomt. Skriv noget, eller fjern det.\n"+
					"The paragraph is empty. Write something, or take it away.", num(i))
		}
	}
	return f.err()
}
