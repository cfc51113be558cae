package schema

import "github.com/peerwork-dk/peerwork/internal/codec"

// Options changes how documents are checked. The zero value is what [Validate]
// and [Decode] use.
type Options struct {
	// MaxBytes is how large a document may be, in bytes. 0 means 1 MiB; more
	// than 1 GiB is 1 GiB.
	MaxBytes int
}

func (o Options) maxBytes() int {
	if o.MaxBytes <= 0 {
		return codec.MaxBytes
	}
	return o.MaxBytes
}

// Decode reads a document of at most 1 MiB. The error, if there is one, is a
// [github.com/peerwork-dk/peerwork.Problems] with the same problems that
// [Validate] finds, and the document is the zero value.
func Decode[T Document](data []byte) (T, error) {
	return DecodeWith[T](data, Options{})
}

// DecodeWith is [Decode] with options.
func DecodeWith[T Document](data []byte, o Options) (T, error) {
	var v T
	err := any(&v).(interface {
		UnmarshalMax(data []byte, maxBytes int) error
	}).UnmarshalMax(data, o.maxBytes())
	return v, err
}
