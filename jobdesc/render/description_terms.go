package render

import (
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// terms is what is agreed beyond the summary. Pay is left out of an annex.
func (b *descriptionBuilder) terms() {
	d := b.d
	b.section(2, b.ours(headingTerms), func() {
		b.paragraph(b.labelled(wordHours, b.own(d.Hours.Note)))
		if d.Schedule != nil {
			b.paragraph(b.labelled(wordTimes, b.own(d.Schedule.Note)))
		}
		b.paragraph(b.labelled(wordAfterEnd, b.own(d.Employment.AfterEnd)))
		if !b.is(ReaderAnnex) {
			b.paragraph(b.labelled(wordPayNote, b.own(d.Pay.Note)))
		}
		b.paragraph(b.yesNo(d.Pay.UnionRepresentative, sentenceUnionYes, sentenceUnionNo))
		b.paragraph(b.labelled(wordDemands, b.label(d.Demands)))
		b.paragraph(b.labelled(wordFlexibility, b.own(d.Flexibility)))
	})
}

// contract is what the contract says. Whether it is agreed with those who
// handle employment is for the group to know.
func (b *descriptionBuilder) contract() {
	c := b.d.Contract
	title := headingContract
	if b.is(ReaderAnnex) {
		// An annex that has a chapter called contract reads as one.
		title = headingAttachment
	}
	b.section(2, b.ours(title), func() {
		b.prose(c.Attachment)
		if b.is(ReaderGroup) {
			b.paragraph(b.yesNo(c.AlignedWithHR, sentenceAlignedYes, sentenceAlignedNo))
		}
		b.prose(c.Flexibility)
		b.prose(c.Note)
	})
}

func (b *descriptionBuilder) volunteering() {
	v := b.d.Volunteering
	b.section(2, b.ours(headingVolunteering), func() {
		b.prose(v.Agreement)
		b.paragraph(b.labelled(wordBoundary, b.own(v.Boundary)))
		b.paragraph(b.yesNo(v.Expenses, sentenceExpensesYes, sentenceExpensesNo))
		b.paragraph(b.yesNo(v.Insurance, sentenceInsuranceYes, sentenceInsuranceNo))
		b.paragraph(b.labelled(wordWayToPaid, b.own(v.WayToPaidWork)))
	})
}

// shaping is how the job came to be.
func (b *descriptionBuilder) shaping() {
	s := b.d.Shaping
	b.section(2, b.ours(headingShaping), func() {
		b.paragraph(b.labelled(wordWhoWrites, b.own(s.Who)))
		b.paragraph(b.yesNo(s.Staff, sentenceStaffYes, sentenceStaffNo))
		b.paragraph(b.yesNo(s.Citizens, b.people(sentenceCitizensYes), b.people(sentenceCitizensNo)))
		b.paragraph(b.yesNo(s.PeerWorker, sentenceShapedYes, sentenceShapedNo))
		b.prose(s.How)
		b.heard()
	})
}

// hiring is how somebody is found for the job.
func (b *descriptionBuilder) hiring() {
	r := b.d.Recruitment
	if r == nil {
		return
	}
	b.section(2, b.ours(headingRecruitment), func() {
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
}

// hiringInShort is what an applicant meets. What the committee asks, and where
// the advert is shared, is the group's own.
func (b *descriptionBuilder) hiringInShort() {
	r := b.d.Recruitment
	if r == nil {
		return
	}
	b.section(2, b.ours(headingRecruitment), func() {
		b.prose(r.Process)
		members := make([]Text, len(r.Committee))
		for i, m := range r.Committee {
			members[i] = b.own(m.Title)
			if members[i].empty() {
				members[i] = within(b.label(m.Role))
			}
		}
		b.paragraph(b.labelled(headingCommittee, joined("; ", members...)))
		b.paragraph(b.labelled(headingGuidance, sentences(series(labels(&b.builder, r.Guidance)), b.own(r.GuidanceBy))))
	})
}

// apply is how to apply. The advert itself is a text of its own, which the
// applicant has read.
func (b *descriptionBuilder) apply() {
	b.section(2, b.ours(wordApply), func() {
		b.prose(b.d.Advert.Apply)
		b.paragraph(b.labelled(wordContact, b.own(b.d.Advert.Contact)))
		b.paragraph(b.labelled(wordDeadline, fixed(day(b.d.Advert.Deadline, b.lang))))
	})
}

func (b *descriptionBuilder) advert() {
	a := b.d.Advert
	b.section(2, b.ours(headingAdvert), func() {
		b.prose(a.Text)
		b.paragraph(b.labelled(wordApply, b.own(a.Apply)))
		b.paragraph(b.labelled(wordContact, b.own(a.Contact)))
		b.paragraph(b.labelled(wordPublished, fixed(day(a.Published, b.lang))))
		b.paragraph(b.labelled(wordDeadline, fixed(day(a.Deadline, b.lang))))
	})
}

// evaluation is what is agreed on evaluating the function.
func (b *descriptionBuilder) evaluation() {
	e := b.d.Evaluation
	if e == nil {
		return
	}
	b.section(2, b.ours(headingEvaluation), func() {
		b.paragraph(b.labelled(wordFirst, fixed(day(e.First, b.lang))))
		b.paragraph(b.labelled(wordAgain, b.again(e.EveryMonths)))
		b.paragraph(b.labelled(wordWho, joined(", ", b.owns(e.Who)...)))
		b.section(3, b.ours(headingEvaluationQuestions), func() { b.list(b.owns(e.Questions)...) })
		b.paragraph(b.labelled(wordUsedFor, b.own(e.UsedFor)))
	})
}

// dilemmas are those the group has been at and those the review still asks for,
// each with both sides.
func (b *descriptionBuilder) dilemmas(asked *review.Finding) {
	b.section(2, b.ours(headingDilemmas), func() {
		for i := range b.d.Dilemmas {
			b.dilemma(&b.d.Dilemmas[i])
		}
	})
	if asked == nil {
		return
	}
	b.section(2, b.ours(headingOpenDilemmas), func() {
		for _, dilemma := range jobdesc.Dilemmas() {
			met := slices.ContainsFunc(b.d.Dilemmas, func(c jobdesc.DilemmaChoice) bool { return c.Dilemma == dilemma.ID })
			if !met && strings.Contains(asked.Text.DA, dilemma.Question.DA) {
				b.section(3, b.ours(dilemma.Question), func() { b.list(b.ours(dilemma.First.Text), b.ours(dilemma.Second.Text)) })
			}
		}
	})
}

// open is what is not decided yet, for the stage the group has come to. The
// dilemmas have a chapter of their own.
func (b *descriptionBuilder) open() {
	var dilemmas *review.Finding
	var items []Text
	for i := range b.found.Undecided {
		line := &b.found.Undecided[i]
		text := b.ours(line.Text)
		if k := slices.IndexFunc(line.Items, func(f review.Finding) bool { return f.Code == dilemmaRule }); k >= 0 {
			dilemmas, text = &line.Items[k], nil
			for m := range line.Items {
				if m != k {
					text = sentences(text, b.ours(line.Items[m].Text))
				}
			}
		}
		items = append(items, b.labelled(line.About, text))
	}
	b.dilemmas(dilemmas)
	b.section(2, b.ours(headingUndecided), func() {
		b.list(items...)
		b.findsOut()
	})
}

// findsOut is who finds out what nobody has answered yet.
func (b *descriptionBuilder) findsOut() {
	items := make([]Text, len(b.d.Open))
	for i, o := range b.d.Open {
		items[i] = joined(": ", b.label(o.Question), b.own(o.Who))
	}
	b.section(3, b.ours(headingFindsOut), func() { b.list(items...) })
}

// dilemmaRule is the rule that asks for dilemmas nobody has decided.
const dilemmaRule = "JD-DIL-1"

func (b *descriptionBuilder) occupations() {
	b.section(2, b.ours(headingOccupations), func() {
		items := make([]Text, len(b.d.Occupations))
		for i, o := range b.d.Occupations {
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
