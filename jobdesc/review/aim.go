package review

import "github.com/peerwork-dk/peerwork/jobdesc"

// What the job is for, and who took part in saying so.
var aimRules = []rule{
	{
		Rule: Rule{
			Code: "JD-AIM-1", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"16.3", "17.2", "17.3"},
			Ask: both("hvorfor I vil have en peer-medarbejder",
				"why you want a peer worker"),
			Do: both("Skriv, hvad I håber at opnå. Skriv også, hvad en peer-medarbejder kan give, som andre ikke kan.",
				"Write what you hope to achieve. Also write what a peer worker can give that others cannot."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if unsaid(d.Purpose) {
				r.found(atPurpose)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-AIM-2", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"33.2"},
			Ask: both("hvem støtten er for",
				"who the support is for"),
			Do: both("Skriv, hvem peer-medarbejderen skal møde, og hvor de er i livet. Et par sætninger er nok.",
				"Write who the peer worker will meet, and where they are in life. A few sentences are enough."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if unsaid(d.TargetGroup.Who) {
				r.found(atWho)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-AIM-3", Severity: SeverityShould, From: StageDescription, Evidence: []string{"33.2"},
			Ask: both("hvilken forskel støtten skal gøre",
				"what difference the support is to make"),
			Do: both("Skriv, hvad der gerne må blive anderledes i hverdagen. Et par sætninger er nok.",
				"Write what you hope will be different in daily life. A few sentences are enough."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if unsaid(d.TargetGroup.Difference) {
				r.found(atDifference)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-AIM-4", Severity: SeverityShould, From: StageDescription, Evidence: []string{"33.3"},
			Ask: both("hvor støtten foregår, og hvad den går ud på",
				"where the support takes place and what it is"),
			Do: both("Skriv, hvor I mødes, og hvad I laver sammen. Skriv det, så man kan se det for sig.",
				"Write where you meet and what you do together. Write it so that a reader can picture it."),
		},
		check: func(d *jobdesc.Description, r *report) {
			switch {
			case d.Support == nil || unsaid(d.Support.Where):
				r.found(atWhere)
			case unsaid(d.Support.What):
				r.found(atWhat)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-SHAPE-1", Severity: SeverityShould, From: StageDescription, Evidence: []string{"32.1"},
			Ask: both("at personalet er spurgt om behov og ønsker, før jobbet blev beskrevet",
				"that the staff were asked about needs and wishes before the job was described"),
			Do: both("Hold et møde om det, før I skriver mere. Skriv så, hvad I kom frem til.",
				"Hold a meeting about it before you write more. Then write what you arrived at."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if d.Shaping.Staff != jobdesc.AnswerYes {
				r.found(atShapingStaff)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-SHAPE-2", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"69.1", "19.5"},
			Ask: both("at en peer-medarbejder har været med til at forme jobbet",
				"that a peer worker has helped to shape the job"),
			Do: both("Spørg en peer-medarbejder, eller lån en fra et andet sted. Den nye kollega kan forme jobbet videre.",
				"Ask a peer worker, or borrow one from another workplace. The new colleague can go on shaping the job."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if d.Shaping.PeerWorker != jobdesc.AnswerYes {
				r.found(atShapingPeerWorker)
			}
		},
	},
}

// Who leads the peer worker, and where the peer worker belongs.
var leadershipRules = []rule{
	{
		Rule: Rule{
			Code: "JD-LEAD-1", Severity: SeverityMust, From: StageAdvert, Evidence: []string{"34.1", "16.1", "72.2"},
			Ask: both("hvem der er leder for peer-medarbejderen",
				"who leads the peer worker"),
			Do: both("Skriv lederens titel, for eksempel afdelingsleder. En titel holder længere end et navn.",
				"Write the leader’s title, such as head of unit. A title lasts longer than a name."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && unsaid(d.LineManager.Title) {
				r.found(atLineManager)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-LEAD-2", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"72.2", "own"},
			Ask: both("hvad lederen lover peer-medarbejderen",
				"what the leader promises the peer worker"),
			Do: both("Skriv, hvor tit I taler sammen, og hvad lederen tager ansvar for.",
				"Write how often you talk, and what the leader takes responsibility for."),
			Own: both("Kilden beder om et stort og aktivt lederansvar. At lederens løfte står i beskrivelsen, er vores forslag.",
				"The source asks for a large and active responsibility. That the leader’s promise is in the description is our suggestion."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && !unsaid(d.LineManager.Title) && unsaid(d.LineManager.Promise) {
				r.found(atPromise)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-TEAM-1", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"34.1"},
			Ask: both("hvilket team peer-medarbejderen hører til",
				"which team the peer worker belongs to"),
			Do: both("Skriv teamet eller afdelingen. Så ved alle, hvor peer-medarbejderen har kolleger og møder.",
				"Write the team or the department. Then everybody knows where the peer worker has colleagues and meetings."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && unsaid(d.Team) && unsaid(d.Contract.Attachment) {
				r.found(atTeam)
			}
		},
	},
}

// On what terms.
var termsRules = []rule{
	{
		Rule: Rule{
			Code: "JD-TERM-1", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"33.1", "5.1"},
			Ask: both("om jobbet er på almindelige eller særlige vilkår eller er frivilligt",
				"whether the job is on ordinary or special terms, or voluntary"),
			Do: both("Vælg en form, så alle ved, hvad der gælder.",
				"Choose a form, so that everybody knows what applies."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if d.Employment.Form == "" && unsaid(d.Employment.OtherForm) {
				r.found(atForm)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-TERM-2", Severity: SeverityConsider, From: StageDescription, Evidence: []string{"54.4", "27.3"},
			Ask: both("hvad der sker, når jobbet slutter",
				"what happens when the job ends"),
			Do: both("Skriv, hvornår I tager stilling til, om jobbet fortsætter, og hvem der afgør det.",
				"Write when you will decide whether the job goes on, and who decides."),
		},
		check: func(d *jobdesc.Description, r *report) {
			ends := d.Employment.Term == jobdesc.TermFixed || d.Employment.End != ""
			if employed(d) && ends && unsaid(d.Employment.AfterEnd) {
				r.found(atAfterEnd)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-TERM-3", Severity: SeverityShould, From: StageContract, Evidence: []string{"34.2", "24.1"},
			Ask: both("at HR har set kontrakten",
				"that HR has seen the contract"),
			Do: both("Vis HR beskrivelsen nu. HR kender reglerne for løn, ordninger og kontrakt.",
				"Show HR the description now. HR knows the rules on pay, schemes and contracts."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && d.Contract.AlignedWithHR != jobdesc.AnswerYes {
				r.found(atAlignedWithHR)
			}
		},
	},
}
