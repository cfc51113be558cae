package examples_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
)

func ExampleGet() {
	d, ok := examples.Get(examples.Residential)
	fmt.Println(ok, d.Title)
	fmt.Println(d.Tasks[0].Title)
	// Output:
	// true Peer-medarbejder på bosted
	// Samvær i fælleskøkkenet
}

// The bytes are the document as it was written.
func ExampleJSON() {
	data, _ := examples.JSON(examples.Ward)
	var d jobdesc.Description
	fmt.Println(d.UnmarshalJSON(data), d.Title, len(d.Tasks), "tasks")
	// Output:
	// <nil> Peer-medarbejder på sengeafsnit 5 tasks
}
