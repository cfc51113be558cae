package readiness

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// The meaning rules: what no schema can say. A code is permanent.
const (
	codeInstrumentTheme     = "instrument-theme-twice"
	codeInstrumentItem      = "instrument-item-twice"
	codeInstrumentBand      = "instrument-band-twice"
	codeInstrumentFirstBand = "instrument-first-band"
	codeInstrumentBandOrder = "instrument-band-order"
	codeInstrumentNoBands   = "instrument-no-bands"
	codeInstrumentTalk      = "instrument-to-talk"
	codeInstrumentAnchors   = "instrument-anchors"
	codeResponseDate        = "response-date"
	codeResponseItemTwice   = "response-item-twice"
	codeResponseWishTwice   = "response-wish-twice"
	codeResponseInstrument  = "response-other-instrument"
	codeResponseVersion     = "response-other-version"
	codeResponseUnknownItem = "response-unknown-item"
	codeResponseOffScale    = "response-choice-off-scale"
	codeResultDate          = "result-date"
	codeResultCounts        = "result-counts"
	codeResultBand          = "result-band"
	codeResultThemeTwice    = "result-theme-twice"
	codeResultItemTwice     = "result-item-twice"

	// These follow the name of the kind.
	codeOwn    = "-own-without-reason"
	codeReason = "-reason-without-own"
)

// findings collects problems. Texts are templates, put together in one place:
// each + in a text would cost more bytes in the browser than the words do.
type findings peerwork.Problems

// add notes a problem. The text is the Danish one, a line feed and the English
// one. In it and in the pointer $1, $2, … are replaced by args; a pointer holds
// indexes and names that need no escaping.
func (f *findings) add(code, pointer, text string, args ...string) {
	da, en, _ := lean.Cut(text, '\n')
	*f = append(*f, peerwork.Problem{
		Code: code, Pointer: fill(pointer, args),
		Text: peerwork.Text{DA: fill(da, args), EN: fill(en, args)},
	})
}

func (f *findings) err() error { return peerwork.Problems(*f).Err() }

// fill puts args in the places $1, $2, … of a template.
func fill(template string, args []string) string {
	var out []byte
	for i := 0; i < len(template); i++ {
		if c := template[i]; c != '$' {
			out = append(out, c)
			continue
		}
		i++
		out = append(out, args[template[i]-'1']...)
	}
	return string(out)
}

// twice notes a name and says so when it was there already. In the pointer $2 is i.
func (f *findings) twice(code string, seen map[string]bool, name, pointer string, i int) {
	if seen[name] {
		f.add(code, pointer,
			"»$1« står to gange. Behold det ene sted.\n"+
				"“$1” is there twice. Keep one of them.", name, num(i))
	}
	seen[name] = true
}

func num(n int) string { return lean.Itoa(n) }

// Validate returns the [peerwork.Problems] of the instrument, nil when it is
// good: of its shape, as its schema describes it, and when that is right, of its
// meaning, in document order: ids used twice, bands that do not cover 0 to 100,
// reasons that are missing.
func (in *Instrument) Validate() error {
	if err := in.shape(); err != nil {
		return err
	}
	var f findings
	if len(in.Bands) == 0 && !in.ToTalk() {
		f.add(codeInstrumentNoBands, "/bands",
			"Båndene mangler. Tilføj dem.\n"+
				"The bands are missing. Add them.")
	}
	if len(in.Bands) > 0 && in.ToTalk() {
		f.toTalk("/bands", 0, 0)
	}
	f.bands(in.Bands)
	themes, items := map[string]bool{}, map[string]bool{}
	for t := range in.Themes {
		theme := &in.Themes[t]
		if themes[theme.ID] {
			f.add(codeInstrumentTheme, "/themes/$1/id",
				"To temaer har samme id, »$2«. Giv det ene et andet.\n"+
					"Two themes have the same id, “$2”. Give one of them another.", num(t), theme.ID)
		}
		themes[theme.ID] = true
		for i := range theme.Items {
			item := &theme.Items[i]
			if items[item.ID] {
				f.add(codeInstrumentItem, "/themes/$1/items/$2/id",
					"To udsagn har samme id, »$3«. Giv det ene et andet.\n"+
						"Two items have the same id, “$3”. Give one of them another.", num(t), num(i), item.ID)
			}
			items[item.ID] = true
			if item.Essential && in.ToTalk() {
				f.toTalk("/themes/$1/items/$2/essential", t, i)
			}
			if n := len(item.Anchors); n > 0 && n != len(in.Scale.Options) {
				f.add(codeInstrumentAnchors, "/themes/$1/items/$2/anchors",
					"Her er $3 forklaringer, men skalaen har $4 svar. Skriv én til hvert svar.\n"+
						"There are $3 explanations here, but the scale has $4 options. Write one for each.", num(t), num(i), num(n), num(len(in.Scale.Options)))
			}
			f.own("instrument", item.Evidence, &item.Own, "/themes/$1/items/$2/own", t, i)
			if item.Advice != nil {
				f.own("instrument", item.Advice.Evidence, &item.Advice.Own, "/themes/$1/items/$2/advice/own", t, i)
			}
		}
	}
	return f.err()
}

// onlyTalk notes that something is not done with the answers to an instrument to
// talk from.
func (f *findings) onlyTalk(code, pointer, instrument string) {
	f.add(code, pointer,
		"»$1« er til at tale om. Svarene bliver hverken sammenlignet eller til opgaver.\n"+
			"“$1” is to talk from. Its answers are neither compared nor made into tasks.", instrument)
}

// toTalk notes what an instrument to talk from cannot have. In the pointer $1
// and $2 are t and i.
func (f *findings) toTalk(pointer string, t, i int) {
	f.add(codeInstrumentTalk, pointer,
		"Svar til at tale om bliver ikke til et tal. Fjern det her eller »use«.\n"+
			"Answers to talk about never become a number. Remove this or “use”.", num(t), num(i))
}

func (f *findings) bands(bands []Band) {
	ids := map[string]bool{}
	for b := range bands {
		band := &bands[b]
		if ids[band.ID] {
			f.add(codeInstrumentBand, "/bands/$1/id",
				"To bånd har samme id, »$2«. Giv det ene et andet.\n"+
					"Two bands have the same id, “$2”. Give one of them another.", num(b), band.ID)
		}
		ids[band.ID] = true
		switch {
		case b == 0 && band.From != 0:
			f.add(codeInstrumentFirstBand, "/bands/$1/from",
				"Det første bånd begynder ved $2. Det skal begynde ved 0, så alle temperaturer har et bånd.\n"+
					"The first band begins at $2. It must begin at 0, so that every temperature has a band.", num(b), num(band.From))
		case b > 0 && band.From <= bands[b-1].From, band.From > 100:
			f.add(codeInstrumentBandOrder, "/bands/$1/from",
				"Båndet begynder ved $2. Det skal begynde højere end båndet før og højst ved 100.\n"+
					"The band begins at $2. It must begin above the band before it and at 100 at the most.", num(b), num(band.From))
		}
	}
}

// own checks that what rests on us says why (rule 1 of the design: every text
// says what it rests on). In the pointer $1 and $2 are t and i.
func (f *findings) own(kind string, evidence []string, reason *peerwork.Text, pointer string, t, i int) {
	own := false
	for _, e := range evidence {
		own = own || e == "own"
	}
	switch given := *reason != (peerwork.Text{}); {
	case own && !given:
		f.add(kind+codeOwn, pointer,
			"Grundlaget er »own«, men begrundelsen mangler. Skriv i »own« med én sætning hvorfor.\n"+
				"The evidence is “own”, but the reason is missing. Say why in “own”, in one sentence.", num(t), num(i))
	case given && !own:
		f.add(kind+codeReason, pointer,
			"Der er en begrundelse, men »own« står ikke i grundlaget. Tilføj det, eller fjern begrundelsen.\n"+
				"There is a reason, but the evidence does not hold “own”. Add it, or take the reason away.", num(t), num(i))
	}
}

// Validate returns the [peerwork.Problems] of the response on its own, nil when
// it is good: of its shape, as its schema describes it, and when that is right, of its
// meaning, in document order: a day that does not exist, an item answered twice.
// Whether it fits an instrument as well is for [Scorer.Check].
func (r *Response) Validate() error {
	if err := r.shape(); err != nil {
		return err
	}
	var f findings
	f.response(r)
	return f.err()
}

// response checks the meaning of a response on its own.
func (f *findings) response(r *Response) {
	f.date(codeResponseDate, r.Date, "/date", 0)
	seen := make(map[string]bool, len(r.Answers))
	for i := range r.Answers {
		item := r.Answers[i].Item
		if seen[item] {
			f.add(codeResponseItemTwice, "/answers/$1/item",
				"»$2« er besvaret to gange. Behold det ene svar.\n"+
					"“$2” is answered twice. Keep one of the answers.", num(i), item)
		}
		seen[item] = true
	}
	for i, item := range r.Wishes {
		if has(r.Wishes[:i], item) {
			f.add(codeResponseWishTwice, "/wishes/$1",
				"»$2« er valgt to gange til samtalen. Behold det ene.\n"+
					"“$2” is chosen twice to talk about. Keep one of them.", num(i), item)
		}
	}
}

// date checks that a day, when there is one, exists. In the pointer $2 is i.
func (f *findings) date(code string, d peerwork.Date, pointer string, i int) {
	if d != "" && !d.Valid() {
		f.add(code, pointer,
			"Dagen »$1« findes ikke. Skriv år, måned og dag, for eksempel 2027-01-04.\n"+
				"There is no day “$1”. Write year, month and day, for example 2027-01-04.", string(d), num(i))
	}
}

// validID reports whether id is 12 characters of Crockford's base 32.
func validID(id string) bool {
	if len(id) != 12 {
		return false
	}
	for i := range len(id) {
		if lean.IndexByte(idAlphabet, id[i]) < 0 {
			return false
		}
	}
	return true
}

// Check returns the [peerwork.Problems] that keep the response from being scored
// by this instrument, nil when nothing does: those of [Response.Validate], and
// when its shape is right, also another instrument or major version, items the
// instrument does not have, and choices off its scale.
func (s *Scorer) Check(r *Response) error {
	if err := r.shape(); err != nil {
		return err
	}
	var f findings
	f.response(r)
	if r.Instrument != s.in.ID {
		f.add(codeResponseInstrument, "/instrument",
			"Svarene er til »$1«, men her regnes på »$2«. Vælg det instrument, der er svaret på.\n"+
				"The answers are to “$1”, but this scores “$2”. Choose the instrument that was answered.", r.Instrument, s.in.ID)
	} else if major(r.Version) != major(s.in.Version) {
		f.add(codeResponseVersion, "/version",
			"Svarene er til version $1, som ikke kan regnes med version $2. Svar igen på den nye.\n"+
				"The answers are to version $1, which version $2 cannot score. Answer the new one.", r.Version, s.in.Version)
	}
	for i := range r.Answers {
		a := &r.Answers[i]
		if s.find(a.Item) < 0 {
			f.add(codeResponseUnknownItem, "/answers/$1/item",
				"»$2« er ikke et udsagn i »$3«. Ret id'et, eller fjern svaret.\n"+
					"“$2” is not an item of “$3”. Correct the id, or take the answer away.", num(i), a.Item, s.in.ID)
		}
		if v, ok := a.Choice.Value(); a.Choice != ChoiceUnknown && (!ok || v > s.top) {
			f.add(codeResponseOffScale, "/answers/$1/choice",
				"»$2« er ikke på skalaen. Vælg 0 til $3 eller »unknown«.\n"+
					"“$2” is not on the scale. Choose 0 to $3 or “unknown”.", num(i), string(a.Choice), num(s.top))
		}
	}
	for i, item := range r.Wishes {
		if s.find(item) < 0 {
			f.add(codeResponseUnknownItem, "/wishes/$1",
				"»$2« er ikke et udsagn i »$3«. Ret id'et, eller fjern det.\n"+
					"“$2” is not an item of “$3”. Correct the id, or take it away.", num(i), item, s.in.ID)
		}
	}
	return f.err()
}

// major is the part of a version before the first dot.
func major(version string) string {
	before, _, _ := lean.Cut(version, '.')
	return before
}
