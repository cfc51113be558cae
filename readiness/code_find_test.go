package readiness_test

import (
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// codeOf returns a response and its code.
func codeOf(t testing.TB, s *readiness.Scorer, in *readiness.Instrument, random *rand.Rand) (readiness.Response, string) {
	r := anyResponse(random, in)
	code, err := s.EncodeCode(&r)
	require.NoError(t, err)
	return r, code
}

func scorerOf(t testing.TB, in *readiness.Instrument) *readiness.Scorer {
	s, err := readiness.NewScorer(in)
	require.NoError(t, err)
	return s
}

// TestCodesAsTheyArrive reads codes as chats, mail, word processors and tables
// hand them on. A, B and the rest stand for whole codes.
func TestCodesAsTheyArrive(t *testing.T) {
	temperatur, _ := instruments.Get(instruments.Temperatur)
	parathed, _ := instruments.Get(instruments.Parathed)
	large := custom(7, slices.Repeat([]int{20}, 20)...)
	large.ID = "stort"
	for _, in := range []*readiness.Instrument{&temperatur, &parathed, &large} {
		s := scorerOf(t, in)
		random := rand.New(rand.NewPCG(4, 30))
		a, codeA := codeOf(t, s, in, random)
		b, codeB := codeOf(t, s, in, random)
		joined := func(code, hyphen string) string { return strings.ReplaceAll(code, "-", hyphen) }
		// Mail programs break long lines, also in the middle of a group.
		wrapped := func(code string, width int, mark string) string {
			var lines []string
			for ; len(code) > width; code = code[width:] {
				lines = append(lines, code[:width])
			}
			return strings.Join(append(lines, code), "\n"+mark)
		}
		one, two := []readiness.Response{a}, []readiness.Response{a, b}
		for _, c := range []struct {
			name, text string
			want       []readiness.Response
		}{
			{"as it is made", codeA, one},
			{"zero width spaces of a chat", joined(codeA, "-\u200b"), one},
			{"every other that cannot be seen", "\u2068" + joined(codeA, "\u00ad-\u200e\u2060\ufe0f") + "\u2069\u200d", one},
			{"inside a group", codeA[:2] + "\u200b" + codeA[2:], one},
			{"hyphens that do not break", joined(codeA, "\u2011"), one},
			{"em dashes", joined(codeA, "—"), one},
			{"en dashes between spaces", joined(codeA, " – "), one},
			{"minus signs", joined(codeA, "\u2212"), one},
			{"other dashes", joined(codeA, "\uff0d"), one},
			{"spaces that do not break", joined(codeA, "\u00a0"), one},
			{"thin spaces", joined(codeA, "\u202f-\u2009"), one},
			{"spaces", joined(codeA, " "), one},
			{"nothing between", joined(codeA, ""), one},
			{"two signs between", joined(codeA, "--"), one},
			{"Markdown", "`" + joined(codeA, `\-`) + "`", one},
			{"small letters", strings.ToLower(codeA), one},
			{"a reply", "> " + codeA, one},
			{"a reply to a reply", ">> " + wrapped(codeA, 10, ">> "), one},
			{"a bullet", "• " + codeA, one},
			{"bullets of Word", "\uf0b7\t" + codeA + "\n\uf0b7\t" + codeB, two},
			{"hyphens as bullets", "- " + codeA + "\n- " + codeB, two},
			{"numbers", "1. " + codeA + "\n2. " + codeB, two},
			{"a sentence", "Min kode er " + codeA + ".", one},
			{"quotation marks", "»" + codeA + "«, “" + codeB + "”", two},
			{"brackets", "(" + codeA + ") [" + codeB + "]", two},
			{"two on a line", codeA + " " + codeB, two},
			{"cells of a table", "Ida\t" + codeA + "\t" + codeB + "\t", two},
			{"glued together", codeA + codeB, two},
			{"commas", codeA + "," + codeB + ";", two},
			{"over two lines", wrapped(codeA, len(codeA)/2, ""), one},
			{"over two lines at a hyphen", codeA[:10] + "\r\n" + codeA[10:], one},
			{"a line a group", joined(codeA, "-\n"), one},
			{"lines of forty", wrapped(codeA, 40, ""), one},
			{"a message", "Anne Hansen\n11:42\n" + codeA + "\n\nBo B. Beck\n2026-11-28 kl. 11.43\nHej med jer, her er min: " + codeB + " :-)\n👍 2", two},
			{"a name before", "Anne " + codeA + "\nKode: " + codeB, two},
			{"a name of four letters with spaces", "ANNE " + joined(codeA, " ") + " 2026", one},
			{"a file of Notepad", "\ufeff" + codeA + "\r\n" + codeB + "\r\n", two},
			{"old line ends", codeA + "\r" + codeB, two},
			{"line separators", codeA + "\u2028" + codeB, two},
		} {
			t.Run(in.ID+"/"+c.name, func(t *testing.T) {
				var got []readiness.Response
				for _, each := range readiness.FindCodes(c.text, s) {
					require.NoError(t, each.Err, "%q in %q", each.Text, c.text)
					got = append(got, each.Response)
					again := readiness.FindCodes(each.Text, s)
					require.Len(t, again, 1)
					assert.Equal(t, each.Response, again[0].Response)
				}
				assert.Equal(t, c.want, got)
			})
		}
	}
}

// TestCodesAmongInstruments reads a text with codes to several, each by its own.
func TestCodesAmongInstruments(t *testing.T) {
	temperatur, _ := instruments.Get(instruments.Temperatur)
	parathed, _ := instruments.Get(instruments.Parathed)
	short, long := scorerOf(t, &temperatur), scorerOf(t, &parathed)
	random := rand.New(rand.NewPCG(4, 31))
	a, codeA := codeOf(t, short, &temperatur, random)
	b, codeB := codeOf(t, long, &parathed, random)
	text := "Ida: " + codeA + "\n\nBo: " + codeB
	for _, scorers := range [][]*readiness.Scorer{{short, long}, {long, short}} {
		assert.Equal(t, []readiness.FoundCode{{Line: 1, Text: codeA, Response: a}, {Line: 3, Text: codeB, Response: b}}, readiness.FindCodes(text, scorers...))
	}
	assert.Empty(t, readiness.FindCodes(text))
	found := readiness.FindCodes(text, short)
	require.Len(t, found, 2)
	assert.Equal(t, "code-other-instrument", problemOf(t, found[1].Err).Code)
}

// TestCodesThatAreNone says what is wrong with what looks like a code, and
// nothing of what does not.
func TestCodesThatAreNone(t *testing.T) {
	temperatur, _ := instruments.Get(instruments.Temperatur)
	parathed, _ := instruments.Get(instruments.Parathed)
	s := scorerOf(t, &temperatur)
	_, code := codeOf(t, s, &temperatur, rand.New(rand.NewPCG(4, 32)))
	r, good := codeOf(t, s, &temperatur, rand.New(rand.NewPCG(4, 33)))
	typo := []byte(code)
	typo[11] = crockford[(strings.IndexByte(crockford, typo[11])+7)%32]
	wrong := string(typo)
	for _, c := range []struct{ text, code, says, written string }{
		{wrong, "code-mistyped", "Gruppe 3 ser forkert ud", wrong},
		{"Anne 11:42 " + wrong + ".", "code-mistyped", "Gruppe 3 ", wrong},
		{"1. »" + wrong + "«", "code-mistyped", "Gruppe 3 ", wrong},
		{"> " + wrong[:15] + "\n> " + wrong[15:], "code-mistyped", "Gruppe 3 ", wrong[:15] + "\n> " + wrong[15:]},
		{wrong[:14] + "\n" + wrong[15:], "code-mistyped", "Gruppe 3 ", wrong[:14] + "\n" + wrong[15:]},
		{strings.ReplaceAll(wrong, "-", " "), "code-mistyped", "Gruppe 3 ", strings.ReplaceAll(wrong, "-", " ")},
		{strings.ReplaceAll(wrong, "-", ""), "code-mistyped", "Gruppe 3 ", strings.ReplaceAll(wrong, "-", "")},
		{strings.ReplaceAll(wrong, "-", "\u2011\u200b"), "code-mistyped", "Gruppe 3 ", strings.ReplaceAll(wrong, "-", "\u2011\u200b")},
		{wrong[5:], "code-length", "20 tegn", wrong[5:]},
		{wrong[:20], "code-length", "Koden har 16 tegn", wrong[:19]},
		{code[:len(code)-1] + "U", "code-character", "»U« i gruppe 6", code[:len(code)-1] + "U"},
		{code[:5] + "\u0410" + code[6:], "code-character", "»А« i gruppe 2 er et andet tegn, end det ser ud til: U+0410", code[:5] + "\u0410" + code[6:]},
		{code[:6] + "\u0391" + code[7:], "code-character", "“Α” in group 2 is another character than it looks like: U+0391", code[:6] + "\u0391" + code[7:]},
	} {
		for _, text := range []string{c.text, good + "\nHej\n" + c.text, c.text + "\n\n" + good} {
			found := readiness.FindCodes(text, s)
			found = slices.DeleteFunc(found, func(f readiness.FoundCode) bool { return f.Err == nil && f.Response.ID == r.ID })
			require.Len(t, found, 1, text)
			p := problemOf(t, found[0].Err)
			assert.Equal(t, c.code, p.Code, text)
			assert.Contains(t, p.Text.DA+p.Text.EN, c.says)
			assert.Equal(t, c.written, found[0].Text)
			assert.Zero(t, found[0].Response)
			again := readiness.FindCodes(found[0].Text, s, scorerOf(t, &parathed))
			require.Len(t, again, 1)
			assert.Equal(t, p, problemOf(t, again[0].Err))
		}
	}
	for _, text := range []string{
		"", " \n\t", "hej", "Hej, her er min kode 👍", "Anne Hansen\n11:42", "Ring på 12 34 56 78 eller +45 1234 5678", "2026-11-28", "Mødet er 28-11-2026 kl. 10-11-12",
		"Vi er alle med, og det er godt: 3 af 4 har svaret, 1 mangler", "CVR 12345678 EAN 5798001234567", "peer-medarbejder-2026-ansættelse", "- a\n- b\n- c2", "\x00\x01",
		"https://example.dk/svar?id=1234", "----", "12E6", "12E6-NY4D",
	} {
		assert.Empty(t, readiness.FindCodes(text, s), text)
	}
}

// TestOneCodeSaysWhatCannotBeSeen: a code by itself is read with anything around
// it, and what is inside it is reported, by number where the eye sees nothing.
func TestOneCodeSaysWhatCannotBeSeen(t *testing.T) {
	temperatur, _ := instruments.Get(instruments.Temperatur)
	s := scorerOf(t, &temperatur)
	r, code := codeOf(t, s, &temperatur, rand.New(rand.NewPCG(4, 34)))
	for _, text := range []string{"»" + code + "«", "> " + code, "• " + code + ".", "\ufeff" + code, strings.ReplaceAll(code, "-", "\u200b—"), "\x00" + code} {
		got, err := s.DecodeCode(text)
		require.NoError(t, err, "%q", text)
		assert.Equal(t, r, got)
	}
	for _, c := range []struct {
		in     rune
		da, en string
	}{
		{'\a', "I gruppe 2 er der et tegn, som ikke kan ses: U+0007.", "Group 2 has a character that cannot be seen: U+0007."},
		{'\u0085', "som ikke kan ses: U+0085.", "cannot be seen: U+0085."},
		{'\ue000', "som ikke kan ses: U+E000.", "cannot be seen: U+E000."},
		{'\u0415', "»Е« i gruppe 2 er et andet tegn, end det ser ud til: U+0415.", "“Е” in group 2 is another character than it looks like: U+0415."},
		{'\U0001d7cf', "U+1D7CF", "U+1D7CF"},
		{'.', "».« i gruppe 2 kan ikke stå", "“.” in group 2 cannot be"},
	} {
		_, err := s.DecodeCode(code[:5] + string(c.in) + code[5:])
		p := problemOf(t, err)
		assert.Equal(t, "code-character", p.Code)
		assert.Contains(t, p.Text.DA, c.da)
		assert.Contains(t, p.Text.EN, c.en)
	}
}

// TestFindCodesIsLinear counts what is allocated for n, 10 n and 100 n codes,
// good and bad, and for as much of other text.
func TestFindCodesIsLinear(t *testing.T) {
	temperatur, _ := instruments.Get(instruments.Temperatur)
	s := scorerOf(t, &temperatur)
	_, code := codeOf(t, s, &temperatur, rand.New(rand.NewPCG(4, 35)))
	for name, line := range map[string]string{
		"good": code + "\n", "bad": code[1:] + "\n", "words": "hej 2026-11-28 med dig\n", "digits": "1", "groups": "1234-", "dashes": "-", "spaces": "1234 ",
	} {
		t.Run(name, func(t *testing.T) {
			assertLinear(t, 20, func(n int) int {
				text := strings.Repeat(line, n)
				return bytesFor(func() { readiness.FindCodes(text, s) })
			})
		})
	}
}

// bytesFor returns how many bytes a call allocates.
func bytesFor(call func()) int {
	least := uint64(math.MaxUint64)
	for range 3 { // what the runtime does meanwhile counts too
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		call()
		runtime.ReadMemStats(&after)
		least = min(least, after.TotalAlloc-before.TotalAlloc)
	}
	return int(least)
}

// assertLinear checks that work(n) grows with n and not with its square, which
// would be a hundred times for ten. A list that grows takes up to twice its room.
func assertLinear(t *testing.T, n int, work func(n int) int) {
	t.Helper()
	one, ten, hundred := work(n), work(10*n), work(100*n)
	t.Log(n, "times:", one, ten, hundred)
	assert.LessOrEqual(t, ten, 25*one)
	assert.LessOrEqual(t, hundred, 25*ten)
}

// TestFindCodesInAMebibyte reads the largest text there is, of what takes the
// most work. What is quadratic does not come to an end.
func TestFindCodesInAMebibyte(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	large := custom(7, slices.Repeat([]int{20}, 20)...)
	temperatur, _ := instruments.Get(instruments.Temperatur)
	scorers := []*readiness.Scorer{scorerOf(t, &large), scorerOf(t, &temperatur)}
	for _, text := range []string{"1 ", "ab-", "1234-", "1234\n", "\u200b"} {
		readiness.FindCodes(strings.Repeat(text, 1<<20/len(text)), scorers...)
	}
}
