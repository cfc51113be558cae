package toolkit

// hrChecklist is the five things the sources want HR to know, and what HR cannot
// know.
func hrChecklist() Paper {
	early := both("Spørgsmål om løn og ydelser er lettest at svare på, før nogen har søgt.", "Questions about pay and benefits are easiest to answer before anybody has applied.")
	who := say("Ansvarlig: [titel], senest [dato]", "In charge: [title], by [date]").on(basis{
		Evidence: []string{"24.2", "own"},
		Own:      both("En opgave uden en titel og en dato bliver liggende.", "A task without a title and a date stays undone."),
	})
	responsible := Part{Form: FormText, Lines: []Line{who}}
	return Paper{
		ID:    "hr-checklist",
		Title: both("HR's tjekliste", "HR checklist"),
		Use:   both("Det, HR finder ud af, før peer-jobbet bliver slået op.", "What HR finds out before the peer job is advertised."),
		For:   []Seat{SeatHR, SeatLeader, SeatRepresentative},
		Who:   both("Til HR (personaleafdelingen eller den, der ansætter)", "For HR (or whoever does the hiring)"),
		When:  both("Når planen er ny, og igen før opslaget", "When the plan is new, and again before the advert"),
		Time:  both("En time til at fordele punkterne", "An hour to share out the points"),
		Pages: 2,
		Sections: []Section{
			{Parts: []Part{{Form: FormText, Lines: on(basis{Evidence: []string{"24.1", "24.2"}},
				say("Begynd tidligt. Så er rammerne klare for alle, før nogen søger. Noget er anderledes, end I plejer, og det kan I nå at sætte jer ind i.",
					"Start early. Then the terms are clear to everybody before anyone applies. Some things differ from what you usually do, and you have time to learn them."),
			)}}},
			{Heading: both("1. Hvorfor vi ansætter", "1. Why we are hiring"), Parts: []Part{
				{Form: FormBoxes, Lines: on(basis{Evidence: []string{"25.1"}},
					say("Vi har læst, hvad jobbet skal gøre for borgerne, og hvad ledelsen håber.", "We have read what the job should do for the people supported, and what management hopes for."),
					say("Vi ved, hvem der sidder i arbejdsgruppen, og HR er med i den.", "We know who is in the working group, and HR takes part in it.").on(basis{Evidence: []string{"20.1", "24.1"}}),
				)},
				responsible,
			}},
			{Heading: both("2. Jobbet og det særlige ved det", "2. The job, and what is special about it"), Parts: []Part{
				{Form: FormBoxes, Lines: on(basis{Evidence: []string{"25.2"}},
					say("Der er en jobbeskrivelse. Den siger også, hvilke opgaver andre har.", "There is a job description. It also says which tasks are done by others."),
					say("Vi kan med vores egne ord sige, hvad erfaringskompetencer kan bruges til her.", "We can say in our own words what experiential competence is good for here."),
					say("Vi kan ikke vide alt om peer-arbejde. Vi spørger: [arbejdsplads eller netværk]", "We cannot know everything about peer work. We ask: [workplace or network]").on(basis{Evidence: []string{"24.2", "38.4"}}),
				)},
				responsible,
			}},
			{Heading: both("3. Opslag og samtaler", "3. Advert and interviews"), Parts: []Part{
				{Form: FormBoxes, Lines: on(basis{Evidence: []string{"25.3"}},
					say("Opslag, frist og samtaler har datoer, og hver af dem har en ansvarlig.", "Advert, deadline and interviews have dates, and somebody in charge of each."),
					say("Ansættelsesudvalget er sat. En med peer-erfaring er med og får løn for tiden.", "The hiring committee is in place. Someone with peer experience is on it and is paid for the time.").on(basis{
						Evidence: []string{"35.1", "own"},
						Own:      both("Alle andre i udvalget får løn for at sidde der.", "Everybody else on the committee is paid to be there."),
					}),
					say("Ansøgere kan ringe og spørge om ydelser, støtteordninger og tilpasning til: [titel og telefon]", "Applicants can ring and ask about benefits, support schemes and adjustment: [title and phone]").on(basis{Evidence: []string{"36.2"}}),
					say("Den, der tager telefonen, må sige, hvem man kan spørge. Men lov aldrig, hvad der sker med en ydelse. Det afgør kommunen eller a-kassen.",
						"Whoever answers may say whom to ask. But never promise what will happen to a benefit. The municipality or the unemployment fund decides that.").on(basis{Evidence: []string{"own"}, Own: early}),
					say("Attester: Vi har skrevet, hvilken vi beder om, og hvad i jobbet der gør den nødvendig. Vi beder kun den, vi vil ansætte, om den. Vi betaler og ser på den enkelte sag. Skal den ansatte fast være sammen med børn under 15 år, skal der en børneattest til.",
						"Certificates: we have written which one we ask for, and what in the job makes it necessary. We only ask the person we want to hire. We pay, and we look at the individual case. If the employee will regularly be with children under 15, a children's certificate is needed.").on(basis{
						Evidence: []string{"law:straffeattest", "law:boerneattestloven-2", "own"},
						Own:      both("En gammel sag siger sjældent noget om et nyt job.", "An old case seldom says anything about a new job."),
					}),
				)},
				responsible,
			}},
			{Heading: both("4. Løn og overenskomst", "4. Pay and agreement"), Parts: []Part{
				{Form: FormBoxes, Lines: on(basis{Evidence: []string{"25.4"}},
					say("Vi har spurgt, hvilken overenskomst jobbet hører under, før opslaget. Svaret er: [overenskomst og fagforening]", "We have asked which agreement covers the job, before the advert. The answer is: [agreement and union]"),
					say("Der står på skrift, hvordan erfaringskompetencer tæller i lønnen: [trin eller tillæg]", "It is written down how experiential competence counts in the pay: [step or supplement]"),
					say("Peer-medarbejderen har en tillidsrepræsentant (TR) at gå til: [titel]", "The peer worker has a union representative to go to: [title]"),
					say("Lønnen fra–til kan stå i opslaget. Vi spørger ikke om tidligere løn.", "The pay, from–to, can be in the advert. We do not ask about earlier pay.").on(basis{Evidence: []string{"law:direktiv-2023-970-5"}}),
				)},
				responsible,
			}},
			{Heading: both("5. Fleksjob, førtidspension og tilpasning", "5. Flexible jobs, disability pension and adjustment"), Parts: []Part{
				{Form: FormBoxes, Lines: on(basis{Evidence: []string{"25.5"}},
					say("Fleksjob: Jobcentret vurderer, hvor meget den ansatte kan arbejde. Vi betaler løn for det arbejde, der bliver udført. Hos jobcentret ringer vi til: [titel og telefon]",
						"Flexible job (fleksjob): the job centre assesses how much the employee can work. We pay for the work that is done. At the job centre we ring: [title and phone]").on(basis{Evidence: []string{"25.5", "law:fleksjob"}}),
					say("Løntilskud til førtidspensionister: Løn og vilkår aftaler vi også med fagforeningen. Jobcentret skal godkende aftalen før den første dag.",
						"Wage subsidy for disability pensioners: we agree pay and terms with the union, too. The job centre must approve the agreement before the first day.").on(basis{Evidence: []string{"25.5", "law:loentilskud-foertidspension"}}),
					say("Vi ved, hvad vi kan tilpasse her. Det gælder alle, der arbejder hos os.", "We know what we can adjust here. That holds for everybody who works here.").on(basis{Evidence: []string{"23.3", "23.4", "law:forskelsbehandlingsloven-2a"}}),
					say("Hvad der er aftalt med én, står ikke i opslag, jobbeskrivelse eller bilag.", "What is agreed with one person is not in the advert, the job description or the annex.").on(basis{
						Evidence: []string{"own"},
						Own:      both("De papirer læser mange.", "Many people read those papers."),
					}),
				)},
				responsible,
			}},
			{Heading: both("Det ved vi ikke endnu", "What we do not know yet"), Parts: []Part{
				{Form: FormTable, Room: 1, Columns: two("Spørgsmål", "Hvem spørger vi, og hvornår", "Question", "Whom we ask, and when"), Lines: on(basis{Evidence: []string{"24.2"}},
					say("[spørgsmål]", "[question]"), say("[spørgsmål]", "[question]"),
				)},
			}},
		},
	}
}
