package schema_test

import (
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// hostile are documents made to harm the program that reads them, and the code each must get. Where it is
// made for one kind, the others may give another. At most 1 MiB of them is ever looked at.
func hostile() map[string]struct{ data, code string } {
	many := func(n int, one func(i int) string) string {
		var b strings.Builder
		for i := range n {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(one(i))
		}
		return b.String()
	}
	field := func(i int) string { return `"f` + strconv.Itoa(i) + `":0` }
	return map[string]struct{ data, code string }{
		"a number beyond doubles":           {`{"minutes":1e5000000}`, "number-out-of-range"},
		"a number with 100000 digits":       {`{"minutes":` + strings.Repeat("7", 100_000) + `}`, "number-out-of-range"},
		"an exponent with 100000 digits":    {`{"minutes":1e` + strings.Repeat("7", 100_000) + `}`, "number-out-of-range"},
		"10000 lists in each other":         {strings.Repeat("[", 10_000), "too-deep"},
		"10000 closed lists in each other":  {`{"more":` + strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000) + `}`, "too-deep"},
		"10000 objects in each other":       {strings.Repeat(`{"a":`, 10_000) + "1" + strings.Repeat("}", 10_000), "too-deep"},
		"a name twice":                      {`{"a":1,"a":1}`, "duplicate-key"},
		"a name twice, once escaped":        {`{"a":1,"\u0061":1}`, "duplicate-key"},
		"invalid UTF-8":                     {"{\"a\":\"\xc3\x28\"}", "invalid-utf8"},
		"a surrogate in UTF-8":              {"{\"a\":\"\xed\xa0\xbd\"}", "invalid-utf8"},
		"overlong UTF-8":                    {"{\"a\":\"\xc0\xaf\"}", "invalid-utf8"},
		"a high surrogate alone":            {`{"a":"\ud83d"}`, "lone-surrogate"},
		"a low surrogate alone":             {`{"a":"\ude00"}`, "lone-surrogate"},
		"surrogates the wrong way round":    {`{"a":"\ude00\ud83d"}`, "lone-surrogate"},
		"a surrogate in a name":             {`{"\ud83d":1}`, "lone-surrogate"},
		"truncated in a text":               {`{"a":"`, "json-syntax"},
		"truncated in an escape":            {`{"a":"\u00`, "json-syntax"},
		"truncated in a number":             {`{"a":-`, "json-syntax"},
		"truncated after a name":            {`{"a"`, "json-syntax"},
		"two documents":                     {`{}{}`, "trailing-data"},
		"2 MB of text":                      {`{"title":"` + strings.Repeat("peer ", 400_000) + `"}`, "document-too-large"},
		"100000 unknown properties":         {`{` + many(75_000, field) + `}`, "unknown-property"},
		"100000 unknown in an unknown":      {`{"more":{` + many(75_000, field) + `}}`, "unknown-property"},
		"500000 elements in an unknown":     {`{"more":[` + many(500_000, func(int) string { return "0" }) + `]}`, "unknown-property"},
		"200000 lists in an unknown":        {`{"more":[` + many(200_000, func(int) string { return "[1]" }) + `]}`, "unknown-property"},
		"300000 wrong themes":               {`{"themes":[` + many(300_000, func(int) string { return "{}" }) + `]}`, "too-many missing-property unknown-property"},
		"300000 wrong answers":              {`{"answers":[` + many(300_000, func(int) string { return "{}" }) + `]}`, "too-many missing-property unknown-property"},
		"500000 wrong names of items":       {`{"advice":[` + many(500_000, func(int) string { return "1" }) + `]}`, "wrong-type unknown-property"},
		"a name of a million characters":    {`{"` + strings.Repeat("x", 1_000_000) + `":1}`, "unknown-property"},
		"a text of a million escapes":       {`{"id":"` + strings.Repeat(`\n`, 500_000) + `"}`, "wrong-form unknown-property"},
		"a null byte":                       {"{\"a\":1\x00}", "json-syntax"},
		"a null byte in a text":             {"{\"a\":\"\x00\"}", "json-syntax"},
		"null bytes":                        {strings.Repeat("\x00", 100), "json-syntax"},
		"a byte order mark":                 {"\ufeff{}", "byte-order-mark"},
		"a byte order mark and nothing":     {"\ufeff", "byte-order-mark"},
		"UTF-16":                            {"\xff\xfe{\x00}\x00", "invalid-utf8"},
		"nothing":                           {"", "empty-document"},
		"a million spaces":                  {strings.Repeat(" ", 1_000_000), "empty-document"},
		"a million line breaks and an x":    {strings.Repeat("\n", 1_000_000) + "x", "json-syntax"},
		"NaN":                               {`{"minutes":NaN}`, "json-syntax"},
		"Infinity":                          {`{"minutes":-Infinity}`, "json-syntax"},
		"a comment":                         {`{/* a */}`, "json-syntax"},
		"a list for an object":              {`[]`, "wrong-type"},
		"a text for an object":              {`"{}"`, "wrong-type"},
		"a number for an object":            {`12`, "wrong-type"},
		"null for an object":                {`null`, "wrong-type"},
		"lists to the limit and one more":   {strings.Repeat("[", 33) + strings.Repeat("]", 33), "too-deep"},
		"lists to the limit":                {strings.Repeat("[", 32) + strings.Repeat("]", 32), "wrong-type"},
		"escape sequences for the terminal": {`{"\u001b[2J\u202e":1}`, "unknown-property"},
	}
}

func TestHostileBytes(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for name, h := range hostile() {
		t.Run(name, func(t *testing.T) {
			for _, k := range schema.Kinds() {
				problems := agree(t, k, []byte(h.data))
				require.NotEmpty(t, problems)
				assert.LessOrEqual(t, len(problems), 100)
				found := false
				for _, p := range problems {
					found = found || strings.Contains(h.code, p.Code)
					assert.LessOrEqual(t, len(p.Pointer), 2000)
					assert.LessOrEqual(t, len(p.Text.DA), 400)
					for _, c := range p.Text.DA + p.Text.EN {
						assert.False(t, c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x202e, "a text holds the control character %U", c)
					}
				}
				assert.True(t, found, "%s: %v", k, problems)
			}
		})
	}
}

// However the bytes are chosen, reading them takes memory in proportion to
// what they are: 1 MiB of document at the most.
func TestHostileBytesTakeBoundedMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	const forReading, forValidating = 16 << 20, 96 << 20 // bytes allocated in all, whether freed or not
	for _, k := range schema.Kinds() {
		schema.Validate(k, []byte(`{}`)) // compile
	}
	most := map[string]uint64{}
	for name, h := range hostile() {
		data := []byte(h.data)
		for _, k := range schema.Kinds() {
			reading := allocated(func() { decode(t, k, data) })
			validating := allocated(func() { schema.Validate(k, data) })
			assert.Less(t, reading, uint64(forReading), "reading %s", name)
			assert.Less(t, validating, uint64(forValidating), "validating %s", name)
			most["reading"], most["validating"] = max(most["reading"], reading), max(most["validating"], validating)
		}
	}
	t.Logf("most: %d KiB for reading, %d KiB for validating", most["reading"]>>10, most["validating"]>>10)
}

// allocated returns how many bytes f allocates.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// Ten times the document takes ten times the memory, not a hundred.
func TestMemoryGrowsWithTheDocument(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	grow := map[string]func(n int) []byte{
		"unknown properties": func(n int) []byte {
			var b strings.Builder
			b.WriteString(`{"id":1`)
			for i := range n {
				b.WriteString(`,"field` + strconv.Itoa(i) + `":[]`)
			}
			return []byte(b.String() + "}")
		},
		"elements": func(n int) []byte {
			return []byte(`{"answers":[` + strings.Repeat(`{"item":"a","choice":"1"},`, n) + `{}]}`)
		},
		"escapes": func(n int) []byte { return []byte(`{"id":"` + strings.Repeat(`\u00e6`, n) + `"}`) },
		"space":   func(n int) []byte { return []byte(strings.Repeat(" \n", n) + `{}`) },
	}
	for name, document := range grow {
		small, large := document(2000), document(20_000)
		for _, k := range schema.Kinds() {
			schema.Validate(k, small)
			read := float64(allocated(func() { decode(t, k, large) })) / float64(allocated(func() { decode(t, k, small) }))
			validate := float64(allocated(func() { schema.Validate(k, large) })) / float64(allocated(func() { schema.Validate(k, small) }))
			assert.Less(t, read, 25.0, "reading %s as %s", name, k)
			assert.Less(t, validate, 25.0, "validating %s as %s", name, k)
		}
	}
}

func TestDecodeAllocations(t *testing.T) {
	data := examples(t, "response")["parathed"]
	r, err := schema.Decode[readiness.Response](data)
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(r.Answers), 28)
	decoding := testing.AllocsPerRun(100, func() {
		if _, err := schema.Decode[readiness.Response](data); err != nil {
			panic(err)
		}
	})
	writing := testing.AllocsPerRun(100, func() {
		if _, err := r.MarshalJSON(); err != nil {
			panic(err)
		}
	})
	t.Logf("%v allocations to read %d bytes, %v to write them", decoding, len(data), writing)
	assert.LessOrEqual(t, decoding, 8.0)
	assert.LessOrEqual(t, writing, 14.0)
}
