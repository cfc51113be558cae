package console

import (
	"strconv"
	"strings"
	"time"

	"github.com/peerwork-dk/peerwork"
)

// Seconds writes a duration as seconds with one decimal, behind a comma in
// Danish: "7,2 s".
func Seconds(d time.Duration, lang peerwork.Lang) string {
	const tenth = time.Second / 10
	tenths := int(d.Round(tenth) / tenth)
	mark := "."
	if lang == peerwork.LangDA {
		mark = ","
	}
	return strconv.Itoa(tenths/10) + mark + strconv.Itoa(tenths%10) + " s"
}

// Count writes a whole number that is not negative in groups of three, with a
// full stop between them in Danish: "12.345".
func Count(n int, lang peerwork.Lang) string {
	mark := ","
	if lang == peerwork.LangDA {
		mark = "."
	}
	digits := strconv.Itoa(n)
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(mark)
		}
		b.WriteRune(d)
	}
	return b.String()
}

// Day writes a date as people do: "21. november 2026". A date that does not
// exist is returned as it is.
func Day(d peerwork.Date, lang peerwork.Lang) string {
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

var months = [12]peerwork.Text{
	{DA: "januar", EN: "January"}, {DA: "februar", EN: "February"}, {DA: "marts", EN: "March"},
	{DA: "april", EN: "April"}, {DA: "maj", EN: "May"}, {DA: "juni", EN: "June"},
	{DA: "juli", EN: "July"}, {DA: "august", EN: "August"}, {DA: "september", EN: "September"},
	{DA: "oktober", EN: "October"}, {DA: "november", EN: "November"}, {DA: "december", EN: "December"},
}
