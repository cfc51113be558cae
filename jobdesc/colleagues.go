package jobdesc

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/recovery"
)

// Sheet is a page for people to read: the colleague sheet.
type Sheet struct {
	// The language of the author's words on the sheet.
	Lang peerwork.Lang
	// The heading of the page.
	Title peerwork.Text
	// The title of the job it is about.
	Job string
	// The sections, in order.
	Sections []Section
}

// Section is a part of a [Sheet] under a heading of its own.
type Section struct {
	Heading peerwork.Text
	// The paragraphs, in order.
	Paragraphs []recovery.Statement
	// What the description itself says, after the paragraphs. May be empty.
	Details []Detail
}

// Detail is what the description says about something. Exactly one of Text and
// Words is there.
type Detail struct {
	// What it is about.
	Label peerwork.Text
	// What is said, where it is made from numbers and lists.
	Text peerwork.Text
	// The author's words, in the language of the sheet.
	Words []string
}

// ColleagueSheet returns one page for those who are getting a peer worker as a
// colleague. It says what the sources say to colleagues, and what this job is: of
// terms, team, tasks and hours no more than the description has. The scheme of an
// employment on special terms says something about a person, and is left out.
func (d *Description) ColleagueSheet() Sheet {
	sheet := Sheet{
		Lang:  d.Lang,
		Title: both("Til dig, der får en peer-medarbejder som kollega", "To you who are getting a peer worker as a colleague"),
		Job:   d.Title,
	}
	for _, section := range []Section{
		d.sheetGoals(),
		d.sheetWorries(),
		sheetHopes(),
		d.sheetTone(),
		d.sheetTasks(),
		d.sheetHours(),
		sheetRecognition(),
		sheetShaping(),
		sheetAbout(),
	} {
		if len(section.Paragraphs)+len(section.Details) > 0 {
			sheet.Sections = append(sheet.Sections, section)
		}
	}
	return sheet
}

func (d *Description) sheetGoals() Section {
	da, en := d.Words()
	return Section{
		Heading: both("I vil det samme", "You want the same"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"Din kollega og du arbejder begge for, at "+da.All+" har det så godt som muligt. De skal kunne finde glæde og have håb.",
					"You and your colleague both work so that "+en.All+" are as well as possible. They should be able to find joy and have hope."),
				Evidence: []string{"12.1", "12.2", "12.3"},
			},
			{
				Text: both(
					"Din kollega bruger også sine egne erfaringer, både sammen med "+da.All+" og sammen med dig.",
					"Your colleague also uses experience of their own, both with "+en.All+" and with you."),
				Evidence: []string{"13.1", "69.2"},
			},
		},
	}
}

func (d *Description) sheetWorries() Section {
	var place peerwork.Text
	switch team, tasks := d.Team != "", len(d.Tasks) > 0; {
	case team && tasks:
		place = both(
			"I teamet, med egne opgaver. De står her på arket, så ingen skal gætte.",
			"In the team, with tasks of their own. They are on this sheet, so nobody has to guess.")
	case team:
		place = both(
			"I teamet. Opgaverne er ikke skrevet ned endnu. Spørg din leder.",
			"In the team. The tasks are not written down yet. Ask your manager.")
	case tasks:
		place = both(
			"Jobbet har sine egne opgaver. De står her på arket, så ingen skal gætte.",
			"The job has tasks of its own. They are on this sheet, so nobody has to guess.")
	default:
		place = both(
			"Det er ikke skrevet ned endnu. Spørg din leder.",
			"It is not written down yet. Ask your manager.")
	}
	s := Section{
		Heading: both("To spørgsmål, mange har", "Two questions many have"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"»Hvor hører en peer-medarbejder til hos os?« "+place.DA,
					"“Where does a peer worker belong here?” "+place.EN),
				Evidence: []string{"11.1", "15.1"},
			},
			{
				Text: both(
					"»Vil peer-medarbejderen noget andet end os?« Nej, målene er de samme. Men der kommer nye forslag, og dem skal vi være klar til at høre.",
					"“Does the peer worker want something else than we do?” No, the goals are the same. But new suggestions will come, and we must be ready to hear them."),
				Evidence: []string{"11.2", "13.2"},
			},
		},
	}
	if d.Team != "" {
		s.Details = []Detail{{Label: both("Team ifølge beskrivelsen", "Team, from the description"), Words: []string{d.Team}}}
	}
	return s
}

func sheetHopes() Section {
	return Section{
		Heading: both("Sig, hvad du håber, og hvad du er i tvivl om", "Say what you hope and what you doubt"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"Alle må have både håb og bekymringer. Sig dem højt på et møde eller til din leder. Det går bedre, når de er sagt.",
					"Everybody may have both hopes and worries. Say them at a meeting or to your manager. It goes better when they are said."),
				Evidence: []string{"38.3"},
			},
		},
	}
}

func (d *Description) sheetTone() Section {
	s := Section{
		Heading: both("Vær, som du plejer", "Be as you usually are"),
		Paragraphs: append([]recovery.Statement{
			{
				Text: both(
					"Tal, som I altid gør ved kaffen. Man må stadig gerne sukke over en dårlig dag.",
					"Talk as you always do over coffee. It is still fine to sigh over a bad day."),
				Evidence: []string{"67.1"},
			},
			{
				Text: both(
					"Du må gerne spørge. Bliver det for privat, siger din kollega selv fra, og det kan du stole på.",
					"You are welcome to ask. If it gets too private, your colleague will say so, and you can trust that."),
				Evidence: []string{"67.2"},
			},
			{
				Text: both(
					"Du har ikke et særligt ansvar for din kollega, og du skal ikke gå på listefødder.",
					"You have no special responsibility for your colleague, and you need not tread softly."),
				Evidence: []string{"66.1", "66.2"},
			},
		}, d.sheetTerms()...),
	}
	if d.Flexibility != "" {
		s.Details = []Detail{{Label: both("For alle her, ifølge beskrivelsen", "For everybody here, from the description"), Words: []string{d.Flexibility}}}
	}
	return s
}

// sheetTerms says how the colleague is there, as far as the description does and
// it is everybody's business.
func (d *Description) sheetTerms() []recovery.Statement {
	switch d.Employment.Form {
	case EmploymentFormOrdinary:
		return []recovery.Statement{{
			Text: both(
				"Din kollega er ansat på almindelige vilkår.",
				"Your colleague is employed on ordinary terms."),
			Evidence: []string{"5.1", "66.1"},
		}}
	case EmploymentFormSpecialTerms:
		return []recovery.Statement{{
			Text: both(
				"Hvordan din kollega er ansat, er en sag mellem din kollega og lederen. Respekten er den samme som for alle andre.",
				"How your colleague is employed is between them and the manager. The respect is the same as for everybody else."),
			Evidence: []string{"own"},
			Own:      both("En ordning siger noget om et menneske og hører ikke til på et ark til alle.", "A scheme says something about a person and does not belong on a sheet for everybody."),
		}}
	case EmploymentFormVolunteer:
		return []recovery.Statement{{
			Text: both(
				"Din nye kollega er frivillig og får ikke løn. Respekten er den samme som for alle andre.",
				"Your new colleague is a volunteer and is not paid. The respect is the same as for everybody else."),
			Evidence: []string{"5.1", "own"},
			Own:      both("Kilderne taler om ansatte, men respekt afhænger ikke af løn.", "The sources speak of employees, but respect does not depend on pay."),
		}}
	case EmploymentFormSelfEmployed:
		return []recovery.Statement{{
			Text: both(
				"Din kollega er selvstændig og er her efter aftale. Respekten er den samme som for alle andre.",
				"Your colleague is self-employed and is here by agreement. The respect is the same as for everybody else."),
			Evidence: []string{"own"},
			Own:      both("Kilderne nævner selvstændige, men siger ikke, hvad det betyder for kolleger.", "The sources mention the self-employed, but do not say what it means for colleagues."),
		}}
	}
	return nil
}

func (d *Description) sheetTasks() Section {
	var in, out []string
	for i := range d.Tasks {
		in = append(in, d.Tasks[i].Title)
	}
	for i := range d.TasksOut {
		text := d.TasksOut[i].Text
		if text == "" {
			entry, _ := d.TasksOut[i].Kind.Entry()
			text = entry.Label.In(d.Lang)
		}
		out = append(out, text)
	}
	s := Section{Heading: both("Opgaverne", "The tasks")}
	advice := both(
		"Hold fast i listen, også når der er travlt. Bliver jobbet fyldt med alt det, andre ikke når, går det særlige tabt.",
		"Keep to the list, even when it is busy. If the job fills with all that others have no time for, what is special is lost.")
	switch {
	case len(in) > 0 && len(out) > 0:
		s.Heading = both("Det er jobbet, og det er det ikke", "This is the job, and this is not")
	case len(in)+len(out) == 0:
		advice = both(
			"Her er ingen liste over opgaver endnu, så spørg efter den. Bliver jobbet fyldt med alt det, andre ikke når, går det særlige tabt.",
			"There is no list of tasks here yet, so ask for one. If the job fills with all that others have no time for, what is special is lost.")
	}
	s.Paragraphs = []recovery.Statement{{Text: advice, Evidence: []string{"7.1", "30.2"}}}
	if len(in) > 0 {
		s.Details = append(s.Details, Detail{Label: both("Opgaver i jobbet", "Tasks in the job"), Words: in})
	}
	if len(out) > 0 {
		s.Details = append(s.Details, Detail{Label: both("Opgaver, andre har", "Tasks others have"), Words: out})
	}
	return s
}

func (d *Description) sheetHours() Section {
	s := Section{Heading: both("Timer og vagter", "Hours and shifts")}
	switch d.Employment.Form {
	case EmploymentFormSelfEmployed:
		// Somebody who comes by agreement is not on the rota.
	case EmploymentFormVolunteer:
		s.Paragraphs = []recovery.Statement{{
			Text:     both("Det vigtige er, at der er tid til at være en del af gruppen.", "What matters is that there is time to be part of the group."),
			Evidence: []string{"70.3"},
		}}
	default:
		s.Paragraphs = []recovery.Statement{{
			Text: both(
				"Mange har 20 til 30 timer om ugen, andre har 15 eller 37. Det vigtige er, at der er tid til at være en del af gruppen.",
				"Many have 20 to 30 hours a week, others have 15 or 37. What matters is that there is time to be part of the group."),
			Evidence: []string{"70.1", "70.2", "70.3"},
		}}
	}
	if hours := d.Hours.Text(); hours != (peerwork.Text{}) {
		s.Details = append(s.Details, Detail{Label: both("Timer i dette job", "Hours in this job"), Text: hours})
	}
	if d.Schedule == nil {
		return s
	}
	var when peerwork.Text
	for _, time := range d.Schedule.Times {
		entry, _ := time.Entry()
		if when.DA != "" {
			when.DA += "; "
			when.EN += "; "
		}
		when.DA += entry.Label.DA
		when.EN += entry.Label.EN
		if time == WorkTimeAcrossShifts {
			s.Paragraphs = append(s.Paragraphs, recovery.Statement{
				Text: both(
					"Din kollega er her på tværs af dag og aften, for samtaler og samvær følger ikke vagterne.",
					"Your colleague is here across day and evening, since conversations and time together do not follow the shifts."),
				Evidence: []string{"71.1", "71.2"},
			})
		}
	}
	// The author's own words say it better than the list.
	if d.Schedule.Note != "" {
		s.Details = append(s.Details, Detail{Label: both("Arbejdstid ifølge beskrivelsen", "Working time, from the description"), Words: []string{d.Schedule.Note}})
	} else if when.DA != "" {
		s.Details = append(s.Details, Detail{Label: both("Tider", "Times"), Text: when})
	}
	return s
}

func sheetRecognition() Section {
	return Section{
		Heading: both("En faglighed ved siden af din", "A profession alongside yours"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"Erfaringer kan være en faglighed, ligesom en uddannelse kan. Begge dele fortjener samme respekt.",
					"Lived experience can be a profession, just as training can. Both deserve the same respect."),
				Evidence: []string{"72.1", "15.2"},
			},
			{
				Text:     both("Det er ledelsens ansvar, at det bliver sådan.", "It is up to management to make it so."),
				Evidence: []string{"72.2"},
			},
		},
	}
}

func sheetShaping() Section {
	return Section{
		Heading: both("Rollen bliver til sammen", "The role comes about together"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"Ofte er peer-medarbejderen selv med til at forme jobbet. Spørg, hvad I kan gøre bedre sammen.",
					"Peer workers often help to shape their own job. Ask what the two of you can do better together."),
				Evidence: []string{"69.1"},
			},
		},
	}
}

func sheetAbout() Section {
	return Section{
		Heading: both("Hvor det kommer fra", "Where this comes from"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"Arket bygger på to danske kilder. Den ene er Socialstyrelsens guide fra august 2016, »Peer-støtte på det psykosociale og psykiatriske område«. "+
						"Den anden er »For jer, som overvejer at ansætte en peer-medarbejder«. Den siger ikke, hvem der har skrevet den, eller hvornår.",
					"The sheet is based on two Danish sources. One is the guide of August 2016 by Socialstyrelsen, “Peer support in psychosocial and mental health services”. "+
						"The other is “For those of you who are considering employing a peer worker”. It does not say who wrote it, or when."),
				Evidence: []string{"own"},
				Own:      both("Læseren skal kunne se, hvem der har sagt det.", "The reader should be able to see who said it."),
			},
			{
				Text:     both("Peer-medarbejdere har endnu ikke set teksten igennem.", "Peer workers have not yet gone through the text."),
				Evidence: []string{"own"},
				Own:      both("Læseren skal kunne se, hvor sikkert det er.", "The reader should be able to see how certain it is."),
			},
		},
	}
}
