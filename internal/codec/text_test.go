package codec

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
)

func TestCodes(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range Codes() {
		assert.Regexp(t, `^[a-z]+[0-9]*(-[a-z0-9]+)*$`, c.Code)
		assert.False(t, seen[c.Code], c.Code)
		seen[c.Code] = true
		for _, sentence := range []string{c.Text.DA, c.Text.EN} {
			assert.NotEmpty(t, sentence, c.Code)
			assert.NotContains(t, sentence, "!", c.Code)
			assert.True(t, strings.HasSuffix(sentence, "."), c.Code)
		}
		for letter := 'A'; letter <= 'z'; letter++ {
			place := "$" + string(letter)
			assert.Equal(t, strings.Count(c.Text.DA, place), strings.Count(c.Text.EN, place), "%s in %s", place, c.Code)
		}
	}
	assert.Len(t, seen, 24)
}

func TestNumbersForPeople(t *testing.T) {
	tooLong := Finding{Code: TooLong, N: 2143, Limit: 2000}
	assert.Equal(t, peerwork.Text{DA: "Teksten er 2.143 tegn; der er plads til 2.000. Gør den kortere.", EN: "The text is 2,143 characters; there is room for 2,000. Make it shorter."},
		tooLong.Problem().Text)
	for n, want := range map[int]string{0: "0", 7: "7", 999: "999", 1000: "1.000", 1007: "1.007", -100: "-100", 1234567: "1.234.567"} {
		assert.Equal(t, want, grouped(n, 0))
	}
	tooFew := Finding{Code: TooFew, N: 1, Limit: 2}
	assert.Equal(t, "The list has 1 element; there must be at least 2. Add what is missing.", tooFew.Problem().Text.EN)
	dollars := Finding{Code: NotInList, Value: "$d$v", Detail: "$x, $y"}
	assert.Equal(t, "“$d$v” is not one of the choices. Pick one of these: $x, $y.", dollars.Problem().Text.EN)
}

func TestNearest(t *testing.T) {
	known := []string{"title", "themes", "items", "item", "id", "reviewedBy", "$schema"}
	for name, want := range map[string]string{
		"titel": "title", "TITLE": "title", "theme": "themes", "ID": "id", "reviewedby": "reviewedBy", "reviewdBy": "reviewedBy", "schema": "$schema",
		"di": "", "navn": "", "": "", "iteme": "item", strings.Repeat("title", 10): "", "$SCHEMA": "$schema", "@schema": "$schema",
	} {
		assert.Equal(t, want, Nearest(name, known), name)
		backwards := []string{"$schema", "reviewedBy", "id", "item", "items", "themes", "title"}
		assert.Equal(t, want, Nearest(name, backwards), "the order of the names must not matter")
	}
}

func TestInvalid(t *testing.T) {
	for s, want := range map[string]int{"": -1, "aæ😀": -1, "\ufffd": -1, "a\ufffd\xff": 4, "\xff": 0, "æ\xc3": 2, "\xed\xa0\x80": 0, "\xf4\x90\x80\x80": 0, "\xc0\x80": 0, "x\ufffd\xef\xbf": 4} {
		assert.Equal(t, want, invalid(s), "%q", s)
		assert.Equal(t, utf8.ValidString(s), invalid(s) < 0, "%q", s)
		assert.Equal(t, utf8.RuneCountInString(s), length(s))
		for n := range 20 { // it goes in steps of eight
			before := strings.Repeat("a", n)
			for _, before := range []string{before, before + "å", "å" + before, before + "€" + before} {
				where := want
				if want >= 0 {
					where += len(before)
				}
				assert.Equal(t, where, invalid(before+s), "%q", before+s)
				assert.Equal(t, where, invalid(before+s+"0123456789"), "%q", before+s)
			}
		}
	}
}

func TestShorten(t *testing.T) {
	assert.Equal(t, "æøå", shorten("æøå"))
	assert.Equal(t, strings.Repeat("æ", 40), shorten(strings.Repeat("æ", 40)))
	assert.Equal(t, strings.Repeat("æ", 40)+"…", shorten(strings.Repeat("æ", 41)))
	assert.Equal(t, "a\ufffd[31mb\ufffd\ufffd", shorten("a\x1b[31mb\u202e\u0085"))
}

func TestNewer(t *testing.T) {
	own := peerwork.SchemaBase + "v1/response.schema.json"
	for address, want := range map[string]bool{
		"v1/response.schema.json": false, "v1.1/response.schema.json": true, "v2/response.schema.json": true, "v2.10/response.schema.json": true,
		"v999999/response.schema.json": true, "v1000000/response.schema.json": false, "v0/response.schema.json": false, "v01/response.schema.json": false,
		"v2/result.schema.json": false, "v2/response.schema.json#": false, "v2/response": false, "v1.0/response.schema.json": false, "v/response.schema.json": false,
		"v-2/response.schema.json": false, "v2./response.schema.json": false, "2/response.schema.json": false, "v2": false,
	} {
		assert.Equal(t, want, newer(own, peerwork.SchemaBase+address), address)
	}
	assert.False(t, newer(own, "https://example.org/schema/v2/response.schema.json"))
	older := peerwork.SchemaBase + "v1.2/response.schema.json"
	assert.False(t, newer(older, own))
	assert.True(t, newer(older, peerwork.SchemaBase+"v1.3/response.schema.json"))
}

func newer(own, address string) bool { return CheckSchema(own, address).Code == NewerVersion }

func TestPosition(t *testing.T) {
	line, column := position("a\næø\r\n😀x", len("a\næø\r\n😀"))
	assert.Equal(t, 3, line)
	assert.Equal(t, 2, column)
}
