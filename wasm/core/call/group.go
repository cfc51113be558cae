package call

import (
	"strconv"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/readiness"
)

// Group makes a group result. The pointer of a problem begins with the number of
// the response, counted from 0.
func Group(instrument string, responses []string) string {
	var in readiness.Instrument
	if failed, ok := read(&in, instrument); !ok {
		return failed
	}
	list := make([]readiness.Response, len(responses))
	for i, text := range responses {
		if err := list[i].UnmarshalJSON([]byte(text)); err != nil {
			ps := err.(peerwork.Problems)
			for j := range ps {
				ps[j].Pointer = "/" + strconv.Itoa(i) + ps[j].Pointer
			}
			return problems(ps)
		}
	}
	x, err := readiness.Aggregate(&in, list)
	if err != nil {
		return problems(err)
	}
	return ok(x.MarshalJSON())
}

// Code makes the answer code of a response.
func Code(instrument, response string) string {
	var in readiness.Instrument
	if failed, ok := read(&in, instrument); !ok {
		return failed
	}
	var r readiness.Response
	if failed, ok := read(&r, response); !ok {
		return failed
	}
	code, err := readiness.EncodeCode(&in, &r)
	if err != nil {
		return problems(err)
	}
	return text(code)
}

// Decode reads an answer code.
func Decode(instrument, code string) string {
	var in readiness.Instrument
	if failed, ok := read(&in, instrument); !ok {
		return failed
	}
	r, err := readiness.DecodeCode(&in, code)
	if err != nil {
		return problems(err)
	}
	return ok(r.MarshalJSON())
}

// Compare makes a follow-up of two documents of a kind, each with the
// instrument it answers.
func Compare(kind, olderInstrument, before, newerInstrument, after string) string {
	var older, newer readiness.Instrument
	if failed, ok := read(&older, olderInstrument); !ok {
		return failed
	}
	if failed, ok := read(&newer, newerInstrument); !ok {
		return failed
	}
	var f readiness.FollowUp
	var err error
	switch kind {
	case "response":
		var first, second readiness.Response
		if failed, ok := read(&first, before); !ok {
			return failed
		}
		if failed, ok := read(&second, after); !ok {
			return failed
		}
		f, err = readiness.Compare(&older, &first, &newer, &second)
	case "group-result":
		var first, second readiness.GroupResult
		if failed, ok := read(&first, before); !ok {
			return failed
		}
		if failed, ok := read(&second, after); !ok {
			return failed
		}
		f, err = readiness.CompareGroups(&older, &first, &newer, &second)
	default:
		return Misuse
	}
	if err != nil {
		return problems(err)
	}
	return ok(f.MarshalJSON())
}

// text answers with a text.
func text(s string) string { return string(append(codec.AppendString([]byte(`{"ok":`), s), '}')) }
