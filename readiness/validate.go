package readiness

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// The meaning rules: what no schema can say. A code is permanent.
const (
	codeInstrumentBounds    = "instrument-bounds"
	codeInstrumentTheme     = "instrument-theme-twice"
	codeInstrumentItem      = "instrument-item-twice"
	codeInstrumentBand      = "instrument-band-twice"
	codeInstrumentFirstBand = "instrument-first-band"
	codeInstrumentBandOrder = "instrument-band-order"
	codeResponseID          = "response-id"
	codeResponseDate        = "response-date"
	codeResponseItemTwice   = "response-item-twice"
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

// problem makes a [peerwork.Problem]; the pointer is made of the parts, each
// an index or a name that needs no escaping.
func problem(code, da, en string, parts ...string) peerwork.Problem {
	var b strings.Builder
	for _, p := range parts {
		b.WriteByte('/')
		b.WriteString(p)
	}
	return peerwork.Problem{Code: code, Pointer: b.String(), Text: peerwork.Text{DA: da, EN: en}}
}

func num(n int) string { return strconv.Itoa(n) }

// Validate returns what is wrong with the meaning of the instrument, in
// document order: ids used twice, bands that do not cover 0 to 100, reasons
// that are missing, and counts or weights outside the bounds of the schema. It
// does not repeat the other checks of the schema.
func (in *Instrument) Validate() peerwork.Problems {
	var ps peerwork.Problems
	if n := len(in.Scale.Options); n < minOptions || n > maxOptions {
		ps = append(ps, bounds(n, minOptions, maxOptions, "scale", "options"))
	}
	if n := len(in.Bands); n < minBands || n > maxBands {
		ps = append(ps, bounds(n, minBands, maxBands, "bands"))
	}
	ps = append(ps, in.validateBands()...)
	if n := len(in.Themes); n < 1 || n > maxThemes {
		ps = append(ps, bounds(n, 1, maxThemes, "themes"))
	}
	themes, items := map[string]bool{}, map[string]bool{}
	for t := range in.Themes {
		theme, at := &in.Themes[t], num(t)
		if themes[theme.ID] {
			ps = append(ps, problem(codeInstrumentTheme,
				"To temaer har samme id, »"+theme.ID+"«. Giv det ene et andet.",
				"Two themes have the same id, “"+theme.ID+"”. Give one of them another.",
				"themes", at, "id"))
		}
		themes[theme.ID] = true
		if theme.Weight < 1 || theme.Weight > maxWeight {
			ps = append(ps, bounds(theme.Weight, 1, maxWeight, "themes", at, "weight"))
		}
		if n := len(theme.Items); n < 1 || n > maxItems {
			ps = append(ps, bounds(n, 1, maxItems, "themes", at, "items"))
		}
		for i := range theme.Items {
			item := &theme.Items[i]
			if items[item.ID] {
				ps = append(ps, problem(codeInstrumentItem,
					"To udsagn har samme id, »"+item.ID+"«. Giv det ene et andet.",
					"Two items have the same id, “"+item.ID+"”. Give one of them another.",
					"themes", at, "items", num(i), "id"))
			}
			items[item.ID] = true
			ps = append(ps, validateOwn("instrument", item.Evidence, item.Own, "themes", at, "items", num(i), "own")...)
			if item.Advice != nil {
				ps = append(ps, validateOwn("instrument", item.Advice.Evidence, item.Advice.Own, "themes", at, "items", num(i), "advice", "own")...)
			}
		}
	}
	return ps
}

func bounds(n, low, high int, parts ...string) peerwork.Problem {
	return problem(codeInstrumentBounds,
		"Her står "+num(n)+". Der skal være mellem "+num(low)+" og "+num(high)+".",
		"This is "+num(n)+". It must be between "+num(low)+" and "+num(high)+".", parts...)
}

func (in *Instrument) validateBands() peerwork.Problems {
	var ps peerwork.Problems
	ids := map[string]bool{}
	for b := range in.Bands {
		band, at := &in.Bands[b], num(b)
		if ids[band.ID] {
			ps = append(ps, problem(codeInstrumentBand,
				"To bånd har samme id, »"+band.ID+"«. Giv det ene et andet.",
				"Two bands have the same id, “"+band.ID+"”. Give one of them another.",
				"bands", at, "id"))
		}
		ids[band.ID] = true
		switch {
		case b == 0 && band.From != 0:
			ps = append(ps, problem(codeInstrumentFirstBand,
				"Det første bånd begynder ved "+num(band.From)+". Det skal begynde ved 0, så alle temperaturer har et bånd.",
				"The first band begins at "+num(band.From)+". It must begin at 0, so that every temperature has a band.",
				"bands", at, "from"))
		case b > 0 && band.From <= in.Bands[b-1].From, band.From > 100:
			ps = append(ps, problem(codeInstrumentBandOrder,
				"Båndet begynder ved "+num(band.From)+". Det skal begynde højere end båndet før og højst ved 100.",
				"The band begins at "+num(band.From)+". It must begin above the band before it and at 100 at the most.",
				"bands", at, "from"))
		}
	}
	return ps
}

// validateOwn checks that what rests on us says why (rule 1 of the design:
// every text says what it rests on).
func validateOwn(kind string, evidence []string, reason peerwork.Text, parts ...string) peerwork.Problems {
	own := false
	for _, e := range evidence {
		own = own || e == "own"
	}
	switch given := reason != (peerwork.Text{}); {
	case own && !given:
		return peerwork.Problems{problem(kind+codeOwn,
			"Grundlaget er »own«, men begrundelsen mangler. Skriv i »own« med én sætning hvorfor.",
			"The evidence is “own”, but the reason is missing. Say why in “own”, in one sentence.", parts...)}
	case given && !own:
		return peerwork.Problems{problem(kind+codeReason,
			"Der er en begrundelse, men »own« står ikke i grundlaget. Tilføj det, eller fjern begrundelsen.",
			"There is a reason, but the evidence does not hold “own”. Add it, or take the reason away.", parts...)}
	}
	return nil
}

// Validate returns what is wrong with the meaning of the response on its own,
// in document order: an id that is not one, a day that does not exist, an item
// answered twice. Whether it fits an instrument is for [Scorer.Check].
func (r *Response) Validate() peerwork.Problems {
	var ps peerwork.Problems
	if !validID(r.ID) {
		ps = append(ps, notAnID(codeResponseID))
	}
	if r.Date != "" && !r.Date.Valid() {
		ps = append(ps, noSuchDay(codeResponseDate, r.Date, "date"))
	}
	seen := make(map[string]bool, len(r.Answers))
	for i := range r.Answers {
		if seen[r.Answers[i].Item] {
			ps = append(ps, problem(codeResponseItemTwice,
				"»"+r.Answers[i].Item+"« er besvaret to gange. Behold det ene svar.",
				"“"+r.Answers[i].Item+"” is answered twice. Keep one of the answers.",
				"answers", num(i), "item"))
		}
		seen[r.Answers[i].Item] = true
	}
	return ps
}

func notAnID(code string) peerwork.Problem {
	return problem(code,
		"Id'et skal være 12 tegn: cifre og store bogstaver uden I, L, O og U.",
		"The id must be 12 characters: digits and capital letters without I, L, O and U.", "id")
}

func noSuchDay(code string, d peerwork.Date, parts ...string) peerwork.Problem {
	return problem(code,
		"Dagen »"+string(d)+"« findes ikke. Skriv år, måned og dag, for eksempel 2027-01-04.",
		"There is no day “"+string(d)+"”. Write year, month and day, for example 2027-01-04.", parts...)
}

// validID reports whether id is 12 characters of Crockford's base 32.
func validID(id string) bool {
	if len(id) != 12 {
		return false
	}
	for i := range len(id) {
		if strings.IndexByte(idAlphabet, id[i]) < 0 {
			return false
		}
	}
	return true
}

// Check returns what keeps the response from being scored by this instrument,
// in document order: another instrument or major version, items it does not
// have, choices off its scale.
func (s *Scorer) Check(r *Response) peerwork.Problems {
	var ps peerwork.Problems
	if r.Instrument != s.in.ID {
		ps = append(ps, problem(codeResponseInstrument,
			"Svarene er til »"+r.Instrument+"«, men her regnes på »"+s.in.ID+"«. Vælg det instrument, der er svaret på.",
			"The answers are to “"+r.Instrument+"”, but this scores “"+s.in.ID+"”. Choose the instrument that was answered.", "instrument"))
	} else if major(r.Version) != major(s.in.Version) {
		ps = append(ps, problem(codeResponseVersion,
			"Svarene er til version "+r.Version+", som ikke kan regnes med version "+s.in.Version+". Svar igen på den nye.",
			"The answers are to version "+r.Version+", which version "+s.in.Version+" cannot score. Answer the new one.", "version"))
	}
	for i := range r.Answers {
		a := &r.Answers[i]
		if _, ok := s.index[a.Item]; !ok {
			ps = append(ps, problem(codeResponseUnknownItem,
				"»"+a.Item+"« er ikke et udsagn i »"+s.in.ID+"«. Ret id'et, eller fjern svaret.",
				"“"+a.Item+"” is not an item of “"+s.in.ID+"”. Correct the id, or take the answer away.",
				"answers", num(i), "item"))
		}
		if v, ok := a.Choice.Value(); a.Choice != Unknown && (!ok || v > s.top) {
			ps = append(ps, problem(codeResponseOffScale,
				"»"+string(a.Choice)+"« er ikke på skalaen. Vælg 0 til "+num(s.top)+" eller »unknown«.",
				"“"+string(a.Choice)+"” is not on the scale. Choose 0 to "+num(s.top)+" or “unknown”.",
				"answers", num(i), "choice"))
		}
	}
	return ps
}

// major is the part of a version before the first dot.
func major(version string) string {
	before, _, _ := strings.Cut(version, ".")
	return before
}
