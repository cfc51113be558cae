package documents

import (
	"strconv"

	"github.com/peerwork-dk/peerwork/internal/jsonl"
)

// Limit is the size in bytes of the largest document peerwork reads.
const Limit = jsonl.Limit

// Stdin is the name of standard input.
const Stdin = "-"

// Document is one JSON document, as bytes.
type Document struct {
	// The file it comes from, as it was given; [Stdin] for standard input.
	File string
	// The line it is on, counted from 1, in a file of JSON Lines. 0 when the
	// document is the whole file.
	Line int
	// The bytes. At most [Limit] and one more: a document that is too large is
	// cut there, so that its size still shows that it is too large. The bytes
	// may be used until the function they were given to returns.
	Data []byte
	// Why the file could not be read, or not to its end. Then there is no Data.
	Err error
}

// TooLarge reports whether the document is larger than [Limit].
func (d Document) TooLarge() bool { return len(d.Data) > Limit }

// Place is the file, and the line when there is one: "svar.jsonl:3".
func (d Document) Place() string {
	if d.Line == 0 {
		return d.File
	}
	return d.File + ":" + strconv.Itoa(d.Line)
}
