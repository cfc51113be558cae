package toolkit_test

import (
	"fmt"
	"os"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/toolkit"
)

func ExampleFind() {
	paper, ok := toolkit.Find("hr-checklist")
	fmt.Println(ok, paper.Title.In(peerwork.LangEN), "–", paper.Use.In(peerwork.LangEN))
	// Output:
	// true HR checklist – What HR finds out before the peer job is advertised.
}

func ExamplePapers() {
	for _, paper := range toolkit.Papers() {
		if paper.For[0] == toolkit.SeatPeerWorker {
			fmt.Println(paper.ID, paper.Who.In(peerwork.LangEN))
		}
	}
	// Output:
	// before-yes For you who have been offered a peer job
}

func ExampleAllSeats() {
	fmt.Println(toolkit.AllSeats())
	// Output:
	// [leader hr colleague representative peer-worker citizen working-group]
}

func ExampleSeat_Valid() {
	fmt.Println(toolkit.SeatHR.Valid(), toolkit.Seat("doctor").Valid())
	// Output:
	// true false
}

// A place to fill in is a field in Word, a line in HTML, and in brackets here.
func ExampleDocument() {
	paper, _ := toolkit.Find("contract-annex")
	doc := toolkit.Document(paper, peerwork.LangEN)
	doc.Blocks, doc.Foot = doc.Blocks[3:5], nil
	if err := render.Markdown(os.Stdout, doc); err != nil {
		fmt.Println(err)
	}
	// Output:
	// For HR and the leader
	//
	// # Annex to the contract of employment: checklist
	//
	// ## The job
	//
	// - Title: \[title of the job\]
	// - Team or department: \[name\]
	// - Place of work: \[place, and whether there are several\]
	// - Line manager: \[title\]
	// - The tasks, and the tasks others have, are in the job description of \[date\]. It is enclosed.
}

func ExampleForItem() {
	fmt.Println(toolkit.ForItem("hiring-committee"))
	// Output:
	// [advert interview]
}

func ExampleForTask() {
	fmt.Println(toolkit.ForTask("contract"))
	// Output:
	// [contract-annex]
}

func ExampleForRule() {
	fmt.Println(toolkit.ForRule("JD-VOL-1"))
	// Output:
	// [volunteer]
}
