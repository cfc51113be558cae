package report

import (
	"math"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/study"
)

// studySection is a part of the report on a trial. On a terminal a row is a
// paragraph, on a page it is a row of a table.
type studySection struct {
	heading string
	words   []string
	head    []string // of the table; the first is what a row is about
	rows    [][]string
	after   []string // below the table
	charts  []chart
}

// studyWriter writes the report on a trial in one language.
type studyWriter struct {
	*writer
	r *study.Report
	// The reasons for missing figures of the section at hand, in the order they
	// are met.
	reasons []study.Reason
}

// WriteStudy returns the report on a trial for a terminal, ended by a line break.
func WriteStudy(look Look, in *readiness.Instrument, r *study.Report) string {
	w := &studyWriter{writer: newWriter(look, in, nil), r: r}
	title := painted(w.Paint.Bold, console.Wrap(w.title(), w.Width))
	all := [][]string{append(title, w.facts()...)}
	for _, s := range w.sections() {
		lines := painted(w.Paint.Bold, console.Wrap(s.heading, w.Width))
		for _, words := range s.words {
			lines = append(lines, console.Wrap(words, w.Width)...)
		}
		for _, row := range s.rows {
			lines = append(lines, console.Hang("  ", row[0], w.Width)...)
			var facts []string
			for i, cell := range row[1:] {
				if cell != "" {
					facts = append(facts, s.head[i+1]+" "+cell)
				}
			}
			lines = append(lines, painted(w.Paint.Dim, console.Hang("    ", strings.Join(facts, " · "), w.Width))...)
		}
		for _, words := range s.after {
			lines = append(lines, console.Wrap(words, w.Width)...)
		}
		all = append(all, lines)
	}
	return sections(all...)
}

func (w *studyWriter) title() string {
	return w.say(wordTrial) + ": " + w.say(w.in.Title)
}

// facts are what the report is made of.
func (w *studyWriter) facts() []string {
	count := func(n int, one, many peerwork.Text) string {
		word := many
		if n == 1 {
			word = one
		}
		return console.Count(n, w.Lang) + " " + w.say(word)
	}
	facts := []string{count(w.r.People, wordPerson, wordPeople), count(w.r.Places, wordPlaceNamed, wordPlacesNamed), count(w.r.Twice, wordAnsweredTwice, wordAnsweredTwiceMany)}
	var versions []string
	for _, v := range w.r.Versions {
		versions = append(versions, w.in.ID+" "+v.Of)
	}
	lines := console.Wrap(strings.Join(append(facts, versions...), " · "), w.Width)
	add := func(t peerwork.Text) { lines = append(lines, console.Wrap(w.say(t), w.Width)...) }
	if len(w.r.Versions) > 1 {
		add(sentenceVersions)
	}
	if w.r.Repeated > 0 {
		add(sentenceRepeated)
	}
	add(sentenceNotPlaces)
	if w.r.Seed == 0 {
		add(sentenceNoSeed)
	} else {
		seed, n := strconv.FormatUint(w.r.Seed, 10), strconv.Itoa(w.r.Resamples)
		add(peerwork.Text{
			DA: "Intervallerne for omega, ladninger og målefejl bygger på " + n + " tilfældige træk, der begynder med tallet " + seed + " (--seed). Med samme tal bliver de ens igen.",
			EN: "The intervals of omega, loadings and measurement error come from " + n + " random draws that start with the number " + seed + " (--seed). With the same number they come out the same.",
		})
	}
	return lines
}

// sections are all parts of the report.
func (w *studyWriter) sections() []studySection {
	all := []studySection{w.itemSection(), w.spreadSection(w.r.Scales), w.consistencySection(w.r.Scales), w.partSection(), w.factorSection(), w.placeSection(), w.againSection()}
	for _, by := range w.r.ByRole {
		spread, consistency := w.spreadSection(by.Scales), w.consistencySection(by.Scales)
		for _, s := range []*studySection{&spread, &consistency} {
			s.heading = w.say(wordRole) + " " + w.say(roles[by.Role]) + ": " + s.heading
			s.words, s.charts = nil, nil
		}
		all = append(all, spread, consistency)
	}
	return append(all, w.readingSection())
}

// head returns the words in this language.
func (w *studyWriter) words(texts ...peerwork.Text) []string {
	words := make([]string, len(texts))
	for i, t := range texts {
		words[i] = w.say(t)
	}
	return words
}

// ended puts below a section why figures are missing.
func (w *studyWriter) ended(s studySection) studySection {
	for _, r := range w.reasons {
		s.after = append(s.after, "– "+w.say(r.Text()))
	}
	w.reasons = nil
	return s
}

// number writes a number with so many decimals, with a comma in Danish.
func (w *studyWriter) number(v float64, decimals int) string {
	text := strconv.FormatFloat(v+0, 'f', decimals, 64)
	if zero := strings.Trim(text, "-0."); zero == "" {
		text = strings.TrimPrefix(text, "-")
	}
	text = strings.Replace(text, "-", "−", 1)
	if w.Lang == peerwork.LangDA {
		text = strings.Replace(text, ".", ",", 1)
	}
	return text
}

// figure writes a figure with its interval, or a dash.
func (w *studyWriter) figure(f study.Figure, decimals int) string {
	if f.Missing != "" {
		w.missed(f.Missing)
		return "–"
	}
	text := w.number(f.Value, decimals)
	if f.HasInterval() {
		text += " (" + w.number(f.Low, decimals) + w.say(wordTo) + w.number(f.High, decimals) + ")"
	}
	return text
}

// share writes a figure in hundredths, without its interval.
func (w *studyWriter) share(f study.Figure) string {
	if f.Missing != "" {
		w.missed(f.Missing)
		return "–"
	}
	return w.number(100*f.Value, 0) + " %"
}

// missed notes why a figure is missing.
func (w *studyWriter) missed(r study.Reason) {
	for _, known := range w.reasons {
		if known == r {
			return
		}
	}
	w.reasons = append(w.reasons, r)
}

// scaleName is what people call a scale.
func (w *studyWriter) scaleName(id string) string {
	for i := range w.in.Themes {
		if w.in.Themes[i].ID == id {
			return w.say(w.in.Themes[i].Title)
		}
	}
	return w.say(wordAllOfIt)
}

func (w *studyWriter) itemSection() studySection {
	s := studySection{heading: w.say(headItems), words: w.words(wordsItems),
		head: w.words(wordStatement, wordAnsweredN, wordTrialMean, wordSD, wordUnknownShare, wordOpenN, wordFloor, wordCeiling)}
	for i, x := range w.r.Items {
		s.rows = append(s.rows, []string{strconv.Itoa(i+1) + ". " + w.statement(x.ID), strconv.Itoa(x.Answered), w.figure(x.Mean, 2), w.figure(x.SD, 2),
			w.share(x.UnknownShare), strconv.Itoa(x.Open), w.share(x.Floor), w.share(x.Ceiling)})
		if len(x.Curve) > 0 {
			s.charts = append(s.charts, w.curveChart(i, x))
		}
	}
	s.after = append(s.after, w.say(wordStraight)+" "+w.figure(w.straightPercent(), 0)+" %.")
	if w.r.Straight.Missing != "" {
		s.after = nil
	}
	return w.ended(s)
}

// straightPercent is the share of those who took one option for all, in
// hundredths.
func (w *studyWriter) straightPercent() study.Figure {
	f := w.r.Straight
	f.Value, f.Low, f.High = 100*f.Value, 100*f.Low, 100*f.High
	return f
}

func (w *studyWriter) spreadSection(scales []study.Scale) studySection {
	s := studySection{heading: w.say(headSpread), words: w.words(wordsSpread), head: w.words(wordScale, wordN, wordTrialMean, wordSD, wordAtFloor, wordAtCeiling)}
	for i := range scales {
		x := &scales[i]
		s.rows = append(s.rows, []string{w.scaleName(x.ID), strconv.Itoa(x.Mean.N), w.figure(x.Mean, 1), w.figure(x.SD, 1), w.share(x.Floor), w.share(x.Ceiling)})
		if x.ID == study.TotalID && len(x.Histogram) > 0 {
			s.charts = append(s.charts, w.histogramChart(x))
		}
	}
	return w.ended(s)
}

func (w *studyWriter) consistencySection(scales []study.Scale) studySection {
	s := studySection{heading: w.say(headConsistency), words: w.words(wordsConsistency), head: w.words(wordScale, wordN, wordAlpha, wordOmega, wordError)}
	var notes []string
	for i := range scales {
		x := &scales[i]
		s.rows = append(s.rows, []string{w.scaleName(x.ID), strconv.Itoa(x.Alpha.N), w.figure(x.Alpha, 2), w.figure(x.Omega, 2), w.figure(x.Error, 1)})
		if x.Improper {
			notes = append(notes, w.scaleName(x.ID)+": "+w.say(sentenceImproper))
		}
		for _, id := range x.Alike {
			if x.ID == study.TotalID {
				notes = append(notes, w.statement(id)+" "+w.say(sentenceAlike))
			}
		}
	}
	s.after = notes
	return w.ended(s)
}

func (w *studyWriter) partSection() studySection {
	s := studySection{heading: w.say(headParts), words: w.words(wordsParts), head: w.words(wordStatement, wordRest, wordAlphaWithout, wordLoading)}
	for i := range w.r.Scales {
		x := &w.r.Scales[i]
		for _, p := range x.Parts {
			s.rows = append(s.rows, []string{w.scaleName(x.ID) + ": " + w.statement(p.Item), w.figure(p.Rest, 2), w.figure(p.AlphaWithout, 2), w.figure(p.Loading, 2)})
		}
	}
	if len(s.rows) == 0 {
		s.words = append(s.words, w.say(sentenceNoParts))
	}
	return w.ended(s)
}

func (w *studyWriter) factorSection() studySection {
	s := studySection{heading: w.say(headFactors), words: w.words(wordsFactors), head: w.words(wordScale, wordEigenvalues)}
	list := func(values []study.Number) string {
		var all []string
		for _, v := range values {
			all = append(all, w.number(float64(v), 2))
		}
		return strings.Join(all, " · ")
	}
	chance := false
	for i := range w.r.Scales {
		chance = chance || len(w.r.Scales[i].ByChance) > 0
	}
	if chance {
		s.head = append(s.head, w.say(wordByChance))
	}
	for i := range w.r.Scales {
		x := &w.r.Scales[i]
		if len(x.Eigenvalues) == 0 {
			continue
		}
		row := []string{w.scaleName(x.ID), list(x.Eigenvalues)}
		if chance {
			row = append(row, list(x.ByChance))
		}
		s.rows = append(s.rows, row)
		if x.ID == study.TotalID {
			s.charts = append(s.charts, w.screeChart(x))
		}
	}
	if len(s.rows) == 0 {
		s.words = append(s.words, w.say(sentenceNoParts))
	}
	return s
}

// unsaid is a section of which the data carry nothing: it says why.
func (w *studyWriter) unsaid(heading peerwork.Text, why study.Reason) studySection {
	return studySection{heading: w.say(heading), words: w.words(why.Text())}
}

func (w *studyWriter) placeSection() studySection {
	if why := w.r.Scales[0].Between.ICC1.Missing; why == study.ReasonFewPlaces {
		return w.unsaid(headPlaces, why)
	}
	s := studySection{heading: w.say(headPlaces), words: w.words(wordsPlaces), head: w.words(wordScale, wordPlacesN, wordPeopleN, wordICC1, wordMedian, wordQuartiles, wordAgreeing)}
	for i := range w.r.Scales {
		x := w.r.Scales[i].Between
		quartiles := "–"
		if x.LowerQuartile.Missing == "" {
			quartiles = w.number(x.LowerQuartile.Value, 2) + w.say(wordTo) + w.number(x.UpperQuartile.Value, 2)
		}
		s.rows = append(s.rows, []string{w.scaleName(w.r.Scales[i].ID), strconv.Itoa(x.Places), strconv.Itoa(x.People), w.figure(x.ICC1, 2), w.figure(x.Median, 2), quartiles, w.share(x.Agreeing)})
	}
	return w.ended(s)
}

func (w *studyWriter) againSection() studySection {
	if w.r.Twice < study.MinPeople {
		return w.unsaid(headAgain, study.ReasonFewTwice)
	}
	s := studySection{heading: w.say(headAgain), words: w.words(wordsAgain), head: w.words(wordScale, wordN, wordICC, wordShift, wordError, wordDetectable)}
	for i := range w.r.Scales {
		x := w.r.Scales[i].Again
		s.rows = append(s.rows, []string{w.scaleName(w.r.Scales[i].ID), strconv.Itoa(x.ICC.N), w.figure(x.ICC, 2), w.figure(x.Shift, 1), w.figure(x.Error, 1), w.figure(x.Detectable, 1)})
	}
	return w.ended(s)
}

// readingSection says what the figures mean.
func (w *studyWriter) readingSection() studySection {
	s := studySection{heading: w.say(headReading), words: w.words(wordsReading)}
	for _, t := range readings {
		s.after = append(s.after, w.say(t))
	}
	return s
}

// curveChart is how a statement rises with the others.
func (w *studyWriter) curveChart(i int, x study.Item) chart {
	c := chart{title: strconv.Itoa(i+1) + ". " + w.statement(x.ID), across: w.say(wordOthers), wide: float64(w.in.Scale.Top()), high: float64(w.in.Scale.Top()), small: true}
	for _, p := range x.Curve {
		c.line = append(c.line, [2]float64{float64(p.Others), float64(p.Item)})
	}
	c.says = w.pointsIn(c.line)
	return c
}

// pointsIn says the points of a line to who cannot see it.
func (w *studyWriter) pointsIn(points [][2]float64) string {
	var all []string
	for _, p := range points {
		all = append(all, w.number(p[0], 1)+w.say(wordGives)+w.number(p[1], 1))
	}
	return strings.Join(all, "; ")
}

func (w *studyWriter) histogramChart(x *study.Scale) chart {
	c := chart{title: w.say(titleHistogram), across: w.say(wordTrialTemperature), up: w.say(wordPeopleN), wide: 100}
	var said []string
	for i, n := range x.Histogram {
		c.bars = append(c.bars, float64(n))
		c.high = math.Max(c.high, float64(n))
		said = append(said, strconv.Itoa(10*i)+w.say(wordTo)+strconv.Itoa(10*i+10)+": "+strconv.Itoa(n))
	}
	c.says = strings.Join(said, "; ")
	return c
}

func (w *studyWriter) screeChart(x *study.Scale) chart {
	c := chart{title: w.say(titleScree), across: w.say(wordNumber), up: w.say(wordEigenvalues), wide: float64(len(x.Eigenvalues)), high: float64(x.Eigenvalues[0])}
	for i, v := range x.Eigenvalues {
		c.line = append(c.line, [2]float64{float64(i + 1), float64(v)})
	}
	for i, v := range x.ByChance {
		c.dashes = append(c.dashes, [2]float64{float64(i + 1), float64(v)})
	}
	c.says = w.pointsIn(c.line)
	if len(c.dashes) > 0 {
		c.title += " (" + w.say(wordDashed) + ")"
	}
	return c
}
