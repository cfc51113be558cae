package peerwork_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
)

// TestDateArithmetic compares every day of four hundred years, after which the
// calendar repeats itself, and the ends of the calendar with package time.
func TestDateArithmetic(t *testing.T) {
	day := time.Date(1899, 12, 25, 0, 0, 0, 0, time.UTC)
	d := peerwork.Date(day.Format(time.DateOnly))
	for range 400*366 + 20 {
		if want := peerwork.Date(day.Format(time.DateOnly)); d != want {
			t.Fatalf("%s, want %s", d, want)
		}
		if want := (int(day.Weekday())+6)%7 + 1; d.Weekday() != want {
			t.Fatalf("%s is weekday %d, want %d", d, d.Weekday(), want)
		}
		if int(day.Month()) != d.Month() {
			t.Fatalf("%s is in month %d", d, d.Month())
		}
		day, d = day.AddDate(0, 0, 1), d.AddDays(1)
	}
	start := peerwork.Date("2027-01-31")
	for n := -3000; n <= 3000; n += 7 {
		there := start.AddDays(n)
		assert.Equal(t, peerwork.Date(time.Date(2027, 1, 31+n, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)), there)
		assert.Equal(t, n, start.DaysUntil(there))
		assert.Equal(t, -n, there.DaysUntil(start))
	}
	for _, ends := range []struct {
		d    peerwork.Date
		n    int
		want peerwork.Date
	}{
		{"0001-01-01", -1, ""}, {"0001-01-02", -1, "0001-01-01"}, {"9999-12-31", 1, ""}, {"9999-12-30", 1, "9999-12-31"},
		{"0001-01-01", 3652058, "9999-12-31"}, {"2027-02-29", 1, ""}, {"", 1, ""}, {"2028-02-28", 1, "2028-02-29"},
	} {
		assert.Equal(t, ends.want, ends.d.AddDays(ends.n), "%s + %d", ends.d, ends.n)
	}
	assert.Equal(t, 1, peerwork.Date("0001-01-01").Weekday())
}

func TestDateAddMonths(t *testing.T) {
	for _, c := range []struct {
		d    peerwork.Date
		n    int
		want peerwork.Date
	}{
		{"2027-01-31", 1, "2027-02-28"}, {"2028-01-31", 1, "2028-02-29"}, {"2027-03-31", -1, "2027-02-28"},
		{"2027-08-01", 3, "2027-11-01"}, {"2027-08-01", 6, "2028-02-01"}, {"2027-08-01", 12, "2028-08-01"}, {"2027-01-15", -13, "2025-12-15"},
		{"0001-01-01", -1, ""}, {"9999-12-31", 1, ""}, {"9999-11-30", 1, "9999-12-30"}, {"2027-13-01", 1, ""},
	} {
		assert.Equal(t, c.want, c.d.AddMonths(c.n), "%s + %d months", c.d, c.n)
	}
	assert.Zero(t, peerwork.Date("2027-02-30").Weekday())
	assert.Zero(t, peerwork.Date("").Month())
	assert.Zero(t, peerwork.Date("").DaysUntil("2027-01-01"))
}
