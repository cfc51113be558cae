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
// colleague. It says what the sources say to colleagues, and what this job is.
func (d *Description) ColleagueSheet() Sheet {
	return Sheet{
		Lang:  d.Lang,
		Title: both("Til dig, der får en peer-medarbejder som kollega", "To you who are getting a peer worker as a colleague"),
		Job:   d.Title,
		Sections: []Section{
			d.sheetGoals(),
			sheetWorries(),
			sheetHopes(),
			d.sheetTone(),
			d.sheetTasks(),
			d.sheetHours(),
			sheetRecognition(),
			sheetShaping(),
			sheetAbout(),
		},
	}
}

func (d *Description) sheetGoals() Section {
	da, en := d.ForWhom.Words()
	return Section{
		Heading: both("I vil det samme", "You want the same"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"I arbejder begge for, at "+da.All+" har det så godt som muligt. De skal kunne finde glæde og have håb.",
					"You both work for "+en.All+" to be as well as possible. They should be able to find joy and have hope."),
				Evidence: []string{"12.1", "12.2", "12.3"},
			},
			{
				Text: both(
					"Din kollega bruger også sine egne erfaringer, både sammen med "+da.All+" og sammen med dig.",
					"Your colleague also uses experience of their own, together with "+en.All+" and with you."),
				Evidence: []string{"13.1", "69.2"},
			},
		},
	}
}

func sheetWorries() Section {
	return Section{
		Heading: both("To spørgsmål, mange har", "Two questions many have"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"„Hvor hører en peer-medarbejder til hos os?“ I teamet, med egne opgaver. De står skrevet, så ingen skal gætte.",
					"“Where does a peer worker belong here?” In the team, with tasks of their own. They are written down, so nobody has to guess."),
				Evidence: []string{"11.1", "15.1"},
			},
			{
				Text: both(
					"„Vil peer-medarbejderen noget andet end os?“ Nej, målene er de samme. Men der kommer nye forslag, og dem skal vi være klar til at høre.",
					"“Does the peer worker want something else than we do?” No, the goals are the same. But new suggestions will come, and we must be ready to hear them."),
				Evidence: []string{"11.2", "13.2"},
			},
		},
	}
}

func sheetHopes() Section {
	return Section{
		Heading: both("Sig, hvad du håber og er i tvivl om", "Say what you hope and what you doubt"),
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
	terms := recovery.Statement{
		Text: both(
			"Vilkårene er de samme som dine. Er noget fleksibelt hos os, er det fleksibelt for alle.",
			"The terms are the same as yours. If something is flexible here, it is flexible for everybody."),
		Evidence: []string{"66.1", "23.4"},
	}
	if d.Employment.Form == EmploymentFormVolunteer {
		terms = recovery.Statement{
			Text: both(
				"Din nye kollega er frivillig og får ikke løn. Respekten er den samme som for alle andre.",
				"Your new colleague is a volunteer and is not paid. The respect is the same as for everybody else."),
			Evidence: []string{"5.1", "own"},
			Own:      both("Kilderne taler om ansatte, men respekt hænger ikke på løn.", "The sources speak of employees, but respect does not hang on pay."),
		}
	}
	return Section{
		Heading: both("Vær, som du plejer", "Be as you usually are"),
		Paragraphs: []recovery.Statement{
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
			terms,
		},
	}
}

func (d *Description) sheetTasks() Section {
	s := Section{
		Heading: both("Det er jobbet, og det er det ikke", "This is the job, and this is not"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"Hold fast i listen, også når der er travlt. Bliver jobbet fyldt med alt det, andre ikke når, går det særlige tabt.",
					"Keep to the list, even when it is busy. If the job fills with all that others have no time for, what is special is lost."),
				Evidence: []string{"7.1", "30.2"},
			},
		},
	}
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
	if len(in) > 0 {
		s.Details = append(s.Details, Detail{Label: both("Opgaver i jobbet", "Tasks in the job"), Words: in})
	}
	if len(out) > 0 {
		s.Details = append(s.Details, Detail{Label: both("Opgaver, andre har", "Tasks others have"), Words: out})
	}
	return s
}

func (d *Description) sheetHours() Section {
	s := Section{
		Heading: both("Timer og vagter", "Hours and shifts"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"Mange har 20 til 30 timer om ugen, andre har 15 eller 37. Det vigtige er, at der er tid til at være en del af gruppen.",
					"Many have 20 to 30 hours a week, others have 15 or 37. What matters is that there is time to be part of the group."),
				Evidence: []string{"70.1", "70.2", "70.3"},
			},
			{
				Text: both(
					"Din kollega kan være her på tværs af jeres vagter, for samtaler og samvær har deres egne tider.",
					"Your colleague may be here across your shifts, for talks and company have times of their own."),
				Evidence: []string{"71.1", "71.2"},
			},
		},
	}
	if hours := d.Hours.Text(); hours != (peerwork.Text{}) {
		s.Details = append(s.Details, Detail{Label: both("Timer i dette job", "Hours in this job"), Text: hours})
	}
	if d.Schedule != nil && d.Schedule.Note != "" {
		s.Details = append(s.Details, Detail{Label: both("Arbejdstid", "Working time"), Words: []string{d.Schedule.Note}})
	}
	return s
}

func sheetRecognition() Section {
	return Section{
		Heading: both("En faglighed ved siden af din", "A profession beside yours"),
		Paragraphs: []recovery.Statement{
			{
				Text: both(
					"Erfaringer kan være en faglighed, ligesom en uddannelse kan. De skal have samme respekt.",
					"Experience can be a profession, as an education can. They should have the same respect."),
				Evidence: []string{"72.1", "15.2"},
			},
			{
				Text:     both("Det er ledelsens ansvar, at det bliver sådan.", "It is the responsibility of management that it becomes so."),
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
					"Din kollega former selv sit job sammen med os. Spørg, hvad I kan gøre bedre sammen.",
					"Your colleague shapes the job together with us. Ask what the two of you can do better together."),
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
					"Arket bygger på danske kilder fra 2016 til 2018. Peer-medarbejdere har endnu ikke set teksten igennem.",
					"The sheet builds on Danish sources from 2016 to 2018. Peer workers have not yet gone through the text."),
				Evidence: []string{"own"},
				Own:      both("Læseren skal kunne se, hvor sikkert det er.", "The reader should be able to see how certain it is."),
			},
		},
	}
}
