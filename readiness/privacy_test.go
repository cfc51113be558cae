package readiness_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
)

// roles says who is who: of each role how many people and whether all of it is
// open to the group. This is what everybody in the organisation knows.
func whoIsWho(responses []readiness.Response) (people map[readiness.Role]int, open map[readiness.Role]bool) {
	people, open = map[readiness.Role]int{}, map[readiness.Role]bool{}
	for _, r := range responses {
		if people[r.Role] == 0 {
			open[r.Role] = r.Role != ""
		}
		people[r.Role]++
		open[r.Role] = open[r.Role] && r.OpenToGroup
	}
	return people, open
}

// TestNobodyIsLeftAlone takes what a group result tells of an item and what
// everybody knows, subtracts as far as that goes, and sees whom it leads to.
//
// For every item: whoever is not open to the group – or is, while somebody of
// their role is not – answered among three or more, of whom only sums are told:
// in a role that is shown, or among all who are not shown. And who in that crowd
// chose which option makes no difference to anything the result says of the
// item: when two of them change places, not a byte changes.
func TestNobodyIsLeftAlone(t *testing.T) {
	random := rand.New(rand.NewPCG(64, 1))
	shownRoles, crowds, swaps := 0, 0, 0
	for range 6000 {
		in := instrument(2+random.IntN(6), []int{1 + random.IntN(3)}, []int{1})
		responses := makeGroup(random, &in, 3+random.IntN(12), random.IntN(4))
		openness := random.IntN(4)
		for i := range responses {
			responses[i].OpenToGroup = random.IntN(4) < openness
		}
		x, err := aggregate(&in, responses)
		require.NoError(t, err)
		people, open := whoIsWho(responses)
		for i, item := range x.Items {
			shown := map[readiness.Role]readiness.RoleMean{}
			for _, d := range x.Differences {
				if d.Item == item.Item {
					for _, r := range d.Roles {
						shown[r.Role] = r
					}
				}
			}
			if len(shown) == 0 {
				continue // only the whole group is told
			}
			shownRoles++
			// Take what is shown from the whole.
			answers, hidden := item.Answers, []readiness.Role{}
			for role := range people {
				if r, ok := shown[role]; ok {
					answers -= r.Answers
					if !open[role] {
						require.GreaterOrEqual(t, r.Answers, 3, "a role with somebody who is not open is shown by fewer than three")
					}
					continue
				}
				hidden = append(hidden, role)
			}
			closed := slices.ContainsFunc(hidden, func(role readiness.Role) bool { return !open[role] })
			if closed {
				crowds++
				require.GreaterOrEqual(t, answers, 3, "what is left when the shown roles are taken away is fewer than three answers")
			} else if answers > 0 {
				require.GreaterOrEqual(t, answers, 3, "or there is nobody")
			}
			// Change places within a crowd.
			crowd := func(r readiness.Response) string {
				if _, ok := shown[r.Role]; ok {
					return string(r.Role)
				}
				return "not shown"
			}
			a, b := random.IntN(len(responses)), random.IntN(len(responses))
			if a == b || crowd(responses[a]) != crowd(responses[b]) || !chose(responses[a], item.Item) || !chose(responses[b], item.Item) {
				continue
			}
			swapped := slices.Clone(responses)
			swapped[a].Answers, swapped[b].Answers = swapChoice(responses[a].Answers, responses[b].Answers, item.Item)
			y, err := aggregate(&in, swapped)
			require.NoError(t, err)
			require.Equal(t, item, y.Items[i])
			of := func(x *readiness.GroupResult) (d []readiness.RoleDifference) {
				for _, one := range x.Differences {
					if one.Item == item.Item {
						d = append(d, one)
					}
				}
				return d
			}
			require.Equal(t, of(x), of(y))
			swaps++
		}
	}
	t.Logf("%d items with roles shown, %d with somebody not shown, %d swaps", shownRoles, crowds, swaps)
	assert.Greater(t, shownRoles, 300)
	assert.Greater(t, crowds, 50)
	assert.Greater(t, swaps, 100)
}

// chose reports whether an option was chosen for an item.
func chose(r readiness.Response, item string) bool {
	return slices.ContainsFunc(r.Answers, func(a readiness.Answer) bool { return a.Item == item && a.Choice != readiness.ChoiceUnknown })
}

// swapChoice returns both lists with their choices for one item exchanged.
func swapChoice(a, b []readiness.Answer, item string) (x, y []readiness.Answer) {
	take := func(list []readiness.Answer) (rest []readiness.Answer, one []readiness.Answer) {
		for _, answer := range list {
			if answer.Item == item {
				one = append(one, answer)
			} else {
				rest = append(rest, answer)
			}
		}
		return rest, one
	}
	restA, oneA := take(a)
	restB, oneB := take(b)
	return append(restA, oneB...), append(restB, oneA...)
}

// TestShownRoles goes through the rules by hand.
func TestShownRoles(t *testing.T) {
	in := instrument(4, []int{1}, []int{1})
	shown := func(members ...string) (roles []string) {
		t.Helper()
		var list []readiness.Response
		for i, m := range members { // such as "leader:0+": role, choice, + for open
			role, rest := m[:len(m)-2], m[len(m)-2:]
			r := answer(in, rest[:1])
			r.ID, r.Role, r.OpenToGroup = readiness.NewID(uint64(i)), readiness.Role(role), rest[1] == '+'
			list = append(list, r)
		}
		x, err := aggregate(&in, list)
		require.NoError(t, err)
		for _, d := range x.Differences {
			for _, r := range d.Roles {
				roles = append(roles, string(r.Role))
			}
		}
		return roles
	}
	both := []string{"leader", "colleague"}
	assert.Equal(t, both, shown("leader3+", "leader3 ", "leader2 ", "colleague0 ", "colleague1 ", "colleague1 "), "three of each")
	assert.Empty(t, shown("leader3+", "leader3 ", "colleague0 ", "colleague1 ", "colleague1 "), "two leaders, one not open")
	assert.Equal(t, both, shown("leader3+", "leader3+", "colleague0 ", "colleague1 ", "colleague1 "), "both open")
	assert.Empty(t, shown("leader3+", "leader3+", "colleague0 ", "colleague1 ", "colleague1 ", "hr2 "), "taking all away would leave hr alone")
	assert.Equal(t, []string{"leader", "colleague", "hr"}, shown("leader3+", "leader3+", "colleague0 ", "colleague1 ", "colleague1 ", "hr2+"), "hr is open too")
	assert.Equal(t, both, shown("leader3+", "leader3+", "colleague0 ", "colleague1 ", "colleague1 ", "hr2 ", "hr2 ", "2 "), "three not shown")
	assert.Empty(t, shown("leader3+", "colleague0+", "peer? ", "hr? ", "3 ", "2 "), "two not shown answered, two do not know")
	assert.Equal(t, both, shown("leader3+", "colleague0+", "hr?+"), "an open role that does not know may be known not to")
	assert.Equal(t, []string{"leader", "peer"}, shown("leader3 ", "leader3 ", "leader3 ", "leader2 ", "peer0 ", "peer1 ", "peer0 ", "colleague0+", "colleague0+", "hr2 "), "the smallest is not shown, so that three are left")
	assert.Empty(t, shown("leader2+", "leader2+", "colleague2+", "colleague1+"), "less than a point apart")
	assert.Equal(t, both, shown("leader2+", "leader2+", "colleague1+", "colleague1+"), "a point apart")
	assert.Empty(t, shown("3+", "0+"), "without a role")
}
