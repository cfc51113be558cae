// Package made makes answers of a known structure, so that one can see whether
// the figures find it again. It counts in whole numbers, so that every machine
// makes the same answers of a seed.
package made

import "math/rand/v2"

// Plan says how the answers of some people are made.
type Plan struct {
	Seed    uint64
	People  int
	Options int // of the scale
	// Factors says for each item which factor its answers come from.
	Factors []int
	// Strength says for each item how much of an answer comes from the factor, in
	// hundredths of what comes from it and from chance; negative where the item
	// says the opposite. An item beyond the list has the last number.
	Strength []int
	// Common is how much two factors have in common, in hundredths.
	Common int
	// Places is how many workplaces there are, Local how much of a factor they
	// share, in hundredths. Uneven makes each place smaller than the one before.
	Places, Local int
	Uneven        bool
	// Easy moves all answers up the scale, in hundredths of their spread.
	Easy int
	// Unknown is how many of a hundred answers are missing.
	Unknown int
	// Careless is how many of a hundred people take one option for every item.
	Careless int
	// Same is an item that all answer alike, counted from 1. 0: there is none.
	Same int
}

// Missing is the answer "I do not know".
const Missing = -1

// Answers are the answers of all people, and the place each is from.
type Answers struct {
	Place []int
	Rows  [][]int
}

// unit is the spread of what bell returns.
const unit = 1000

// bell returns a number of mean 0 and spread 1000, bell-shaped: the sum of twelve
// even numbers.
func bell(r *rand.Rand) int {
	sum := 0
	for range 12 {
		sum += r.IntN(unit + 1)
	}
	return sum - 6*unit
}

// blend mixes two numbers of spread 1000 so that their variances count share to
// 100−share and the spread stays 1000.
func blend(a, b, share int) int {
	return (a*root(share*10_000) + b*root((100-share)*10_000)) / 1000
}

// root is the square root, rounded down.
func root(n int) int {
	r := 0
	for (r+1)*(r+1) <= n {
		r++
	}
	return r
}

// Answers makes the answers.
func (p *Plan) Answers() Answers {
	r := rand.New(rand.NewPCG(p.Seed, 20))
	factors := 0
	for _, f := range p.Factors {
		factors = max(factors, f+1)
	}
	places := max(1, p.Places)
	local := make([][]int, places)
	for i := range local {
		for range factors + 1 {
			local[i] = append(local[i], bell(r))
		}
	}
	var a Answers
	for person := range p.People {
		place := person * places / p.People
		if p.Uneven {
			place = root(person*100) * places / root(p.People*100)
		}
		a.Place = append(a.Place, min(place, places-1))
		f := p.feelings(r, factors, local[a.Place[person]])
		a.Rows = append(a.Rows, p.row(r, f))
	}
	return a
}

// feelings are the values of one person on each factor.
func (p *Plan) feelings(r *rand.Rand, factors int, local []int) []int {
	common := blend(local[factors], bell(r), p.Local)
	f := make([]int, factors)
	for i := range f {
		f[i] = blend(common, blend(local[i], bell(r), p.Local), p.Common)
	}
	return f
}

// row is one person's answers.
func (p *Plan) row(r *rand.Rand, feelings []int) []int {
	row := make([]int, len(p.Factors))
	careless, always := r.IntN(100) < p.Careless, r.IntN(p.Options)
	for i, f := range p.Factors {
		strength := p.Strength[min(i, len(p.Strength)-1)]
		feeling := feelings[f]
		if strength < 0 {
			strength, feeling = -strength, -feeling
		}
		// The options lie evenly between −1½ and 1½ spreads.
		z := blend(feeling, bell(r), strength) + p.Easy*unit/100
		row[i] = min(max((z+3*unit/2)*p.Options/(3*unit), 0), p.Options-1)
		switch {
		case i+1 == p.Same:
			row[i] = 1
		case careless:
			row[i] = always
		}
		if r.IntN(100) < p.Unknown {
			row[i] = Missing
		}
	}
	return row
}

// Again makes a second answer of the same people: each stays where they were
// except that change hundredths of the answers move a step.
func (p *Plan) Again(a Answers, change int) Answers {
	r := rand.New(rand.NewPCG(p.Seed, 21))
	b := Answers{Place: a.Place}
	for _, before := range a.Rows {
		row := append([]int(nil), before...)
		for i, v := range row {
			if v != Missing && r.IntN(100) < change {
				row[i] = min(max(v+2*r.IntN(2)-1, 0), p.Options-1)
			}
		}
		b.Rows = append(b.Rows, row)
	}
	return b
}
