package schema

import (
	"embed"
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/internal/codec"
)

//go:embed v1/*.json
var files embed.FS

// Kind is a kind of document, such as "instrument". The zero value is no kind.
type Kind string

// Kinds returns all kinds in fixed order.
func Kinds() []Kind { return slices.Clone(kinds) }

// Valid reports whether k is one of [Kinds].
func (k Kind) Valid() bool { return slices.Contains(kinds, k) }

const suffix = ".schema.json"

// ID returns the address of the schema of a kind, which a document may carry as
// its $schema, or "" when there is no such kind.
func ID(k Kind) string {
	if !k.Valid() {
		return ""
	}
	return peerwork.SchemaBase + directory + "/" + string(k) + suffix
}

// Schema returns the published schema of a kind, byte for byte, or nil when
// there is no such kind. The caller may keep and change what it gets.
func Schema(k Kind) []byte {
	if !k.Valid() {
		return nil
	}
	data, err := files.ReadFile(directory + "/" + string(k) + suffix)
	if err != nil {
		panic("schema: " + err.Error()) // a test reads each of them
	}
	return checkout.LF(data)
}

// Index returns the list of the published schemas, byte for byte: of each its
// kind, version, $id, title, file and SHA-256 digest. The caller may keep and
// change what it gets.
func Index() []byte {
	data, err := files.ReadFile(directory + "/index.json")
	if err != nil {
		panic("schema: " + err.Error()) // a test reads it
	}
	return checkout.LF(data)
}

// KindOf returns the kind of the document that data holds, going by its $schema
// alone, whatever the version. It is false when there is no $schema, when it is
// not one of ours, and when the text is broken before it is reached.
func KindOf(data []byte) (Kind, bool) {
	file, ok := codec.SchemaFile(codec.SchemaOf(data))
	if !ok {
		return "", false
	}
	name, ok := strings.CutSuffix(file, suffix)
	k := Kind(name)
	return k, ok && k.Valid()
}

// KindFor returns the kind of the documents that are read into T.
func KindFor[T Document]() Kind {
	return kindFor(new(T))
}
