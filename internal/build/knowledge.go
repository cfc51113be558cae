package build

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/evidence"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/knowledge"
	"github.com/peerwork-dk/peerwork/recovery"
	"github.com/peerwork-dk/peerwork/toolkit"
)

// What peer work is, as the element shows it: it has no program, so all of it is
// written here. Each module has one line for each of its references.
type (
	// said is a sentence and what it rests on.
	said struct {
		peerwork.Text
		Evidence []string      `json:"evidence"`
		Own      peerwork.Text `json:"own,omitzero"`
	}
	saidPart struct {
		List bool   `json:"list,omitempty"`
		Said []said `json:"said"`
	}
	// sourceLines says what each reference points to, in quotation marks where
	// that is quoted, and in which place.
	sourceLines map[string]sourceLine
	sourceLine  struct {
		Text  peerwork.Text `json:"text,omitzero"`
		Place peerwork.Text `json:"place"`
	}

	seatsData struct {
		Seats   []seatData  `json:"seats"`
		Opening []saidPart  `json:"opening"`
		Lines   seatsLines  `json:"lines"`
		Sources sourceLines `json:"sources"`
	}
	seatData struct {
		ID      toolkit.Seat  `json:"id"`
		Title   peerwork.Text `json:"title"`
		About   peerwork.Text `json:"about"`
		Minutes int           `json:"minutes"`
	}
	seatsLines struct {
		Made said `json:"made"`
	}

	pagesData struct {
		Pages         []pageData        `json:"pages"`
		Organisations organisationsData `json:"organisations"`
		Sources       sourceLines       `json:"sources"`
	}
	pageData struct {
		Seat     toolkit.Seat  `json:"seat"`
		Title    peerwork.Text `json:"title"`
		Sections []sectionData `json:"sections"`
		Papers   []paperOfSeat `json:"papers"`
	}
	sectionData struct {
		ID    string        `json:"id"`
		Title peerwork.Text `json:"title"`
		Parts []saidPart    `json:"parts"`
	}
	paperOfSeat struct {
		ID    string        `json:"id"`
		Title peerwork.Text `json:"title"`
		Use   peerwork.Text `json:"use"`
		// Whether the seat is the one that uses it first.
		First bool `json:"first,omitempty"`
	}
	// organisationsData are those of the guide's list, with its year, and who they
	// are today.
	organisationsData struct {
		Then  said                `json:"then"`
		Year  int                 `json:"year"`
		Old   []organisationThen  `json:"old"`
		Today said                `json:"today"`
		Now   []organisationToday `json:"now"`
	}
	organisationThen struct {
		Name    peerwork.Text `json:"name"`
		Address string        `json:"address,omitempty"`
	}
	organisationToday struct {
		Name   peerwork.Text `json:"name"`
		Before peerwork.Text `json:"before,omitzero"`
		Does   peerwork.Text `json:"does"`
		Seen   peerwork.Date `json:"seen"`
	}

	chimeData struct {
		Elements   []chimeElement        `json:"elements"`
		Categories []chimeCategory       `json:"categories"`
		NoCategory []recovery.AspectID   `json:"noCategory"`
		NoAspect   []recovery.CategoryID `json:"noAspect"`
		Lines      chimeLines            `json:"lines"`
		Sources    sourceLines           `json:"sources"`
	}
	chimeElement struct {
		ID      recovery.ElementID `json:"id"`
		Letter  string             `json:"letter"`
		Label   peerwork.Text      `json:"label"`
		Said    said               `json:"said"`
		Aspects []chimeAspect      `json:"aspects"`
	}
	chimeAspect struct {
		ID         recovery.AspectID     `json:"id"`
		Label      peerwork.Text         `json:"label"`
		Categories []recovery.CategoryID `json:"categories"`
	}
	chimeCategory struct {
		ID      recovery.CategoryID `json:"id"`
		Label   peerwork.Text       `json:"label"`
		Element recovery.ElementID  `json:"element"`
	}
	chimeLines struct {
		What       said `json:"what"`
		NoScale    said `json:"noScale"`
		Linked     said `json:"linked"`
		NoCategory said `json:"noCategory"`
		NoAspect   said `json:"noAspect"`
	}

	cardsData struct {
		Lines   cardsLines  `json:"lines"`
		Cards   []cardData  `json:"cards"`
		Sources sourceLines `json:"sources"`
	}
	cardsLines struct {
		Above         said `json:"above"`
		Consideration said `json:"consideration"`
	}
	cardData struct {
		ID       jobdesc.DilemmaID `json:"id"`
		Title    peerwork.Text     `json:"title"`
		Question said              `json:"question"`
		First    cardSide          `json:"first"`
		Second   cardSide          `json:"second"`
		Ask      []said            `json:"ask"`
	}
	cardSide struct {
		Label peerwork.Text `json:"label"`
		Said  []said        `json:"said"`
	}
)

// said notes what the sentence rests on.
func (l sourceLines) said(s recovery.Statement) said {
	for _, ref := range s.Evidence {
		if ref == evidence.Own {
			continue
		}
		line := lineOf(ref)
		// A law may have changed since it was looked up, and says so.
		if e, _ := evidence.Find(ref); e.Kind == evidence.KindLaw {
			line.Text = peerwork.Text{DA: line.Text.DA + " " + e.Note.DA, EN: line.Text.EN + " " + e.Note.EN}
		}
		l[ref] = line
	}
	return said{s.Text, s.Evidence, s.Own}
}

// lineOf is the two halves of [evidence.Line]. What has no place but itself is
// the place.
func lineOf(ref string) sourceLine {
	line, _ := evidence.Line(ref)
	e, _ := evidence.Find(ref)
	da, found := strings.CutSuffix(line.DA, " – "+e.Citation.DA)
	if !found {
		return sourceLine{Place: line}
	}
	return sourceLine{peerwork.Text{DA: da, EN: strings.TrimSuffix(line.EN, " – "+e.Citation.EN)}, e.Citation}
}

func (l sourceLines) all(list []recovery.Statement) []said {
	out := make([]said, len(list))
	for i, s := range list {
		out[i] = l.said(s)
	}
	return out
}

func (l sourceLines) parts(list []knowledge.Part) []saidPart {
	out := make([]saidPart, len(list))
	for i, p := range list {
		out[i] = saidPart{p.List, l.all(p.Said)}
	}
	return out
}

// seats is the JSON behind "peerwork:seats": what the first view has.
func seats() []byte {
	data := seatsData{Sources: sourceLines{}}
	for _, p := range knowledge.Pages() {
		data.Seats = append(data.Seats, seatData{p.Seat, p.Title, p.About, p.Minutes})
	}
	data.Opening = data.Sources.parts(knowledge.Opening())
	data.Lines.Made = data.Sources.said(knowledge.AllLines().Made)
	return plain(data)
}

// seatPages is the JSON behind "peerwork:pages".
func seatPages() []byte {
	data := pagesData{Sources: sourceLines{}}
	for _, p := range knowledge.Pages() {
		page := pageData{Seat: p.Seat, Title: p.Title}
		for _, s := range p.Sections {
			page.Sections = append(page.Sections, sectionData{s.ID, s.Title, data.Sources.parts(s.Parts)})
		}
		for _, id := range p.Papers {
			paper, _ := toolkit.Find(id)
			page.Papers = append(page.Papers, paperOfSeat{id, paper.Title, paper.Use, paper.For[0] == p.Seat})
		}
		data.Pages = append(data.Pages, page)
	}
	lines := knowledge.AllLines()
	o := organisationsData{Then: data.Sources.said(lines.Then), Year: recovery.OrganisationsYear, Today: data.Sources.said(lines.Today)}
	for _, org := range recovery.Organisations() {
		o.Old = append(o.Old, organisationThen{org.Name, org.Address})
	}
	for _, org := range evidence.AllOrganisations() {
		o.Now = append(o.Now, organisationToday{org.Name, org.Before, org.Does, org.Seen})
	}
	data.Organisations = o
	return plain(data)
}

// chime is the JSON behind "peerwork:chime".
func chime() []byte {
	lines := knowledge.AllLines()
	data := chimeData{Sources: sourceLines{}, NoCategory: recovery.AspectsWithoutCategory(), NoAspect: recovery.CategoriesWithoutAspect()}
	for _, e := range recovery.Elements() {
		element := chimeElement{ID: e.ID, Letter: e.Letter, Label: e.Label, Said: data.Sources.said(recovery.Statement{Text: e.Text, Evidence: e.Evidence})}
		for _, id := range e.Aspects {
			a, _ := recovery.FindAspect(id)
			element.Aspects = append(element.Aspects, chimeAspect{id, a.Label, append([]recovery.CategoryID{}, recovery.CategoriesOf(id)...)})
		}
		data.Elements = append(data.Elements, element)
	}
	for _, c := range recovery.Categories() {
		data.Categories = append(data.Categories, chimeCategory{c.ID, c.Label, c.Element})
	}
	said := data.Sources.said
	data.Lines = chimeLines{said(lines.Chime), said(lines.NoScale), said(lines.Linked), said(lines.NoCategory), said(lines.NoAspect)}
	return plain(data)
}

// cards is the JSON behind "peerwork:cards".
func cards() []byte {
	lines := knowledge.AllLines()
	data := cardsData{Sources: sourceLines{}}
	said := data.Sources.said
	data.Lines = cardsLines{said(lines.Card), said(lines.Consideration)}
	for _, c := range knowledge.Cards() {
		data.Cards = append(data.Cards, cardData{
			ID: c.ID, Title: c.Title, Question: said(c.Question),
			First:  cardSide{c.First.Label, data.Sources.all(c.First.Said)},
			Second: cardSide{c.Second.Label, data.Sources.all(c.Second.Said)},
			Ask:    data.Sources.all(c.Ask),
		})
	}
	return plain(data)
}
