package schema

import "encoding/json"

// Encode writes a document as canonical JSON: properties in the order of the
// type, optional ones left out when empty, no spaces, and in texts only
// quotation marks, backslashes and control characters escaped. A list that may
// not be left out is [] when it is empty or nil. Equal values give equal bytes.
//
// It is the twin of [Decode]: what it writes, Decode reads. So the error is a
// [github.com/peerwork-dk/peerwork.Problems] with what Decode would report
// about the bytes, and no bytes are returned: the shape is wrong, a text is not
// UTF-8, or there would be more than 1 MiB. Meaning is for the Validate method.
// The document's MarshalJSON writes it as it stands.
func Encode[T Document](v *T) ([]byte, error) {
	data, err := any(v).(json.Marshaler).MarshalJSON()
	if err != nil {
		return nil, err
	}
	if _, err := Decode[T](data); err != nil {
		return nil, err
	}
	return data, nil
}
