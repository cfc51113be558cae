// Package examples holds six good job descriptions to begin from, each for a
// kind of place.
//
//   - ward: a psychiatric ward.
//   - residential: a residential facility (bosted).
//   - day-service: a municipal day service.
//   - job-centre: a job centre.
//   - drop-in-centre: a drop-in centre, with a volunteer.
//   - staff-function: a staff function, with no citizens of its own.
//
// One is taken by its id, and may be changed:
//
//	d, ok := examples.Get(examples.Ward)
//
// To write one's own, begin from [Start]: it leaves out what is the example's
// alone, so that no made-up name or day is left standing in a real document.
//
// Places and people in them are made up. They are in Danish, and a review finds
// nothing in them; that says what was looked for, not that they fit your place.
package examples

import (
	"embed"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

// The ids of the examples.
const (
	Ward          = "ward"
	Residential   = "residential"
	DayService    = "day-service"
	JobCentre     = "job-centre"
	DropInCentre  = "drop-in-centre"
	StaffFunction = "staff-function"
)

//go:embed *.json
var files embed.FS

// IDs returns the ids of the examples in fixed order.
func IDs() []string {
	return []string{Ward, Residential, DayService, JobCentre, DropInCentre, StaffFunction}
}

// JSON returns the example with this id as it was written, or false when there
// is none.
func JSON(id string) ([]byte, bool) {
	data, err := files.ReadFile(id + ".json")
	return data, err == nil
}

// Get returns the example with this id, or false when there is none. Each call
// returns its own copy.
func Get(id string) (jobdesc.Description, bool) {
	var d jobdesc.Description
	data, ok := JSON(id)
	if !ok {
		return d, false
	}
	if err := d.UnmarshalJSON(data); err != nil {
		// The files are part of the program and a test reads them.
		panic("examples: " + id + ": " + err.Error())
	}
	return d, true
}
