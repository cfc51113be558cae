package peerwork

// Date is a calendar day written YYYY-MM-DD, without a time of day or a zone.
// The zero value, "", is no date.
type Date string

// Valid reports whether d is a day that exists in the Gregorian calendar, in
// the years 1 to 9999.
func (d Date) Valid() bool {
	if len(d) != 10 || d[4] != '-' || d[7] != '-' {
		return false
	}
	year, ok1 := digits(string(d[0:4]))
	month, ok2 := digits(string(d[5:7]))
	day, ok3 := digits(string(d[8:10]))
	return ok1 && ok2 && ok3 && year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

func digits(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}
