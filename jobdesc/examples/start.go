package examples

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// About says in a sentence what the example with this id is, or is false when
// there is none.
func About(id string) (peerwork.Text, bool) {
	text, ok := abouts[id]
	return text, ok
}

var abouts = map[string]peerwork.Text{
	Ward: {
		DA: "Et sengeafsnit i psykiatrien, hvor peer-medarbejderen er til stede og fører samtaler, men aldrig er med til tvang.",
		EN: "A psychiatric ward, where the peer worker keeps people company and talks with them, and never takes part in coercion.",
	},
	Residential: {
		DA: "Et bosted, hvor peer-medarbejderen er sammen med beboerne i hverdagen og følger med ud af huset.",
		EN: "A residential facility, where the peer worker is with the residents in daily life and goes out with them.",
	},
	DayService: {
		DA: "Et dagtilbud i kommunen med værksteder og grupper.",
		EN: "A municipal day service with workshops and groups.",
	},
	JobCentre: {
		DA: "Et jobcenter, hvor peer-medarbejderen støtter borgere på vej mod arbejde og aldrig afgør en sag.",
		EN: "A job centre, where the peer worker supports people on their way to work and never decides a case.",
	},
	DropInCentre: {
		DA: "Et værested med en frivillig, som hverken får løn eller kontrakt, men klare aftaler.",
		EN: "A drop-in centre with a volunteer, who has neither pay nor a contract, but clear agreements.",
	},
	StaffFunction: {
		DA: "En stab, hvor peer-konsulenten interviewer, underviser og giver råd og ikke har egne borgere.",
		EN: "A staff function, where the peer consultant interviews, teaches and advises, and supports nobody directly.",
	},
}

// Start returns the example with this id as something to begin one's own from,
// or false when there is none. What only the example's own place has is left
// out: employer, name, address, days, amounts and how to apply, and what has been
// done there already: who was heard, who took part, what is agreed with HR. Where
// a text has a made-up name, it has a common word instead. All the rest is still
// the example's, and its reader has to make it theirs.
func Start(id string) (jobdesc.Description, bool) {
	var d jobdesc.Description
	data, ok := JSON(id)
	if !ok {
		return d, false
	}
	if err := d.UnmarshalJSON([]byte(strings.NewReplacer(names[id]...).Replace(string(data)))); err != nil {
		// The files are part of the program and a test reads them.
		panic("examples: " + id + ": " + err.Error())
	}
	d.Version, d.Date, d.ReviewDate = "", "", ""
	d.Shaping, d.Heard, d.OtherEmployers = jobdesc.Shaping{}, nil, nil
	d.Contract.AlignedWithHR = ""
	d.Pay.Range = jobdesc.PayRange{}
	d.Workplace = jobdesc.Workplace{Placement: d.Workplace.Placement, OtherPlacement: d.Workplace.OtherPlacement}
	d.Employment.Start, d.Employment.End = "", ""
	d.Advert = jobdesc.Advert{Text: d.Advert.Text}
	if d.Evaluation != nil {
		d.Evaluation.First = ""
	}
	return d, true
}

// names are the made-up names in the texts of the examples, each with what
// stands in its place. They are in pairs, in the order they are tried.
var names = map[string][]string{
	Ward: {
		"På Sengeafsnit Mågen", "På afsnittet",
	},
	Residential: {
		"Bostedet Rønnehegnet søger", "Bostedet søger",
		" i Hus 2", "",
		"Hus 2", "Teamet",
	},
	DayService: {
		"i Lysningen", "i dagtilbuddet",
	},
	JobCentre: {
		"Jobcenter Engsted søger", "Jobcentret søger",
		"Team Vej til Job", "Teamet",
	},
	DropInCentre: {
		"leder af Kvistens Stue", "leder af værestedet",
		"Kvistens Stue lever", "Værestedet lever",
	},
	StaffFunction: {
		"Team Brugerinddragelse, fire konsulenter", "Teamet med fire konsulenter",
		"Staben for Kvalitet og Udvikling", "Staben",
	},
}
