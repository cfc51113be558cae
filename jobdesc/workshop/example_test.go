package workshop_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork/jobdesc/workshop"
)

// The first questions come before anything HR knows best.
func ExampleChapters() {
	for _, c := range workshop.Chapters()[:3] {
		fmt.Println(c.Title.EN)
		for _, q := range c.Questions {
			fmt.Println("  " + q.Text.EN)
		}
	}
	// Output:
	// Start here
	//   What kind of place is it, and what will the job be called?
	//   What do you call the people the support is for?
	//   Who is writing this? Answer with roles.
	// Why
	//   Why do you want a peer worker, and what do you hope for?
	//   What do colleagues and the people you support say they need?
	//   Who should have a say before it is final?
	// For whom
	//   Who is the support for, and what difference should it make for them?
	//   How do people get in contact, and how can they say no?
}

// A finding of a review points to a place, and the place to a question.
func ExampleFor() {
	chapter, question, ok := workshop.For("/tasks/2/whyPeer")
	fmt.Println(chapter, question, ok)
	// Output: what lived-experience true
}

func ExampleAllLines() {
	fmt.Println(workshop.AllLines().Saved.DA)
	// Output: Filen ligger hos jer. Vi har den ikke.
}
