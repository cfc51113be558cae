// Command stranger uses every public package of peerwork as somebody who has
// only read the documentation would: it takes a response and a job description
// from files and does with them what each package is for.
//
//	stranger RESPONSE JOB-DESCRIPTION
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/jobposting"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/render/template"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/jobdesc/workshop"
	"github.com/peerwork-dk/peerwork/knowledge"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/fhir"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/readiness/plans"
	"github.com/peerwork-dk/peerwork/readiness/study"
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/schema"
	"github.com/peerwork-dk/peerwork/toolkit"
	"github.com/peerwork-dk/peerwork/wasm"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: stranger RESPONSE JOB-DESCRIPTION")
	}
	lang := peerwork.MatchLang("nb-NO, en;q=0.5")

	// Readiness: a response becomes a result, and the result a plan.
	response := read[readiness.Response](os.Args[1])
	instrument, ok := instruments.Get(response.Instrument)
	if !ok {
		log.Fatal("no such instrument: ", response.Instrument)
	}
	scorer, err := readiness.NewScorer(&instrument)
	check(err)
	result, err := scorer.Score(&response)
	check(err)
	if band, ok := instrument.Band(result.Band); ok && result.Temperature != nil {
		fmt.Println("temperature", *result.Temperature, band.ID)
	}
	standing := plans.Standing()
	plan, err := readiness.NewPlan(&standing, &instrument, result.Basis(), readiness.PlanOptions{ID: readiness.NewID(7), Start: "2027-01-04"})
	check(err)
	fmt.Println("plan", len(plan.Tasks) >= len(standing.Tasks), plan.Employment.Valid())

	// Of many workplaces one picture, and of a trial its figures: one response is
	// too little for either, and both say so.
	sums, err := overview.New(&instrument)
	check(err)
	check(sums.Add(&overview.Entry{Place: "Havnen", Document: overview.Answered{Result: &result}}))
	picture, err := sums.Overview(overview.Options{Date: "2027-01-04"})
	check(err)
	fmt.Println("overview", picture.Withheld)
	report, err := study.Of(&instrument, []study.Case{{Response: response}}, study.Options{})
	check(err)
	fmt.Println("study", report.People)

	// To a system that speaks FHIR and back, nothing is lost.
	form, err := fhir.NewForm(&instrument, fhir.Options{Lang: lang})
	check(err)
	resource, err := form.Response(&response)
	check(err)
	again, err := form.Read(resource, "")
	check(err)
	sent, err := json.Marshal(response.Answers)
	check(err)
	back, err := json.Marshal(again.Answers)
	check(err)
	fmt.Println("fhir", bytes.Equal(sent, back), again.ID == response.ID)

	// What we write, encoding/json reads, and the schema says it is right.
	data, err := json.Marshal(plan)
	check(err)
	fmt.Println("problems", schema.Validate(schema.KindPlan, data))
	if _, err := schema.Decode[readiness.Plan](bytes.Replace(data, []byte(`"tasks"`), []byte(`"task"`), 1)); err != nil {
		var problems peerwork.Problems
		errors.As(err, &problems)
		fmt.Println("first of", len(problems), problems[0].Code, problems[0].Pointer)
	}

	// The job: reviewed, rendered, published.
	description := read[jobdesc.Description](os.Args[2])
	found := review.Of(&description)
	fmt.Println("review", len(found.Findings) > 0, found.Validate())
	_, question, ok := workshop.For(found.Findings[0].Pointer)
	fmt.Println("asked about", question, ok, len(workshop.First()))
	var page strings.Builder
	check(render.HTML(&page, render.Description(&description, lang)))
	fmt.Println("html", strings.HasPrefix(page.String(), "<!DOCTYPE html>") || strings.HasPrefix(page.String(), "<!doctype html>"), strings.Contains(page.String(), "<h1"))
	var own, filled bytes.Buffer
	check(render.DOCX(&own, render.Description(&description, lang)))
	check(template.Fill(&filled, own.Bytes(), render.Description(&description, lang)))
	fmt.Println("word", bytes.HasPrefix(own.Bytes(), []byte("PK")), filled.Len() > 1000)
	paper, ok := toolkit.Find("before-yes")
	var sheet bytes.Buffer
	check(render.Markdown(&sheet, toolkit.Document(paper, lang)))
	fmt.Println("paper", ok, len(toolkit.Papers()) > 10, strings.Contains(sheet.String(), paper.Title.In(lang)))
	seat, ok := knowledge.Find(toolkit.SeatRepresentative)
	cards := knowledge.Cards()
	fmt.Println("knowledge", ok, len(seat.Sections) > 5, len(cards), cards[0].Question.Text.In(lang) != "")
	posting, err := jobposting.Posting(&description, jobposting.Options{})
	good, ok := examples.Get(examples.IDs()[0])
	fmt.Println("example", ok, len(good.Tasks) > 0)
	fmt.Println("posting", err != nil || json.Valid(posting))

	// One file for the plan and the job.
	together, err := schema.Encode(&folder.Folder{Plan: &plan, Description: &description})
	check(err)
	apart, err := schema.Decode[folder.Folder](together)
	check(err)
	fmt.Println("folder", apart.Validate(), apart.Vision == nil, apart.Plan.ID == plan.ID, apart.Description.Title == description.Title)

	// What it all rests on.
	entry, ok := evidence.Find("16.2")
	fmt.Println("evidence", ok, entry.Citation.In(lang) != "")
	coverage := description.Coverage()
	element, ok := recovery.FindElement(coverage.Aspects[0].Element)
	fmt.Println("recovery", ok, element.ID, len(recovery.Aspects()))

	// The widget, built and served by a program of ours.
	built, err := os.MkdirTemp("", "widget-")
	check(err)
	defer os.RemoveAll(built)
	said, err := exec.Command("go", "run", "github.com/peerwork-dk/peerwork/wasm/build", "-quick", "-o", built).Output()
	check(err)
	server := httptest.NewServer(http.StripPrefix("/quiz/", wasm.Handler(os.DirFS(built))))
	defer server.Close()
	answer, err := http.Get(server.URL + "/quiz/peer-readiness.js")
	check(err)
	script, err := io.ReadAll(answer.Body)
	check(err)
	fmt.Println("widget", strings.Count(string(said), "\n") > 5, answer.Status, len(script) > 10_000, answer.Header.Get("Access-Control-Allow-Origin"))
}

// read takes a document from a file and refuses it in words when it is not
// right in shape and meaning.
func read[T schema.Document](path string) T {
	data, err := os.ReadFile(path)
	check(err)
	document, err := schema.Decode[T](data)
	check(err)
	check(any(&document).(interface{ Validate() error }).Validate())
	return document
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
