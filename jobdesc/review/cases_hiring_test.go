package review_test

import "github.com/peerwork-dk/peerwork/jobdesc"

var hiringCases = []ruleCase{
	{
		code: "JD-RECR-1",
		speaks: []change{
			{"nobody with peer experience is on the committee", "/recruitment/committee", func(d description) { d.Recruitment.Committee = d.Recruitment.Committee[:1] }},
			{"recruitment is not mentioned", "/recruitment/committee", func(d description) { d.Recruitment = nil }},
		},
		silent: []change{
			{"a peer worker is there by title", "", func(d description) {
				d.Recruitment.Committee = []jobdesc.CommitteeMember{{Title: "Peer-medarbejder lånt fra nabokommunen"}}
			}},
			{"a volunteer: there is no committee", "", volunteerInstead},
			{"the self-employed are not hired", "", selfEmployedInstead},
		},
	},
	{
		code: "JD-RECR-2",
		speaks: []change{
			{"the advert is shared on portals and social media only", "/recruitment/channels", func(d description) {
				d.Recruitment.Channels = []jobdesc.Channel{jobdesc.ChannelJobPortals, jobdesc.ChannelSocialMedia}
			}},
			{"channels are not mentioned", "/recruitment/channels", func(d description) { d.Recruitment.Channels = nil }},
		},
		silent: []change{
			{"also through a peer network", "", func(d description) {
				d.Recruitment.Channels = []jobdesc.Channel{jobdesc.ChannelJobPortals, jobdesc.ChannelPeerNetworks}
			}},
			{"a place the list does not have", "", func(d description) {
				d.Recruitment.Channels, d.Recruitment.OtherChannels = nil, []string{"Opslag i svømmehallen"}
			}},
		},
	},
	{
		code: "JD-RECR-3",
		speaks: []change{
			{"no guidance on benefits and pay", "/recruitment/guidance", func(d description) {
				d.Recruitment.Guidance = []jobdesc.GuidanceTopic{jobdesc.GuidanceTopicSupportSchemes, jobdesc.GuidanceTopicAdjustment}
			}},
		},
		silent: []change{
			{"only that guidance", "", func(d description) {
				d.Recruitment.Guidance = []jobdesc.GuidanceTopic{jobdesc.GuidanceTopicBenefitsAndPay}
			}},
			{"a volunteer", "", volunteerInstead},
		},
	},
	{
		code:   "JD-RECR-4",
		speaks: []change{{"the process is not described", "/recruitment/process", func(d description) { d.Recruitment.Process = "" }}},
		silent: []change{{"a volunteer", "", volunteerInstead}},
	},
	{
		code:   "JD-RECR-5",
		speaks: []change{{"no respectful questions are written", "/recruitment/respectfulQuestions", func(d description) { d.Recruitment.RespectfulQuestions = nil }}},
		silent: []change{{"one question is written", "", func(d description) {
			d.Recruitment.RespectfulQuestions = []string{"Hvornår har dine erfaringer hjulpet en anden?"}
		}}},
	},
}

var healthCases = []ruleCase{
	{
		code: "JD-HEALTH-1",
		speaks: []change{
			{"the advert asks for “din diagnose”", "/advert/text", func(d description) { d.Advert.Text = "Skriv lidt om din diagnose." }},
			{"the advert wants somebody “symptomfri”", "/advert/text", func(d description) { d.Advert.Text = "Vi forventer, at du er symptomfri." }},
			{"a bullet under a heading says “ingen indlæggelser”", "/advert/text", func(d description) {
				d.Advert.Text = "Krav til ansøger\n- ingen indlæggelser de seneste to år"
			}},
			{"one no does not excuse another demand", "/advert/text", func(d description) {
				d.Advert.Text = "Du behøver ikke have en uddannelse, men du skal være medicinfri."
			}},
			{"how to apply asks for a medical certificate", "/advert/apply", func(d description) { d.Advert.Apply = "Du sender en lægeerklæring til sekretariatet." }},
			{"a competence is “stabil i mindst to år”", "/competences/had/0/text", func(d description) { d.Competences.Had[0].Text = "Psykisk stabil i mindst to år" }},
			{"a question is about admissions", "/recruitment/respectfulQuestions/0", func(d description) { d.Recruitment.RespectfulQuestions[0] = "Hvor mange indlæggelser har du haft?" }},
			{"the process brings up medicine", "/recruitment/process", func(d description) { d.Recruitment.Process = "Til samtalen gennemgår vi din medicin." }},
			{"low sickness absence is asked for", "/competences/had/0/text", func(d description) { d.Competences.Had[0].Text = "Lavt sygefravær" }},
		},
		silent: []change{
			{"a task helps with a talk about medicine", "", func(d description) {
				d.Tasks[1].Detail = "At hjælpe en borger med at forberede samtalen om medicin og indlæggelser."
			}},
			{"medicine is a task out", "", func(d description) {
				d.TasksOut = append(d.TasksOut, jobdesc.TaskOut{Text: "At tale patienter til rette om medicin"})
			}},
			{"the advert says that diagnoses are not asked about", "", func(d description) { d.Advert.Text = "Vi spørger ikke til diagnoser, medicin eller indlæggelser." }},
			{"the advert describes the people the work is for", "", func(d description) {
				d.Advert.Text = "Du møder mennesker, der er indlagt, og som har mange diagnoser."
			}},
			{"the target group has been admitted", "", func(d description) { d.TargetGroup.Who = "Voksne, der har været indlagt flere gange." }},
			{"the ordinary policy on sickness absence", "", func(d description) { d.Advert.Text = "Ved sygefravær følger vi kommunens almindelige politik." }},
			{"individual adjustment", "", func(d description) {
				d.Advert.Text = "Hvis du har brug for hensyn på grund af sygdom, aftaler vi det."
			}},
			{"to talk about medicine", "", func(d description) { d.Competences.Had[0].Text = "Kan tale med om medicin, diagnoser og behandling" }},
			{"a psychologist as supervisor", "", func(d description) { d.Advert.Text = "Du får supervision af en psykolog hver måned." }},
		},
	},
	{
		code: "JD-HEALTH-2",
		speaks: []change{
			{"the advert asks for years of recovery", "/advert/text", func(d description) { d.Advert.Text = "Du har været i recovery i mindst to år." }},
			{"a competence is how far somebody has come", "/competences/had/0/text", func(d description) { d.Competences.Had[0].Text = "Langt i sin egen recovery-proces" }},
		},
		silent: []change{
			{"the workplace has worked with recovery for years", "", func(d description) { d.Advert.Text = "Vi har arbejdet med recovery i ti år, og nu søger vi dig." }},
			{"lived experience of recovery", "", func(d description) { d.Competences.Had[0].Text = "Egne erfaringer med recovery" }},
			{"distance to one’s own story", "", func(d description) { d.Advert.Text = "Du har din egen historie på afstand og kan bruge den." }},
		},
	},
	{
		code: "JD-HEALTH-3",
		speaks: []change{
			{"the advert demands a diagnosis", "/advert/text", func(d description) { d.Advert.Text = "Du har eller har haft en psykiatrisk diagnose." }},
			{"a competence is to have been admitted", "/competences/had/0/text", func(d description) { d.Competences.Had[0].Text = "Har været indlagt på et psykiatrisk afsnit" }},
		},
		silent: []change{
			{"lived experience of illness", "", func(d description) { d.Advert.Text = "Du har egne erfaringer med psykisk sygdom." }},
			{"own use of services", "", func(d description) { d.Competences.Had[0].Text = "Egne erfaringer som bruger af psykiatrien" }},
			{"being a relative", "", func(d description) {
				d.Competences.Had[0].Text = "Erfaring som pårørende til en, der har været indlagt"
			}},
		},
	},
	{
		code: "JD-HEALTH-4",
		speaks: []change{
			{"the advert mentions “din sygdom”", "/advert/text", func(d description) { d.Advert.Text = "Du lader din sygdom blive hjemme." }},
			{"somebody robust is wanted", "/competences/had/0/text", func(d description) { d.Competences.Had[0].Text = "Robust" }},
		},
		silent: []change{
			{"a no", "", func(d description) { d.Advert.Text = "Du er ikke din sygdom." }},
			{"knowledge of illness", "", func(d description) { d.Competences.Had[0].Text = "Viden om psykisk sygdom" }},
		},
	},
}

var followCases = []ruleCase{
	{
		code: "JD-EVAL-1",
		speaks: []change{
			{"evaluation is not mentioned", "/evaluation", func(d description) { d.Evaluation = nil }},
			{"there are questions but no time", "/evaluation", func(d description) { d.Evaluation.First, d.Evaluation.EveryMonths = "", 0 }},
		},
		silent: []change{{"only how often", "", func(d description) { d.Evaluation.First = "" }}},
	},
	{
		code:   "JD-EVAL-2",
		speaks: []change{{"no day for reading the description again", "/reviewDate", func(d description) { d.ReviewDate = "" }}},
		silent: []change{{"a day, however far off", "", func(d description) { d.ReviewDate = "2031-01-01" }}},
	},
	{
		code: "JD-DIL-1",
		speaks: []change{
			{"a dilemma is brought up without a choice", "/dilemmas/0", func(d description) { d.Dilemmas[0].Side, d.Dilemmas[0].Reason = "", "" }},
			{"a dilemma is not brought up, and nothing else in the description settles it", "/dilemmas", func(d description) { d.Dilemmas = nil }},
		},
		silent: []change{
			{"both sides is a choice", "", func(d description) { d.Dilemmas[0].Side = jobdesc.SideBoth }},
			{"the other side is a choice as good", "", func(d description) { d.Dilemmas[0].Side = jobdesc.SideSecond }},
			{"openness is agreed elsewhere in the description", "", func(d description) { d.Openness.Note = "" }},
		},
	},
	{
		code:   "JD-DIL-2",
		speaks: []change{{"a choice without a reason", "/dilemmas/1", func(d description) { d.Dilemmas[1].Reason = "" }}},
		silent: []change{{"neither choice nor reason: that is said instead", "", func(d description) { d.Dilemmas[1].Side, d.Dilemmas[1].Reason = "", "" }}},
	},
}
