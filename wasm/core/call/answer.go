package call

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
)

// problems answers with what is wrong with a document. Every error of reading
// and scoring is a list of problems; another would be a defect.
func problems(err error) string {
	list, ok := err.(peerwork.Problems)
	if !ok {
		panic(err)
	}
	return string(codec.AppendProblems([]byte(`{"problems":`), list)) + "}"
}

// crash answers with what a recovered panic said. What Go itself says is ASCII;
// anything else came from elsewhere, need not be UTF-8, and is not passed on.
func crash(reason any) string {
	text := "panic"
	switch reason := reason.(type) {
	case error:
		text = reason.Error()
	case string:
		text = reason
	}
	for i := range len(text) {
		if text[i] >= 0x80 {
			text = "panic"
			break
		}
	}
	return string(codec.AppendString([]byte(`{"crash":`), text)) + "}"
}
