package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
)

// Text is a text that has been read.
type Text struct {
	// The sentences, in order. None is empty.
	Sentences []Sentence
}

// Sentence is a sentence, a heading or a bullet.
type Sentence struct {
	// What is written, with its mark at the end and without the bullet's mark.
	Text string
	// The index of the heading or lead-in it stands under, or -1.
	Under int
	// Whether it is a line of a list.
	Bullet bool
	// Whether it ends in a question mark.
	Question bool
	// Its clauses, in order. At least one.
	Clauses []Clause

	kinds    set  // of all its words
	from, to int  // first in the text, then the clauses in the list of all
	heading  bool // ends in a colon, or is a short line above a list
}

// Clause is a part of a sentence that says one thing of somebody.
type Clause struct {
	// Its words, in order.
	Words []Word
	// Whom it is about.
	Who Who
	// It says no: "ikke", "aldrig", "ingen", "uden at", or stands under what does.
	Not bool
	// It says that something is not asked or needed: "du behøver ikke", "vi
	// spørger ikke om", "uanset", or stands under what does.
	Free bool
	// It is a condition: "hvis du …".
	If bool
	// It is coordinated with or depends on the clause before: "og kan …", "at du
	// …", "som har …".
	Goes Goes

	kinds     set  // of all its words
	from, to  int  // the words in the list of all
	underNot  bool // what it stands under says no
	underFree bool // what it stands under sets free
}

// Goes is how a clause goes on from the one before it.
type Goes uint8

// The ways a clause goes on. The zero value begins anew.
const (
	Anew     Goes = iota // the first of a sentence, or a main clause after another
	On                   // "og kan …"
	Below                // "at du …", "hvilke diagnoser …"
	Relative             // "der er …", "who have …"
)

// Who is whom a clause is about.
type Who uint8

// Whom a clause can be about. The zero value is nobody we know of.
const (
	Unknown    Who = iota
	Applicant      // who applies or has the job: du, ansøgeren, peer-medarbejderen
	Supported      // whom the work is for, and their relatives
	Colleagues     // who works there now
	Workplace      // the place, its leaders, "vi"
)

// Word is a word of a clause, or several that are one entry of the vocabulary.
type Word struct {
	// As it is written.
	Text string
	// The character before it is not a space.
	Pause bool
	// It is in quotation marks.
	Quoted bool

	mark        byte   // the mark before it, where it matters: , ; : ( ) - or 0
	first, last uint16 // the kinds of the whole word or its beginning, and of its end
	number      bool
	start, end  int32 // in the sentence
	from, to    int32 // in the lower-case text
}

// Is reports whether the word is of a kind.
func (w *Word) Is(k Kind) bool {
	if w.first|w.last == 0 {
		return k == Number && w.number
	}
	return kindSets[w.first].has(k) || kindSets[w.last].has(k) || k == Number && w.number
}

// Known reports whether the word is of a kind that shows how a sentence is built
// or is about health. What is only a word of the work, such as "kørsel", is a
// thing like any other.
func (w *Word) Known() bool {
	if w.first|w.last == 0 {
		return w.number
	}
	for i := range ofWork {
		if (kindSets[w.first][i]|kindSets[w.last][i])&^ofWork[i] != 0 {
			return true
		}
	}
	return w.number
}

// ofWork are the kinds that rules about the work ask for. They follow one another
// in the vocabulary.
var ofWork = func() (s set) {
	for k := Force; k <= GivenName; k++ {
		s[k>>6] |= 1 << (k & 63)
	}
	return s
}()

// IsAny reports whether the word is of one of the kinds.
func (w *Word) IsAny(kinds ...Kind) bool {
	if w.first|w.last == 0 && !w.number {
		return false
	}
	for _, k := range kinds {
		if w.Is(k) {
			return true
		}
	}
	return false
}

// set is a set of kinds.
type set [4]uint64

func (s *set) has(k Kind) bool { return s[k>>6]>>(k&63)&1 != 0 }

// Has reports whether a word of the clause is of one of the kinds. It takes no
// longer for a long one.
func (c *Clause) Has(kinds ...Kind) bool { return c.kinds.hasAny(kinds) }

func (s *set) hasAny(kinds []Kind) bool {
	for _, k := range kinds {
		if s.has(k) {
			return true
		}
	}
	return false
}

func (s *set) add(other *set) {
	for i := range s {
		s[i] |= other[i]
	}
}

// Has reports whether a word of the sentence is of one of the kinds. It takes no
// longer for a long one.
func (s *Sentence) Has(kinds ...Kind) bool { return s.kinds.hasAny(kinds) }

// Find returns the index of the first word from an index on that is of one of
// the kinds, or -1.
func (c *Clause) Find(from int, kinds ...Kind) int {
	for i := max(0, from); i < len(c.Words); i++ {
		if c.Words[i].IsAny(kinds...) {
			return i
		}
	}
	return -1
}

// Near reports whether a word of one of the kinds stands at most gap words
// before or after the word at i.
func (c *Clause) Near(i, gap int, kinds ...Kind) bool {
	return c.Before(i, gap, kinds...) || c.After(i, gap, kinds...)
}

// Before reports whether one of the gap words before i is of one of the kinds.
func (c *Clause) Before(i, gap int, kinds ...Kind) bool {
	for k := max(0, i-gap); k < i; k++ {
		if c.Words[k].IsAny(kinds...) {
			return true
		}
	}
	return false
}

// After reports whether one of the gap words after i is of one of the kinds.
func (c *Clause) After(i, gap int, kinds ...Kind) bool {
	for k := i + 1; k < len(c.Words) && k <= i+gap; k++ {
		if c.Words[k].IsAny(kinds...) {
			return true
		}
	}
	return false
}

// Read reads a text in a language.
func Read(lang peerwork.Lang, text string) Text {
	var r Reader
	return r.Read(lang, text)
}

// Reader reads several texts into memory they share: a description has many
// short ones. The zero value is ready.
type Reader struct{ r reader }

// Room says that so many texts follow, of so many bytes together. More is no
// error, but takes memory of its own.
func (all *Reader) Room(texts, bytes int) {
	r := &all.r
	r.sentences = make([]Sentence, 0, mostSentences(bytes)+texts)
	r.words = make([]Word, 0, mostWords(bytes)+texts)
	r.clauses = make([]Clause, 0, 2*cap(r.sentences))
}

// How much room a text of so many bytes takes as a rule.
func mostSentences(bytes int) int { return bytes/64 + 1 }
func mostWords(bytes int) int     { return bytes/5 + 4 }

// Read reads a text in a language.
func (all *Reader) Read(lang peerwork.Lang, text string) Text {
	r := &all.r
	r.text, r.v = text, &danish
	if lang == peerwork.LangEN {
		r.v = &english
	}
	r.sentences = room(r.sentences, mostSentences(len(text)))
	r.lines()
	r.words = room(r.words, mostWords(len(text)))
	r.lower = slices.Grow(r.lower[:0], len(text)+8)
	r.clauses = room(r.clauses, 2*len(r.sentences))
	for i := range r.sentences {
		r.sentence(i)
	}
	for i := range r.clauses {
		c := &r.clauses[i]
		c.Words = r.words[c.from:c.to:c.to]
	}
	for i := range r.sentences {
		s := &r.sentences[i]
		s.Clauses = r.clauses[s.from:s.to:s.to]
	}
	return Text{Sentences: r.sentences[:len(r.sentences):len(r.sentences)]}
}

// room returns an empty list with room for n, after what is in the list.
func room[T any](list []T, n int) []T {
	if cap(list)-len(list) < n {
		return make([]T, 0, n)
	}
	return list[len(list):]
}

type reader struct {
	text      string
	v         *vocabulary
	lower     []byte // the words in lower case
	words     []Word
	clauses   []Clause
	sentences []Sentence
}

// fullLine is how long a line is, in bytes, before the next may go on with it.
const fullLine = 50

// longestHeading is how long a line above a list is at most when it has no colon.
const longestHeading = 90

// lines parts the text into sentences, and says what each stands under.
func (r *reader) lines() {
	l := lineReader{r: r, under: -1}
	for start := 0; start < len(r.text); {
		end := start
		for end < len(r.text) && !isBreak(r.text[end]) {
			end++
		}
		l.line(start, end)
		start = end + 1
		if end+1 < len(r.text) && r.text[end] == '\r' && r.text[end+1] == '\n' {
			start++
		}
	}
}

func isBreak(c byte) bool { return c == '\n' || c == '\r' || c == '\v' || c == '\f' }

// lineReader keeps what a line leaves to the next.
type lineReader struct {
	r       *reader
	under   int  // the heading in force
	items   int  // how many sentences there are under it
	bullets bool // the last line was a bullet
	blank   bool // the last line was empty
	open    bool // the last line may go on
	end     int  // where the last line ended
}

func (l *lineReader) line(start, end int) {
	text := l.r.text
	start, end = trim(text, start, end)
	if start == end {
		l.blank, l.open = true, false
		return
	}
	body := bulletEnd(text, start, end)
	bullet := body > start
	body, end = trim(text, body, end)
	if !hasLetter(text[body:end]) {
		return // a rule, or a bullet without a word
	}
	all := &l.r.sentences
	if !bullet && l.open && !l.blank && startsLower(text[body:end]) {
		// The line before goes on. Its sentence is read again, as one.
		last := (*all)[len(*all)-1]
		*all = (*all)[:len(*all)-1]
		l.parts(last.from, l.end, end, last.Bullet, last.Under)
		return
	}
	switch {
	case bullet:
		if !l.bullets || l.under < 0 {
			l.lead()
		}
		l.items++
	case l.blank && l.items > 0, l.bullets:
		l.under, l.items = -1, 0
	case l.under >= 0:
		l.items++
	case !l.blank && len(*all) > 0 && l.isHeading(len(*all)-1):
		// A short line above others, with no mark: "Personlige kvalifikationer".
		l.under, l.items = len(*all)-1, 1
	}
	l.parts(body, body, end, bullet, l.under)
	l.bullets, l.blank = bullet, false
	if last := len(*all) - 1; !bullet && (*all)[last].heading {
		l.under, l.items = last, 0
	}
}

// lead makes the last sentence the heading of the bullets that begin now.
func (l *lineReader) lead() {
	last := len(l.r.sentences) - 1
	switch {
	case l.under >= 0 && l.items == 0:
	case last >= 0 && !l.r.sentences[last].Bullet && l.isHeading(last):
		l.under, l.items = last, 0
	case l.blank:
		l.under, l.items = -1, 0
	}
}

// isHeading reports whether a sentence is a line of its own without a mark at
// its end.
func (l *lineReader) isHeading(i int) bool {
	s := &l.r.sentences[i]
	if s.heading {
		return true
	}
	return len(s.Text) <= longestHeading && !strings.ContainsRune(".!;,", rune(s.Text[len(s.Text)-1]))
}

// parts adds the sentences from start to end. The first does not end before
// known.
func (l *lineReader) parts(start, known, end int, bullet bool, under int) {
	text := l.r.text
	l.end = end
	for from := start; from < end; {
		to := sentenceEnd(text, max(from, known), end)
		a, b := trim(text, from, to)
		if hasLetter(text[a:b]) {
			l.r.sentences = append(l.r.sentences, Sentence{
				Text: text[a:b], Under: under, Bullet: bullet, from: a,
				Question: text[b-1] == '?', heading: text[b-1] == ':',
			})
		}
		from = to
	}
	l.open = end-lineStart(text, end) >= fullLine && !strings.ContainsRune(".!?:;", rune(text[end-1]))
}

// lineStart returns where the line that ends at end starts, looking back no
// further than it must.
func lineStart(text string, end int) int {
	for i := end - 1; i >= 0; i-- {
		if isBreak(text[i]) {
			return i + 1
		}
		if end-i >= fullLine {
			return i
		}
	}
	return 0
}

func hasLetter(s string) bool {
	for _, c := range s {
		if isLetter(c) {
			return true
		}
	}
	return false
}

// trim returns the range without the spaces, control characters and invisible
// characters around it.
func trim(text string, start, end int) (from, to int) {
	for start < end {
		r, n := utf8.DecodeRuneInString(text[start:end])
		if !isSpace(r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if !isSpace(r) {
			break
		}
		end -= n
	}
	return start, end
}

func isSpace(r rune) bool {
	switch {
	case r <= ' ', r == 0x7f, r == 0x85, r == 0xa0, r == 0x202f, r == 0x3000, r == 0x205f, r == 0x1680:
		return true
	case r >= 0x2000 && r <= 0x200a, r == 0x2028, r == 0x2029:
		return true
	}
	return isInvisible(r)
}

// isInvisible reports whether a character is not seen: a reader joins what is on
// both sides of it.
func isInvisible(r rune) bool {
	switch {
	case r == 0xad, r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x2069, r == 0xfeff:
		return true
	}
	return false
}

// bulletEnd returns where the text of a bullet begins, or start where there is
// none.
func bulletEnd(text string, start, end int) int {
	line := text[start:end]
	for _, mark := range []string{"-", "–", "—", "*", "•", "·", "‣", "◦", "▪", "●", "○", "■", "\uf0b7", "+", ">", "✓", "✔", "→"} {
		rest, ok := strings.CutPrefix(line, mark)
		if !ok {
			continue
		}
		if mark == "*" && strings.HasPrefix(rest, "*") {
			return start // bold, in Markdown
		}
		if first, _ := utf8.DecodeRuneInString(rest); rest == "" || isSpace(first) || mark != "-" && mark != "+" && mark != ">" {
			return end - len(rest)
		}
	}
	// "1. ", "2) ", "a) ", "o "
	n := 0
	for n < len(line) && n < 3 && '0' <= line[n] && line[n] <= '9' {
		n++
	}
	switch {
	case n > 0 && n+1 < len(line) && (line[n] == '.' || line[n] == ')') && line[n+1] == ' ':
		return start + n + 1
	case len(line) > 2 && line[1] == ')' && isASCIILetter(line[0]), len(line) > 2 && line[0] == 'o' && (line[1] == ' ' || line[1] == '\t'):
		return start + 2
	}
	return start
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return 'a' <= r && r <= 'z' || r == 'æ' || r == 'ø' || r == 'å'
}

// sentenceEnd returns where the sentence ends that goes on at start, with the
// marks that end it.
func sentenceEnd(text string, start, end int) int {
	quoted := false
	for i := start; i < end; i++ {
		c := text[i]
		if n := quotationMark(text[i:end]); n > 0 {
			quoted = !quoted
			i += n - 1
			continue
		}
		if c != '.' && c != '!' && c != '?' {
			continue
		}
		if quoted && closesSoon(text[i:end]) {
			continue // a title can have several sentences
		}
		for i+1 < end && (text[i+1] == '.' || text[i+1] == '!' || text[i+1] == '?') {
			i++
		}
		next := i + 1
		// Quotation marks and brackets that close belong to the sentence.
		for next < end {
			r, n := utf8.DecodeRuneInString(text[next:end])
			if !strings.ContainsRune("\"'”“’»«)]", r) {
				break
			}
			next += n
		}
		if next >= end {
			return end
		}
		r, n := utf8.DecodeRuneInString(text[next:end])
		if !isSpace(r) {
			continue
		}
		if c == '.' && (abbreviated(text[start:i]) || startsLower(text[next+n:end])) {
			continue
		}
		return next
	}
	return end
}

// quotationMark returns the length of the quotation mark that a text begins
// with, or 0. Which of them opens is written in many ways.
func quotationMark(s string) int {
	if s[0] == '"' {
		return 1
	}
	if s[0] < utf8.RuneSelf {
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("“”„«»", r) {
		return n
	}
	return 0
}

// longestTitle is how long the rest of a title is, in bytes, at most.
const longestTitle = 120

// closesSoon reports whether words follow the mark that a text begins with
// before a quotation mark.
func closesSoon(s string) bool {
	words := false
	for i := 1; i < min(len(s), longestTitle); i++ {
		if quotationMark(s[i:]) > 0 {
			return words
		}
		words = words || isASCIILetter(s[i])
	}
	return false
}

// abbreviated reports whether what is before a full stop is short for
// something: "f.eks", "bl.a", "kl", "e.g", or a number.
func abbreviated(before string) bool {
	at := len(before)
	for at > 0 && before[at-1] != ' ' && before[at-1] != '(' && len(before)-at < 8 {
		at--
	}
	word := strings.ToLower(before[at:])
	if word != "" && word[len(word)-1] >= '0' && word[len(word)-1] <= '9' {
		return len(word) <= 2
	}
	return slices.Contains(abbreviations, word)
}

var abbreviations = []string{
	"f.eks", "fx", "bl.a", "m.m", "mv", "m.v", "osv", "kl", "ca", "evt", "inkl", "ekskl", "jf", "nr", "stk", "pkt", "pr", "tlf",
	"mdr", "min", "max", "maks", "dvs", "d.v.s", "hhv", "ift", "mht", "vedr", "e.g", "i.e", "approx", "no", "mr", "mrs", "ms", "dr", "incl",
}
