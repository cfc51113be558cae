package report

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
)

// themes shows every theme as a bar with its number and how much of it is
// answered.
func (w *writer) themes() []string {
	lines := []string{w.Paint.Bold(w.say(wordThemes))}
	counts, countWidth, titleWidth := make([]string, len(w.res.Themes)), 0, 0
	for i := range w.res.Themes {
		theme := &w.res.Themes[i]
		counts[i] = w.of(theme.Answered, theme.Items)
		countWidth = max(countWidth, console.Columns(counts[i]))
		titleWidth = max(titleWidth, console.Columns(console.Clean(w.say(w.in.Themes[i].Title))))
	}
	// What is left for title and bar, when count, number and the gaps are taken.
	room := w.Width - countWidth - len("  ") - len("  ") - len("  100") - len("  ")
	bar := min(max(room-titleWidth, room/3), 30)
	titleWidth = min(titleWidth, room-bar)
	for i := range w.res.Themes {
		title := console.Wrap(w.say(w.in.Themes[i].Title), titleWidth)
		why, number := w.say(wordNoNumber), "–"
		if console.Columns(why) > bar {
			why = "" // the count beside it says as much
		}
		drawn := w.Paint.Dim(console.Pad(why, bar))
		if t := w.res.Themes[i].Temperature; t != nil {
			drawn, number = w.bar(*t, bar), strconv.Itoa(*t)
		}
		lines = append(lines, "  "+console.Pad(title[0], titleWidth)+"  "+drawn+"  "+right(number, 3)+"  "+w.Paint.Dim(right(counts[i], countWidth)))
		for _, more := range title[1:] {
			lines = append(lines, "  "+more)
		}
		if w.remark != nil {
			lines = append(lines, painted(w.Paint.Dim, console.Hang("    ", w.remark(i), w.Width))...)
		}
	}
	return lines
}

// bar draws 0 to 100 as a line that gets heavy.
func (w *writer) bar(temperature, width int) string {
	halves := (temperature*width*2 + 50) / 100
	heavy, light := strings.Repeat("━", halves/2), width-halves/2
	if halves%2 == 1 {
		heavy += "╸"
		light--
	}
	return w.Paint.Accent(heavy) + w.Paint.Dim(strings.Repeat("─", light))
}
