package prose

// longFrom is the number of letters a long word has at least.
const longFrom = 7

// Measure is what can be counted in a text. The zero value is an empty text.
type Measure struct {
	Words     int // all words
	LongWords int // words of more than six letters
	Sentences int // sentences with at least one word
	Longest   int // words in the longest sentence
}

// Measured counts a text.
func Measured(text string) Measure {
	var m Measure
	for _, n := range SentenceLengths(text) {
		m.Sentences++
		m.Words += n
		m.Longest = max(m.Longest, n)
	}
	for _, w := range Words(text) {
		if letters(w) >= longFrom {
			m.LongWords++
		}
	}
	return m
}

// SentenceLengths returns the number of words of each sentence, in order.
func SentenceLengths(text string) []int {
	var lengths []int
	for _, s := range Sentences(text) {
		lengths = append(lengths, len(spans(s)))
	}
	return lengths
}

// LIX is words per sentence plus the percentage of long words; 0 for a text
// without words.
func (m Measure) LIX() float64 {
	if m.Words == 0 {
		return 0
	}
	return m.Mean() + 100*float64(m.LongWords)/float64(m.Words)
}

// Mean is the number of words per sentence; 0 for a text without words.
func (m Measure) Mean() float64 {
	if m.Sentences == 0 {
		return 0
	}
	return float64(m.Words) / float64(m.Sentences)
}
