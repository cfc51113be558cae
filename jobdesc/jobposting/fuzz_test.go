package jobposting_test

import (
	"bytes"
	"encoding/json"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
	"github.com/peerwork-dk/peerwork/jobdesc/jobposting"
)

// FuzzPosting posts a description with the fuzzer's text in every field. Either
// something is missing, and there are no bytes; or there is a posting with all a
// posting must have, that no text can break out of.
func FuzzPosting(f *testing.F) {
	for i, sample := range hostile.Samples() {
		f.Add(sample.Text, "DK", "https://example.dk/", "2027-01-04", i)
	}
	f.Add("Du\n- lytter\n\n- er rolig\n1. a\n2. b\n• c\n• d", "DK", "", "", 0)
	f.Add("Peer", "dk", "https://example.dk/\"><script>", "2027-02-30", -1)
	f.Add("Peer", "DK\u202e", "javascript:alert(1)", "", 1<<31-1)
	f.Add(" ", "", "https://\u2028", "9999-12-31", 2220)
	f.Fuzz(func(t *testing.T, text, country, website, day string, minutes int) {
		d := hostile.Description(text)
		d.Workplace.Country, d.Workplace.Website, d.Advert.Published = country, website, "2026-12-01"
		d.Advert.Deadline, d.Employment.Start, d.Employment.End = peerwork.Date(day), peerwork.Date(day), ""
		d.Hours = jobdesc.Hours{MinutesPerWeek: minutes}
		data, err := jobposting.Posting(d, jobposting.Options{Identifier: text, Logo: website})
		require.Equal(t, err != nil, data == nil)
		for _, p := range problems(t, err) {
			require.NotEmpty(t, p.Code)
			require.NotEmpty(t, p.Text.DA)
			require.NotEmpty(t, p.Text.EN)
		}
		if data == nil {
			return
		}
		if i := bytes.IndexFunc(data, breaksOut); i >= 0 {
			t.Fatalf("what could end a script element: %q", data[i:])
		}
		var p map[string]any
		require.NoError(t, json.Unmarshal(data, &p))
		required(t, p)
		description := p["description"].(string)
		for _, tag := range tags.FindAllString(description, -1) {
			require.Contains(t, []string{"<p>", "</p>", "<br>", "<ul>", "<ol>", "<li>", "</li>", "</ul>", "</ol>"}, tag)
		}
		shown := tags.ReplaceAllString(description, "\n")
		require.NotContains(t, shown, "<")
		shown = html.UnescapeString(shown)
		for _, line := range plain.Lines(text) {
			// The mark of an item is told by its element.
			if !strings.Contains(shown, strings.Trim(line, " ")) && !strings.Contains(shown, "\n"+marks.ReplaceAllString(strings.Trim(line, " "), "")+"\n") {
				t.Fatalf("%q is not there", line)
			}
		}
		again, _ := jobposting.Posting(d, jobposting.Options{Identifier: text, Logo: website})
		require.Equal(t, string(data), string(again))
	})
}

var marks = regexp.MustCompile(`^([^\pL\pN]|[0-9]+[.)] )[ \x{a0}]*`)

var tags = regexp.MustCompile(`<[^>]*>`)

// breaksOut reports whether a character must not stand as it is in a script
// element: one that could begin its end, or that turns the reading order.
func breaksOut(r rune) bool {
	return strings.ContainsRune("<>&\u2028\u2029", r) || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}
