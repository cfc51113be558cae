package plans_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/readiness/plans"
)

// little are the beginnings of words that say nothing about what is to be done
// in a plan for peer work.
var little = map[string]bool{}

func init() {
	for _, word := range strings.Fields("og at i der det den de dem en et er som til for med på af om hvad hvem hvor hvord hvilk hvorf har have kan skal " +
		"jer jeres i sig så når eller ikke alle også én ét nogen noget nogle selv gerne ud op ned ved fra efter før her da vil ville blive bliv være " +
		"peer medar arbej tal spørg skriv sig aftal find tag giv lad begge både andre") {
		little[word] = true
	}
}

// gists are the gists that were asked for.
var gists = map[string]map[string]bool{}

// gist is the words that say what is to be done, by their beginnings.
func gist(text string) map[string]bool {
	if words, ok := gists[text]; ok {
		return words
	}
	words := map[string]bool{}
	gists[text] = words
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		letters := []rune(word)
		if beginning := string(letters[:min(len(letters), 5)]); !little[beginning] {
			words[beginning] = true
		}
	}
	return words
}

// sayTheSame reports whether two texts share the words that say what is to be
// done: half of those of the shorter one, and no fewer than least.
func sayTheSame(a, b string, least int) bool {
	x, y := gist(a), gist(b)
	if len(y) < len(x) {
		x, y = y, x
	}
	shared := 0
	for word := range x {
		if y[word] {
			shared++
		}
	}
	return shared >= least && 2*shared >= len(x)
}

// sayTwice returns the steps of a plan that say what another step says, or the
// title of another task.
func sayTwice(p *readiness.Plan) (twice []string) {
	type said struct{ task, text string }
	var all []said
	for _, task := range p.Tasks {
		for _, step := range task.Steps {
			all = append(all, said{task.ID, step.DA})
		}
	}
	for i, a := range all {
		for _, b := range all[:i] {
			if sayTheSame(a.text, b.text, 3) {
				twice = append(twice, b.task+": "+b.text+" = "+a.task+": "+a.text)
			}
		}
		for _, task := range p.Tasks {
			if task.ID != a.task && sayTheSame(a.text, task.Title.DA, 3) {
				twice = append(twice, task.ID+": "+task.Title.DA+" = "+a.task+": "+a.text)
			}
		}
	}
	return twice
}

// exampleBases are the findings of every example response, result and group
// result of an instrument, by file.
func exampleBases(t *testing.T, in *readiness.Instrument) map[string]readiness.Basis {
	bases := map[string]readiness.Basis{"none": {}}
	scorer, err := readiness.NewScorer(in)
	require.NoError(t, err)
	for _, kind := range []string{"response", "result", "group-result"} {
		paths, err := filepath.Glob(filepath.Join("..", "..", "schema", "examples", kind, "*.json"))
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		for _, path := range paths {
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			var basis readiness.Basis
			switch kind {
			case "response":
				var x readiness.Response
				require.NoError(t, x.UnmarshalJSON(data))
				if x.Instrument != in.ID {
					continue
				}
				result, err := scorer.Score(&x)
				require.NoError(t, err, path)
				basis = result.Basis()
			case "result":
				var x readiness.Result
				require.NoError(t, x.UnmarshalJSON(data))
				basis = x.Basis()
			default:
				var x readiness.GroupResult
				require.NoError(t, x.UnmarshalJSON(data))
				basis = x.Basis()
			}
			if basis.Instrument == in.ID {
				bases[kind+"/"+filepath.Base(path)] = basis
			}
		}
	}
	return bases
}

// everythingMissing is a finding of every item.
func everythingMissing(in *readiness.Instrument) readiness.Basis {
	x := readiness.Basis{Instrument: in.ID, Version: in.Version}
	for _, theme := range in.Themes {
		for _, item := range theme.Items {
			x.Advice = append(x.Advice, item.ID)
		}
	}
	return x
}

// TestPlanSaysEachThingOnce makes plans of the example inputs, of everything
// missing, and of findings at random, for one person and for a group.
func TestPlanSaysEachThingOnce(t *testing.T) {
	standing := plans.Standing()
	random := rand.New(rand.NewPCG(3, 9))
	made, said := 0, map[string]bool{}
	for _, name := range instruments.IDs() {
		in, _ := instruments.Get(name)
		if in.ToTalk() {
			continue // which makes no plan
		}
		bases := exampleBases(t, &in)
		require.Greater(t, len(bases), 1, name)
		bases["everything missing"] = everythingMissing(&in)
		for i := range 40 {
			bases["random "+string(rune('0'+i))] = anyBasis(random, &in)
		}
		for from, basis := range bases {
			for _, basis.Group = range []bool{false, true} {
				p, err := readiness.NewPlan(&standing, &in, basis, readiness.PlanOptions{ID: id})
				require.NoError(t, err)
				require.NoError(t, p.Validate())
				made++
				for _, twice := range sayTwice(&p) {
					if !said[twice] {
						said[twice] = true
						t.Errorf("%s, %s: %s", name, from, twice)
					}
				}
				steps := map[string]bool{}
				for _, task := range p.Tasks {
					assert.Empty(t, task.Covers)
					for _, step := range task.Steps {
						steps[step.DA] = true
						assert.False(t, step.GroupDone)
					}
				}
				// What was just done is not asked for again.
				if basis.Group {
					assert.NotContains(t, steps, "Lad alle i gruppen svare hver for sig.")
					assert.NotContains(t, steps, "Tag ledelse, kolleger og gerne HR med.")
				}
			}
		}
	}
	t.Logf("%d plans", made)
}

// TestPlanWithoutTagsSaysThingsTwice: the measure finds what a reader finds when
// advice is added to standing steps that give way to nothing.
func TestPlanWithoutTagsSaysThingsTwice(t *testing.T) {
	standing := plans.Standing()
	for i := range standing.Tasks {
		standing.Tasks[i].Covers = nil
		for j := range standing.Tasks[i].Steps {
			standing.Tasks[i].Steps[j].Item = ""
		}
	}
	in, _ := instruments.Get(instruments.Parathed)
	p, err := readiness.NewPlan(&standing, &in, everythingMissing(&in), readiness.PlanOptions{ID: id})
	require.NoError(t, err)
	found := strings.Join(sayTwice(&p), "\n")
	for _, twice := range []string{
		"needs: Vis svarene til alle, før nogen skriver om jobbet. = needs: Vis svarene til alle",
		"advertise: Skriv opslaget, og del det, hvor de rette ser det = hiring-committee: Skriv opslaget",
		"applicant-guidance: Skriv navn og telefontid i opslaget. = applicant-guidance: Vælg en person",
		"interviews: Send spørgsmålene på forhånd, og fortæl, hvem der sidder i rummet. = interviews: Fortæl på forhånd",
		"after-three-months: Se tilbage efter tre måneder = function: Se på listerne igen",
	} {
		assert.Contains(t, found, twice)
	}
}

// TestCoversAreAdvised: what a task covers is what an instrument advises, word
// for word. When an advice changes, its new words go into the standing plan.
func TestCoversAreAdvised(t *testing.T) {
	advised := map[string]bool{}
	for _, name := range instruments.IDs() {
		in, _ := instruments.Get(name)
		for _, theme := range in.Themes {
			for _, item := range theme.Items {
				for _, step := range item.Advice.Steps {
					advised[step.DA] = true
				}
			}
		}
	}
	covers := 0
	for _, task := range plans.Standing().Tasks {
		for _, text := range task.Covers {
			covers++
			assert.True(t, advised[text], "%s covers “%s”, which no instrument advises", task.ID, text)
		}
		for _, step := range task.Steps {
			if step.Item == "" {
				continue
			}
			found := false
			for _, name := range instruments.IDs() {
				in, _ := instruments.Get(name)
				_, ok := in.Item(step.Item)
				found = found || ok
			}
			assert.True(t, found, "%s: no item %s", task.ID, step.Item)
		}
	}
	assert.NotZero(t, covers)
}
