package review_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// A law is named where it holds: Danish law in Denmark, that of the Union in its
// countries. What a finding rests on besides is named everywhere, and a finding
// that rests on nothing else keeps it.
func TestLawsHoldSomewhere(t *testing.T) {
	laws := func(country string) (danish, union int) {
		for _, c := range ruleCases() {
			d := c.made(t, c.speaks[0])
			d.Workplace.Country = country
			r := whole(&d)
			for _, f := range said(&r) {
				assert.NotEmpty(t, f.Evidence, f.Code)
				if !slices.ContainsFunc(f.Evidence, func(ref string) bool { return !strings.HasPrefix(ref, "law:") }) {
					continue
				}
				for _, ref := range f.Evidence {
					switch {
					case strings.HasPrefix(ref, "law:direktiv-"):
						union++
					case strings.HasPrefix(ref, "law:"):
						danish++
					}
				}
			}
		}
		return danish, union
	}
	for _, here := range []string{"", "DK"} {
		danish, union := laws(here)
		assert.Positive(t, danish, here)
		assert.Positive(t, union, here)
	}
	for country, inUnion := range map[string]bool{"SE": true, "IE": true, "GB": false, "NO": false, "US": false, "XX": false} {
		danish, union := laws(country)
		assert.Zero(t, danish, country)
		assert.Equal(t, inUnion, union > 0, country)
	}
	// A review is not changed by another that leaves references out.
	before := review.Rules()
	laws("GB")
	assert.Equal(t, before, review.Rules())
}
