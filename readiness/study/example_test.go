package study_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/study"
)

func ExampleOf() {
	in, _ := instruments.Get(instruments.Temperatur)
	var cases []study.Case
	for person := range 40 {
		r := readiness.Response{ID: readiness.NewID(uint64(person)), Instrument: in.ID, Version: in.Version}
		for t := range in.Themes {
			for i := range in.Themes[t].Items {
				// Everybody has a level of their own, and the themes differ a little.
				value := (person%4 + (person+t+i)%3/2) % 4
				r.Answers = append(r.Answers, readiness.Answer{Item: in.Themes[t].Items[i].ID, Choice: readiness.ChoiceOf(value)})
			}
		}
		cases = append(cases, study.Case{Place: fmt.Sprint("place ", person%4), Response: r})
	}
	report, err := study.Of(&in, cases, study.Options{})
	if err != nil {
		panic(err)
	}
	total := report.Scales[0]
	fmt.Printf("alpha %.2f (%.2f to %.2f), n %d\n", total.Alpha.Value, total.Alpha.Low, total.Alpha.High, total.Alpha.N)
	fmt.Println("omega has an interval:", total.Omega.HasInterval())
	fmt.Println("over places:", total.Between.ICC1.Missing.Text().In(peerwork.LangEN))
	// Output:
	// alpha 0.88 (0.81 to 0.93), n 40
	// omega has an interval: false
	// over places: It takes answers from 5 places with at least 3 each, and the place must be named.
}

// Each machine adds what it has, and one of them puts the bytes together.
func ExampleNew() {
	in, _ := instruments.Get(instruments.Temperatur)
	part := func(persons ...uint64) []byte {
		sums, err := study.New(&in)
		if err != nil {
			panic(err)
		}
		for _, person := range persons {
			r := readiness.Response{ID: readiness.NewID(person), Instrument: in.ID, Version: in.Version, Answers: []readiness.Answer{}}
			if err := sums.Add(&study.Case{Response: r}); err != nil {
				panic(err)
			}
		}
		return sums.Bytes()
	}
	all, err := study.New(&in)
	if err != nil {
		panic(err)
	}
	for _, bytes := range [][]byte{part(4, 5), part(), part(1, 2, 4)} {
		if err := all.MergeBytes(bytes); err != nil {
			panic(err)
		}
	}
	report := all.Report(study.Options{})
	fmt.Println(report.People, "people,", report.Repeated, "response there twice")
	// Output:
	// 4 people, 1 response there twice
}
