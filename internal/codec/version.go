package codec

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// version is the version of a schema: 1 and 0 for v1, 1 and 2 for v1.2.
type version struct{ major, minor int }

func (v version) text() peerwork.Text {
	if v.minor == 0 {
		return plain(decimal(v.major))
	}
	return plain(decimal(v.major) + "." + decimal(v.minor))
}

// schemaVersion takes the address of a schema apart: base, version, file.
func schemaVersion(address string) (v version, file string, ok bool) {
	rest, ok := strings.CutPrefix(address, peerwork.SchemaBase+"v")
	if !ok {
		return v, "", false
	}
	number, file, ok := strings.Cut(rest, "/")
	if !ok {
		return v, "", false
	}
	major, minor, dotted := strings.Cut(number, ".")
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

// Newer reports whether address is that of the same schema as own, in a later
// version.
func Newer(own, address string) bool {
	mine, file, _ := schemaVersion(own)
	theirs, theirFile, ok := schemaVersion(address)
	return ok && theirFile == file &&
		(theirs.major > mine.major || theirs.major == mine.major && theirs.minor > mine.minor)
}

// NewerVersion says that a document follows a later version of the schema own.
func NewerVersion(pointer, own, address string) peerwork.Problem {
	mine, _, _ := schemaVersion(own)
	theirs, _, _ := schemaVersion(address)
	return problem(pointer, codeNewerVersion, theirs.text(), mine.text())
}

// SchemaOf returns the address of the schema a document says it follows, in
// its own property $schema, and "" when it does not say or is broken before
// it does.
func SchemaOf(data []byte) string {
	r, problems := start(data, len(data))
	if problems != nil || r.doc[r.pos] != '{' || !r.open() {
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
		if !r.guard(nil) {
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
