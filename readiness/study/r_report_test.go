package study

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/study/internal/made"
)

// instrumentOf is one whose only theme has the items of a plan; thirty need two
// themes, of fifteen.
func instrumentOf(t *testing.T, plan made.Plan) *readiness.Instrument {
	in := temperatur(t)
	for len(in.Scale.Options) < plan.Options {
		in.Scale.Options = append(in.Scale.Options, in.Scale.Options[0])
	}
	in.Scale.Options = in.Scale.Options[:plan.Options]
	theme, item := in.Themes[0], in.Themes[0].Items[0]
	item.Anchors = nil // which are of four options
	in.Themes = nil
	for i := range plan.Factors {
		if i%15 == 0 {
			theme.ID, theme.Items = "theme-"+strconv.Itoa(i/15), nil
			in.Themes = append(in.Themes, theme)
		}
		item.ID = fmt.Sprintf("item-%d", i+1)
		last := &in.Themes[len(in.Themes)-1]
		last.Items = append(last.Items, item)
	}
	return in
}

// TestReportAgainstR: from responses to the report, the figures are still R's.
func TestReportAgainstR(t *testing.T) {
	figures := rFigures(t)
	places := 0
	for _, set := range rSets {
		t.Run(set.name, func(t *testing.T) {
			in := instrumentOf(t, set.plan)
			r, err := Of(in, casesOf(in, set.plan, 0), Options{})
			require.NoError(t, err)
			c := rCompared{t, figures[set.name]}
			total := r.scale(TotalID)
			var means, sds, rests, withouts, loadings, eigen []float64
			for _, x := range r.Items {
				means, sds = append(means, x.Mean.Value), append(sds, x.SD.Value)
			}
			c.near("mean", 1e-6, means...)
			c.near("sd", 1e-6, sds...)
			for _, p := range total.Parts {
				rests, withouts, loadings = append(rests, p.Rest.Value), append(withouts, p.AlphaWithout.Value), append(loadings, p.Loading.Value)
			}
			for _, v := range total.Eigenvalues {
				eigen = append(eigen, float64(v))
			}
			c.near("alpha", 1e-6, total.Alpha.Value)
			c.near("alpha.low", 1e-6, total.Alpha.Low)
			c.near("alpha.high", 1e-6, total.Alpha.High)
			c.near("rest", 1e-6, rests...)
			c.near("eigen", 1e-6, eigen...)
			if len(rests) > 2 {
				c.near("alpha.without", 1e-6, withouts...)
				c.near("loading", 1e-6, loadings...)
				c.near("omega", 1e-6, total.Omega.Value)
			} else {
				assert.Equal(t, ReasonFewItems, total.Omega.Missing)
			}
			// R takes every place and every person; we, those with three answers
			// and a temperature. Where that is all, ICC(1) is the same.
			if b := total.Between; b.ICC1.Missing == "" && b.People == set.plan.People && b.Places == set.plan.Places {
				places++
				c.near("icc1", 1e-6, b.ICC1.Value)
				if _, ok := c.want["rwg.quartile.1"]; ok {
					c.near("rwg.quartile", 1e-6, b.LowerQuartile.Value, b.Median.Value, b.UpperQuartile.Value)
				}
			}
		})
	}
	assert.GreaterOrEqual(t, places, 10, "sets with places were compared")
}
