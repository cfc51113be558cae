package jobdesc

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// Amount is an amount of money as digits, with two more after a point where
// they are needed: "28500", "165.50". A text and not a number, so that no cent
// is rounded away and none has to be counted in hundreds.
type Amount string

// Valid reports whether a is an amount.
func (a Amount) Valid() bool {
	_, ok := a.Hundredths()
	return ok
}

// Hundredths returns the amount in hundredths of the currency's unit: øre of
// kroner, cents of dollars. It is false for what is no amount.
func (a Amount) Hundredths() (int64, bool) {
	whole, part, point := strings.Cut(string(a), ".")
	if whole == "" || len(whole) > 9 || point && len(part) != 2 {
		return 0, false
	}
	for _, c := range []byte(whole + part) {
		if c < '0' || c > '9' {
			return 0, false
		}
	}
	n, err := strconv.ParseInt(whole+(part + "00")[:2], 10, 64)
	return n, err == nil
}

// Text says the amount as people write it: "28.500" and "165,50" in Danish,
// "28,500" and "165.50" in English. What is no amount is returned as it is
// written.
func (a Amount) Text() peerwork.Text {
	if !a.Valid() {
		return both(string(a), string(a))
	}
	whole, part, point := strings.Cut(string(a), ".")
	written := func(thousand, decimal string) string {
		s := ""
		for rest := strings.TrimLeft(whole, "0"); ; rest = rest[:len(rest)-3] {
			if len(rest) <= 3 {
				if s = rest + s; s == "" {
					s = "0"
				}
				break
			}
			s = thousand + rest[len(rest)-3:] + s
		}
		if point && part != "00" {
			s += decimal + part
		}
		return s
	}
	return both(written(".", ","), written(",", "."))
}

// Text says the range: "28.500 til 31.000 kr. om måneden for fuld tid". It is
// the zero Text for the zero range.
func (r PayRange) Text() peerwork.Text {
	if r == (PayRange{}) {
		return peerwork.Text{}
	}
	t := r.From.Text()
	if r.To != "" {
		to := r.To.Text()
		t = both(t.DA+" til "+to.DA, t.EN+" to "+to.EN)
	}
	if r.Currency == "DKK" {
		t = both(t.DA+" kr.", "DKK "+t.EN)
	} else {
		t = both(t.DA+" "+r.Currency, r.Currency+" "+t.EN)
	}
	switch r.Per {
	case PayPerHour:
		t = both(t.DA+" i timen", t.EN+" an hour")
	case PayPerMonth:
		t = both(t.DA+" om måneden", t.EN+" a month")
	case PayPerYear:
		t = both(t.DA+" om året", t.EN+" a year")
	}
	if r.ForFullTime == AnswerYes {
		t = both(t.DA+" for fuld tid", t.EN+" for full time")
	}
	return t
}
