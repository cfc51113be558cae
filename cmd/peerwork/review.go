package main

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/schema"
)

func (a *app) reviewCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "review [FILE… | -]",
		Short: "Read job descriptions as an experienced colleague would",
		Long: `review reads job descriptions and says what an experienced colleague would want
to talk about: what must be settled first, what is advised, and what is worth a
talk, each with what to do and what it rests on. It speaks of the job, never of
a person.

It exits with 1 when something must be settled first, and with 0 when there is
nothing or only advice.`,
		Example: `  peerwork review stilling.json
  peerwork review --lang en description.json
  peerwork review --json *.json > reviews.jsonl`,
		RunE: func(cmd *cobra.Command, files []string) error {
			return a.each(cmd, files, a.reviewer(len(files) > 1))
		},
	}
	a.linesFlag(cmd)
	a.jsonFlag(cmd, "one canonical review a line")
	return cmd
}

// reviewer returns what review does with one document; among several, an empty
// line follows each.
func (a *app) reviewer(several bool) func(documents.Document) outcome {
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
		found := review.Of(&description)
		o := outcome{code: exitGood}
		if len(bySeverity(&found, review.SeverityMust)) > 0 {
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
	v, ps := decode[T](d)
	if len(ps) == 0 {
		ps = problems(validate(&v))
		codec.Sort(ps)
	}
	return v, ps
}

func bySeverity(r *review.Review, s review.Severity) []*review.Finding {
	var list []*review.Finding
	for i := range r.Findings {
		if r.Findings[i].Severity == s {
			list = append(list, &r.Findings[i])
		}
	}
	return list
}

var (
	wordReviewGood = peerwork.Text{DA: "Ingen bemærkninger.", EN: "No remarks."}
	wordSuggestion = peerwork.Text{DA: "vores forslag: ", EN: "our suggestion: "}
	severityHeads  = map[review.Severity]peerwork.Text{
		review.SeverityMust:     {DA: "Først", EN: "First"},
		review.SeverityShould:   {DA: "Råd", EN: "Advice"},
		review.SeverityConsider: {DA: "Til en snak", EN: "For a talk"},
	}
)

// reviewText is the review as a list for people: the weightiest first, each
// finding with where it is, what to do, and what it rests on.
func reviewText(lang peerwork.Lang, paint console.Paint, width int, place string, r *review.Review) string {
	p := page{width: width}
	p.hang("", r.Title, paint.Bold)
	var counts []string
	for _, s := range review.AllSeverities() {
		if n := len(bySeverity(r, s)); n > 0 {
			counts = append(counts, severityHeads[s].In(lang)+" "+strconv.Itoa(n))
		}
	}
	p.hang("", strings.Join(append([]string{place}, counts...), " · "), paint.Dim)
	if len(r.Findings) == 0 {
		p.hang("", wordReviewGood.In(lang), nil)
	}
	for _, s := range review.AllSeverities() {
		findings := bySeverity(r, s)
		if len(findings) == 0 {
			continue
		}
		p.WriteByte('\n')
		p.hang("", severityHeads[s].In(lang), paint.Bold)
		for _, f := range findings {
			p.finding(f, lang, paint)
		}
	}
	p.WriteByte('\n')
	for _, note := range r.Notes {
		p.hang("", note.In(lang), paint.Dim)
	}
	return p.String()
}

// finding writes one finding.
func (p *page) finding(f *review.Finding, lang peerwork.Lang, paint console.Paint) {
	p.hang("  • ", f.Text.In(lang), nil)
	p.hang("    → ", f.Do.In(lang), nil)
	var facts, basis []string
	if where, ok := render.Place(f.Pointer); ok {
		facts = append(facts, where.In(lang))
	}
	for _, ref := range f.Evidence {
		if ref == "own" {
			ref = wordSuggestion.In(lang) + strings.TrimSuffix(f.Own.In(lang), ".")
		}
		basis = append(basis, ref)
	}
	facts = append(facts, f.Code, strings.Join(basis, ", "))
	p.hang("      ", strings.Join(facts, " · "), paint.Dim)
}
