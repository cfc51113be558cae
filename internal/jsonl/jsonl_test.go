package jsonl

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

// inParts reads a text in parts of the size, and numbers the lines over all parts.
func inParts(t *testing.T, text string, size int64) (docs []string) {
	before := 0
	for start := int64(0); start < int64(len(text)); start += size {
		p := Part{Start: start, Size: size}
		n, err := p.Each(strings.NewReader(text[p.Before():]), func(line int, data []byte) error {
			docs = append(docs, fmt.Sprint(before+line, " ", string(data)))
			return nil
		})
		require.NoError(t, err)
		before += n
	}
	return docs
}

// However a file is parted, each line is there once, with its number in the file.
func TestPart(t *testing.T) {
	text := "\uFEFF{}\r\n\n{\"a\":1}\n \t\r\n[\n{\"long\":\"" + strings.Repeat("x", 40) + "\"}\r\n\uFEFF\n\n{}"
	want := []string{"1 {}", "3 {\"a\":1}", "5 [", "6 {\"long\":\"" + strings.Repeat("x", 40) + "\"}", "7 \uFEFF", "9 {}"}
	for size := int64(1); size <= int64(len(text))+1; size++ {
		require.Equal(t, want, inParts(t, text, size), "parts of %d bytes", size)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var b strings.Builder
		for range r.IntN(60) {
			b.WriteString([]string{"{}", "\n", "\r\n", "[1,2]", " ", "å"}[r.IntN(6)])
		}
		text := b.String()
		require.Equal(t, inParts(t, text, int64(len(text))+1), inParts(t, text, 1+r.Int64N(20)), "%q", text)
	}
}

// Whatever is in a file and however it is parted: each line is there once.
func FuzzPart(f *testing.F) {
	f.Add([]byte("\uFEFF{}\r\n\n[\n{}"), int64(3))
	f.Add([]byte("\n\n"), int64(1))
	f.Fuzz(func(t *testing.T, data []byte, size int64) {
		if size < 1 || len(data) > 100 {
			return
		}
		require.Equal(t, inParts(t, string(data), int64(len(data))+1), inParts(t, string(data), size))
	})
}

// A line that is too large is one document, cut where it still shows that.
func TestPartTooLarge(t *testing.T) {
	text := "{}\n" + strings.Repeat("x", 3*Limit) + "\n{}\n"
	docs := inParts(t, text, 100_000)
	require.Len(t, docs, 3)
	assert.Equal(t, []int{4, 2 + Limit + 1, 4}, []int{len(docs[0]), len(docs[1]), len(docs[2])})
	_, ps := Decode[readiness.Response](bytes.Repeat([]byte{' '}, Limit+1))
	assert.Equal(t, peerwork.Problems{TooLarge()}, ps)
	assert.Equal(t, 1024, Limit/1024, "the sentence says so")
}

func TestPartErrors(t *testing.T) {
	gone := errors.New("the disk is gone")
	_, err := Part{Size: 100}.Each(io.MultiReader(strings.NewReader("{}\n{"), iotest.ErrReader(gone)), func(int, []byte) error { return nil })
	assert.ErrorIs(t, err, gone)
	_, err = Part{Size: 100}.Each(strings.NewReader("{}\n{}"), func(line int, _ []byte) error {
		require.Equal(t, 1, line)
		return gone
	})
	assert.ErrorIs(t, err, gone)
}

func TestStudy(t *testing.T) {
	scorer, _ := instruments.Scorer(instruments.Temperatur)
	response := `{"id":"000000000001","instrument":"parathed","version":"0.1.0","answers":[]}`
	for data, want := range map[string]string{
		response: "response /instrument response-other-instrument",
		`{"place":"Åvej","document":{"response":` + response + `}}`: "entry /document/response/instrument response-other-instrument",
		`{"place":" ","document":{"response":` + response + `}}`:    "entry /place entry-place",
		`{"place":"Åvej","document":{}}`:                            "entry /document entry-document",
		`{"tasks":[]}`:                                              "plan  other-kind",
		`{"answers":1}`:                                             "response",
		`{]`:                                                        "response  json-syntax",
	} {
		a, ps := Study([]byte(data))
		if len(ps) == 0 {
			ps = a.Check(scorer, instruments.Temperatur)
		}
		require.NotEmpty(t, ps)
		assert.Contains(t, fmt.Sprint(a.Kind, " ", ps[0].Pointer, " ", ps[0].Code), want, data)
	}
}

func TestVerdict(t *testing.T) {
	assert.Equal(t, `{"file":"a.jsonl","line":3,"kind":"response","problems":[]}`, string(Verdict("a.jsonl", 3, schema.KindResponse, nil)))
	assert.Equal(t, `{"file":"a`+"\uFFFD"+`","kind":"entry","problems":[]}`, string(Verdict("a\xff", 0, schema.KindEntry, nil)))
}
