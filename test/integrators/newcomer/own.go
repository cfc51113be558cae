package main

import (
	"fmt"
	"log"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/schema"
)

func text(da, en string) peerwork.Text { return peerwork.Text{DA: da, EN: en} }

func item(id, da, en string) readiness.Item {
	return readiness.Item{ID: id, Revision: 1, Statement: text(da, en)}
}

// ownQuestionnaire makes one, writes it, reads it again and scores with it; and
// shows what becomes of one that is not finished.
func ownQuestionnaire() {
	own := readiness.Instrument{
		ID: "havnen", Version: "1.0.0", Minutes: 2,
		Title: text("Hvor langt er Havnen?", "How far has Havnen got?"),
		Intro: text("Tre spørgsmål til personalemødet.", "Three questions for the staff meeting."),
		Scale: readiness.Scale{
			Question: text("Passer det?", "Is it so?"), Options: []peerwork.Text{text("nej", "no"), text("delvist", "partly"), text("ja", "yes")}, Unknown: text("ved ikke", "do not know"),
		},
		Bands: []readiness.Band{
			{ID: "mostly-missing", From: 0, Label: text("Det meste mangler", "Most is missing"), Meaning: text("Begynd med målet.", "Begin with the aim.")},
			{ID: "mostly-in-place", From: 60, Label: text("Det meste er på plads", "Most is in place"), Meaning: text("Sæt en dato.", "Set a date.")},
		},
		Themes: []readiness.Theme{
			{ID: "aim", Title: text("Mål", "Aim"), Weight: 1, Items: []readiness.Item{item("aim-written", "Målet er skrevet ned.", "The aim is written down.")}},
			{ID: "team", Title: text("Team", "Team"), Weight: 2, Items: []readiness.Item{
				item("team-asked", "Teamet er spurgt.", "The team has been asked."), item("team-time", "Der er tid i vagtplanen.", "There is time in the rota."),
			}},
		},
	}
	if err := own.Validate(); err != nil {
		log.Fatal(err)
	}
	data, err := schema.Encode(&own)
	if err != nil {
		log.Fatal(err)
	}
	again, err := schema.Decode[readiness.Instrument](data)
	if err != nil {
		log.Fatal(err)
	}
	scorer, err := readiness.NewScorer(&again)
	if err != nil {
		log.Fatal(err)
	}
	result, err := scorer.Score(&readiness.Response{ID: readiness.NewID(42), Instrument: "havnen", Version: "1.0.0", Answers: []readiness.Answer{
		{Item: "aim-written", Choice: readiness.ChoiceOf(2)}, {Item: "team-asked", Choice: readiness.ChoiceOf(1)}, {Item: "team-time", Choice: readiness.ChoiceOf(0)},
	}})
	if err != nil {
		log.Fatal(err)
	}
	if band, ok := again.Band(result.Band); ok && result.Temperature != nil {
		fmt.Println(*result.Temperature, band.Label.In(peerwork.LangEN), result.NextSteps())
	}

	unfinished := again
	unfinished.Title, unfinished.Minutes = peerwork.Text{}, -5
	unfinished.Bands = nil
	fmt.Println("refused:", codes(unfinished.Validate()))
	_, err = readiness.NewScorer(&unfinished)
	fmt.Println("and does not score:", codes(err))
	_, err = schema.Encode(&unfinished)
	fmt.Println("and is not written:", codes(err))
	unfinished = again
	unfinished.Bands = []readiness.Band{again.Bands[1], again.Bands[0]}
	fmt.Println("in the wrong order:", codes(unfinished.Validate()))
}
