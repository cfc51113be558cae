package build

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// What a page calls the documents and what is in a review comes out of the
// documents themselves, so it must be what stands there.
func TestPapers(t *testing.T) {
	var data paperData
	require.NoError(t, json.Unmarshal(paperWords(), &data))
	assert.Contains(t, data.CSS, "@page { size: A4;")
	assert.NotContains(t, data.CSS, "<")

	names := map[string]string{}
	for _, each := range data.Papers {
		names[each.ID] = each.Label.DA
	}
	assert.Len(t, names, len(render.AllReaders())+3)
	assert.Equal(t, "Bilag til ansættelseskontrakten", names["annex"])
	assert.NotEmpty(t, names["colleagues"])
	assert.NotEmpty(t, names["evaluation"])

	require.Len(t, data.Severities, len(review.AllSeverities()))
	assert.Equal(t, "Få det på plads først", data.Severities[0].Label.DA)
	assert.Equal(t, "Worth a talk", data.Severities[2].Label.EN)
	require.Len(t, data.Stages, len(review.AllStages()))
	assert.Equal(t, "Det her skal være på plads til et opslag.", data.Stages[0].Label.DA)
	assert.Equal(t, "This should be in place for a contract.", data.Stages[2].Label.EN)
	assert.Equal(t, "Ikke besluttet endnu", data.Review.Undecided.DA)
	assert.Equal(t, "Om gennemgangen", data.Review.About.DA)
	assert.Contains(t, data.Review.NoFindings.DA, "Vi fandt ikke noget")
	assert.Contains(t, data.Review.AllDecided.DA, "er besluttet")
	assert.NotEqual(t, data.Review.Findings, data.Review.NoFindings)
}
