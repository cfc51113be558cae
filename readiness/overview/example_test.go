package overview_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/overview"
)

// group is the result of a working group that gives the same answer to all.
func group(in *readiness.Instrument, people int, choice readiness.Choice) *readiness.GroupResult {
	scorer, err := readiness.NewScorer(in)
	if err != nil {
		panic(err)
	}
	var responses []readiness.Response
	for i := range people {
		r := readiness.Response{ID: readiness.NewID(uint64(i)), Instrument: in.ID, Version: in.Version}
		for t := range in.Themes {
			for j := range in.Themes[t].Items {
				r.Answers = append(r.Answers, readiness.Answer{Item: in.Themes[t].Items[j].ID, Choice: choice})
			}
		}
		responses = append(responses, r)
	}
	x, err := scorer.Aggregate(responses)
	if err != nil {
		panic(err)
	}
	return &x
}

func ExampleSums_Overview() {
	in, _ := instruments.Get(instruments.Temperatur)
	north, err := overview.New(&in) // on one machine
	if err != nil {
		panic(err)
	}
	south, err := overview.New(&in) // on another
	if err != nil {
		panic(err)
	}
	for i, name := range []string{"Anneks", "Bakken", "Kilden", "Lunden", "Åvej"} {
		e := overview.Entry{Place: name, Named: true, MayBeAsked: true}
		e.Document.GroupResult = group(&in, 5+i, readiness.Choice(fmt.Sprint(i%4)))
		sums := north
		if i > 2 {
			sums = south
		}
		if err := sums.Add(&e); err != nil {
			panic(err)
		}
	}
	begun := overview.Entry{Place: "Havnen"}
	begun.Document.GroupResult = group(&in, 3, "0") // too few to be shown
	if err := south.Add(&begun); err != nil {
		panic(err)
	}
	if err := north.MergeBytes(south.Bytes()); err != nil { // what the other machine sent
		panic(err)
	}
	x, err := north.Overview(overview.Options{Invited: 8})
	if err != nil {
		panic(err)
	}
	fmt.Println(x.Places.Answered, "answered,", x.Places.OnTheWay, "on the way, of", x.Places.Invited)
	c := x.Themes[0].Counts
	fmt.Println(x.Themes[0].Theme, "most", c.Most, "some", c.Some, "little", c.Little)
	fmt.Println(x.Named[4].Place, x.Named[4].Themes[0].Lacks)
	// Output:
	// 5 answered, 1 on the way, of 8
	// leadership most 2 some 2 little 1
	// Åvej most
}
