package plans_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork/readiness/plans"
)

// The standing tasks in the order of their phases.
func ExampleStanding() {
	for _, task := range plans.Standing().Tasks[:3] {
		fmt.Println(task.Phase, task.FromWeek, task.ToWeek, task.Title.EN)
	}
	// Output:
	// clarify 0 2 Give a leader responsibility for the process
	// clarify 2 4 Bring all sides into the working group
	// clarify 4 5 Take the temperature together
}
