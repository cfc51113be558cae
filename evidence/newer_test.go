package evidence

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

// stable says whether an address is one to hand on: encrypted, and without the
// parameters and archives that come and go.
func stable(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Scheme == "https" && u.Host != "" && u.RawQuery == "" && u.Fragment == ""
}

func TestNewer(t *testing.T) {
	assert.False(t, stable("http://a.dk/b"))
	assert.False(t, stable("https://a.dk/b?c=d"))
	works := AllNewer()
	assert.LessOrEqual(t, len(works), 12, "few enough to read")
	assert.True(t, slices.IsSortedFunc(works, func(a, b Newer) int { return a.Year - b.Year }))
	seen := map[string]bool{}
	for _, n := range works {
		assert.False(t, seen[n.ID], n.ID)
		seen[n.ID] = true
		assert.Contains(t, n.ID, fmt.Sprint(n.Year))
		assert.GreaterOrEqual(t, n.Year, 2018, n.ID)
		assert.True(t, n.Lang.Valid(), n.ID)
		assert.NotEmpty(t, n.Title, n.ID)
		assert.Empty(t, damage(n.Title), n.ID)
		assert.NotEqual(t, n.Then, n.Publisher.DA, n.ID)
		assert.Regexp(t, `^$|^ISBN 978-[\d-]{13}$|^doi:10\.\d+/\S+$`, n.Number, n.ID)
		assert.True(t, n.Address == "" || stable(n.Address), n.ID)
		assert.True(t, n.Seen.Valid(), n.ID)
		assert.LessOrEqual(t, fmt.Sprint(n.Year), string(n.Seen[:4]), n.ID)
		for _, s := range []string{n.Gives.DA, n.Gives.EN} {
			assert.Equal(t, 1, strings.Count(s, "."), "%s: what it offers is one sentence", n.ID)
		}
	}
}

// Nothing can rest on a newer work: no reference finds it.
func TestNothingRestsOnNewer(t *testing.T) {
	for _, n := range AllNewer() {
		for _, ref := range []string{n.ID, "newer:" + n.ID, "paper:" + n.ID} {
			_, ok := Find(ref)
			assert.False(t, ok, ref)
		}
	}
}

func TestOrganisations(t *testing.T) {
	seen := map[string]bool{}
	for _, o := range AllOrganisations() {
		assert.False(t, seen[o.ID], o.ID)
		seen[o.ID] = true
		assert.True(t, o.Address == "" || stable(o.Address), o.ID)
		assert.True(t, o.Seen.Valid(), o.ID)
		if o.Row != "" {
			e, ok := Find(o.Row)
			assert.True(t, ok && e.Kind == KindRow && strings.HasPrefix(o.Row, "48."), o.ID)
			assert.False(t, seen[o.Row], o.Row)
			seen[o.Row] = true
		}
	}
}

// A publisher that is called something else today is explained among the
// organisations, unless it is abroad.
func TestPublishersToday(t *testing.T) {
	for _, n := range AllNewer() {
		if n.Then == "" || n.Lang != peerwork.LangDA {
			continue
		}
		k := slices.IndexFunc(AllOrganisations(), func(o Organisation) bool { return o.Name == n.Publisher })
		require.GreaterOrEqual(t, k, 0, n.ID)
		assert.Contains(t, AllOrganisations()[k].Before.DA, n.Then, n.ID)
	}
}

func TestOldestSeen(t *testing.T) {
	oldest := OldestSeen()
	assert.True(t, oldest.Valid())
	found := false
	for _, n := range AllNewer() {
		assert.LessOrEqual(t, oldest, n.Seen)
		found = found || n.Seen == oldest
	}
	for _, o := range AllOrganisations() {
		assert.LessOrEqual(t, oldest, o.Seen)
		found = found || o.Seen == oldest
	}
	assert.True(t, found)
}
