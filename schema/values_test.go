package schema_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/schema"
)

// sameAsJSON checks that Validate reports the same about the shape of a value
// made in Go as the reader reports about its JSON, word for word, and returns
// that. A value with a text that is not UTF-8 has no JSON; then it is what the
// writer says.
func sameAsJSON(t testing.TB, k schema.Kind, d document) peerwork.Problems {
	t.Helper()
	var want peerwork.Problems
	read := fresh(t, k)
	data, err := d.MarshalJSON()
	if err != nil {
		want = problemsOf(t, err)
	} else if len(data) <= codec.MaxBytes {
		want = problemsOf(t, read.UnmarshalJSON(data))
	} else {
		return nil // the reader of a document decides how large it may be
	}
	got := problemsOf(t, d.Validate())
	if len(want) == 0 {
		want = problemsOf(t, read.Validate()) // of the meaning
	}
	require.Equal(t, want, got, "%s", shown(data))
	return got
}

// bare returns a pointer to the document without the methods of its type, so
// that encoding/json fills it with whatever its fields can hold.
func bare(d document) any {
	v := reflect.ValueOf(d).Elem()
	var fields []reflect.StructField
	for i := range v.NumField() {
		fields = append(fields, v.Type().Field(i))
	}
	return reflect.NewAt(reflect.StructOf(fields), v.Addr().UnsafePointer()).Interface()
}

// TestBadExamplesAsValues: a bad example that a Go value can hold is as bad as
// a value as it is as JSON.
func TestBadExamplesAsValues(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range schema.Kinds() {
		held := 0
		for _, folder := range []map[string][]byte{good(t, k), examples(t, "invalid/"+string(k)), examples(t, "meaning/"+string(k))} {
			for _, data := range folder {
				d := fresh(t, k)
				if json.Unmarshal(data, bare(d)) != nil {
					continue // not JSON, or of another type than the field
				}
				held++
				for _, p := range sameAsJSON(t, k, d) {
					seen[p.Code] = true
				}
			}
		}
		assert.Greater(t, held, 15, k)
	}
	for _, code := range shapeOfValues {
		assert.True(t, seen[code], "no example shows %s", code)
	}
}

// shapeOfValues are the codes of what can be wrong with the shape of a value.
var shapeOfValues = []string{
	codec.AboveMaximum, codec.BelowMinimum, codec.NotInList, codec.TooFew, codec.TooLong, codec.TooMany, codec.TooShort, codec.WrongForm,
	codec.WrongSchema, codec.NewerVersion,
}

// TestChangedValues is TestBadExamplesAsValues for good examples that are
// changed at random. The seed is fixed, so that a failure can be seen again.
func TestChangedValues(t *testing.T) {
	const perKind = 1500
	codes := map[string]int{}
	for _, k := range schema.Kinds() {
		whole, _ := seeds(t, k)
		random := rand.New(rand.NewPCG(2026, 13))
		good := 0
		for i := range perKind {
			problems := sameAsJSON(t, k, changed(t, random, k, whole[i%len(whole)]))
			if len(problems) == 0 {
				good++
			}
			for _, p := range problems {
				codes[p.Code]++
			}
		}
		assert.Greater(t, good, perKind/100, k)
		assert.Less(t, good, perKind/2, k)
	}
	t.Log(codes)
	for _, code := range append(shapeOfValues, codec.InvalidUTF8) {
		assert.Greater(t, codes[code], 50, "the changes no longer reach %s", code)
	}
}

// changed reads a good example and changes it in one to four places.
func changed(t testing.TB, random *rand.Rand, k schema.Kind, data []byte) document {
	d, problems := decode(t, k, data)
	require.Empty(t, problems)
	for range 1 + random.IntN(4) {
		change(random, k, reflect.ValueOf(d).Elem())
	}
	return d
}

// change changes one of the values in v.
func change(random *rand.Rand, k schema.Kind, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		if random.IntN(12) == 0 {
			v.SetZero()
			return
		}
		change(random, k, v.Field(random.IntN(v.NumField())))
	case reflect.Pointer:
		switch {
		case v.IsNil():
			v.Set(reflect.New(v.Type().Elem()))
		case random.IntN(3) == 0:
			v.SetZero()
		default:
			change(random, k, v.Elem())
		}
	case reflect.Slice:
		changeList(random, k, v)
	case reflect.String:
		texts := []string{
			"", " ", "\t", "a", "A", "own", "16.2", "x\n", "æ", "😀", "\x00", "\xff", "a\xed\xa0\x80", "2027-02-30", "2027-1-1", "https://example.com/", "/tasks/7", "JD-A",
			"1.0.0", "7ZKQ2M4T9XAB", "7ZKQ2M4T9XA", "7ZKQ2M4T9XABC", "0", "9", "unknown", schema.ID(k), "https://example.com/v1", strings.Replace(schema.ID(k), "/v1/", "/v2.3/", 1),
			v.String() + "\xc3", v.String() + "-", strings.Repeat("a", 1+random.IntN(2500)), strings.Repeat("å", 1+random.IntN(2500)),
		}
		v.SetString(texts[random.IntN(len(texts))])
	case reflect.Int:
		numbers := []int{0, 1, -1, 2, 100, 101, 1000, 100_000, math.MaxInt32, math.MaxInt, math.MinInt}
		v.SetInt(int64(numbers[random.IntN(len(numbers))]))
	case reflect.Bool:
		v.SetBool(!v.Bool())
	}
}

// changeList changes a list: what is in it, or how much.
func changeList(random *rand.Rand, k schema.Kind, v reflect.Value) {
	switch n := v.Len(); random.IntN(8) {
	case 0:
		v.SetZero()
	case 1:
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	case 2:
		v.Set(v.Slice(0, random.IntN(n+1)))
	case 3: // longer, up to too long
		for range 1 + random.IntN([]int{2, 30, 1000}[random.IntN(3)]) {
			next := reflect.New(v.Type().Elem()).Elem()
			if n > 0 {
				next.Set(v.Index(random.IntN(n)))
			}
			v.Set(reflect.Append(v, next))
		}
		change(random, k, v.Index(v.Len()-1)) // perhaps beyond the limit
	default:
		if n > 0 {
			change(random, k, v.Index(random.IntN(n)))
		}
	}
}
