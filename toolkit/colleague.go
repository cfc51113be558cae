package toolkit

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// colleague is the colleague sheet of a job description, for a workplace that
// has none yet: what a description would say is left to be filled in.
func colleague() Paper {
	const blank = "x"
	d := jobdesc.Description{
		Lang: peerwork.LangDA, Team: blank, Flexibility: blank,
		Tasks:    []jobdesc.Task{{Title: blank}},
		TasksOut: []jobdesc.TaskOut{{Text: blank}},
		Schedule: &jobdesc.Schedule{Note: blank},
	}
	sheet := d.ColleagueSheet()
	p := Paper{
		ID:    "colleague",
		Title: sheet.Title,
		Use:   both("En side, alle vagter læser, før den nye kollega begynder.", "A page that every shift reads before the new colleague begins."),
		For:   []Seat{SeatColleague, SeatLeader},
		Who:   both("Til alle vagter", "For every shift"),
		When:  both("Før den nye kollega begynder", "Before the new colleague begins"),
		Time:  both("Fem minutter", "Five minutes"),
		Pages: 1, tight: true,
	}
	agreed := both("Det skal stå det samme sted som det andet.", "It should be in the same place as the rest.")
	// The last section says where the sheet comes from, as the foot of a paper does.
	for _, s := range sheet.Sections[:len(sheet.Sections)-1] {
		section := Section{Heading: s.Heading}
		text, filled := Part{Form: FormText}, Part{Form: FormPoints}
		for _, st := range s.Paragraphs {
			text.Lines = append(text.Lines, Line{Text: st.Text}.on(basis{st.Evidence, st.Own}))
		}
		for _, detail := range s.Details {
			filled.Lines = append(filled.Lines,
				say(label(detail.Label.DA)+": [skriv her]", label(detail.Label.EN)+": [write here]").on(basis{Evidence: []string{"own"}, Own: agreed}))
		}
		for _, part := range []Part{text, filled} {
			if len(part.Lines) > 0 {
				section.Parts = append(section.Parts, part)
			}
		}
		p.Sections = append(p.Sections, section)
	}
	return p
}

// label leaves out that a description says it.
func label(s string) string {
	for _, of := range []string{" ifølge beskrivelsen", " from the description"} {
		s = strings.TrimSuffix(strings.TrimSuffix(s, of), ",")
	}
	return s
}
