package review

// Rules on what is written about the work, by the work itself: no task is
// operational because its author says so, and none is right because its author
// gives a reason.
var workRules = []rule{
	{
		Rule: Rule{
			Code: "JD-TASK-7", Severity: SeverityMust, Evidence: []string{"30.1", "15.1"},
			Text: both("Her står »{}«. Det ligner noget, som også står blandt de opgaver, der ikke er med.",
				"It says “{}” here. That looks like something that is also among the tasks not in the job."),
			Do: both("Vælg det ene. Tag opgaven ud alle steder, også af opslaget og vagtplanen.",
				"Choose one of the two. Take the task out everywhere, in the advert and the rota too."),
		},
		says: saysBothWays,
	},
	{
		Rule: Rule{
			Code: "JD-WORK-1", Severity: SeverityMust, Evidence: []string{"14.1", "30.1", "own"},
			Own: ownCoercion(),
			Text: both("Her står »{}«. Det ligner magt eller tvang som en opgave.",
				"It says “{}” here. That looks like force or coercion as a task."),
			Do: both("Tag det ud, og skriv det blandt de opgaver, der ikke er med. At tale med nogen om tvang bagefter er noget andet.",
				"Take it out, and write it among the tasks not in the job. Talking with somebody about coercion afterwards is something else."),
		},
		says: saysForce,
	},
	{
		Rule: Rule{
			Code: "JD-WORK-2", Severity: SeverityMust, Evidence: []string{"30.1", "own"},
			Own: both("Kildens egen liste er gået tabt. Medicin er andres ansvar og gør rollen uklar.",
				"The source’s own list has been lost. Medicine is others’ responsibility and blurs the role."),
			Text: both("Her står »{}«. Det ligner udlevering af medicin som en opgave.",
				"It says “{}” here. That looks like handing out medicine as a task."),
			Do: both("Lad dem, der har ansvaret for medicinen, gøre det. At tale med nogen om medicin må gerne være en opgave.",
				"Leave it to those who are responsible for the medicine. Talking with somebody about medicine can well be a task."),
		},
		says: saysMedicine,
	},
	{
		Rule: Rule{
			Code: "JD-WORK-3", Severity: SeverityMust, Evidence: []string{"30.1", "own"},
			Own: ownAlarm(),
			Text: both("Her står »{}«. Det ligner, at peer-medarbejderen svarer på andres alarmer.",
				"It says “{}” here. It looks as if the peer worker answers others’ alarms."),
			Do: both("Aftal, hvem der løber i stedet. Sin egen alarm skal man have som alle andre.",
				"Agree who answers instead. Peer workers need an alarm of their own, as everybody does."),
		},
		says: saysAlarm,
	},
	{
		Rule: Rule{
			Code: "JD-WORK-4", Severity: SeverityMust, Evidence: []string{"7.1", "30.1", "own"},
			Own: ownNorm(),
			Text: both("Her står »{}«. Det ligner, at peer-medarbejderen tæller med i normeringen.",
				"It says “{}” here. It looks as if the peer worker counts in the staffing norm."),
			Do: both("Skriv, at stillingen ligger ud over normeringen. En vagtplan er fin, når den viser, hvornår man er her.",
				"Write that the job is in addition to the staffing norm. A rota is fine when it shows when somebody is here."),
		},
		says: saysNorm,
	},
	{
		Rule: Rule{
			Code: "JD-WORK-5", Severity: SeverityMust, Evidence: []string{"66.1", "own"},
			Own: both("Kilden siger samme rettigheder for alle. At det gælder en alarm, er vores slutning.",
				"The source says the same rights for everybody. That this includes an alarm is our conclusion."),
			Text: both("Her står, at peer-medarbejderen ikke har en alarm.",
				"It says here that the peer worker has no alarm."),
			Do: both("Har kollegerne en alarm til egen sikkerhed, skal peer-medarbejderen også have en. Skriv i stedet, at man ikke løber til andres alarmer.",
				"If colleagues have an alarm for their own safety, the peer worker needs one too. Write instead that answering others’ alarms is not in the job."),
		},
		says: saysNoAlarm,
	},
	{
		Rule: Rule{
			Code: "JD-WORK-6", Severity: SeverityShould, Evidence: []string{"7.1", "15.2", "own"},
			Own: both("Kilden advarer om drift. Listen over, hvad der er drift, er vores.",
				"The source warns of operations. The list of what they are is ours."),
			Text: both("Her står »{}«. Det ligner afløsning for andre.",
				"It says “{}” here. That looks like standing in for others."),
			Do: both("Find en anden måde at dække fraværet på. Ellers går timerne til en andens job.",
				"Find another way to cover for absence. Otherwise the hours go to another’s job."),
		},
		says: saysCover,
	},
	{
		Rule: Rule{
			Code: "JD-WORK-7", Severity: SeverityShould, Evidence: []string{"14.1", "30.1", "own"},
			Own: both("At den, der afgør sager, har magt over den anden, er vores slutning.",
				"That the person who decides cases has power over the other is our conclusion."),
			Text: both("Her står »{}«. Det ligner at vurdere eller afgøre noget for den anden.",
				"It says “{}” here. That looks like assessing people or deciding for them."),
			Do: both("Lad sagsbehandleren eller behandleren gøre det. Peer-medarbejderen kan gå med og støtte.",
				"Leave it to the caseworker or clinician. The peer worker can go along and support."),
		},
		says: saysDecisions,
	},
	{
		Rule: Rule{
			Code: "JD-WORK-8", Severity: SeverityShould, Evidence: []string{"14.1", "7.1", "own"},
			Own: both("Kilden siger ligeværd. At det at observere nogen er noget andet, er vores slutning.",
				"The source says equality. That observing somebody is something else is our conclusion."),
			Text: both("Her står »{}«. Det ligner at observere eller måle nogen for andre.",
				"It says “{}” here. That looks like observing or measuring people for others."),
			Do: both("Lad plejen gøre det. Ellers taler man ikke frit med en peer-medarbejder.",
				"Leave it to the nursing staff. Otherwise people do not talk freely with a peer worker."),
		},
		says: saysObservation,
	},
	{
		Rule: Rule{
			Code: "JD-WORK-9", Severity: SeverityShould, Evidence: []string{"7.1", "15.2", "own"},
			Own: both("Kilden advarer om drift. Listen over, hvad der er drift, er vores.",
				"The source warns of operations. The list of what they are is ours."),
			Text: both("Her står »{}«. Det ligner en praktisk opgave i stedet for kolleger.",
				"It says “{}” here. That looks like a practical task instead of colleagues."),
			Do: both("Gør I det sammen med dem, jobbet er til for, så skriv det. Ellers giv opgaven til andre.",
				"If it is done together with the people the job is for, write so. Otherwise give the task to others."),
		},
		says: saysService,
	},
	{
		Rule: Rule{
			Code: "JD-WORK-10", Severity: SeverityShould, Evidence: []string{"15.1", "30.1"},
			Text: both("Her står »{}«. Så kan alt blive en opgave.",
				"It says “{}” here. Then anything can become a task."),
			Do: both("Skriv »inden for rollen«, eller skriv opgaverne. Så ved alle, hvad man kan sige nej til.",
				"Write “within the role”, or write the tasks. Then everybody knows what one can say no to."),
		},
		says: saysWhatever,
	},
	{
		Rule: Rule{
			Code: "JD-LIMIT-3", Severity: SeverityMust, Evidence: []string{"61.3", "66.1", "own"},
			Own: both("At tidligere sygdom ikke kan være grunden til en grænse, er vores slutning.",
				"That past illness cannot be the reason for a limit is our conclusion."),
			Text: both("Her er sygdom grunden til, hvad peer-medarbejdere ikke må: »{}«.",
				"Here illness is the reason for what peer workers may not do: “{}”."),
			Do: both("Er der noget at passe på, så skriv det, og lad det gælde alle. Er der ikke, så fjern grænsen.",
				"If there is something to take care of, write it, and let it hold for everybody. If there is not, remove the limit."),
		},
		says: saysIllReason,
	},
	{
		Rule: Rule{
			Code: "JD-LIMIT-4", Severity: SeverityShould, Evidence: []string{"61.3", "own"},
			Own: both("Kilden nævner ingen bestemte grænser. Listen over dem er vores.",
				"The source names no particular limits. The list of them is ours."),
			Text: both("Her er en grænse, som kan stå i vejen for arbejdet: »{}«.",
				"Here is a limit that can stand in the way of the work: “{}”."),
			Do: both("Spørg, hvad grænsen skal passe på, og om kolleger har den samme. Find en måde, hvor støtten stadig kan lykkes.",
				"Ask what the limit is to protect, and whether colleagues have it too. Find a way in which the support can still succeed."),
		},
		says: saysCutOff,
	},
}

// Rules on what is written about terms, talks and openness.
var fairRules = []rule{
	{
		Rule: Rule{
			Code: "JD-FAIR-1", Severity: SeverityMust, Evidence: []string{"66.1", "law:helbredsoplysningsloven-2", "own"},
			Own: both("Loven handler om at bede om oplysninger. At vilkår ikke må hænge på sygdom, er vores slutning.",
				"The law is about asking for information. That terms must not hang on illness is our conclusion."),
			Text: both("Her står »{}«. Det ligner, at ansættelse, løn eller timer afhænger af helbredet.",
				"It says “{}” here. It looks as if employment, pay or hours depend on health."),
			Do: both("Fjern det. De regler for sygdom, som gælder alle, gælder også her. Har nogen brug for noget særligt, aftaler man det med den enkelte.",
				"Remove it. The rules on sickness that hold for everybody hold here too. What one person needs is agreed with that person."),
		},
		says: saysTerms,
	},
	{
		Rule: Rule{
			Code: "JD-FAIR-2", Severity: SeverityMust, Evidence: []string{"64.1", "law:helbredsoplysningsloven-2", "own"},
			Own: both("At samtaler og evaluering handler om jobbet, er vores slutning.",
				"That talks and evaluation are about the job is our conclusion."),
			Text: both("Her står »{}«. Det ligner samtale, supervision eller evaluering om den enkeltes helbred.",
				"It says “{}” here. That looks like talks, supervision or evaluation about a person’s health."),
			Do: both("Spørg, hvordan jobbet går, og om løfterne bliver holdt. Trivsel taler man om, som man gør med alle ansatte.",
				"Ask how the job is going, and whether promises are kept. Talk about well-being as you do with all employees."),
		},
		says: saysHealthTalk,
	},
	{
		Rule: Rule{
			Code: "JD-FAIR-3", Severity: SeverityMust, Evidence: []string{"67.2", "54.7", "own"},
			Own: both("Kilden siger, at åbenhed skal aftales. At ingen skal fortælle alt til alle, er vores slutning.",
				"The source says that openness must be agreed. That nobody must tell everybody everything is our conclusion."),
			Text: both("Her står »{}«. Det ligner, at man skal fortælle om sin sygdom eller sin historie til alle.",
				"It says “{}” here. It looks as if the peer worker must tell everybody about illness or about their story."),
			Do: both("Skriv, at alle kender rollen. Hvad man fortæller af sit eget, og til hvem, bestemmer man selv.",
				"Write that everybody knows the role. People decide for themselves what they tell about their own life, and to whom."),
		},
		says: saysDisclosure,
	},
	{
		Rule: Rule{
			Code: "JD-LONE-1", Severity: SeverityShould, Evidence: []string{"66.1", "law:arbejdets-udfoerelse-11", "own"},
			Own: both("Hvad der er farligt for kolleger, er det også for en peer-medarbejder.",
				"What is dangerous for colleagues is dangerous for a peer worker too."),
			Text: both("Her står »{}«. Det ligner arbejde alene, når få andre er der.",
				"It says “{}” here. That looks like working alone when few others are there."),
			Do: both("Skriv, om kolleger også er alene der, og hvem man ringer til. Lad de samme regler gælde alle.",
				"Write whether colleagues are alone there too, and whom to call. Let the same rules hold for everybody."),
		},
		says: saysLone,
	},
	{
		Rule: Rule{
			Code: "JD-COST-1", Severity: SeverityShould, Evidence: []string{"66.1", "own"},
			Own: both("Koster det penge at få jobbet, er det lukket for dem, der har få.",
				"If getting the job costs money, it is closed to those who have little."),
			Text: both("Her står »{}«. Det ligner noget, man selv skal betale eller gøre uden løn.",
				"It says “{}” here. That looks like something people pay for themselves or do without pay."),
			Do: both("Lad arbejdspladsen betale kurser og attester, og læg dem i arbejdstiden.",
				"Let the workplace pay for courses and certificates, and put them in working hours."),
		},
		says: saysSelfPay,
	},
}

// Rules on who gives supervision.
var bossRules = []rule{
	{
		Rule: Rule{
			Code: "JD-SUP-4", Severity: SeverityShould, Evidence: []string{"42.3", "own"},
			Own: both("Kilden siger ikke, hvem det ikke må være. Men det er svært at være ny over for sin leder.",
				"The source does not say who it must not be. But it is hard to be unsure in front of one’s manager."),
			Text: both("Her står »{}«. Det ligner, at lederen selv giver supervisionen.",
				"It says “{}” here. It looks as if the manager gives the supervision."),
			Do: both("Find en anden til supervision, gerne udefra. Så kan man tale om det svære uden at blive vurderet.",
				"Find somebody else for supervision, if possible from outside. Then people can talk about what is hard without being judged."),
		},
		says: saysBoss,
	},
}

// Rules on what an advert asks for other than health.
var demandRules = []rule{
	{
		Rule: Rule{
			Code: "JD-ASK-1", Severity: SeverityMust, Evidence: []string{"law:forskelsbehandlingsloven-5", "law:ligebehandlingsloven-6", "own"},
			Own: both("Vi læser det ud af ordene. I Danmark er der undtagelser, så spørg HR.",
				"We read this from the words. In Denmark there are exceptions, so ask HR."),
			Text: both("Her står »{}«. Det ligner et krav om alder, køn, oprindelse, tro eller familie.",
				"It says “{}” here. That looks like a demand about age, sex, origin, belief or family."),
			Do: both("Fjern det. I Danmark må et opslag som regel ikke bede om det. Skriv, hvad man skal kunne. I andre lande: tjek, hvad der gælder.",
				"Remove it. In Denmark an advert may not ask for it as a rule. Write what people must be able to do. In other countries, check what holds."),
		},
		says: saysUnlawful,
	},
	{
		Rule: Rule{
			Code: "JD-ASK-2", Severity: SeverityShould, Evidence: []string{"33.4", "own"},
			Own: both("Et krav, ingen opgave har brug for, lukker døren for mange.",
				"A requirement that no task needs closes the door to many."),
			Text: both("Her står »{}«. Der står ikke, hvilken opgave der kræver den uddannelse.",
				"It says “{}” here. It does not say which task needs that education."),
			Do: both("Skriv opgaven. Er der ingen, så fjern kravet, eller gør det til et ønske.",
				"Write the task. If there is none, remove the requirement, or make it a wish."),
		},
		says: saysDegree,
	},
	{
		Rule: Rule{
			Code: "JD-ASK-3", Severity: SeverityShould, Evidence: []string{"own"},
			Own: both("En dom er ikke altid en grund til et nej. Den kan være gammel eller handle om noget andet.",
				"A conviction is not always a reason for a no. It can be old or about something else."),
			Text: both("Her står »{}«. Så er alle med en anmærkning lukket ude.",
				"It says “{}” here. Then everybody with anything on their record is shut out."),
			Do: both("Skriv, at I henter en straffeattest og ser på, hvad den betyder for netop det job.",
				"Write that you obtain a certificate and look at what it means for this particular job."),
		},
		says: saysCleanRecord,
	},
	{
		Rule: Rule{
			Code: "JD-ASK-4", Severity: SeverityConsider, Evidence: []string{"own"},
			Own: both("Ikke alle har råd til en bil, og det siger intet om, hvad man kan.",
				"Not everybody can afford a car, and having one says nothing about what a person can do."),
			Text: both("Her står »{}«. Der står ikke, at arbejdspladsen betaler.",
				"It says “{}” here. It does not say that the workplace pays."),
			Do: both("Skriv, hvad bilen skal bruges til, og hvem der betaler. Måske kan man låne en bil eller tage bussen.",
				"Write what the car is for, and who pays. Perhaps people can borrow one or take the bus."),
		},
		says: saysCar,
	},
}

// Rules on names, numbers and what was left to be filled in.
var tidyRules = []rule{
	{
		Rule: Rule{
			Code: "JD-DATA-1", Severity: SeverityMust, Evidence: []string{"own"},
			Own: both("Et personnummer hører til i lønsystemet og ingen andre steder.",
				"A personal number belongs in the payroll system and nowhere else."),
			Text: both("Her er et personnummer, eller der bliver bedt om et: »{}«.",
				"Here is a personal number, or one is asked for: “{}”."),
			Do: both("Fjern det. Bed først om nummeret, når den nye er ansat, og ad en sikker vej.",
				"Remove it. Ask for the number only when somebody has the job, and in a safe way."),
		},
		says: saysNumber,
	},
	{
		Rule: Rule{
			Code: "JD-DATA-2", Severity: SeverityShould, Evidence: []string{"own"},
			Own: both("En titel holder længere end en person, og et navn skal ikke ligge i gamle filer.",
				"A title outlasts a person, and a name should not lie in old files."),
			Text: both("Her står »{}«. Det ligner et navn, hvor der skal stå en titel.",
				"It says “{}” here. That looks like a name where a title belongs."),
			Do: both("Skriv titlen. Navnet på en, man kan ringe til, kan stå i opslaget.",
				"Write the title. The name of somebody to call can stand in the advert."),
		},
		says: saysName,
	},
	{
		Rule: Rule{
			Code: "JD-BLANK-1", Severity: SeverityMust, Evidence: []string{"30.1", "42.8", "own"},
			Own: both("At et tomt felt ikke er et svar, er vores slutning.",
				"That a blank is not an answer is our conclusion."),
			Text: both("Her står »{}«. Det skal være besluttet, før andre læser det.",
				"It says “{}” here. That must be decided before others read it."),
			Do: both("Skriv, hvad I har besluttet. Ved I det ikke endnu, er det her stadig en kladde.",
				"Write what you have decided. If you do not know yet, this is still a draft."),
		},
		says: saysBlankMust,
	},
	{
		Rule: Rule{
			Code: "JD-BLANK-2", Severity: SeverityShould, Evidence: []string{"own"},
			Own: both("At et tomt felt ikke er et svar, er vores slutning.",
				"That a blank is not an answer is our conclusion."),
			Text: both("Her står »{}«. Det ligner noget, der skulle fyldes ud.",
				"It says “{}” here. That looks like something that was to be filled in."),
			Do: both("Fyld det ud, eller fjern det, før andre læser det.",
				"Fill it in, or remove it, before others read it."),
		},
		says: saysBlank,
	},
}
