// Command newcomer was written by somebody who read nothing but "go doc". It does
// three things: it answers a web form with advice, checks a questionnaire of its
// own, and writes a page with a job description.
package main

import (
	"fmt"
	"html"
	"log"
	"net/http"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

func main() {
	log.SetFlags(0)
	form, err := newForm(instruments.Temperatur)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("# a web form")
	shown := form.ask(http.MethodGet, "")
	fmt.Println("## shown", shown.Code, strings.Count(shown.Body.String(), "<fieldset>"), "questions", strings.Count(shown.Body.String(), `type="radio"`), "choices")
	form.try("everything answered", "id=7ZKQ2M4T9XAB&purpose-written=3&leader-named=0&recovery-effort=2&working-group=1&staff-prepared=3"+
		"&hopes-and-worries=unknown&support-for-all=2&tasks-in-and-out=1&supervision=3&hiring-committee=3")
	form.try("too little for a number", "id=7ZKQ2M4T9XAB&supervision=0")
	form.try("nothing at all", "id=7ZKQ2M4T9XAB")
	form.try("a choice that is none", "id=7ZKQ2M4T9XAB&supervision=often&leader-named=2")
	form.try("off the scale, and no id", "supervision=6")
	form.try("no form at all", "supervision=%zz")
	fmt.Println("## another method", form.ask(http.MethodPut, "supervision=3").Code)

	fmt.Println("\n# a questionnaire of your own")
	ownQuestionnaire()

	fmt.Println("\n# a job description")
	description, ok := examples.Get(examples.Ward)
	if !ok {
		log.Fatal("no such example")
	}
	description.Title = "Peer-medarbejder <på prøve>"
	description.TasksOut = nil
	if err := description.Validate(); err != nil {
		log.Fatal(err)
	}
	found := review.Of(&description)
	for _, finding := range found.Findings {
		fmt.Println(finding.Severity, finding.Code, finding.Pointer)
	}
	for _, line := range found.Undecided {
		fmt.Println(line.Severity, line.About.EN+":", line.Text.EN)
		for _, thing := range line.Items {
			fmt.Println(thing.Severity, thing.Code, thing.Pointer)
		}
	}
	var page strings.Builder
	if err := render.HTML(&page, render.Description(&description, peerwork.LangDA)); err != nil {
		log.Fatal(err)
	}
	fmt.Println("the title is text:", strings.Contains(page.String(), html.EscapeString(description.Title)), !strings.Contains(page.String(), "<på"))
}
