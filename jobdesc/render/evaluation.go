package render

import (
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
	"github.com/peerwork-dk/peerwork/recovery"
)

// Evaluation makes a document of an evaluation plan: the questions in tables
// with room to write what is seen and what will be done. There is no place for
// a name and none for a number.
func Evaluation(p *jobdesc.EvaluationPlan, lang peerwork.Lang) Document {
	b := &planBuilder{builder: builder{lang: lang, author: p.Lang}}
	for _, s := range p.About {
		b.paragraph(b.statement(s, &b.refs))
	}
	b.section(2, b.ours(headingAgreed), func() {
		a := p.Agreed
		b.facts(wordAgreed,
			[2]Text{b.ours(wordFirst), fixed(day(a.First, lang))},
			[2]Text{b.ours(wordAgain), b.again(a.EveryMonths)},
			[2]Text{b.ours(wordWho), joined(", ", b.owns(a.Who)...)},
			[2]Text{b.ours(wordUsedFor), b.own(a.UsedFor)},
		)
	})
	b.section(2, b.ours(headingFunction), func() { b.questions(p.Function) })
	b.section(2, b.ours(headingPromises), func() { b.questions(p.Promises) })
	b.section(2, b.ours(headingService), func() { b.service(p.Service) })
	b.section(2, b.ours(headingPeerWorkers), func() {
		for _, s := range p.PeerWorkers {
			b.paragraph(b.statement(s, &b.refs))
		}
	})
	return Document{
		Lang:   lang,
		Kind:   b.ours(wordPlan),
		Title:  b.title(p.Title, p.Lang),
		Blocks: b.blocks,
		Foot:   plain.Lines(b.refs.line(lang)),
	}
}

type planBuilder struct {
	builder
	refs references
}

// questions is a table to talk from and write in.
func (b *planBuilder) questions(list []jobdesc.EvaluationQuestion) {
	if len(list) == 0 {
		return
	}
	t := Table{Head: []Text{b.ours(wordQuestion), b.ours(wordSeen), b.ours(wordNext)}, ToFill: true}
	for _, q := range list {
		t.Rows = append(t.Rows, []Text{b.question(q), nil, nil})
	}
	b.add(t)
}

// question is what is asked, and what the author wrote about it. A question of
// the author's own is asked in those words.
func (b *planBuilder) question(q jobdesc.EvaluationQuestion) Text {
	if strings.HasPrefix(q.Pointer, "/evaluation/questions/") {
		return append(b.own(q.Words), Run{Text: " (" + lower(b.say(q.Text)) + ")"})
	}
	text := b.statement(q.Statement, &b.refs)
	if words := b.own(q.Words); words != nil {
		text = append(text, lineBreak, Run{Text: b.say(wordYouWrote) + ": "})
		text = append(text, words...)
	}
	return text
}

// service shows the rules before the outcomes, and each caveat once.
func (b *planBuilder) service(s jobdesc.ServiceOutcomes) {
	rules := slices.Clone(s.Rules)
	items := make([]Text, len(s.Outcomes))
	for i, o := range s.Outcomes {
		said := slices.ContainsFunc(rules, func(r recovery.Statement) bool { return r.Text == o.Caveat.Text })
		if !said {
			rules = append(rules, o.Caveat)
		}
		items[i] = b.statement(recovery.Statement{Text: o.Text, Evidence: o.Evidence, Own: o.Own}, &b.refs)
	}
	for _, r := range rules {
		b.paragraph(b.statement(r, &b.refs))
	}
	b.list(items...)
}
