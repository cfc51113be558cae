package overview

import (
	"strconv"

	"github.com/peerwork-dk/peerwork"
)

// The meaning rules of overviews, and those of entries and sums that are put
// together. A code is permanent.
const (
	codeEntryTalk          = "entry-to-talk"
	codeEntryInstrument    = "entry-other-instrument"
	codeOverviewInstrument = "overview-other-instrument"
	codeOverviewSums       = "overview-sums"
	codeOverviewDate       = "overview-date"
	codeOverviewCounts     = "overview-counts"
	codeOverviewWithheld   = "overview-withheld"
	codeOverviewOrder      = "overview-order"
	codeOverviewTwice      = "overview-twice"
)

// Validate returns the [peerwork.Problems] of the overview, nil when it is good:
// of its shape, as its schema describes it, and when that is right, of its meaning, in
// document order: counts that do not add up, something shown that is withheld,
// names out of order. It cannot tell whether the numbers are the right ones.
func (x *Overview) Validate() error {
	if err := x.shape(); err != nil {
		return err
	}
	var f findings
	f.date(x.Date, "/date")
	f.date(x.Until, "/until")
	p := &x.Places
	f.check(x.Since == "" || x.Since < x.Occasion, codeOverviewOrder, "/since",
		"Det tidligere tidspunkt skal stå før det senere, når de sorteres som tekst.",
		"The earlier occasion must sort before the later one, as text.")
	f.counts(p.Invited == 0 || p.Answered+p.OnTheWay <= p.Invited, "/places/invited")
	f.counts(p.Counted <= p.Answered, "/places/counted")
	shown := len(x.Themes) + len(x.Lacking) + len(x.MovedOn) + len(x.Named)
	f.check(x.Withheld == "" && p.Counted >= minPlaces || x.Withheld != "" && p.Counted == 0 && shown == 0, codeOverviewWithheld, "/places/counted",
		"Et overblik viser mindst fem steder, eller det viser intet og siger hvorfor i »withheld«.",
		"An overview shows at least five places, or it shows nothing and says why in “withheld”.")
	themes, items, moved := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i := range x.Themes {
		t, at := &x.Themes[i], "/themes/"+strconv.Itoa(i)
		f.once(themes, t.Theme, at+"/theme")
		if c := t.Counts; c != nil {
			f.counts(c.Most+c.Some+c.Little+c.Unknown == p.Counted && t.NearlyAll == nil, at+"/counts")
		}
		if t.NearlyAll != nil {
			f.counts(t.NearlyAll.AtLeast <= p.Counted, at+"/nearlyAll/atLeast")
		}
	}
	for i := range x.Lacking {
		at := "/lacking/" + strconv.Itoa(i)
		f.once(items, x.Lacking[i].Item, at+"/item")
		f.counts(x.Lacking[i].Places <= p.Counted, at+"/places")
	}
	for i := range x.MovedOn {
		m, at := &x.MovedOn[i], "/movedOn/"+strconv.Itoa(i)
		f.once(moved, m.Theme, at+"/theme")
		f.counts(m.Places <= m.Of && m.Of <= p.Counted && x.Since != "", at+"/places")
	}
	for i := range x.Named {
		n, at := &x.Named[i], "/named/"+strconv.Itoa(i)
		f.check(i == 0 || compareNames(x.Named[i-1].Place, n.Place) < 0, codeOverviewOrder, at+"/place",
			"Stederne skal stå i alfabetisk orden, hvert sted én gang.",
			"The places must be in alphabetical order, each of them once.")
		words := map[string]bool{}
		for j := range n.Themes {
			f.once(words, n.Themes[j].Theme, at+"/themes/"+strconv.Itoa(j)+"/theme")
		}
	}
	f.counts(len(x.Named) <= p.Counted, "/named")
	return peerwork.Problems(f).Err()
}

// findings collects problems.
type findings peerwork.Problems

// check notes a problem unless all is well.
func (f *findings) check(well bool, code, pointer, da, en string) {
	if !well {
		*f = append(*f, peerwork.Problem{Code: code, Pointer: pointer, Text: peerwork.Text{DA: da, EN: en}})
	}
}

func (f *findings) counts(well bool, pointer string) {
	f.check(well, codeOverviewCounts, pointer,
		"Tallet passer ikke sammen med de andre tal i overblikket. Lav overblikket igen.",
		"This number does not fit the other numbers of the overview. Make the overview again.")
}

func (f *findings) date(d peerwork.Date, pointer string) {
	f.check(d == "" || d.Valid(), codeOverviewDate, pointer,
		"Dagen »"+string(d)+"« findes ikke. Skriv år, måned og dag, for eksempel 2027-01-04.",
		"There is no day “"+string(d)+"”. Write year, month and day, for example 2027-01-04.")
}

func (f *findings) once(seen map[string]bool, id, pointer string) {
	f.check(!seen[id], codeOverviewTwice, pointer,
		"»"+id+"« står to gange. Behold det ene sted.",
		"“"+id+"” is there twice. Keep one of them.")
	seen[id] = true
}
