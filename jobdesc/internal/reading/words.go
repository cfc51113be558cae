package reading

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestWord is the length in bytes of the longest word that is looked up. A
// longer one is no word.
const longestWord = 60

// tokens reads the words of a sentence.
func (r *reader) tokens(s string) {
	var mark byte
	pause, quoted := false, false
	for i := 0; i < len(s); {
		c, n := utf8.DecodeRuneInString(s[i:])
		if !isLetter(c) {
			switch {
			case isSpace(c):
			case strings.ContainsRune(",;:()[]", c):
				mark, pause = byte(c), true
			case c == '–', c == '—', c == '-' && mark == 0 && i+1 < len(s) && s[i+1] == ' ':
				mark, pause = '-', true
			case c == '/', c == '&':
				pause = true
			case c == '-', c == '\'', c == '’':
			case quotationMark(s[i:]) > 0:
				quoted, pause = !quoted, true
			case quoted && (c == '.' || c == '?' || c == '!'):
				mark, pause = ';', true // a sentence of a title ends
			default:
				pause = true
			}
			i += n
			continue
		}
		w := Word{Pause: pause, Quoted: quoted, mark: mark, from: int32(len(r.lower)), number: '0' <= c && c <= '9'}
		start := i
		for i < len(s) {
			if c := s[i]; 'a' <= c && c <= 'z' { // most are
				r.lower = append(r.lower, c)
				i++
				continue
			}
			c, n := utf8.DecodeRuneInString(s[i:])
			if (c == '\'' || c == '’') && i+n < len(s) {
				if next, _ := utf8.DecodeRuneInString(s[i+n:]); !isLetter(next) {
					break
				}
				r.lower = append(r.lower, '\'')
			} else if !r.letter(c) {
				break
			}
			i += n
		}
		w.Text, w.start, w.end, w.to = s[start:i], int32(start), int32(i), int32(len(r.lower))
		r.words = append(r.words, w)
		mark, pause = 0, false
	}
}

func isLetter(c rune) bool {
	switch {
	case c < utf8.RuneSelf:
		return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
	case c == utf8.RuneError:
		return false
	}
	return unicode.IsLetter(c) || unicode.IsDigit(c)
}

// letter adds a character of a word in lower case, and reports whether it is
// one. Letters that are written in two characters become one; what is not seen
// is left out.
func (r *reader) letter(c rune) bool {
	switch {
	case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
		r.lower = append(r.lower, byte(c))
	case 'A' <= c && c <= 'Z':
		r.lower = append(r.lower, byte(c)|0x20)
	case c == '\u030a':
		if n := len(r.lower); n > 0 && r.lower[n-1] == 'a' {
			r.lower = append(r.lower[:n-1], "å"...)
		}
	case c >= 0x300 && c <= 0x36f, isInvisible(c):
	case isLetter(c):
		r.lower = utf8.AppendRune(r.lower, unicode.ToLower(c))
	default:
		return false
	}
	return true
}

// vocabulary is the words of a language as two tries, so that looking a word up
// takes as many steps as it has letters.
type vocabulary struct {
	words trie // whole words, words by their beginning, and entries of several words
	heads trie // what compounds end in, written backwards
}

// trie is a tree of bytes in arrays. The children of a node follow one another,
// and the last node is a sentinel.
type trie struct {
	label string   // the byte that leads to the node
	child []uint16 // where its children begin; they end where the next node's begin
	whole []uint16 // the kinds of the word that ends here, or 0
	open  []uint16 // the kinds of every word that begins so, or 0
}

// step returns the child of a node for a byte, or 0.
func (t *trie) step(node int, c byte) int {
	// Children are in order of their bytes.
	for k := int(t.child[node]); k < int(t.child[node+1]) && t.label[k] <= c; k++ {
		if t.label[k] == c {
			return k
		}
	}
	return 0
}

// shortestFirst is how many bytes of a compound stand before its end.
const shortestFirst = 2

// classify looks the words up, from an index on. Words that are an entry
// together become one word.
func (r *reader) classify(s string, from int) {
	at := from
	for i := from; i < len(r.words); i++ {
		w := r.words[i]
		if w.to-w.from <= longestWord {
			first, end, open := r.entry(i)
			switch {
			case first != 0:
				w.first = first
				w.Text, i = s[w.start:r.words[end].end], end
				w.end = r.words[end].end
			default:
				w.first, w.last = open, r.head(r.lower[w.from:w.to])
			}
		}
		r.words[at] = w
		at++
	}
	r.words = r.words[:at]
}

// entry looks up the longest entry that begins with the word at i: its kinds,
// its last word, and the kinds of words that begin as this one.
func (r *reader) entry(i int) (kinds uint16, last int, open uint16) {
	t := &r.v.words
	node := 0
	for k := i; ; k++ {
		for _, c := range r.lower[r.words[k].from:r.words[k].to] {
			if node = t.step(node, c); node == 0 {
				return kinds, last, open
			}
			if k == i && t.open[node] != 0 {
				open = t.open[node]
			}
		}
		if t.whole[node] != 0 {
			kinds, last = t.whole[node], k
		}
		if k+1 == len(r.words) || r.words[k+1].Pause {
			return kinds, last, open
		}
		if node = t.step(node, ' '); node == 0 {
			return kinds, last, open
		}
	}
}

// head returns the kinds of the longest end of a compound.
func (r *reader) head(word []byte) uint16 {
	t := &r.v.heads
	if len(t.label) == 0 {
		return 0
	}
	var found uint16
	node := 0
	for i := len(word) - 1; i >= shortestFirst; i-- {
		if node = t.step(node, word[i]); node == 0 {
			break
		}
		if t.whole[node] != 0 {
			found = t.whole[node]
		}
	}
	return found
}
