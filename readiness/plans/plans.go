// Package plans holds the standing plan: what every organisation does on the
// way to its first peer worker and in the year after, whatever its result.
//
//	standing := plans.Standing()
//	plan, err := readiness.NewPlan(&standing, &instrument, result.Basis(), readiness.PlanOptions{ID: id, Start: "2027-01-04"})
//
// It is a document of the kind plan like any other: an organisation may write
// its own and use that instead.
package plans

import (
	_ "embed"

	"github.com/peerwork-dk/peerwork/readiness"
)

//go:embed standing.json
var standing []byte

// JSON returns the standing plan as it was written. The caller may keep and
// change what it gets.
func JSON() []byte { return append([]byte(nil), standing...) }

// Standing returns the standing plan. Each call returns its own copy.
func Standing() readiness.Plan {
	var p readiness.Plan
	if err := p.UnmarshalJSON(standing); err != nil {
		// The file is part of the program and a test reads it.
		panic("plans: " + err.Error())
	}
	return p
}
