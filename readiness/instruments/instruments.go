// Package instruments holds the standard instruments: the questionnaires
// peerwork itself has written.
//
//   - temperatur: ten items in three themes, three minutes.
//   - parathed: about thirty items in nine themes, ten minutes.
//   - rolle: ten items for after the start, to talk from: see [readiness.UseTalk].
//
// One is taken by its id, and may be changed; its scorer is made once:
//
//	in, ok := instruments.Get(instruments.Temperatur)
//	scorer, ok := instruments.Scorer(instruments.Temperatur)
//
// They are conversation starters, not validated scales. What they rest on is
// said item by item, as references that package evidence looks up.
package instruments

import (
	"embed"
	"sync"

	"github.com/peerwork-dk/peerwork/readiness"
)

// The ids of the standard instruments.
const (
	Temperatur = "temperatur"
	Parathed   = "parathed"
	Rolle      = "rolle"
)

//go:embed temperatur.json parathed.json rolle.json
var files embed.FS

// IDs returns the ids of the standard instruments: those for the time before the
// start, the shortest first, and then the one for after it.
func IDs() []string { return []string{Temperatur, Parathed, Rolle} }

// JSON returns the standard instrument with this id as it was written, or
// false when there is none.
func JSON(id string) ([]byte, bool) {
	data, err := files.ReadFile(id + ".json")
	return data, err == nil
}

// Get returns the standard instrument with this id, or false when there is
// none. Each call returns its own copy.
func Get(id string) (readiness.Instrument, bool) {
	var in readiness.Instrument
	data, ok := JSON(id)
	if !ok {
		return in, false
	}
	if err := in.UnmarshalJSON(data); err != nil {
		// The files are part of the program and a test reads them.
		panic("instruments: " + id + ": " + err.Error())
	}
	return in, true
}

// Scorer returns the scorer of the standard instrument with this id, made
// once, or false when there is none.
func Scorer(id string) (*readiness.Scorer, bool) {
	switch id {
	case Temperatur:
		return temperatur(), true
	case Parathed:
		return parathed(), true
	case Rolle:
		return rolle(), true
	}
	return nil, false
}

var (
	temperatur = sync.OnceValue(func() *readiness.Scorer { return scorer(Temperatur) })
	parathed   = sync.OnceValue(func() *readiness.Scorer { return scorer(Parathed) })
	rolle      = sync.OnceValue(func() *readiness.Scorer { return scorer(Rolle) })
)

func scorer(id string) *readiness.Scorer {
	in, _ := Get(id)
	s, err := readiness.NewScorer(&in)
	if err != nil {
		panic("instruments: " + id + ": " + err.Error())
	}
	return s
}
