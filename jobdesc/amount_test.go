package jobdesc_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

func TestAmount(t *testing.T) {
	for written, want := range map[jobdesc.Amount]struct {
		hundredths int64
		text       peerwork.Text
	}{
		"0":            {0, peerwork.Text{DA: "0", EN: "0"}},
		"7":            {700, peerwork.Text{DA: "7", EN: "7"}},
		"165.50":       {16550, peerwork.Text{DA: "165,50", EN: "165.50"}},
		"0.05":         {5, peerwork.Text{DA: "0,05", EN: "0.05"}},
		"000.00":       {0, peerwork.Text{DA: "0", EN: "0"}},
		"033.22":       {3322, peerwork.Text{DA: "33,22", EN: "33.22"}},
		"999":          {99900, peerwork.Text{DA: "999", EN: "999"}},
		"28500":        {2850000, peerwork.Text{DA: "28.500", EN: "28,500"}},
		"28500.00":     {2850000, peerwork.Text{DA: "28.500", EN: "28,500"}},
		"100000":       {10000000, peerwork.Text{DA: "100.000", EN: "100,000"}},
		"1234567.89":   {123456789, peerwork.Text{DA: "1.234.567,89", EN: "1,234,567.89"}},
		"999999999.99": {99999999999, peerwork.Text{DA: "999.999.999,99", EN: "999,999,999.99"}},
	} {
		n, ok := written.Hundredths()
		assert.True(t, ok && written.Valid(), written)
		assert.Equal(t, want.hundredths, n, written)
		assert.Equal(t, want.text, written.Text())
	}
	// What can be read in two ways is no amount, and is shown as it is written.
	for _, written := range []jobdesc.Amount{"", ".", "28.500", "1.5", "165,50", "-5", "1e3", " 7", "7 ", "1.234.567", "1234567890", "٣"} {
		_, ok := written.Hundredths()
		assert.False(t, ok || written.Valid(), written)
		assert.Equal(t, peerwork.Text{DA: string(written), EN: string(written)}, written.Text())
	}
}

func TestPayRangeText(t *testing.T) {
	for _, c := range []struct {
		jobdesc.PayRange
		da, en string
	}{
		{jobdesc.PayRange{}, "", ""},
		{jobdesc.PayRange{From: "28500", To: "31000", Per: jobdesc.PayPerMonth, Currency: "DKK", ForFullTime: jobdesc.AnswerYes},
			"28.500 til 31.000 kr. om måneden for fuld tid", "DKK 28,500 to 31,000 a month for full time"},
		{jobdesc.PayRange{From: "165.50", Per: jobdesc.PayPerHour, Currency: "DKK", ForFullTime: jobdesc.AnswerNo}, "165,50 kr. i timen", "DKK 165.50 an hour"},
		{jobdesc.PayRange{From: "24000", To: "26000", Per: jobdesc.PayPerYear, Currency: "GBP"}, "24.000 til 26.000 GBP om året", "GBP 24,000 to 26,000 a year"},
	} {
		assert.Equal(t, peerwork.Text{DA: c.da, EN: c.en}, c.Text())
	}
}

func TestHoursText(t *testing.T) {
	for _, c := range []struct {
		jobdesc.Hours
		da, en string
	}{
		{jobdesc.Hours{Note: "Vi taler om det."}, "", ""},
		{jobdesc.Hours{MinutesPerWeek: 1350, PercentOfFullTime: 60}, "22 timer og 30 minutter om ugen, 60 procent af fuld tid", "22 hours and 30 minutes a week, 60 per cent of full time"},
		{jobdesc.Hours{PercentOfFullTime: 80}, "80 procent af fuld tid", "80 per cent of full time"},
		{jobdesc.Hours{MinutesPerWeek: 2220, PercentOfFullTime: 100}, "37 timer om ugen, fuld tid", "37 hours a week, full time"},
	} {
		assert.Equal(t, peerwork.Text{DA: c.da, EN: c.en}, c.Hours.Text())
	}
}
