package review_test

import "github.com/peerwork-dk/peerwork/jobdesc"

// These make changes that write a sentence in a field.
func task(title string) func(description) {
	return func(d description) {
		d.Tasks = append(d.Tasks, jobdesc.Task{Title: title, WhyPeer: "Du kender det indefra."})
	}
}

func advert(text string) func(description) {
	return func(d description) { d.Advert.Text += "\n\n" + text }
}

func limit(text, why string) func(description) {
	return func(d description) { d.Limits = []jobdesc.Limit{{Text: text, Why: why}} }
}

// out leaves the job with one task out that says nothing of the others.
func out(make func(description)) func(description) {
	return func(d description) {
		d.Workplace.Placement, d.TasksOut = jobdesc.PlacementRegionalOutpatient, []jobdesc.TaskOut{{Text: "Handleplaner"}}
		make(d)
	}
}

func competence(text string) func(description) {
	return func(d description) { d.Competences.Had = append(d.Competences.Had, jobdesc.Competence{Text: text}) }
}

var fairCases = []ruleCase{
	{
		code:   "JD-FAIR-1",
		speaks: []change{{"the contract ends with an admission", "/contract/note", func(d description) { d.Contract.Note = "Ansættelsen ophører, hvis du bliver indlagt." }}},
		silent: []change{
			{"the ordinary rules on sickness", "", func(d description) { d.Contract.Note = "Ved sygdom gælder de almindelige regler." }},
			{"individual adjustment", "", func(d description) { d.Contract.Note = "Har du brug for færre timer i en periode, aftaler vi det." }},
			{"flexjob, § 56, a mentor and personal assistance", "", func(d description) {
				d.Contract.Note = "Stillingen kan være et fleksjob. Du kan få en § 56-aftale, en mentor eller personlig assistance."
			}},
		},
	},
	{
		code: "JD-FAIR-2",
		speaks: []change{
			{"the manager asks about medicine", "/lineManager/promise", func(d description) { d.LineManager.Promise = "Jeg spørger hver uge, om du tager din medicin." }},
			{"evaluation counts sick days", "/evaluation/questions/0", func(d description) {
				d.Evaluation.Questions = []string{"Hvor mange sygedage har peer-medarbejderen haft?"}
			}},
		},
		silent: []change{{"the manager asks how the job is going", "", func(d description) { d.LineManager.Promise = "Vi taler om, hvordan du trives i jobbet." }}},
	},
	{
		code:   "JD-FAIR-3",
		speaks: []change{{"a diagnosis is to be told to all", "/openness/note", func(d description) { d.Openness.Note = "Du skal fortælle om din diagnose til alle nye patienter." }}},
		silent: []change{{"one decides what to tell", "", func(d description) { d.Openness.Note = "Du bestemmer selv, hvad du fortæller om din diagnose." }}},
	},
	{
		code:   "JD-LONE-1",
		speaks: []change{{"alone at night", "/schedule/note", func(d description) { d.Schedule.Note = "Du er alene på nattevagten." }}},
		silent: []change{
			{"never alone", "", func(d description) { d.Schedule.Note = "Du er aldrig alene om natten." }},
			{"alone as colleagues are", "", func(d description) { d.Schedule.Note = "Du er alene om aftenen, ligesom kollegerne." }},
		},
	},
	{
		code:   "JD-COST-1",
		speaks: []change{{"a course is paid by the one who works", "/pay/note", func(d description) { d.Pay.Note = "Kurset er for egen regning." }}},
		silent: []change{{"lunch is", "", func(d description) { d.Pay.Note = "Frokostordning betaler du selv." }}},
	},
}

var workCases = []ruleCase{
	{
		code: "JD-TASK-7",
		speaks: []change{
			{"medicine is out, and handed out", "/tasks/5/title", task("Uddele medicin om aftenen")},
			{"force is out, and in the advert", "/advert/text", advert("Du deltager i tvang efter behov.")},
			{"the same words are in and out", "/tasks/5/title", func(d description) {
				d.TasksOut = append(d.TasksOut, jobdesc.TaskOut{Text: "At skrive handleplaner"})
				task("Skrive handleplaner")(d)
			}},
		},
		silent: []change{{"medicine is out, and talked about", "", task("Tale med patienter om medicin")}},
	},
	{
		code:   "JD-WORK-1",
		speaks: []change{{"a task is to take part in force", "/tasks/5/title", out(task("Deltage i magtanvendelse"))}},
		silent: []change{{"a task is to talk about it afterwards", "", out(task("Samtaler med patienter, der har været udsat for tvang"))}},
	},
	{
		code:   "JD-WORK-2",
		speaks: []change{{"a task is to hand out medicine", "/tasks/5/title", out(task("Dele medicin ud"))}},
		silent: []change{{"a task is to talk about medicine", "", out(task("Tale med patienter om medicin"))}},
	},
	{
		code:   "JD-WORK-3",
		speaks: []change{{"a task is to answer alarms", "/tasks/5/title", out(task("Løbe til alarmer"))}},
		silent: []change{{"an alarm of one's own", "", out(advert("Du har en personlig alarm som alle andre."))}},
	},
	{
		code:   "JD-WORK-4",
		speaks: []change{{"the job counts in the staffing norm", "/advert/text", out(advert("Du tæller med i normeringen."))}},
		silent: []change{{"the job is on the rota", "", out(advert("Dine vagter står i vagtplanen en måned før."))}},
	},
	{
		code:   "JD-WORK-5",
		speaks: []change{{"the peer worker has no alarm", "/advert/text", advert("Du har ikke alarm.")}},
		silent: []change{
			{"nobody has one", "", advert("Ingen af os har alarm.")},
			{"others' alarms are not answered", "", advert("Du løber ikke til alarm.")},
		},
	},
	{
		code:   "JD-WORK-6",
		speaks: []change{{"absence is covered", "/schedule/note", func(d description) { d.Schedule.Note = "Du dækker sygefravær på aftenvagterne." }}},
		silent: []change{{"shifts can be swapped", "", func(d description) { d.Schedule.Note = "Du kan bytte vagter med kolleger." }}},
	},
	{
		code:   "JD-WORK-7",
		speaks: []change{{"a task is to assess", "/tasks/5/title", task("Vurdere patienternes funktionsniveau")}},
		silent: []change{{"a task is to go along", "", task("Hjælpe patienter med at forstå en afgørelse")}},
	},
	{
		code:   "JD-WORK-8",
		speaks: []change{{"a task is to measure", "/tasks/5/title", out(task("Måle blodtryk"))}},
		silent: []change{{"a task is to sit with somebody", "", task("Sidde hos den, der ikke kan sove")}},
	},
	{
		code:   "JD-WORK-9",
		speaks: []change{{"a task is to clean", "/tasks/5/title", task("Rengøring af fællesrum")}},
		silent: []change{
			{"it is done together", "", task("Lave mad sammen med patienterne")},
			{"somebody is helped with it", "", task("Støtte beboere i rengøring af egen bolig")},
		},
	},
	{
		code:   "JD-WORK-10",
		speaks: []change{{"other duties", "/advert/text", advert("Øvrige opgaver må påregnes.")}},
		silent: []change{{"other duties within the role", "", advert("Øvrige opgaver inden for rollen aftaler vi.")}},
	},
	{
		code:   "JD-LIMIT-3",
		speaks: []change{{"a limit is there because peer workers have been ill", "/limits/0/why", limit("Ikke efter klokken 22", "Fordi peer-medarbejdere selv har været syge.")}},
		silent: []change{{"a limit that holds for all", "", limit("Ikke efter klokken 22", "Det gælder alle ansatte.")}},
	},
	{
		code:   "JD-LIMIT-4",
		speaks: []change{{"never alone with a patient", "/limits/0/text", limit("Må ikke være alene med patienter", "Af hensyn til huset.")}},
		silent: []change{{"never alone, as nobody is", "", limit("Må ikke være alene med patienter", "Det gælder alle ansatte.")}},
	},
}

var bossCases = []ruleCase{
	{
		code: "JD-SUP-4",
		speaks: []change{
			{"the supervisor has the manager's title", "/supervision/supervisor", func(d description) { d.Supervision.Supervisor = d.LineManager.Title }},
			{"the supervisor is also the manager", "/supervision/supervisor", func(d description) { d.Supervision.Supervisor = "En, som også er din leder" }},
		},
		silent: []change{{"a psychologist", "", func(d description) { d.Supervision.Supervisor = "Psykolog, som ikke er din leder" }}},
	},
}

var demandCases = []ruleCase{
	{
		code:   "JD-ASK-1",
		speaks: []change{{"an age", "/competences/had/3/text", competence("Mellem 25 og 40 år")}},
		silent: []change{
			{"everybody is welcome", "", advert("Alle kan søge uanset alder, køn og religion.")},
			{"of age", "", competence("Fyldt 18 år")},
		},
	},
	{
		code:   "JD-ASK-2",
		speaks: []change{{"a degree", "/competences/had/3/text", competence("Professionsbachelor")}},
		silent: []change{
			{"a degree is wished for", "", competence("Gerne en professionsbachelor")},
			{"a task needs it", "", competence("Autorisation, fordi du underviser studerende")},
		},
	},
	{
		code:   "JD-ASK-3",
		speaks: []change{{"a clean record", "/advert/text", advert("Vi kræver en ren straffeattest.")}},
		silent: []change{{"a record is obtained and assessed", "", advert("Vi indhenter straffeattest, og den vurderes i sagen.")}},
	},
	{
		code:   "JD-ASK-4",
		speaks: []change{{"an own car", "/competences/had/3/text", competence("Kørekort og egen bil")}},
		silent: []change{
			{"driving is paid", "", competence("Egen bil; vi betaler statens takst")},
			{"a licence, with a task outside the house", "", competence("Kørekort, for du følger patienter hjem i afsnittets bil")},
		},
	},
}

var tidyCases = []ruleCase{
	{
		code:   "JD-DATA-1",
		speaks: []change{{"the number of a person", "/advert/text", advert("Skriv dit cpr-nummer i ansøgningen.")}},
		silent: []change{{"it is not to be sent", "", advert("Skriv ikke dit cpr-nummer i ansøgningen.")}},
	},
	{
		code:   "JD-DATA-2",
		speaks: []change{{"a name instead of a title", "/lineManager/title", func(d description) { d.LineManager.Title = "Mette Sørensen" }}},
		silent: []change{{"the name of somebody to ring", "", func(d description) { d.Advert.Contact = "Mette Sørensen, telefon 12 34 56 78" }}},
	},
	{
		code:   "JD-BLANK-1",
		speaks: []change{{"nothing instead of supervision", "/supervision/extraWhileNew", func(d description) { d.Supervision.ExtraWhileNew = "Ingen" }}},
		silent: []change{{"a short answer", "", func(d description) { d.Supervision.ExtraWhileNew = "Ugentligt" }}},
	},
	{
		code:   "JD-BLANK-2",
		speaks: []change{{"something is to be filled in", "/team", func(d description) { d.Team = "Teamet hedder [navn]." }}},
		silent: []change{{"nobody in particular", "", func(d description) { d.Team = "Ingen faste pladser, men et skab til alle." }}},
	},
}
