package recovery

import (
	"slices"

	"github.com/peerwork-dk/peerwork"
)

// Statement is something that is said, and what it rests on.
type Statement struct {
	// What is said.
	Text peerwork.Text
	// What it rests on: rows such as "47.1", "law:…", "paper:…", or "own".
	Evidence []string
	// Why we say it, when the evidence includes "own". Otherwise zero.
	Own peerwork.Text
}

func (s Statement) clone() Statement {
	s.Evidence = slices.Clone(s.Evidence)
	return s
}

// Caveat is what must be shown beside every claim of an effect.
func Caveat() Statement { return caveat.clone() }

var caveat = Statement{
	Text: both(
		"Guiden siger også: »Dokumentationen af de målbare effekter er dog fortsat noget begrænset« (Socialstyrelsen, 2016).",
		"The guide also says: the documentation of measurable effects is still somewhat limited (Socialstyrelsen, 2016)."),
	Evidence: []string{"4.4"},
}

func both(da, en string) peerwork.Text { return peerwork.Text{DA: da, EN: en} }

// cloned copies a list, each entry by its own clone.
func cloned[T interface{ clone() T }](list []T) []T {
	all := make([]T, len(list))
	for i := range list {
		all[i] = list[i].clone()
	}
	return all
}
