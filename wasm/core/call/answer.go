package call

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
)

// problems answers with what is wrong with a document. Every error of reading
// and scoring is a list of problems; another would be a defect.
func problems(err error) string {
	list := err.(peerwork.Problems)
	answer := codec.AppendProblems([]byte(`{"problems":`), list)
	return string(append(answer, '}'))
}

// crash answers with what a recovered panic said.
func crash(reason any) string {
	text := "panic"
	switch reason := reason.(type) {
	case error:
		text = reason.Error()
	case string:
		text = reason
	}
	// By way of runes, so that the answer is UTF-8 whatever was in the panic.
	answer := codec.AppendString([]byte(`{"crash":`), string([]rune(text)))
	return string(append(answer, '}'))
}
