package plans_test

import (
	"bytes"
	"encoding/binary"
	"encoding/csv"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
)

// hardTexts are hard on tables and calendars.
var hardTexts = []string{
	"", " ", "plain", "=cmd|' /C calc'!A0", "+45 12 34 56 78", "-2+3", "@SUM(A1)", "  =1+1", "\t=1", "\r\n=1", "＝1", "'=already",
	"a \"quoted\" word", "\"", "\"\"", "two\nlines, one; two\\three", "a;=1+1;b", "a,=1+1,b", "a\n=1+1", "a\"\n\"=1", "\u00a0=1", "\v=1", "\x00=1", "\ufeff=1", "\u3000=1", "\u200b=1",
	strings.Repeat("æøå 🙂 ", 40), strings.Repeat("x", 74) + "æ", strings.Repeat("🙂", 60), "a\x01b\x7f", "\xff", "BEGIN:VEVENT\r\nEND:VCALENDAR", "\u2028\u2029\u0085", "\\n\\,\\;",
}

// filled is a plan with text everywhere it can have some.
func filled(text string) *readiness.Plan {
	t := peerwork.Text{DA: text, EN: text}
	return &readiness.Plan{
		ID: id, Start: "2027-01-04", Employment: "2027-08-01", EmploymentWeek: 26, About: []peerwork.Text{t},
		Tasks: []readiness.PlanTask{
			{ID: "a", Phase: readiness.PhasePrepare, Title: t, Owner: t, Steps: []readiness.PlanStep{{DA: text, EN: text}, {DA: text, EN: text}}, ToWeek: 1, From: "2027-01-04", To: "2027-01-08", Evidence: []string{"16.2", "own"}, Own: t, Work: readiness.TaskWork{Note: text}},
			{ID: "b", Phase: readiness.PhaseFollowUp, Title: t, Owner: t, After: []string{"a"}, FromWeek: 1, ToWeek: 2, From: "2027-01-11", To: "2027-01-15", State: readiness.TaskStateGap, Evidence: []string{"own"}, Own: t},
		},
	}
}

// FuzzCSV reads the table back with encoding/csv, finds every text in it, and
// no cell that a spreadsheet would run: not even in a spreadsheet that parts the
// cells at the other sign.
func FuzzCSV(f *testing.F) {
	for _, text := range hardTexts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			text = strings.ToValidUTF8(text, "?") // no reader of ours lets anything else in
		}
		p := filled(text)
		for l, between := range map[peerwork.Lang]rune{peerwork.LangDA: ';', peerwork.LangEN: ','} {
			data, ok := bytes.CutPrefix(p.CSV(l), []byte("\uFEFF"))
			require.True(t, ok)
			rows := table(t, data, between)
			require.Len(t, rows, 3)
			for i, row := range rows {
				require.Len(t, row, 13, "row %d", i)
			}
			shown := strings.ReplaceAll(text, "\r\n", "\n") // as encoding/csv reads it
			for _, cell := range []string{rows[1][1], rows[1][2], rows[1][9], rows[2][1], rows[2][11]} {
				require.Equal(t, strings.ReplaceAll(shown, "'", ""), strings.ReplaceAll(cell, "'", ""), "the text is there, apart from apostrophes")
			}
			for _, row := range rows {
				for _, cell := range row {
					harmless(t, cell)
				}
			}
			// Somebody's spreadsheet expects the other sign, and takes quotation
			// marks inside a cell for text.
			for _, line := range strings.FieldsFunc(string(data), func(r rune) bool { return r == '\n' || r == '\r' }) {
				for _, cell := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(",;\t", r) }) {
					harmless(t, strings.TrimLeft(cell, `"`))
				}
			}
		}
	})
}

func table(t *testing.T, data []byte, between rune) [][]string {
	reader := csv.NewReader(bytes.NewReader(data))
	reader.Comma = between
	rows, err := reader.ReadAll()
	require.NoError(t, err)
	return rows
}

// harmless fails when a spreadsheet might run a cell.
func harmless(t *testing.T, cell string) {
	t.Helper()
	for _, r := range cell {
		if unicode.IsSpace(r) || unicode.IsControl(r) || strings.ContainsRune("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", r) {
			continue
		}
		require.NotContains(t, "=+-@＝＋－＠", string(r), "a cell that a spreadsheet would run: %q", cell)
		return
	}
}

// FuzzCalendar checks the lines of an iCalendar file, puts them together again,
// and finds the texts in them.
func FuzzCalendar(f *testing.F) {
	for _, text := range hardTexts {
		f.Add(text, "20261121T120000Z")
	}
	f.Add("a", "20270229T000000Z")
	f.Add("a", "20261121T120000Z\nX:y")
	f.Fuzz(func(t *testing.T, text, stamp string) {
		text = strings.ToValidUTF8(text, "?")
		p := filled(text)
		for _, l := range peerwork.AllLangs() {
			data, err := p.Calendar(l, stamp)
			if err != nil {
				require.Len(t, err.(peerwork.Problems), 1)
				continue
			}
			require.Len(t, stamp, 16)
			require.True(t, utf8.Valid(data))
			lines := strings.Split(string(data), "\r\n")
			require.Empty(t, lines[len(lines)-1], "the last line is ended too")
			for _, line := range lines[:len(lines)-1] {
				require.LessOrEqual(t, len(line), 75)
				require.NotEmpty(t, line)
				require.True(t, utf8.ValidString(line), "no character is cut")
				require.Equal(t, -1, strings.IndexFunc(line, func(r rune) bool {
					return r < ' ' && r != '\t' || r >= 0x7f && r <= 0x9f || r == 0x2028 || r == 0x2029
				}), "%q", line)
				require.NotContains(t, line, "LANGUAGE=")
			}
			folded(t, string(data))
			// What is one line when unfolded is one property.
			events := map[string][]string{}
			var order []string
			for _, line := range strings.Split(strings.ReplaceAll(string(data), "\r\n ", ""), "\r\n") {
				name, value, _ := strings.Cut(line, ":")
				name, _, _ = strings.Cut(name, ";")
				events[name] = append(events[name], value)
				order = append(order, name)
			}
			require.Len(t, order, 5+3*13+1+1)
			require.Equal(t, []string{"VCALENDAR", "VEVENT", "VEVENT", "VEVENT"}, events["BEGIN"])
			require.Equal(t, []string{"VEVENT", "VEVENT", "VEVENT", "VCALENDAR"}, events["END"])
			require.Equal(t, []string{stamp, stamp, stamp}, events["DTSTAMP"])
			require.Equal(t, inCalendar(text), unescaped(events["SUMMARY"][0]))
			for _, description := range events["DESCRIPTION"][:2] {
				require.Contains(t, unescaped(description), inCalendar(text))
			}
		}
	})
}

// folded fails when a line is folded inside what is escaped, or beside it or
// beside a space although there is a better place in the line.
func folded(t *testing.T, calendar string) {
	t.Helper()
	lines := strings.Split(calendar, "\r\n")
	escape := regexp.MustCompile(`\\.`)
	bad := func(before, after string) bool {
		return strings.HasSuffix(before, " ") || strings.HasSuffix(before, "\t") || strings.HasPrefix(after, " ") || strings.HasPrefix(after, "\t") ||
			strings.HasPrefix(after, `\`) || strings.HasSuffix(escape.ReplaceAllString(before, "#"), "#")
	}
	for i, line := range lines[1:] {
		if !strings.HasPrefix(line, " ") {
			continue
		}
		before, after := strings.TrimPrefix(lines[i], " "), line[1:]
		require.False(t, strings.HasSuffix(escape.ReplaceAllString(before, ""), `\`), "%q is folded inside an escape", before)
		if !bad(before, after) {
			continue
		}
		for at := range before {
			require.True(t, at == 0 || strings.Contains(escape.ReplaceAllString(before[:at], ""), `\`) || bad(before[:at], before[at:]),
				"%q could be folded at %d", before, at)
		}
	}
}

// inCalendar is what a calendar can hold of a text: every line break is the
// same there, and control characters have no place.
func inCalendar(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n").Replace(text)
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r <= 0x9f {
			return -1
		}
		return r
	}, text)
}

// unescaped reads the text of a property (RFC 5545, 3.3.11).
func unescaped(value string) string {
	return strings.NewReplacer(`\\`, `\`, `\;`, ";", `\,`, ",", `\n`, "\n").Replace(value)
}

// script is a source of random numbers that the fuzzer writes, a byte each.
type script struct {
	data []byte
	rest *rand.PCG
}

func (s *script) Uint64() uint64 {
	if len(s.data) == 0 {
		return s.rest.Uint64()
	}
	b := s.data[0]
	s.data = s.data[1:]
	return uint64(b) * 0x0101010101010101
}

// FuzzPlan makes plans of the standing one, and of any the fuzzer writes, with
// any findings and any start.
func FuzzPlan(f *testing.F) {
	paths, err := filepath.Glob(filepath.Join("..", "..", "schema", "examples", "plan", "*.json"))
	require.NoError(f, err)
	require.NotEmpty(f, paths)
	for i, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add([]byte{byte(i), 1, 2, 3}, data, "2027-01-04")
		f.Add([]byte{}, data, "")
	}
	for _, start := range []string{"0001-01-01", "9999-12-31", "9998-01-01", "2028-02-29", "2027-02-29", "2027-7-1", "2027-07-31", "\xff"} {
		f.Add(binary.LittleEndian.AppendUint64(nil, 0xfedcba9876543210), []byte(`{}`), start)
	}
	ours := plans.Standing()
	var both []readiness.Instrument
	for _, name := range instruments.IDs() {
		in, _ := instruments.Get(name)
		both = append(both, in)
	}
	f.Fuzz(func(t *testing.T, data, text []byte, start string) {
		random := rand.New(&script{data, rand.NewPCG(20, 3)})
		in := both[random.IntN(2)]
		basis := anyBasis(random, &in)
		standing := ours
		var own readiness.Plan
		if own.UnmarshalJSON(text) == nil && own.Validate() == nil {
			standing = own
		}
		before, err := standing.MarshalJSON()
		require.NoError(t, err)
		p, err := readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{ID: id, Start: peerwork.Date(start)})
		after, _ := standing.MarshalJSON()
		require.True(t, bytes.Equal(before, after), "the standing plan is as it was")
		if start != "" && !peerwork.Date(start).Valid() {
			require.Error(t, err)
			require.Zero(t, p)
			return
		}
		require.NoError(t, err)
		if p.Validate() != nil {
			// Only where the calendar ends, or where weeks do that nobody plans for.
			require.True(t, start > "9990" || standing.EmploymentWeek > 26, "%v", p.Validate())
			return
		}
		canonical, err := p.MarshalJSON()
		require.NoError(t, err)
		var back readiness.Plan
		require.NoError(t, back.UnmarshalJSON(canonical), "a plan we made is read by ourselves")
		require.Equal(t, p, back)
		l, between := peerwork.LangDA, ';'
		if random.IntN(2) == 0 {
			l, between = peerwork.LangEN, ','
		}
		require.Len(t, table(t, bytes.TrimPrefix(p.CSV(l), []byte("\uFEFF")), between), 1+len(p.Tasks))
		calendar, err := p.Calendar(l, "20261121T120000Z")
		require.Equal(t, start != "", err == nil)
		require.Equal(t, err == nil, bytes.HasSuffix(calendar, []byte("\r\nEND:VCALENDAR\r\n")))
	})
}
