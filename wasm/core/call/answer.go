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
	// What Go says is ASCII. Anything else came from elsewhere, need not be
	// UTF-8, and need not be shown.
	plain := []byte(text)
	for i, c := range plain {
		if c >= 0x80 {
			plain[i] = '?'
		}
	}
	answer := codec.AppendString([]byte(`{"crash":`), string(plain))
	return string(append(answer, '}'))
}
