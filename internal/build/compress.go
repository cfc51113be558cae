package build

import (
	"bytes"
	"compress/gzip"

	"github.com/andybalholm/brotli"
)

// Compression says how hard to compress.
type Compression int

const (
	// Best takes seconds for the core and gives what should be published:
	// brotli 11, gzip 9.
	Best Compression = iota
	// Quick takes a tenth of that and gives some 15 % more bytes: brotli 5,
	// gzip 6. For somebody who waits.
	Quick
)

// brotli returns data compressed with brotli. Writing to memory cannot fail.
func (c Compression) brotli(data []byte) []byte {
	level := brotli.BestCompression
	if c == Quick {
		level = 5
	}
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, level)
	if _, err := w.Write(data); err != nil {
		panic(err)
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// gzip returns data compressed with gzip, without a time in the header: the
// same data gives the same bytes.
func (c Compression) gzip(data []byte) []byte {
	level := gzip.BestCompression
	if c == Quick {
		level = gzip.DefaultCompression
	}
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, level)
	if err != nil {
		panic(err)
	}
	if _, err := w.Write(data); err != nil {
		panic(err)
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}
