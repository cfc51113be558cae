package render

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Reader is who the document of a job description is for. Each needs another
// part of it, and some parts are not for everybody. The zero value is no reader.
type Reader string

// The readers.
const (
	// Somebody who thinks about applying: the job, what it is like, how to apply.
	// Nothing of what the workplace discusses or agrees for itself.
	ReaderApplicant Reader = "applicant"
	// The person employed, as an annex to the contract: the work, and what the
	// workplace promises. It is no contract, and there is nothing to sign.
	ReaderAnnex Reader = "annex"
	// The group that writes the description: everything.
	ReaderGroup Reader = "group"
	// Anybody who has two minutes: the most important on a page or two.
	ReaderShort Reader = "short"
	// Somebody who has been offered the job: what the description answers of what
	// one asks before saying yes, and what is left to ask.
	ReaderOffered Reader = "offered"
)

// AllReaders returns the readers in fixed order.
func AllReaders() []Reader {
	return []Reader{ReaderApplicant, ReaderAnnex, ReaderGroup, ReaderShort, ReaderOffered}
}

// Valid reports whether r is one of [AllReaders].
func (r Reader) Valid() bool { return slices.Contains(AllReaders(), r) }

// is reports whether the document is for one of the readers.
func (b *descriptionBuilder) is(readers ...Reader) bool { return slices.Contains(readers, b.reader) }

// kind is what the document is called. A volunteer has no contract of
// employment, nor has somebody self-employed: their annex belongs to what they
// do have.
func (b *descriptionBuilder) kind() peerwork.Text {
	switch b.reader {
	case ReaderApplicant:
		return wordForApplicants
	case ReaderShort:
		return wordInShort
	case ReaderOffered:
		return wordOffered
	case ReaderAnnex:
		switch b.d.Employment.Form {
		case jobdesc.EmploymentFormVolunteer:
			return wordAnnexVolunteer
		case jobdesc.EmploymentFormSelfEmployed:
			return wordAnnexSelfEmployed
		}
		return wordAnnex
	}
	return wordForGroup
}

// version says which version of the description this is, from when, and who was
// heard about it.
func (b *descriptionBuilder) version() {
	heard := make([]Text, len(b.d.Heard))
	for i, h := range b.d.Heard {
		if heard[i] = b.own(h.Text); heard[i].empty() {
			heard[i] = within(b.label(h.Role))
		}
	}
	b.paragraph(joined(" · ",
		b.labelled(wordVersion, b.own(b.d.Version)),
		b.labelled(wordDate, fixed(day(b.d.Date, b.lang))),
		b.labelled(wordHeard, joined("; ", heard...))))
}

// forApplicant is what one needs to know before applying.
func (b *descriptionBuilder) forApplicant() {
	b.summary()
	b.employers()
	b.why()
	b.work()
	b.requirements()
	b.lookedFor()
	b.supportInShort(headingCountOn)
	b.agreedInShort()
	b.terms()
	b.volunteering()
	b.hiringInShort()
	b.apply()
}

// forAnnex is the work and what the workplace promises. What belongs to the
// contract, such as pay, is left to the contract, so that the two cannot differ.
func (b *descriptionBuilder) forAnnex() {
	not, about := sentenceAnnex, sentenceAnnexAbout
	switch b.d.Employment.Form {
	case jobdesc.EmploymentFormVolunteer:
		about = sentenceAnnexVolunteer
	case jobdesc.EmploymentFormSelfEmployed:
		not, about = sentenceAnnexSelfEmployed, sentenceAnnexSelfEmployedAbout
	}
	b.paragraph(Text{{Text: b.say(not), Strong: true}, {Text: " " + b.say(about)}})
	b.summary()
	b.employers()
	b.why()
	b.work()
	b.supportInShort(headingCountOn)
	b.agreedInShort()
	b.terms()
	b.contract()
	b.volunteering()
	b.evaluation()
}

// forGroup is everything: first the job, then, on a page of its own, what is
// agreed about hiring and following up.
func (b *descriptionBuilder) forGroup() {
	b.summary()
	b.employers()
	b.why()
	b.work()
	b.kept()
	b.values()
	b.requirements()
	b.competences()
	b.openness()
	b.records()
	b.trust()
	b.safety()
	b.support()
	b.terms()
	b.contract()
	b.volunteering()
	b.shaping()
	at := len(b.blocks)
	b.hiring()
	b.advert()
	b.evaluation()
	b.open()
	b.occupations()
	if len(b.blocks) > at {
		h := b.blocks[at].(Heading)
		h.NewPage = true
		b.blocks[at] = h
	}
}

// inShort is the most important.
func (b *descriptionBuilder) inShort() {
	b.summary()
	b.why()
	b.work()
	b.requirements()
	b.lookedFor()
	b.supportInShort(headingSupportGiven)
}
