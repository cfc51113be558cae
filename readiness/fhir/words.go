package fhir

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
)

var (
	wordNote = peerwork.Text{
		DA: "Skemaet handler om en organisation, ikke om en person. Det hører ikke til i en borgers eller patients journal. Et svar har hverken navn eller personnummer på nogen.",
		EN: "This questionnaire is about an organisation, not about a person. It belongs in no patient's record. A response holds nobody's name or number.",
	}
	wordAbout = peerwork.Text{DA: "Om dit svar", EN: "About your response"}
	wordRole  = peerwork.Text{DA: "Hvilken rolle svarer du ud fra?", EN: "In which role do you answer?"}
	wordOpen  = peerwork.Text{
		DA: "Gruppen må se de nøjagtige tal, også når mine svar kan læses ud af dem",
		EN: "The group may see the exact numbers, even when my answers can be read from them",
	}
	wordScore   = peerwork.Text{DA: "Temperaturen", EN: "The temperature"}
	wordMeaning = peerwork.Text{
		DA: "Tallene går fra 0 til 100. Jo højere, jo mere er på plads. De siger, hvor meget forberedelse der er brug for, aldrig bestået eller dumpet.",
		EN: "The numbers go from 0 to 100. The higher, the more is in place. They say how much preparation is needed, never pass or fail.",
	}
	wordTotal = peerwork.Text{DA: "Samlet", EN: "Overall"}
)

var roleLabels = map[readiness.Role]peerwork.Text{
	readiness.RoleLeader:           {DA: "Leder", EN: "Manager"},
	readiness.RoleColleague:        {DA: "Kollega", EN: "Colleague"},
	readiness.RoleHR:               {DA: "HR", EN: "HR"},
	readiness.RoleUnionOrSafetyRep: {DA: "Tillids- eller arbejdsmiljørepræsentant", EN: "Union or safety representative"},
	readiness.RolePeer:             {DA: "Peer-medarbejder", EN: "Peer worker"},
	readiness.RoleCitizen:          {DA: "Borger", EN: "User of the service"},
	readiness.RoleRelative:         {DA: "Pårørende", EN: "Relative"},
	readiness.RoleJobConsultant:    {DA: "Jobkonsulent", EN: "Job consultant"},
	readiness.RoleOther:            {DA: "Noget andet", EN: "Another role"},
}
