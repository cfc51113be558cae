package schema_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// Encode writes the canonical bytes; encoding/json writes the same document with
// more characters escaped.
func ExampleEncode() {
	v := readiness.Vision{Paragraphs: []readiness.Paragraph{{Text: "Håb & mod <3"}}}
	canonical, err := schema.Encode(&v)
	fmt.Println(string(canonical), err)

	escaped, err := json.Marshal(v)
	fmt.Println(string(escaped), err)

	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err = encoder.Encode(v)
	fmt.Println(b.String() == string(canonical)+"\n", err)

	// A value that Decode could not read is written by encoding/json alone.
	v.Paragraphs[0].Text = ""
	_, err = schema.Encode(&v)
	fmt.Println(err)
	escaped, err = json.Marshal(v)
	fmt.Println(string(escaped), err)
	// Output:
	// {"paragraphs":[{"text":"Håb & mod <3"}]} <nil>
	// {"paragraphs":[{"text":"Håb \u0026 mod \u003c3"}]} <nil>
	// true <nil>
	// /paragraphs/0/text: The text is empty. Write at least 1 character. (too-short)
	// {"paragraphs":[{"text":""}]} <nil>
}

// A limit of your own, where documents are known to be small.
func ExampleDecodeWith() {
	_, err := schema.DecodeWith[readiness.Response](make([]byte, 5000), schema.Options{MaxBytes: 4096})
	fmt.Println(err)
	// Output:
	// document: The document takes 5,000 bytes; there is room for 4,096. Make it smaller, or raise the limit. (document-too-large)
}

// The published schema of a type, for any validator of JSON Schema 2020-12.
func ExampleSchema() {
	k := schema.KindFor[readiness.Response]()
	fmt.Println(k, schema.ID(k))
	fmt.Println(bytes.Contains(schema.Schema(k), []byte(`"$id": "`+schema.ID(k)+`"`)))
	// Output:
	// response https://peerwork-dk.github.io/peerwork/schema/v1/response.schema.json
	// true
}
