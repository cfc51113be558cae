package render

import (
	"strconv"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// employers is who shares the job with the employer, and how.
func (b *descriptionBuilder) employers() {
	b.section(2, b.ours(headingEmployers), func() {
		b.list(b.owns(b.d.OtherEmployers)...)
		b.prose(b.d.Workplace.Sharing)
	})
}

// contact is how one meets the peer worker, and how one can say no.
func (b *descriptionBuilder) contact() {
	b.paragraph(b.labelled(wordGetContact, b.own(b.d.TargetGroup.Contact)))
	b.paragraph(b.labelled(wordSayNo, b.own(b.d.TargetGroup.SayNo)))
}

// kept is what keeps the job what it is: who has the other tasks, what happens
// on a busy day, and whether there are others to answer for.
func (b *descriptionBuilder) kept() {
	d := b.d
	b.section(2, b.ours(headingBusyDay), func() { b.prose(d.BusyDay) })
	b.section(2, b.ours(headingResponsibility), func() {
		b.paragraph(b.yesNo(d.Responsibility.ForOthers, sentenceForOthersYes, sentenceForOthersNo))
		b.prose(d.Responsibility.Note)
	})
}

// instead is who does a task that is not in the job.
func (b *descriptionBuilder) instead(what Text, t *jobdesc.TaskOut) Text {
	return lines(what, b.labelled(wordDoneBy, b.own(t.DoneBy)))
}

// requirements is what is needed, what is wished for and, for the group to
// decide, what nobody has said either of.
func (b *descriptionBuilder) requirements() {
	b.section(2, b.ours(headingRequirements), func() {
		for _, part := range []struct {
			need  jobdesc.Need
			title peerwork.Text
		}{{jobdesc.NeedNeeded, headingNeeded}, {jobdesc.NeedWished, headingWished}, {"", headingNotSaid}} {
			if part.need != "" || b.is(ReaderGroup) {
				b.section(3, b.ours(part.title), func() { b.list(b.required(part.need)...) })
			}
		}
	})
}

// required is the requirements of a kind.
func (b *descriptionBuilder) required(need jobdesc.Need) []Text {
	var items []Text
	for i := range b.d.Requirements {
		if r := &b.d.Requirements[i]; r.Need == need {
			items = append(items, b.requirement(r))
		}
	}
	return items
}

// lookedFor is what the workplace looks for in an applicant, with what it has
// not said is needed.
func (b *descriptionBuilder) lookedFor() {
	items := b.required("")
	if c := b.d.Competences; c != nil {
		items = append(b.competenceTexts(c.Had), items...)
	}
	b.section(2, b.ours(headingLookFor), func() { b.list(items...) })
}

func (b *descriptionBuilder) requirement(r *jobdesc.Requirement) Text {
	what := b.reasoned(b.inWords(r.Kind, r.Text), r.Why)
	return lines(what, b.yesNo(r.EmployerPays, sentenceEmployerPaysYes, sentenceEmployerPaysNo))
}

// trust is what stays between the two, and what is done where people know each
// other from before.
func (b *descriptionBuilder) trust() {
	b.section(2, b.ours(headingConfidentiality), func() { b.prose(b.d.Confidentiality) })
	b.section(2, b.ours(headingKnownBefore), func() { b.prose(b.d.KnownBefore) })
}

// safety is working alone, and what happens after violence and threats.
func (b *descriptionBuilder) safety() {
	s := b.d.Safety
	b.section(2, b.ours(headingSafety), func() {
		b.paragraph(b.yesNo(s.WorksAlone, sentenceAloneYes, sentenceAloneNo))
		b.paragraph(b.yesNo(s.SameForAll, sentenceSameForAllYes, sentenceSameForAllNo))
		b.paragraph(b.yesNo(s.OwnAlarm, sentenceOwnAlarmYes, sentenceOwnAlarmNo))
		b.prose(s.Note)
		b.paragraph(b.labelled(wordAftercare, b.own(s.Aftercare)))
	})
}

// agreedInShort is openness, records and what else is agreed about the work, as
// a list with a point for each. Before applying one needs to know who can open
// your own record, but not how notes are written.
func (b *descriptionBuilder) agreedInShort() {
	d := b.d
	r, s := d.RecordAccess, d.Safety
	records := []Text{b.label(r.Access), b.own(r.Why), b.labelledPlainly(wordOldRecords, b.own(r.OldRecords)),
		b.yesNo(r.WritesNotes, sentenceNotesYes, sentenceNotesNo), b.own(r.Notes)}
	if b.is(ReaderApplicant) {
		records = []Text{records[0], records[2]}
	}
	b.section(2, b.ours(headingAgreedWork), func() {
		b.list(
			b.labelled(headingOpenness, sentences(b.label(d.Openness.Agreed), b.own(d.Openness.Note))),
			b.labelled(b.people(headingRecords), sentences(records...)),
			b.labelled(headingConfidentiality, b.own(d.Confidentiality)),
			b.labelled(headingKnownBefore, b.own(d.KnownBefore)),
			b.labelled(headingBusyDay, b.own(d.BusyDay)),
			b.labelled(headingResponsibility, sentences(b.yesNo(d.Responsibility.ForOthers, sentenceForOthersYes, sentenceForOthersNo), b.own(d.Responsibility.Note))),
			b.labelled(headingSafety, sentences(b.yesNo(s.WorksAlone, sentenceAloneYes, sentenceAloneNo), b.yesNo(s.SameForAll, sentenceSameForAllYes, sentenceSameForAllNo),
				b.yesNo(s.OwnAlarm, sentenceOwnAlarmYes, sentenceOwnAlarmNo), b.own(s.Note), b.labelledPlainly(wordAftercare, b.own(s.Aftercare)))),
		)
	})
}

// payRange is from what to what.
func (b *descriptionBuilder) payRange() Text {
	r := b.d.Pay.Range
	if r == (jobdesc.PayRange{}) {
		return nil
	}
	return fixed(plain.Line(b.say(r.Text())))
}

// openings is how many are to be hired.
func (b *descriptionBuilder) openings() Text {
	if n := b.d.Advert.Openings; n > 0 {
		return fixed(strconv.Itoa(n))
	}
	return nil
}

// heard is who was heard: roles and days.
func (b *descriptionBuilder) heard() {
	items := make([]Text, len(b.d.Heard))
	for i, h := range b.d.Heard {
		items[i] = joined(", ", joined(": ", b.label(h.Role), b.own(h.Text)), fixed(day(h.Date, b.lang)))
	}
	b.section(3, b.ours(headingHeard), func() { b.list(items...) })
}
