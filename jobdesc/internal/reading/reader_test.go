package reading_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/reading"
)

// Texts read into memory they share are read as each alone, with too little room
// as well.
func TestReaderShares(t *testing.T) {
	texts := []string{"", "Du er rolig.", "Du behøver ikke:\n- kørekort\n- bil", strings.Repeat("a. Du. ", 100), "Vi søger en, der er rolig.", "æ"}
	for _, room := range []int{0, 1, 10, 1000} {
		var r reading.Reader
		r.Room(room, 10*room)
		var read []reading.Text
		for _, text := range texts {
			read = append(read, r.Read(peerwork.LangDA, text))
		}
		for i, text := range texts {
			alone := reading.Read(peerwork.LangDA, text)
			assert.Equal(t, len(alone.Sentences), len(read[i].Sentences), "%q", text)
			for k := range alone.Sentences {
				a, b := alone.Sentences[k], read[i].Sentences[k]
				assert.Equal(t, a.Text, b.Text)
				assert.Equal(t, a.Under, b.Under)
				if assert.Len(t, b.Clauses, len(a.Clauses)) {
					for c := range a.Clauses {
						assert.Equal(t, a.Clauses[c].Who, b.Clauses[c].Who)
						assert.Equal(t, len(a.Clauses[c].Words), len(b.Clauses[c].Words))
						for w := range a.Clauses[c].Words {
							assert.Equal(t, a.Clauses[c].Words[w].Text, b.Clauses[c].Words[w].Text)
						}
					}
				}
			}
		}
	}
}
