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

// AddDays returns the day n days after d, or before when n is negative. It
// returns "" when d is not valid or the day is outside the years 1 to 9999.
func (d Date) AddDays(n int) Date {
	if !d.Valid() {
		return ""
	}
	return dateOf(d.number() + n)
}

// AddMonths returns the same day n months later, or earlier when n is negative:
// the last day of that month where it is shorter, so that 31 January and a month
// is 28 or 29 February. It returns "" when d is not valid or the day is outside
// the years 1 to 9999.
func (d Date) AddMonths(n int) Date {
	if !d.Valid() {
		return ""
	}
	year, month, day := d.parts()
	months := year*12 + month - 1 + n
	year, month = months/12, months%12+1
	if months < 12 || year > 9999 {
		return ""
	}
	return compose(year, month, min(day, daysIn(year, month)))
}

// Weekday returns the day of the week as ISO 8601 counts: 1 for Monday to 7
// for Sunday. It returns 0 when d is not valid.
func (d Date) Weekday() int {
	if !d.Valid() {
		return 0
	}
	return (d.number()+6)%7 + 1 // 1 January of the year 1 was a Monday
}

// Month returns the month, 1 to 12, or 0 when d is not valid.
func (d Date) Month() int {
	if !d.Valid() {
		return 0
	}
	_, month, _ := d.parts()
	return month
}

// DaysUntil returns how many days after d the other day is, negative when it is
// before. It returns 0 when one of them is not valid.
func (d Date) DaysUntil(other Date) int {
	if !d.Valid() || !other.Valid() {
		return 0
	}
	return other.number() - d.number()
}

// parts returns the numbers of a valid date.
func (d Date) parts() (year, month, day int) {
	year, _ = digits(string(d[0:4]))
	month, _ = digits(string(d[5:7]))
	day, _ = digits(string(d[8:10]))
	return year, month, day
}

// number counts the days of a valid date from 1, which is 1 January of the year
// 1, in the Gregorian calendar.
func (d Date) number() int {
	year, month, day := d.parts()
	for m := 1; m < month; m++ {
		day += daysIn(year, m)
	}
	return daysBefore(year) + day
}

// daysBefore is the number of days before 1 January of a year.
func daysBefore(year int) int {
	y := year - 1
	return y*365 + y/4 - y/100 + y/400
}

// dateOf is the day with this number, or "" outside the years 1 to 9999.
func dateOf(number int) Date {
	if number < 1 || number > daysBefore(10000) {
		return ""
	}
	year := number/366 + 1 // this year or a few before it
	for daysBefore(year+1) < number {
		year++
	}
	day, month := number-daysBefore(year), 1
	for day > daysIn(year, month) {
		day -= daysIn(year, month)
		month++
	}
	return compose(year, month, day)
}

func compose(year, month, day int) Date {
	d := []byte("0000-00-00")
	for _, part := range [...]struct{ end, n int }{{3, year}, {6, month}, {9, day}} {
		for i, n := part.end, part.n; n > 0; i, n = i-1, n/10 {
			d[i] += byte(n % 10)
		}
	}
	return Date(d)
}
