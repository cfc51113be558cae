package schema_test

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/schema"
)

var verdictsTo = flag.String("verdicts", "", "write the documents for other validators, with our verdicts, to this file")

// verdict is a document and what we report about its shape. Other validators
// are asked the same by test/validators.
type verdict struct {
	Name   string `json:"name"`
	Kind   string `json:"kind"`
	Source string `json:"source"` // where the document is from
	// The code of what stops the reading, before anything like JSON.parse
	// could tell; "" for a document that is a matter of shape.
	Guard  string `json:"guard,omitempty"`
	Text   string `json:"text,omitempty"`
	Base64 string `json:"base64,omitempty"` // instead of Text, of what is not UTF-8

	Codec    bool `json:"codec"`    // the reader of the Go types
	Validate bool `json:"validate"` // schema.Validate
	V5       bool `json:"v5"`       // the same schema, v5 alone, on what encoding/json reads
}

// precision is the name of what no code names: a number whose fraction is too
// small for a double. It is read exactly here, and rounded by JSON.parse.
const precision = "precision"

// TestVerdicts makes the documents on which every validator must agree and
// sees to it that ours do: all examples, each of them as every other kind too,
// hostile bytes, and damaged documents by a fixed seed. With -verdicts there are
// more of them, all edges too, and they are written, one a line.
func TestVerdicts(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	mutations := 10 // of each kind; TestMutationsAgree makes many more
	if *verdictsTo != "" {
		mutations = 500
	}
	var all []verdict
	note := func(source, name string, k schema.Kind, data []byte) {
		all = append(all, verdictOn(t, source, name, k, data))
	}
	for _, k := range schema.Kinds() {
		for _, other := range schema.Kinds() {
			source := "good examples"
			if k != other {
				source = "other kinds"
			}
			documents := good(t, other)
			for _, name := range slices.Sorted(maps.Keys(documents)) {
				note(source, string(other)+"/"+name, k, documents[name])
			}
		}
		for _, folder := range []string{"invalid/", "meaning/"} {
			documents := examples(t, folder+string(k))
			for _, name := range slices.Sorted(maps.Keys(documents)) {
				note("bad examples", folder+string(k)+"/"+name, k, documents[name])
			}
		}
		attacks := hostile()
		for _, name := range slices.Sorted(maps.Keys(attacks)) {
			if data := attacks[name].data; len(data) < 2000 {
				note("hostile bytes", name, k, []byte(data))
			}
		}
		whole, damaged := seeds(t, k)
		for i, data := range whole {
			note("hostile bytes", fmt.Sprintf("spaces/%d", i), k, append(slices.Clone(data), strings.Repeat(" ", 1<<20)...))
			if finer := wholeNumber.ReplaceAll(data, []byte(`$1.00000000000000000001`)); !bytes.Equal(finer, data) {
				note("hostile bytes", fmt.Sprintf("fractions/%d", i), k, finer)
			}
			break
		}
		if *verdictsTo != "" {
			edges(t, k, func(name string, data []byte) { note("edges", name, k, data) })
		}
		random := rand.New(rand.NewPCG(2026, 6))
		for i := range mutations {
			from := whole
			if i%2 == 1 {
				from = damaged
			}
			note("mutations", fmt.Sprintf("mutation/%s/%d", k, i), k, mutate(t, random, from[i/2%len(from)]))
		}
	}

	shape, valid := 0, 0
	for _, v := range all {
		if v.Guard != "" {
			assert.False(t, v.Codec || v.Validate, v.Name)
			continue
		}
		shape++
		if v.Codec {
			valid++
		}
		assert.Equal(t, v.Codec, v.Validate, v.Name)
		assert.Equal(t, v.Codec, v.V5, v.Name)
	}
	t.Logf("%d documents, %d a matter of shape, %d of them right", len(all), shape, valid)
	assert.Greater(t, valid, 100)
	assert.Greater(t, shape, len(all)/2)
	if *verdictsTo == "" {
		return
	}
	out, err := os.Create(*verdictsTo)
	require.NoError(t, err)
	buffered := bufio.NewWriter(out)
	encoder := json.NewEncoder(buffered)
	for i := range all {
		require.NoError(t, encoder.Encode(&all[i]))
	}
	require.NoError(t, buffered.Flush())
	require.NoError(t, out.Close())
}

// wholeNumber finds the numbers of a written example.
var wholeNumber = regexp.MustCompile(`(": [0-9]+)\b`)

func verdictOn(t *testing.T, source, name string, k schema.Kind, data []byte) verdict {
	v := verdict{Name: name, Kind: string(k), Source: source}
	if utf8.Valid(data) {
		v.Text = string(data)
	} else {
		v.Base64 = base64.StdEncoding.EncodeToString(data)
	}
	tree, broken := codec.ReadTree(data, codec.MaxBytes)
	_, problems := decode(t, k, data)
	v.Codec, v.Validate = len(problems) == 0, schema.Validate(k, data) == nil
	switch {
	case broken != nil:
		v.Guard = broken[0].Code
		return v
	case finerThanDoubles(tree):
		v.Guard = precision
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var document any
	require.NoError(t, decoder.Decode(&document), name)
	v.V5 = plainV5[k].Validate(document) == nil
	return v
}

// plainV5 are the schemas compiled as anybody would.
var plainV5 = func() map[schema.Kind]*jsonschema.Schema {
	all := map[schema.Kind]*jsonschema.Schema{}
	for _, k := range schema.Kinds() {
		all[k] = jsonschema.MustCompileString(schema.ID(k), string(schema.Schema(k)))
	}
	return all
}()

// finerThanDoubles reports whether a number is not whole but the nearest double
// is.
func finerThanDoubles(tree *codec.Tree) bool {
	for i := range tree.Nodes {
		n := &tree.Nodes[i]
		if n.Type != codec.TypeNumber {
			continue
		}
		exact, ok := new(big.Rat).SetString(tree.Literal(n))
		if !ok || exact.IsInt() {
			continue
		}
		nearest, _ := exact.Float64()
		if new(big.Rat).SetFloat64(nearest).IsInt() {
			return true
		}
	}
	return false
}
