package evidence

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every word of a quotation stands in the guide, in that order: each run of four
// neighbouring words does, and a quotation of fewer words does as a whole. Where
// a quotation has an ellipsis, the parts around it are checked each by itself.
func TestQuotationsStandInTheGuide(t *testing.T) {
	guide := readShingles(t, "guide-shingles.txt")
	require.Greater(t, len(guide), 10000)

	// A word changed, left out or moved is seen.
	require.Empty(t, guide.notIn(words("Der kan frit citeres fra publikationen"), guideWords))
	require.NotEmpty(t, guide.notIn(words("Der må frit citeres fra publikationen"), guideWords))
	require.NotEmpty(t, guide.notIn(words("Der kan citeres fra publikationen"), guideWords))
	require.NotEmpty(t, guide.notIn(words("frit Der kan citeres fra publikationen"), guideWords))
	require.NotEmpty(t, guide.notIn(words("sympati"), guideWords))

	rows := 0
	for _, topic := range AllTopics() {
		if topic.Work != "guide" {
			continue
		}
		// So do the headings that tell where it stands.
		place := strings.NewReplacer("titelbladet", "", "indledningen", "", ": ", "…", ", ", "…").Replace(topic.Section.DA)
		for heading := range strings.SplitSeq(place, "…") {
			if !strings.HasPrefix(heading, "afsnit ") {
				assert.Empty(t, guide.notIn(words(heading), guideWords), topic.ID)
			}
		}
		for _, row := range topic.Rows {
			for part := range strings.SplitSeq(row.DA, "…") {
				assert.Empty(t, guide.notIn(words(part), guideWords), row.ID)
			}
			rows++
		}
	}
	assert.Equal(t, 190, rows)
}

// The four other works are retold: no row repeats five words in a row.
func TestOtherWorksAreRetold(t *testing.T) {
	denied := readShingles(t, "denied-row-shingles.txt")
	require.Greater(t, len(denied), 3000)
	for _, x := range allTexts() {
		if !x.quoted {
			assert.Empty(t, denied.in(words(x.DA), rowWords), x.where)
			assert.Empty(t, denied.in(words(x.EN), rowWords), x.where)
		}
	}
}
