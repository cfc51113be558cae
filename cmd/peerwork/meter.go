package main

import (
	"fmt"
	"io"
	"time"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
)

// patience is how long a person waits before they want to see that something
// happens, and how often they look.
const (
	patience = time.Second
	glance   = 200 * time.Millisecond
)

// meter counts documents on a terminal when it takes long. It writes nothing
// where nobody looks: when stderr is no terminal, or when the results
// themselves scroll by.
type meter struct {
	to    io.Writer // nil when nobody looks
	lang  peerwork.Lang
	n     int
	next  time.Time // when to write next
	shown bool
}

func newMeter(a *app) *meter {
	m := &meter{lang: a.lang(), next: time.Now().Add(patience)}
	if console.IsTerminal(a.err) && !console.IsTerminal(a.out) {
		m.to = a.err
	}
	return m
}

// count counts one document.
func (m *meter) count() {
	m.n++
	if m.to == nil || time.Now().Before(m.next) {
		return
	}
	m.next = time.Now().Add(glance)
	m.shown = true
	documents := peerwork.Text{DA: " dokumenter …", EN: " documents …"}
	fmt.Fprint(m.to, "\r"+console.Count(m.n, m.lang)+documents.In(m.lang))
}

// hide takes the count away again.
func (m *meter) hide() {
	if m.shown {
		fmt.Fprint(m.to, "\r\x1b[K")
		m.shown = false
	}
}
