package jobdesc

// YesNo is an answer somebody has given. The zero value means that nobody has:
// "not decided" is never read as "no".
type YesNo string

// The answers.
const (
	Yes YesNo = "yes"
	No  YesNo = "no"
)

// AllYesNo returns the answers in fixed order.
func AllYesNo() []YesNo { return []YesNo{Yes, No} }

// Valid reports whether a is yes or no.
func (a YesNo) Valid() bool { return a == Yes || a == No }
