package build

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	questions "github.com/peerwork-dk/peerwork/jobdesc/workshop"
	"github.com/peerwork-dk/peerwork/recovery"
)

// What the workshop shows before its core is there, for "peerwork:workshop".
type (
	workshopData struct {
		Chapters []workshopChapter     `json:"chapters"`
		Lines    workshopLines         `json:"lines"`
		Fields   []workshopField       `json:"fields"`
		Lists    map[string][]labelled `json:"lists"`
		Dilemmas []workshopDilemma     `json:"dilemmas"`
		Elements []labelled            `json:"elements"`
		Aspects  []workshopAspect      `json:"aspects"`
		Examples []workshopExample     `json:"examples"`
		Readers  []labelled            `json:"readers"`
		Stages   []review.Stage        `json:"stages"`
	}
	workshopLines struct {
		AboutJob           peerwork.Text `json:"aboutJob"`
		AboveCard          peerwork.Text `json:"aboveCard"`
		AboveConsideration peerwork.Text `json:"aboveConsideration"`
		FirstHour          peerwork.Text `json:"firstHour"`
		FirstHourOver      peerwork.Text `json:"firstHourOver"`
		NothingUndecided   peerwork.Text `json:"nothingUndecided"`
		Saved              peerwork.Text `json:"saved"`
	}
	workshopField struct {
		Path     string            `json:"path"`
		Label    peerwork.Text     `json:"label"`
		Kind     jobdesc.FieldKind `json:"kind"`
		Many     bool              `json:"many,omitempty"`
		Ordered  bool              `json:"ordered,omitempty"`
		List     string            `json:"list,omitempty"`
		Required bool              `json:"required,omitempty"`
		// The values of a choice whose list is none of jobdesc's.
		Values []string `json:"values,omitempty"`
		// The field beside a choice for what its list does not have.
		Other      string `json:"other,omitempty"`
		Min        int    `json:"min,omitempty"`
		Max        int    `json:"max,omitempty"`
		MaxEntries int    `json:"maxEntries,omitempty"`
		Pattern    string `json:"pattern,omitempty"`
	}
	workshopChapter struct {
		ID        string             `json:"id"`
		Title     peerwork.Text      `json:"title"`
		Who       peerwork.Text      `json:"who"`
		Minutes   int                `json:"minutes"`
		Home      peerwork.Text      `json:"home,omitzero"`
		Intro     peerwork.Text      `json:"intro,omitzero"`
		Questions []workshopQuestion `json:"questions"`
		More      []string           `json:"more,omitempty"`
	}
	workshopQuestion struct {
		ID       jobdesc.QuestionID     `json:"id"`
		First    bool                   `json:"first,omitempty"`
		Label    peerwork.Text          `json:"label"`
		Text     peerwork.Text          `json:"text"`
		Example  peerwork.Text          `json:"example,omitzero"`
		Help     []peerwork.Text        `json:"help,omitempty"`
		Fields   []string               `json:"fields"`
		Dilemma  jobdesc.DilemmaID      `json:"dilemma,omitempty"`
		Only     jobdesc.EmploymentForm `json:"only,omitempty"`
		Not      jobdesc.EmploymentForm `json:"not,omitempty"`
		Why      peerwork.Text          `json:"why"`
		Evidence []string               `json:"evidence"`
		Own      peerwork.Text          `json:"own,omitzero"`
	}
	workshopExample struct {
		ID    string        `json:"id"`
		About peerwork.Text `json:"about"`
	}
	workshopAspect struct {
		labelled
		Element recovery.ElementID `json:"element"`
	}
	workshopDilemma struct {
		ID       jobdesc.DilemmaID `json:"id"`
		Question peerwork.Text     `json:"question"`
		First    workshopSide      `json:"first"`
		Second   workshopSide      `json:"second"`
		Evidence []string          `json:"evidence"`
	}
	workshopSide struct {
		Text     peerwork.Text `json:"text"`
		Evidence []string      `json:"evidence"`
	}
)

// workshop is the JSON behind "peerwork:workshop".
func workshop() []byte {
	data := workshopData{
		Chapters: workshopChapters(), Lines: workshopLines(questions.AllLines()), Fields: workshopFields(),
		Lists: map[string][]labelled{}, Readers: readers(), Stages: review.AllStages(),
	}
	for _, list := range jobdesc.Lists() {
		for _, entry := range list.Entries {
			data.Lists[list.Name] = append(data.Lists[list.Name], labelled{entry.ID, entry.Label})
		}
	}
	for _, e := range recovery.Elements() {
		data.Elements = append(data.Elements, labelled{string(e.ID), e.Label})
	}
	for _, a := range recovery.Aspects() {
		data.Aspects = append(data.Aspects, workshopAspect{labelled{string(a.ID), a.Label}, a.Element})
	}
	for _, d := range jobdesc.Dilemmas() {
		data.Dilemmas = append(data.Dilemmas, workshopDilemma{d.ID, d.Question, workshopSide(d.First), workshopSide(d.Second), d.Evidence})
	}
	for _, id := range examples.IDs() {
		about, _ := examples.About(id)
		data.Examples = append(data.Examples, workshopExample{id, about})
	}
	return plain(data)
}

// workshopFields are the fields of a description.
func workshopFields() []workshopField {
	all := jobdesc.Fields()
	there := map[string]bool{}
	for _, f := range all {
		there[f.Path] = true
	}
	fields := make([]workshopField, len(all))
	for i, f := range all {
		x := workshopField{Path: f.Path, Label: f.Label, Kind: f.Kind, Many: f.Many, Ordered: f.Ordered, List: f.List,
			Required: f.Required, Min: f.Min, Max: f.Max, MaxEntries: f.MaxEntries, Pattern: f.Pattern}
		if x.List == "" {
			x.Values = f.Values
		}
		at := strings.LastIndexByte(f.Path, '/') + 1
		if other := f.Path[:at] + "other" + strings.ToUpper(f.Path[at:at+1]) + f.Path[at+1:]; there[other] {
			x.Other = other
		}
		fields[i] = x
	}
	return fields
}

// workshopChapters are the chapters with their questions.
func workshopChapters() []workshopChapter {
	var list []workshopChapter
	for _, c := range questions.Chapters() {
		x := workshopChapter{ID: c.ID, Title: c.Title, Who: c.Who, Minutes: c.Minutes, Home: c.Home, Intro: c.Intro, More: c.More}
		for _, q := range c.Questions {
			x.Questions = append(x.Questions, workshopQuestion{q.ID, q.First, q.Label, q.Text, q.Example, q.Help, q.Fields, q.Dilemma, q.Only, q.Not, q.Why, q.Evidence, q.Own})
		}
		list = append(list, x)
	}
	return list
}

// starts are the examples to begin from, in canonical form.
func starts() (list []document) {
	for _, id := range examples.IDs() {
		d, _ := examples.Start(id)
		canonical, err := d.MarshalJSON()
		if err != nil {
			panic(err) // our own texts are UTF-8
		}
		list = append(list, document{id: id, file: byContent(id+".json", RoleExample, canonical)})
	}
	return list
}

// sources is what the references of a review's rules point to, in a line each, as
// the core of the documents reads it.
func sources() []byte {
	type source struct {
		Ref string `json:"ref"`
		peerwork.Text
	}
	var list struct {
		Sources []source `json:"sources"`
	}
	seen := map[string]bool{}
	for _, rule := range review.Rules() {
		for _, ref := range rule.Evidence {
			line, ok := evidence.Line(ref)
			if ok && !seen[ref] {
				list.Sources = append(list.Sources, source{ref, line})
			}
			seen[ref] = true
		}
	}
	return plain(list)
}
