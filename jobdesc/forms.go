package jobdesc

import "github.com/peerwork-dk/peerwork/internal/codec"

// What the patterns mean that these documents have and others do not.
var _ = codec.Explain(
	codec.Form{Pattern: `^[0-9][0-9.]*$`, Text: [2]string{
		"et beløb i tal, fx »28500« eller »165.50«",
		"an amount in digits, such as “28500” or “165.50”"}},
	codec.Form{Pattern: `^[A-Z]{3}$`, Text: [2]string{
		"tre store bogstaver, fx »DKK«",
		"three capital letters, such as “DKK”"}},
	codec.Form{Pattern: `^[A-Z]{2}$`, Text: [2]string{
		"to store bogstaver, fx »DK«",
		"two capital letters, such as “DK”"}},
	codec.Form{Pattern: `^/tasks/[0-9]+$`, Text: [2]string{
		"stedet for en opgave, fx »/tasks/0«",
		"the place of a task, such as “/tasks/0”"}},
)
