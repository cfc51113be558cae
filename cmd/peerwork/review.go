package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/schema"
	"github.com/peerwork-dk/peerwork/toolkit"
)

func (a *app) reviewCommand() *cobra.Command {
	var stage string
	cmd := &cobra.Command{
		Use:   "review [FILE… | -]",
		Short: "Read job descriptions: what is found in them, what is not decided",
		Long: `review reads job descriptions and says two things of each: what it found in what
is written, with the sentence, and what is not decided yet. It looks for what
its rules know and for nothing else. It is about the job, never about a person.

What is not decided is asked for by stage: for an advert, for a description that
colleagues use, or for a contract. The stage is guessed from what is filled in.

It exits with 1 when something must be settled first, and with 0 when there is
nothing or only advice.`,
		Example: `  peerwork review stilling.json
  peerwork review --for advert stilling.json
  peerwork review --json *.json > reviews.jsonl`,
		RunE: func(cmd *cobra.Command, files []string) error {
			if cmd.Flags().Changed("for") {
				if err := oneOf("--for", stage, stageNames()); err != nil {
					return err
				}
			}
			return a.each(cmd, files, a.reviewer(review.Stage(stage), len(files) > 1))
		},
	}
	a.linesFlag(cmd)
	a.jsonFlag(cmd, "one canonical review a line")
	cmd.Flags().StringVar(&stage, "for", "", "what should be decided by now: "+strings.Join(stageNames(), ", ")+" (guessed)")
	complete(cmd, "for", stageNames()...)
	return cmd
}

// reviewer returns what review does with one document; among several, an empty
// line follows each.
func (a *app) reviewer(stage review.Stage, several bool) func(documents.Document) outcome {
	lang, width, paint := a.lang(), console.Width(a.out), console.PaintFor(a.out)
	errWidth, errPaint := console.Width(a.err), console.PaintFor(a.err)
	bad := func(d documents.Document, ps peerwork.Problems) outcome {
		return outcome{err: problemsText(lang, errPaint, errWidth, d.Place(), string(schema.KindJobDescription), ps), code: exitBad}
	}
	return func(d documents.Document) outcome {
		description, ps := decodeGood(d, (*jobdesc.Description).Validate)
		if len(ps) > 0 {
			return bad(d, ps)
		}
		found := review.For(&description, stage)
		o := outcome{code: exitGood}
		if mustSettle(&found) {
			o.code = exitBad
		}
		if !a.json {
			o.out = []byte(reviewText(lang, paint, width, d.Place(), &found))
			if several || d.Line > 0 {
				o.out = append(o.out, '\n')
			}
			return o
		}
		line, err := found.MarshalJSON()
		if ps := problems(err); len(ps) > 0 {
			return bad(d, ps)
		}
		o.out = append(line, '\n')
		return o
	}
}

// decodeGood reads a document and returns its problems of shape or, when it has
// none, of meaning.
func decodeGood[T schema.Document](d documents.Document, validate func(*T) error) (T, peerwork.Problems) {
	return jsonl.DecodeGood(d.Data, validate)
}

// mustSettle reports whether something must be settled first: what is listed
// first weighs most.
func mustSettle(r *review.Review) bool {
	return len(r.Findings) > 0 && r.Findings[0].Severity == review.SeverityMust ||
		len(r.Undecided) > 0 && r.Undecided[0].Severity == review.SeverityMust
}

var (
	wordNothingFound = peerwork.Text{DA: "Vi fandt ikke noget i det, der står. Vi så efter:", EN: "We found nothing in what is written. We looked for:"}
	wordAllDecided   = peerwork.Text{DA: "Alt det, vi spørger om på dette trin, er besluttet.", EN: "Everything we ask about at this stage is decided."}
	wordHelp         = peerwork.Text{DA: "Papirer, der kan hjælpe: ", EN: "Papers that can help: "}
	wordSuggestion   = peerwork.Text{DA: "vores forslag: ", EN: "our suggestion: "}
	severityHeads    = map[review.Severity]peerwork.Text{
		review.SeverityMust:     {DA: "Først", EN: "First"},
		review.SeverityShould:   {DA: "Råd", EN: "Advice"},
		review.SeverityConsider: {DA: "Til en snak", EN: "For a talk"},
	}
	undecidedHeads = map[review.Stage]peerwork.Text{
		review.StageAdvert:      {DA: "Ikke besluttet endnu, til et opslag", EN: "Not decided yet, for an advert"},
		review.StageDescription: {DA: "Ikke besluttet endnu, til en jobbeskrivelse", EN: "Not decided yet, for a job description"},
		review.StageContract:    {DA: "Ikke besluttet endnu, til en kontrakt", EN: "Not decided yet, for a contract"},
	}
)

func stageNames() []string {
	var names []string
	for _, stage := range review.AllStages() {
		names = append(names, string(stage))
	}
	return names
}

// reviewText is the review as two lists for people. First what was found in
// what is written, each with the sentence, what to do, where it is and what it
// rests on; then what is not decided, a line for each topic.
func reviewText(lang peerwork.Lang, paint console.Paint, width int, place string, r *review.Review) string {
	p := page{width: width}
	p.hang("", r.Title, paint.Bold)
	p.hang("", place, paint.Dim)
	p.WriteByte('\n')
	if len(r.Findings) == 0 {
		p.hang("", wordNothingFound.In(lang), nil)
		looked := make([]string, len(r.LookedFor))
		for i, text := range r.LookedFor {
			looked[i] = text.In(lang)
		}
		p.hang("  ", strings.Join(looked, " · "), paint.Dim)
	}
	var before review.Severity
	for i := range r.Findings {
		f := &r.Findings[i]
		p.severity(f.Severity, &before, lang, paint)
		p.finding(f, lang, paint)
	}
	p.WriteByte('\n')
	p.hang("", undecidedHeads[r.Stage].In(lang), paint.Bold)
	if len(r.Undecided) == 0 {
		p.hang("", wordAllDecided.In(lang), nil)
	}
	before = ""
	for i := range r.Undecided {
		line := &r.Undecided[i]
		p.severity(line.Severity, &before, lang, paint)
		p.undecided(line, lang, paint)
	}
	p.WriteByte('\n')
	if help := report.Papers(lang, papersFor(r)); help != "" {
		p.hang("", wordHelp.In(lang)+help, nil)
		p.WriteByte('\n')
	}
	for _, note := range r.Notes {
		p.hang("", note.In(lang), paint.Dim)
	}
	return p.String()
}

// papersFor returns the papers that help with what a review says, in their own
// order.
func papersFor(r *review.Review) []string {
	asked := map[string]bool{}
	note := func(findings []review.Finding) {
		for i := range findings {
			for _, id := range toolkit.ForRule(findings[i].Code) {
				asked[id] = true
			}
		}
	}
	note(r.Findings)
	for i := range r.Undecided {
		note(r.Undecided[i].Items)
	}
	return slices.DeleteFunc(paperIDs(), func(id string) bool { return !asked[id] })
}

// severity writes the head of those that weigh the same, above the first.
func (p *page) severity(s review.Severity, before *review.Severity, lang peerwork.Lang, paint console.Paint) {
	if s != *before {
		*before = s
		p.hang("", severityHeads[s].In(lang), paint.Bold)
	}
}

// finding writes one finding.
func (p *page) finding(f *review.Finding, lang peerwork.Lang, paint console.Paint) {
	p.hang("  • ", f.Text.In(lang), nil)
	places := append([]review.Passage{{Pointer: f.Pointer, Quote: f.Quote}}, f.Also...)
	for _, at := range places {
		if at.Quote != "" {
			p.hang("    ", peerwork.Text{DA: "»" + at.Quote + "«", EN: "“" + at.Quote + "”"}.In(lang), nil)
		}
	}
	p.hang("    → ", f.Do.In(lang), nil)
	var facts, basis []string
	for _, at := range places {
		facts = append(facts, where(at.Pointer, lang))
	}
	for _, ref := range f.Evidence {
		if ref == "own" {
			ref = wordSuggestion.In(lang) + strings.TrimSuffix(f.Own.In(lang), ".")
		}
		basis = append(basis, ref)
	}
	p.hang("      ", strings.Join([]string{strings.Join(facts, ", "), f.Code, strings.Join(basis, ", ")}, " · "), paint.Dim)
}

// where is a place in words and as the key to look for in the file.
func where(pointer string, lang peerwork.Lang) string {
	place, ok := render.Place(pointer)
	if !ok {
		return pointer
	}
	return place.In(lang) + " (" + pointer + ")"
}

// undecided writes one line of what is not decided. What to do is said where it
// must be done first, and where the line is one thing; elsewhere the line says it.
func (p *page) undecided(line *review.Undecided, lang peerwork.Lang, paint console.Paint) {
	p.hang("  • ", line.About.In(lang)+": "+line.Text.In(lang), nil)
	var facts []string
	for i := range line.Items {
		f := &line.Items[i]
		if line.Severity == review.SeverityMust || len(line.Items) == 1 {
			p.hang("    → ", f.Do.In(lang), nil)
		}
		if i > 0 && line.Items[i-1].Pointer == f.Pointer {
			facts[len(facts)-1] += ", " + f.Code
		} else {
			facts = append(facts, f.Pointer+" "+f.Code)
		}
	}
	p.hang("      ", strings.Join(facts, " · "), paint.Dim)
}
