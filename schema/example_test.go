package schema_test

import (
	"bytes"
	"fmt"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

// A limit of one's own, where documents are known to be small.
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
