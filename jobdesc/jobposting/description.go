package jobposting

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

// description is the advert as HTML: its paragraphs and lists, how to apply,
// whom to ask.
func description(d *jobdesc.Description) string {
	var b strings.Builder
	for _, part := range blocks(d.Advert.Text) {
		part.write(&b)
	}
	said := func(label peerwork.Text, text string) {
		all := blocks(text)
		if len(all) == 0 {
			return
		}
		if begin := label.In(d.Lang) + ":"; all[0].mark == noMark {
			all[0].lines[0] = begin + " " + all[0].lines[0]
		} else {
			block{lines: []string{begin}}.write(&b)
		}
		for _, part := range all {
			part.write(&b)
		}
	}
	said(wordApply, d.Advert.Apply)
	said(wordContact, d.Advert.Contact)
	return b.String()
}

// block is the lines of a paragraph or, with a mark, the items of a list.
type block struct {
	mark  mark
	lines []string
}

func (p block) write(b *strings.Builder) {
	begin, before, between, after, end := "<p>", "", "<br>", "", "</p>"
	switch p.mark {
	case bullet:
		begin, before, between, after, end = "<ul>", "<li>", "", "</li>", "</ul>"
	case number:
		begin, before, between, after, end = "<ol>", "<li>", "", "</li>", "</ol>"
	}
	b.WriteString(begin)
	for i, line := range p.lines {
		if i > 0 {
			b.WriteString(between)
		}
		b.WriteString(before + plain.Escape(line) + after)
	}
	b.WriteString(end)
}

// blocks parts a text at its empty lines and around its lists. A list is at
// least two items in succession, also with empty lines between them, as word
// processors copy them.
func blocks(text string) []block {
	var all []block
	open := false // the last is a paragraph that goes on
	lines := strings.Split(plain.Clean(text), "\n")
	for i := 0; i < len(lines); {
		if items, n := listed(lines[i:]); n > 0 {
			all = append(all, items)
			open = false
			i += n
			continue
		}
		line := strings.Trim(lines[i], " ")
		switch {
		case line == "":
		case open:
			last := &all[len(all)-1]
			last.lines = append(last.lines, line)
		default:
			all = append(all, block{lines: []string{line}})
		}
		open = line != ""
		i++
	}
	return all
}

// listed returns the list that the lines begin with, and how many of them it is.
func listed(lines []string) (items block, n int) {
	for i, line := range lines {
		if line = strings.Trim(line, " "); line == "" && i > 0 {
			continue
		}
		m, text := markOf(line, len(items.lines)+1)
		if m == noMark || items.mark != noMark && m != items.mark {
			break
		}
		items.mark, items.lines, n = m, append(items.lines, text), i+1
	}
	if len(items.lines) < 2 {
		return block{}, 0
	}
	return items, n
}

// mark is what is before an item of a list.
type mark int

const (
	noMark mark = iota
	bullet
	number
)

// Signs that are bullets: those that need a space after them to be one, and
// those that are nothing else. Word's own are in the private use area.
const (
	dashes  = "-–—*"
	bullets = "•·‣⁃◦▪▫●○■□➢➤→✓✔\uf0a7\uf0b7\uf0d8\uf0fc"
)

// markOf takes the mark of item n off a line. The numbers of a list begin at 1
// and leave none out: what begins with a day of the month is no item.
func markOf(line string, n int) (mark, string) {
	if rest := strings.TrimLeft(line, "0123456789"); rest != line && len(rest) > 2 && strings.HasPrefix(rest[1:], " ") &&
		(rest[0] == '.' || rest[0] == ')') && line[:len(line)-len(rest)] == strconv.Itoa(n) {
		return number, rest[2:]
	}
	sign, size := utf8.DecodeRuneInString(line)
	text := strings.TrimLeft(line[size:], " \u00a0")
	if text != "" && (strings.ContainsRune(bullets, sign) || strings.ContainsRune(dashes, sign) && text != line[size:]) {
		return bullet, text
	}
	return noMark, ""
}
