package documents

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// All returns the documents of the files in order; [Stdin] is the standard
// input given. A file that cannot be read is one document with Err set, and the
// files after it are still read.
//
// A file named .jsonl or .ndjson holds one document a line. So does any other
// whose first line is a whole JSON object, or over [Limit], and that has more
// than blank lines after it. Blank lines are passed over, and counted. A byte order
// mark before the first line is passed over too.
func All(names []string, stdin io.Reader) iter.Seq[Document] {
	return each(names, stdin, func(name string) bool {
		ending := strings.ToLower(filepath.Ext(name))
		return ending == ".jsonl" || ending == ".ndjson"
	})
}

// Lines is [All] for files that hold one document a line whatever their name
// and their first line.
func Lines(names []string, stdin io.Reader) iter.Seq[Document] {
	return each(names, stdin, func(string) bool { return true })
}

// each yields the documents of the files; lines reports whether a file is known
// to hold one document a line.
func each(names []string, stdin io.Reader, lines func(name string) bool) iter.Seq[Document] {
	return func(yield func(Document) bool) {
		for _, name := range names {
			if !one(name, stdin, lines(name), yield) {
				return
			}
		}
	}
}

// Whole returns what the file holds as one document, whatever its name and
// lines.
func Whole(name string) Document {
	file, err := os.Open(name)
	if err != nil {
		return Document{File: name, Err: err}
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, Limit+1))
	if err != nil {
		return Document{File: name, Err: err}
	}
	return Document{File: name, Data: data}
}

// one yields the documents of one file. It is false when yield has had enough.
func one(name string, stdin io.Reader, lines bool, yield func(Document) bool) bool {
	in := stdin
	if name != Stdin {
		file, err := os.Open(name)
		if err != nil {
			return yield(Document{File: name, Err: err})
		}
		defer file.Close()
		in = file
	}
	r := &reader{file: name, in: bufio.NewReaderSize(in, 64<<10), yield: yield}
	var more bool
	if lines {
		more = r.lines()
	} else {
		more = r.sniff()
	}
	if more && r.err != nil {
		return yield(Document{File: name, Err: r.err})
	}
	return more
}

// reader reads one file, line by line.
type reader struct {
	file  string
	in    *bufio.Reader
	yield func(Document) bool
	line  int   // the line last read, counted from 1
	err   error // what stopped the reading, other than the end
	ended bool
}

// next appends the next line to buf, with its line break, and returns it. Of a
// line that is too large it keeps enough to tell, and reads past the rest. It
// is false at the end.
func (r *reader) next(buf []byte) ([]byte, bool) {
	if r.ended {
		return buf, false
	}
	start := len(buf)
	read := false
	for {
		part, err := r.in.ReadSlice('\n')
		read = read || len(part) > 0
		room := max(0, start+len(mark)+Limit+len("\r\n")-len(buf))
		buf = append(buf, part[:min(len(part), room)]...)
		switch {
		case err == nil:
			r.line++
			return buf, true
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case !errors.Is(err, io.EOF):
			r.err = err
			r.ended = true
			return buf[:start], false
		}
		r.ended = true
		if read {
			r.line++
		}
		return buf, read
	}
}

// mark is the byte order mark, which some programs begin a file with. Where a
// file holds one document it belongs to that, and is wrong; where it holds one
// a line it belongs to the file.
const mark = "\uFEFF"

// unmark takes the byte order mark off the first line.
func (r *reader) unmark(line []byte) []byte {
	if r.line == 1 {
		return bytes.TrimPrefix(line, []byte(mark))
	}
	return line
}

// give yields the bytes as a document on the line, 0 for the whole file.
func (r *reader) give(line int, data []byte) bool {
	return r.yield(Document{File: r.file, Line: line, Data: data})
}

// lines yields each line that is not blank.
func (r *reader) lines() bool {
	for {
		data, ok := r.next(nil)
		if !ok {
			return true
		}
		if data = r.unmark(data); !blank(data) && !r.give(r.line, trim(data)) {
			return false
		}
	}
}

// sniff finds out whether the file is one document or one a line, and yields
// what it is.
func (r *reader) sniff() bool {
	var all []byte // the file so far, for the case that it is one document
	var first []byte
	for len(all) <= Limit {
		start := len(all)
		grown, ok := r.next(all)
		if !ok {
			break
		}
		all = grown
		if line := r.unmark(all[start:]); !blank(line) {
			first = line
			break
		}
	}
	firstLine := r.line
	if !object(first) && len(trim(first)) <= Limit {
		return r.whole(all)
	}
	for {
		line, ok := r.next(nil)
		switch {
		case !ok:
			return r.err != nil || r.give(0, cut(all))
		case !blank(line):
			return r.give(firstLine, trim(first)) && r.give(r.line, trim(line)) && r.lines()
		}
	}
}

// whole yields the file as one document that begins with start.
func (r *reader) whole(start []byte) bool {
	all := start
	for len(all) <= Limit && r.err == nil {
		more, ok := r.next(all)
		if !ok {
			break
		}
		all = more
	}
	if r.err != nil {
		return true
	}
	return r.give(0, cut(all))
}

// space is what JSON takes for white space.
const space = " \t\r\n"

func blank(line []byte) bool { return len(bytes.Trim(line, space)) == 0 }

// object reports whether the line is one whole JSON object.
func object(line []byte) bool {
	line = bytes.Trim(line, space)
	return len(line) > 0 && line[0] == '{' && json.Valid(line)
}

// trim takes the line break away.
func trim(line []byte) []byte {
	if rest, ok := bytes.CutSuffix(line, []byte("\n")); ok {
		line = bytes.TrimSuffix(rest, []byte("\r"))
	}
	return cut(line)
}

// cut cuts what is too large to one byte above [Limit].
func cut(data []byte) []byte { return data[:min(len(data), Limit+1)] }
