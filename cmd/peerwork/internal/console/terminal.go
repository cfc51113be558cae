package console

import (
	"os"
	"strconv"
)

// Widths in columns. Longer lines than the widest are tiring to read; below
// the narrowest nothing can be lined up.
const (
	narrowest = 40
	widest    = 88
	usual     = 80
)

// IsTerminal reports whether f, any reader or writer, is a terminal.
func IsTerminal(f any) bool {
	file := fileOf(f)
	if file == nil {
		return false
	}
	_, is := terminal(file)
	return is
}

// Width returns how many columns to use of out: those of the environment's
// COLUMNS, else the terminal's, else 80; between 40 and 88.
func Width(out any) int {
	width := usual
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		width = n
	} else if file := fileOf(out); file != nil {
		if n, _ := terminal(file); n > 0 {
			width = n
		}
	}
	return min(max(width, narrowest), widest)
}

// Paint sets text off from other text, or leaves it alone when out is not a
// terminal. What it says must be clear without it.
type Paint struct{ on bool }

// PaintFor returns the paint for out: none unless out is a terminal that can
// do more than plain text, and none when the environment has a NO_COLOR.
func PaintFor(out any) Paint {
	return Paint{on: IsTerminal(out) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"}
}

// Colours is paint that is always on.
var Colours = Paint{on: true}

// Bold is for headings and what matters most.
func (p Paint) Bold(s string) string { return p.with("1", s) }

// Dim is for what may be passed over.
func (p Paint) Dim(s string) string { return p.with("2", s) }

// Accent is for what is measured. One hue: no colour here means good or bad.
func (p Paint) Accent(s string) string { return p.with("36", s) }

func (p Paint) with(code, s string) string {
	if !p.on || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}
