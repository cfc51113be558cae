package render

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// Review makes a document of a review: what to do first, what we advise, what
// is worth a talk; each with where it is, what to do and what it rests on. look
// may be nil; with it, the document ends with what the references say.
func Review(r *review.Review, lang peerwork.Lang, look Lookup) Document {
	b := &builder{lang: lang}
	var refs references
	if len(r.Findings) == 0 {
		b.paragraph(b.ours(sentenceNoFindings))
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
	b.section(2, b.ours(headingAbout), func() {
		items := make([]Text, len(r.Notes))
		for i, note := range r.Notes {
			items[i] = b.ours(note)
		}
		b.list(items...)
	})
	b.sources(&refs, look)
	return Document{
		Lang: lang,
		Kind: b.ours(wordReview),
		// The author's language is not known here; a title is seldom a sentence.
		Title:  fixed(plain.Line(r.Title)),
		Blocks: b.blocks,
	}
}

var severities = map[review.Severity]peerwork.Text{
	review.SeverityMust:     headingMust,
	review.SeverityShould:   headingShould,
	review.SeverityConsider: headingConsider,
}

// finding is a heading with what is seen, what to do, and what it rests on.
func (b *builder) finding(f *review.Finding, refs *references) {
	refs.note(f.Evidence...)
	b.add(Heading{Level: 3, Text: b.ours(f.Text)})
	b.paragraph(b.labelled(wordDo, b.ours(f.Do)))
	var basis []Text
	for _, ref := range f.Evidence {
		if ref == ownRef {
			basis = append(basis, joined(": ", fixed(b.say(wordOwn)), b.ours(f.Own)))
		} else {
			basis = append(basis, fixed(ref))
		}
	}
	var where Text
	if place, ok := Place(f.Pointer); ok {
		where = b.ours(place)
	}
	b.paragraph(joined(" · ",
		b.labelled(wordWhere, where), b.labelled(wordBasis, joined(", ", basis...)), fixed(f.Code)))
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
	"reviewDate": wordReviewDate, "dilemmas": headingDilemmas, "occupations": headingOccupations, "extensions": wordExtensions,
}
