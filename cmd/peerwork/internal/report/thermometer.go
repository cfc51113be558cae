package report

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
)

// tubeWidth is how many columns the thermometer takes, tubeCells how many
// lines its scale from 0 to 100.
const (
	tubeWidth = 12
	tubeCells = 10
)

// temperature draws the thermometer, and beside it what it says.
func (w *writer) temperature() []string {
	left, right := w.thermometer(), w.reading(w.Width-tubeWidth-2)
	// The first line of the tube is its rounded top: words begin below it.
	right = append([]string{""}, right...)
	lines := make([]string, 0, max(len(left), len(right)))
	for i := range max(len(left), len(right)) {
		line := strings.Repeat(" ", tubeWidth)
		if i < len(left) {
			line = left[i]
		}
		if i < len(right) {
			line += "  " + right[i]
		}
		lines = append(lines, line)
	}
	return lines
}

// thermometer is a tube with a bulb, marked where the bands begin. Without a
// temperature it is empty, bulb and all.
func (w *writer) thermometer() []string {
	eighths, bulb := 0, " "
	if t := w.res.Temperature; t != nil {
		eighths, bulb = *t*tubeCells*8/100, "█"
	}
	marks := map[int]int{}
	for _, band := range w.in.Bands {
		if _, taken := marks[band.From*tubeCells/100]; !taken {
			marks[band.From*tubeCells/100] = band.From
		}
	}
	row := func(mark, inside string) string {
		return w.Paint.Dim(mark) + w.Paint.Dim("│") + w.Paint.Accent(inside) + w.Paint.Dim("│") + "  "
	}
	lines := []string{w.Paint.Dim("   100 ╭─╮") + "  "}
	for cell := tubeCells - 1; cell >= 0; cell-- {
		mark := "       "
		if from, ok := marks[cell]; ok && from < 100 {
			mark = right(strconv.Itoa(from), 6) + "╶"
		}
		level := min(max(eighths-8*cell, 0), 8)
		lines = append(lines, row(mark, string([]rune(" ▁▂▃▄▅▆▇█")[level])))
	}
	full := strings.Repeat(bulb, 3)
	return append(lines,
		"      "+w.Paint.Dim("╭╯")+w.Paint.Accent(bulb)+w.Paint.Dim("╰╮")+" ",
		"      "+w.Paint.Dim("│")+w.Paint.Accent(full)+w.Paint.Dim("│")+" ",
		"      "+w.Paint.Dim("╰───╯")+" ")
}

// reading says in words what the thermometer shows, in lines of width columns.
func (w *writer) reading(width int) []string {
	if w.res.Temperature == nil {
		lines := painted(w.Paint.Bold, console.Wrap(w.say(wordNoTemp), width))
		return append(append(lines, ""), console.Wrap(w.say(w.noTemperature), width)...)
	}
	n := strconv.Itoa(*w.res.Temperature)
	lines := []string{w.Paint.Bold(n) + w.say(wordOf100)}
	if band, ok := w.in.Band(w.res.Band); ok {
		lines = append(lines, painted(w.Paint.Bold, console.Wrap(w.say(w.band), width))...)
		lines = append(append(lines, ""), console.Wrap(w.say(band.Meaning), width)...)
	}
	if w.res.HeldBack {
		lines = append(append(lines, ""), w.why(width)...)
	}
	return append(append(lines, ""), w.bands(width)...)
}

// why names the essential items that keep the result out of the top band.
func (w *writer) why(width int) []string {
	lines := console.Wrap(w.say(heldBack(*w.res.Temperature, w.band)), width)
	for _, gap := range w.res.Essentials {
		lines = append(lines, console.Hang("• ", w.remarked(gap.Item, w.said(gap.Item)), width)...)
	}
	return lines
}

// bands lists the bands, the highest first as on the thermometer, with a mark
// at the one reached.
func (w *writer) bands(width int) []string {
	lines := make([]string, 0, len(w.in.Bands))
	for i := len(w.in.Bands) - 1; i >= 0; i-- {
		band, to := &w.in.Bands[i], 100
		if i+1 < len(w.in.Bands) {
			to = w.in.Bands[i+1].From - 1
		}
		between := strconv.Itoa(band.From) + "–" + strconv.Itoa(to)
		if band.From == to {
			between = strconv.Itoa(to)
		}
		mark, paint := "  ", w.Paint.Dim
		if band.ID == w.res.Band {
			mark, paint = "▸ ", w.Paint.Accent
		}
		lines = append(lines, painted(paint, console.Hang(mark+right(between, 6)+"  ", w.say(band.Label), width))...)
	}
	return lines
}

// label is what a choice is called on the scale.
func (w *writer) label(choice readiness.Choice) string {
	if value, ok := choice.Value(); ok && value < len(w.in.Scale.Options) {
		return w.say(w.in.Scale.Options[value])
	}
	if choice == readiness.ChoiceUnknown {
		return w.say(w.in.Scale.Unknown)
	}
	return w.say(wordUnanswered)
}

// right puts s at the right of width columns.
func right(s string, width int) string {
	return strings.Repeat(" ", max(0, width-console.Columns(s))) + s
}
