package evidence

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var sources = flag.String("sources", "", "a folder with the five works as <work id>.txt and names.txt: rewrite the hashes in testdata")

func TestMain(m *testing.M) {
	flag.Parse()
	if *sources != "" {
		if err := generate(*sources); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// Lengths of shingles, in words.
const (
	guideWords = 4 // a quotation is proved by runs of four
	treeWords  = 6 // nothing in the repository repeats six from the other works
	rowWords   = 5 // no row repeats five
)

// corrections are the words of the guide that are damaged or misprinted in our
// copy, and what our edition has instead.
var corrections = strings.NewReplacer(
	"Arbejds miljø", "Arbejdsmiljø",
	"arbejds miljø", "arbejdsmiljø",
	"peer-støttee", "peer-støtte",
	"stress-udlødere", "stress-udløsere",
	"fremmede for samarbejdet", "fremmende for samarbejdet",
	"eksisterende medarbejders erfaring", "eksisterende medarbejderes erfaring",
	"Opfølgingsundersøgelse", "Opfølgningsundersøgelse",
	// Three letters of this name were read as Arabic.
	"Psykiat\u0631\u064a\u0641oreningens", "Psykiatriforeningernes",
	"psykiat\u0631\u064a\u0641orening", "psykiatriforening",
)

// generate computes the hashes in testdata again from the works themselves.
func generate(dir string) error {
	text := func(name string) (string, error) {
		data, err := os.ReadFile(filepath.Join(dir, name+".txt"))
		return string(data), err
	}
	guide, six, five, persons, shared := shingles{}, shingles{}, shingles{}, shingles{}, shingles{}
	full, err := text("guide")
	if err != nil {
		return err
	}
	for line := range strings.Lines(corrections.Replace(full)) {
		for n := 1; n <= guideWords; n++ {
			guide.add(words(line), n)
		}
		shared.add(words(line), treeWords)
		shared.add(words(line), rowWords)
	}
	for _, w := range AllWorks() {
		// What the guide says too may be quoted, and a title may be cited.
		shared.add(words(w.Title.DA), treeWords)
		shared.add(words(w.Title.DA), rowWords)
		if w.Quoted {
			continue
		}
		full, err := text(w.ID)
		if err != nil {
			return err
		}
		six.add(words(full), treeWords)
		five.add(words(full), rowWords)
	}
	for _, set := range []shingles{six, five} {
		maps.DeleteFunc(set, func(h string, _ struct{}) bool { _, ok := shared[h]; return ok })
	}
	names, err := text("names")
	if err != nil {
		return err
	}
	for line := range strings.Lines(names) {
		for _, form := range nameForms(words(line)) {
			persons[hash(form)] = struct{}{}
		}
	}
	for _, f := range []struct {
		name, about string
		set         shingles
	}{
		{"guide-shingles.txt", "one to four neighbouring words of one paragraph of the guide", guide},
		{"denied-shingles.txt", "six neighbouring words of the four works that may not be quoted", six},
		{"denied-row-shingles.txt", "five neighbouring words of the four works that may not be quoted", five},
		{"denied-names.txt", "names of persons in the four works, in full and shortened to two or more parts", persons},
	} {
		if err := f.set.write(f.name, f.about); err != nil {
			return err
		}
	}
	return nil
}

// nameForms returns a name and every shortening of it that keeps two or more of
// its parts in order.
func nameForms(name []string) [][]string {
	var forms [][]string
	for keep := range 1 << len(name) {
		var form []string
		for i, part := range name {
			if keep&(1<<i) != 0 {
				form = append(form, part)
			}
		}
		if len(form) >= 2 {
			forms = append(forms, form)
		}
	}
	return forms
}

func (s shingles) write(name, about string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# Hashes of %s.\n# How they are made and what they are for: README.md.\n", about)
	for _, h := range slices.Sorted(maps.Keys(s)) {
		b.WriteString(h + "\n")
	}
	return os.WriteFile("testdata/"+name, []byte(b.String()), 0o644)
}
