package schema_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/schema"
)

// A thousand damaged documents of each kind: what the validator says and what
// the codec says is the same, word for word. The seed is fixed, so that a
// failure can be seen again.
func TestMutationsAgree(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	const perKind = 1500
	for _, k := range schema.Kinds() {
		t.Run(string(k), func(t *testing.T) {
			whole, damaged := seeds(t, k)
			random := rand.New(rand.NewPCG(2026, 11))
			codes := map[string]int{}
			valid := 0
			for i := range perKind {
				from := whole // every other time, or most would be beyond repair
				if i%2 == 1 {
					from = damaged
				}
				data := mutate(t, random, from[i/2%len(from)])
				problems := agree(t, k, data)
				if len(problems) == 0 {
					valid++
					roundTrip(t, k, data)
				}
				for _, p := range problems {
					codes[p.Code]++
				}
			}
			t.Log(perKind, "documents,", valid, "good ones,", codes)
			assert.Greater(t, valid, perKind/100)
			assert.Less(t, valid, perKind/2)
			assert.Greater(t, len(codes), 15, "the mutations no longer reach most of the codes")
		})
	}
}

// seeds returns the good and the bad examples of a kind that are JSON, in fixed
// order.
func seeds(t testing.TB, k schema.Kind) (whole, damaged [][]byte) {
	var all [2][][]byte
	for i, folder := range []map[string][]byte{good(t, k), examples(t, "invalid/"+string(k))} {
		var names []string
		for name, data := range folder {
			if _, problems := codec.ReadTree(data, codec.MaxBytes); problems == nil && len(data) < 50_000 {
				names = append(names, name)
			}
		}
		slices.Sort(names)
		for _, name := range names {
			all[i] = append(all[i], folder[name])
		}
	}
	return all[0], all[1]
}

// node is a JSON value that can be changed and written again, right or wrong.
type node struct {
	open, close string // for an object or list
	literal     string // for anything else, as written
	names       []string
	parts       []*node
}

func parse(tree *codec.Tree, at int32) *node {
	n := &tree.Nodes[at]
	switch n.Type {
	case codec.TypeObject, codec.TypeList:
		x := &node{open: "[", close: "]"}
		if n.Type == codec.TypeObject {
			x.open, x.close = "{", "}"
		}
		for part, p := range tree.Parts(at) {
			x.parts = append(x.parts, parse(tree, part))
			name := ""
			if x.open == "{" {
				name = string(codec.AppendString(nil, tree.Text(p.Name)))
			}
			x.names = append(x.names, name)
		}
		return x
	}
	return &node{literal: tree.Literal(n)}
}

func (n *node) write(b *bytes.Buffer, random *rand.Rand) {
	if n.open == "" {
		b.WriteString(n.literal)
		return
	}
	b.WriteString(n.open)
	for i, part := range n.parts {
		if i > 0 {
			b.WriteByte(',')
		}
		if random.IntN(20) == 0 {
			b.WriteString([]string{" ", "\n", "\t", "\r\n  "}[random.IntN(4)])
		}
		if n.open == "{" {
			b.WriteString(n.names[i])
			b.WriteByte(':')
		}
		part.write(b, random)
	}
	b.WriteString(n.close)
}

// all returns n and everything in it.
func (n *node) all() []*node {
	found := []*node{n}
	for _, part := range n.parts {
		found = append(found, part.all()...)
	}
	return found
}

func (n *node) copied() *node {
	c := *n
	c.names, c.parts = slices.Clone(n.names), make([]*node, len(n.parts))
	for i, part := range n.parts {
		c.parts[i] = part.copied()
	}
	return &c
}

// strange are values to put where others belong: every type, every limit, and
// what other readers are known to differ on.
var strange = []string{
	`null`, `true`, `false`, `{}`, `[]`, `""`, `"a"`, `"unknown"`, `"low"`, `"7"`, `"0"`, `"leader"`, `"hr"`, `"boss"`,
	`0`, `1`, `-1`, `-0`, `2.0`, `2e0`, `20e-1`, `200E-2`, `2.5`, `0.0`, `0e9`, `1e2`, `101`, `1e30`, `-1e30`, `1e-30`, `9223372036854775807`,
	`9223372036854775808`, `-9223372036854775809`, `1e307`, `1e308`, `1e400`, `1e-307`, `1e-400`, `1e5000000`, `0.1e3`, `1000e-1`, `0.00001e6`,
	strings.Repeat("1", 64), strings.Repeat("1", 65), `1.` + strings.Repeat("0", 62), `01`, `1.`, `.5`, `+1`, `1e`, `-`, `NaN`, `Infinity`, `nul`, `tru`,
	`"\u0061"`, `"\ud83d\ude00"`, `"\ud83d"`, `"\ude00"`, `"\ud83d\u0061"`, `"\u00e6\u0000"`, `"\x"`, `"\u12"`, "\"a\tb\"", "\"\x7f\"", "\"\u2028\"", "\"\ufeff\"",
	"\"\xff\"", "\"\xed\xa0\x80\"", `"a`, `'a'`, `[1,]`, `{"a":1,}`, `{"a":1,"a":2}`, `{"a":1,"\u0061":2}`, `{"da":"x","en":"y"}`, `{"da":"","en":"y","fr":"z"}`,
	`"2026-11-21"`, `"2026-11-21\n"`, `"1.0.0"`, `"1.0.0\n"`, `"https://a"`, `"https://æ"`, `"a-b"`, `"-a"`, `"7ZKQ2M4T9XAB"`,
	`"` + strings.Repeat("a", 2000) + `"`, `"` + strings.Repeat("æ", 2000) + `"`, `"` + strings.Repeat("😀", 2001) + `"`, `"` + strings.Repeat("a", 41) + `"`,
	`"` + strings.Repeat("æ", 40) + `"`, `"https://peerwork-dk.github.io/peerwork/schema/v2/response.schema.json"`,
	`"https://peerwork-dk.github.io/peerwork/schema/v1.1/instrument.schema.json"`, `"https://peerwork-dk.github.io/peerwork/schema/v01/result.schema.json"`,
	strings.Repeat("[", 31) + strings.Repeat("]", 31), strings.Repeat(`{"a":`, 40) + "1" + strings.Repeat("}", 40),
}

var strangeNames = []string{
	`"da"`, `"DA"`, `"d\u0061"`, `"id"`, `"Id"`, `"items"`, `"item"`, `"$schema"`, `"title"`, `"titel"`, `"answers"`, `"themes"`, `""`, `"a/b~c"`, `"navn på"`,
	`"%20"`, `"\u0000"`, `"\ud800"`, `"` + strings.Repeat("x", 3000) + `"`, `id`, `"a`, `1`, "\"\u001b[31m\"", `"__proto__"`, `"name"`, `"value"`, `"0"`,
}

// mutate damages a document in one to four ways.
func mutate(t testing.TB, random *rand.Rand, data []byte) []byte {
	tree, problems := codec.ReadTree(data, codec.MaxBytes)
	require.Nil(t, problems)
	root := parse(tree, 0)
	pick := func(list []string) string { return list[random.IntN(len(list))] }
	for range 1 + random.IntN(4) {
		all := root.all()
		n := all[random.IntN(len(all))]
		if len(n.parts) == 0 || random.IntN(3) == 0 {
			switch random.IntN(4) {
			case 0, 1:
				*n = node{literal: pick(strange)}
			case 2: // the same text or number, written differently
				if text, ok := strings.CutPrefix(n.literal, `"`); ok && len(text) > 1 && text[0] != '\\' && text[0] < 0x80 {
					n.literal = fmt.Sprintf(`"\u%04X%s`, text[0], text[1:])
				} else if _, err := strconv.Atoi(n.literal); err == nil {
					n.literal += pick([]string{".0", "e0", "0e-1", ".5", "00", "e1"})
				}
			default:
				*n = *all[random.IntN(len(all))].copied()
			}
			continue
		}
		i := random.IntN(len(n.parts))
		switch random.IntN(7) {
		case 0: // drop
			n.parts, n.names = slices.Delete(n.parts, i, i+1), slices.Delete(n.names, i, i+1)
		case 1: // once more
			n.parts, n.names = slices.Insert(n.parts, i, n.parts[i].copied()), slices.Insert(n.names, i, n.names[i])
		case 2: // another name
			n.names[i] = pick(strangeNames)
		case 3: // something new
			n.parts, n.names = slices.Insert(n.parts, i, &node{literal: pick(strange)}), slices.Insert(n.names, i, pick(strangeNames))
		case 4: // another order
			random.Shuffle(len(n.parts), func(a, b int) {
				n.parts[a], n.parts[b] = n.parts[b], n.parts[a]
				n.names[a], n.names[b] = n.names[b], n.names[a]
			})
		case 5: // far too many
			for range random.IntN(120) {
				n.parts, n.names = append(n.parts, n.parts[i]), append(n.names, strconv.Quote("extra-"+strconv.Itoa(len(n.parts))))
			}
		default:
			n.parts[i] = &node{literal: pick(strange)}
		}
	}
	var b bytes.Buffer
	root.write(&b, random)
	out := b.Bytes()
	if random.IntN(12) == 0 && len(out) > 0 {
		switch at := random.IntN(len(out)); random.IntN(4) {
		case 0:
			out = out[:at]
		case 1:
			out[at] ^= 1 << random.IntN(8)
		case 2:
			out = slices.Delete(out, at, at+1)
		default:
			out = slices.Insert(out, at, byte(random.IntN(256)))
		}
	}
	return out
}
