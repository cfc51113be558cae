package jobposting

import "github.com/peerwork-dk/peerwork"

// What the posting itself says, in the language of the description.
var (
	wordApply   = peerwork.Text{DA: "Sådan søger du", EN: "How to apply"}
	wordContact = peerwork.Text{DA: "Spørg", EN: "Whom to ask"}
)

// What is missing or wrong.
var (
	sentenceTitle = peerwork.Text{
		DA: "Opslaget har ingen titel. Skriv jobbets titel.",
		EN: "The posting has no title. Write the title of the job.",
	}
	sentenceEmployer = peerwork.Text{
		DA: "Arbejdsgiveren mangler. Skriv, hvem der ansætter, for eksempel kommunen.",
		EN: "The employer is missing. Write who hires, such as the municipality.",
	}
	sentenceTown = peerwork.Text{
		DA: "Byen mangler. Skriv, hvor jobbet er. Gade og postnummer er en hjælp.",
		EN: "The town is missing. Write where the job is. Street and postal code help.",
	}
	sentenceCountry = peerwork.Text{
		DA: "Landet skrives med sine to store bogstaver, for eksempel DK.",
		EN: "A country is written with its two capital letters, such as DK.",
	}
	sentenceWebsite = peerwork.Text{
		DA: "Adressen på hjemmesiden skal begynde med https://.",
		EN: "The address of the web site must begin with https://.",
	}
	sentenceAdvert = peerwork.Text{
		DA: "Opslagets tekst mangler. Skriv den: Beskrivelsen ellers er ikke til offentligheden.",
		EN: "The text of the advert is missing. Write it: the rest of the description is not for the public.",
	}
	sentencePublished = peerwork.Text{
		DA: "Dagen, opslaget kommer ud, mangler. Skriv år, måned og dag.",
		EN: "The day the advert is published is missing. Write year, month and day.",
	}
	sentenceNoSuchDay = peerwork.Text{
		DA: "Dagen findes ikke i kalenderen. Skriv en, der gør, med år, måned og dag.",
		EN: "The day is not in the calendar. Write one that is, with year, month and day.",
	}
	sentenceDeadline = peerwork.Text{
		DA: "Fristen er før den dag, opslaget kommer ud. Ret den ene af dem.",
		EN: "The deadline is before the day the advert is published. Correct one of them.",
	}
	sentenceLogo = peerwork.Text{
		DA: "Adressen på logoet skal begynde med https://.",
		EN: "The address of the logo must begin with https://.",
	}
	sentenceVolunteer = peerwork.Text{
		DA: "Frivilligt arbejde har ingen løn. Lad lønnen være ude af opslaget.",
		EN: "Voluntary work has no pay. Leave pay out of the posting.",
	}
	sentenceSalary = peerwork.Text{
		DA: "Lønnen kan ikke læses. Skriv en valuta på tre bogstaver og et beløb over nul. Enheden er en time (HOUR), en måned (MONTH) eller et år (YEAR).",
		EN: "The salary cannot be read. Write a currency of three letters and an amount above zero. The unit is an hour (HOUR), a month (MONTH) or a year (YEAR).",
	}
)
