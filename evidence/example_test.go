package evidence_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork/evidence"
)

func ExampleFind() {
	e, ok := evidence.Find("30.1")
	fmt.Println(ok, e.Kind, e.Quoted)
	fmt.Println(e.Text.DA)
	fmt.Println(e.Citation.DA)
	// Output:
	// true row true
	// Hvilke opgaver skal løses, og hvilke skal netop ikke løses af peer-støttemedarbejderen?
	// Socialstyrelsen: Peer-støtte på det psykosociale og psykiatriske område, august 2016, afsnit 3, Peer-støtters funktion og faglighed
}

// A row from a work that may not be quoted is retold in our own words.
func ExampleFind_retold() {
	e, _ := evidence.Find("70.2")
	fmt.Println(e.Text.EN)
	fmt.Println(e.Citation.EN)
	// Output:
	// Some work 15 hours a week, and some work 37.
	// For those of you who are considering employing a peer worker, undated, paragraph on hours (retold in our own words)
}

// What rests on no source says so.
func ExampleFind_own() {
	e, _ := evidence.Find(evidence.Own)
	fmt.Println(e.Text.DA)
	fmt.Println(e.Text.EN)
	// Output:
	// Vores forslag
	// Our suggestion
}

func ExampleAllTopics() {
	for _, t := range evidence.AllTopics()[37:38] {
		fmt.Println(t.ID, t.Title.EN)
		for _, r := range t.Rows[2:] {
			fmt.Println(r.ID, r.EN)
		}
	}
	// Output:
	// 38 Four reasons for resistance
	// 38.3 There has been no opportunity to talk about the hopes and worries of the staff.
	// 38.4 There has been no access to knowledge and inspiration from anyone who already has experience of employing peer workers in their service.
}

// The works are listed with how far they can be relied on.
func ExampleAllWorks() {
	for _, w := range evidence.AllWorks() {
		fmt.Println(w.ID, w.Year.EN, w.Quoted)
	}
	// Output:
	// guide August 2016 true
	// peer-job 2017 false
	// peer-job-news 2017 false
	// peernet 2018 false
	// colleagues undated false
}

// Which of the five works a row comes from, and whether it may be quoted.
func ExampleFindWork() {
	e, _ := evidence.Find("30.1")
	w, ok := evidence.FindWork(e.Work)
	fmt.Println(ok, w.Quoted, w.Year.EN)
	fmt.Println(w.Title.EN)
	// Output:
	// true true August 2016
	// Peer support in psychosocial and mental health services
}

// Newer works are for reading on; nothing rests on them.
func ExampleAllNewer() {
	for _, n := range evidence.AllNewer()[:1] {
		fmt.Println(n.Year, n.Title)
		fmt.Println(n.Publisher.DA, "–", n.Then)
	}
	// Output:
	// 2018 Modeller for brug af peer-støtte i den regionale og kommunale indsats
	// Social- og Boligstyrelsen – Socialstyrelsen
}

// What an organisation is called today, and what it was called.
func ExampleAllOrganisations() {
	for _, o := range evidence.AllOrganisations() {
		if o.Row == "48.7" {
			fmt.Println(o.Name.DA, "–", o.Before.DA)
		}
	}
	// Output:
	// Region Østdanmark – Region Hovedstaden og Region Sjælland
}

// The list is due for a review when this is more than a year ago.
func ExampleOldestSeen() {
	fmt.Println(evidence.OldestSeen())
	// Output:
	// 2026-11-29
}

// What a reference points to in a line, as a document ends with it.
func ExampleLine() {
	text, ok := evidence.Line("30.1")
	fmt.Println(ok)
	fmt.Println(text.EN)
	// Output:
	// true
	// “Which tasks are to be done by the peer worker, and which, precisely, are not?” – Socialstyrelsen (the Danish National Board of Social Services): Peer support in psychosocial and mental health services, August 2016, section 3, The function and expertise of peer workers (our translation)
}
