package build

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The core may weigh this much more than an empty Go program, in hundredths:
// everything above is the library's own doing, and on a slow line each percent
// is 20 ms of somebody's time. The quiz by itself has one budget, the core with
// the working group in it another, and so has the one that checks
// documents of every kind on the site. It reads reviews and makes
// none: with the rules of a review and their vocabulary it is heavier than that.
//
// The plan has a program of its own: with it in the core, a result would have to
// wait for it, too.
//
// The workshop has three programs: its core, which reads and reviews, is there soon
// after the first field; the one that makes documents comes when somebody looks at
// one, and the one that begins from other documents when somebody chooses such a
// file.
const (
	quizBudget     = 113
	coreBudget     = 126
	checkBudget    = 170
	workshopBudget = 175
	papersBudget   = 218
	beginBudget    = 130
	planBudget     = 125
)

// firstLoadBudget is how many bytes of brotli may arrive before the first
// answer can be given.
const firstLoadBudget = 19_000

// firstFieldBudget is the same of the workshop, before the first field.
const firstFieldBudget = 60_000

// firstViewBudget is the same of what peer work is, before a seat is chosen.
const firstViewBudget = 30_000

// TestCoreBudget weighs the core against an empty program, compiled with the
// same flags in the same run, and says what each part adds. A new feature gets
// a line here and a program in test/size.
func TestCoreBudget(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	tools, _ := here(t)
	features := []struct{ name, pkg string }{
		{"an empty program", "./size/baseline"},
		{"+ codec, instrument", "./size/instrument"},
		{"+ response, score", "./size/quiz"},
		{"+ group, follow-up, code", "./size/group"},
		{"+ vision", "github.com/peerwork-dk/peerwork/wasm/core/readiness"},
		{"checks every kind", "github.com/peerwork-dk/peerwork/wasm/core/check"},
		{"reads a description", "./size/draft"},
		{"+ review, coverage", "github.com/peerwork-dk/peerwork/wasm/core/jobdesc"},
		{"+ documents", "github.com/peerwork-dk/peerwork/wasm/core/papers"},
		{"begins from a result", "github.com/peerwork-dk/peerwork/wasm/core/begin"},
		{"works on a plan", "github.com/peerwork-dk/peerwork/wasm/core/plan"},
	}
	sizes := make([]int, len(features))
	plain := make([]int, len(features))
	var wait sync.WaitGroup
	for i, f := range features {
		program, err := tools.compile("../../test", f.pkg)
		require.NoError(t, err)
		wait.Add(1)
		go func() {
			defer wait.Done()
			plain[i], sizes[i] = len(program), len(Best.brotli(program))
		}()
	}
	wait.Wait()
	for i, f := range features {
		added := 0
		if i > 0 {
			added = sizes[i] - sizes[i-1]
		}
		t.Logf("%-24s %8d bytes, brotli %7d (+%6d) = %.3f × empty", f.name, plain[i], sizes[i], added, float64(sizes[i])/float64(sizes[0]))
	}
	quiz, core := sizes[2], sizes[4]
	assert.LessOrEqual(t, quiz*100, sizes[0]*quizBudget, "the quiz is heavier than %d hundredths of an empty program", quizBudget)
	assert.LessOrEqual(t, core*100, sizes[0]*coreBudget, "the core is heavier than %d hundredths of an empty program", coreBudget)
	for i, budget := range map[int]int{5: checkBudget, 7: workshopBudget, 8: papersBudget, 9: beginBudget, 10: planBudget} {
		assert.LessOrEqual(t, sizes[i]*100, sizes[0]*budget, "%s is heavier than %d hundredths of an empty program", features[i].pkg, budget)
	}
	assert.Greater(t, sizes[1], sizes[0], "the empty program is not empty")
}
