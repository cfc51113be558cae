package main

import (
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

// document is one that is read.
type document struct {
	Kind  schema.Kind
	Text  string
	Valid bool
}

func (d document) says() string {
	if d.Valid {
		return "valid"
	}
	return "with three problems"
}

// hold stops the program when a reader gives another verdict than it must. All
// see what is wrong but encoding/json alone; and we see all of it.
func (d document) hold(reader string, problems int) {
	good := d.Valid || reader == "encoding/json"
	if good != (problems == 0) || !good && strings.HasPrefix(reader, "peerwork") && problems != 3 {
		log.Fatalf("%s finds %d problems in the %s %s", reader, problems, d.Kind, d.says())
	}
}

// all returns a document of each of four kinds, as a program sends it, and the
// same with three problems: a property nobody knows, one that is mistyped, and
// the one that is missing since.
func all() []document {
	instrument, _ := instruments.JSON(instruments.Parathed)
	description, _ := examples.JSON(examples.Ward)
	var list []document
	for _, d := range []struct {
		kind    schema.Kind
		text    string
		mistype string // the name of a property
	}{
		{schema.KindResponse, canonical[readiness.Response](example("response", "parathed")), "choice"},
		{schema.KindInstrument, canonical[readiness.Instrument](instrument), "statement"},
		{schema.KindJobDescription, canonical[jobdesc.Description](description), "title"},
		{schema.KindPlan, canonical[readiness.Plan](example("plan", "dated")), "phase"},
	} {
		name := `"` + d.mistype + `":`
		bad := `{"surprise":1,` + strings.Replace(d.text, name, `"x`+name[1:], 1)[1:]
		list = append(list, document{d.kind, d.text, true}, document{d.kind, bad, false})
	}
	return list
}

func example(kind, name string) []byte {
	data, err := os.ReadFile(filepath.Join("..", "..", "schema", "examples", kind, name+".json"))
	must(err)
	return data
}

// canonical returns a document without its white space.
func canonical[T interface {
	schema.Document
	MarshalJSON() ([]byte, error)
}](data []byte) string {
	v, err := schema.Decode[T](data)
	if err != nil {
		log.Fatal(err)
	}
	out, err := v.MarshalJSON()
	must(err)
	return string(out)
}
