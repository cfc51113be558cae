package study

import "math"

// icc is an intraclass correlation with its 95 % interval.
type icc struct{ value, low, high float64 }

// icc1 returns ICC(1), the part of the variance that is between the groups, by
// analysis of variance. Groups of unequal size count with their mean size, as in
// R's multilevel; then the interval is an approximation.
func icc1(groups [][]float64) icc {
	n, sum := 0, 0.0
	for _, g := range groups {
		for _, v := range g {
			n++
			sum += v
		}
	}
	grand, between, within := sum/float64(n), 0.0, 0.0
	for _, g := range groups {
		m := mean(g)
		between += float64(len(g)) * (m - grand) * (m - grand)
		for _, v := range g {
			within += (v - m) * (v - m)
		}
	}
	dfB, dfW := float64(len(groups)-1), float64(n-len(groups))
	msb, msw := between/dfB, within/dfW
	size := float64(n) / float64(len(groups))
	of := func(f float64) float64 { return (f - 1) / (f + size - 1) }
	f := msb / msw
	return icc{
		value: (msb - msw) / (msb + (size-1)*msw),
		low:   of(f / quantileF(0.975, dfB, dfW)),
		high:  of(f * quantileF(0.975, dfW, dfB)),
	}
}

// retest is two measurements of the same people.
type retest struct {
	icc
	// sem is the standard error of measurement, in the unit of the scores: the
	// root of what varies from one time to the other, people's common shift too.
	sem float64
	// shift is the mean of the second measurement minus that of the first.
	shift float64
}

// retested returns ICC(A,1) of the pairs, which is Shrout and Fleiss' ICC(2,1):
// two ways, random, absolute agreement, one measurement.
func retested(pairs [][2]float64) retest {
	n, k := float64(len(pairs)), 2.0
	first, second := 0.0, 0.0
	for _, p := range pairs {
		first += p[0] / n
		second += p[1] / n
	}
	grand := (first + second) / 2
	people, all := 0.0, 0.0
	for _, p := range pairs {
		m := (p[0] + p[1]) / 2
		people += k * (m - grand) * (m - grand)
		all += (p[0]-grand)*(p[0]-grand) + (p[1]-grand)*(p[1]-grand)
	}
	times := n * ((first-grand)*(first-grand) + (second-grand)*(second-grand))
	msb, msj := people/(n-1), times/(k-1)
	mse := math.Max(0, all-people-times) / ((n - 1) * (k - 1))
	value := (msb - mse) / (msb + (k-1)*mse + k*(msj-mse)/n)

	// The interval of McGraw and Wong (1996).
	fj := msj / mse
	a := k*value*fj + n*(1+(k-1)*value) - k*value
	b := n*(1+(k-1)*value) - k*value
	v := (k - 1) * (n - 1) * a * a / ((n-1)*k*k*value*value*fj*fj + b*b)
	up, down := quantileF(0.975, n-1, v), quantileF(0.975, v, n-1)
	d := k*msj + (k*n-k-n)*mse
	return retest{
		icc: icc{
			value: value,
			low:   n * (msb - up*mse) / (up*d + n*msb),
			high:  n * (down*msb - mse) / (d + n*down*msb),
		},
		sem:   math.Sqrt(math.Max(0, (msj-mse)/n) + mse),
		shift: second - first,
	}
}

// detectable returns the smallest change that is more than chance with 95 %
// certainty, from a standard error of measurement: two measurements err.
func detectable(sem float64) float64 { return z95 * math.Sqrt2 * sem }

// rwgj returns r_wg(j), how far the people of one place agree over several items
// (James, Demaree & Wolf 1984), of the items with two answers or more. It is
// false when there are none. Options is how many the scale has: were the answers
// spread evenly, their variance would be (options²−1)/12.
func rwgj(place table, items, options int) (float64, bool) {
	var variances []float64
	for j := range items {
		if some := known(place.column(j)); len(some) > 1 {
			variances = append(variances, variance(some))
		}
	}
	if len(variances) == 0 {
		return 0, false
	}
	even := float64(options*options-1) / 12
	part := math.Min(1, mean(variances)/even)
	j := float64(len(variances))
	return j * (1 - part) / (j*(1-part) + part), true
}
