package report

import (
	_ "embed"
	"html"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/study"
)

//go:embed study.css
var studyStyle string

// StudyPage returns the report on a trial as one page that needs nothing else.
func StudyPage(look Look, in *readiness.Instrument, r *study.Report) string {
	look.Width = 1 << 20 // a page breaks its lines itself
	w := &studyWriter{writer: newWriter(look, in, nil), r: r}
	var b strings.Builder
	raw := func(parts ...string) {
		for _, p := range parts {
			b.WriteString(p)
		}
	}
	escaped := func(text string) string { return html.EscapeString(console.Clean(text)) }
	paragraphs := func(all []string) {
		for _, p := range all {
			raw("<p>", escaped(p), "</p>\n")
		}
	}
	raw("<!DOCTYPE html>\n<html lang=\"", string(w.Lang), "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
		escaped(w.title()), "</title>\n<style>\n", strings.ReplaceAll(studyStyle, "\r\n", "\n"), "</style>\n</head>\n<body>\n<main>\n<h1>", escaped(w.title()), "</h1>\n")
	paragraphs(w.facts())
	for i, s := range w.sections() {
		id := "del-" + strconv.Itoa(i+1)
		raw("<section aria-labelledby=\"", id, "\">\n<h2 id=\"", id, "\">", escaped(s.heading), "</h2>\n")
		paragraphs(s.words)
		if len(s.rows) > 0 {
			// A wide table is moved inside its frame, by keys too.
			raw("<div class=\"frame\" role=\"region\" tabindex=\"0\" aria-label=\"", escaped(w.say(wordTable)+": "+s.heading), "\">\n<table>\n<thead>\n<tr>")
			for _, cell := range s.head {
				raw("<th scope=\"col\">", escaped(cell), "</th>")
			}
			raw("</tr>\n</thead>\n<tbody>\n")
			for _, row := range s.rows {
				raw("<tr><th scope=\"row\">", escaped(row[0]), "</th>")
				for _, cell := range row[1:] {
					raw("<td>", escaped(cell), "</td>")
				}
				raw("</tr>\n")
			}
			raw("</tbody>\n</table>\n</div>\n")
		}
		paragraphs(s.after)
		if len(s.charts) > 0 {
			if s.charts[0].small {
				raw("<div class=\"small charts\">\n")
			} else {
				raw("<div class=\"charts\">\n")
			}
			for _, c := range s.charts {
				raw("<figure>\n<figcaption>", escaped(c.title), "</figcaption>\n", c.svg(w, escaped), "</figure>\n")
			}
			raw("</div>\n")
		}
		raw("</section>\n")
	}
	raw("</main>\n</body>\n</html>\n")
	return b.String()
}

// chart is a picture with two axes that begin at zero.
type chart struct {
	title, says  string
	across, up   string // what the axes count; the title says it where up is empty
	wide, high   float64
	bars         []float64
	line, dashes [][2]float64
	small        bool
}

// svg draws it.
func (c *chart) svg(w *studyWriter, escaped func(string) string) string {
	width, height := 560.0, 260.0
	if c.small {
		width, height = 230, 170
	}
	const left, right, bottom = 40.0, 12.0, 40.0
	top := 10.0
	if c.up != "" {
		top = 30
	}
	short := func(v float64) string {
		text := w.number(v, 1)
		return strings.TrimSuffix(text, w.number(0, 1)[1:]) // whole numbers without decimals
	}
	x := func(v float64) string { return coordinate(left + v/c.wide*(width-left-right)) }
	y := func(v float64) string { return coordinate(height - bottom - v/c.high*(height-top-bottom)) }
	size := strconv.Itoa(int(width)) + " " + strconv.Itoa(int(height))
	var b strings.Builder
	add := func(parts ...string) {
		for _, p := range parts {
			b.WriteString(p)
		}
	}
	add("<svg viewBox=\"0 0 ", size, "\" role=\"img\" aria-label=\"", escaped(c.title+". "+c.says), "\">\n")
	for i := range 3 { // zero, the middle and the end of each axis
		v := c.high * float64(i) / 2
		add("<line class=\"grid\" x1=\"", x(0), "\" x2=\"", x(c.wide), "\" y1=\"", y(v), "\" y2=\"", y(v), "\"/>\n")
		add("<text class=\"end\" x=\"", coordinate(left-5), "\" y=\"", y(v), "\" dy=\".35em\">", short(v), "</text>\n")
		h := c.wide * float64(i) / 2
		add("<text class=\"middle\" x=\"", x(h), "\" y=\"", coordinate(height-bottom+15), "\">", short(h), "</text>\n")
	}
	add("<text class=\"middle\" x=\"", x(c.wide/2), "\" y=\"", coordinate(height-6), "\">", escaped(c.across), "</text>\n")
	if c.up != "" {
		add("<text x=\"0\" y=\"14\">", escaped(c.up), "</text>\n")
	}
	for i, v := range c.bars {
		each := c.wide / float64(len(c.bars))
		from, to := left+float64(i)*each/c.wide*(width-left-right), left+float64(i+1)*each/c.wide*(width-left-right)
		floor, roof := height-bottom, height-bottom-v/c.high*(height-top-bottom)
		add("<rect class=\"bar\" x=\"", coordinate(from+1), "\" y=\"", coordinate(roof), "\" width=\"", coordinate(to-from-2), "\" height=\"", coordinate(floor-roof), "\"/>\n")
	}
	for class, points := range [2][][2]float64{c.line, c.dashes} {
		if len(points) == 0 {
			continue
		}
		var list []string
		for _, p := range points {
			list = append(list, x(p[0])+","+y(p[1]))
		}
		add("<polyline class=\"", []string{"line", "dashes"}[class], "\" points=\"", strings.Join(list, " "), "\"/>\n")
		if class == 0 {
			for _, p := range points {
				add("<circle class=\"dot\" cx=\"", x(p[0]), "\" cy=\"", y(p[1]), "\" r=\"3.5\"/>\n")
			}
		}
	}
	add("</svg>\n")
	return b.String()
}

// coordinate writes a place in the picture, to a tenth.
func coordinate(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }
