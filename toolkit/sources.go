package toolkit

import (
	"slices"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// work is one of the texts the rows come from, as the foot of a paper names it.
type work struct {
	// The number of its first topic.
	first int
	name  peerwork.Text
}

// works are in the order of their topics.
var works = []work{
	{1, both("Socialstyrelsens guide »Peer-støtte på det psykosociale og psykiatriske område«, august 2016",
		"Socialstyrelsen's guide “Peer support in psychosocial and mental health services”, August 2016")},
	{50, both("et sammendrag af Peer Job-undersøgelsen, 2017", "a summary of the Peer Job study, 2017")},
	{57, both("en nyhed om Peer Job-undersøgelsen, 2017", "a news item about the Peer Job study, 2017")},
	{60, both("Peer-netværket Danmark, 2018", "Peer-netværket Danmark, 2018")},
	{66, both("»For jer, som overvejer at ansætte en peer-medarbejder«, udateret", "“For those of you who are considering employing a peer worker”, undated")},
}

// laws are the names of the laws the papers rest on, in the order they are
// named.
var laws = []struct {
	ref  string
	name peerwork.Text
}{
	{"law:helbredsoplysningsloven-2", both("helbredsoplysningsloven § 2", "the Danish Act on health information, section 2")},
	{"law:helbredsoplysningsloven-6", both("helbredsoplysningsloven § 6", "the Danish Act on health information, section 6")},
	{"law:forskelsbehandlingsloven-2a", both("forskelsbehandlingsloven § 2 a", "the Danish Act against discrimination at work, section 2 a")},
	{"law:forskelsbehandlingsloven-5", both("forskelsbehandlingsloven §§ 1 og 5", "the Danish Act against discrimination at work, sections 1 and 5")},
	{"law:ligebehandlingsloven-6", both("ligebehandlingsloven § 6", "the Danish Equal Treatment Act, section 6")},
	{"law:direktiv-2023-970-5", both("EU's direktiv 2023/970 om løn, artikel 5", "EU Directive 2023/970 on pay, article 5")},
	{"law:ansaettelsesbevisloven-2023", both("loven om ansættelsesbeviser fra 2023", "the Danish Act on statements of employment of 2023")},
	{"law:psykisk-arbejdsmiljoe-vold", both("bekendtgørelsen om psykisk arbejdsmiljø", "the Danish order on the psychosocial working environment")},
	{"law:arbejdets-udfoerelse-11", both("bekendtgørelsen om arbejdets udførelse § 11", "the Danish order on how work is carried out, section 11")},
	{"law:boerneattestloven-2", both("børneattestloven § 2", "the Danish Act on children's certificates, section 2")},
	{"law:straffeattest", both("reglerne om straffeattester", "the Danish rules on criminal records")},
	{"law:fleksjob", both("reglerne om fleksjob", "the Danish rules on flexible jobs (fleksjob)")},
	{"law:loentilskud-foertidspension", both("reglerne om løntilskud til førtidspensionister", "the Danish rules on wage subsidies for disability pensioners")},
	{"law:dagpenge-frivilligt", both("dagpengereglerne om frivilligt arbejde", "the Danish rules on unemployment benefit and voluntary work")},
}

var (
	wordBasedOn  = both("Bygger på ", "Based on ")
	wordAnd      = both(" og ", " and ")
	wordOur      = both("* Vores forslag. ", "* Our suggestion. ")
	sentenceLaws = both(
		"Slået op i november 2026, gengivet kort og måske ændret siden. Det er ikke juridisk rådgivning.",
		"Looked up in November 2026, summarised here; they may have changed since. This is not legal advice.")
	sentenceAbout = both(
		"Papiret er fra peerwork. Det er endnu ikke afprøvet eller læst igennem af peer-medarbejdere.",
		"This paper is from peerwork. It has not been tried out or read through by peer workers yet.")
)

// foot says where a paper comes from: the works with the rows, why we suggest
// what is ours, the laws.
func foot(p *Paper, lang peerwork.Lang) []string {
	var refs []string
	var why []peerwork.Text
	for i := range p.Sections {
		for j := range p.Sections[i].Parts {
			for _, l := range p.Sections[i].Parts[j].Lines {
				refs = append(refs, l.Evidence...)
				if l.Own != (peerwork.Text{}) && !slices.Contains(why, l.Own) {
					why = append(why, l.Own)
				}
			}
		}
	}
	var lines []string
	if named := append(fromWorks(refs, lang), fromLaws(refs, lang)...); len(named) > 0 {
		line := wordBasedOn.In(lang) + series(named, lang) + "."
		if slices.ContainsFunc(refs, isLaw) {
			line += " " + sentenceLaws.In(lang)
		}
		lines = append(lines, line)
	}
	if len(why) > 0 {
		line := wordOur.In(lang)
		for i, w := range why {
			if i > 0 {
				line += " "
			}
			line += w.In(lang)
		}
		lines = append(lines, line)
	}
	return append(lines, sentenceAbout.In(lang))
}

func isLaw(ref string) bool { return strings.HasPrefix(ref, "law:") }

// fromWorks names the works with the rows the references point to.
func fromWorks(refs []string, lang peerwork.Lang) []string {
	var named []string
	for i, w := range works {
		var rows []string
		for _, ref := range refs {
			topic, of := topicOf(ref)
			if of && topic >= w.first && (i == len(works)-1 || topic < works[i+1].first) && !slices.Contains(rows, ref) {
				rows = append(rows, ref)
			}
		}
		slices.SortFunc(rows, byNumber)
		if len(rows) > 0 {
			named = append(named, w.name.In(lang)+" ("+strings.Join(rows, ", ")+")")
		}
	}
	return named
}

// byNumber puts 4.4 before 25.1.
func byNumber(a, b string) int {
	x, _ := topicOf(a)
	y, _ := topicOf(b)
	if x != y {
		return x - y
	}
	if len(a) != len(b) {
		return len(a) - len(b)
	}
	return strings.Compare(a, b)
}

// topicOf returns the number of the topic of a row such as "25.4".
func topicOf(ref string) (int, bool) {
	n := 0
	topic, row, ok := strings.Cut(ref, ".")
	for _, c := range topic {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, ok && row != ""
}

func fromLaws(refs []string, lang peerwork.Lang) []string {
	var named []string
	for _, l := range laws {
		if slices.Contains(refs, l.ref) {
			named = append(named, l.name.In(lang))
		}
	}
	return named
}

func series(all []string, lang peerwork.Lang) string {
	if len(all) < 2 {
		return strings.Join(all, "")
	}
	last := len(all) - 1
	return strings.Join(all[:last], ", ") + wordAnd.In(lang) + all[last]
}
