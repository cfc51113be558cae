package schema_test

import (
	"testing"

	"github.com/peerwork-dk/peerwork/schema"
)

// Reading, checking and writing the longest good example of each kind. `make
// decode-table` compares the first two with other people's.
func BenchmarkDocuments(b *testing.B) {
	for _, k := range schema.Kinds() {
		data := longest(b, k)
		d := fresh(b, k)
		for name, do := range map[string]func() error{
			"Decode":   func() error { return d.UnmarshalJSON(data) },
			"Validate": func() error { return schema.Validate(k, data) },
			"Marshal":  func() error { _, err := d.MarshalJSON(); return err },
		} {
			b.Run(string(k)+"/"+name, func(b *testing.B) {
				b.ReportAllocs()
				b.SetBytes(int64(len(data)))
				for b.Loop() {
					if err := do(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// longest returns the longest good example, canonical as a browser sends it.
func longest(t testing.TB, k schema.Kind) []byte {
	var data []byte
	for _, example := range good(t, k) {
		if canonical := roundTrip(t, k, example); len(canonical) > len(data) {
			data = canonical
		}
	}
	return data
}
