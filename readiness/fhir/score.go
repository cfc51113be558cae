package fhir

import (
	"math"
	"strconv"
	"strings"
)

// The expressions are plain FHIRPath, without functions that only some engines
// have, and in whole numbers: a half is rounded up by adding it before dividing.
// So they give what [readiness.Scorer.Score] gives, whatever an engine makes of
// decimals.

// least is how many of n are two thirds.
func least(n int) int { return (2*n + 2) / 3 }

// common is a number that every count of answers that gives a theme a
// temperature divides.
func (f *Form) common() int64 {
	all := int64(1)
	for _, theme := range f.in.Themes {
		for n := least(len(theme.Items)); n <= len(theme.Items); n++ {
			all = all / gcd(all, int64(n)) * int64(n)
		}
	}
	return all
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// variables are what the expressions have in common, for theme number i from 1:
// the options chosen, ti; the weight of the theme where enough is answered, wi,
// else 0; and the mean times the weight and the common number, mi.
func (f *Form) variables() []extension {
	common := f.common()
	var all []extension
	variable := func(name, fhirpath string) {
		all = append(all, extension{URL: extVariable, ValueExpression: &expression{Name: name, Language: "text/fhirpath", Expression: fhirpath}})
	}
	for i, theme := range f.in.Themes {
		n := number(i + 1)
		enough := "iif(%t" + n + ".count() >= " + number(least(len(theme.Items))) + ", "
		variable("t"+n, "%resource.item.where(linkId = '"+linkTheme(theme.ID)+"').item.answer.value.where(code != 'unknown').code.select(toInteger())")
		variable("w"+n, enough+number(theme.Weight)+", 0)")
		variable("m"+n, enough+"%t"+n+".aggregate($total + $this, 0) * "+f.large(int64(theme.Weight)*common)+" div %t"+n+".count(), 0)")
	}
	return all
}

// large writes a number as an integer, or as a decimal in a form whose numbers
// would not all fit in the 32 bits of FHIRPath's integers.
func (f *Form) large(n int64) string {
	weights := int64(0)
	for _, theme := range f.in.Themes {
		weights += int64(theme.Weight)
	}
	text := strconv.FormatInt(n, 10)
	if 201*weights*int64(f.in.Scale.Top())*f.common() > math.MaxInt32 {
		text += ".0"
	}
	return text
}

// themeExpression is the temperature of theme number i, counted from 0: 100
// times the mean, by the number of the highest option. {} is nothing.
func (f *Form) themeExpression(i int) string {
	t, top := "%t"+number(i+1), number(f.in.Scale.Top())
	return "iif(" + t + ".count() >= " + number(least(len(f.in.Themes[i].Items))) + ", " +
		"(200 * " + t + ".aggregate($total + $this, 0) + " + t + ".count() * " + top + ") div (2 * " + t + ".count() * " + top + "), {})"
}

// totalExpression is the mean of the themes that have a temperature, by weight,
// where two thirds have.
func (f *Form) totalExpression() string {
	var scored, means, weights []string
	for i := range f.in.Themes {
		n := number(i + 1)
		scored = append(scored, "iif(%w"+n+" > 0, 1, 0)")
		means = append(means, "%m"+n)
		weights = append(weights, "%w"+n)
	}
	unit := int64(f.in.Scale.Top()) * f.common()
	sum := "(" + strings.Join(weights, " + ") + ")"
	return "iif(" + strings.Join(scored, " + ") + " >= " + number(least(len(f.in.Themes))) + ", " +
		"(" + f.large(200) + " * (" + strings.Join(means, " + ") + ") + " + sum + " * " + f.large(unit) + ") div (" + sum + " * " + f.large(2*unit) + "), {})"
}
