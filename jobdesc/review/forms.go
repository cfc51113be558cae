package review

import "github.com/peerwork-dk/peerwork/internal/codec"

// What the patterns mean that these documents have and others do not.
var _ = codec.Explain(
	codec.Form{Pattern: `^JD-[A-Za-z0-9-]+$`, Text: [2]string{
		"bogstaver fra a til z, tal og bindestreger med JD- først, fx »JD-TASK-1«",
		"letters from a to z, digits and hyphens beginning with JD-, such as “JD-TASK-1”"}},
)
