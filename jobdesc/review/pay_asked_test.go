package review

import (
	"testing"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/reading"
)

// What an applicant earned is found however it is asked for, and what the job
// pays is not.
func TestPayAsked(t *testing.T) {
	for _, c := range []struct {
		lang peerwork.Lang
		text string
		asks bool
	}{
		{"da", "Hvad er din nuværende løn?", true},
		{"da", "Oplys venligst din hidtidige månedsløn i ansøgningen.", true},
		{"da", "Vedlæg din seneste lønseddel.", true},
		{"da", "Du sender:\n- cv\n- tidligere lønoplysninger", true},
		{"da", "Hvad tjener du i dag?", true},
		{"da", "Hvad tjente du før?", true},
		{"da", "Skriv kort om din lønhistorik.", true},
		{"da", "SEND DIN SENESTE LØNSEDDEL", true},
		{"da", "Lønnen er 28.000 til 31.000 kr. om måneden.", false},
		{"da", "Vi spørger ikke om din nuværende løn.", false},
		{"da", "Du behøver ikke skrive om tidligere løn.", false},
		{"da", "Løn efter overenskomst. Tidligere erfaring tæller med.", false},
		{"da", "Dine tidligere erfaringer tæller med i lønnen.", false},
		{"da", "Hvad har du tjent mest på i livet?", false},
		{"da", "Hvad kan man tjene her?", false},
		{"da", "Vi tager dig med ud, og du kan tjene point i klubben nu.", false},
		{"en", "What is your current salary?", true},
		{"en", "Please state your previous rate of pay.", false},
		{"en", "Include your salary history.", true},
		{"en", "How much do you earn now?", true},
		{"en", "Attach your last three payslips.", true},
		{"en", "State your most recent salary.", true},
		{"en", "The salary is £24,000 to £26,000.", false},
		{"en", "We never ask about your current pay.", false},
		{"en", "You do not need to tell us your previous salary.", false},
		{"en", "Past experience counts towards pay.", false},
		{"en", "What did you earn before?", true},
		{"en", "You earn a day off now and then.", false},
		{"en", "", false},
	} {
		read := reading.Read(c.lang, c.text)
		if got := len(payAsked(c.text, &read)) > 0; got != c.asks {
			t.Errorf("%s: %q asks: %v, want %v", c.lang, c.text, got, c.asks)
		}
	}
	text := "Vi søger en rolig kollega, der har lyst til at være med i teamet."
	quiet := reading.Read("da", text)
	if n := testing.AllocsPerRun(10, func() { payAsked(text, &quiet) }); n != 0 {
		t.Errorf("a text without a word about pay allocates %v times", n)
	}
}
