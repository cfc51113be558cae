package render

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// Description makes a document of a job description: first the job, then what
// is agreed about hiring and following up. What is not filled in is left out,
// and what a job description cannot do without is named at the top as a draft.
// Extensions are for machines and are not shown.
func Description(d *jobdesc.Description, lang peerwork.Lang) Document {
	da, en := d.ForWhom.Words()
	b := &descriptionBuilder{
		builder: builder{lang: lang, author: d.Lang},
		d:       d, da: da, en: en,
	}
	b.summary()
	b.why()
	b.work()
	b.ways()
	b.support()
	b.conditions()
	at := len(b.blocks)
	b.hiring()
	b.followUp()
	if len(b.blocks) > at {
		// Print begins the second part on a page of its own.
		h := b.blocks[at].(Heading)
		h.NewPage = true
		b.blocks[at] = h
	}
	return Document{
		Lang:   lang,
		Kind:   b.ours(wordDescription),
		Title:  Text{{Text: plain.Line(d.Title), Lang: d.Lang}},
		Draft:  b.draft(),
		Blocks: b.blocks,
	}
}

type descriptionBuilder struct {
	builder
	d      *jobdesc.Description
	da, en jobdesc.Words // for the people the work is for
}

// people makes a text with the word for the people the work is for.
func (b *descriptionBuilder) people(t func(w jobdesc.Words) peerwork.Text) Text {
	if b.lang == peerwork.LangDA {
		return fixed(t(b.da).DA)
	}
	return fixed(t(b.en).EN)
}

func (b *descriptionBuilder) volunteer() bool {
	return b.d.Employment.Form == jobdesc.EmploymentFormVolunteer
}

// draft names what a job description cannot do without and this one lacks. It
// asks whether something is written, not whether it is good: that is a review.
func (b *descriptionBuilder) draft() string {
	d := b.d
	var lacks []Text
	need := func(has bool, what peerwork.Text) {
		if !has {
			lacks = append(lacks, fixed(lower(b.say(what))))
		}
	}
	need(d.Purpose != "", wordPurpose)
	need(d.Workplace.Employer != "" || d.Workplace.Name != "", wordWorkplace)
	need(d.Employment.Form != "" || d.Employment.OtherForm != "", wordEmployment)
	if b.volunteer() {
		need(d.LineManager.Title != "" || d.Volunteering.Contact != "", wordContactPerson)
	} else {
		need(d.LineManager.Title != "", wordLineManager)
		need(d.Hours != jobdesc.Hours{}, wordHours)
	}
	need(d.TargetGroup.Who != "", wordTargetGroup)
	need(len(d.Tasks) > 0, wordTasks)
	need(len(d.TasksOut) > 0, wordTasksOut)
	need(d.Supervision != nil, wordSupervision)
	if len(lacks) == 0 {
		return ""
	}
	return b.say(sentenceDraft) + " " + joined(", ", lacks...).Plain() + "."
}

// summary is the table of what one looks for first.
func (b *descriptionBuilder) summary() {
	d := b.d
	place := d.Workplace
	b.facts(
		[2]Text{b.ours(wordWorkplace), joined(", ", b.own(place.Name), b.own(place.Employer))},
		[2]Text{b.ours(wordAddress), joined(", ", b.own(place.Street), joined(" ", b.own(place.PostalCode), b.own(place.Town)), b.country())},
		[2]Text{b.ours(wordWebsite), b.own(place.Website)},
		[2]Text{b.ours(wordPlacement), joined("; ", b.label(place.Placement), b.own(place.OtherPlacement))},
		[2]Text{b.ours(wordTeam), b.own(d.Team)},
		[2]Text{b.ours(wordLineManager), b.own(d.LineManager.Title)},
		[2]Text{b.ours(wordContactPerson), b.own(d.Volunteering.Contact)},
		[2]Text{b.ours(wordEmployment), joined("; ", b.label(d.Employment.Form), b.own(d.Employment.OtherForm), b.label(d.Employment.Scheme), b.own(d.Employment.OtherScheme))},
		[2]Text{b.ours(wordTerm), b.term()},
		[2]Text{b.ours(wordHours), b.ours(d.Hours.Text())},
		[2]Text{b.ours(wordTimes), b.times()},
		[2]Text{b.ours(wordPayBasis), b.pay()},
		[2]Text{b.ours(wordFieldTitle), b.label(d.TitleVariant)},
		[2]Text{b.ours(wordOthers), b.yesNo(d.OtherPeerWorkers, sentenceOthersYes, sentenceOthersNo)},
		[2]Text{b.ours(wordDate), fixed(day(d.Date, b.lang))},
		[2]Text{b.ours(wordReviewDate), fixed(day(d.ReviewDate, b.lang))},
	)
}

// country is named where it is another than Denmark.
func (b *descriptionBuilder) country() Text {
	if b.d.Workplace.Country == "DK" {
		return nil
	}
	return b.own(b.d.Workplace.Country)
}

func (b *descriptionBuilder) term() Text {
	e := b.d.Employment
	from, to := day(e.Start, b.lang), day(e.End, b.lang)
	if from != "" {
		from = b.say(wordFrom) + " " + from
	}
	if to != "" {
		to = b.say(wordTo) + " " + to
	}
	return joined(", ", b.label(e.Term), fixed(from), fixed(to))
}

// pay is what pay is based on. The name of an agreement says that it is one.
func (b *descriptionBuilder) pay() Text {
	p := b.d.Pay
	basis := b.label(p.Basis)
	if p.Basis == jobdesc.PayBasisCollectiveAgreement && p.Agreement != "" {
		basis = nil
	}
	return joined("; ", basis, b.own(p.OtherBasis), b.own(p.Agreement), b.label(p.Step))
}

func (b *descriptionBuilder) times() Text {
	if b.d.Schedule == nil {
		return nil
	}
	return series(labels(&b.builder, b.d.Schedule.Times))
}

// why is what the job is for.
func (b *descriptionBuilder) why() {
	d := b.d
	b.section(2, b.ours(wordPurpose), func() { b.prose(d.Purpose) })
	b.section(2, b.people(headingTarget), func() {
		b.prose(d.TargetGroup.Who)
		b.section(3, b.people(headingDifference), func() { b.prose(d.TargetGroup.Difference) })
	})
	b.section(2, b.ours(headingSupport), func() {
		if d.Support == nil {
			return
		}
		b.paragraph(b.labelled(wordWhere, b.own(d.Support.Where)))
		b.prose(d.Support.What)
		b.paragraph(b.labelled(wordForm, series(labels(&b.builder, d.Support.Forms))))
	})
}
