package main

import (
	"fmt"
	"io"
	"time"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
)

// patience is how long a run takes before it shows progress; glance is how
// often the line is then written again.
const (
	patience = time.Second
	glance   = 200 * time.Millisecond
)

// meter shows the progress of long runs. It is silent unless stderr is a
// terminal and stdout is not: results that scroll by show progress themselves.
type meter struct {
	to     io.Writer // nil when silent
	lang   peerwork.Lang
	n, bad int
	from   time.Time
	next   time.Time // when to write next
	shown  bool      // something is on the line
	long   bool      // it has taken long
}

func newMeter(a *app) *meter {
	now := time.Now()
	m := &meter{lang: a.lang(), from: now, next: now.Add(patience)}
	if console.IsTerminal(a.err) && !console.IsTerminal(a.out) {
		m.to = a.err
	}
	return m
}

// count counts one document.
func (m *meter) count(bad bool) {
	m.n++
	if bad {
		m.bad++
	}
	if m.to == nil {
		return
	}
	if now := time.Now(); !now.Before(m.next) {
		m.next = now.Add(glance)
		m.shown, m.long = true, true
		line := []rune(m.line(now.Sub(m.from)) + " …")
		fmt.Fprint(m.to, "\r"+string(line[:min(len(line), console.Width(m.to)-1)])+"\x1b[K")
	}
}

// line is how far it has come: "12.345 dokumenter · 41.150 i sekundet · 3 ikke i orden".
func (m *meter) line(took time.Duration) string {
	rate := peerwork.Text{DA: " i sekundet", EN: " a second"}
	bad := peerwork.Text{DA: " ikke i orden", EN: " not good"}
	line := counted(m.n, m.lang) + " · " + console.Count(int(float64(m.n)/took.Seconds()), m.lang) + rate.In(m.lang)
	if m.bad > 0 {
		line += " · " + console.Count(m.bad, m.lang) + bad.In(m.lang)
	}
	return line
}

// hide takes the count away again.
func (m *meter) hide() {
	if m.shown {
		fmt.Fprint(m.to, "\r\x1b[K")
		m.shown = false
	}
}

// end leaves what it came to, when it took long.
func (m *meter) end() {
	m.hide()
	if m.long {
		took := time.Since(m.from)
		fmt.Fprintln(m.to, m.line(took)+" · "+console.Seconds(took, m.lang))
	}
}

// counted is a number of documents: "12.345 dokumenter".
func counted(n int, lang peerwork.Lang) string {
	documents := peerwork.Text{DA: " dokumenter", EN: " documents"}
	if n == 1 {
		documents = peerwork.Text{DA: " dokument", EN: " document"}
	}
	return console.Count(n, lang) + documents.In(lang)
}
