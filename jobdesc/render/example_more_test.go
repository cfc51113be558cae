package render_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// begin prints the first lines of a document.
func begin(doc render.Document, lines int) {
	var b strings.Builder
	if err := render.Markdown(&b, doc); err != nil {
		panic(err)
	}
	for _, line := range strings.Split(b.String(), "\n")[:lines] {
		fmt.Println(line)
	}
}

// A review, with what each finding rests on looked up.
func ExampleReview() {
	d := jobdesc.Description{Lang: peerwork.LangEN, Title: "Peer worker"}
	found := review.Of(&d)
	begin(render.Review(&found, peerwork.LangEN, func(ref string) (peerwork.Text, bool) {
		e, ok := evidence.Find(ref)
		return e.Text, ok
	}), 5)
	// Output:
	// What we would like to talk with you about
	//
	// # Peer worker
	//
	// We found nothing in what your description says. That is true only of what we looked for:
}

// A page for those who get a peer worker as a colleague.
func ExampleColleagues() {
	d := jobdesc.Description{Lang: peerwork.LangEN, Title: "Peer worker"}
	sheet := d.ColleagueSheet()
	begin(render.Colleagues(&sheet, peerwork.LangEN), 7)
	// Output:
	// Peer worker
	//
	// # To you who are getting a peer worker as a colleague
	//
	// ## You want the same
	//
	// You and your colleague both work so that the people supported are as well as possible. They should be able to find joy and have hope.
}

func ExampleEvaluation() {
	d := jobdesc.Description{Lang: peerwork.LangEN, Title: "Peer worker"}
	plan := d.EvaluationPlan()
	begin(render.Evaluation(&plan, peerwork.LangEN), 7)
	// Output:
	// Plan for evaluation
	//
	// # Peer worker
	//
	// Here you look at the function and at what you have promised yourselves.
	//
	// Nobody is measured, neither the peer worker nor the people supported.
}

// A page that needs nothing from anywhere.
func ExampleHTML() {
	d := jobdesc.Description{Lang: peerwork.LangEN, Title: "Peer worker <part time>"}
	var b strings.Builder
	if err := render.HTML(&b, render.Description(&d, peerwork.LangEN)); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	_, heading, _ := strings.Cut(b.String(), "<h1")
	heading, _, _ = strings.Cut(heading, "\n")
	fmt.Println("<h1" + heading)
	// Output:
	// <h1>Peer worker &lt;part time&gt;</h1>
}

// Where a finding is, in words.
func ExamplePlace() {
	where, ok := render.Place("/tasks/2/whyPeer")
	fmt.Println(where.EN, ok)
	_, ok = render.Place("/nowhere")
	fmt.Println(ok)
	// Output:
	// Tasks, no. 3 true
	// false
}

// The same description for applicants: what the group discusses stays with it.
func ExampleDescriptionFor() {
	d := jobdesc.Description{
		Lang: peerwork.LangEN, Title: "Peer worker", Purpose: "A colleague who has been there.",
		Contract: jobdesc.Contract{Note: "Funded until 2028."},
	}
	page := render.DescriptionFor(&d, render.ReaderApplicant, peerwork.LangEN)
	page.Draft = ""
	if err := render.Markdown(os.Stdout, page); err != nil {
		panic(err)
	}
	// Output:
	// Job description for applicants
	//
	// # Peer worker
	//
	// ## Purpose
	//
	// A colleague who has been there.
}

// A Word file is an archive of parts; every zip reader opens it.
func ExampleDOCX() {
	d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder"}
	var b bytes.Buffer
	if err := render.DOCX(&b, render.Description(&d, peerwork.LangDA)); err != nil {
		panic(err)
	}
	archive, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		panic(err)
	}
	for _, part := range archive.File[:4] {
		fmt.Println(part.Name)
	}
	// Output:
	// [Content_Types].xml
	// _rels/.rels
	// docProps/core.xml
	// word/document.xml
}

// A document of what differs between two versions.
func ExampleChanges() {
	before := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder", Hours: jobdesc.Hours{MinutesPerWeek: 900}}
	after := before
	after.Hours.MinutesPerWeek = 1110
	doc, err := render.Changes(&before, &after, peerwork.LangDA)
	if err != nil {
		fmt.Println(err) // a text is not UTF-8
	}
	if err := render.Markdown(os.Stdout, doc); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Ændringer i jobbeskrivelsen
	//
	// # Peer-medarbejder
	//
	// 1 ændring.
	//
	// | Hvor | Før | Nu |
	// | --- | --- | --- |
	// | **Timer:** Tid om ugen | 15 timer | 18 timer og 30 minutter |
}

// A document for a program that builds it of its own elements.
func ExampleJSON() {
	doc := render.Document{
		Lang: peerwork.LangDA, Kind: render.Text{{Text: "Jobbeskrivelse"}}, Title: render.Text{{Text: "Peer worker", Lang: peerwork.LangEN}},
		Blocks: []render.Block{render.List{Items: []render.Text{{{Text: "Timer: ", Strong: true}, {Text: "18"}}}}},
	}
	if err := render.JSON(os.Stdout, doc); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {"lang":"da","kind":[{"text":"Jobbeskrivelse"}],"title":[{"text":"Peer worker","lang":"en"}],"blocks":[{"list":[[{"text":"Timer: ","strong":true},{"text":"18"}]]}],"foot":[]}
}
