package peerwork_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
)

func TestMatchLang(t *testing.T) {
	for tag, want := range map[string]peerwork.Lang{
		"da": peerwork.LangDA, "da-DK": peerwork.LangDA, "da_DK.UTF-8": peerwork.LangDA, "DA": peerwork.LangDA, "da@euro": peerwork.LangDA,
		"nb": peerwork.LangDA, "nn-NO": peerwork.LangDA, "no": peerwork.LangDA, "sv-FI": peerwork.LangDA, "fo": peerwork.LangDA, "kl-GL": peerwork.LangDA,
		"en": peerwork.LangEN, "en-GB": peerwork.LangEN, "de": peerwork.LangEN, "is": peerwork.LangEN, "": peerwork.LangEN, "dan": peerwork.LangEN, "C": peerwork.LangEN, "-": peerwork.LangEN,
	} {
		assert.Equal(t, want, peerwork.MatchLang(tag), "tag %q", tag)
	}
	for _, l := range peerwork.AllLangs() {
		assert.True(t, l.Valid())
		assert.Equal(t, l, peerwork.MatchLang(string(l)))
	}
	assert.False(t, peerwork.Lang("").Valid())
}

// TestDateValid compares with the standard library, day by day.
func TestDateValid(t *testing.T) {
	for _, year := range []int{1, 4, 100, 400, 1900, 2000, 2024, 2027, 9999} {
		for month := range 14 {
			for day := range 33 {
				s := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
				_, err := time.Parse(time.DateOnly, s)
				assert.Equal(t, err == nil, peerwork.Date(s).Valid(), s)
			}
		}
	}
	for _, s := range []string{"", "2027-1-4", "20270104", "2027/01/04", "+027-01-04", "2027-01-04 ", "0000-01-01", "٢٠٢٧-01-04"} {
		assert.False(t, peerwork.Date(s).Valid(), s)
	}
}

func TestProblems(t *testing.T) {
	assert.NoError(t, peerwork.Problems(nil).Err(), "no problem is no error")
	one := peerwork.Problems{{Code: "missing-property", Pointer: "/title", Text: peerwork.Text{DA: "mangler", EN: "missing"}}}
	assert.EqualError(t, one.Err(), "/title: missing (missing-property)")
	two := append(one, peerwork.Problem{Code: "empty-document", Text: peerwork.Text{EN: "empty"}})
	assert.EqualError(t, two.Err(), "several problems:\n  /title: missing (missing-property)\n  document: empty (empty-document)")
	var back peerwork.Problems
	assert.True(t, errors.As(fmt.Errorf("reading: %w", two.Err()), &back))
	assert.Len(t, back, 2)
}

func ExampleText_In() {
	hello := peerwork.Text{DA: "peer-medarbejder", EN: "peer worker"}
	fmt.Println(hello.In(peerwork.MatchLang("nb-NO")))
	fmt.Println(hello.In(peerwork.MatchLang("fr")))
	// Output:
	// peer-medarbejder
	// peer worker
}
