package call

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
)

// Problems answers with what is wrong with a document. Every error of reading
// and computing is a list of problems; another would be a defect.
func Problems(err error) string {
	list, ok := err.(peerwork.Problems)
	if !ok {
		panic(err)
	}
	return string(codec.AppendProblems([]byte(`{"problems":`), list)) + "}"
}

// Document answers with a document, given what its MarshalJSON returned.
func Document(text []byte, err error) string {
	return `{"ok":` + string(Written(text, err)) + `}`
}

// Written is the text of a document, given what its MarshalJSON returned. What
// could be read or was computed can be written, so an error in writing is a
// defect.
func Written(text []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return text
}

// Text answers with a text, or with the reason why there is none.
func Text(s string, err error) string {
	if err != nil {
		return Problems(err)
	}
	return string(codec.AppendString([]byte(`{"ok":`), s)) + "}"
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
