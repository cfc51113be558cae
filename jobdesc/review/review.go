package review

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// Of reads a description and says what it found in it, and what is not decided
// yet. The stage is guessed from what is filled in: see [For]. The same
// description always gives the same review. [Rules] lists what can be found.
//
// A description that [jobdesc.Description.Validate] finds fault with can be
// reviewed too; what is not on a list is then read as not said.
//
// A review is about the job and about what the workplace promises. It knows no
// person: there is no path from anybody's recovery to a finding.
func Of(d *jobdesc.Description) Review { return For(d, stageOf(d)) }

// For is [Of] for a stage: it asks for what should be decided then. What the
// description says is read the same at every stage. A stage that is none of
// [AllStages] is guessed.
func For(d *jobdesc.Description, stage Stage) Review {
	if !stage.Valid() {
		stage = stageOf(d)
	}
	number := slices.Index(AllStages(), stage)
	table := theTable()
	r := report{table: table}
	for i := range table.rules {
		rule := &table.rules[i]
		if rule.stage > number {
			continue
		}
		r.rule = i
		if rule.check != nil {
			rule.check(d, &r)
		} else {
			r.tell(d, rule.says)
		}
	}
	r.country = d.Workplace.Country
	findings, undecided := r.sorted()
	return Review{
		Title:     d.Title,
		Stage:     stage,
		Findings:  findings,
		Undecided: undecided,
		LookedFor: slices.Clone(table.lookedFor[number]),
		Notes:     slices.Clone(reviewNotes),
	}
}

// stageOf guesses how far a workplace is. What is agreed with HR, or with a
// volunteer, belongs to a contract. What no applicant is told belongs to a
// description, and so do tasks without an advert.
func stageOf(d *jobdesc.Description) Stage {
	switch {
	case d.Contract.AlignedWithHR != "" || d.Contract.Attachment != "" || d.Volunteering.Agreement != "":
		return StageContract
	case len(d.TasksOut) > 0 || len(d.Limits) > 0 || len(d.Dilemmas) > 0 || d.Evaluation != nil || d.ReviewDate != "" ||
		d.RecordAccess.Access != "" || d.Shaping.Staff != "" || d.Shaping.PeerWorker != "" ||
		len(d.Tasks) > 0 && d.Advert.Text == "":
		return StageDescription
	}
	return StageAdvert
}

// lookedFor returns, for each stage, the topics of the rules about what is
// written, with their number, and the number of things that should be decided.
func lookedFor(rules []rule) (all [3][]peerwork.Text) {
	var read [len(topics)]int
	var asked [len(all)]int
	for i := range rules {
		switch stage := rules[i].stage; {
		case stage < 0:
			read[rules[i].topic]++
		default:
			for s := stage; s < len(asked); s++ {
				asked[s]++
			}
		}
	}
	for stage := range all {
		for topic, n := range read {
			if n > 0 {
				all[stage] = append(all[stage], both(topics[topic].DA+": "+counted(n, "regel", "regler"), topics[topic].EN+": "+counted(n, "rule", "rules")))
			}
		}
		all[stage] = append(all[stage], both("Om det, der skal være besluttet: "+counted(asked[stage], "spørgsmål", "spørgsmål"),
			"About what has to be decided: "+counted(asked[stage], "question", "questions")))
	}
	return all
}

func counted(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + more
}

// reviewNotes are the same for every review: what it reads, what it misses, and
// what it does not look for.
var reviewNotes = []peerwork.Text{
	both("Gennemgangen læser kun det, der står. Den siger noget om jobbet og intet om et menneske.",
		"The review reads only what is written. It says something about the job and nothing about a person."),
	both("Den læser sætningerne efter deres ord. Den kan overse noget og tage fejl. Læs selv igennem, gerne sammen med en peer-medarbejder.",
		"It reads sentences by their words. It can miss something and be wrong. Read the text through yourselves, if possible with a peer worker."),
	both("Den ser ikke, om lønnen er rimelig, eller om reglerne er overholdt. Spørg HR og tillidsrepræsentanten.",
		"It does not see whether the pay is fair or the rules are kept. Ask HR and the union representative."),
}

// report collects what the rules find.
type report struct {
	table   *table
	country string // where the job is
	rule    int    // the rule that is looking
	hits    []hit
	read    []passage   // see passages
	health  []healthHit // see saysOfHealth
	said    []remark    // see remarks

	remarked bool // said is filled in
}

// hit is a finding before it has words.
type hit struct {
	rule     int
	at       place
	index    int           // in the list that at has a * for
	what     peerwork.Text // in place of {} in the texts of the rule
	quote    string        // the sentence it is about
	evidence []string      // instead of the rule's
}

// found reports a finding at a place.
func (r *report) found(at place) { r.foundIn(at, 0) }

// foundIn reports a finding in the entry of the list there.
func (r *report) foundIn(at place, index int) { r.foundAs(at, index, peerwork.Text{}) }

// foundAs reports a finding at a place, in the entry of the list there, with
// what stands for {} in the texts of the rule.
func (r *report) foundAs(at place, index int, what peerwork.Text) { r.quoted(at, index, "", what) }

// quoted is foundAs for a finding about a sentence of the description. What a
// rule reports at several places becomes one finding: the first place, the
// others in Also, and each thing that stands for {} named once.
func (r *report) quoted(at place, index int, quote string, what peerwork.Text) {
	r.add(hit{rule: r.rule, at: at, index: index, what: what, quote: quote})
}

func (r *report) add(h hit) {
	if r.hits == nil {
		r.hits = make([]hit, 0, 16)
	}
	r.hits = append(r.hits, h)
}

// key sorts hits: by weight, place and index, then as they were found. The last
// bits are the number of the hit.
func (h *hit) key(rules []rule, number int) uint64 {
	return uint64(rules[h.rule].weight)<<56 | uint64(h.at)<<48 | uint64(h.index&numberBits)<<24 | uint64(number&numberBits)
}

// numberBits are enough for more entries than a description of any size we read
// can have.
const numberBits = 1<<24 - 1

// sorted returns one finding for each rule that found something, the weightiest
// first: those about what is written, and the lines of what is not decided.
func (r *report) sorted() ([]Finding, []Undecided) {
	rules := r.table.rules
	order := make([]uint64, len(r.hits))
	for i := range r.hits {
		order[i] = r.hits[i].key(rules, i)
	}
	slices.Sort(order)

	findings, undecided := make([]Finding, 0, len(r.hits)), []Undecided{}
	var lines [len(topics)][2][]merged // by topic: what must be decided, and the rest
	done := make([]bool, len(rules))
	for i, key := range order {
		first := &r.hits[key&numberBits]
		if done[first.rule] {
			continue
		}
		done[first.rule] = true
		m := merged{hit: first}
		for _, later := range order[i+1:] {
			if h := &r.hits[later&numberBits]; h.rule == first.rule {
				m.others = append(m.others, h)
			}
		}
		switch rule := &rules[first.rule]; {
		case rule.stage < 0:
			findings = append(findings, m.finding(r))
		case rule.Severity == SeverityMust:
			lines[rule.topic][0] = append(lines[rule.topic][0], m)
		default:
			lines[rule.topic][1] = append(lines[rule.topic][1], m)
		}
	}
	for _, severity := range AllSeverities() {
		for topic := range lines {
			for _, line := range lines[topic] {
				if len(line) > 0 && rules[line[0].rule].Severity == severity {
					undecided = append(undecided, lineOf(topics[topic], line, r))
				}
			}
		}
	}
	return findings, undecided
}

func lineOf(about peerwork.Text, line []merged, r *report) Undecided {
	rules := r.table.rules
	u := Undecided{Severity: rules[line[0].rule].Severity, About: about, Items: make([]Finding, len(line))}
	for i := range line {
		u.Items[i] = line[i].finding(r)
		ask := rules[line[i].rule].Ask
		ask = filled(ask, line[i].whats(ask.DA))
		u.Text = both(then(u.Text.DA, ask.DA), then(u.Text.EN, ask.EN))
	}
	u.Text = both(ended(u.Text.DA), ended(u.Text.EN))
	return u
}

// merged is what a rule found: the first hit in the order of the description,
// and the others.
type merged struct {
	*hit
	others []*hit
}

func (m *merged) finding(r *report) Finding {
	rule := &r.table.rules[m.rule]
	evidence := slices.Clone(rule.Evidence)
	if m.evidence != nil {
		evidence = slices.Clone(m.evidence)
		for _, h := range m.others {
			for _, ref := range h.evidence {
				if !slices.Contains(evidence, ref) {
					evidence = append(evidence, ref)
				}
			}
		}
	}
	f := Finding{
		Code:     rule.Code,
		Severity: rule.Severity,
		Pointer:  m.at.pointer(m.index),
		Quote:    cut(m.quote),
		Evidence: holding(evidence, r.country),
		Own:      rule.Own,
		Text:     filled(rule.Text, m.whats(rule.Text.DA)),
		Do:       rule.Do,
	}
	for _, h := range m.others[:min(len(m.others), mostPassages)] {
		f.Also = append(f.Also, Passage{Pointer: h.at.pointer(h.index), Quote: cut(h.quote)})
	}
	return f
}

// How much of a description a review repeats.
const (
	mostPassages = 100 // as many as the schema allows beside the first
	mostNamed    = 8   // things in place of {}
	mostQuoted   = 300 // characters of a sentence
)

// whats returns what stands for {} in the text: each thing once, the first
// [mostNamed], and how many more there are.
func (m *merged) whats(text string) peerwork.Text {
	if len(m.others) == 0 {
		return m.what
	}
	named, more := []peerwork.Text{m.what}, 0
	for _, h := range m.others {
		switch {
		case slices.Contains(named, h.what):
		case len(named) < mostNamed:
			named = append(named, h.what)
		default:
			more++
		}
	}
	what := named[0]
	for _, next := range named[1:] {
		if strings.Contains(text, "»{}«") {
			what = both(what.DA+"«, »"+next.DA, what.EN+"”, “"+next.EN)
		} else {
			what = both(then(what.DA, next.DA), then(what.EN, next.EN))
		}
	}
	if more > 0 {
		n := " (+ " + strconv.Itoa(more) + ")"
		what = both(what.DA+n, what.EN+n)
	}
	return what
}

// then joins two parts of a list in a sentence. A question has its mark.
func then(before, next string) string {
	switch {
	case before == "":
		return next
	case strings.HasSuffix(before, "?"):
		return before + " " + next
	}
	return before + "; " + next
}

// ended puts the full stop at the end of a line that has none.
func ended(line string) string {
	if strings.HasSuffix(line, "?") {
		return line
	}
	return line + "."
}

// cut shortens a sentence at a word, so that a page without a full stop is not
// repeated in a review.
func cut(quote string) string {
	quote = strings.TrimSpace(quote)
	if utf8.RuneCountInString(quote) <= mostQuoted {
		return quote
	}
	end := 0
	for range mostQuoted {
		_, size := utf8.DecodeRuneInString(quote[end:])
		end += size
	}
	if space := strings.LastIndexByte(quote[:end], ' '); space > end/2 {
		end = space
	}
	return quote[:end] + " …"
}

func both(da, en string) peerwork.Text { return peerwork.Text{DA: da, EN: en} }

// filled puts what in place of {} in both languages.
func filled(text, what peerwork.Text) peerwork.Text {
	if what.DA == "" {
		return text
	}
	return both(strings.Replace(text.DA, "{}", what.DA, 1), strings.Replace(text.EN, "{}", what.EN, 1))
}
