// Package stored writes zip archives whose entries are stored as they are.
// Compressing them would cost a browser more than it saves, and the bytes would
// depend on who compresses.
package stored

import (
	"hash/crc32"
	"strings"
	"unicode/utf8"
)

// Archive is a zip archive. The zero value is an empty one, ready to use. It
// holds at most 65535 entries and 4 GB.
type Archive struct {
	entries   strings.Builder
	directory strings.Builder
	n         int
}

// The numbers of the format: PKWARE's APPNOTE.TXT, 4.3 and 4.4.
const (
	entrySignature     = 0x04034b50
	directorySignature = 0x02014b50
	endSignature       = 0x06054b50
	version            = 20     // 2.0, which knows folders
	namesInUTF8        = 0x0800 // bit 11 of the flags
	firstDay           = 0x0021 // 1 January 1980, the first there is, of every entry
)

// Add adds an entry. Names have slashes between their parts.
func (a *Archive) Add(name, content string) {
	flags := uint16(0)
	if utf8.RuneCountInString(name) != len(name) {
		flags = namesInUTF8
	}
	at := uint32(a.entries.Len())
	size := uint32(len(content))
	facts := number(nil, 2, version)
	facts = number(facts, 2, uint32(flags))
	facts = number(facts, 2, 0) // stored
	facts = number(facts, 2, 0) // midnight
	facts = number(facts, 2, firstDay)
	facts = number(facts, 4, crc32.ChecksumIEEE([]byte(content)))
	facts = number(facts, 4, size)
	facts = number(facts, 4, size)
	facts = number(facts, 2, uint32(len(name)))
	facts = number(facts, 2, 0) // nothing extra

	a.entries.Write(number(nil, 4, entrySignature))
	a.entries.Write(facts)
	a.entries.WriteString(name)
	a.entries.WriteString(content)

	a.directory.Write(number(nil, 4, directorySignature))
	a.directory.Write(number(nil, 2, version))
	a.directory.Write(facts)
	a.directory.Write(number(nil, 2, 0)) // no comment
	a.directory.Write(number(nil, 2, 0)) // the first disk
	a.directory.Write(number(nil, 2, 0)) // no attributes
	a.directory.Write(number(nil, 4, 0))
	a.directory.Write(number(nil, 4, at))
	a.directory.WriteString(name)
	a.n++
}

// String returns the archive.
func (a *Archive) String() string {
	end := number(nil, 4, endSignature)
	end = number(end, 4, 0) // the first disk, twice
	end = number(end, 2, uint32(a.n))
	end = number(end, 2, uint32(a.n))
	end = number(end, 4, uint32(a.directory.Len()))
	end = number(end, 4, uint32(a.entries.Len()))
	end = number(end, 2, 0) // no comment
	return a.entries.String() + a.directory.String() + string(end)
}

// number appends the low bytes of n, the lowest first.
func number(dst []byte, bytes int, n uint32) []byte {
	for range bytes {
		dst = append(dst, byte(n))
		n >>= 8
	}
	return dst
}
