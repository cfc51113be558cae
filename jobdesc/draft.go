//go:build !generating

package jobdesc

import (
	"unsafe"

	"github.com/peerwork-dk/peerwork/internal/codec"
)

// ReadDraft reads a description that somebody is still writing. Something that
// every description has may be missing in it, a choice may be none of its list, and
// a text too long or of another form: d keeps each as it stands, and left is what
// [Description.Validate] says of it, nil when it is finished. The documents and the
// review of a draft are made of what is there.
//
// What could not be kept is an error, the problems of reading, and then d is
// empty: broken JSON, a newer version, unknown properties, numbers out of their
// bounds, too many entries.
func ReadDraft(data []byte) (d Description, left, err error) {
	if err := codec.Read(data, codec.MaxBytes, &descriptionLayout, unsafe.Pointer(&d), unsafe.Pointer(&d)); !codec.Kept(err) {
		return Description{}, nil, err
	}
	return d, d.Validate(), nil
}
