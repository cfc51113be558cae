package examples_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

var (
	day     = regexp.MustCompile(`[0-9]{4}-[0-9]{2}-[0-9]{2}`)
	address = regexp.MustCompile(`\.example|https://[^p]|@`)
	// A capital letter that begins no sentence, bullet or text: in Danish it
	// begins a name.
	proper = regexp.MustCompile(`[^.?!:»"n-] ([A-ZÆØÅ][a-zæøå]+)`)
)

// TestStart: what one begins from is valid, nothing in it must be settled first
// that the example itself has settled, and nothing made up is left.
func TestStart(t *testing.T) {
	for _, id := range examples.IDs() {
		d, ok := examples.Start(id)
		require.True(t, ok, id)
		require.NoError(t, d.Validate(), id)
		for _, f := range review.Of(&d).Findings {
			assert.NotEqual(t, review.SeverityMust, f.Severity, "%s: %s", id, f.Text.DA)
		}
		data, err := d.MarshalJSON()
		require.NoError(t, err)
		text := strings.Replace(string(data), d.Schema, "", 1)
		for _, said := range []string{`"version"`, `"shaping"`, `"heard"`, `"alignedWithHR"`, `"range"`, `"otherEmployers"`} {
			assert.NotContains(t, text, said, "%s: of the example's place alone", id)
		}
		assert.Empty(t, day.FindString(text), id)
		assert.Empty(t, address.FindString(text), id)
		for _, found := range proper.FindAllStringSubmatch(text, -1) {
			assert.Fail(t, "a name", "%s: %s", id, found[0])
		}

		// Its own names are gone, whatever they stood in.
		made, _ := examples.Get(id)
		words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
		for _, name := range []string{made.Workplace.Employer, made.Workplace.Name, made.Workplace.Town, made.Workplace.Street} {
			for _, word := range strings.Fields(name) {
				if strings.ToLower(word) != word && !common[word] {
					assert.NotContains(t, words, word, "%s: %s", id, name)
				}
			}
		}
		// And the rest is there: as many tasks, and whole sentences.
		assert.Len(t, d.Tasks, len(made.Tasks), id)
		assert.Greater(t, len(text), 9*len(made.Advert.Text)/10, id)
		assert.NotContains(t, text, `" `, id)
		assert.NotContains(t, text, "  ", id)
	}
	_, ok := examples.Start("nowhere")
	assert.False(t, ok)
}

// common are the words of names that are not the name.
var common = map[string]bool{"Kommune": true, "Region": true, "Psykiatrien": true, "Foreningen": true, "Dagtilbuddet": true, "Bostedet": true, "Sengeafsnit": true, "Jobcenter": true, "Stab": true, "Stue": true}

// TestAbout: each has its sentence.
func TestAbout(t *testing.T) {
	for _, id := range examples.IDs() {
		text, ok := examples.About(id)
		assert.True(t, ok, id)
		for _, s := range []string{text.DA, text.EN} {
			assert.Equal(t, 1, strings.Count(s, "."), s)
		}
	}
	_, ok := examples.About("nowhere")
	assert.False(t, ok)
}
