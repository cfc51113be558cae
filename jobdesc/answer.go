package jobdesc

// Answer is an answer somebody has given. The zero value means that nobody has:
// "not decided" is never read as "no".
type Answer string

// The answers.
const (
	AnswerYes Answer = "yes"
	AnswerNo  Answer = "no"
)

// Valid reports whether a is yes or no.
func (a Answer) Valid() bool { return a == AnswerYes || a == AnswerNo }
