package render

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// day writes a date as people do: "21. november 2026", "21 November 2026". What
// is no date is returned as it is.
func day(d peerwork.Date, lang peerwork.Lang) string {
	if !d.Valid() {
		return string(d)
	}
	year := strings.TrimLeft(string(d[:4]), "0")
	month, day := int(d[5]-'0')*10+int(d[6]-'0'), strings.TrimPrefix(string(d[8:]), "0")
	if lang == peerwork.LangDA {
		return day + ". " + months[month-1].DA + " " + year
	}
	return day + " " + months[month-1].EN + " " + year
}

// lower begins a label with a small letter, so that it can be inside a
// sentence. A word of several capitals, such as HR, is left alone.
func lower(s string) string {
	runes := []rune(s)
	if len(runes) > 1 && strings.ToUpper(string(runes[1])) == string(runes[1]) && runes[1] != ' ' {
		return s
	}
	if len(runes) > 0 {
		return strings.ToLower(string(runes[0])) + string(runes[1:])
	}
	return s
}

// within is a label of ours in the middle of a line.
func within(t Text) Text {
	if t.empty() {
		return nil
	}
	return fixed(lower(t.Plain()))
}
