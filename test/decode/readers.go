package main

import (
	"bytes"
	"encoding/json"
	"errors"

	google "github.com/google/jsonschema-go/jsonschema"
	v5 "github.com/santhosh-tekuri/jsonschema/v5"
	v6 "github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// reader is a way to read and check documents. open does what is done once, and
// returns what is done for each: it says how many problems there are.
type reader struct {
	name string
	open func(schema.Kind) func([]byte) int
}

var readers = []reader{
	{"peerwork Decode", decode},
	{"peerwork Validate", func(k schema.Kind) func([]byte) int {
		return func(data []byte) int { return found(schema.Validate(k, data)) }
	}},
	{"encoding/json", plain},
	{"jsonschema v5", func(k schema.Kind) func([]byte) int {
		s := v5.MustCompileString(schema.ID(k), string(schema.Schema(k)))
		return func(data []byte) int {
			decoder := json.NewDecoder(bytes.NewReader(data))
			decoder.UseNumber()
			var v any
			must(decoder.Decode(&v))
			return count(s.Validate(v))
		}
	}},
	{"jsonschema v6", func(k schema.Kind) func([]byte) int {
		doc, err := v6.UnmarshalJSON(bytes.NewReader(schema.Schema(k)))
		must(err)
		compiler := v6.NewCompiler()
		must(compiler.AddResource(schema.ID(k), doc))
		s, err := compiler.Compile(schema.ID(k))
		must(err)
		return func(data []byte) int {
			v, err := v6.UnmarshalJSON(bytes.NewReader(data))
			must(err)
			return count(s.Validate(v))
		}
	}},
	{"google/jsonschema-go", func(k schema.Kind) func([]byte) int {
		var s google.Schema
		must(json.Unmarshal(schema.Schema(k), &s))
		resolved, err := s.Resolve(nil)
		must(err)
		return func(data []byte) int {
			var v any
			must(json.Unmarshal(data, &v))
			return count(resolved.Validate(v))
		}
	}},
}

// count says that there are problems; how many, only ours do.
func count(err error) int {
	if err != nil {
		return -1
	}
	return 0
}

// decode is our reader, into the Go type.
func decode(k schema.Kind) func([]byte) int {
	switch k {
	case schema.KindResponse:
		return into[readiness.Response]
	case schema.KindInstrument:
		return into[readiness.Instrument]
	case schema.KindJobDescription:
		return into[jobdesc.Description]
	}
	return into[readiness.Plan]
}

func into[T schema.Document](data []byte) int {
	_, err := schema.Decode[T](data)
	return found(err)
}

// found counts the problems.
func found(err error) int {
	var problems peerwork.Problems
	errors.As(err, &problems)
	return len(problems)
}

// plain is encoding/json alone, into the same fields without the methods: it
// checks next to nothing.
func plain(k schema.Kind) func([]byte) int {
	type (
		response    readiness.Response
		instrument  readiness.Instrument
		description jobdesc.Description
		plan        readiness.Plan
	)
	switch k {
	case schema.KindResponse:
		return unmarshal[response]
	case schema.KindInstrument:
		return unmarshal[instrument]
	case schema.KindJobDescription:
		return unmarshal[description]
	}
	return unmarshal[plan]
}

func unmarshal[T any](data []byte) int {
	var v T
	return count(json.Unmarshal(data, &v))
}
