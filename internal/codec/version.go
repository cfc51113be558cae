package codec

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

// version is the version of a schema: 1 and 0 for v1, 1 and 2 for v1.2.
type version struct{ major, minor int }

func (v version) String() string {
	if v.minor == 0 {
		return lean.Itoa(v.major)
	}
	return lean.Itoa(v.major) + "." + lean.Itoa(v.minor)
}

// schemaVersion takes the address of a schema apart: base, version, file.
func schemaVersion(address string) (v version, file string, ok bool) {
	rest, ok := lean.CutPrefix(address, peerwork.SchemaBase+"v")
	if !ok {
		return v, "", false
	}
	number, file, ok := lean.Cut(rest, '/')
	if !ok {
		return v, "", false
	}
	major, minor, dotted := lean.Cut(number, '.')
	if v.major, ok = count(major); !ok {
		return v, "", false
	}
	if dotted {
		v.minor, ok = count(minor)
	}
	return v, file, ok
}

// count reads a number from 1 to 999999 without leading zeros.
func count(s string) (n int, ok bool) {
	if s == "" || len(s) > 6 || s[0] == '0' {
		return 0, false
	}
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// CheckSchema says what is wrong with the address a document gives as its
// $schema, when its own is another: it follows a newer version of the same
// schema, or none of ours.
func CheckSchema(own, address string) Finding {
	mine, file, _ := schemaVersion(own)
	theirs, theirFile, ok := schemaVersion(address)
	if ok && theirFile == file &&
		(theirs.major > mine.major || theirs.major == mine.major && theirs.minor > mine.minor) {
		return Finding{Code: NewerVersion, Value: theirs.String(), Detail: mine.String()}
	}
	if short, ours := lean.CutPrefix(address, peerwork.SchemaBase); ours {
		address = "…/" + short // else only what all our addresses begin with is shown
	}
	return Finding{Code: WrongSchema, Value: address, Detail: own}
}

// ownSchema is where a document says which schema it follows. A newer one there
// is the only problem of the document; that of a document inside is one of its
// own.
const ownSchema = "/$schema"

// SchemaOf returns the address of the schema a document says it follows, in
// its own property $schema, and "" when it does not say or is broken before
// it does.
func SchemaOf(data []byte) string {
	var r reader
	if !r.start(data, len(data)) || r.doc[r.pos] != '{' || !r.open() {
		return ""
	}
	for first := true; ; first = false {
		if more, _ := r.more(first, '}'); !more {
			return ""
		}
		if _, _, ok := r.key(first); !ok {
			return ""
		}
		name := nameAt(r.doc, int(r.path[r.depth-1]))
		if !r.colon() {
			return ""
		}
		from := r.pos
		if !r.guard() {
			return ""
		}
		if name == "$schema" {
			if r.doc[from] != '"' {
				return ""
			}
			return nameAt(r.doc, from)
		}
	}
}

// SchemaFile returns the last part of the address of a schema of ours, in any
// version: "response.schema.json".
func SchemaFile(address string) (string, bool) {
	_, file, ok := schemaVersion(address)
	return file, ok
}
