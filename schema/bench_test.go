package schema_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// mirror is a response without methods, as somebody would write it who uses
// encoding/json alone. It checks nothing.
type mirror struct {
	Schema      string `json:"$schema"`
	ID          string `json:"id"`
	Instrument  string `json:"instrument"`
	Version     string `json:"version"`
	Date        string `json:"date"`
	Role        string `json:"role"`
	OpenToGroup bool   `json:"openToGroup"`
	Answers     []struct {
		Item   string `json:"item"`
		Choice string `json:"choice"`
	} `json:"answers"`
	Extensions []struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	} `json:"extensions"`
}

// Reading a response to all items of parathed, canonical as a browser sends it:
// by us, by encoding/json alone, and by encoding/json and the schema validator.
func BenchmarkDecodeResponse(b *testing.B) {
	r, err := schema.Decode[readiness.Response](examples(b, "response")["parathed"])
	require.NoError(b, err)
	data, err := r.MarshalJSON()
	require.NoError(b, err)

	b.Run("peerwork", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			if _, err := schema.Decode[readiness.Response](data); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encoding-json", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			var m mirror
			if err := json.Unmarshal(data, &m); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("jsonschema-v5", func(b *testing.B) {
		s := jsonschema.MustCompileString(schema.ID(schema.KindResponse), string(schema.Schema(schema.KindResponse)))
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			var v any
			decoder := json.NewDecoder(bytes.NewReader(data))
			decoder.UseNumber()
			if err := decoder.Decode(&v); err != nil {
				b.Fatal(err)
			}
			if err := s.Validate(v); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Validate", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			if problems := schema.Validate(schema.KindResponse, data); len(problems) > 0 {
				b.Fatal(problems)
			}
		}
	})
	b.Run("Marshal", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			if _, err := r.MarshalJSON(); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkDecodeInstrument(b *testing.B) {
	data := good(b, schema.KindInstrument)["parathed"]
	b.Run("peerwork", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			if _, err := schema.Decode[readiness.Instrument](data); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encoding-json", func(b *testing.B) {
		type plain readiness.Instrument // the same fields without the methods
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			var p plain
			if err := json.Unmarshal(data, &p); err != nil {
				b.Fatal(err)
			}
		}
	})
}
