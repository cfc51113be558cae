package readiness

import "math/bits"

// maxUnit keeps sums of fractions inside 63 bits: see temperatures and agree.
const maxUnit = 1_000_000_000_000

// common returns the least common multiple of a and b, or maxUnit where it
// would be larger. Fractions in units of it are then exact, or true to 10⁻¹².
func common(a, b int64) int64 {
	x, y := a, b
	for y != 0 {
		x, y = y, x%y
	}
	if b /= x; a > maxUnit/b {
		return maxUnit
	}
	return a * b
}

// unit returns the unit in which temperatures counts means. Every mean of up to
// 20 answers is exact in it, and most others are.
func (s *Scorer) unit(tallies []tally) int64 {
	unit, place := int64(1), 0
	for t := range s.in.Themes {
		theme := tallies[place : place+len(s.in.Themes[t].Items)]
		place += len(theme)
		answered := int64(0)
		for _, v := range theme {
			if v.n > 0 {
				answered++
			}
		}
		for _, v := range theme {
			if v.n > 0 {
				unit = common(unit, int64(v.n)*answered)
			}
		}
	}
	return unit
}

// mean is 100 times the mean, rounded.
func (c *counter) mean() int { return int(divide(100*int64(c.sum), int64(c.n))) }

// variance returns the sample variance Σ(v−v̄)²/(n−1) as a fraction:
// (n·Σv² − (Σv)²) / n(n−1). n is at least 2.
func (c *counter) variance() (num, den int64) {
	n := int64(c.n)
	return n*int64(c.squares) - int64(c.sum)*int64(c.sum), n * (n - 1)
}

// spread is 100 times the sample standard deviation, rounded half up. Twice the
// number, rounded down, is the root of 200² · variance, rounded down.
func (c *counter) spread() int {
	num, den := c.variance()
	return int(root(200*200*num/den)+1) / 2
}

// root returns the square root of n, rounded down, by Newton's method.
func root(n int64) int64 {
	if n == 0 {
		return 0
	}
	x := n
	for y := (x + 1) / 2; y < x; y = (x + n/x) / 2 {
		x = y
	}
	return x
}

// agreement is the fraction part/whole.
type agreement struct{ part, whole int64 }

// lowAgreement is a theme that the group sees differently.
type lowAgreement struct {
	agreement
	theme int
}

// low reports whether the agreement is below 70 of 100, unrounded. The limit is the
// usual one for r_wg(j); that it should start a conversation is ours.
func (a agreement) low() bool { return 10*a.part < 7*a.whole }

// less reports whether a is below b, exactly.
func (a agreement) less(b agreement) bool {
	h1, l1 := bits.Mul64(uint64(a.part), uint64(b.whole))
	h2, l2 := bits.Mul64(uint64(b.part), uint64(a.whole))
	return h1 < h2 || h1 == h2 && l1 < l2
}

// agree returns how many of the items have at least two answers, J, and on these
// the within-group agreement r_wg(j) of James, Demaree and Wolf
// (paper:james-1984):
//
//	J(1 − S̄²/σ²) / (J(1 − S̄²/σ²) + S̄²/σ²)
//
// S̄² is the mean of their sample variances, and σ² = (A²−1)/12 the variance of
// answers spread evenly over the A = top+1 options. Where the group differs more
// than that, S̄² counts as σ² and the agreement is 0.
//
// In whole numbers, with the variances v in units of 1/unit: S̄²/σ² is
// 12·Σv / (J·(A²−1)·unit), all of it below 2⁶³.
func agree(items []counter, top int) (int, agreement) {
	unit, rated := int64(1), 0
	for i := range items {
		if items[i].n >= minAnswers {
			_, den := items[i].variance()
			unit = common(unit, den)
			rated++
		}
	}
	sum := int64(0)
	for i := range items {
		if items[i].n >= minAnswers {
			num, den := items[i].variance()
			sum += divide(num*unit, den)
		}
	}
	options, j := int64(top)+1, int64(rated)
	even := j * (options*options - 1) * unit // σ², on the same scale as observed
	observed := min(12*sum, even)
	return rated, agreement{j * (even - observed), j*(even-observed) + observed}
}
