package schema_test

import (
	"bytes"
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/schema"
)

// edges yields, for every property that the examples of a kind show, documents
// in which it alone is at or beyond an edge: where a line break at the end,
// a letter of another alphabet, a fraction or one too many is what validators
// could see differently. Each property is tried in the smallest example that
// has it.
func edges(t *testing.T, k schema.Kind, yield func(name string, data []byte)) {
	documents := good(t, k)
	names := slices.SortedFunc(maps.Keys(documents), func(a, b string) int {
		return cmp.Or(cmp.Compare(len(documents[a]), len(documents[b])), cmp.Compare(a, b))
	})
	seen := map[string]bool{}
	for _, name := range names {
		tree, problems := codec.ReadTree(documents[name], codec.MaxBytes)
		require.Nil(t, problems)
		root := parse(tree, 0)
		for _, n := range root.all() {
			if n.open == "[" { // no list has to have more, and it is quicker
				n.parts, n.names = n.parts[:min(len(n.parts), 14)], n.names[:min(len(n.names), 14)]
			}
		}
		show := func(at, edge string) {
			var b bytes.Buffer
			root.write(&b, rand.New(rand.NewPCG(1, 1)))
			yield(at+" "+edge, b.Bytes())
		}
		var walk func(at string, n *node)
		walk = func(at string, n *node) {
			for i, part := range n.parts {
				below := at + "/"
				if n.open == "{" {
					below += strings.Trim(n.names[i], `"`)
				}
				if !seen[below] {
					seen[below] = true
					was := *part
					for _, e := range part.edges() {
						*part = e
						show(below, short(e.literal))
						*part = was
					}
				}
				walk(below, part)
			}
			if at += "{}"; n.open == "{" && !seen[at] {
				seen[at] = true
				was := *n
				for i := range was.parts {
					n.parts, n.names = slices.Delete(slices.Clone(was.parts), i, i+1), slices.Delete(slices.Clone(was.names), i, i+1)
					show(at, "without "+was.names[i])
				}
				for _, extra := range []string{`"__proto__"`, `"constructor"`, `"toString"`, `"length"`} {
					n.parts, n.names = append(slices.Clone(was.parts), &node{literal: "1"}), append(slices.Clone(was.names), extra)
					show(at, "with "+extra)
				}
				*n = was
			}
		}
		walk("", root)
	}
}

func short(literal string) string { return literal[:min(len(literal), 40)] }

// edges returns what n could be instead.
func (n *node) edges() (all []node) {
	add := func(literals ...string) {
		for _, l := range literals {
			all = append(all, node{literal: l})
		}
	}
	switch {
	case n.open == "[":
		for _, count := range []int{0, 1, 2, 121} {
			list := node{open: "[", close: "]"}
			for i := 0; i < count && len(n.parts) > 0; i++ {
				list.parts, list.names = append(list.parts, n.parts[0]), append(list.names, "")
			}
			all = append(all, list)
		}
		add(`{}`, `null`)
	case n.open == "{":
		add(`[]`, `{}`, `null`, `""`)
	case n.literal[0] == '"':
		text := n.literal[1 : len(n.literal)-1]
		for _, end := range []string{`\n`, `\u2028`, `\u0000`, `é`, `𝟗`} {
			add(`"` + text + end + `"`)
		}
		add(`"`+text+`\n`+text+`"`, `"`+strings.ToUpper(text)+`"`, `""`, `1`, `"`+strings.Repeat("😀", 2000)+`"`, `"`+strings.Repeat("e\u0301", 1000)+`a"`)
	case n.literal == "true" || n.literal == "false":
		add(`0`, `1`, `"true"`, `null`)
	default:
		add(`0`, `-0.0`, `-1`, `1`, n.literal+`.0`, n.literal+`.5`, n.literal+`e0`, n.literal+`e9`, `"`+n.literal+`"`, `true`, `null`)
	}
	return all
}
