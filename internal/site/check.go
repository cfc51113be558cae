package site

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/build"
	"github.com/peerwork-dk/peerwork/internal/verdict"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/readiness/plans"
)

// checkPage is what the page that checks a document is filled with: the kinds,
// and where its script finds what it fetches when it is asked.
type checkPage struct {
	Kinds                      []string
	Core, Program, Instruments string
}

// checker makes the pages that check a document with the program at the path.
func (m *maker) checker(program string) error {
	at := checkPage{Kinds: verdict.Kinds()}
	var instruments []string
	for _, f := range m.manifest.Files {
		switch f.Role {
		case build.RoleCore:
			at.Core = "widget/" + f.Name
		case build.RoleInstrument:
			instruments = append(instruments, "widget/"+f.Name)
		}
	}
	standing := plans.Standing()
	plan, err := standing.MarshalJSON()
	if err != nil {
		return err
	}
	m.files["check/plan.json"] = plan
	m.files["check/job-description.json"], _ = examples.JSON(examples.Ward)
	for _, p := range []page{
		{Path: "tjek.html", Lang: peerwork.LangDA, Title: "Tjek et dokument", Other: "en/check.html",
			Description: "Sæt et dokument ind, og se, om det er i orden. Det bliver læst i din browser og ikke sendt nogen steder."},
		{Path: "en/check.html", Lang: peerwork.LangEN, Title: "Check a document", Other: "tjek.html",
			Description: "Paste a document and see whether it is good. It is read in your browser and sent nowhere."},
	} {
		p.Same, p.Section, p.Scripts = true, "check", []string{"check.js"}
		here := at
		here.Core, here.Program = relative(p.Path, at.Core), relative(p.Path, program)
		for i, name := range instruments {
			if i > 0 {
				here.Instruments += " "
			}
			here.Instruments += relative(p.Path, name)
		}
		if err := p.fill("check."+string(p.Lang)+".html", here); err != nil {
			return err
		}
		if err := m.add(p); err != nil {
			return err
		}
		m.note(p)
	}
	return nil
}
