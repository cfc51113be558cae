package fhir

import (
	"maps"
	"slices"
)

// Codes are the codes of the problems, sorted.
func Codes() []string { return slices.Sorted(maps.Keys(sentences)) }

// OwnBase is the address our own names live under.
var OwnBase = ownBase
