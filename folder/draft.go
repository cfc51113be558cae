//go:build !generating

package folder

import (
	"unsafe"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
)

// ReadDraft reads a folder whose job description somebody is still writing: see
// [github.com/peerwork-dk/peerwork/jobdesc.ReadDraft]. left is what is to be put
// right in the description, with its place in the folder, nil when it is finished
// or not there.
//
// A vision and a plan must be whole. What is wrong with them is an error, and so is
// a folder without anything in it; then f is empty.
func ReadDraft(data []byte) (f Folder, left, err error) {
	if err := codec.Read(data, codec.MaxBytes, &folderLayout, unsafe.Pointer(&f), unsafe.Pointer(&f)); !codec.Kept(err) {
		return Folder{}, nil, err
	}
	rest := f
	var ps peerwork.Problems
	if rest.Description = nil; f.Description != nil {
		ps = codec.Within("/description", f.Description.Validate())
		if f.Vision == nil && f.Plan == nil {
			return f, ps.Err(), nil
		}
	}
	if err := rest.Validate(); err != nil {
		return Folder{}, nil, err
	}
	return f, ps.Err(), nil
}
