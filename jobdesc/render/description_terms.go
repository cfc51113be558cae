package render

import (
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// conditions is the terms of the work, and how the job came to be.
func (b *descriptionBuilder) conditions() {
	d := b.d
	b.section(2, b.ours(headingTerms), func() {
		b.paragraph(b.labelled(wordHours, b.own(d.Hours.Note)))
		if d.Schedule != nil {
			b.paragraph(b.labelled(wordTimes, b.own(d.Schedule.Note)))
		}
		b.paragraph(b.labelled(wordAfterEnd, b.own(d.Employment.AfterEnd)))
		b.paragraph(b.labelled(wordPayNote, b.own(d.Pay.Note)))
		b.paragraph(b.yesNo(d.Pay.UnionRepresentative, sentenceUnionYes, sentenceUnionNo))
		b.paragraph(b.labelled(wordDemands, b.label(d.Demands)))
		b.paragraph(b.labelled(wordFlexibility, b.own(d.Flexibility)))
		b.section(3, b.ours(headingContract), func() {
			c := d.Contract
			b.prose(c.Attachment)
			b.paragraph(b.yesNo(c.AlignedWithHR, sentenceAlignedYes, sentenceAlignedNo))
			b.prose(c.Flexibility)
			b.prose(c.Note)
		})
	})
	b.section(2, b.ours(headingVolunteering), func() {
		v := d.Volunteering
		b.prose(v.Agreement)
		b.paragraph(b.labelled(wordBoundary, b.own(v.Boundary)))
		b.paragraph(b.yesNo(v.Expenses, sentenceExpensesYes, sentenceExpensesNo))
		b.paragraph(b.yesNo(v.Insurance, sentenceInsuranceYes, sentenceInsuranceNo))
		b.paragraph(b.labelled(wordWayToPaid, b.own(v.WayToPaidWork)))
	})
	b.section(2, b.ours(headingShaping), func() {
		b.paragraph(b.yesNo(d.Shaping.Staff, sentenceStaffYes, sentenceStaffNo))
		b.paragraph(b.yesNo(d.Shaping.PeerWorker, sentenceShapedYes, sentenceShapedNo))
		b.prose(d.Shaping.How)
	})
}

// hiring is how somebody is found for the job, and the advert.
func (b *descriptionBuilder) hiring() {
	d := b.d
	b.section(2, b.ours(headingRecruitment), func() {
		r := d.Recruitment
		if r == nil {
			return
		}
		b.prose(r.Process)
		b.section(3, b.ours(headingCommittee), func() {
			items := make([]Text, len(r.Committee))
			for i, m := range r.Committee {
				items[i] = joined(": ", b.label(m.Role), b.own(m.Title))
			}
			b.list(items...)
		})
		b.section(3, b.ours(headingQuestions), func() { b.list(b.owns(r.RespectfulQuestions)...) })
		b.section(3, b.ours(headingGuidance), func() {
			b.list(labels(&b.builder, r.Guidance)...)
			b.prose(r.GuidanceBy)
		})
		b.section(3, b.ours(headingChannels), func() {
			b.list(append(labels(&b.builder, r.Channels), b.owns(r.OtherChannels)...)...)
		})
	})
	b.section(2, b.ours(headingAdvert), func() {
		a := d.Advert
		b.prose(a.Text)
		b.paragraph(b.labelled(wordApply, b.own(a.Apply)))
		b.paragraph(b.labelled(wordContact, b.own(a.Contact)))
		b.paragraph(b.labelled(wordPublished, fixed(day(a.Published, b.lang))))
		b.paragraph(b.labelled(wordDeadline, fixed(day(a.Deadline, b.lang))))
	})
}

// followUp is evaluation, the dilemmas and codes.
func (b *descriptionBuilder) followUp() {
	d := b.d
	b.section(2, b.ours(headingEvaluation), func() {
		e := d.Evaluation
		if e == nil {
			return
		}
		b.paragraph(b.labelled(wordFirst, fixed(day(e.First, b.lang))))
		b.paragraph(b.labelled(wordAgain, b.again(e.EveryMonths)))
		b.paragraph(b.labelled(wordWho, joined(", ", b.owns(e.Who)...)))
		b.section(3, b.ours(headingEvaluationQuestions), func() { b.list(b.owns(e.Questions)...) })
		b.paragraph(b.labelled(wordUsedFor, b.own(e.UsedFor)))
	})
	b.section(2, b.ours(headingDilemmas), func() {
		for i := range d.Dilemmas {
			b.dilemma(&d.Dilemmas[i])
		}
	})
	b.section(2, b.ours(headingOccupations), func() {
		items := make([]Text, len(d.Occupations))
		for i, o := range d.Occupations {
			items[i] = joined(" ", b.own(o.Scheme), b.own(o.Code))
		}
		b.list(items...)
	})
}

// dilemma shows both sides, and where the workplace stands and why.
func (b *descriptionBuilder) dilemma(choice *jobdesc.DilemmaChoice) {
	dilemma, ok := jobdesc.FindDilemma(choice.Dilemma)
	if !ok {
		return
	}
	b.section(3, b.ours(dilemma.Question), func() {
		b.list(b.ours(dilemma.First.Text), b.ours(dilemma.Second.Text))
		side := b.ours(sentenceUndecided)
		switch choice.Side {
		case jobdesc.SideFirst:
			side = b.ours(sentenceFirst)
		case jobdesc.SideSecond:
			side = b.ours(sentenceSecond)
		case jobdesc.SideBoth:
			side = b.ours(sentenceBoth)
		}
		b.paragraph(joined(" ", side, b.own(choice.Reason)))
	})
}
