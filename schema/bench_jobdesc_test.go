package schema_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/schema"
)

// plainDescription is a job description without its methods, for encoding/json
// alone. It checks nothing.
type plainDescription jobdesc.Description

// Reading the longest example of a job description: by us, by encoding/json
// alone, and by encoding/json and the schema validator.
func BenchmarkDecodeJobDescription(b *testing.B) {
	var data []byte
	for _, example := range examples(b, "job-description") {
		d, err := schema.Decode[jobdesc.Description](example)
		if err != nil {
			b.Fatal(err)
		}
		if canonical, err := d.MarshalJSON(); err != nil {
			b.Fatal(err)
		} else if len(canonical) > len(data) {
			data = canonical
		}
	}
	b.Run("peerwork", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			if _, err := schema.Decode[jobdesc.Description](data); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encoding-json", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			var p plainDescription
			if err := json.Unmarshal(data, &p); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("jsonschema-v5", func(b *testing.B) {
		s := jsonschema.MustCompileString(schema.ID(schema.KindJobDescription), string(schema.Schema(schema.KindJobDescription)))
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
	b.Run("Marshal", func(b *testing.B) {
		d, err := schema.Decode[jobdesc.Description](data)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			if _, err := d.MarshalJSON(); err != nil {
				b.Fatal(err)
			}
		}
	})
}
