package build

import (
	"encoding/json"
	"testing"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestForWhomWords(t *testing.T) {
	var all map[string]map[string]string
	require.NoError(t, json.Unmarshal(forWhomWords(), &all))
	for _, list := range jobdesc.Lists() {
		if list.Name != "for-whom" {
			continue
		}
		assert.Len(t, all, len(list.Entries))
		for _, entry := range list.Entries {
			assert.Len(t, all[entry.ID], 8, entry.ID)
			for form, word := range all[entry.ID] {
				assert.Greater(t, len(word), 3, "%s: %s", entry.ID, form)
				assert.Equal(t, entry.ID == "borger", form == word, "%s: %s", entry.ID, form)
			}
		}
	}
	assert.Equal(t, map[string]string{"borger": "medlem", "borgers": "medlems", "borgeren": "medlemmet", "borgerens": "medlemmets",
		"borgere": "medlemmer", "borgeres": "medlemmers", "borgerne": "medlemmerne", "borgernes": "medlemmernes"}, all["medlem"])
}
