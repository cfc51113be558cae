package study

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"
)

// alpha returns Cronbach's alpha of the covariances of the items:
// k/(k−1) · (1 − Σ variances / variance of the sum).
func alpha(c square) float64 {
	k := float64(len(c))
	diagonal, all := c.sums()
	return k / (k - 1) * (1 - diagonal/all)
}

// feldt returns the 95 % interval of alpha for n people and k items (Feldt 1965).
func feldt(alpha float64, n, k int) (low, high float64) {
	df1 := float64(n - 1)
	df2 := df1 * float64(k-1)
	return 1 - (1-alpha)*quantileF(0.975, df1, df2), 1 - (1-alpha)*quantileF(0.025, df1, df2)
}

// quantileF is the value that an F distribution stays below with probability p,
// NaN where the degrees of freedom are none.
func quantileF(p, df1, df2 float64) float64 {
	if !(df1 > 0 && df2 > 0) || math.IsInf(df1, 0) || math.IsInf(df2, 0) {
		return math.NaN()
	}
	return distuv.F{D1: df1, D2: df2}.Quantile(p)
}

// alphasWithout returns alpha without each item. Of two items one is left, which
// has no alpha.
func alphasWithout(c square) []float64 {
	all := make([]float64, len(c))
	for i := range c {
		all[i] = math.NaN()
		if len(c) > 2 {
			all[i] = alpha(c.without(i))
		}
	}
	return all
}

// restCorrelations returns the correlation of each item with the sum of the
// others.
func restCorrelations(c square) []float64 {
	r := make([]float64, len(c))
	for i := range c {
		_, rest := c.without(i).sums()
		with := -c[i][i]
		for _, v := range c[i] {
			with += v
		}
		r[i] = with / math.Sqrt(c[i][i]*rest)
	}
	return r
}

// factor is one factor fitted to a matrix of correlations.
type factor struct {
	loadings []float64
	// improper says that the factor explains all of an item, or more: then the
	// item is held at leastUnique, and the figures are to be read with care.
	improper bool
}

// leastUnique is the least part of an item's variance that is left to the item
// itself, as in other people's programs.
const leastUnique = 0.005

// minres returns the loadings of the one factor that leaves the smallest
// residuals beside the diagonal (Harman & Jones 1966). Each step takes the best
// loading of one item given the others, so that no step makes it worse. It is
// false when no factor was found.
func minres(r square) (factor, bool) {
	values, first, ok := r.eigen()
	if !ok || values[0] <= 0 {
		return factor{}, false
	}
	l := make([]float64, len(r))
	for i := range l {
		l[i] = first[i] * math.Sqrt(values[0])
	}
	const steps, still = 20_000, 1e-12
	for range steps {
		most := 0.0
		for i := range l {
			squares, products := 0.0, 0.0
			for j := range l {
				if j != i {
					squares += l[j] * l[j]
					products += r[i][j] * l[j]
				}
			}
			if squares == 0 {
				return factor{}, false
			}
			next := products / squares
			if next*next > 1-leastUnique {
				next = held(next, squares, products)
			}
			most = math.Max(most, math.Abs(next-l[i]))
			l[i] = next
		}
		if most < still {
			f := factor{loadings: l}
			sum := 0.0
			for _, v := range l {
				sum += v
				f.improper = f.improper || v*v > 1-leastUnique
			}
			if sum < 0 { // the sign of a factor means nothing
				for i := range l {
					l[i] = -l[i]
				}
			}
			return f, true
		}
	}
	return factor{}, false
}

// held returns the best loading of an item whose own part may not be smaller
// than leastUnique: what the loading explains above that counts as a residual.
// It is the root of l³ + (squares − c)·l − products, by Newton's method from
// above, where the curve is rising.
func held(start, squares, products float64) float64 {
	const c = 1 - leastUnique
	l := start
	for range 100 {
		step := (l*l*l + (squares-c)*l - products) / (3*l*l + squares - c)
		l -= step
		if math.Abs(step) < 1e-16 {
			break
		}
	}
	return l
}

// omega returns McDonald's omega of one factor: (Σλ)² / ((Σλ)² + Σθ), where the
// item's own part θ is 1 − λ².
func omega(f factor) float64 {
	sum, own := 0.0, 0.0
	for _, l := range f.loadings {
		sum += l
		own += 1 - l*l
	}
	return sum * sum / (sum*sum + own)
}
