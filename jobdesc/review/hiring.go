package review

import (
	"strings"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

// How somebody is found. Volunteers and the self-employed are not hired, so no
// rule here is about them.
var recruitmentRules = []rule{
	{
		Rule: Rule{
			Code: "JD-RECR-1", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"35.1"},
			Ask: both("at en med erfaring som peer-medarbejder er med i ansættelsesudvalget",
				"that somebody with experience as a peer worker is on the hiring committee"),
			Do: both("Spørg et peer-netværk eller en nabokommune, om I kan låne en.",
				"Ask a peer network or another workplace whether you can borrow one."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && !peerOnCommittee(d.Recruitment) {
				r.found(atCommittee)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-RECR-2", Severity: SeverityConsider, From: StageAdvert, Evidence: []string{"36.1", "own"},
			Own: both("Kilden spørger, hvordan opslaget når frem. Det er os, der nævner stederne.",
				"The source asks how the advert gets through. It is we who name the places."),
			Ask: both("hvor opslaget bliver delt, så flere ser det",
				"where the advert is shared so that more people see it"),
			Do: both("Del det også i peer-netværk, i foreninger og på recoveryskoler.",
				"Share it in peer networks, in associations and at recovery colleges as well."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && !reaches(d.Recruitment) {
				r.found(atChannels)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-RECR-3", Severity: SeverityShould, From: StageAdvert, Evidence: []string{"36.2"},
			Ask: both("hvor ansøgere kan få vejledning om ydelser og løn",
				"where applicants can have guidance on benefits and pay"),
			Do: both("Find en, der kender reglerne. Skriv i opslaget, hvem man kan ringe til.",
				"Find somebody who knows the rules. Write in the advert who to call."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && !guides(d.Recruitment, jobdesc.GuidanceTopicBenefitsAndPay) {
				r.found(atGuidance)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-RECR-4", Severity: SeverityConsider, From: StageAdvert, Evidence: []string{"36.3", "36.4"},
			Ask: both("hvem ansøgerne møder, og hvornår de får svar",
				"who applicants meet, and when they get an answer"),
			Do: both("Skriv, hvem ansøgerne møder, hvor længe det varer, og hvornår de får svar.",
				"Write who applicants meet, how long it takes, and when they get an answer."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && (d.Recruitment == nil || unsaid(d.Recruitment.Process)) {
				r.found(atProcess)
			}
		},
	},
	{
		Rule: Rule{
			Code: "JD-RECR-5", Severity: SeverityConsider, From: StageAdvert, Evidence: []string{"36.5"},
			Ask: both("hvordan I spørger til levede erfaringer med respekt",
				"how you ask about lived experience with respect"),
			Do: both("Skriv et par spørgsmål på forhånd, og giv alle de samme. Spørg til kompetencer, ikke til helbred.",
				"Write a few questions beforehand, and give all the same. Ask about competence, not about health."),
		},
		check: func(d *jobdesc.Description, r *report) {
			if employed(d) && (d.Recruitment == nil || len(d.Recruitment.RespectfulQuestions) == 0) {
				r.found(atQuestions)
			}
		},
	},
}

// peerOnCommittee reports whether somebody with experience as a peer worker is
// on the committee, by role or by a title with "peer" in it.
func peerOnCommittee(r *jobdesc.Recruitment) bool {
	if r == nil {
		return false
	}
	for i := range r.Committee {
		m := &r.Committee[i]
		if m.Role == jobdesc.CommitteeRolePeerWorker || m.Role == "" && strings.Contains(strings.ToLower(m.Title), "peer") {
			return true
		}
	}
	return false
}

// reaches reports whether the advert is shared anywhere beyond job portals and
// social media.
func reaches(r *jobdesc.Recruitment) bool {
	if r == nil {
		return false
	}
	for _, c := range r.Channels {
		if c != jobdesc.ChannelJobPortals && c != jobdesc.ChannelSocialMedia {
			return true
		}
	}
	return len(r.OtherChannels) > 0
}

func guides(r *jobdesc.Recruitment, topic jobdesc.GuidanceTopic) bool {
	if r == nil {
		return false
	}
	for _, g := range r.Guidance {
		if g == topic {
			return true
		}
	}
	return false
}
