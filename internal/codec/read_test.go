package codec

import (
	"encoding/json"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/lean"
)

func readNote(data []byte, n *note) peerwork.Problems {
	problems, _ := Read(data, MaxBytes, &noteLayout, unsafe.Pointer(new(note)), unsafe.Pointer(n)).(peerwork.Problems)
	return problems
}

func codesOf(data string) (all []string) {
	for _, p := range readNote([]byte(data), new(note)) {
		all = append(all, p.Code+" "+p.Pointer)
	}
	return all
}

func TestRead(t *testing.T) {
	for data, want := range map[string][]string{
		`{"title":"a","parts":[]}`: nil,
		" {\"parts\" : [ ] ,\r\n\t\"\\u0074itle\":\"\\ud83d\\ude00\", \"size\" : -5.0, \"done\":false} ": nil,
		`{"title":"a","parts":[],"size":6}`:     {"above-maximum /size"},
		`{"title":"a","parts":[],"size":-1e40}`: {"below-minimum /size"},
		`{"title":"a","parts":[],"size":1e-1}`:  {"wrong-type /size"},
		`{"title":"a","parts":[],"tags":["123456",1,"",{}]}`: {
			"too-long /tags/0", "too-many /tags", "wrong-type /tags/1"},
		`{"title":"a","parts":[{},[],{"nonsense":{"also":"here"}}]}`: {
			"missing-property /parts/0/parts", "missing-property /parts/0/title", "too-many /parts", "wrong-type /parts/1"},
		`{"title":"a","parts":[],"moods":["calm","sad",2,"glad"],"count":0}`: {
			"below-minimum /count", "not-in-list /moods/1", "too-many /moods", "wrong-type /moods/2"},
		`{"title":"a","parts":[],"moods":"calm"}`: {"wrong-type /moods"},
		`{"tilte":"a","a/b~c":1,"":2}`: {
			"missing-property /parts", "missing-property /title", "unknown-property /", "unknown-property /a~1b~0c", "unknown-property /tilte"},
		`{"title":1,"parts":[],"parts":[]}`: {"duplicate-key /parts"},
		`{"title":1,"x":{"y":{},"y":0}}`:    {"duplicate-key /x/y"},
		`{"title":1,"x":[0,{"a":"\ud800"}]`: {"lone-surrogate /x/1/a"},
		`{"title":1,"x":[0,{"\ud800":""}]`:  {"lone-surrogate /x/1"},
		`{"title":1,"x":[0,[1e999]]`:        {"number-out-of-range /x/1/0"},
		`{"title":1,"parts":[{}`:            {"json-syntax "},
	} {
		// What comes back is sorted; so is what is wanted, by pointer.
		assert.ElementsMatch(t, want, codesOf(data), data)
	}
}

// Texts with a type of their own are read into that type.
func TestReadTexts(t *testing.T) {
	var n note
	require.Empty(t, readNote([]byte(`{"title":"a","parts":[],"moods":["glad","calm"],"count":2.0}`), &n))
	assert.Equal(t, []mood{"glad", "calm"}, n.Moods)
	assert.Equal(t, 2, n.Count)
}

// A list that may be left out and is empty is read as if it were left out, since
// it is written so. A required one is empty.
func TestReadEmptyLists(t *testing.T) {
	var n note
	require.Empty(t, readNote([]byte(`{"title":"a","tags":[],"parts":[],"moods":[]}`), &n))
	assert.Equal(t, note{Title: "a", Parts: []note{}}, n)
}

// The first hundred problems in document order are kept, then sorted.
func TestFirstHundred(t *testing.T) {
	var b strings.Builder
	b.WriteString(`{"title":1,`)
	for i := range 150 {
		b.WriteString(`"x` + lean.Itoa(999-i) + `":0,`)
	}
	b.WriteString(`"done":1}`)
	problems := readNote([]byte(b.String()), new(note))
	require.Len(t, problems, MaxProblems)
	assert.Equal(t, "/title", problems[0].Pointer)
	assert.Equal(t, "/x901", problems[1].Pointer)
	assert.Equal(t, "/x999", problems[99].Pointer)
}

func TestLongPointersStopWhereTheyFit(t *testing.T) {
	long := strings.Repeat("~", 1500) // each becomes two characters
	assert.Equal(t, []string{"missing-property /parts", "missing-property /title", "unknown-property "}, sorted(codesOf(`{"`+long+`":1}`)))
	deep := `{"` + strings.Repeat("a", 1500) + `":{"` + strings.Repeat("b", 600) + `":{"c":1,"c":2}}}`
	assert.Equal(t, []string{"duplicate-key /" + strings.Repeat("a", 1500)}, codesOf(deep))
}

func sorted(all []string) []string {
	for i := range all {
		for j := i; j > 0 && all[j] < all[j-1]; j-- {
			all[j], all[j-1] = all[j-1], all[j]
		}
	}
	return all
}

// encoding/json knows no limits and no duplicates, but on what is JSON at all
// it is a good judge.
func FuzzJSON(f *testing.F) {
	for _, data := range []string{"", "{}", "[1,2]", `{"a":[true,false,null]}`, "1e5", "-0", "01", "1.", `"\u00e6\ud83d\ude00"`, `"\x"`, "[1,]", `{"a":1,}`, "nul", "\x00", "[[[[", `{"a"}`, "\ufeff1", "\"\x1f\"", "1 2"} {
		f.Add([]byte(data))
	}
	notJSON := map[string]bool{JSONSyntax: true, TrailingData: true, EmptyDocument: true, ByteOrderMark: true}
	f.Fuzz(func(t *testing.T, data []byte) {
		tree, problems := ReadTree(data, MaxBytes)
		switch {
		case problems == nil:
			require.True(t, json.Valid(data))
			last := int32(-1)
			for i := range tree.Nodes {
				n := &tree.Nodes[i]
				require.Greater(t, n.Start, last, "document order")
				require.True(t, json.Valid([]byte(tree.Literal(n))))
				last = n.Start
			}
		case notJSON[problems[0].Code]:
			require.False(t, json.Valid(data), problems[0].Text.EN)
		}
		// Reading the same bytes into a type finds the same broken text.
		read := readNote(data, new(note))
		if problems != nil {
			require.Equal(t, problems, read)
		}
	})
}
