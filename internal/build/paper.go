package build

import (
	"cmp"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// What the library's documents have in common, for "peerwork:papers". What a page
// shows of a review is called as the paper of it calls it, and what it prints
// looks like the file.
type (
	paperData struct {
		CSS        string      `json:"css"`
		Papers     []labelled  `json:"papers"`
		Review     paperReview `json:"review"`
		Stages     []labelled  `json:"stages"`
		Severities []labelled  `json:"severities"`
	}
	paperReview struct {
		Findings   peerwork.Text `json:"findings"`
		NoFindings peerwork.Text `json:"noFindings"`
		Undecided  peerwork.Text `json:"undecided"`
		AllDecided peerwork.Text `json:"allDecided"`
		About      peerwork.Text `json:"about"`
	}
)

// paperWords is the JSON behind "peerwork:papers".
func paperWords() []byte {
	data := paperData{CSS: paperStyle(), Papers: readers()}
	of := func(id string, make func(peerwork.Lang) render.Document) {
		data.Papers = append(data.Papers, labelled{id, bothLanguages(func(lang peerwork.Lang) string {
			doc := make(lang)
			return cmp.Or(doc.Kind.Plain(), doc.Title.Plain()) // the page for colleagues is called by its title
		})})
	}
	d := jobdesc.Description{Lang: peerwork.LangDA}
	of("colleagues", func(lang peerwork.Lang) render.Document {
		sheet := d.ColleagueSheet()
		return render.Colleagues(&sheet, lang)
	})
	of("evaluation", func(lang peerwork.Lang) render.Document {
		plan := d.EvaluationPlan()
		return render.Evaluation(&plan, lang)
	})
	of("review", func(lang peerwork.Lang) render.Document { return render.Review(&review.Review{}, lang, nil) })

	// The lines of a review come out of reviews in which there is one thing.
	line := func(r review.Review, n int) peerwork.Text {
		return bothLanguages(func(lang peerwork.Lang) string { return lines(render.Review(&r, lang, nil))[n] })
	}
	for _, severity := range review.AllSeverities() {
		found := review.Review{Findings: []review.Finding{{Severity: severity}}}
		data.Severities = append(data.Severities, labelled{string(severity), line(found, 1)})
		data.Review.Findings = line(found, 0)
	}
	for _, stage := range review.AllStages() {
		data.Stages = append(data.Stages, labelled{string(stage), line(review.Review{Stage: stage}, 2)})
	}
	whole := review.Review{Stage: review.StageAdvert, Notes: []peerwork.Text{{DA: "en note", EN: "a note"}}}
	data.Review.NoFindings, data.Review.Undecided, data.Review.AllDecided, data.Review.About = line(whole, 0), line(whole, 1), line(whole, 3), line(whole, 4)
	return plain(data)
}

// lines are the headings and paragraphs of a document.
func lines(doc render.Document) (all []string) {
	for _, block := range doc.Blocks {
		switch block := block.(type) {
		case render.Heading:
			all = append(all, block.Text.Plain())
		case render.Paragraph:
			all = append(all, block.Text.Plain())
		}
	}
	return all
}

// readers are the readers of a description, as its documents call themselves.
func readers() (list []labelled) {
	for _, reader := range render.AllReaders() {
		list = append(list, labelled{string(reader), bothLanguages(func(lang peerwork.Lang) string {
			return render.DescriptionFor(&jobdesc.Description{Lang: lang}, reader, lang).Kind.Plain()
		})})
	}
	return list
}

// paperStyle is the style sheet in the HTML file of a document.
func paperStyle() string {
	var page strings.Builder
	if err := render.HTML(&page, render.Document{Lang: peerwork.LangDA}); err != nil {
		panic(err)
	}
	_, after, begun := strings.Cut(page.String(), "<style>")
	css, _, ended := strings.Cut(after, "</style>")
	if !begun || !ended {
		panic("build: a document has no style sheet")
	}
	return css
}

func bothLanguages(in func(peerwork.Lang) string) peerwork.Text {
	return peerwork.Text{DA: in(peerwork.LangDA), EN: in(peerwork.LangEN)}
}
