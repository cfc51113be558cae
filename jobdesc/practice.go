package jobdesc

// TargetGroup is whom the support is for.
type TargetGroup struct {
	// Whom the support is for.
	Who string `json:"who,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// The difference it is to make for them.
	Difference string `json:"difference,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// How people get in contact with the peer worker.
	Contact string `json:"contact,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// How people can say no to the support, and what a no means for them.
	SayNo string `json:"sayNo,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Support is where the support takes place and what it is.
type Support struct {
	// Where it takes place.
	Where string `json:"where,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// What it is.
	What string `json:"what,omitempty" jsonschema:"minLength=1,maxLength=4000"`
	// Whether it is given to one person at a time or in groups.
	Forms []SupportForm `json:"forms,omitempty" jsonschema:"maxItems=2"`
}

// Requirement is something the job requires. It has a kind, a text or both.
type Requirement struct {
	// What kind of requirement it is.
	Kind RequirementKind `json:"kind,omitempty"`
	// Whether it is needed from the first day or wished for.
	Need Need `json:"need,omitempty"`
	// The requirement, in the author's words.
	Text string `json:"text,omitempty" jsonschema:"minLength=1,maxLength=1000"`
	// Why, and for which task.
	Why string `json:"why,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// Whether the employer pays what it costs, such as a course, a check or the use of a car.
	EmployerPays Answer `json:"employerPays,omitempty"`
}

// Safety is how the peer worker is safe at work, like everybody else there.
type Safety struct {
	// Whether the peer worker is alone at work at times.
	WorksAlone Answer `json:"worksAlone,omitempty"`
	// Whether the same rules on working alone hold for all staff.
	SameForAll Answer `json:"sameForAll,omitempty"`
	// Whether the peer worker has an alarm of their own where colleagues have one. To answer the alarms of others is a task.
	OwnAlarm Answer `json:"ownAlarm,omitempty"`
	// When the peer worker works alone, and whom to call.
	Note string `json:"note,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// The support there is after violence, threats and other hard experiences.
	Aftercare string `json:"aftercare,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Competences is what the peer worker brings and what the workplace gives.
type Competences struct {
	// What the peer worker brings from the first day.
	Had []Competence `json:"had,omitempty" jsonschema:"maxItems=20"`
	// What the peer worker is given the chance to learn.
	ToBeGiven []Competence `json:"toBeGiven,omitempty" jsonschema:"maxItems=20"`
}

// Competence is something the peer worker can, or learns. It has a kind, a
// text or both.
type Competence struct {
	// What kind of competence it is.
	Kind CompetenceKind `json:"kind,omitempty"`
	// The competence, in the author's words.
	Text string `json:"text,omitempty" jsonschema:"minLength=1,maxLength=1000"`
}

// Openness is how open the role is.
type Openness struct {
	// What is agreed.
	Agreed OpennessKind `json:"agreed,omitempty"`
	// More about who knows what, and who decides what is told.
	Note string `json:"note,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// RecordAccess is what the peer worker can read and write about the people the
// work is for.
type RecordAccess struct {
	// What the peer worker can read.
	Access Access `json:"access,omitempty"`
	// Why, and how it works in daily life.
	Why string `json:"why,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// Who can open the old record of somebody who has used the service and now works here, and how that is prevented.
	OldRecords string `json:"oldRecords,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// Whether the peer worker writes notes in the record.
	WritesNotes Answer `json:"writesNotes,omitempty"`
	// How notes are written, such as together with the person they are about.
	Notes string `json:"notes,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Supervision is the supervision the peer worker has.
type Supervision struct {
	// Whether the peer worker takes part in the supervision everybody has.
	Ordinary Answer `json:"ordinary,omitempty"`
	// How often, or what it looks like.
	OrdinaryNote string `json:"ordinaryNote,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// What there is beyond it while the peer worker is new.
	ExtraWhileNew string `json:"extraWhileNew,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// Who supervises: a title or an arrangement, not a name.
	Supervisor string `json:"supervisor,omitempty" jsonschema:"minLength=1,maxLength=400"`
	// Whether the supervisor knows and respects peer work, and can coach.
	SupervisorKnowsPeerWork Answer `json:"supervisorKnowsPeerWork,omitempty"`
	// Supervision in a group with others in similar jobs, here or across workplaces.
	Group string `json:"group,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// The themes.
	Themes []SupervisionTheme `json:"themes,omitempty" jsonschema:"maxItems=5"`
	// Themes the list does not have.
	OtherThemes []string `json:"otherThemes,omitempty" jsonschema:"maxItems=20,minLength=1,maxLength=400"`
}

// Development is how the peer worker goes on learning.
type Development struct {
	// The ways to learn.
	Ways []DevelopmentWay `json:"ways,omitempty" jsonschema:"maxItems=5"`
	// More about learning, such as the time set aside.
	Note string `json:"note,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// Where the job can lead: new functions, more hours, more responsibility.
	Career string `json:"career,omitempty" jsonschema:"minLength=1,maxLength=2000"`
}

// Network is the peer worker's contact with other peer workers.
type Network struct {
	// Whether the peer worker is part of a network outside the workplace.
	Outside Answer `json:"outside,omitempty"`
	// Which network, and how often it meets.
	Which string `json:"which,omitempty" jsonschema:"minLength=1,maxLength=2000"`
	// Whether the network meets in working hours.
	InWorkingHours Answer `json:"inWorkingHours,omitempty"`
}
