package knowledge_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/knowledge"
	"github.com/peerwork-dk/peerwork/toolkit"
)

func ExampleFind() {
	page, ok := knowledge.Find(toolkit.SeatColleague)
	fmt.Println(ok, page.Title.EN, "–", page.Sections[1].Title.EN)
	for _, s := range page.Sections[1].Parts[1].Said[:2] {
		fmt.Println(s.Text.In(peerwork.LangEN), s.Evidence)
	}
	// Output:
	// true For you who are a colleague – Two questions many have
	// “Does the peer worker want something else than we do?” No, says the guide. [11.2 13.2]
	// Peer workers and their colleagues work for the same: less suffering, more joy and more hope. [12.1 12.2 12.3]
}

func ExamplePages() {
	for _, page := range knowledge.Pages() {
		fmt.Println(page.Seat, page.Minutes, page.Papers)
	}
	// Output:
	// leader 5 [med hr-checklist budget theme-day advert interview good-no contract-annex volunteer colleague first-weeks]
	// hr 5 [hr-checklist advert interview good-no contract-annex]
	// colleague 5 [med theme-day colleague first-weeks citizen]
	// representative 5 [med hr-checklist]
	// peer-worker 5 [interview before-yes contract-annex volunteer first-weeks]
	// citizen 5 [citizen]
}

func ExampleOpening() {
	fmt.Println(knowledge.Opening()[0].Said[0].Text.EN)
	// Output:
	// A peer worker has lived with mental health difficulties. The job is to use that experience to support others.
}

func ExampleAllLines() {
	fmt.Println(knowledge.AllLines().Card.Text.EN)
	// Output:
	// The card is about your workplace and not about anybody in the room. Both sides have good reasons.
}

func ExampleCards() {
	card := knowledge.Cards()[3]
	fmt.Println(card.Question.Text.EN)
	fmt.Println(card.First.Label.EN, "–", card.Second.Label.EN)
	fmt.Println(card.Ask[1].Text.EN)
	// Output:
	// How open should one be about one's background?
	// Open about one's background – Chooses what is told
	// How do we talk about crises here, our own included?
}
