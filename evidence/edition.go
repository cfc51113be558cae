package evidence

import (
	"bytes"
	"embed"
	"encoding/json"
	"sync"

	"github.com/peerwork-dk/peerwork"
)

//go:embed data/works.json data/topics.json data/laws.json data/papers.json data/newer.json data/organisations.json
var files embed.FS

// edition is the whole data, read and indexed. It is shared and never changed
// after it is made, so whatever leaves the package is a copy.
type edition struct {
	works   []Work
	topics  []Topic
	laws    []Law
	papers  []Paper
	entries map[string]Entry
	refs    []string

	newer         []Newer
	organisations []Organisation
}

// load reads the data once, when it is first asked for, so that a program that
// never looks anything up does not pay for it.
var load = sync.OnceValue(func() *edition {
	ed := &edition{entries: map[string]Entry{}}
	read("works", &ed.works)
	read("topics", &ed.topics)
	read("laws", &ed.laws)
	read("papers", &ed.papers)
	read("newer", &ed.newer)
	read("organisations", &ed.organisations)
	ed.index()
	return ed
})

// read fills list from one of the embedded files. The files are part of the
// program and tests read them all, so an error is a mistake of ours: it panics.
func read(name string, list any) {
	data, err := files.ReadFile("data/" + name + ".json")
	if err != nil {
		panic("evidence: " + err.Error())
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(list); err != nil {
		panic("evidence: data/" + name + ".json: " + err.Error())
	}
}

func (ed *edition) index() {
	works := map[string]Work{}
	for _, w := range ed.works {
		works[w.ID] = w
	}
	for _, t := range ed.topics {
		w, ok := works[t.Work]
		if !ok {
			panic("evidence: topic " + t.ID + " is from an unknown work, " + t.Work)
		}
		cite := w.cite(t.Section)
		ed.add(Entry{Ref: t.ID, Kind: KindTopic, Work: w.ID, Title: t.Title, Text: t.Title,
			Citation: cite, Quoted: w.Quoted, Rows: t.Rows})
		for _, r := range t.Rows {
			ed.add(Entry{Ref: r.ID, Kind: KindRow, Work: w.ID, Title: t.Title, Text: r.Text(),
				Note: r.Note, Citation: cite, Quoted: w.Quoted})
		}
	}
	for _, l := range ed.laws {
		ed.add(Entry{Ref: l.ID, Kind: KindLaw, Title: l.Title, Text: l.Says, Note: l.Caveat, Citation: l.Title})
	}
	for _, p := range ed.papers {
		ed.add(Entry{Ref: p.ID, Kind: KindPaper, Title: p.Title, Text: p.Says,
			Citation: peerwork.Text{DA: p.Citation, EN: p.Citation}})
	}
	own := peerwork.Text{DA: "Vores forslag", EN: "Our suggestion"}
	ed.add(Entry{Ref: Own, Kind: KindOwn, Title: own, Text: own,
		Citation: peerwork.Text{DA: "peerwork, uden kilde", EN: "peerwork, without a source"}})
}

func (ed *edition) add(e Entry) {
	if _, twice := ed.entries[e.Ref]; twice {
		panic("evidence: " + e.Ref + " is twice in the data")
	}
	ed.entries[e.Ref] = e
	ed.refs = append(ed.refs, e.Ref)
}
