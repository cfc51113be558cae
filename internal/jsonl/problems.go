package jsonl

import (
	"errors"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

// Problems returns the problems that err is, none when it is nil.
func Problems(err error) peerwork.Problems {
	if err == nil {
		return nil
	}
	var ps peerwork.Problems
	if !errors.As(err, &ps) {
		panic(err) // the packages that read and score promise problems
	}
	return ps
}

// Decode reads a document into its type.
func Decode[T schema.Document](data []byte) (T, peerwork.Problems) {
	if len(data) > Limit {
		var none T
		return none, peerwork.Problems{TooLarge()}
	}
	v, err := schema.Decode[T](data)
	return v, Problems(err)
}

// DecodeGood is [Decode] for what must be right in meaning too.
func DecodeGood[T schema.Document](data []byte, validate func(*T) error) (T, peerwork.Problems) {
	v, ps := Decode[T](data)
	if len(ps) == 0 {
		ps = Problems(validate(&v))
		codec.Sort(ps)
	}
	return v, ps
}

// TooLarge says it without the size: of a document that is too large only the
// beginning has been read.
func TooLarge() peerwork.Problem {
	return peerwork.Problem{Code: "document-too-large", Text: peerwork.Text{
		DA: "Dokumentet fylder mere end de 1.024 KiB, der er plads til. Del det op, eller gør det mindre.",
		EN: "The document is larger than the 1,024 KiB there is room for. Split it, or make it smaller.",
	}}
}

// NoSuchInstrument is the problem of a response to an instrument that we do not have.
func NoSuchInstrument(id string) peerwork.Problem {
	ids := strings.Join(instruments.IDs(), ", ")
	return peerwork.Problem{Code: "response-instrument-not-here", Pointer: "/instrument", Text: peerwork.Text{
		DA: "»" + id + "« er ikke et af standardinstrumenterne (" + ids + "). Giv dets fil med --instrument.",
		EN: "“" + id + "” is not a standard instrument (" + ids + "). Name its file with --instrument.",
	}}
}

// OtherKind says that a document is of a kind that cannot be used here.
func OtherKind(kind schema.Kind, wanted ...schema.Kind) peerwork.Problem {
	names := make([]string, len(wanted))
	for i, k := range wanted {
		names[i] = string(k)
	}
	list := strings.Join(names, ", ")
	return peerwork.Problem{Code: "other-kind", Text: peerwork.Text{
		DA: "Dokumentet er af slagsen " + string(kind) + ". Her kan bruges: " + list + ".",
		EN: "The document is of the kind " + string(kind) + ". What can be used here: " + list + ".",
	}}
}

// Verdict is the canonical line on one document: where it is, what it is, and what
// is wrong with it. Line is 0 when the document is the whole file.
func Verdict(file string, line int, kind schema.Kind, ps peerwork.Problems) []byte {
	b := codec.AppendString([]byte(`{"file":`), strings.ToValidUTF8(file, "\uFFFD"))
	if line > 0 {
		b = strconv.AppendInt(append(b, `,"line":`...), int64(line), 10)
	}
	b = codec.AppendString(append(b, `,"kind":`...), string(kind))
	b = codec.AppendProblems(append(b, `,"problems":`...), ps)
	return append(b, '}')
}
