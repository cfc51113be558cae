package documents

import (
	"bytes"
	"encoding/json"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/peerwork-dk/peerwork/internal/jsonl"
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

// Lines is [All] for files that hold one document a line, with any name
// and their first line.
func Lines(names []string, stdin io.Reader) iter.Seq[Document] {
	return each(names, stdin, func(string) bool { return true })
}

// each yields the documents of the files; oneALine reports whether a file is known
// to hold one document a line.
func each(names []string, stdin io.Reader, oneALine func(name string) bool) iter.Seq[Document] {
	return func(yield func(Document) bool) {
		for _, name := range names {
			if !one(name, stdin, oneALine(name), yield) {
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
func one(name string, stdin io.Reader, oneALine bool, yield func(Document) bool) bool {
	in := stdin
	if name != Stdin {
		file, err := os.Open(name)
		if err != nil {
			return yield(Document{File: name, Err: err})
		}
		defer file.Close()
		in = file
	}
	r := &reader{Reader: jsonl.NewReader(in), file: name, yield: yield}
	var more bool
	if oneALine {
		more = r.lines()
	} else {
		more = r.sniff()
	}
	if more && r.Err != nil {
		return yield(Document{File: name, Err: r.Err})
	}
	return more
}

// reader reads one file, line by line.
type reader struct {
	*jsonl.Reader
	file  string
	yield func(Document) bool
}

// unmark takes the byte order mark off the first line. Where a file holds one
// document it belongs to that, and is wrong.
func (r *reader) unmark(line []byte) []byte {
	if r.Line == 1 {
		return jsonl.Unmark(line)
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
		data, ok := r.Next(nil)
		if !ok {
			return true
		}
		if data = r.unmark(data); !jsonl.Blank(data) && !r.give(r.Line, jsonl.Trim(data)) {
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
		grown, ok := r.Next(all)
		if !ok {
			break
		}
		all = grown
		if line := r.unmark(all[start:]); !jsonl.Blank(line) {
			first = line
			break
		}
	}
	firstLine := r.Line
	if !object(first) && len(jsonl.Trim(first)) <= Limit {
		return r.whole(all)
	}
	for {
		line, ok := r.Next(nil)
		switch {
		case !ok:
			return r.Err != nil || r.give(0, cut(all))
		case !jsonl.Blank(line):
			return r.give(firstLine, jsonl.Trim(first)) && r.give(r.Line, jsonl.Trim(line)) && r.lines()
		}
	}
}

// whole yields the file as one document that begins with start.
func (r *reader) whole(start []byte) bool {
	all := start
	for len(all) <= Limit && r.Err == nil {
		more, ok := r.Next(all)
		if !ok {
			break
		}
		all = more
	}
	if r.Err != nil {
		return true
	}
	return r.give(0, cut(all))
}

// object reports whether the line is one whole JSON object.
func object(line []byte) bool {
	line = bytes.Trim(line, " \t\r\n")
	return len(line) > 0 && line[0] == '{' && json.Valid(line)
}

// cut cuts what is too large to one byte above [Limit].
func cut(data []byte) []byte { return data[:min(len(data), Limit+1)] }
