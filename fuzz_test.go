package peerwork_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

// FuzzLang: whatever tag somebody asks with, there is a language, and it hangs
// on the first part of the tag alone.
func FuzzLang(f *testing.F) {
	for _, tag := range []string{"", "da", "DA", "da-DK", "da_DK.UTF-8", "nb", "nn-NO", "sv", "fo", "kl", "en", "en-GB", "C", "POSIX", "de@euro", "da-", "dansk", "d a", "da\x00", "\xff", "ＤＡ", "i-klingon", "*", "da;q=0.5", "D[", "DA,en"} {
		f.Add(tag)
	}
	f.Fuzz(func(t *testing.T, tag string) {
		l := peerwork.MatchLang(tag)
		require.True(t, l.Valid())
		require.Equal(t, l, peerwork.MatchLang(asciiUpper(tag)), "capitals do not matter")
		primary := tag
		if i := strings.IndexAny(tag, "-_.@"); i >= 0 {
			primary = tag[:i]
		}
		danish := false
		for _, p := range []string{"da", "nb", "nn", "no", "sv", "fo", "kl"} {
			danish = danish || asciiUpper(p) == asciiUpper(primary)
		}
		require.Equal(t, danish, l == peerwork.LangDA, "%q", tag)
		both := peerwork.Text{DA: tag, EN: "en"}
		require.Contains(t, []string{tag, "en"}, both.In(peerwork.Lang(tag)))
	})
}

func asciiUpper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'a' && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

// FuzzDate compares with package time.
func FuzzDate(f *testing.F) {
	for _, d := range []string{"", "2026-11-21", "2028-02-29", "2027-02-29", "0001-01-01", "9999-12-31", "0000-01-01", "2027-13-01", "2027-1-1", "2027-01-01\n", "２０２７-01-01", "-027-01-01", "+027-01-01"} {
		f.Add(d, 1)
		f.Add(d, -400)
	}
	f.Add("2026-11-21", 1<<31-1)
	f.Add("2026-11-21", -1<<31)
	f.Fuzz(func(t *testing.T, text string, n int) {
		d := peerwork.Date(text)
		at, err := time.Parse(time.DateOnly, text)
		known := err == nil && at.Year() >= 1 && len(text) == 10
		require.Equal(t, known, d.Valid(), "%q", text)
		days, months := d.AddDays(n), d.AddMonths(n)
		if !known {
			require.Empty(t, days)
			require.Empty(t, months)
			require.Zero(t, d.Month()+d.Weekday()+d.DaysUntil(d))
			return
		}
		require.Equal(t, int(at.Month()), d.Month())
		require.Equal(t, (int(at.Weekday())+6)%7+1, d.Weekday())
		if n > -4_000_000 && n < 4_000_000 {
			moved := at.AddDate(0, 0, n)
			if moved.Year() < 1 || moved.Year() > 9999 {
				require.Empty(t, days)
			} else {
				require.Equal(t, moved.Format(time.DateOnly), string(days))
				require.Equal(t, n, d.DaysUntil(days))
			}
		} else {
			require.Empty(t, days)
		}
		if months != "" {
			require.True(t, months.Valid())
			first := time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, n, 0)
			require.Equal(t, first.Format("2006-01"), string(months[:7]))
			last := first.AddDate(0, 1, -1).Day()
			require.Equal(t, min(at.Day(), last), int(months[8]-'0')*10+int(months[9]-'0'))
		}
	})
}
