package review_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// healthFound returns the words a text is found to ask about health with, as an
// advert and as a question to applicants.
func healthFound(text string) (advert, question string) {
	in := func(d jobdesc.Description) string {
		d.Lang, d.Title = peerwork.LangDA, "Peer-medarbejder"
		for _, f := range review.Of(&d).Findings {
			if f.Code == "JD-HEALTH-1" {
				_, rest, _ := strings.Cut(f.Text.DA, "»")
				words, _, _ := strings.Cut(rest, "«. Det")
				return strings.ReplaceAll(words, "«, »", " ")
			}
		}
		return ""
	}
	return in(jobdesc.Description{Advert: jobdesc.Advert{Text: text}}),
		in(jobdesc.Description{Recruitment: &jobdesc.Recruitment{RespectfulQuestions: []string{text}}})
}

// What asks about health in an advert asks in a question too.
func TestHealthAskedAbout(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Diagnosis.
		{"Fortæl os om din diagnose.", "diagnose"},
		{"Hvilke diagnoser har du?", "diagnoser"},
		{"DIN DIAGNOSE skal fremgå af ansøgningen.", "DIAGNOSE"},
		{"Du har en psykiatrisk diagnose.", "diagnose"},
		{"Tell us about your diagnosis.", "diagnosis"},
		{"You have been diagnosed with a disorder.", "diagnosed"},
		// Medicine.
		{"Tager du medicin?", "medicin"},
		{"Skriv, hvad din medicin hedder.", "medicin"},
		{"Vi søger en medicinfri peer-medarbejder.", "medicinfri"},
		{"Du må ikke få psykofarmaka, eller din psykofarmaka skal være stabil.", "psykofarmaka stabil"},
		{"Are you on medication?", "medication"},
		// Admissions.
		{"Har du været indlagt?", "indlagt"},
		{"Har du været INDLAGT på en lukket afdeling?", "INDLAGT"},
		{"Du må ikke have været indlagt de seneste to år.", "indlagt"},
		{"Det er et krav, at du ikke har været indlagt siden 2024.", "indlagt"},
		{"Skriv, hvornår din seneste indlæggelse var.", "indlæggelse"},
		{"Du har haft mindst to år uden indlæggelser.", "indlæggelser"},
		{"You must not have been admitted for two years.", "admitted"},
		{"You have not been hospitalised since 2024.", "hospitalised"},
		// Symptoms and stability.
		{"Vi forventer, at du er symptomfri.", "symptomfri"},
		{"Ansøgere skal være fri for symptomer.", "symptomer"},
		{"Du er psykisk stabil.", "stabil"},
		{"Du er stabil og har godt fremmøde.", "stabil"},
		{"Du er i en stabil periode af dit liv.", "stabil"},
		{"Har du haft psykoser?", "psykoser"},
		{"Du har ikke haft tilbagefald.", "tilbagefald"},
		{"You are symptom-free and mentally stable.", "symptom-free stable"},
		// Recovery as a length or a distance.
		{"Du har mindst tre års recovery bag dig.", "recovery"},
		{"Du har været i recovery i mindst to år.", "recovery"},
		{"Hvor langt er du i din recovery?", "recovery"},
		{"Skriv, hvor langt du er nået i din recoveryproces.", "recoveryproces"},
		{"You have two years of recovery behind you.", "recovery"},
		{"You have been in recovery for at least two years.", "recovery"},
		{"Du har været stoffri i mindst to år.", "stoffri"},
		// Illness in general, and proofs of health.
		{"Beskriv dit sygdomsforløb.", "sygdomsforløb"},
		{"Hvad er din sygehistorie?", "sygehistorie"},
		{"Du vedlægger en helbredserklæring.", "helbredserklæring"},
		{"Hvor mange sygedage har du haft, og hvad er dit sygefravær?", "sygefravær"},
		{"Du er raskmeldt.", "raskmeldt"},
		{"Hvad siger din psykiater til, at du søger?", "psykiater"},
		{"Tell us about your medical history.", "history"},
		// Marks around and inside.
		{"Skriv om „din diagnose“.", "diagnose"},
		{"Vi forventer: du er «symptomfri»", "symptomfri"},
		{"Din\u00a0diagnose–medicin–historie", "diagnose medicin"},
		{"Du er\u00a0stabil – og glad.", "stabil"},
		// A line speaks for the list below it.
		{"Vi forventer, at du:\n- er symptomfri\n- er stabil\n- kan lytte", "symptomfri stabil"},
		{"Du skal være\r\n\r\nVi søger en, der er:\r\n\r\n* symptomfri.\r\n* rolig.", "symptomfri"},
		// No more than five words, each once.
		{"Din diagnose, din diagnose, din medicin, din sygdom, din psykiater, din sygehistorie og dit sygefravær.", "diagnose medicin sygdom psykiater sygehistorie"},
	} {
		advert, question := healthFound(c.text)
		assert.Equal(t, c.want, advert, c.text)
		assert.NotEmpty(t, question, c.text)
	}
}

// What asks in a question, where every word is to the applicant, but may be
// about something else in an advert.
func TestHealthAskedAboutInQuestions(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Hvor mange indlæggelser?", "indlæggelser"},
		{"Diagnose og medicin", "Diagnose"},
		{"Stabil gennem længere tid", "Stabil"},
		{"Risiko for tilbagefald", "tilbagefald"},
		{"Sygefravær det seneste år", "Sygefravær"},
	} {
		advert, question := healthFound(c.text)
		assert.Empty(t, advert, c.text)
		found := strings.Fields(question)
		assert.True(t, slices.Contains(found, c.want), "%s: %v", c.text, found)
	}
}

// Where it is in doubt, the rule is silent.
func TestHealthNotAskedAbout(t *testing.T) {
	for _, text := range []string{
		"",
		"Vi spørger ikke til diagnoser.",
		"Vi spørger ikke til diagnoser, medicin eller indlæggelser. Vi spørger til det, du kan.",
		"Vi spørger om erfaringskompetencer, ikke om sygdom.",
		"Du behøver ikke fortælle om din diagnose.",
		"Ingen bliver spurgt om din medicin eller dit sygefravær.",
		"Du skal ikke være symptomfri for at søge.",
		"Der er ingen krav om, at du er medicinfri.",
		"Det er ikke et krav, at du er stabil.",
		"Uanset din diagnose er du velkommen.",
		"Hos os er du mere end din diagnose.",
		"Du bestemmer selv, hvor meget du fortæller om din diagnose.",
		"You decide how much you tell about your illness.",
		"Vi går ikke op i, hvilke diagnoser folk har.",
		"You don’t need to be symptom-free.",
		"You don't need to be symptom-free.",
		"Vi beder dig ikke om oplysninger om diagnose eller behandling.",
		"We do not ask about your diagnosis.",
		"You need not tell us about your medication.",
		"You are welcome regardless of your diagnosis.",
		"You are more than your diagnosis.",
		"Du hjælper en borger med at forberede samtalen om medicin.",
		"Du hjælper beboeren med at holde styr på sin medicin og sine indlæggelser.",
		"Du er der, når en patient har været indlagt længe.",
		"Du møder mennesker, der er indlagt, og som har mange diagnoser.",
		"Du kan støtte andre, der har haft tilbagefald.",
		"Du deler ikke medicin ud.",
		"Medicin er ikke din opgave.",
		"Du arbejder tæt sammen med psykiateren og sygeplejerskerne.",
		"Du får en stabil hverdag og en stabil arbejdsplads.",
		"Du bliver en stabil og rolig kollega for os.",
		"Vi har arbejdet med recovery i ti år, og nu søger vi dig.",
		"Du kender til recovery og erfaringskompetencer.",
		"Du har levede erfaringer med psykiske vanskeligheder.",
		"Du har erfaring med at være bruger af psykiatrien, selv eller som pårørende.",
		"Du er mødestabil og har ordnede forhold.",
		"Hvad har hjulpet dig på vej?",
		"Hvor langt vil du gerne nå i jobbet?",
		"Vi passer på dit helbred med sunde rammer og god frokost.",
		"Du får løn under sygdom som alle andre.",
		"You support residents who have been admitted.",
		"You bring your lived experience of recovery.",
		"Din diagnose" + strings.Repeat("x", 60) + " er ikke et ord.",
	} {
		advert, question := healthFound(text)
		assert.Empty(t, advert, text)
		assert.Empty(t, question, text)
	}
}

// Adverts tell of the place as well.
func TestHealthNotAskedAboutInAdverts(t *testing.T) {
	for _, text := range []string{
		"Afsnittet har 14 pladser. De fleste er indlagt i to uger.",
		"Målet er færre indlæggelser og mindre medicin.",
		"Diagnoser fylder ikke meget i huset.",
		"Recovery handler ikke om at blive symptomfri.",
		"Vi forventer, at du kan lytte.\n\nStedet:\n- symptomfri er ikke et ord, vi bruger\n- medicinfri behandling er en mulighed",
		"Vi tilbyder dig:\n- god løn\n\nKursus om diagnoser holder vi hvert år.",
	} {
		advert, _ := healthFound(text)
		assert.Empty(t, advert, text)
	}
}

// Broken text does no harm.
func TestHealthInHostileText(t *testing.T) {
	for _, text := range []string{
		"\xff\xfe din diagnose", "\xc3", "æ", "Æ", "din\u202ediagnose", strings.Repeat("din ", 2500) + "diagnose", strings.Repeat(".", 10000),
		strings.Repeat("å", 5000), strings.Repeat("diagnose ", 1000), "–", "’’’", "-", "'",
	} {
		assert.NotPanics(t, func() { healthFound(text) })
	}
}
