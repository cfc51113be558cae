package study

import (
	"math"

	"gonum.org/v1/gonum/mat"
)

// table is answers as numbers: a row for each person, a column for each item.
// NaN means an answer that says nothing about the scale.
type table [][]float64

// columns returns the table with these columns alone.
func (t table) columns(which []int) table {
	part := make(table, len(t))
	for i, row := range t {
		part[i] = make([]float64, len(which))
		for j, c := range which {
			part[i][j] = row[c]
		}
	}
	return part
}

func (t table) column(j int) []float64 {
	column := make([]float64, len(t))
	for i := range t {
		column[i] = t[i][j]
	}
	return column
}

// known returns the numbers that are not NaN.
func known(values []float64) []float64 {
	var some []float64
	for _, v := range values {
		if !math.IsNaN(v) {
			some = append(some, v)
		}
	}
	return some
}

// mean returns the mean of the values, NaN when there are none.
func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}

// variance returns the sample variance, NaN of fewer than two values.
func variance(values []float64) float64 {
	return covariance(values, values)
}

// covariance returns the sample covariance, NaN of fewer than two pairs.
func covariance(x, y []float64) float64 {
	mx, my, sum := mean(x), mean(y), 0.0
	for i := range x {
		sum += (x[i] - mx) * (y[i] - my)
	}
	if len(x) < 2 {
		return math.NaN()
	}
	return sum / float64(len(x)-1)
}

// together appends the values of two columns for the people who have both.
func together(both, with, x, y []float64) ([]float64, []float64) {
	for i := range x {
		if !math.IsNaN(x[i]) && !math.IsNaN(y[i]) {
			both, with = append(both, x[i]), append(with, y[i])
		}
	}
	return both, with
}

// square is a symmetric matrix.
type square [][]float64

func newSquare(n int) square {
	s := make(square, n)
	for i := range s {
		s[i] = make([]float64, n)
	}
	return s
}

// covariances returns the covariances of the columns and how many people the
// smallest of them is made from. Each pair of columns is compared over everyone
// who answered both; with answers missing here and there, to leave out everyone
// with a gap would leave few.
func (t table) covariances(items int) (c square, fewest int) {
	return t.pairs(items, covariance)
}

// correlations is the same for correlations. Each is made of the variances of
// the people it compares.
func (t table) correlations(items int) (r square, fewest int) {
	return t.pairs(items, func(x, y []float64) float64 {
		return covariance(x, y) / math.Sqrt(variance(x)*variance(y))
	})
}

func (t table) pairs(items int, compare func(x, y []float64) float64) (s square, fewest int) {
	s, fewest = newSquare(items), len(t)
	columns := make([][]float64, items)
	x, y := make([]float64, 0, len(t)), make([]float64, 0, len(t)) // resampling comes here very often
	for i := range items {
		columns[i] = t.column(i)
		for j := range i + 1 {
			x, y = together(x[:0], y[:0], columns[i], columns[j])
			s[i][j] = compare(x, y)
			s[j][i] = s[i][j]
			fewest = min(fewest, len(x))
		}
	}
	return s, fewest
}

// finite reports whether every number is one.
func (s square) finite() bool {
	for _, row := range s {
		for _, v := range row {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return false
			}
		}
	}
	return true
}

// without returns the matrix without one row and column.
func (s square) without(k int) square {
	var part square
	for i, row := range s {
		if i == k {
			continue
		}
		part = append(part, append(append([]float64{}, row[:k]...), row[k+1:]...))
	}
	return part
}

// sums returns the sum of the diagonal and the sum of all.
func (s square) sums() (diagonal, all float64) {
	for i, row := range s {
		diagonal += row[i]
		for _, v := range row {
			all += v
		}
	}
	return diagonal, all
}

// eigen returns the eigenvalues, the largest first, and the vector of the
// largest. It is false when they cannot be found.
func (s square) eigen() (values, first []float64, ok bool) {
	n := len(s)
	sym := mat.NewSymDense(n, nil)
	for i := range n {
		for j := range i + 1 {
			sym.SetSym(i, j, s[i][j])
		}
	}
	var e mat.EigenSym
	if !e.Factorize(sym, true) {
		return nil, nil, false
	}
	rising := e.Values(nil)
	var vectors mat.Dense
	e.VectorsTo(&vectors)
	for i := n - 1; i >= 0; i-- {
		values = append(values, rising[i])
	}
	for i := range n {
		first = append(first, vectors.At(i, n-1))
	}
	return values, first, true
}
