package render

import (
	"slices"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// Review makes a document of a review: what was found in what the description
// says, each with where it is, what to do and what it rests on; then what is not
// decided yet, by topic. look may be nil; with it, the document ends with what
// the references say.
func Review(r *review.Review, lang peerwork.Lang, look Lookup) Document {
	b := &builder{lang: lang}
	var refs references
	if len(r.Findings) == 0 {
		b.paragraph(b.ours(sentenceNoFindings))
		b.texts(r.LookedFor)
	} else {
		b.paragraph(b.ours(sentenceFindings))
	}
	for _, severity := range review.AllSeverities() {
		b.section(2, b.ours(severities[severity]), func() {
			for i := range r.Findings {
				if f := &r.Findings[i]; f.Severity == severity {
					b.finding(f, &refs)
				}
			}
		})
	}
	b.section(2, b.ours(headingUndecided), func() {
		b.paragraph(b.ours(stages[r.Stage]))
		if len(r.Undecided) == 0 {
			b.paragraph(b.ours(sentenceAllDecided))
		}
		for _, severity := range review.AllSeverities() {
			var lines []Text
			for i := range r.Undecided {
				if line := &r.Undecided[i]; line.Severity == severity {
					lines = append(lines, b.labelled(line.About, b.ours(line.Text)))
				}
			}
			b.section(3, b.ours(severities[severity]), func() { b.list(lines...) })
		}
	})
	b.section(2, b.ours(headingToWrite), func() {
		for i := range r.Undecided {
			line := &r.Undecided[i]
			items := make([]Text, len(line.Items))
			for k := range line.Items {
				f := &line.Items[k]
				refs.note(f.Evidence...)
				items[k] = joined(" ", b.ours(f.Text), b.ours(f.Do), joined(" · ", b.basis(f), fixed(f.Code)))
			}
			// A topic can have two lines; what must be settled comes first.
			b.section(3, b.ours(line.About), func() { b.list(items...) })
		}
	})
	b.section(2, b.ours(headingAbout), func() { b.texts(r.Notes) })
	b.sources(&refs, look)
	return Document{
		Lang: lang,
		Kind: b.ours(wordReview),
		// The author's language is not known here; a title is seldom a sentence.
		Title:  b.title(r.Title, ""),
		Blocks: b.blocks,
	}
}

// texts adds a list of texts of ours.
func (b *builder) texts(all []peerwork.Text) {
	items := make([]Text, len(all))
	for i := range all {
		items[i] = b.ours(all[i])
	}
	b.list(items...)
}

var severities = map[review.Severity]peerwork.Text{
	review.SeverityMust:     headingMust,
	review.SeverityShould:   headingShould,
	review.SeverityConsider: headingConsider,
}

// stages say for what the list of what is not decided is.
var stages = map[review.Stage]peerwork.Text{
	review.StageAdvert:      {DA: "Det her skal være på plads til et opslag.", EN: "This should be in place for an advert."},
	review.StageDescription: {DA: "Det her skal være på plads til en jobbeskrivelse.", EN: "This should be in place for a job description."},
	review.StageContract:    {DA: "Det her skal være på plads til en kontrakt.", EN: "This should be in place for a contract."},
}

// finding is a heading with what is seen, the sentences it is seen in, what to
// do, and what it rests on.
func (b *builder) finding(f *review.Finding, refs *references) {
	refs.note(f.Evidence...)
	b.add(Heading{Level: 3, Text: b.ours(f.Text)})
	b.list(b.quotes(f)...)
	b.paragraph(b.labelled(wordDo, b.ours(f.Do)))
	var where []Text
	for _, p := range passages(f) {
		if place := b.place(p.Pointer); !slices.ContainsFunc(where, func(t Text) bool { return slices.Equal(t, place) }) {
			where = append(where, place)
		}
	}
	b.paragraph(joined(" · ", b.labelled(wordWhere, joined(", ", where...)), b.basis(f), fixed(f.Code)))
}

// passages are all the places a finding is found at.
func passages(f *review.Finding) []review.Passage {
	return append([]review.Passage{{Pointer: f.Pointer, Quote: f.Quote}}, f.Also...)
}

// quotes are the sentences a finding is about, each with its place.
func (b *builder) quotes(f *review.Finding) []Text {
	var all []Text
	for _, p := range passages(f) {
		if line := plain.Line(p.Quote); line != "" {
			all = append(all, joined(": ", b.place(p.Pointer), b.ours(peerwork.Text{DA: "»" + line + "«", EN: "“" + line + "”"})))
		}
	}
	return all
}

// basis is what a finding rests on.
func (b *builder) basis(f *review.Finding) Text {
	var rests []Text
	for _, ref := range f.Evidence {
		if ref == ownRef {
			rests = append(rests, joined(": ", fixed(b.say(wordOwn)), b.ours(f.Own)))
		} else {
			rests = append(rests, fixed(ref))
		}
	}
	return b.labelled(wordBasis, joined(", ", rests...))
}

func (b *builder) place(pointer string) Text {
	if place, ok := Place(pointer); ok {
		return b.ours(place)
	}
	return nil
}

// Place says where in a job description a JSON Pointer points to, in the words
// of the rendered document: "Opgaver, nr. 3". It is false for the whole
// description and for a pointer into something else.
func Place(pointer string) (peerwork.Text, bool) {
	parts := strings.Split(pointer, "/")
	if len(parts) < 2 {
		return peerwork.Text{}, false
	}
	name, ok := places[parts[1]]
	if !ok {
		return peerwork.Text{}, false
	}
	for _, part := range parts[2:] {
		if n, err := strconv.Atoi(part); err == nil && n >= 0 && n < 1000 {
			i := strconv.Itoa(n + 1)
			return peerwork.Text{DA: name.DA + ", nr. " + i, EN: name.EN + ", no. " + i}, true
		}
	}
	return name, true
}

// places are the headings that the properties of a description come under.
var places = map[string]peerwork.Text{
	"lang": wordLanguage, "title": wordTitle, "titleVariant": wordFieldTitle, "forWhom": wordForWhom, "date": wordDate,
	"purpose": wordPurpose, "shaping": headingShaping, "workplace": wordWorkplace, "team": wordTeam,
	"otherPeerWorkers": wordOthers, "lineManager": wordLineManager, "employment": wordEmployment, "hours": wordHours,
	"schedule": wordTimes, "pay": wordPayBasis, "volunteering": headingVolunteering, "contract": headingContract,
	"flexibility": wordFlexibility, "demands": wordDemands, "targetGroup": wordTargetGroup, "support": headingSupport,
	"functions": headingFunctions, "classicFunctions": headingFunctions, "otherFunctions": headingFunctions,
	"tasks": wordTasks, "tasksOut": wordTasksOut, "limits": headingLimits, "values": headingValues, "otherValues": headingValues,
	"competences": headingCompetences, "openness": headingOpenness, "recordAccess": headingRecordAccess,
	"introduction": headingIntroduction, "supervision": wordSupervision, "development": headingDevelopment,
	"network": headingNetwork, "recruitment": headingRecruitment, "advert": headingAdvert, "evaluation": headingEvaluation,
	"ownWord": wordForWhom, "version": wordVersion, "heard": headingHeard, "otherEmployers": headingEmployers,
	"targetGroups": wordTargetGroup, "busyDay": headingBusyDay, "responsibility": headingResponsibility,
	"requirements": headingRequirements, "confidentiality": headingConfidentiality, "knownBefore": headingKnownBefore,
	"safety": headingSafety, "buddy": wordBuddy,
	"reviewDate": wordReviewDate, "dilemmas": headingDilemmas, "open": headingUndecided, "occupations": headingOccupations, "extensions": wordExtensions,
}
