package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/evidence"
)

var (
	wordNewer = peerwork.Text{
		DA: "Viden fra 2018 til i dag, slået op %s. Intet i peerwork bygger på den.",
		EN: "Knowledge from 2018 to today, looked up on %s. Nothing in peerwork rests on it."}
	wordThen         = peerwork.Text{DA: ", dengang ", EN: ", then "}
	wordToday        = peerwork.Text{DA: "Hvem ved noget i dag?", EN: "Who knows about it today?"}
	wordBefore       = peerwork.Text{DA: "Før: ", EN: "Before: "}
	wordUnknownToday = peerwork.Text{
		DA: "Om disse fra listen fra 2016 har vi ikke fundet noget nyt: ",
		EN: "About these on the list from 2016 we found nothing new: "}
)

// showNewer writes the newer works and the organisations.
func (a *app) showNewer(refs []string) error {
	if len(refs) > 0 {
		return newUsageError("Med --newer skal der ikke stå en henvisning.", "With --newer there is no reference.")
	}
	if !a.json {
		_, err := a.out.Write([]byte(a.newer()))
		return err
	}
	lines, err := newerJSON()
	if err == nil {
		_, err = a.out.Write(lines)
	}
	return err
}

// newerJSON is the newer works and then the organisations, one a line.
func newerJSON() ([]byte, error) {
	var out bytes.Buffer
	lines := json.NewEncoder(&out)
	lines.SetEscapeHTML(false)
	for _, n := range evidence.AllNewer() {
		if err := lines.Encode(n); err != nil {
			return nil, err
		}
	}
	for _, o := range evidence.AllOrganisations() {
		if err := lines.Encode(o); err != nil {
			return nil, err
		}
	}
	return out.Bytes(), nil
}

// newer is the same for people.
func (a *app) newer() string {
	lang, paint := a.lang(), console.PaintFor(a.out)
	p := page{width: console.Width(a.out)}
	line := func(text string, how func(string) string) {
		if text != "" {
			p.hang("  ", text, how)
		}
	}
	// An address stays whole, so that it can be copied.
	address := func(at string) {
		if at != "" {
			p.WriteString("  " + paint.Dim(at) + "\n")
		}
	}
	p.hang("", fmt.Sprintf(wordNewer.In(lang), console.Day(evidence.OldestSeen(), lang)), nil)
	for _, n := range evidence.AllNewer() {
		from := n.Publisher.In(lang)
		if n.Then != "" {
			from += wordThen.In(lang) + n.Then
		}
		p.WriteByte('\n')
		p.hang("", n.Title, paint.Bold)
		line(fmt.Sprintf("%s, %d", from, n.Year), paint.Dim)
		line(n.Gives.In(lang), nil)
		line(n.Number, paint.Dim)
		address(n.Address)
	}
	p.WriteByte('\n')
	p.hang("", wordToday.In(lang), paint.Bold)
	for _, o := range evidence.AllOrganisations() {
		p.WriteByte('\n')
		p.hang("", o.Name.In(lang), paint.Bold)
		if o.Before != (peerwork.Text{}) {
			line(wordBefore.In(lang)+o.Before.In(lang), paint.Dim)
		}
		line(o.Does.In(lang), nil)
		address(o.Address)
	}
	p.WriteByte('\n')
	p.hang("", wordUnknownToday.In(lang)+strings.Join(unknownToday(), "; ")+".", nil)
	return p.String()
}

// unknownToday are those on the guide's list of 2016 (topic 48) that we know
// nothing new about.
func unknownToday() []string {
	list, _ := evidence.Find("48")
	var names []string
	for _, row := range list.Rows {
		if !slices.ContainsFunc(evidence.AllOrganisations(), func(o evidence.Organisation) bool { return o.Row == row.ID }) {
			names = append(names, row.DA)
		}
	}
	return names
}
