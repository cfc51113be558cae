package study

import (
	"encoding/json"
	"math"
	"strconv"

	"gonum.org/v1/gonum/stat/distuv"

	"github.com/peerwork-dk/peerwork"
)

// Figure is a number with the interval that holds the true one with 95 %
// certainty, or the reason why there is none.
type Figure struct {
	// N is how many people the figure is computed from. Where the field says so, it
	// is places, or people who answered twice.
	N     int
	Value float64
	// Low and High are the ends of the interval. When there is none, both are NaN.
	Low, High float64
	// Missing says why there is no number. The others say nothing then.
	Missing Reason
}

// HasInterval reports whether Low and High say anything.
func (f Figure) HasInterval() bool {
	return f.Missing == "" && !math.IsNaN(f.Low) && !math.IsNaN(f.High)
}

// MarshalJSON writes {"n", "value", "low", "high"} or {"n", "missing"}.
func (f Figure) MarshalJSON() ([]byte, error) {
	written := struct {
		N       int     `json:"n"`
		Value   *Number `json:"value,omitempty"`
		Low     *Number `json:"low,omitempty"`
		High    *Number `json:"high,omitempty"`
		Missing Reason  `json:"missing,omitempty"`
	}{N: f.N, Missing: f.Missing}
	if f.Missing == "" {
		written.Value = (*Number)(&f.Value)
	}
	if f.HasInterval() {
		written.Low, written.High = (*Number)(&f.Low), (*Number)(&f.High)
	}
	return json.Marshal(written)
}

// Number is a number that is written with at most eight decimals: what is behind
// them depends on the machine.
type Number float64

// MarshalJSON writes the number.
func (n Number) MarshalJSON() ([]byte, error) {
	const places = 1e8
	rounded := math.Round(float64(n)*places)/places + 0 // no negative zero
	return strconv.AppendFloat(nil, rounded, 'f', -1, 64), nil
}

// Reason is why there is no figure.
type Reason string

// The reasons.
const (
	ReasonFewPeople   Reason = "few-people"
	ReasonFewTogether Reason = "few-together"
	ReasonFewItems    Reason = "few-items"
	ReasonNoVariance  Reason = "no-variance"
	ReasonManyMissing Reason = "many-missing"
	ReasonNoFactor    Reason = "no-factor"
	ReasonFewPlaces   Reason = "few-places"
	ReasonFewTwice    Reason = "few-twice"
)

// AllReasons returns the reasons in fixed order.
func AllReasons() []Reason {
	return []Reason{ReasonFewPeople, ReasonFewTogether, ReasonFewItems, ReasonNoVariance, ReasonManyMissing, ReasonNoFactor, ReasonFewPlaces, ReasonFewTwice}
}

// Text says the reason in a sentence. It is empty for what is no reason.
func (r Reason) Text() peerwork.Text {
	least := func(n int) string { return strconv.Itoa(n) }
	switch r {
	case ReasonFewPeople:
		return peerwork.Text{DA: "For få har svaret. Der skal " + least(MinPeople) + " til.", EN: "Too few people answered. It takes " + least(MinPeople) + "."}
	case ReasonFewTogether:
		return peerwork.Text{DA: "To af udsagnene har færre end " + least(MinPeople) + " svaret på begge to. »Ved ikke« tæller ikke med.", EN: "Fewer than " + least(MinPeople) + " people answered both of two statements. \"Don't know\" does not count."}
	case ReasonFewItems:
		return peerwork.Text{DA: "Der er for få udsagn, hvor svarene er forskellige.", EN: "There are too few statements with different answers."}
	case ReasonNoVariance:
		return peerwork.Text{DA: "Alle ligger det samme sted. Så er der ingen forskelle at regne på.", EN: "Everybody is in the same place, so there are no differences to count with."}
	case ReasonManyMissing:
		return peerwork.Text{DA: "Så mange svar mangler, at udsagnene ikke kan regnes sammen.", EN: "So many answers are missing that the statements cannot be put together."}
	case ReasonNoFactor:
		return peerwork.Text{DA: "Svarene har ikke noget fælles, som kan regnes ud.", EN: "The answers have nothing in common that can be computed."}
	case ReasonFewPlaces:
		return peerwork.Text{DA: "Der skal svar til fra " + least(MinPlaces) + " steder med mindst " + least(MinPerPlace) + " svar hver, og stedet skal være nævnt.", EN: "It takes answers from " + least(MinPlaces) + " places with at least " + least(MinPerPlace) + " each, and the place must be named."}
	case ReasonFewTwice:
		return peerwork.Text{DA: "For få har svaret to gange. Der skal " + least(MinPeople) + " til, og de to svar skal bindes sammen med »pair«.", EN: "Too few people answered twice. It takes " + least(MinPeople) + ", and \"pair\" must tie the two responses together."}
	}
	return peerwork.Text{}
}

func missing(n int, why Reason) Figure {
	return Figure{N: n, Low: math.NaN(), High: math.NaN(), Missing: why}
}

// figure makes a figure of what was computed. What is no number comes from a
// division by a variance of zero.
func figure(n int, value, low, high float64) Figure {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		return missing(n, ReasonNoVariance)
	}
	if math.IsInf(low, 0) || math.IsInf(high, 0) || math.IsNaN(low) || math.IsNaN(high) {
		low, high = math.NaN(), math.NaN()
	}
	return Figure{N: n, Value: value, Low: low, High: high}
}

// meanFigure is a mean with Student's interval.
func meanFigure(values []float64) Figure {
	n := len(values)
	if n < MinPeople {
		return missing(n, ReasonFewPeople)
	}
	m := mean(values)
	half := distuv.StudentsT{Mu: 0, Sigma: 1, Nu: float64(n - 1)}.Quantile(0.975) * math.Sqrt(variance(values)/float64(n))
	return figure(n, m, m-half, m+half)
}

// spreadFigure is a standard deviation with the interval it has where values are
// normal.
func spreadFigure(values []float64) Figure {
	n := len(values)
	if n < MinPeople {
		return missing(n, ReasonFewPeople)
	}
	v, df := variance(values), float64(n-1)
	chi := distuv.ChiSquared{K: df}
	return figure(n, math.Sqrt(v), math.Sqrt(df*v/chi.Quantile(0.975)), math.Sqrt(df*v/chi.Quantile(0.025)))
}

// shareFigure is a share of people.
func shareFigure(some, of int) Figure {
	if of < MinPeople {
		return missing(of, ReasonFewPeople)
	}
	return wilson(some, of)
}

// wilson is a share with Wilson's interval.
func wilson(some, of int) Figure {
	n, p := float64(of), float64(some)/float64(of)
	middle, half := p+z95*z95/(2*n), z95*math.Sqrt(p*(1-p)/n+z95*z95/(4*n*n))
	by := 1 + z95*z95/n
	return figure(of, p, math.Max(0, (middle-half)/by), math.Min(1, (middle+half)/by))
}

// bounded is a figure that is 1 at most. Where many answers are missing, two and
// two items can be compared over people so different that it comes out larger.
func bounded(n int, value, low, high float64) Figure {
	if value > 1+1e-9 {
		return missing(n, ReasonManyMissing)
	}
	return figure(n, value, low, high)
}

// correlationFigure is a correlation with Fisher's interval.
func correlationFigure(n int, r float64) Figure {
	if math.Abs(r) > 1+1e-9 {
		return missing(n, ReasonManyMissing)
	}
	half := z95 / math.Sqrt(float64(n-3))
	return figure(n, r, math.Tanh(math.Atanh(r)-half), math.Tanh(math.Atanh(r)+half))
}

// z95 is how many standard deviations hold 95 % of a normal distribution, to
// each side.
const z95 = 1.959963984540054
