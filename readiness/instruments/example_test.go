package instruments_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

func ExampleGet() {
	in, ok := instruments.Get(instruments.Temperatur)
	fmt.Println(ok, in.Title.EN, in.Minutes, "minutes")
	fmt.Println(in.Themes[0].Items[0].Statement.EN)
	// Output:
	// true Take the temperature: how far have you got in preparing for peer workers? 3 minutes
	// We have written down why we want peer workers and what we hope to achieve.
}

// The bytes are what the browser reads as well.
func ExampleJSON() {
	data, _ := instruments.JSON(instruments.Parathed)
	var in readiness.Instrument
	fmt.Println(in.UnmarshalJSON(data), in.ID, len(in.Themes))
	// Output:
	// <nil> parathed 9
}

// One answer of ten is too little for a temperature.
func ExampleScorer() {
	scorer, _ := instruments.Scorer(instruments.Temperatur)
	in, _ := instruments.Get(instruments.Temperatur)
	result, err := scorer.Score(&readiness.Response{ID: readiness.NewID(1), Instrument: in.ID, Version: in.Version,
		Answers: []readiness.Answer{{Item: "leader-named", Choice: "3"}}})
	fmt.Println(result.Answered, "of", result.Items, result.Temperature, err)
	// Output:
	// 1 of 10 <nil> <nil>
}
