package jsonl

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"github.com/peerwork-dk/peerwork/internal/codec"
)

// Limit is the size in bytes of the largest document peerwork reads.
const Limit = codec.MaxBytes

// Reader reads a file line by line, in constant memory.
type Reader struct {
	in    *bufio.Reader
	ended bool
	// Line is the line last read, counted from 1, and Bytes how many bytes have
	// been read, line breaks included.
	Line  int
	Bytes int64
	// Err is what stopped the reading, other than the end.
	Err error
}

// NewReader returns a reader of in.
func NewReader(in io.Reader) *Reader { return &Reader{in: bufio.NewReaderSize(in, 64<<10)} }

// Next appends the next line to buf, with its line break, and returns it. Of a
// line that is too large it keeps enough to tell, and reads past the rest. It
// is false at the end.
func (r *Reader) Next(buf []byte) ([]byte, bool) {
	if r.ended {
		return buf, false
	}
	start := len(buf)
	read := false
	for {
		part, err := r.in.ReadSlice('\n')
		r.Bytes += int64(len(part))
		read = read || len(part) > 0
		room := max(0, start+len(mark)+Limit+len("\r\n")-len(buf))
		buf = append(buf, part[:min(len(part), room)]...)
		switch {
		case err == nil:
			r.Line++
			return buf, true
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case !errors.Is(err, io.EOF):
			r.Err = err
			r.ended = true
			return buf[:start], false
		}
		r.ended = true
		if read {
			r.Line++
		}
		return buf, read
	}
}

// mark is the byte order mark, which some programs begin a file with. Where a
// file holds one document it belongs to that, and is wrong; where it holds one
// a line it belongs to the file.
const mark = "\uFEFF"

// Unmark takes the byte order mark off the first line of a file.
func Unmark(line []byte) []byte { return bytes.TrimPrefix(line, []byte(mark)) }

// space is what JSON takes for white space.
const space = " \t\r\n"

// Blank reports whether there is nothing on the line.
func Blank(line []byte) bool { return len(bytes.Trim(line, space)) == 0 }

// Trim takes the line break away, and cuts what is too large to one byte above
// [Limit].
func Trim(line []byte) []byte {
	if rest, ok := bytes.CutSuffix(line, []byte("\n")); ok {
		line = bytes.TrimSuffix(rest, []byte("\r"))
	}
	return line[:min(len(line), Limit+1)]
}

// Part is a part of a file of JSON Lines: the lines that begin in it. A line that
// began before it belongs to the part before, and the last line is read to its end,
// so that parts that lie side by side have each line once.
type Part struct {
	// Where the part begins in the file, and how many bytes it has.
	Start, Size int64
}

// Before is the first byte to read for a part: the one before it says whether a
// line begins with the part.
func (p Part) Before() int64 { return max(0, p.Start-1) }

// Each gives work each document in the part. In reads the file from [Part.Before]
// on. A document has the number of its line, where the first that begins in the
// part is 1, and its bytes until work returns. Each returns how many lines begin in
// the part, blank ones included.
func (p Part) Each(in io.Reader, work func(line int, data []byte) error) (int, error) {
	r := NewReader(in)
	if p.Start > 0 {
		r.Next(nil)
	}
	first := r.Line
	var buf []byte
	for p.Before()+r.Bytes < p.Start+p.Size {
		data, ok := r.Next(buf[:0])
		if !ok {
			break
		}
		buf = data
		if p.Start == 0 && r.Line == 1 {
			data = Unmark(data)
		}
		if !Blank(data) {
			if err := work(r.Line-first, Trim(data)); err != nil {
				return 0, err
			}
		}
	}
	return r.Line - first, r.Err
}
