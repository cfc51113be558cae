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

// What is left is the example's text without its place and days.
func ExampleStart() {
	about, _ := examples.About(examples.Ward)
	fmt.Println(about.EN)
	d, _ := examples.Start(examples.Ward)
	fmt.Printf("%q %q %q\n", d.Workplace.Name, d.Workplace.Placement, d.Employment.Start)
	fmt.Println(d.Tasks[0].Title)
	// Output:
	// A psychiatric ward, where the peer worker keeps people company and talks with them, and never takes part in coercion.
	// "" "ward" ""
	// Være til stede i opholdsstuen og haven
}
