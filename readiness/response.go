package readiness

import "github.com/peerwork-dk/peerwork"

// Response is one person's choices. It holds no name and no time of day. The
// zero value is not valid.
type Response struct {
	// The schema this document follows. May be left out.
	Schema string `json:"$schema,omitempty"`
	// A random name, made by whatever starts the response, so that the same response is never counted twice. See [NewID].
	ID string `json:"id" jsonschema:"pattern=^[0-9A-HJKMNP-TV-Z]{12}$,minLength=12,maxLength=12"`
	// The id of the instrument that is answered.
	Instrument string `json:"instrument" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The version of the instrument that is answered.
	Version string `json:"version" jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+$,maxLength=14"`
	// The day it was answered.
	Date peerwork.Date `json:"date,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}$,maxLength=10"`
	// From which place in the organisation the person answers.
	Role Role `json:"role,omitempty"`
	// Whether this person lets the working group see exact numbers. They are shown when everybody in the group does.
	OpenToGroup bool `json:"openToGroup,omitempty"`
	// The choices, in any order. An item that was left open has no entry.
	Answers []Answer `json:"answers" jsonschema:"maxItems=400"`
	// The items this person would like to talk about, three at the most. A FHIR response does not carry them, and an answer code only where the instrument is one to talk from.
	Wishes []string `json:"wishes,omitempty" jsonschema:"maxItems=3,pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// What other systems need to carry along.
	Extensions []peerwork.Extension `json:"extensions,omitempty" jsonschema:"maxItems=20"`
}

// Answer is the choice made for one item.
type Answer struct {
	// The id of the item.
	Item string `json:"item" jsonschema:"pattern=^[a-z][a-z0-9-]*$,maxLength=40"`
	// The choice: the number of the option, counted from 0, or "unknown".
	Choice Choice `json:"choice" jsonschema:"enum=0,enum=1,enum=2,enum=3,enum=4,enum=5,enum=6,enum=unknown"`
}

// Choice is what a person chose for an item: the number of an option on the
// scale, "0" to "6", or [ChoiceUnknown]. The zero value, "", is not a choice.
type Choice string

// ChoiceUnknown is the choice of somebody who does not know. It counts neither for
// nor against: the item goes on the list of things to find out.
const ChoiceUnknown Choice = "unknown"

// ChoiceOf returns the choice of option number value, 0 to 6, and "" for any
// other number.
func ChoiceOf(value int) Choice {
	const all = "0123456"
	if value < 0 || value >= len(all) {
		return ""
	}
	return Choice(all[value : value+1])
}

// Value returns the number of the option chosen, 0 to 6. It is false for
// [ChoiceUnknown] and for what is not a choice.
func (c Choice) Value() (int, bool) {
	if len(c) != 1 || c[0] < '0' || c[0] > '6' {
		return 0, false
	}
	return int(c[0] - '0'), true
}

// Valid reports whether c is "0" to "6" or "unknown". Whether it is on the
// scale of an instrument is another matter: see [Scorer.Check].
func (c Choice) Valid() bool {
	_, ok := c.Value()
	return ok || c == ChoiceUnknown
}

// Role is the place in the organisation somebody answers from. The zero value
// means that it was not said.
type Role string

// The roles. A working group has management and staff; hiring, a peer worker
// and users of the service where possible (evidence 19.4, 20.1, 20.2).
const (
	RoleLeader           Role = "leader"
	RoleColleague        Role = "colleague"
	RoleHR               Role = "hr"
	RoleUnionOrSafetyRep Role = "union-or-safety-rep"
	RolePeer             Role = "peer"
	RoleCitizen          Role = "citizen"
	RoleRelative         Role = "relative"
	RoleJobConsultant    Role = "job-consultant"
	RoleOther            Role = "other"
)

// AllRoles returns the roles in fixed order.
func AllRoles() []Role { return append([]Role(nil), allRoles[:]...) }

var allRoles = [...]Role{RoleLeader, RoleColleague, RoleHR, RoleUnionOrSafetyRep, RolePeer, RoleCitizen, RoleRelative, RoleJobConsultant, RoleOther}

// Valid reports whether r is one of [AllRoles].
func (r Role) Valid() bool {
	for _, known := range allRoles {
		if r == known {
			return true
		}
	}
	return false
}

// NewID makes the id of a response from 60 random bits: the lower 60 of
// random. The caller brings the randomness, for example from crypto/rand.
// The alphabet is Crockford's base 32: no I, L, O or U, so that it can be read
// aloud.
func NewID(random uint64) string {
	var id [12]byte
	for i := range id {
		id[len(id)-1-i] = idAlphabet[random&31]
		random >>= 5
	}
	return string(id[:])
}

const idAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
