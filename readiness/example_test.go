package readiness_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
)

// Score a response to a standard instrument and look the texts up.
func ExampleScore() {
	in, _ := instruments.Get(instruments.Temperatur)
	r := readiness.Response{ID: readiness.NewID(1), Instrument: in.ID, Version: in.Version}
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: "2"})
		}
	}
	r.Answers[1].Choice = "1"                     // leader-named: talked about
	r.Answers[9].Choice = readiness.ChoiceUnknown // hiring-committee: nobody knows

	res, err := readiness.Score(&in, &r)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*res.Temperature, res.Band)
	fmt.Println("first:", res.Advice[0])
	fmt.Println("find out:", res.ToFindOut[0].Item)
	// Output:
	// 64 some
	// first: leader-named
	// find out: hiring-committee
}

// What is wrong with a response is said in both languages, with its place.
func ExampleScorer_Check() {
	s, _ := instruments.Scorer(instruments.Temperatur)
	r := readiness.Response{ID: "000000000001", Instrument: "temperatur", Version: "0.1.0",
		Answers: []readiness.Answer{{Item: "leader-named", Choice: "5"}}}
	var problems peerwork.Problems
	errors.As(s.Check(&r), &problems)
	for _, p := range problems {
		fmt.Println(p.Pointer, p.Code)
		fmt.Println(p.Text.In(peerwork.LangDA))
		fmt.Println(p.Text.In(peerwork.LangEN))
	}
	// Output:
	// /answers/0/choice response-choice-off-scale
	// »5« er ikke på skalaen. Vælg 0 til 3 eller »unknown«.
	// “5” is not on the scale. Choose 0 to 3 or “unknown”.
}

// An instrument of one's own is checked once, then scores any number of
// responses.
func ExampleNewScorer() {
	text := func(s string) peerwork.Text { return peerwork.Text{DA: s, EN: s} }
	in := readiness.Instrument{
		ID: "our-own", Version: "1.0.0", Title: text("Our own"), Intro: text("Two questions."), Minutes: 1,
		Scale:  readiness.Scale{Question: text("Is it so?"), Options: []peerwork.Text{text("no"), text("yes")}, Unknown: text("unknown")},
		Bands:  []readiness.Band{{ID: "begin", From: 10, Label: text("Begin"), Meaning: text("Begin.")}, {ID: "go-on", From: 50, Label: text("Go on"), Meaning: text("Go on.")}},
		Themes: []readiness.Theme{{ID: "all", Title: text("All"), Weight: 1, Items: []readiness.Item{{ID: "a", Revision: 1, Statement: text("A")}, {ID: "b", Revision: 1, Statement: text("B")}}}},
	}
	_, err := readiness.NewScorer(in)
	var problems peerwork.Problems
	if errors.As(err, &problems) {
		fmt.Println(problems[0])
	}

	in.Bands[0].From = 0
	s, err := readiness.NewScorer(in)
	if err != nil {
		fmt.Println(err)
		return
	}
	res, _ := s.Score(&readiness.Response{ID: readiness.NewID(2), Instrument: "our-own", Version: "1.0.0",
		Answers: []readiness.Answer{{Item: "b", Choice: "1"}, {Item: "a", Choice: "0"}}})
	fmt.Println(*res.Temperature, res.Band)
	// Output:
	// /bands/0/from: The first band begins at 10. It must begin at 0, so that every temperature has a band. (instrument-first-band)
	// 50 go-on
}

func ExampleEncodeCode() {
	in, _ := instruments.Get(instruments.Temperatur)
	r := readiness.Response{
		ID: "7ZKQ2M4T9XAB", Instrument: in.ID, Version: in.Version, Role: readiness.RolePeer,
		Answers: []readiness.Answer{{Item: "leader-named", Choice: "2"}, {Item: "supervision", Choice: readiness.ChoiceUnknown}},
	}
	code, _ := readiness.EncodeCode(&in, &r)
	fmt.Println(len(strings.ReplaceAll(code, "-", "")), "characters")

	again, err := readiness.DecodeCode(&in, strings.ToLower(code))
	fmt.Println(again.ID, again.Role, len(again.Answers), err)

	mistyped := code[:6] + "Q" + code[7:]
	_, err = readiness.DecodeCode(&in, mistyped)
	fmt.Println(strings.HasPrefix(err.(peerwork.Problems)[0].Text.EN, "Group 2 looks wrong"))
	// Output:
	// 24 characters
	// 7ZKQ2M4T9XAB peer 2 <nil>
	// true
}

func ExampleAggregate() {
	in, _ := instruments.Get(instruments.Temperatur)
	var group []readiness.Response
	for i, choice := range []readiness.Choice{"3", "1", "0"} {
		r := readiness.Response{ID: readiness.NewID(uint64(i)), Instrument: in.ID, Version: in.Version}
		for _, theme := range in.Themes {
			for _, item := range theme.Items {
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: choice})
			}
		}
		group = append(group, r)
	}
	x, err := readiness.Aggregate(&in, group)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*x.Temperature, x.Band, *x.Themes[0].AgreementHundredths, x.TalkAbout[0].Reason, x.TalkAbout[0].Theme)
	// Output: 44 some 0 seen-differently leadership
}

// everywhere answers all items of an instrument the same.
func everywhere(in *readiness.Instrument, id uint64, choice readiness.Choice) *readiness.Response {
	r := &readiness.Response{ID: readiness.NewID(id), Instrument: in.ID, Version: in.Version}
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: choice})
		}
	}
	return r
}

// What has moved since the same person answered last time.
func ExampleCompare() {
	in, _ := instruments.Get(instruments.Temperatur)
	before, after := everywhere(&in, 1, "1"), everywhere(&in, 2, "1")
	after.Answers[0].Choice = readiness.ChoiceOf(3)
	x, err := readiness.Compare(&in, before, &in, after)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*x.Total.Before, *x.Total.After, x.Items[0].Item, x.Items[0].Change)
	// Output:
	// 33 39 purpose-written moved
}

// What has moved since the same working group answered last time.
func ExampleCompareGroups() {
	in, _ := instruments.Get(instruments.Temperatur)
	group := func(choice readiness.Choice) *readiness.GroupResult {
		var all []readiness.Response
		for i := range 3 {
			all = append(all, *everywhere(&in, uint64(i), choice))
		}
		x, err := readiness.Aggregate(&in, all)
		if err != nil {
			panic(err)
		}
		return x
	}
	x, err := readiness.CompareGroups(&in, group("1"), &in, group("2"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*x.Total.Before, *x.Total.After, len(x.Items))
	// Output:
	// 33 67 10
}

// A plan of the standing tasks, with what one's own result shows to be missing.
func ExampleNewPlan() {
	in, _ := instruments.Get(instruments.Temperatur)
	standing := plans.Standing()
	result, err := readiness.Score(&in, everywhere(&in, 1, "1"))
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, err := readiness.NewPlan(&standing, &in, result.Basis(), readiness.PlanOptions{ID: readiness.NewID(2), Start: "2027-01-04"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(plan.Tasks), "tasks")
	fmt.Println(plan.Tasks[0].Title.EN, plan.Tasks[0].From, plan.Tasks[0].To)
	// Output:
	// 29 tasks
	// Give a leader responsibility for the process 2027-01-04 2027-01-15
}

// Each answer stays its own paragraph, in the writer's words.
func ExampleNewVision() {
	v, err := readiness.NewVision("2027-01-04", []readiness.Paragraph{
		{Question: readiness.QuestionInspired, Text: "Vi vil ansætte peer-medarbejdere, fordi vi har mødt nogle, der gjorde en forskel."},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(v.Text())
	fmt.Println("not answered:", v.Open())
	// Output:
	// Vi vil ansætte peer-medarbejdere, fordi vi har mødt nogle, der gjorde en forskel.
	// not answered: [hope unique]
}

// As many answered as want to: one alone, or a group of at least three.
func ExampleCompareResponses() {
	in, _ := instruments.Get(instruments.Temperatur)
	answers := func(choice readiness.Choice) (all []readiness.Response) {
		for i := range 3 {
			all = append(all, *everywhere(&in, uint64(i), choice))
		}
		return all
	}
	x, err := readiness.CompareResponses(&in, answers("1"), &in, answers("3"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*x.Total.Before, *x.Total.After, x.Total.Change)
	// Output: 33 100 moved
}
