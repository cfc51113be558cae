package review

import (
	"slices"

	"github.com/peerwork-dk/peerwork/jobdesc/internal/reading"
)

// healthSays is what a word says of an applicant's health, the weightiest first
// after nothing.
type healthSays uint8

const (
	healthNothing    healthSays = iota
	healthNow                   // how it is, has been lately or may become
	healthLasting               // how far somebody has come
	healthExperience            // a diagnosis, treatment or an admission as experience
	healthDoubt                 // worth reading again
)

// healthField is how a field is about an applicant.
type healthField uint8

const (
	notOfApplicants healthField = iota
	toApplicants                // it is about much else, too
	demandsOf                   // what is written there is asked of the applicant
	questionsTo                 // what is written there is to be answered
)

func healthFieldOf(at place) healthField {
	switch at {
	case atCompetence:
		return demandsOf
	case atQuestion:
		return questionsTo
	case atTitle, atPurpose, atVolunteerAgreement, atIntroduction, atGuidanceBy, atProcess, atAdvert, atApply:
		return toApplicants
	}
	return notOfApplicants
}

// healthHit is a sentence that says something of an applicant's health.
type healthHit struct {
	at    place
	index int
	says  healthSays
	quote string
	words []string // those that say it
}

// healthIn returns the sentences of all passages that say something of an
// applicant's health. It is never nil.
func healthIn(all []passage) []healthHit {
	hits := []healthHit{}
	for i := range all {
		p := &all[i]
		field := healthFieldOf(p.at)
		if field == notOfApplicants {
			continue
		}
		for k := range p.Sentences {
			if words := healthOf(&p.Text, k, field); len(words) > 0 {
				says := worst(words)
				hits = append(hits, healthHit{p.at, p.index, says, p.Sentences[k].Text, wordsThat(words, says)})
			}
		}
	}
	return hits
}

// healthWord is a word and what it says.
type healthWord struct {
	written string
	says    healthSays
}

// mostWords is how many words a finding names of a sentence.
const mostWords = 5

func worst(words []healthWord) healthSays {
	says := words[0].says
	for _, w := range words[1:] {
		says = min(says, w.says)
	}
	return says
}

func wordsThat(words []healthWord, says healthSays) []string {
	var all []string
	for _, w := range words {
		if w.says == says && len(all) < mostWords && !slices.Contains(all, w.written) {
			all = append(all, w.written)
		}
	}
	return all
}

// healthKinds are the kinds of words that can say something of health.
var healthKinds = []reading.Kind{
	reading.Diagnosis, reading.Disorder, reading.Illness, reading.Health, reading.HealthProof, reading.Medicine, reading.Admission, reading.Treatment, reading.SickLeave,
	reading.Treater, reading.Stable, reading.SymptomFree, reading.Symptom, reading.Relapse, reading.Abuse, reading.Recovery, reading.Recovered, reading.Behind, reading.Robust,
	reading.Mental, reading.Patient, reading.Services, reading.Crisis, reading.Difficulties, reading.Swings, reading.InCare, reading.Fared, reading.Plan,
}

// healthOf returns the words of a sentence that say something of an applicant's
// health.
func healthOf(t *reading.Text, k int, field healthField) []healthWord {
	var found []healthWord
	s := &t.Sentences[k]
	if !s.Has(healthKinds...) {
		return nil
	}
	asked, main, lived := field == questionsTo, false, false
	choice, chosen := false, 0 // whether there is one from here to the next "but", and where that is
	all := mainOf(s)
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if i >= chosen && s.Has(reading.Choice) {
			for chosen = i + 1; chosen < len(s.Clauses) && !s.Clauses[chosen].Has(reading.But); {
				chosen++
			}
			choice = slices.ContainsFunc(s.Clauses[i:chosen], func(c reading.Clause) bool { return c.Has(reading.Choice) })
		}
		if c.Goes == reading.Anew {
			asked = field == questionsTo
		}
		asked = asked || field == toApplicants && !c.Free && tells(c)
		// "egne erfaringer med … og det at komme sig": the experience is of both.
		lived = c.Has(reading.Lived) || lived && c.Goes != reading.Anew && !c.Not && !c.Has(reading.Finite)
		if !c.Has(healthKinds...) {
			main = main || gets(c)
			continue
		}
		seek, offered := lastOf(c, reading.Seek), isForSomebody(c)
		for j := range c.Words {
			if !c.Words[j].IsAny(healthKinds...) {
				continue
			}
			h := healthClause{c: c, s: s, main: all, choice: choice, asked: asked || s.Question && c.Has(reading.Wh), field: field}
			if s.Under >= 0 {
				h.under = &t.Sentences[s.Under]
			}
			h.offered = offered
			h.topic = i == 0 && !asked && c.Words[0].IsAny(reading.Sub, reading.Wh) && all.frees
			h.understood = i > 0 && (c.Goes == reading.Below || c.Goes == reading.Relative) && s.Clauses[i-1].Has(reading.Knowledge)
			h.afterMain, h.seek, h.lived = main, seek, lived && !c.Has(reading.Lived)
			if says := h.says(j); says != healthNothing {
				found = append(found, healthWord{c.Words[j].Text, says})
			}
		}
		main = main || gets(c)
	}
	return found
}

// mainClauses is what the clauses of a sentence say that are no condition.
type mainClauses struct {
	tells   bool // somebody is to tell: "bedes du oplyse det"
	applies bool // somebody applies
	bars    bool // somebody does not get the job
	ends    bool // the job ends
	plus    bool // something counts for somebody
	frees   bool // something is not asked for
	needs   bool // what is a condition is what somebody needs
}

func mainOf(s *reading.Sentence) (m mainClauses) {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		m.bars = m.bars || shallNotApply(c)
		m.frees = m.frees || c.Free && !c.If
		if c.If || c.Free {
			m.needs = m.needs || c.Has(reading.Need, reading.Seek)
			continue
		}
		may := c.Has(reading.May)
		m.tells = m.tells || !may && !c.Not && tells(c)
		m.applies = m.applies || !may && c.Has(reading.Apply) && !c.Has(reading.Rights)
		m.bars = m.bars || c.Not && c.Has(reading.Position, reading.Hires, reading.Apply)
		m.plus = m.plus || !c.Not && c.Has(reading.Advantage)
		m.ends = m.ends || !c.Not && c.Has(reading.Ends)
	}
	return m
}

// shallNotApply reports whether somebody is told not to: "så skal du ikke søge",
// but not "du skal ikke være rask for at søge".
func shallNotApply(c *reading.Clause) bool {
	if !c.Not || !c.Has(reading.Apply) || !c.Has(reading.Must) {
		return false
	}
	i := c.Find(0, reading.Not)
	return i >= 0 && c.After(i, 1, reading.Apply)
}

// gets reports whether the clause is about getting the job, and is not a condition.
func gets(c *reading.Clause) bool { return !c.If && c.Has(reading.Apply, reading.Only) }

// lastOf returns the index of the last word of a kind, or -1.
func lastOf(c *reading.Clause, kind reading.Kind) int {
	for i := len(c.Words) - 1; i >= 0 && c.Has(kind); i-- {
		if c.Words[i].Is(kind) {
			return i
		}
	}
	return -1
}

// tells reports whether somebody is asked to tell, which is more than being able
// to: "fortæl om", and not "du kan fortælle om".
func tells(c *reading.Clause) bool {
	i := c.Find(0, reading.Tell)
	return i >= 0 && !c.Before(i, 2, reading.May, reading.Able)
}

// healthClause is a clause with what must be known of its surroundings.
type healthClause struct {
	c     *reading.Clause
	s     *reading.Sentence
	under *reading.Sentence // the heading, if there is one
	lived bool              // the clause before is about experience, and this goes on from it
	main  mainClauses       // of the sentence
	// A choice is mentioned from here to the next "but", or from the last.
	choice bool
	seek   int  // the last word of seeking somebody, or -1
	asked  bool // it is to be answered
	field  healthField
	// It is what the sentence says something about, and that is a no: "om du …,
	// spørger vi ikke om".
	topic bool
	// It says whom the job is for: "stillingen er for en, der …".
	offered bool
	// It is what somebody understands: "forstår, at sygdom …".
	understood bool
	// A clause before it is about getting the job, so that a condition is one for
	// that: "du kan søge, hvis du …". What comes first, "hvis du …, er du
	// velkommen", is none.
	afterMain bool
}

// ofApplicant reports whether the clause asks something of whom applies, or the
// word at i is said to be the applicant's own.
func (h *healthClause) ofApplicant(i int) bool {
	if h.c.Free {
		return false
	}
	if h.c.If && h.field != questionsTo && !h.afterMain && !h.onCondition() {
		return false
	}
	if h.c.Before(i, 3, reading.Your) && (h.c.Who != reading.Workplace || h.field == questionsTo && h.s.Question || h.c.Has(reading.Need, reading.Tell, reading.Discuss, reading.Gather)) {
		return true
	}
	switch h.c.Who {
	case reading.Applicant:
		return true
	case reading.Unknown:
		return h.field != toApplicants || h.s.Has(reading.Need) || h.c.If || h.must(i) || h.demanded() || h.main.bars || h.c.Has(reading.One) && h.c.Has(reading.Must) || h.offered
	case reading.Workplace:
		return h.c.Has(reading.Need, reading.Tell, reading.Gather) || h.demanded() || h.main.bars || h.field == demandsOf && !h.c.Has(reading.We, reading.Our)
	case reading.Supported:
		// "an adult who has …", among what is asked for.
		return h.applying() || h.main.bars || h.field == demandsOf && h.c.Goes == reading.Relative && len(h.s.Clauses[0].Words) <= 2
	}
	return false
}

func last(s *reading.Sentence) *reading.Clause { return &s.Clauses[len(s.Clauses)-1] }

// applying reports whether people in the clause are those who apply: "only people
// in recovery should apply", or a bullet under "Hvem kan søge?".
func (h *healthClause) applying() bool {
	return h.c.Has(reading.Apply) || h.under != nil && last(h.under).Has(reading.Apply)
}

// demanded reports whether the heading says that what is below it is asked for.
func (h *healthClause) demanded() bool {
	return h.under != nil && last(h.under).Has(reading.Demands, reading.Need, reading.Seek, reading.Apply)
}

// must reports whether the word at i is what has to be, or the clause begins with
// what has to be: "helbredet skal være godt", "must not have been ill".
func (h *healthClause) must(i int) bool {
	c := h.c
	return c.Words[0].Is(reading.Must) || c.After(i, 2, reading.Must) && (c.Words[i].IsAny(reading.Health, reading.Diagnosis) || c.Words[i].Is(reading.SickLeave) && c.Has(reading.Low))
}

// farthest is how many words back we look for the one or the thing a word is about.
const farthest = 25

// onCondition reports whether the sentence makes the job depend on what comes
// first: "hvis du er rask, så søg", "er du syg, er jobbet ikke for dig", but not
// "hvis du har en diagnose, er du velkommen". What is to be told is such a
// condition, too, unless it is about what somebody needs.
func (h *healthClause) onCondition() bool {
	return h.main.applies || h.main.bars || h.main.ends || h.main.plus || h.toBeTold()
}

// toBeTold reports whether the clause is a condition, and what it says is to be
// told: "hvis du tager medicin, bedes du skrive det".
func (h *healthClause) toBeTold() bool {
	c := h.c
	return c.If && h.main.tells && !h.main.needs &&
		(c.Has(reading.Medicine, reading.Admission, reading.Diagnosis, reading.Disorder, reading.Treatment, reading.Relapse, reading.Symptom, reading.Abuse) ||
			c.Has(reading.Health) && c.Has(reading.Your) || c.Has(reading.SickLeave) && c.Has(reading.Period, reading.Since))
}

// ofOthers reports whether the word at i belongs to somebody else than the
// applicant: "patienter med en diagnose", "sin medicin", "medicin til beboerne".
func (h *healthClause) ofOthers(i int) bool {
	c := h.c
	for k := i - 1; k >= max(0, i-farthest) && !h.applying() && !h.main.bars; k-- {
		w := &c.Words[k]
		if w.IsAny(reading.Your, reading.You, reading.Able) {
			break
		}
		if w.Is(reading.Candidate) && !w.Is(reading.Served) {
			return false
		}
		if w.IsAny(reading.Served, reading.Colleague) && !c.Before(k, 3, reading.Seek) && !c.Before(k, 2, reading.Been) && !isFor(c, k) {
			return true
		}
	}
	if c.Before(i, 2, reading.Theirs) && c.Has(reading.You) {
		return true
	}
	if c.Words[i].IsAny(reading.SymptomFree, reading.Stable, reading.Recovered) {
		return false
	}
	for k := i + 1; k < len(c.Words) && k <= i+3; k++ {
		if c.Words[k].Is(reading.Preposition) {
			return c.After(k, 2, reading.Served) && !c.After(k, 1, reading.Helping)
		}
	}
	return false
}

// ofWork reports whether the word at i is what the applicant knows of or works
// with: "kendskab til diagnoser", "tale med om medicin".
func (h *healthClause) ofWork(i int) bool {
	c := h.c
	if c.Words[i].IsAny(reading.SickLeave, reading.SymptomFree) || c.Before(i, 2, reading.Your) || c.Before(i, 2, reading.Own) && !c.Has(reading.Served) {
		return false
	}
	for k := i - 1; k >= max(0, i-farthest) && !c.Words[k].IsAny(reading.Without, reading.Able); k-- {
		if c.Words[k].IsAny(reading.Knowledge, reading.Helping) && !c.Words[k].Is(reading.Tell) {
			return true
		}
	}
	return false
}

// isFor reports whether the job is for the one at i: "stillingen er for
// en, der …".
func isFor(c *reading.Clause, i int) bool {
	for p := max(0, i-4); p < i && c.Has(reading.Position); p++ {
		if c.Words[p].Is(reading.Position) {
			return c.After(p, 1, reading.Be) && c.Before(i, 2, reading.Preposition)
		}
	}
	return false
}

// isForSomebody reports whether the clause says whom the job is for.
func isForSomebody(c *reading.Clause) bool {
	p := c.Find(0, reading.Position)
	i := c.Find(p+1, reading.Served, reading.Somebody)
	return p >= 0 && i >= 0 && isFor(c, i)
}

// livedBefore reports whether experience is what the word at i belongs to, and
// not an ability named after it.
func livedBefore(c *reading.Clause, i int) bool {
	for k := i - 1; k >= max(0, i-12) && !c.Words[k].Is(reading.Able); k-- {
		if c.Words[k].Is(reading.Lived) {
			return true
		}
	}
	return false
}

// says returns what the word at i says.
func (h *healthClause) says(i int) healthSays {
	c, w := h.c, &h.c.Words[i]
	own := c.Before(i, 3, reading.Your) || c.Before(i, 2, reading.Own) || c.Before(i, 2, reading.Theirs) && !c.Has(reading.You)
	if w.Is(reading.HealthProof) {
		if c.Free || c.Not || c.Who == reading.Supported || c.Has(reading.Rights) {
			return healthNothing
		}
		return healthNow
	}
	if h.s.Has(reading.Titled) && w.Quoted || c.Has(reading.OrNot) && !h.asked && !h.s.Question {
		return healthNothing
	}
	if h.topic || h.understood && !c.Has(reading.You) {
		return healthNothing
	}
	if withoutDoing(c, i) || h.choice && !h.asked && !(c.If && h.afterMain) || !h.ofApplicant(i) || h.ofOthers(i) || h.ofWork(i) || c.Near(i, 5, reading.Distance) {
		return healthNothing
	}
	without := c.Not && (c.Before(i, farthest, reading.Not) || !c.Has(reading.Not) || h.applying()) || c.Before(i, 4, reading.Without)
	time := c.Has(reading.Period) && (c.Has(reading.Since, reading.Number) || h.asked)
	ago := time || h.s.Has(reading.Period) && h.s.Has(reading.Since)
	told := h.toBeTold()
	asked := told || c.Who == reading.Workplace && (own && c.Has(reading.Discuss) || c.Has(reading.Gather)) || h.asked && (own || c.Has(reading.You) && c.Has(reading.Had, reading.Take, reading.Be, reading.Been) || h.field == questionsTo && !c.Has(reading.You))
	lived := h.lived || livedBefore(c, i)
	allowed := !h.s.Question && !own && c.Has(reading.You) && c.Before(i, 6, reading.May)
	near := func(kinds ...reading.Kind) bool { return c.Near(i, 4, kinds...) }

	switch {
	case i < h.seek && !own && !h.main.bars, c.Before(i, farthest, reading.Offer) && !own, c.After(i, 1, reading.Served) && w.IsAny(reading.Admission, reading.Services):
		return healthNothing // this is about the workplace
	case lived && !time && !w.IsAny(reading.SymptomFree, reading.Stable):
		// "egne erfaringer med psykisk sygdom": what may be asked for.
		if w.IsAny(reading.Diagnosis, reading.Admission) && c.Has(reading.Own) && !c.Not {
			return healthExperience
		}
		if w.Is(reading.Recovered) && !c.Not {
			return healthDoubt
		}
		return healthNothing
	case allowed && w.IsAny(reading.Medicine, reading.Treatment, reading.Illness, reading.Diagnosis, reading.Disorder, reading.Admission):
		return healthNothing
	case c.If && h.main.ends && w.IsAny(reading.Relapse, reading.Illness, reading.Admission, reading.SickLeave, reading.Crisis, reading.Treatment, reading.Symptom, reading.Medicine),
		c.If && h.main.applies && w.Is(reading.Relapse):
		return healthNow
	case w.Is(reading.Swings):
		if c.Not && c.Goes == reading.Relative || h.main.bars && near(reading.Own, reading.Mental) {
			return healthNow
		}
		return healthNothing
	case w.Is(reading.InCare):
		if without || asked || c.If && h.main.bars {
			return healthNow
		}
		return healthNothing
	case w.Is(reading.Fared):
		if time || c.Has(reading.Since, reading.Current, reading.Stretch) {
			return healthNow
		}
		return healthNothing
	case w.Is(reading.Plan) && !w.Is(reading.Crisis):
		switch {
		case asked && own:
			return healthNow
		case own && !c.Not:
			return healthDoubt
		}
		return healthNothing
	case w.Is(reading.SymptomFree):
		if attributive(c, i) && !c.After(i, 2, reading.Somebody) {
			return healthNothing
		}
		return healthNow
	case w.Is(reading.Stable):
		return h.stable(i, time)
	case w.Is(reading.Recovery):
		return h.recovery(i, own, time, asked)
	case w.Is(reading.Recovered):
		if c.Before(i, 3, reading.May) {
			return healthNothing // "alle kan komme sig"
		}
		return healthLasting
	case w.Is(reading.Behind):
		if near(reading.Illness, reading.Disorder, reading.Diagnosis, reading.Recovery, reading.Abuse, reading.Treatment) {
			return healthLasting
		}
		return healthNothing
	case w.Is(reading.SickLeave):
		if c.Has(reading.Rights) || c.Before(i, 1, reading.During) {
			return healthNothing // "ved sygefravær"
		}
		return healthNow
	case w.Is(reading.Difficulties):
		if without && c.Has(reading.Had) || asked && near(reading.Current) {
			return healthNow
		}
		return healthNothing
	case w.Is(reading.Crisis):
		if own || c.Not && c.Has(reading.Own, reading.You) {
			return healthNow
		}
		return healthNothing
	case w.Is(reading.Treater):
		if c.Has(reading.You) && c.Before(i, 6, reading.May) && !h.asked {
			return healthNothing // "du kan ringe til din læge"
		}
		if c.Before(i, 4, reading.Statement) || c.Before(i, 1, reading.Your) || c.Before(i, 1, reading.Treating) && c.Before(i, 3, reading.Your) || c.Has(reading.You) && c.Before(i, 3, reading.See) && h.s.Question {
			return healthNow
		}
		return healthNothing
	case w.Is(reading.Services):
		if c.Before(i, 6, reading.Finished) || c.Not && c.Has(reading.Must) && c.Has(reading.Had, reading.InCare, reading.Contact) || c.If && h.main.bars || c.Not && c.Has(reading.Current, reading.Since) {
			return healthNow
		}
		return healthNothing
	case w.Is(reading.Medicine):
		if !own && (c.Not && !near(reading.Take) || attributive(c, i)) {
			return healthNothing // "medication rounds"
		}
		if near(reading.Take, reading.Stable, reading.Current, reading.Manage, reading.Finished) || own || time && h.field == demandsOf || without && !c.Not || asked {
			return healthNow
		}
	case w.Is(reading.Admission):
		switch {
		case without, ago, asked, c.Has(reading.Current):
			return healthNow
		case !h.s.Question || c.Has(reading.Been, reading.Had, reading.You):
			return healthExperience
		}
	case w.Is(reading.Treatment):
		if c.Before(i, 4, reading.Finished) {
			return healthNow
		}
		if !own && attributive(c, i) {
			return healthNothing // "a treatment team"
		}
		been := c.Before(i, 8, reading.Been, reading.Finished) && !c.Before(i, 8, reading.Finished)
		switch {
		case without && time, asked, !been && (own || i == 1 && h.field == demandsOf && c.Words[0].Is(reading.Preposition) || c.Before(i, 3, reading.Inside) && (without || c.Before(i, 4, reading.Be)) || near(reading.Stable, reading.Current, reading.Finished, reading.Manage)), been && time && c.Has(reading.Since):
			return healthNow
		case been, near(reading.Had):
			return healthExperience
		}
	case w.IsAny(reading.Diagnosis, reading.Disorder):
		switch {
		case asked, own && c.Has(reading.Need, reading.Shall, reading.Manage, reading.Stable), without, near(reading.Current, reading.Progress, reading.Risk, reading.Again) && w.Is(reading.Disorder):
			return healthNow
		case own && !c.Has(reading.Had):
			return healthDoubt
		case c.Has(reading.Had), w.Is(reading.Diagnosis):
			return healthExperience
		}
	case w.Is(reading.Illness):
		switch {
		case c.Has(reading.Rights), c.Before(i, 1, reading.During) && !asked:
			return healthNothing
		case asked, without, near(reading.Again, reading.Risk, reading.Current, reading.Recovered, reading.Finished, reading.Swings), own && near(reading.Manage, reading.Stable):
			return healthNow
		}
	case w.IsAny(reading.Symptom, reading.Relapse):
		if !own && attributive(c, i) {
			return healthNothing // "symptom management"
		}
		if asked || own || without || near(reading.Had, reading.Risk, reading.Again, reading.Current, reading.Since, reading.Manage) {
			return healthNow
		}
	case w.Is(reading.Abuse):
		if c.Has(reading.Influence) {
			return healthNothing // what holds at work for all
		}
		if asked || own || without || near(reading.Current, reading.Progress, reading.Take, reading.Since) {
			return healthNow
		}
		if c.Has(reading.Had) {
			return healthExperience
		}
	case w.Is(reading.Health):
		if asked || own && near(reading.Manage, reading.Stable, reading.Good, reading.Current, reading.Risk) || c.After(i, 2, reading.Swings) || near(reading.Progress) && near(reading.Current) || c.Near(i, 6, reading.Good, reading.Stable) {
			return healthNow
		}
		return healthNothing
	case w.Is(reading.Patient):
		switch {
		case near(reading.Current) && (c.Not || h.applying()):
			return healthNow
		case !c.Before(i, 4, reading.Been, reading.Be) && !c.After(i, 4, reading.Apply) || c.Has(reading.May):
			return healthNothing
		}
	case w.Is(reading.Mental):
		if h.s.Question && c.Has(reading.Faring) || c.After(i, 1, reading.Good) && !attributive(c, i+1) || c.After(i, 1, reading.Shape) && (c.Before(i, 1, reading.Good) || c.Before(i, 3, reading.Be, reading.Had) || h.field == demandsOf && i <= 1) {
			return healthNow
		}
		return healthNothing
	}
	if c.Not || !own && (attributive(c, i) || c.Before(i, 3, reading.About)) || w.Is(reading.Treatment) || h.field == toApplicants && !c.Has(reading.You, reading.Your, reading.Need, reading.Seek) {
		return healthNothing
	}
	return healthDoubt
}

// withoutDoing reports whether the word at i belongs to what is not done: "uden
// at fokusere på diagnoser", but not "uden at blive syg".
func withoutDoing(c *reading.Clause, i int) bool {
	for k := max(0, i-farthest); k < i; k++ {
		if c.Words[k].Is(reading.Without) && c.Words[k+1].Is(reading.Infinitive) && !c.After(k, 2, reading.Be) {
			return true
		}
	}
	return false
}

// stable looks at a word such as "stabil", which is said of much else, too.
func (h *healthClause) stable(i int, time bool) healthSays {
	c := h.c
	switch {
	case c.Near(i, 3, reading.Recovery):
		return healthLasting
	case c.Near(i, 4, reading.Mental, reading.Health, reading.Medicine, reading.Treatment, reading.SymptomFree, reading.Illness, reading.Disorder, reading.Diagnosis), time && !attributive(c, i):
		return healthNow
	case attributive(c, i), c.Has(reading.Reliable):
		return healthNothing
	}
	return healthNow
}

// recovery looks at the word recovery, which the field uses of much else.
func (h *healthClause) recovery(i int, own, time, asked bool) healthSays {
	c := h.c
	switch {
	case time, c.Near(i, 5, reading.Progress, reading.Stable, reading.Manage, reading.Current, reading.Recovered, reading.Good), asked && c.Has(reading.Since, reading.Progress):
		return healthLasting
	case c.Before(i, 3, reading.Be) && h.s.Has(reading.Need) && !c.Not:
		return healthLasting
	case (own || c.Before(i, 3, reading.Be)) && !c.Not && !c.Has(reading.Distance):
		return healthDoubt
	}
	return healthNothing
}

// attributive reports whether the adjective at i belongs to a thing that follows
// it: "en stabil hverdag", and not "du er stabil".
func attributive(c *reading.Clause, i int) bool {
	if i+1 == len(c.Words) {
		return false
	}
	article := i > 0 && c.Words[i-1].IsAny(reading.Number, reading.Our)
	for k := i - 1; k > 0 && k > i-3 && !article; k-- {
		// "a small, stable team"
		article = !c.Words[k].IsAny(reading.Be, reading.Been) && c.Words[k-1].Is(reading.Number)
	}
	if !article && c.Before(i, 2, reading.Be, reading.Been) {
		return false
	}
	next := &c.Words[i+1]
	switch {
	case article && (next.Pause || next.Is(reading.And)):
		// "en stabil og rolig hverdag", but not "en stabil, rolig peer"
		return !c.After(i, 4, reading.Candidate, reading.Stretch)
	case next.Pause:
		return false
	}
	return !next.Known() || next.IsAny(reading.Colleague, reading.Employer, reading.Helping, reading.Position)
}
