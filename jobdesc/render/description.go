package render

import (
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// Description makes the document of a job description for the group that writes
// it: everything, also what the group has discussed and decided. It is
// [DescriptionFor] with [ReaderGroup].
func Description(d *jobdesc.Description, lang peerwork.Lang) Document {
	return DescriptionFor(d, ReaderGroup, lang)
}

// DescriptionFor makes the document of a job description for a reader. What is
// not filled in is left out. What a job description cannot do without, and what
// the review says must be done, is named at the top as a draft. Extensions are
// for machines and are not shown.
//
// A reader that is not one of [AllReaders] gets the document for applicants,
// because it keeps what is internal to itself.
func DescriptionFor(d *jobdesc.Description, reader Reader, lang peerwork.Lang) Document {
	da, en := d.Words()
	b := &descriptionBuilder{
		builder: builder{lang: lang, author: d.Lang},
		d:       d, reader: reader, found: review.For(d, stageOf(reader)), da: da, en: en,
	}
	b.version()
	switch reader {
	case ReaderGroup:
		b.forGroup()
	case ReaderAnnex:
		b.forAnnex()
	case ReaderShort:
		b.inShort()
	case ReaderOffered:
		b.forOffered()
	default:
		b.reader = ReaderApplicant
		b.forApplicant()
	}
	return Document{
		Lang:   lang,
		Kind:   b.ours(b.kind()),
		Title:  b.title(d.Title, d.Lang),
		Draft:  b.draft(),
		Author: d.Workplace.Employer,
		Date:   d.Date,
		Blocks: b.blocks,
	}
}

type descriptionBuilder struct {
	builder
	d      *jobdesc.Description
	reader Reader
	found  review.Review
	da, en jobdesc.Words // for the people the work is for
}

// people puts the word for the people the work is for into a text.
func (b *descriptionBuilder) people(t func(w jobdesc.Words) peerwork.Text) peerwork.Text {
	return peerwork.Text{DA: t(b.da).DA, EN: t(b.en).EN}
}

func (b *descriptionBuilder) volunteer() bool {
	return b.d.Employment.Form == jobdesc.EmploymentFormVolunteer
}

// draft names what keeps the description from being sent: what it cannot do
// without and lacks, what the review says must be decided, and where it says
// something that must not stay. A blank is no decision.
func (b *descriptionBuilder) draft() string {
	d := b.d
	var lacks, unsaid, again []string
	need := func(has bool, what peerwork.Text) {
		if word := lower(b.say(what)); !has && !slices.Contains(lacks, word) {
			lacks = append(lacks, word)
		}
	}
	need(written(d.Title), wordTitle)
	need(written(d.Purpose), wordPurpose)
	need(written(d.Workplace.Employer, d.Workplace.Name), wordWorkplace)
	need(d.Employment.Form != "" || written(d.Employment.OtherForm), wordEmployment)
	if b.volunteer() {
		need(written(d.LineManager.Title, d.Volunteering.Contact), wordContactPerson)
	} else {
		need(written(d.LineManager.Title), wordLineManager)
		need(d.Hours.Text() != (peerwork.Text{}) || written(d.Hours.Note), wordHours)
	}
	need(written(d.TargetGroup.Who), wordTargetGroup)
	need(slices.ContainsFunc(d.Tasks, func(t jobdesc.Task) bool { return written(t.Title) }), wordTasks)
	need(len(d.TasksOut) == 0 || slices.ContainsFunc(d.TasksOut, func(t jobdesc.TaskOut) bool { return t.Kind != "" || written(t.Text) }), wordTasksOut)
	need(b.supervised(), wordSupervision)

	for i := range b.found.Undecided {
		for _, item := range b.found.Undecided[i].Items {
			place, _ := Place(item.Pointer)
			if item.Severity == review.SeverityMust && !slices.Contains(lacks, lower(b.say(place))) {
				unsaid = append(unsaid, b.say(item.Text))
			}
		}
	}
	for i := range b.found.Findings {
		f := &b.found.Findings[i]
		if f.Severity != review.SeverityMust {
			continue
		}
		for _, p := range append([]review.Passage{{Pointer: f.Pointer}}, f.Also...) {
			if place, ok := Place(p.Pointer); ok && !slices.Contains(again, lower(b.say(place))) {
				again = append(again, lower(b.say(place)))
			}
		}
	}

	if len(lacks)+len(unsaid)+len(again) == 0 {
		return ""
	}
	said := []string{b.say(sentenceDraft)}
	if len(lacks) > 0 {
		said = append(said, b.say(sentenceLacks)+" "+strings.Join(lacks, "; ")+".")
	}
	said = append(said, unsaid...)
	if len(again) > 0 {
		said = append(said, b.say(sentenceReadAgain)+" "+strings.Join(again, "; ")+".")
	}
	return strings.Join(said, " ")
}

// stageOf is what the document of a reader is for: a contract wants more decided
// than a description. How far the group is, the review guesses.
func stageOf(r Reader) review.Stage {
	switch r {
	case ReaderAnnex:
		return review.StageContract
	case ReaderGroup:
		return ""
	}
	return review.StageDescription
}

// written reports whether one of the texts says anything: spaces, dots and
// dashes say nothing.
func written(texts ...string) bool {
	return slices.ContainsFunc(texts, func(s string) bool { return strings.ContainsFunc(s, letterOrDigit) })
}

// supervised reports whether anything is said of supervision.
func (b *descriptionBuilder) supervised() bool {
	s := b.d.Supervision
	return s != nil && (s.Ordinary != "" || written(s.OrdinaryNote, s.ExtraWhileNew, s.Supervisor, s.Group))
}

// row is a row of the summary, for the readers named or, without a name, for
// all of them.
func (b *descriptionBuilder) row(label peerwork.Text, text Text, readers ...Reader) [2]Text {
	if len(readers) > 0 && !b.is(readers...) {
		return [2]Text{}
	}
	return [2]Text{b.ours(label), text}
}

// summary is the table of what one looks for first.
func (b *descriptionBuilder) summary() {
	d := b.d
	place := d.Workplace
	b.facts(wordInThisJob,
		b.row(wordWorkplace, joined(", ", b.own(place.Name), b.own(place.Employer))),
		b.row(wordAddress, b.address(), ReaderApplicant, ReaderAnnex, ReaderGroup),
		b.row(wordWebsite, b.own(place.Website), ReaderApplicant, ReaderGroup),
		b.row(wordPlacement, joined("; ", b.label(place.Placement), b.own(place.OtherPlacement)), ReaderApplicant, ReaderGroup),
		b.row(wordTeam, b.own(d.Team)),
		b.row(wordLineManager, b.own(d.LineManager.Title)),
		b.row(wordContactPerson, b.own(d.Volunteering.Contact)),
		b.row(wordEmployment, joined(", ", b.label(d.Employment.Form), b.own(d.Employment.OtherForm), within(b.label(d.Employment.Scheme)), b.own(d.Employment.OtherScheme)), ReaderApplicant, ReaderGroup, ReaderShort),
		b.row(wordTerm, b.term(), ReaderApplicant, ReaderGroup, ReaderShort),
		b.row(wordHours, b.ours(d.Hours.Text())),
		b.row(wordTimes, b.times()),
		b.row(wordPayBasis, b.pay(), ReaderApplicant, ReaderGroup, ReaderShort),
		b.row(wordFieldTitle, b.label(d.TitleVariant), ReaderGroup),
		b.row(wordOthers, b.yesNo(d.OtherPeerWorkers, sentenceOthersYes, sentenceOthersNo), ReaderApplicant, ReaderGroup),
		b.row(wordOpenings, b.openings(), ReaderApplicant, ReaderGroup),
		b.row(wordDeadline, fixed(day(d.Advert.Deadline, b.lang)), ReaderApplicant),
		b.row(wordReviewDate, fixed(day(d.ReviewDate, b.lang)), ReaderAnnex, ReaderGroup),
	)
}

// address names the country where it is another than Denmark. The two letters
// of a country alone are no address.
func (b *descriptionBuilder) address() Text {
	place := b.d.Workplace
	street := joined(", ", b.own(place.Street), joined(" ", b.own(place.PostalCode), b.own(place.Town)))
	if street.empty() || place.Country == "DK" {
		return street
	}
	return joined(", ", street, b.own(place.Country))
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
	return joined(", ", b.label(e.Term), joined(" ", fixed(from), fixed(to)))
}

// pay is what pay is based on. The name of an agreement says that it is one.
func (b *descriptionBuilder) pay() Text {
	p := b.d.Pay
	basis := b.label(p.Basis)
	if p.Basis == jobdesc.PayBasisCollectiveAgreement && p.Agreement != "" {
		basis = nil
	}
	return lines(b.payRange(), b.own(p.Range.Includes), joined("; ", basis, b.own(p.OtherBasis), b.own(p.Agreement), within(b.label(p.Step))))
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
	b.section(2, b.ours(wordPurpose), func() {
		b.prose(d.Purpose)
		if b.is(ReaderApplicant, ReaderAnnex) {
			b.valuesInShort()
		}
	})
	b.section(2, b.ours(b.people(headingTarget)), func() {
		b.prose(d.TargetGroup.Who)
		switch b.reader {
		case ReaderGroup:
			b.paragraph(b.labelled(wordTargetKinds, series(labels(&b.builder, d.TargetGroups))))
			b.contact()
			b.section(3, b.ours(b.people(headingDifference)), func() { b.prose(d.TargetGroup.Difference) })
		case ReaderApplicant, ReaderAnnex:
			b.paragraph(b.labelled(wordTargetKinds, series(labels(&b.builder, d.TargetGroups))))
			b.paragraph(b.labelled(b.people(headingDifference), b.own(d.TargetGroup.Difference)))
			b.contact()
		}
	})
	if b.is(ReaderShort) || d.Support == nil {
		return
	}
	b.section(2, b.ours(headingSupport), func() {
		b.paragraph(b.labelled(wordWhere, b.own(d.Support.Where)))
		b.prose(d.Support.What)
		b.paragraph(b.labelled(wordForm, series(labels(&b.builder, d.Support.Forms))))
	})
}
