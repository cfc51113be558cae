// Package schema checks the shape of JSON documents, and publishes the JSON
// Schemas (2020-12) with which everybody else can check the same.
//
//	in, err := schema.Decode[readiness.Instrument](data)
//	data, err := schema.Encode(&in)
//
// read a document into its Go type and write it again, and
//
//	err := schema.Validate(schema.KindInstrument, data)
//
// checks it against the published schema without reading it. Both look for the
// same problems and find the same: a [peerwork.Problems], a list of code, pointer
// and what to do, in Danish and English, sorted by pointer and code. One is the
// codec that also runs in the browser, the other an independent validator; a fuzz
// test checks that they agree.
//
// # Shape and meaning
//
// What is checked here is the shape: which properties there are, of which type,
// how long, how large. That is what a schema can say, and other people's
// validators agree on it. Whether ids are unique, bands meet and choices are on
// the scale is meaning. The Validate method of each type checks both, so a value
// made in Go gets the verdict that its JSON would get: first its shape, and when
// that is right, its meaning. A document is good when Validate returns nil.
//
// # What encoding/json does differently
//
// [Encode] writes a document and Decode reads it. The types have MarshalJSON and
// UnmarshalJSON, so [encoding/json] goes through the same reader and writer, also
// when a document is a part of something else. But it does some things on its
// own:
//
//   - It writes <, >, & and the line separators U+2028 and U+2029 as \u003c and
//     so on, unless an [encoding/json.Encoder] is told SetEscapeHTML(false). That
//     is the same document in other bytes.
//   - It writes a value as it stands, right or wrong. Encode refuses one that
//     Decode could not read.
//   - An Encoder ends with a line feed, and MarshalIndent and SetIndent add space.
//   - It looks for broken JSON itself, before our reader does, and then returns
//     its own error, in English and without a place, not
//     [github.com/peerwork-dk/peerwork.Problems].
//   - It wraps the error of writing: take it out with [errors.As].
//
// # Codes
//
// When the text itself is broken, that is the only problem: byte-order-mark,
// document-too-large, duplicate-key, empty-document, invalid-utf8, json-syntax,
// lone-surrogate, number-out-of-range, too-deep, trailing-data.
//
// When the document follows a newer version of its schema, that is the only
// one: newer-version.
//
// Else the first hundred, in document order, of: above-maximum, below-minimum,
// missing-property, not-in-list, too-few, too-long, too-many, too-short,
// unknown-property, wrong-form, wrong-schema, wrong-type.
//
// And when nobody knows the kind: unknown-kind.
//
// # Deviations and limits
//
// Beyond what the schemas say, a document may be at most 1 MiB (see [Options]),
// 32 levels deep and without duplicate names; numbers take at most 64
// characters and lie between 1e-307 and 1e308. Elements of a list beyond its
// limit are not checked for shape, since the list is wrong already. A pointer
// longer than 2000 bytes stops at the nearest place that fits.
//
// A property that is null is wrong: what is not known is left out. Names must
// have the right case. A whole number may be written 2, 2.0 or 2e0, as JSON
// Schema has it.
//
// Other validators agree on the shape: `make validators` asks four of them
// about thousands of documents. What reads the bytes before them can be kinder:
// most readers take the last of two properties with the same name, and round a
// number that a double cannot hold. Here, neither passes.
//
// # Versions
//
// [Index] lists the schemas with their digests. Version 1 may still move until
// peerwork 1.0.0; the changelog says how. After that, a published schema never
// changes again: an addition is v1.1, a break v2.
package schema

//go:generate go run -tags generating ../internal/gen
