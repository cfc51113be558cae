package main

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/evidence"
)

var (
	wordLaws   = peerwork.Text{DA: "Love", EN: "Laws"}
	wordPapers = peerwork.Text{DA: "Artikler og håndbøger", EN: "Papers and handbooks"}
)

// edition lists all the evidence there is: each work with its topics, the laws
// and the papers.
func (a *app) edition() string {
	lang, paint := a.lang(), console.PaintFor(a.out)
	p := page{width: console.Width(a.out)}
	item := func(ref string, title peerwork.Text) {
		p.hang("  "+console.Pad(ref, 3)+" ", title.In(lang), nil)
	}
	for _, work := range evidence.AllWorks() {
		from := work.Year.In(lang)
		if publisher := work.Publisher.In(lang); publisher != "" {
			from = publisher + ", " + from
		}
		p.hang("", work.Title.In(lang), paint.Bold)
		p.hang("", from+". "+work.Status.In(lang), paint.Dim)
		for _, topic := range evidence.AllTopics() {
			if topic.Work == work.ID {
				item(topic.ID, topic.Title)
			}
		}
		p.WriteByte('\n')
	}
	p.hang("", wordLaws.In(lang), paint.Bold)
	for _, law := range evidence.AllLaws() {
		p.hang("  "+law.ID+"  ", law.Title.In(lang), nil)
	}
	p.WriteByte('\n')
	p.hang("", wordPapers.In(lang), paint.Bold)
	for _, paper := range evidence.AllPapers() {
		p.hang("  "+paper.ID+"  ", paper.Title.In(lang), nil)
	}
	return p.String()
}
