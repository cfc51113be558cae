package report

import (
	_ "embed"
	"html"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/overview"
	"github.com/peerwork-dk/peerwork/toolkit"
)

//go:embed overview.css
var overviewStyle string

// OverviewPage returns the overview as one page of HTML that needs nothing from
// anywhere else: for the screen, for a phone, and for paper.
func OverviewPage(l peerwork.Lang, in *readiness.Instrument, x *overview.Overview) string {
	p := &overviewPage{lang: l, in: in, x: x}
	p.raw("<!DOCTYPE html>\n<html lang=\"", string(l), "\">\n<head>\n<meta charset=\"utf-8\">\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>")
	p.text(titleOverview.In(l))
	p.raw("</title>\n<style>\n", strings.ReplaceAll(overviewStyle, "\r\n", "\n"), "</style>\n</head>\n<body>\n<main>\n")
	p.first()
	if x.Withheld != "" {
		p.heading(wordWithheld, "")
		p.say("p", withheldWords[x.Withheld])
	} else {
		p.themes()
		p.lacking()
		p.named()
		p.ask()
		p.moved()
	}
	p.raw("</main>\n<footer>\n")
	for i := range in.About {
		p.say("p", in.About[i])
	}
	p.raw("<p>", in.ID, " ", in.Version, "</p>\n</footer>\n</body>\n</html>\n")
	return p.b.String()
}

type overviewPage struct {
	b    strings.Builder
	lang peerwork.Lang
	in   *readiness.Instrument
	x    *overview.Overview
}

// raw writes marks and ids; what people have written goes through text.
func (p *overviewPage) raw(parts ...string) {
	for _, part := range parts {
		p.b.WriteString(part)
	}
}

func (p *overviewPage) text(s string) { p.raw(html.EscapeString(console.Clean(s))) }

// put writes an element with a text in it.
func (p *overviewPage) put(tag, s string) {
	p.raw("<", tag, ">")
	p.text(s)
	end, _, _ := strings.Cut(tag, " ")
	p.raw("</", end, ">")
}

func (p *overviewPage) say(tag string, t peerwork.Text) {
	p.put(tag, t.In(p.lang))
	p.raw("\n")
}

func (p *overviewPage) heading(t peerwork.Text, class string) {
	if class != "" {
		class = " class=\"" + class + "\""
	}
	p.say("h2"+class, t)
}

// list writes a list of texts.
func (p *overviewPage) list(class string, texts []string) {
	p.raw("<ul", class, ">\n")
	for _, text := range texts {
		p.put("li", text)
		p.raw("\n")
	}
	p.raw("</ul>\n")
}

// first is the page to read aloud.
func (p *overviewPage) first() {
	p.say("h1", titleOverview)
	p.say("p class=\"kind\"", p.in.Title)
	for i, text := range overviewAloud {
		if i == 0 {
			p.say("p class=\"lead\"", text)
		} else {
			p.say("p", text)
		}
	}
	p.list("", placeSentences(p.lang, p.x))
	p.raw("<dl>\n")
	for _, fact := range overviewFacts(p.lang, p.x) {
		p.put("dt", fact.label)
		tag := "dd"
		if fact.open {
			tag = "dd class=\"open\""
		}
		p.put(tag, fact.text)
		p.raw("\n")
	}
	p.raw("</dl>\n")
	p.heading(wordBefore, "")
	todo := make([]string, len(overviewTodo))
	for i := range overviewTodo {
		todo[i] = overviewTodo[i].In(p.lang)
	}
	p.list(" class=\"todo\"", todo)
}

// themes draws a bar for each theme, and says the same in a table.
func (p *overviewPage) themes() {
	p.heading(wordThemePlaces, "new-page")
	p.raw("<div class=\"key\" aria-hidden=\"true\">\n")
	for _, k := range shownLacks {
		p.raw("<span><svg width=\"18\" height=\"18\"><rect class=\"", string(k), "\" width=\"18\" height=\"18\"/></svg> ")
		p.text(lackWords[k].In(p.lang))
		p.raw("</span>\n")
	}
	p.raw("</div>\n<div class=\"bars\" aria-hidden=\"true\">\n")
	for i := range p.x.Themes {
		t := &p.x.Themes[i]
		if t.Counts == nil && t.NearlyAll == nil {
			continue
		}
		p.put("p", themeTitle(p.lang, p.in, t.Theme))
		p.raw("<svg viewBox=\"0 0 1000 24\" preserveAspectRatio=\"none\">")
		at := 0
		for _, k := range shownLacks {
			n := 0
			switch {
			case t.Counts != nil:
				n = count(t.Counts, k)
			case t.NearlyAll != nil && t.NearlyAll.Lacks == k:
				n = t.NearlyAll.AtLeast
			}
			if n > 0 {
				from, to := 1000*at/p.x.Places.Counted, 1000*(at+n)/p.x.Places.Counted
				p.raw("<rect class=\"", string(k), "\" x=\"", strconv.Itoa(from), "\" width=\"", strconv.Itoa(to-from), "\" height=\"24\"/>")
				at += n
			}
		}
		p.raw("</svg>\n")
	}
	p.raw("</div>\n")
	p.openTable(wordThemePlaces, "counts")
	p.say("th scope=\"col\"", wordTheme)
	for _, k := range shownLacks {
		p.say("th scope=\"col\"", lackWords[k])
	}
	p.raw("</tr>\n</thead>\n<tbody>\n")
	for i := range p.x.Themes {
		t := &p.x.Themes[i]
		p.raw("<tr>")
		p.put("th scope=\"row\"", themeTitle(p.lang, p.in, t.Theme))
		if t.Counts == nil {
			p.put("td colspan=\"4\"", themeWords(p.lang, t))
		} else {
			for _, k := range shownLacks {
				p.put("td class=\"number\"", console.Count(count(t.Counts, k), p.lang))
			}
		}
		p.raw("</tr>\n")
	}
	p.closeTable()
}

// openTable begins a table that scrolls by itself when the screen is narrow, so
// that the page does not.
func (p *overviewPage) openTable(name peerwork.Text, class string) {
	p.raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
	p.text(name.In(p.lang))
	p.raw("\">\n<table class=\"", class, "\">\n<thead>\n<tr>")
}

func (p *overviewPage) closeTable() { p.raw("</tbody>\n</table>\n</div>\n") }

// lacking is what most places lack, with the advice for it.
func (p *overviewPage) lacking() {
	p.heading(wordLacking, "new-page")
	if len(p.x.Lacking) == 0 {
		p.say("p", noneLacking)
	}
	o := &overviewWriter{newWriter(Look{Lang: p.lang}, p.in, &readiness.Result{}), p.x}
	for i := range p.x.Lacking {
		id := p.x.Lacking[i].Item
		item, ok := p.in.Item(id)
		if !ok {
			continue
		}
		p.raw("<section class=\"thing\">\n")
		p.say("h3", item.Statement)
		p.put("p class=\"many\"", o.howMany(id))
		p.raw("\n")
		if a := item.Advice; a != nil {
			steps := make([]string, len(a.Steps))
			for j := range a.Steps {
				steps[j] = a.Steps[j].In(p.lang)
			}
			p.list("", steps)
			p.raw("<p>")
			p.text(wordWho.In(p.lang) + ": " + a.Who.In(p.lang))
			p.raw("<br>")
			p.text(wordTime.In(p.lang) + ": " + a.Time.In(p.lang))
			if help := Papers(p.lang, toolkit.ForItem(id)); help != "" {
				p.raw("<br>")
				p.text(wordPaper.In(p.lang) + ": " + help)
			}
			if refs := basis(p.lang, a.Evidence); refs != "" {
				p.raw("<br>")
				p.text(wordBasis.In(p.lang) + ": " + refs)
			}
			p.raw("</p>\n")
		}
		p.raw("</section>\n")
	}
}

// named is the table of the places that agreed.
func (p *overviewPage) named() {
	if len(p.x.Named) == 0 {
		p.heading(wordNamed, "")
		p.say("p", nobodyNamed)
		return
	}
	p.raw("<section class=\"across\">\n")
	p.heading(wordNamed, "")
	p.say("p", namedHow)
	p.openTable(wordNamed, "places")
	p.say("th scope=\"col\"", wordPlace)
	for i := range p.x.Themes {
		p.put("th scope=\"col\"", themeTitle(p.lang, p.in, p.x.Themes[i].Theme))
	}
	p.raw("</tr>\n</thead>\n<tbody>\n")
	for i := range p.x.Named {
		n := &p.x.Named[i]
		p.raw("<tr>")
		p.put("th scope=\"row\"", n.Place)
		for j := range p.x.Themes {
			word, known := shortLacks[lackAt(n, p.x.Themes[j].Theme)]
			if !known {
				word = wordNothing
			}
			p.put("td", word.In(p.lang))
		}
		p.raw("</tr>\n")
	}
	p.closeTable()
	p.raw("</section>\n")
}

// ask lists the places that others may ask.
func (p *overviewPage) ask() {
	var rows [][2]string
	for i := range p.x.Themes {
		id := p.x.Themes[i].Theme
		if names := asked(p.x, id); len(names) > 0 {
			rows = append(rows, [2]string{themeTitle(p.lang, p.in, id), strings.Join(names, ", ")})
		}
	}
	if len(rows) == 0 {
		return
	}
	p.heading(wordAsk, "")
	p.say("p", askHow)
	p.raw("<dl>\n")
	for _, row := range rows {
		p.put("dt", row[0])
		p.put("dd", row[1])
		p.raw("\n")
	}
	p.raw("</dl>\n")
}

func (p *overviewPage) moved() {
	if len(p.x.MovedOn) == 0 {
		return
	}
	p.heading(wordMovedOn, "")
	texts := make([]string, len(p.x.MovedOn))
	for i := range p.x.MovedOn {
		texts[i] = movedOn(p.lang, &p.x.MovedOn[i], themeTitle(p.lang, p.in, p.x.MovedOn[i].Theme))
	}
	p.list("", texts)
}
