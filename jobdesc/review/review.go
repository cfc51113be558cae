package review

import (
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Of reads a description and says what it found: the weightiest first, then in
// the order of the description. The same description always gives the same
// review. [Rules] lists what can be found.
//
// A description that [jobdesc.Description.Validate] finds fault with can be
// reviewed too; what is not on a list is then read as not said.
//
// A review speaks of the job and of what the workplace promises. It knows no
// person: there is no path from anybody's recovery to a finding.
func Of(d *jobdesc.Description) Review {
	var r report
	for i := range rules {
		r.rule = i
		rules[i].check(d, &r)
	}
	order := make([]uint64, len(r.hits))
	for i := range r.hits {
		order[i] = r.hits[i].key(i)
	}
	slices.Sort(order)
	findings := make([]Finding, len(r.hits))
	for i, key := range order {
		findings[i] = r.hits[key&0xFFFF].finding()
	}
	return Review{Title: d.Title, Findings: findings, Notes: slices.Clone(reviewNotes)}
}

// reviewNotes are the same for every review.
var reviewNotes = []peerwork.Text{
	both("Gennemgangen læser kun det, der er skrevet. Den siger noget om jobbet og intet om et menneske.",
		"The review reads only what is written. It says something about the job and nothing about a person."),
	both("Spørgsmål om helbred findes med en liste af ord. Den kan overse noget, så læs selv opslaget igennem.",
		"Questions about health are found by a list of words. It can miss some, so read the advert through yourselves."),
}

// report collects what the rules find.
type report struct {
	rule int // the rule that is looking
	hits []hit
}

// hit is a finding before it has words.
type hit struct {
	rule     int
	at       place
	index    int           // in the list that at has a * for
	what     peerwork.Text // in place of {} in the texts of the rule
	evidence []string      // instead of the rule's
}

// found reports a finding at a place.
func (r *report) found(at place) { r.foundIn(at, 0) }

// foundIn reports a finding in the entry of the list there.
func (r *report) foundIn(at place, index int) { r.foundAs(at, index, peerwork.Text{}) }

// foundAs reports a finding at a place, in the entry of the list there, with
// what stands for {} in the texts of the rule.
func (r *report) foundAs(at place, index int, what peerwork.Text) {
	r.add(hit{rule: r.rule, at: at, index: index, what: what})
}

func (r *report) add(h hit) {
	if r.hits == nil {
		r.hits = make([]hit, 0, 16)
	}
	r.hits = append(r.hits, h)
}

// key sorts hits: by weight, place and index, then as they were found. The last
// 16 bits are the number of the hit.
func (h *hit) key(number int) uint64 {
	return uint64(rules[h.rule].weight)<<40 | uint64(h.at)<<32 | uint64(h.index)<<16 | uint64(number)
}

func (h *hit) finding() Finding {
	rule := &rules[h.rule]
	evidence := rule.Evidence
	if h.evidence != nil {
		evidence = h.evidence
	}
	return Finding{
		Code:     rule.Code,
		Severity: rule.Severity,
		Pointer:  h.at.pointer(h.index),
		Evidence: slices.Clone(evidence),
		Own:      rule.Own,
		Text:     filled(rule.Text, h.what),
		Do:       filled(rule.Do, h.what),
	}
}

func both(da, en string) peerwork.Text { return peerwork.Text{DA: da, EN: en} }

// filled puts what in place of {} in both languages.
func filled(text, what peerwork.Text) peerwork.Text {
	if what.DA == "" {
		return text
	}
	return both(strings.Replace(text.DA, "{}", what.DA, 1), strings.Replace(text.EN, "{}", what.EN, 1))
}
