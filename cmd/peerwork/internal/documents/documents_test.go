package documents_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
)

// read returns the places and bytes of what stdin holds.
func read(stdin string) []string {
	var got []string
	for d := range documents.All([]string{documents.Stdin}, strings.NewReader(stdin)) {
		got = append(got, d.Place()+" "+string(d.Data))
	}
	return got
}

func TestOneDocumentOrOneALine(t *testing.T) {
	tests := []struct {
		name, stdin string
		want        []string
	}{
		{"one on one line", `{"a":1}`, []string{`- {"a":1}`}},
		{"one with a line break", "{\"a\":1}\n", []string{"- {\"a\":1}\n"}},
		{"one with blank lines after it", "{\"a\":1}\n\n \n", []string{"- {\"a\":1}\n"}},
		{"one over many lines", "{\n\"a\":1}\n", []string{"- {\n\"a\":1}\n"}},
		{"a vertical tab is not blank", "{\"a\":1}\n\v\n", []string{`-:1 {"a":1}`, "-:2 \v"}},
		{"blank lines first", "\n\n{\n}", []string{"- \n\n{\n}"}},
		{"two lines", "{\"a\":1}\n{\"a\":2}", []string{`-:1 {"a":1}`, `-:2 {"a":2}`}},
		{"carriage returns", "{\"a\":1}\r\n{\"a\":2}\r\n", []string{`-:1 {"a":1}`, `-:2 {"a":2}`}},
		{"blank lines between are counted", "\n{}\n\n\n{}\n", []string{`-:2 {}`, `-:5 {}`}},
		{"a bad second line", "{}\nnonsense\n{}", []string{`-:1 {}`, `-:2 nonsense`, `-:3 {}`}},
		{"a bad first line is one document", "{]\n{}\n", []string{"- {]\n{}\n"}},
		{"an array is one document", "[1]\n[2]\n", []string{"- [1]\n[2]\n"}},
		{"nothing", "", []string{"- "}},
		{"only blank lines", "\n\n", []string{"- \n\n"}},
		{"a byte order mark of one document", "\uFEFF{\n}", []string{"- \uFEFF{\n}"}},
		{"a byte order mark of one line", "\uFEFF{}\n", []string{"- \uFEFF{}\n"}},
		{"a byte order mark before lines", "\uFEFF{}\r\n{}\n", []string{"-:1 {}", "-:2 {}"}},
		{"a byte order mark further down", "{}\n\uFEFF{}\n", []string{"-:1 {}", "-:2 \uFEFF{}"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, read(test.stdin)) })
	}
}

// TestLines: where it is known that there is one a line, a bad first line is
// one bad document and no more.
func TestLines(t *testing.T) {
	tests := map[string][]string{
		"{]\n{}\n":                     {"1{]", "2{}"},
		"\n\uFEFF\n \r\n{}":            {"2\uFEFF", "4{}"},
		"\uFEFF\n{}":                   {"2{}"},
		"\uFEFF[\r\n\r\n{\"a\":1}\r\n": {"1[", "3{\"a\":1}"},
		"{}":                           {"1{}"},
		"":                             nil,
		"\n\n":                         nil,
	}
	for stdin, want := range tests {
		var got []string
		for d := range documents.Lines([]string{documents.Stdin}, strings.NewReader(stdin)) {
			got = append(got, fmt.Sprint(d.Line, string(d.Data)))
		}
		assert.Equal(t, want, got, "%q", stdin)
	}
}

func TestNameSaysOneALine(t *testing.T) {
	for _, name := range []string{"a.jsonl", "a.NDJSON"} {
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, []byte("nonsense\n\n{}\n"), 0o600))
		var got []string
		for d := range documents.All([]string{path}, nil) {
			got = append(got, fmt.Sprint(d.Line, string(d.Data)))
		}
		assert.Equal(t, []string{"1nonsense", "3{}"}, got)
	}
}

// TestTooLarge checks that a document that is too large comes out one byte
// above the limit, and what is just inside it whole.
func TestTooLarge(t *testing.T) {
	object := func(size int) string { return `{"a":"` + strings.Repeat("x", size-len(`{"a":""}`)) + `"}` }
	sizes := func(stdin string) []int {
		var got []int
		for d := range documents.All([]string{documents.Stdin}, strings.NewReader(stdin)) {
			got = append(got, len(d.Data))
		}
		return got
	}
	const limit = documents.Limit
	at, over := object(limit), object(limit+1)
	assert.Equal(t, []int{limit}, sizes(at))
	assert.Equal(t, []int{limit + 1}, sizes(over))
	assert.Equal(t, []int{limit + 1}, sizes(object(3*limit)))
	assert.Equal(t, []int{limit + 1}, sizes(strings.Repeat("\n", 2*limit)))
	assert.Equal(t, []int{limit + 1}, sizes(strings.Repeat("[\n", limit)))
	assert.Equal(t, []int{2, limit, 2}, sizes("{}\n"+at+"\r\n{}\n"))
	assert.Equal(t, []int{2, limit + 1, 2}, sizes("{}\n"+over+"\n{}\n"))
	assert.Equal(t, []int{limit, 2}, sizes(at+"\r\n{}\n"))
	assert.Equal(t, []int{limit, 2}, sizes("\uFEFF"+at+"\r\n{}\n"))
	assert.Equal(t, []int{limit + 1, 2}, sizes("\uFEFF"+over+"\r\n{}\n"))
	assert.Equal(t, []int{limit + 1, 2}, sizes(object(2*limit)+"\n{}\n"), "a first line that is too large does not take the rest along")
}

func TestUnreadable(t *testing.T) {
	good := filepath.Join(t.TempDir(), "good.json")
	require.NoError(t, os.WriteFile(good, []byte("{}"), 0o600))
	var got []documents.Document
	for d := range documents.All([]string{"no-such-file.json", t.TempDir(), good}, nil) {
		got = append(got, d)
	}
	require.Len(t, got, 3)
	assert.ErrorIs(t, got[0].Err, os.ErrNotExist)
	assert.Error(t, got[1].Err, "a folder")
	assert.NoError(t, got[2].Err)

	broken := io.MultiReader(strings.NewReader("{}\n{}\n"), iotest.ErrReader(errors.New("the disk is gone")))
	var lines []string
	for d := range documents.All([]string{documents.Stdin}, broken) {
		lines = append(lines, fmt.Sprint(d.Place(), " ", d.Err))
	}
	assert.Equal(t, []string{"-:1 <nil>", "-:2 <nil>", "- the disk is gone"}, lines)
}

func TestProcessKeepsTheOrder(t *testing.T) {
	const n = 5000
	var stdin strings.Builder
	for i := range n {
		fmt.Fprintf(&stdin, "{\"n\":%d}\n", i)
	}
	next := 0
	err := documents.Process(t.Context(), documents.All([]string{documents.Stdin}, strings.NewReader(stdin.String())),
		func(d documents.Document) string { return string(d.Data) },
		func(s string) error {
			if s != fmt.Sprintf(`{"n":%d}`, next) {
				return fmt.Errorf("number %d is %s", next, s)
			}
			next++
			return nil
		}, nil)
	require.NoError(t, err)
	assert.Equal(t, n, next)
}

func TestProcessStopsAtTheFirstError(t *testing.T) {
	full := errors.New("disk full")
	endless := func(yield func(documents.Document) bool) {
		for yield(documents.Document{}) {
		}
	}
	emitted := 0
	err := documents.Process(t.Context(), endless,
		func(documents.Document) int { return 0 },
		func(int) error { emitted++; return full }, nil)
	assert.ErrorIs(t, err, full)
	assert.Equal(t, 1, emitted)
}

// TestProcessStopsWhenToldTo: at once, even when the input stays open.
func TestProcessStopsWhenToldTo(t *testing.T) {
	why := errors.New("enough")
	for _, when := range []int{2, 3} { // with more to come, and while it waits for more
		ctx, cancel := context.WithCancelCause(t.Context())
		in, typed := io.Pipe()
		defer typed.Close()
		go func() { _, _ = io.WriteString(typed, "{}\n{}\n{}\n") }()
		emitted := 0
		err := documents.Process(ctx, documents.Lines([]string{documents.Stdin}, in),
			func(documents.Document) int { return 0 },
			func(int) error {
				if emitted++; emitted == when && when < 3 {
					cancel(why)
				}
				return nil
			},
			func() error {
				if emitted == when {
					cancel(why)
				}
				return nil
			})
		assert.ErrorIs(t, err, why)
		assert.Equal(t, when, emitted)
	}
}

// TestProcessFlushesWhenItWaits: a person who types one line at a time gets
// the answer to it before typing the next.
func TestProcessFlushesWhenItWaits(t *testing.T) {
	in, typed := io.Pipe()
	answered := make(chan struct{})
	go func() {
		_, _ = io.WriteString(typed, "{}\n{}\n")
		<-answered
		_ = typed.Close()
	}()
	emitted, flushed := 0, 0
	var once sync.Once
	err := documents.Process(t.Context(), documents.All([]string{documents.Stdin}, in),
		func(documents.Document) int { return 0 },
		func(int) error { emitted++; return nil },
		func() error {
			flushed = emitted
			if flushed == 2 {
				once.Do(func() { close(answered) })
			}
			return nil
		})
	require.NoError(t, err)
	assert.Equal(t, 2, flushed)
}

// repeated is a text repeated n times, without holding more than one.
type repeated struct {
	text string
	n    int
	at   int
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.n == 0 {
		return 0, io.EOF
	}
	k := copy(p, r.text[r.at:])
	if r.at += k; r.at == len(r.text) {
		r.at, r.n = 0, r.n-1
	}
	return k, nil
}

// TestConstantMemory reads 64 MiB of lines and never holds more than a few of
// them, even when some are far too large.
func TestConstantMemory(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2)) // memory holds some lines for each core
	const size, ceiling = 64 << 20, 32 << 20
	for _, line := range []string{
		`{"a":"` + strings.Repeat("x", 2000) + "\"}\n",
		`{"a":"` + strings.Repeat("x", 4*documents.Limit) + "\"}\n",
	} {
		stream := &repeated{text: line, n: size / len(line)}
		most, n := uint64(0), 0
		var stats runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&stats)
		before := stats.HeapAlloc
		err := documents.Process(t.Context(), documents.All([]string{documents.Stdin}, stream),
			func(d documents.Document) int { return len(d.Data) },
			func(int) error {
				if n++; n%500 == 0 || len(line) > documents.Limit {
					runtime.GC() // what is left is still in use
					runtime.ReadMemStats(&stats)
					most = max(most, stats.HeapAlloc-min(before, stats.HeapAlloc))
				}
				return nil
			}, nil)
		require.NoError(t, err)
		assert.Equal(t, size/len(line), n)
		assert.Less(t, most, uint64(ceiling))
		t.Logf("lines of %d bytes: %d held at most", len(line), most)
	}
}
