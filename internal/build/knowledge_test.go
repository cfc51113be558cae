package build

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/knowledge"
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// Each module has a line for every reference in it, and for no other.
func TestKnowledgeSources(t *testing.T) {
	for name, make := range map[string]func() []byte{"seats": seats, "pages": seatPages, "chime": chime, "cards": cards} {
		var data map[string]any
		require.NoError(t, json.Unmarshal(make(), &data))
		lines, ok := data["sources"].(map[string]any)
		require.True(t, ok, name)
		delete(data, "sources")
		used := map[string]bool{}
		var look func(v any)
		look = func(v any) {
			switch v := v.(type) {
			case []any:
				for _, each := range v {
					look(each)
				}
			case map[string]any:
				if refs, ok := v["evidence"].([]any); ok {
					for _, ref := range refs {
						if ref != evidence.Own {
							used[ref.(string)] = true
						} else {
							assert.NotEmpty(t, v["own"], "%s: %v", name, v["da"])
						}
					}
				}
				for _, each := range v {
					look(each)
				}
			}
		}
		look(data)
		assert.NotEmpty(t, used, name)
		for ref := range used {
			assert.NotNil(t, lines[ref], "%s: no line for %s", name, ref)
		}
		for ref := range lines {
			if strings.HasPrefix(ref, "law:") {
				assert.Contains(t, lines[ref].(map[string]any)["text"].(map[string]any)["da"], "november 2026", ref)
			}
			assert.True(t, used[ref], "%s: nothing rests on %s", name, ref)
		}
	}
}

// A line is in two halves, which are the whole of it.
func TestLineOf(t *testing.T) {
	for _, ref := range evidence.AllRefs() {
		whole, _ := evidence.Line(ref)
		half := lineOf(ref)
		assert.NotEmpty(t, half.Place.DA, ref)
		assert.NotEmpty(t, half.Place.EN, ref)
		if half.Text.DA == "" {
			assert.Equal(t, whole, half.Place, ref)
			continue
		}
		assert.Equal(t, whole, peerwork.Text{DA: half.Text.DA + " – " + half.Place.DA, EN: half.Text.EN + " – " + half.Place.EN}, ref)
	}
	assert.Equal(t, "»Peer-støtte«", lineOf("43.3").Text.DA)
}

// The first view carries no page and no card, and is small.
func TestKnowledgeWeight(t *testing.T) {
	for _, each := range []struct {
		name string
		make func() []byte
		most int
	}{{"seats", seats, 3_000}, {"pages", seatPages, 40_000}, {"chime", chime, 5_000}, {"cards", cards, 10_000}} {
		size := len(Best.brotli(each.make()))
		t.Logf("%s: %d bytes of brotli", each.name, size)
		assert.LessOrEqual(t, size, each.most, each.name)
	}
}

// All that is said is there, and CHIME has its gaps on both sides.
func TestKnowledgeIsWhole(t *testing.T) {
	var pages pagesData
	text := seatPages()
	require.NoError(t, json.Unmarshal(text, &pages))
	require.Len(t, pages.Pages, len(knowledge.Pages()))
	for i, p := range knowledge.Pages() {
		require.Len(t, pages.Pages[i].Sections, len(p.Sections))
		require.Len(t, pages.Pages[i].Papers, len(p.Papers))
		assert.NotEmpty(t, pages.Pages[i].Papers[0].Use.DA)
		for _, paper := range pages.Pages[i].Papers {
			found, _ := toolkit.Find(paper.ID)
			assert.Equal(t, found.For[0] == p.Seat, paper.First, "%s at %s", paper.ID, p.Seat)
		}
	}
	require.Len(t, pages.Organisations.Old, len(recovery.Organisations()))
	require.Len(t, pages.Organisations.Now, len(evidence.AllOrganisations()))
	assert.Equal(t, 2016, pages.Organisations.Year)
	assert.False(t, strings.Contains(string(text), "http"), "an address of 2016 is text")

	var picture chimeData
	require.NoError(t, json.Unmarshal(chime(), &picture))
	assert.Len(t, picture.Elements, 5)
	assert.Len(t, picture.Categories, 21)
	assert.Equal(t, recovery.AspectsWithoutCategory(), picture.NoCategory)
	assert.Equal(t, recovery.CategoriesWithoutAspect(), picture.NoAspect)
	aspects, linked := 0, map[recovery.CategoryID]bool{}
	for _, e := range picture.Elements {
		for _, a := range e.Aspects {
			aspects++
			assert.ElementsMatch(t, recovery.CategoriesOf(a.ID), a.Categories)
			for _, c := range a.Categories {
				linked[c] = true
			}
		}
	}
	assert.Equal(t, 14, aspects)
	assert.Len(t, linked, 21-len(picture.NoAspect), "a category is linked or named as a gap")
	assert.Contains(t, picture.Sources["paper:leamy-2011"].Place.EN, "Leamy")

	var deck cardsData
	require.NoError(t, json.Unmarshal(cards(), &deck))
	require.Len(t, deck.Cards, 7)
	assert.NotEmpty(t, deck.Lines.Consideration.Text.DA)
	assert.Equal(t, len(deck.Cards[0].First.Said), len(deck.Cards[0].Second.Said))
}
