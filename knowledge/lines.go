package knowledge

import "github.com/peerwork-dk/peerwork/recovery"

// Opening returns what peer work is, in a paragraph, for somebody who has not
// chosen a seat.
func Opening() []Part {
	return []Part{text(what(), worked(), goals(), notByItself())}
}

// Lines are the sentences that stand beside pages, cards and the picture of CHIME.
type Lines struct {
	// What all of it was written from, and what was not done.
	Made recovery.Statement
	// Above each card, and below that above the one on consideration.
	Card, Consideration recovery.Statement
	// Above the picture of CHIME: what it is, and what it must not be used for.
	Chime, NoScale recovery.Statement
	// Where the paper's categories come in: whose the links are.
	Linked recovery.Statement
	// Above the aspects that no category of the paper corresponds to, and the
	// categories that no aspect of the guide does.
	NoCategory, NoAspect recovery.Statement
	// Above the guide's list of organisations, and above what they are today.
	Then, Today recovery.Statement
}

// AllLines returns the lines.
func AllLines() Lines {
	ours := both("Vi har sammenlignet de to lister, for det har kilderne ikke.", "We compared the two lists, since the sources have not.")
	checked := both("Navne og adresser ændrer sig, og den, der læser, skal vide hvor gamle de er.", "Names and addresses change, and the reader must know how old they are.")
	return Lines{
		Made: own(both("Den, der læser, skal vide, hvor det kommer fra.", "The reader must know where it comes from."),
			"Teksterne er skrevet ud fra fem danske kilder fra 2016 til 2018. De er endnu ikke læst igennem af peer-medarbejdere.",
			"The texts were written from five Danish sources from 2016 to 2018. Peer workers have not read them through yet."),
		Card: own(both("Ingen skal blive emne for et møde.", "Nobody should become the topic of a meeting."),
			"Kortet handler om jeres arbejdsplads og ikke om nogen i rummet. Begge sider har gode grunde.",
			"The card is about your workplace and not about anybody in the room. Both sides have good reasons."),
		Consideration: own(both("Et dilemma om hensyn bliver let til en samtale om ét menneske.", "A dilemma about consideration easily turns into a talk about one person."),
			"Tal om, hvad der gælder for alle, der arbejder her. Bed ingen om at svare på egne vegne.",
			"Talk about what applies to everybody who works here. Ask nobody to answer for themselves."),
		Chime: say("Fem ting betyder meget, når mennesker kommer sig. På engelsk danner de fem forbogstaver ordet CHIME.",
			"Five things matter much when people recover. Their first letters spell CHIME.", "47.1", "47.2", "47.3", "47.4", "47.5", "paper:leamy-2011"),
		NoScale: say("Det handler om menneskers liv og ikke om opgaver i et job. Ingens vej kan sættes på formel, og ingen skal måles på den.",
			"It is about people's lives and not about the tasks of a job. Nobody's way follows a formula, and nobody is to be measured by it.", "43.10", "64.7"),
		Linked: own(ours, "Forskerne bag CHIME har 21 grupper under de fem. De danske navne er vores oversættelse, og linjerne til guidens ord er vores.",
			"The researchers behind CHIME have 21 categories under the five. The Danish names are our translation, and the links to the guide's words are ours.", "paper:leamy-2011"),
		NoCategory: own(ours, "Det her har guiden, men forskerne har ingen gruppe, der svarer til det.",
			"The guide has this, but the researchers have no category that corresponds to it."),
		NoAspect: own(ours, "Det her har forskerne, men guiden nævner det ikke for sig selv.",
			"The researchers have this, but the guide does not name it on its own."),
		Then: own(checked, "Sådan så guidens liste ud i 2016. Adresserne virker måske ikke længere.", "This was the guide's list in 2016. The addresses may no longer work.",
			"48.1", "48.2", "48.3", "48.4", "48.5", "48.6", "48.7", "48.8"),
		Today: own(checked, "Sådan hedder de, der ved noget, i dag, så vidt vi har kunnet finde.", "This is what those who know are called today, as far as we could find."),
	}
}
