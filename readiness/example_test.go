package readiness_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
)

// Score a response to a standard instrument and look the texts up.
func ExampleScorer_Score() {
	in, _ := instruments.Get(instruments.Temperatur)
	scorer, _ := instruments.Scorer(instruments.Temperatur)
	r := readiness.Response{ID: readiness.NewID(1), Instrument: in.ID, Version: in.Version}
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: "3"})
		}
	}
	r.Answers[1].Choice = "1"                     // leader-named: talked about
	r.Answers[9].Choice = readiness.ChoiceUnknown // hiring-committee: nobody knows

	res, err := scorer.Score(&r)
	if err != nil {
		fmt.Println(err)
		return
	}
	if res.Temperature != nil { // there is none when too little is answered
		fmt.Println(*res.Temperature)
	}
	fmt.Println(in.BandLabel(&res).EN)
	for _, id := range res.NextSteps() {
		if item, ok := in.Item(id); ok {
			fmt.Println("next:", item.Statement.EN)
		}
	}
	for _, open := range res.ToFindOut {
		fmt.Println("find out:", open.Item)
	}
	// Output:
	// 94
	// Some is in place, some is missing
	// next: A leader has been given responsibility for the process and the time it needs.
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

// An instrument of your own is checked once, then scores any number of
// responses.
func ExampleNewScorer() {
	text := func(s string) peerwork.Text { return peerwork.Text{DA: s, EN: s} }
	in := readiness.Instrument{
		ID: "our-own", Version: "1.0.0", Title: text("Our own"), Intro: text("Two questions."), Minutes: 1,
		Scale:  readiness.Scale{Question: text("Is it so?"), Options: []peerwork.Text{text("no"), text("yes")}, Unknown: text("unknown")},
		Bands:  []readiness.Band{{ID: "begin", From: 10, Label: text("Begin"), Meaning: text("Begin.")}, {ID: "go-on", From: 50, Label: text("Go on"), Meaning: text("Go on.")}},
		Themes: []readiness.Theme{{ID: "all", Title: text("All"), Weight: 1, Items: []readiness.Item{{ID: "a", Revision: 1, Statement: text("A")}, {ID: "b", Revision: 1, Statement: text("B")}}}},
	}
	_, err := readiness.NewScorer(&in)
	var problems peerwork.Problems
	if errors.As(err, &problems) {
		fmt.Println(problems[0])
	}

	in.Bands[0].From = 0
	s, err := readiness.NewScorer(&in)
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

func ExampleScorer_EncodeCode() {
	scorer, _ := instruments.Scorer(instruments.Temperatur)
	r := readiness.Response{
		ID: "7ZKQ2M4T9XAB", Instrument: "temperatur", Version: "0.1.0", Role: readiness.RolePeer,
		Answers: []readiness.Answer{{Item: "leader-named", Choice: "2"}, {Item: "supervision", Choice: readiness.ChoiceUnknown}},
	}
	code, _ := scorer.EncodeCode(&r)
	fmt.Println(len(strings.ReplaceAll(code, "-", "")), "characters")

	again, err := scorer.DecodeCode(strings.ToLower(code))
	fmt.Println(again.ID, again.Role, len(again.Answers), err)

	mistyped := code[:6] + "Q" + code[7:]
	_, err = scorer.DecodeCode(mistyped)
	fmt.Println(strings.HasPrefix(err.(peerwork.Problems)[0].Text.EN, "Group 2 looks wrong"))
	// Output:
	// 24 characters
	// 7ZKQ2M4T9XAB peer 2 <nil>
	// true
}

func ExampleFindCodes() {
	scorer, _ := instruments.Scorer(instruments.Temperatur)
	r := readiness.Response{ID: "7ZKQ2M4T9XAB", Instrument: "temperatur", Version: "0.1.0", Role: readiness.RolePeer}
	code, _ := scorer.EncodeCode(&r)
	message := "Anne Hansen\n11:42\nHere is mine: " + strings.ReplaceAll(code, "-", "—") + "."
	for _, found := range readiness.FindCodes(message, scorer) {
		fmt.Println(found.Line, found.Response.ID, found.Response.Role, found.Err)
	}
	// Output: 3 7ZKQ2M4T9XAB peer <nil>
}

func ExampleScorer_Aggregate() {
	in, _ := instruments.Get(instruments.Temperatur)
	scorer, _ := instruments.Scorer(instruments.Temperatur)
	var group []readiness.Response
	for i, choice := range []readiness.Choice{"3", "1", "0"} {
		group = append(group, *everywhere(&in, uint64(i), choice))
	}
	x, err := scorer.Aggregate(group)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(x.Precision, *x.Temperature, x.Band, x.Items[0].Level, x.Items[0].Apart, x.TalkAbout[0].Reason, x.TalkAbout[0].Theme)

	// When everybody is open to the group, it is exact.
	for i := range group {
		group[i].OpenToGroup = true
	}
	if x, err = scorer.Aggregate(group); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(x.Precision, *x.Temperature, *x.Items[0].MeanHundredths, *x.Themes[0].AgreementHundredths)
	// Output:
	// coarse 40 partly-in-place part-way true seen-differently leadership
	// exact 44 133 0
}

// Whether a result of more responses may be shown beside an earlier one.
func ExampleChangedSince() {
	in, _ := instruments.Get(instruments.Temperatur)
	var group []readiness.Response
	for i := range 6 {
		group = append(group, *everywhere(&in, uint64(i), "1"))
	}
	fmt.Println(readiness.ChangedSince(group[:3], group[:4]), readiness.ChangedSince(group[:3], group))
	// Output: few enough
}

// What a group begins its talk with, and why.
func ExampleInstrument_TalkSheet() {
	in, _ := instruments.Get(instruments.Temperatur)
	scorer, err := readiness.NewScorer(&in)
	if err != nil {
		panic(err)
	}
	group := []readiness.Response{*everywhere(&in, 1, "1"), *everywhere(&in, 2, "1"), *everywhere(&in, 3, "1")}
	group[0].Wishes = []string{"supervision"}
	result, err := scorer.Aggregate(group)
	if err != nil {
		panic(err)
	}
	fmt.Println(readiness.HowToTalk().Rules[0].EN)
	for _, question := range in.TalkSheet(&result) {
		fmt.Println(question.Item, question.Reasons[0].Label().EN)
	}
	// Output:
	// Nobody has to say what they answered.
	// supervision Somebody would like to talk about it.
	// leader-named It is one of the next steps.
	// recovery-effort It is one of the next steps.
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
func ExampleNewFollowUp() {
	in, _ := instruments.Get(instruments.Temperatur)
	before, after := everywhere(&in, 1, "1"), everywhere(&in, 2, "1")
	after.Answers[0].Choice = readiness.ChoiceOf(3)
	x, err := readiness.NewFollowUp(
		readiness.Measurement{Instrument: &in, Responses: []readiness.Response{*before}},
		readiness.Measurement{Instrument: &in, Responses: []readiness.Response{*after}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(x.Items[0].Item, x.Items[0].Change)
	if x.Total != nil && x.Total.Before != nil && x.Total.After != nil {
		fmt.Println(*x.Total.Before, *x.Total.After)
	}
	// A trial could tell 12.50 degrees from chance, and no less.
	fmt.Println("less than a trial can tell:", x.Undetected("", 1250))
	// Output:
	// purpose-written moved
	// 33 39
	// less than a trial can tell: true
}

// What has changed since the same working group answered last time, from the kept
// result of the earlier time and the responses of today.
func ExampleNewFollowUp_group() {
	in, _ := instruments.Get(instruments.Temperatur)
	scorer, _ := instruments.Scorer(instruments.Temperatur)
	group := func(choice readiness.Choice) (all []readiness.Response) {
		for i := range 3 {
			all = append(all, *everywhere(&in, uint64(i), choice))
		}
		return all
	}
	kept, err := scorer.Aggregate(group("1"))
	if err != nil {
		fmt.Println(err)
		return
	}
	x, err := readiness.NewFollowUp(
		readiness.Measurement{Instrument: &in, Group: &kept},
		readiness.Measurement{Instrument: &in, Responses: group("2")})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(x.Total.Change, x.Before.Responses, "and", x.After.Responses)
	// Output:
	// moved 3 and 3
}

// A plan of the standing tasks, with what your own result shows to be missing.
func ExampleNewPlan() {
	in, _ := instruments.Get(instruments.Temperatur)
	scorer, _ := instruments.Scorer(instruments.Temperatur)
	standing := plans.Standing()
	result, err := scorer.Score(everywhere(&in, 1, "1"))
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
	// 33 tasks
	// Give a leader responsibility for the process 2027-01-04 2027-01-15
}

// People tick a task, move another, and add one of their own. The file they save is
// the next edition, so a calendar puts it in the place of the first.
func ExampleNextPlan() {
	standing := plans.Standing()
	in, _ := instruments.Get(instruments.Temperatur)
	saved, err := readiness.NewPlan(&standing, &in, readiness.Basis{}, readiness.PlanOptions{ID: readiness.NewID(2), Start: "2027-01-04"})
	if err != nil {
		fmt.Println(err)
		return
	}
	plan := saved
	plan.Tasks = slices.Clone(saved.Tasks)
	plan.Tasks[0].Work.Done = "2027-01-12"
	plan.Tasks[1].Work.To = "2027-02-26"
	if err := plan.AddOwn(readiness.NewID(3), readiness.PhaseClarify, "Spørg nabokommunen"); err != nil {
		fmt.Println(err)
		return
	}
	next, err := readiness.NextPlan(&saved, &plan)
	if err != nil {
		fmt.Println(err)
		return
	}
	done, of := next.Progress()
	fmt.Println("edition", next.Edition, "done", done, "of", of)
	for i, at := range next.Times("2027-03-01") {
		if at.Late && next.Tasks[i].Work.To != "" {
			fmt.Println(next.Tasks[i].Title.EN+".", readiness.Overdue("26 February").EN)
		}
	}
	for _, change := range readiness.PlanChanges(&saved, &next) {
		fmt.Println(change.Change.Label().EN+":", change.Title.EN)
	}
	// Output:
	// edition 1 done 1 of 34
	// Bring all sides into the working group. It was to be ready by 26 February. What is in the way?
	// done: Give a leader responsibility for the process
	// moved: Bring all sides into the working group
	// new: Spørg nabokommunen
}

// Two people have each worked in a file of their own.
func ExampleMergePlans() {
	standing := plans.Standing()
	mine, yours := standing, plans.Standing()
	mine.Tasks[0].Work.Done = "2027-01-12"
	yours.Tasks[1].Work.Owner = "The head of the ward"
	plan, err := readiness.MergePlans(&mine, &yours)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(plan.Tasks[0].Work.Done, plan.Tasks[1].Work.Owner)
	yours.Tasks[0].Work.Note, mine.Tasks[0].Work.Note = "On Monday.", "On Friday."
	_, err = readiness.MergePlans(&mine, &yours)
	fmt.Println(err.(peerwork.Problems)[0].Text.EN)
	// Output:
	// 2027-01-12 The head of the ward
	// About “Give a leader responsibility for the process” the two files do not say the same. One says “On Friday.”, the other “On Monday.”. Write in both what you agree on.
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
