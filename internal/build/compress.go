package build

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"io"

	"github.com/andybalholm/brotli"
	"github.com/andybalholm/brotli/flate"
)

// Compression says how hard to compress.
type Compression int

const (
	// Best takes seconds for the core and gives what should be published:
	// brotli 11, gzip 9.
	Best Compression = iota
	// Quick takes a tenth of that and gives some 15 % more bytes: brotli 5,
	// gzip 6. For a person who waits.
	Quick
)

// brotli returns data compressed with brotli. Writing to memory cannot fail.
func (c Compression) brotli(data []byte) []byte {
	level := brotli.BestCompression
	if c == Quick {
		level = 5
	}
	var out bytes.Buffer
	compress(brotli.NewWriterLevel(&out, level), data)
	return out.Bytes()
}

// gzipHead is the fixed part of a gzip file (RFC 1952, 2.3): deflate, no flags,
// no time, no system.
var gzipHead = []byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255}

// gzip returns data compressed with gzip. The deflate in it is the brotli
// library's: that of Go's own compress/flate gives other bytes from one Go
// version to the next, and a build must not depend on who runs it. That
// library's gzip writes the time of day, so head and tail are written here.
func (c Compression) gzip(data []byte) []byte {
	level := 9
	if c == Quick {
		level = 6
	}
	out := bytes.NewBuffer(bytes.Clone(gzipHead))
	compress(flate.NewWriter(out, level), data)
	tail := binary.LittleEndian.AppendUint32(nil, crc32.ChecksumIEEE(data))
	out.Write(binary.LittleEndian.AppendUint32(tail, uint32(len(data))))
	return out.Bytes()
}

// compress sends data through w. Writing to memory cannot fail.
func compress(w io.WriteCloser, data []byte) {
	if _, err := w.Write(data); err != nil {
		panic(err)
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
}

// newArchive returns a zip writer whose bytes, like those of gzip, are the same
// with every Go version.
func newArchive(out io.Writer) *zip.Writer {
	archive := zip.NewWriter(out)
	archive.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, 9), nil })
	return archive
}
