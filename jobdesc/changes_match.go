package jobdesc

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentences parts a text where a line ends, and where a full stop, question mark
// or the like is followed by a space and no small letter or number: "kl. 10" and
// "f.eks. en" stay whole. Spaces around and between words do not count. It is
// there to show what has changed, so a wrong cut costs no more than a longer or
// shorter piece.
func sentences(text string) []string {
	var all []string
	for line := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		var piece []string
		words := strings.Fields(line)
		for i, word := range words {
			piece = append(piece, word)
			if i+1 == len(words) || ends(word) && begins(words[i+1]) {
				all = append(all, strings.Join(piece, " "))
				piece = piece[:0]
			}
		}
	}
	return all
}

func ends(word string) bool {
	word = strings.TrimRight(word, "\"'»«”’)]")
	return word != "" && strings.ContainsRune(".!?…", lastRune(word))
}

func begins(word string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "\"'»«“‘(["))
	return !unicode.IsLower(first) && !unicode.IsDigit(first)
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// only is the only text of a list, or nothing.
func only(list []string) string {
	if len(list) == 1 {
		return list[0]
	}
	return ""
}

// without returns the texts of a list that others do not have, as often as they
// do not.
func without(list, others []string) []string {
	count := map[string]int{}
	for _, s := range others {
		count[s]++
	}
	var left []string
	for _, s := range list {
		if count[s]--; count[s] < 0 {
			left = append(left, s)
		}
	}
	return left
}

func same(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func literals(list []node) []string {
	all := make([]string, len(list))
	for i := range list {
		all[i] = list[i].literal
	}
	return all
}

// match finds out for each entry after which one before it was, -1 for none:
// the same one, else one that is known by the same, else the one that is most
// alike, if it is alike at all.
func match(fs []field, before, after []node) []int {
	from := make([]int, len(after))
	taken := make([]bool, len(before))
	pair := func(i, j int) { from[i], taken[j] = j, true }
	for i := range after {
		from[i] = -1
		if i < len(before) && before[i].literal == after[i].literal {
			pair(i, i)
		}
	}
	for _, key := range []func(*node) string{
		func(n *node) string { return n.literal },
		func(n *node) string { return first(fs, n) },
	} {
		free := map[string][]int{}
		for j := range before {
			if !taken[j] {
				free[key(&before[j])] = append(free[key(&before[j])], j)
			}
		}
		for i := range after {
			if list := free[key(&after[i])]; from[i] < 0 && len(list) > 0 {
				pair(i, list[0])
				free[key(&after[i])] = list[1:]
			}
		}
	}
	for i := range after {
		best := 0
		if from[i] >= 0 {
			continue
		}
		for j := range before {
			if taken[j] {
				continue
			}
			if score := alike(fs, &before[j], &after[i]); score > best {
				best, from[i] = score, j
			}
		}
		if best > 0 {
			taken[from[i]] = true
		}
	}
	return from
}

// first is what an entry is known by, with the name of the field.
func first(fs []field, n *node) string {
	for i := range fs {
		if part := n.get(fs[i].name); part != nil {
			return fs[i].name + part.literal
		}
	}
	return ""
}

// alike says how much of two entries is the same, in per cent, or 0 when it is
// less than half: of the fields that hold words, or of the words in the first of
// them. A time or a choice is too often the same by chance.
func alike(fs []field, a, b *node) int {
	fields, equal, best := 0, 0, 0
	seen := false
	for i := range fs {
		if fs[i].kind != FieldKindWords {
			continue
		}
		x, y := a.get(fs[i].name), b.get(fs[i].name)
		if x == nil && y == nil {
			continue
		}
		fields++
		if x == nil || y == nil {
			continue
		}
		if x.literal == y.literal {
			equal++
		}
		if !seen {
			seen = true
			best = shared(x.text, y.text)
		}
	}
	if fields > 0 {
		best = max(best, 100*equal/fields)
	}
	if best < 50 {
		return 0
	}
	return best
}

// shared says how many of the words of two texts are in both, in per cent of
// the longer.
func shared(a, b string) int {
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	longer := max(len(x), len(y))
	if longer == 0 {
		return 0
	}
	return 100 * (len(x) - len(without(x, y))) / longer
}

// inPlace returns which entries after have kept their order among those that
// were there before: the most there can be, so that the fewest have moved.
func inPlace(from []int) map[int]bool {
	length := make([]int, len(from)) // of the longest run that ends here
	previous := make([]int, len(from))
	best := -1
	for i := range from {
		previous[i] = -1
		if from[i] < 0 {
			continue
		}
		length[i] = 1
		for j := range i {
			if from[j] >= 0 && from[j] < from[i] && length[j] >= length[i] {
				length[i], previous[i] = length[j]+1, j
			}
		}
		if best < 0 || length[i] > length[best] {
			best = i
		}
	}
	stays := map[int]bool{}
	for i := best; i >= 0; i = previous[i] {
		stays[i] = true
	}
	return stays
}
