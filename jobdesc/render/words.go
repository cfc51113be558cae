package render

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// What the documents themselves say. Everything else is the author's words or
// the labels of jobdesc's lists.
var (
	wordForApplicants     = peerwork.Text{DA: "Jobbeskrivelse til ansøgere", EN: "Job description for applicants"}
	wordAnnex             = peerwork.Text{DA: "Bilag til ansættelseskontrakten", EN: "Annex to the contract of employment"}
	wordAnnexVolunteer    = peerwork.Text{DA: "Bilag til aftalen om frivilligt arbejde", EN: "Annex to the agreement on voluntary work"}
	wordAnnexSelfEmployed = peerwork.Text{DA: "Bilag til aftalen om opgaven", EN: "Annex to the contract for services"}
	wordForGroup          = peerwork.Text{DA: "Jobbeskrivelse til arbejdsgruppen", EN: "Job description for the working group"}
	wordOffered           = peerwork.Text{DA: "Før du siger ja", EN: "Before you say yes"}
	wordInShort           = peerwork.Text{DA: "Jobbeskrivelse i kort form", EN: "Job description in brief"}
	wordFact              = peerwork.Text{DA: "Hvad", EN: "What"}
	wordAgreed            = peerwork.Text{DA: "Aftalt", EN: "Agreed"}
	wordInThisJob         = peerwork.Text{DA: "I dette job", EN: "In this job"}
	wordWorkplace         = peerwork.Text{DA: "Arbejdssted", EN: "Workplace"}
	wordAddress           = peerwork.Text{DA: "Adresse", EN: "Address"}
	wordWebsite           = peerwork.Text{DA: "Hjemmeside", EN: "Website"}
	wordPlacement         = peerwork.Text{DA: "Slags sted", EN: "Kind of place"}
	wordTeam              = peerwork.Text{DA: "Team", EN: "Team"}
	wordLineManager       = peerwork.Text{DA: "Nærmeste leder", EN: "Line manager"}
	wordContactPerson     = peerwork.Text{DA: "Kontaktperson", EN: "Contact person"}
	wordEmployment        = peerwork.Text{DA: "Ansættelse", EN: "Employment"}
	wordTerm              = peerwork.Text{DA: "Varighed", EN: "Duration"}
	wordHours             = peerwork.Text{DA: "Timer", EN: "Hours"}
	wordTimes             = peerwork.Text{DA: "Arbejdstider", EN: "Working times"}
	wordPayBasis          = peerwork.Text{DA: "Løn", EN: "Pay"}
	wordFieldTitle        = peerwork.Text{DA: "Kendt titel på området", EN: "Common title in the field"}
	wordOthers            = peerwork.Text{DA: "Andre peer-medarbejdere", EN: "Other peer workers"}
	wordDate              = peerwork.Text{DA: "Senest ændret", EN: "Last changed"}
	wordReviewDate        = peerwork.Text{DA: "Næste gennemgang", EN: "Next review"}
	wordPurpose           = peerwork.Text{DA: "Formål", EN: "Purpose"}
	wordTargetGroup       = peerwork.Text{DA: "Målgruppe", EN: "Who the support is for"}
	wordTasks             = peerwork.Text{DA: "Opgaver", EN: "Tasks"}
	wordTasksOut          = peerwork.Text{DA: "Opgaver, der ikke er med", EN: "Tasks that are not in the job"}
	wordSupervision       = peerwork.Text{DA: "Supervision", EN: "Supervision"}
	wordTask              = peerwork.Text{DA: "Opgave", EN: "Task"}
	wordTaskKind          = peerwork.Text{DA: "Slags opgave", EN: "Kind of task"}
	wordTimeAWeek         = peerwork.Text{DA: "Tid om ugen", EN: "Time per week"}
	wordInAll             = peerwork.Text{DA: "I alt", EN: "In all"}
	wordWhere             = peerwork.Text{DA: "Hvor", EN: "Where"}
	wordForm              = peerwork.Text{DA: "Form", EN: "Form"}
	wordWhyPeer           = peerwork.Text{DA: "Sådan bruges levede erfaringer", EN: "How lived experience is used"}
	wordAlsoDoneBy        = peerwork.Text{DA: "Udføres også af", EN: "Also done by"}
	wordAspects           = peerwork.Text{DA: "Kan støtte", EN: "Can support"}
	wordAccess            = peerwork.Text{DA: "Adgang", EN: "Access"}
	wordOldRecords        = peerwork.Text{DA: "Gamle journaler", EN: "Old records"}
	wordWhileNew          = peerwork.Text{DA: "Mens man er ny", EN: "While new"}
	wordSupervisor        = peerwork.Text{DA: "Supervisor", EN: "Supervisor"}
	wordGroup             = peerwork.Text{DA: "I gruppe", EN: "In a group"}
	wordCareer            = peerwork.Text{DA: "Hvor jobbet kan føre hen", EN: "Where the job can lead"}
	wordAfterEnd          = peerwork.Text{DA: "Når jobbet slutter", EN: "When the job ends"}
	wordPayNote           = peerwork.Text{DA: "Om lønnen", EN: "About the pay"}
	wordDemands           = peerwork.Text{DA: "Krav", EN: "Demands"}
	wordFlexibility       = peerwork.Text{DA: "Fleksibilitet for alle", EN: "Flexibility for all staff"}
	wordBoundary          = peerwork.Text{DA: "Grænsen til lønnet arbejde", EN: "Boundary to paid work"}
	wordWayToPaid         = peerwork.Text{DA: "Vej til lønnet arbejde", EN: "Route to paid work"}
	wordApply             = peerwork.Text{DA: "Sådan søger man", EN: "How to apply"}
	wordContact           = peerwork.Text{DA: "Kontakt", EN: "Contact"}
	wordPublished         = peerwork.Text{DA: "Slået op", EN: "Published"}
	wordDeadline          = peerwork.Text{DA: "Ansøgningsfrist", EN: "Deadline"}
	wordFirst             = peerwork.Text{DA: "Første gang", EN: "First time"}
	wordAgain             = peerwork.Text{DA: "Derefter", EN: "After that"}
	wordEveryMonth        = peerwork.Text{DA: "hver måned", EN: "every month"}
	wordWho               = peerwork.Text{DA: "Hvem er med", EN: "Who takes part"}
	wordUsedFor           = peerwork.Text{DA: "Det bruges svarene til", EN: "How the answers are used"}
	wordReview            = peerwork.Text{DA: "Det her vil vi tale med jer om", EN: "What we would like to talk with you about"}
	wordDo                = peerwork.Text{DA: "Det kan I gøre", EN: "What you can do"}
	wordBasis             = peerwork.Text{DA: "Grundlag", EN: "Basis"}
	wordOwn               = peerwork.Text{DA: "vores forslag", EN: "our suggestion"}
	wordPlan              = peerwork.Text{DA: "Plan for evaluering", EN: "Plan for evaluation"}
	wordQuestion          = peerwork.Text{DA: "Spørgsmål", EN: "Question"}
	wordSeen              = peerwork.Text{DA: "Det ser vi", EN: "What we see"}
	wordNext              = peerwork.Text{DA: "Det gør vi", EN: "What we do"}
	wordYouWrote          = peerwork.Text{DA: "I skrev", EN: "You wrote"}
	wordLanguage          = peerwork.Text{DA: "Sprog", EN: "Language"}
	wordTitle             = peerwork.Text{DA: "Titel", EN: "Title"}
	wordUntitled          = peerwork.Text{DA: "Uden titel", EN: "Untitled"}
	wordForWhom           = peerwork.Text{DA: "Ordet for målgruppen", EN: "The word for the people supported"}
	wordExtensions        = peerwork.Text{DA: "Udvidelser", EN: "Extensions"}
	wordFrom              = peerwork.Text{DA: "fra", EN: "from"}
	wordTo                = peerwork.Text{DA: "til", EN: "until"}
)

// Headings.
var (
	headingSupport             = peerwork.Text{DA: "Hvor og hvordan støtten gives", EN: "Where and how support is given"}
	headingFunctions           = peerwork.Text{DA: "Funktioner", EN: "Functions"}
	headingLimits              = peerwork.Text{DA: "Grænser for opgaverne", EN: "Limits to the tasks"}
	headingValues              = peerwork.Text{DA: "Værdier", EN: "Values"}
	headingCompetences         = peerwork.Text{DA: "Kompetencer", EN: "Competences"}
	headingHad                 = peerwork.Text{DA: "Det har du med", EN: "What you bring"}
	headingLookFor             = peerwork.Text{DA: "Det lægger vi vægt på", EN: "What we look for"}
	headingToBeGiven           = peerwork.Text{DA: "Det lærer du her", EN: "What you learn here"}
	headingOpenness            = peerwork.Text{DA: "Åbenhed", EN: "Openness"}
	headingLeadership          = peerwork.Text{DA: "Ledelse", EN: "Leadership"}
	headingCountOn             = peerwork.Text{DA: "Det kan du regne med", EN: "What you can count on"}
	wordPromise                = peerwork.Text{DA: "Lederens løfte", EN: "What the manager promises"}
	headingSupportGiven        = peerwork.Text{DA: "Støtte i jobbet", EN: "Support in the job"}
	headingIntroduction        = peerwork.Text{DA: "Den første tid", EN: "The first weeks"}
	headingThemes              = peerwork.Text{DA: "Temaer", EN: "Topics"}
	headingDevelopment         = peerwork.Text{DA: "Udvikling", EN: "Development"}
	headingNetwork             = peerwork.Text{DA: "Netværk", EN: "Network"}
	headingTerms               = peerwork.Text{DA: "Vilkår", EN: "Terms"}
	headingContract            = peerwork.Text{DA: "Kontrakt", EN: "Contract"}
	headingAttachment          = peerwork.Text{DA: "Tilknytning og fleksibilitet", EN: "Where you belong, and flexibility"}
	headingVolunteering        = peerwork.Text{DA: "Aftalen om frivilligt arbejde", EN: "Agreement on voluntary work"}
	headingShaping             = peerwork.Text{DA: "Sådan er jobbet blevet til", EN: "How the job came to be"}
	headingRecruitment         = peerwork.Text{DA: "Sådan ansætter vi", EN: "How we hire"}
	headingCommittee           = peerwork.Text{DA: "Ansættelsesudvalget", EN: "The hiring committee"}
	headingQuestions           = peerwork.Text{DA: "Det spørger vi om", EN: "What we ask about"}
	headingGuidance            = peerwork.Text{DA: "Vejledning til ansøgere", EN: "Guidance for applicants"}
	headingChannels            = peerwork.Text{DA: "Her deler vi opslaget", EN: "Where we share the advert"}
	headingAdvert              = peerwork.Text{DA: "Opslaget", EN: "The advert"}
	headingEvaluation          = peerwork.Text{DA: "Evaluering af funktionen", EN: "Evaluation of the function"}
	headingEvaluationQuestions = peerwork.Text{DA: "Det vil vi vide", EN: "What we want to know"}
	headingDilemmas            = peerwork.Text{DA: "Det har vi talt om", EN: "What we have discussed"}
	headingRecordAccess        = peerwork.Text{DA: "Adgang til journaler", EN: "Access to records"}
	headingMust                = peerwork.Text{DA: "Få det på plads først", EN: "To settle first"}
	headingShould              = peerwork.Text{DA: "Det råder vi jer til", EN: "What we advise"}
	headingOpenDilemmas        = peerwork.Text{DA: "Det skal vi tale om", EN: "What we still have to discuss"}
	headingToWrite             = peerwork.Text{DA: "Det kan I skrive", EN: "What you can write"}
	headingFindsOut            = peerwork.Text{DA: "Hvem finder ud af det", EN: "Who finds out"}
	headingUndecided           = peerwork.Text{DA: "Ikke besluttet endnu", EN: "Not decided yet"}
	headingConsider            = peerwork.Text{DA: "Værd at tale om", EN: "Worth a talk"}
	headingAbout               = peerwork.Text{DA: "Om gennemgangen", EN: "About this review"}
	headingSources             = peerwork.Text{DA: "Det bygger rådene på", EN: "What the advice rests on"}
	headingAgreed              = peerwork.Text{DA: "Det har I aftalt", EN: "What you have agreed"}
	headingFunction            = peerwork.Text{DA: "Funktionen", EN: "The function"}
	headingPromises            = peerwork.Text{DA: "Det, I har lovet", EN: "What you have promised"}
	headingService             = peerwork.Text{DA: "Hele tilbuddet", EN: "The whole service"}
	headingPeerWorkers         = peerwork.Text{DA: "Peer-medarbejderne selv", EN: "Peer workers themselves"}
	headingOccupations         = peerwork.Text{DA: "Koder for jobbet", EN: "Codes for the occupation"}
)

// Headings with the word for the people the work is for.

func headingTarget(w jobdesc.Words) peerwork.Text {
	return peerwork.Text{DA: "Målgruppe: " + w.Many, EN: "The " + w.Many + " the support is for"}
}

func headingDifference(w jobdesc.Words) peerwork.Text {
	return peerwork.Text{DA: "Det skal støtten betyde for " + w.All, EN: "The difference it should make for " + w.All}
}

func headingRecords(w jobdesc.Words) peerwork.Text {
	return peerwork.Text{DA: "Adgang til " + w.All + "s journaler", EN: "Access to the records of " + w.All}
}

func sentenceCitizensYes(w jobdesc.Words) peerwork.Text {
	return peerwork.Text{DA: "Vi har spurgt " + w.All + ", hvad de har brug for.", EN: "We asked " + w.All + " what they need."}
}

func sentenceCitizensNo(w jobdesc.Words) peerwork.Text {
	return peerwork.Text{DA: "Vi har endnu ikke spurgt " + w.All + ", hvad de har brug for.", EN: "We have not asked " + w.All + " what they need yet."}
}

// Sentences for what was answered with yes or no, and for what was chosen.
var (
	sentenceDraft      = peerwork.Text{DA: "Udkast.", EN: "Draft."}
	sentenceLacks      = peerwork.Text{DA: "Her mangler endnu:", EN: "Still to come:"}
	sentenceReadAgain  = peerwork.Text{DA: "Læs igen, før I sender den:", EN: "Read again before you send it:"}
	sentenceAnnex      = peerwork.Text{DA: "Bilaget er ikke et ansættelsesbevis.", EN: "This annex is not a contract of employment."}
	sentenceAnnexAbout = peerwork.Text{
		DA: "Det beskriver arbejdet og det, arbejdspladsen lover. Løn, ferie og opsigelse står ikke her. Der er ikke noget at skrive under på.",
		EN: "It describes the work and what the workplace promises. Pay, holidays and notice are not in it. There is nothing to sign.",
	}
	sentenceAnnexVolunteer = peerwork.Text{
		DA: "Det beskriver det frivillige arbejde og det, arbejdspladsen lover. Der er ikke noget at skrive under på.",
		EN: "It describes the voluntary work and what the workplace promises. There is nothing to sign.",
	}
	sentenceAnnexSelfEmployed      = peerwork.Text{DA: "Bilaget er ikke en kontrakt.", EN: "This annex is not a contract."}
	sentenceAnnexSelfEmployedAbout = peerwork.Text{
		DA: "Det beskriver opgaven og det, arbejdspladsen lover. Pris og betaling står ikke her. Der er ikke noget at skrive under på.",
		EN: "It describes the work and what the workplace promises. Price and payment are not in it. There is nothing to sign.",
	}
	sentenceOthersYes      = peerwork.Text{DA: "Ja, der er flere her", EN: "Yes, there are others here"}
	sentenceOthersNo       = peerwork.Text{DA: "Nej, det er den første her", EN: "No, this is the first here"}
	sentenceNotesYes       = peerwork.Text{DA: "Peer-medarbejderen skriver notater i journalen.", EN: "The peer worker writes notes in the record."}
	sentenceNotesNo        = peerwork.Text{DA: "Peer-medarbejderen skriver ikke i journalen.", EN: "The peer worker does not write in the record."}
	sentenceSupervisionYes = peerwork.Text{DA: "Peer-medarbejderen er med i den supervision, alle har.", EN: "The peer worker takes part in the supervision all staff have."}
	sentenceSupervisionNo  = peerwork.Text{DA: "Peer-medarbejderen er ikke med i den fælles supervision.", EN: "The peer worker does not take part in the shared supervision."}
	sentenceKnowsYes       = peerwork.Text{DA: "Supervisor kender og respekterer peer-arbejde.", EN: "The supervisor knows and respects peer work."}
	sentenceKnowsNo        = peerwork.Text{DA: "Supervisor kender endnu ikke peer-arbejde.", EN: "The supervisor does not know peer work yet."}
	sentenceNetworkYes     = peerwork.Text{DA: "Der er et netværk uden for huset.", EN: "There is a network outside the workplace."}
	sentenceNetworkNo      = peerwork.Text{DA: "Der er ikke et netværk uden for huset.", EN: "There is no network outside the workplace."}
	sentenceInHoursYes     = peerwork.Text{DA: "Det mødes i arbejdstiden.", EN: "It meets in working hours."}
	sentenceInHoursNo      = peerwork.Text{DA: "Det mødes uden for arbejdstiden.", EN: "It meets outside working hours."}
	sentenceUnionYes       = peerwork.Text{DA: "En tillidsrepræsentant kan tale peer-medarbejderens sag.", EN: "A union representative can speak for the peer worker."}
	sentenceUnionNo        = peerwork.Text{DA: "Der er ingen tillidsrepræsentant for stillingen.", EN: "There is no union representative for the post."}
	sentenceAlignedYes     = peerwork.Text{DA: "Kontrakten er aftalt med HR.", EN: "The contract is agreed with HR."}
	sentenceAlignedNo      = peerwork.Text{DA: "Kontrakten er endnu ikke aftalt med HR.", EN: "The contract is not yet agreed with HR."}
	sentenceExpensesYes    = peerwork.Text{DA: "Udgifter bliver betalt tilbage.", EN: "Expenses are reimbursed."}
	sentenceExpensesNo     = peerwork.Text{DA: "Udgifter bliver ikke betalt tilbage.", EN: "Expenses are not reimbursed."}
	sentenceInsuranceYes   = peerwork.Text{DA: "Frivillige er forsikret.", EN: "Volunteers are insured."}
	sentenceInsuranceNo    = peerwork.Text{DA: "Frivillige er ikke forsikret.", EN: "Volunteers are not insured."}
	sentenceStaffYes       = peerwork.Text{DA: "Alle i personalet har fortalt om behov og ønsker først.", EN: "All staff were asked about needs and wishes first."}
	sentenceStaffNo        = peerwork.Text{DA: "Personalet er endnu ikke spurgt om behov og ønsker.", EN: "The staff have not been asked about needs and wishes yet."}
	sentenceShapedYes      = peerwork.Text{DA: "En peer-medarbejder har været med til at forme jobbet.", EN: "A peer worker helped to shape the job."}
	sentenceShapedNo       = peerwork.Text{DA: "Ingen peer-medarbejder har været med til at forme jobbet endnu.", EN: "No peer worker has helped to shape the job yet."}
	sentenceUndecided      = peerwork.Text{DA: "Det er ikke afgjort endnu.", EN: "It is not decided yet."}
	sentenceFirst          = peerwork.Text{DA: "Vi har valgt det første.", EN: "We have chosen the first."}
	sentenceSecond         = peerwork.Text{DA: "Vi har valgt det andet.", EN: "We have chosen the second."}
	sentenceBoth           = peerwork.Text{DA: "Vi vil begge dele.", EN: "We want both."}
)

// What is agreed beside tasks, terms and support.
var (
	wordGetContact          = peerwork.Text{DA: "Sådan får man kontakt", EN: "How people get in contact"}
	wordSayNo               = peerwork.Text{DA: "Sådan kan man sige nej", EN: "How people can say no"}
	wordDoneBy              = peerwork.Text{DA: "Det gør", EN: "Done by"}
	wordAftercare           = peerwork.Text{DA: "Efter vold og trusler", EN: "After violence and threats"}
	wordVersion             = peerwork.Text{DA: "Version", EN: "Version"}
	wordOpenings            = peerwork.Text{DA: "Antal stillinger", EN: "Number of posts"}
	wordBuddy               = peerwork.Text{DA: "Makker i begyndelsen", EN: "Buddy at the start"}
	headingEmployers        = peerwork.Text{DA: "Jobbet deles med", EN: "The job is shared with"}
	headingBusyDay          = peerwork.Text{DA: "På en travl dag", EN: "On a busy day"}
	headingResponsibility   = peerwork.Text{DA: "Ansvar for andre", EN: "Responsibility for others"}
	headingRequirements     = peerwork.Text{DA: "Krav og ønsker", EN: "Requirements"}
	headingNeeded           = peerwork.Text{DA: "Det er nødvendigt", EN: "Needed"}
	headingWished           = peerwork.Text{DA: "Det er et ønske", EN: "Welcome"}
	headingNotSaid          = peerwork.Text{DA: "Krav eller ønske: ikke besluttet endnu", EN: "Needed or welcome: not decided yet"}
	headingConfidentiality  = peerwork.Text{DA: "Fortrolighed", EN: "Confidentiality"}
	headingKnownBefore      = peerwork.Text{DA: "Når man kender hinanden i forvejen", EN: "When people already know each other"}
	headingSafety           = peerwork.Text{DA: "Tryghed på arbejdet", EN: "Safety at work"}
	wordTargetKinds         = peerwork.Text{DA: "Målgrupper", EN: "Groups"}
	wordWhoWrites           = peerwork.Text{DA: "Hvem der skriver", EN: "Who writes"}
	wordHeard               = peerwork.Text{DA: "Hørt", EN: "Heard"}
	headingAgreedWork       = peerwork.Text{DA: "Det er aftalt om arbejdet", EN: "What is agreed about the work"}
	headingHeard            = peerwork.Text{DA: "De er blevet hørt", EN: "Who was heard"}
	sentenceForOthersYes    = peerwork.Text{DA: "Peer-medarbejderen har ansvar for andre, der arbejder her.", EN: "The peer worker is responsible for others who work here."}
	sentenceForOthersNo     = peerwork.Text{DA: "Peer-medarbejderen har ikke ansvar for andre, der arbejder her.", EN: "The peer worker is not responsible for others who work here."}
	sentenceEmployerPaysYes = peerwork.Text{DA: "Arbejdspladsen betaler.", EN: "The employer pays for it."}
	sentenceEmployerPaysNo  = peerwork.Text{DA: "Man betaler selv.", EN: "The employee pays for it."}
	sentenceAloneYes        = peerwork.Text{DA: "Peer-medarbejderen arbejder nogle gange alene.", EN: "The peer worker sometimes works alone."}
	sentenceAloneNo         = peerwork.Text{DA: "Peer-medarbejderen arbejder ikke alene.", EN: "The peer worker does not work alone."}
	sentenceSameForAllYes   = peerwork.Text{DA: "De samme regler om at arbejde alene gælder for alle.", EN: "The same rules on working alone apply to all staff."}
	sentenceSameForAllNo    = peerwork.Text{DA: "Reglerne om at arbejde alene er ikke de samme for alle.", EN: "The rules on working alone are not the same for all staff."}
	sentenceOwnAlarmYes     = peerwork.Text{DA: "Peer-medarbejderen har sin egen alarm, som kolleger har.", EN: "The peer worker carries a personal alarm, as colleagues do."}
	sentenceOwnAlarmNo      = peerwork.Text{DA: "Peer-medarbejderen har ikke sin egen alarm.", EN: "The peer worker has no personal alarm."}
)

// What is said around a review, a plan and a sheet.
var (
	sentenceFindings = peerwork.Text{
		DA: "Vi har læst det, der står i jeres beskrivelse. Her er det, vi lagde mærke til, og hvad I kan gøre ved det.",
		EN: "We have read what your description says. This is what we noticed, and what you can do about it.",
	}
	sentenceNoFindings = peerwork.Text{
		DA: "Vi fandt ikke noget i det, der står i jeres beskrivelse. Det siger kun noget om det, vi så efter:",
		EN: "We found nothing in what your description says. That is true only of what we looked for:",
	}
	sentenceAllDecided = peerwork.Text{
		DA: "Alt det, vi spørger om på dette trin, er besluttet.",
		EN: "Everything we ask about at this stage is decided.",
	}
	sentenceMarked = peerwork.Text{
		DA: "Resten er vores forslag.",
		EN: "The rest is our suggestion.",
	}
)

var months = [12]peerwork.Text{
	{DA: "januar", EN: "January"}, {DA: "februar", EN: "February"}, {DA: "marts", EN: "March"},
	{DA: "april", EN: "April"}, {DA: "maj", EN: "May"}, {DA: "juni", EN: "June"},
	{DA: "juli", EN: "July"}, {DA: "august", EN: "August"}, {DA: "september", EN: "September"},
	{DA: "oktober", EN: "October"}, {DA: "november", EN: "November"}, {DA: "december", EN: "December"},
}
