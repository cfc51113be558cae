// Package words_test writes the vocabulary of package reading, and knows nothing
// of that package, so that a new kind can be written before it is used.
package words_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
)

var update = flag.Bool("update", false, "write the vocabulary again")

// The generated data says what the source table does.
func TestVocabularyIsGenerated(t *testing.T) {
	source, err := checkout.ReadFile("testdata/words.txt")
	require.NoError(t, err)
	want, err := generate(string(source))
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("../vocabulary_gen.go", want, 0o644))
	}
	got, err := checkout.ReadFile("../vocabulary_gen.go")
	require.NoError(t, err)
	assert.True(t, bytes.Equal(want, got), "run: go test ./jobdesc/internal/reading/words -update")
}

// A line that is not as it must be is refused, with its number.
func TestVocabularyRefuses(t *testing.T) {
	for _, c := range []struct{ source, want string }{
		{"da diagnose", "line 1"},
		{"[Diagnosis] a diagnosis\nxx diagnose", "line 2"},
		{"[Diagnosis] a diagnosis\nda diagnose/q", "line 2"},
		{"[Diagnosis] a diagnosis\nda Diagnose", "line 2"},
		{"[diagnosis] a diagnosis", "line 1"},
		{"[Diagnosis]", "line 1"},
		{"[A] a\nda x\n[A] b", "line 3"},
		{"[A] a\nen *x", "line 2"},
	} {
		_, err := generate(c.source)
		require.Error(t, err, c.source)
		assert.Contains(t, err.Error(), c.want)
	}
}

// kindSource is a section of the table.
type kindSource struct{ name, says string }

// entries are the forms of a language with the kinds they are of.
type entries struct{ whole, open, heads map[string][]int }

func generate(source string) ([]byte, error) {
	var kinds []kindSource
	langs := map[string]*entries{}
	for _, lang := range []string{"da", "en"} {
		langs[lang] = &entries{map[string][]int{}, map[string][]int{}, map[string][]int{}}
	}
	for n, line := range strings.Split(source, "\n") {
		bad := func(what string) error { return fmt.Errorf("line %d: %s: %s", n+1, what, line) }
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
			continue
		case line[0] == '[':
			name, says, ok := strings.Cut(line[1:], "] ")
			if !ok || name == "" || name[0] < 'A' || name[0] > 'Z' {
				return nil, bad("no kind")
			}
			if slices.ContainsFunc(kinds, func(k kindSource) bool { return k.name == name }) {
				return nil, bad("a kind twice")
			}
			kinds = append(kinds, kindSource{name, says})
			continue
		case len(kinds) == 0:
			return nil, bad("no kind yet")
		}
		lang, words, _ := strings.Cut(line, " ")
		into := langs[lang]
		if into == nil {
			return nil, bad("no language")
		}
		if words != strings.ToLower(words) {
			return nil, bad("not in lower case")
		}
		for word := range strings.FieldsSeq(words) {
			if err := into.add(lang, word, len(kinds)); err != nil {
				return nil, bad(err.Error())
			}
		}
	}
	if len(kinds) >= 256 {
		return nil, fmt.Errorf("%d kinds are more than a set holds", len(kinds))
	}
	return write(kinds, langs)
}

func (e *entries) add(lang, word string, kind int) error {
	put := func(into map[string][]int, form string) {
		if !slices.Contains(into[form], kind) {
			into[form] = append(into[form], kind)
		}
	}
	if begin, ok := strings.CutSuffix(word, "*"); ok {
		put(e.open, begin)
		return nil
	}
	head := strings.HasPrefix(word, "*")
	if head && lang != "da" {
		return fmt.Errorf("compounds are Danish")
	}
	all, err := forms(strings.ReplaceAll(strings.TrimPrefix(word, "*"), "_", " "))
	if err != nil {
		return err
	}
	for _, form := range all {
		put(e.whole, form)
		if head {
			put(e.heads, form)
		}
	}
	return nil
}

// forms are the inflections of an entry.
func forms(entry string) ([]string, error) {
	word, class, ok := strings.Cut(entry, "/")
	if !ok {
		return []string{entry}, nil
	}
	e := strings.HasSuffix(word, "e")
	stem := strings.TrimSuffix(word, "e")
	var all []string
	with := func(stem string, endings ...string) {
		for _, ending := range endings {
			all = append(all, stem+ending)
		}
	}
	switch class {
	case "n":
		with(stem, "en", "er", "erne")
		if e {
			with(word, "t")
		} else {
			with(word, "et")
		}
		all = append([]string{word}, all...)
	case "t":
		with(word, "", "et", "ene")
	case "e":
		with(word, "", "en", "e", "ene")
	case "a":
		with(word, "", "t")
		with(stem, "e")
		return all, nil
	case "v":
		with(word, "", "r", "s")
		with(stem, "ede", "et", "te", "t", "ende")
		return all, nil
	case "s":
		with(word, "", "s", "'s")
		return all, nil
	case "i":
		with(word, "", "s")
		with(stem, "ed", "ing")
		return all, nil
	default:
		return nil, fmt.Errorf("no class %q", class)
	}
	for _, form := range slices.Clone(all) {
		if !strings.HasSuffix(form, "s") {
			all = append(all, form+"s")
		}
	}
	return all, nil
}

// sets numbers the sets of kinds as they come. The first is empty.
type sets struct {
	number map[string]int
	all    [][]int
}

func (s *sets) of(kinds []int) int {
	key := fmt.Sprint(kinds)
	n, ok := s.number[key]
	if !ok {
		n = len(s.all)
		s.number[key], s.all = n, append(s.all, kinds)
	}
	return n
}

// node is a node of a trie before it is laid out.
type node struct {
	children    map[byte]*node
	whole, open int
}

func (n *node) at(form string) *node {
	for i := range len(form) {
		if n.children == nil {
			n.children = map[byte]*node{}
		}
		next := n.children[form[i]]
		if next == nil {
			next = &node{}
			n.children[form[i]] = next
		}
		n = next
	}
	return n
}

func sorted(forms map[string][]int) []string {
	var all []string
	for form := range forms {
		all = append(all, form)
	}
	slices.Sort(all)
	return all
}

func write(kinds []kindSource, langs map[string]*entries) ([]byte, error) {
	s := &sets{number: map[string]int{}}
	s.of(nil)
	var b bytes.Buffer
	b.WriteString("// Code generated from words/testdata/words.txt by go test -update. DO NOT EDIT.\n\npackage reading\n\n")
	b.WriteString("// Kind is a family of words. The zero value is none.\ntype Kind uint8\n\n// The kinds.\nconst (\n")
	for i, k := range kinds {
		fmt.Fprintf(&b, "\t%s Kind = %d // %s\n", k.name, i+1, k.says)
	}
	b.WriteString(")\n\n")
	for _, lang := range []struct{ name, key string }{{"danish", "da"}, {"english", "en"}} {
		e := langs[lang.key]
		words, heads := &node{}, &node{}
		for _, form := range sorted(e.whole) {
			words.at(form).whole = s.of(e.whole[form])
		}
		for _, form := range sorted(e.open) {
			words.at(form).open = s.of(e.open[form])
		}
		for _, form := range sorted(e.heads) {
			backwards := []byte(form)
			slices.Reverse(backwards)
			heads.at(string(backwards)).whole = s.of(e.heads[form])
		}
		fmt.Fprintf(&b, "var %s = vocabulary{\n\twords: ", lang.name)
		if err := words.lay(&b); err != nil {
			return nil, err
		}
		if heads.children != nil {
			b.WriteString("\theads: ")
			if err := heads.lay(&b); err != nil {
				return nil, err
			}
		}
		b.WriteString("}\n\n")
	}
	b.WriteString("// kindSets are the sets of kinds that words have.\nvar kindSets = [...]set{\n")
	for _, kinds := range s.all {
		var bits [4]uint64
		for _, k := range kinds {
			bits[k>>6] |= 1 << (k & 63)
		}
		fmt.Fprintf(&b, "\t{%#x, %#x, %#x, %#x},\n", bits[0], bits[1], bits[2], bits[3])
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}

// lay writes a trie as arrays, breadth first.
func (n *node) lay(b *bytes.Buffer) error {
	nodes := []*node{n}
	label := []byte{0}
	var child, whole, open []int
	for i := 0; i < len(nodes); i++ {
		at := nodes[i]
		child, whole, open = append(child, len(nodes)), append(whole, at.whole), append(open, at.open)
		for c := range 256 {
			if next := at.children[byte(c)]; next != nil {
				nodes, label = append(nodes, next), append(label, byte(c))
			}
		}
	}
	child = append(child, len(nodes))
	if len(nodes) > 1<<16-1 {
		return fmt.Errorf("%d nodes are too many", len(nodes))
	}
	fmt.Fprintf(b, "trie{\n\t\tlabel: %q,\n", label)
	for _, array := range []struct {
		name string
		of   []int
	}{{"child", child}, {"whole", whole}, {"open", open}} {
		fmt.Fprintf(b, "\t\t%s: []uint16{", array.name)
		for i, v := range array.of {
			if i%32 == 0 {
				b.WriteString("\n\t\t\t")
			}
			fmt.Fprintf(b, "%d,", v)
		}
		b.WriteString("\n\t\t},\n")
	}
	b.WriteString("\t},\n")
	return nil
}
