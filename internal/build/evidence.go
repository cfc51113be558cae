package build

import (
	"bytes"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
)

// shown is what the widget shows of a reference.
type shown struct {
	Text   peerwork.Text `json:"text"`
	Source peerwork.Text `json:"source"`
	// What a reader must know besides, such as that a law may have changed.
	Note   peerwork.Text `json:"note,omitzero"`
	Quoted bool          `json:"quoted,omitempty"`
}

// evidenceJSON is an object with an entry for every row, law and paper and for
// "own", in the order of the edition. Topics are left out: items rest on rows.
func evidenceJSON() []byte {
	var out bytes.Buffer
	for _, ref := range evidence.AllRefs() {
		entry, _ := evidence.Find(ref)
		if entry.Kind == evidence.KindTopic {
			continue
		}
		out.WriteByte(',')
		out.Write(plain(ref))
		out.WriteByte(':')
		out.Write(plain(shown{Text: entry.Text, Source: entry.Citation, Note: entry.Note, Quoted: entry.Quoted}))
	}
	out.WriteByte('}')
	object := out.Bytes()
	object[0] = '{'
	return object
}
