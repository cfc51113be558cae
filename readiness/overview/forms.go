package overview

import "github.com/peerwork-dk/peerwork/internal/codec"

// What the pattern means that these documents have and others do not.
var _ = codec.Explain(
	codec.Form{Pattern: `^[a-z0-9][a-z0-9-]*$`, Text: [2]string{
		"små bogstaver fra a til z, tal og bindestreger, fx »2027-1«",
		"small letters from a to z, digits and hyphens, such as “2027-1”"}},
)
