package review_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/examples"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/schema"
)

var update = flag.Bool("update", false, "write the golden reviews and the rules' documentation again")

// golden compares what was made with the file of that name, or writes it.
func golden(t *testing.T, path string, made []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, made, 0o644))
	}
	want, err := checkout.ReadFile(path)
	require.NoError(t, err, "run this test with -update, and read what it writes")
	assert.True(t, bytes.Equal(want, made), "%s is not what is made now; run this test with -update and look at the difference", path)
}

// writtenFor says which finding each flawed example was written for, and every
// code it may draw. Nothing else may come beside it.
var writtenFor = map[string][]string{
	"flawed-alone":                {"JD-NET-1"},
	"flawed-few-hours-lowest-pay": {"JD-PAY-2", "JD-HOURS-2"},
	"flawed-health-asked":         {"JD-HEALTH-1", "JD-HEALTH-2"},
	"flawed-no-line-manager":      {"JD-LEAD-1"},
	"flawed-no-tasks-out":         {"JD-TASK-1"},
	"flawed-record-access":        {"JD-REC-1", "JD-DIL-1"},
	"flawed-reduced-demands":      {"JD-RESP-1"},
	"flawed-restrictions":         {"JD-LIMIT-1", "JD-LIMIT-2"},
	"flawed-role-drift":           {"JD-TASK-4", "JD-TASK-3"},
	"flawed-volunteer-paid-work":  {"JD-VOL-2", "JD-VOL-3", "JD-TASK-3", "JD-TASK-4"},
}

func TestReviewsOfTheExamples(t *testing.T) {
	flawed, err := filepath.Glob(others + "flawed-*.json")
	require.NoError(t, err)
	assert.Len(t, flawed, 10)
	assert.Len(t, writtenFor, 10)
	var names []string
	for _, id := range examples.IDs() {
		names = append(names, "good-"+id)
	}
	for _, path := range flawed {
		names = append(names, strings.TrimSuffix(filepath.Base(path), ".json"))
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			d := example(t, name)
			data, err := json.Marshal(d)
			require.NoError(t, err)
			require.NoError(t, schema.Validate(schema.KindJobDescription, data))
			require.NoError(t, d.Validate(), "the example means something")

			found := review.Of(&d)
			require.NoError(t, found.Validate())
			made, err := json.Marshal(found)
			require.NoError(t, err)
			require.NoError(t, schema.Validate(schema.KindReview, made))
			// The same in every review: TestLookedFor shows it.
			found.LookedFor = nil
			made, err = json.Marshal(found)
			require.NoError(t, err)

			drawn, _ := codes(found)
			if want, ok := writtenFor[name]; ok {
				assert.Contains(t, drawn, want[0], "what the example was written for")
				assert.Subset(t, want, drawn, "nothing absurd beside it")
				assert.Subset(t, drawn, want)
			} else {
				assert.Empty(t, drawn, "a good description draws nothing")
			}

			var indented bytes.Buffer
			require.NoError(t, json.Indent(&indented, made, "", "  "))
			indented.WriteByte('\n')
			golden(t, "testdata/"+name+".review.json", indented.Bytes())
		})
	}
}

// A review says what it looked for: the topics of the rules on what is written,
// with their number, and how much is asked for at the stage.
func TestLookedFor(t *testing.T) {
	read, asked := 0, 0
	for _, rule := range review.Rules() {
		if rule.From == "" {
			read++
		} else {
			asked++
		}
	}
	var before []string
	for _, stage := range review.AllStages() {
		var all []string
		sum := 0
		for _, text := range review.For(&jobdesc.Description{}, stage).LookedFor {
			all = append(all, text.EN)
			_, number, _ := strings.Cut(text.EN, ": ")
			number, _, _ = strings.Cut(number, " ")
			n, err := strconv.Atoi(number)
			require.NoError(t, err, text.EN)
			assert.Contains(t, text.DA, ": "+number+" ")
			sum += n
		}
		if stage == review.StageContract {
			assert.Equal(t, read+asked, sum, "every rule is counted")
		}
		assert.NotEqual(t, before, all, "each stage asks for more")
		before = all
	}
}

// Every golden has its example.
func TestNoGoldenIsLeftOver(t *testing.T) {
	goldens, err := filepath.Glob("testdata/*.review.json")
	require.NoError(t, err)
	assert.Len(t, goldens, 16)
	for _, path := range goldens {
		name := strings.TrimSuffix(filepath.Base(path), ".review.json")
		if id, good := strings.CutPrefix(name, "good-"); good {
			assert.Contains(t, examples.IDs(), id)
		} else {
			assert.FileExists(t, others+name+".json")
		}
	}
}

// An empty description draws what is said of things not written, each once, the
// weightiest first, by topic and then in the order of the description.
func TestOrderOfReview(t *testing.T) {
	d := jobdesc.Description{Lang: "da", Title: "Peer-medarbejder"}
	r := whole(&d)
	assert.Empty(t, r.Findings, "nothing is written, so nothing is found in it")
	order := topLevel()
	weigh := func(s review.Severity) int { return slices.Index(review.AllSeverities(), s) }
	before, seen := 0, map[string]bool{}
	for _, line := range r.Undecided {
		require.GreaterOrEqual(t, weigh(line.Severity), before, line.About.EN)
		before = weigh(line.Severity)
		weight, at := before, -1
		for _, f := range line.Items {
			if w := weigh(f.Severity); w > weight {
				weight, at = w, -1
			}
			require.Equal(t, weight, weigh(f.Severity), f.Code)
			name, _, _ := strings.Cut(f.Pointer[1:], "/")
			place, ok := order[name]
			require.True(t, ok, f.Pointer)
			require.GreaterOrEqual(t, place, at, "%s at %s", f.Code, f.Pointer)
			at = place
			assert.False(t, seen[f.Code], f.Code)
			seen[f.Code] = true
		}
	}
	assert.Greater(t, len(seen), 25)
}

// Whatever a description leaves open, what is not decided is a short list.
func TestUndecidedIsShort(t *testing.T) {
	forms, placements := append(ids("employment-forms"), ""), append(ids("placements"), "")
	longest := 0
	for _, form := range forms {
		for _, placement := range placements {
			for _, stage := range review.AllStages() {
				d := jobdesc.Description{Lang: "da", Title: "Peer-medarbejder",
					Employment: jobdesc.Employment{Form: jobdesc.EmploymentForm(form), Term: jobdesc.TermFixed},
					Workplace:  jobdesc.Workplace{Placement: jobdesc.Placement(placement)}}
				for i, dilemma := range jobdesc.Dilemmas() {
					if i%2 == 0 {
						d.Dilemmas = append(d.Dilemmas, jobdesc.DilemmaChoice{Dilemma: dilemma.ID, Side: jobdesc.SideBoth})
					}
				}
				r := review.For(&d, stage)
				require.NoError(t, r.Validate())
				assert.LessOrEqual(t, len(r.Undecided), 15, "%s %s %s", form, placement, stage)
				longest = max(longest, len(r.Undecided))
			}
		}
	}
	assert.Greater(t, len(forms)*len(placements), 60)
	t.Logf("the longest has %d lines", longest)
}

// ids are those of a list.
func ids(list string) (all []string) {
	for _, l := range jobdesc.Lists() {
		if l.Name == list {
			for _, e := range l.Entries {
				all = append(all, e.ID)
			}
		}
	}
	return all
}

// A blank is not a decision, whatever it is made of.
func TestBlanksDecideNothing(t *testing.T) {
	for _, blank := range []string{" ", "\u00a0", "–", "…", " . . . ", "\u200b", "\u3000", "?", "_____"} {
		d := jobdesc.Description{Lang: "da", Title: "Peer", Purpose: blank,
			LineManager: jobdesc.LineManager{Title: blank, Promise: blank},
			TargetGroup: jobdesc.TargetGroup{Who: blank, Difference: blank},
			Tasks:       []jobdesc.Task{{Title: blank, WhyPeer: blank}},
			TasksOut:    []jobdesc.TaskOut{{Text: blank}},
			Supervision: &jobdesc.Supervision{ExtraWhileNew: blank, Supervisor: blank}}
		found, _ := codes(review.For(&d, review.StageDescription))
		for _, code := range []string{"JD-AIM-1", "JD-AIM-2", "JD-AIM-3", "JD-LEAD-1", "JD-TASK-1", "JD-TASK-2", "JD-TASK-3", "JD-SUP-1"} {
			assert.Contains(t, found, code, "%q", blank)
		}
	}
	for _, text := range []string{"A", "7", "å", "中", "Ω", "😀"} {
		d := jobdesc.Description{Lang: "da", Title: "Peer", Purpose: text}
		found, _ := codes(review.Of(&d))
		assert.NotContains(t, found, "JD-AIM-1", text)
	}
}

// The stage follows from what is filled in.
func TestStageIsGuessed(t *testing.T) {
	for _, c := range []struct {
		want review.Stage
		make func(description)
	}{
		{review.StageAdvert, func(description) {}},
		{review.StageAdvert, func(d description) { d.Advert.Text, d.Tasks = "Vi søger dig.", []jobdesc.Task{{Title: "Samtaler"}} }},
		{review.StageDescription, func(d description) { d.Tasks = []jobdesc.Task{{Title: "Samtaler"}} }},
		{review.StageDescription, func(d description) {
			d.Advert.Text, d.TasksOut = "Vi søger dig.", []jobdesc.TaskOut{{Kind: jobdesc.TaskOutKindMedicine}}
		}},
		{review.StageContract, func(d description) { d.Contract.AlignedWithHR = jobdesc.AnswerNo }},
		{review.StageContract, func(d description) { d.Volunteering.Agreement = "Vi siger til." }},
	} {
		d := jobdesc.Description{Lang: "da", Title: "Peer-medarbejder"}
		c.make(&d)
		assert.Equal(t, c.want, review.Of(&d).Stage)
		assert.Equal(t, review.Of(&d), review.For(&d, ""), "no stage is guessed too")
		assert.Equal(t, review.Of(&d), review.For(&d, "soon"))
	}
}

// What is found at several places is said once, with all of them.
func TestFindingsAreSaidOnce(t *testing.T) {
	d := example(t, "good-ward")
	d.Limits = []jobdesc.Limit{{Text: "Kun i dagtimerne"}, {Kind: jobdesc.LimitKindNeverAlone}, {Text: "Kun på stuen"}, {Kind: jobdesc.LimitKindIndoorsOnly}}
	found := review.Of(&d).Findings
	require.Len(t, found, 2)
	hampers, reasonless := found[0], found[1]
	assert.Equal(t, "/limits/1", hampers.Pointer)
	assert.Equal(t, []review.Passage{{Pointer: "/limits/3"}}, hampers.Also)
	for _, l := range []int{1, 3} {
		label, _ := d.Limits[l].Kind.Entry()
		assert.Contains(t, hampers.Text.DA, label.Label.DA)
		assert.Contains(t, hampers.Text.EN, label.Label.EN)
	}
	assert.Equal(t, "/limits/0", reasonless.Pointer)
	assert.Equal(t, "Kun i dagtimerne", reasonless.Quote)
	assert.Equal(t, []review.Passage{{Pointer: "/limits/2", Quote: "Kun på stuen"}}, reasonless.Also)
}

// topLevel is the order of the members of a description.
func topLevel() map[string]int {
	order := map[string]int{}
	typ := reflect.TypeFor[jobdesc.Description]()
	for i := range typ.NumField() {
		name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
		order[name] = i
	}
	return order
}

func TestReviewIsTheCallersOwnAndTheSameEachTime(t *testing.T) {
	d := example(t, "flawed-restrictions")
	first, second := review.Of(&d), review.Of(&d)
	assert.Equal(t, first, second)
	first.Findings[0].Evidence[0], first.Notes[0].DA, first.LookedFor[0].DA = "changed", "changed", "changed"
	assert.Equal(t, second, review.Of(&d))
	assert.Equal(t, example(t, "flawed-restrictions"), d, "a review changes nothing")

	d = example(t, "flawed-record-access")
	first = review.Of(&d)
	for _, f := range said(&first) {
		f.Evidence[0] = "changed"
	}
	assert.NotEqual(t, first, review.Of(&d))
	for _, dilemma := range jobdesc.Dilemmas() {
		assert.NotContains(t, dilemma.Evidence, "changed")
	}
}

// Whatever a description says, its review can be written and read again, even
// where it quotes the description.
func TestReviewOfHostileText(t *testing.T) {
	texts := []string{strings.Repeat("din diagnose", 30), strings.Repeat("din diagnose ", 800), "din diagnose" + strings.Repeat("é", 4900), "{}", "{}{}"}
	for _, sample := range hostile.Samples() {
		texts = append(texts, sample.Text, "din diagnose"+sample.Text+"din medicin"+sample.Text)
	}
	read := 0
	for _, text := range texts {
		d := example(t, "flawed-volunteer-paid-work")
		d.Advert.Text = text
		d.Tasks[0].Title = cut(text, 200)
		d.Competences.Had[0].Text = cut(text, 1000)
		d.Limits = []jobdesc.Limit{{Text: cut(text, 400)}}
		written, err := json.Marshal(d)
		if err != nil || schema.Validate(schema.KindJobDescription, written) != nil {
			continue // refused at the door
		}
		read++
		made, err := json.Marshal(review.Of(&d))
		require.NoError(t, err)
		assert.NoError(t, schema.Validate(schema.KindReview, made), "%.80q", text)
	}
	assert.Greater(t, read, 30)
}

func cut(s string, characters int) string {
	return string([]rune(s)[:min(characters, len([]rune(s)))])
}

// A review is made from a description and from nothing else.
func TestReviewTakesADescriptionOnly(t *testing.T) {
	var of func(*jobdesc.Description) review.Review = review.Of
	var at func(*jobdesc.Description, review.Stage) review.Review = review.For
	assert.NotNil(t, of)
	assert.NotNil(t, at)
}

// Not said is not no: what nobody has decided is never told as a decision.
func TestDilemmasTakeNoSide(t *testing.T) {
	for _, side := range []jobdesc.Side{jobdesc.SideFirst, jobdesc.SideSecond, jobdesc.SideBoth} {
		for _, decided := range jobdesc.Dilemmas() {
			id := decided.ID
			d := example(t, "good-ward")
			d.Dilemmas = []jobdesc.DilemmaChoice{{Dilemma: id, Side: side, Reason: "Fordi det passer os bedst."}}
			r := review.Of(&d)
			for _, f := range said(&r) {
				assert.NotEqual(t, "JD-DIL-2", f.Code)
				if f.Code == "JD-DIL-1" {
					question := f.Text.DA
					for _, dilemma := range jobdesc.Dilemmas() {
						if dilemma.ID == id {
							assert.NotContains(t, question, dilemma.Question.DA, "%s %s is decided", id, side)
						}
					}
				}
			}
		}
	}
}

func ExampleOf() {
	d := jobdesc.Description{
		Lang:     "da",
		Title:    "Peer-medarbejder",
		TasksOut: []jobdesc.TaskOut{{Kind: jobdesc.TaskOutKindMedicine}},
		Tasks:    []jobdesc.Task{{Title: "Samtaler", WhyPeer: "Du har selv været der."}},
	}
	r := review.Of(&d)
	for _, f := range r.Findings {
		fmt.Println(f.Pointer, f.Quote, f.Text.DA, f.Do.DA)
	}
	fmt.Println("Ikke besluttet endnu:")
	for _, line := range r.Undecided {
		if line.Severity == review.SeverityMust || line.About.EN == "Terms, hours and pay" {
			fmt.Printf("%s: %s\n", line.About.DA, line.Text.DA)
		}
	}
	// Output:
	// Ikke besluttet endnu:
	// Ledelse og team: hvem der er leder for peer-medarbejderen.
	// Supervision og netværk: hvilken supervision peer-medarbejderen får.
	// Vilkår, timer og løn: om jobbet er på almindelige eller særlige vilkår eller er frivilligt; hvor mange timer jobbet er på; hvad lønnen bygger på; hvad lønnen er, fra og til; hvilken fleksibilitet alle ansatte har.
}

// What must be decided before there is an advert.
func ExampleFor() {
	d := jobdesc.Description{Lang: "da", Title: "Peer-medarbejder"}
	for _, line := range review.For(&d, review.StageAdvert).Undecided {
		if line.Severity == review.SeverityMust {
			fmt.Println(line.About.EN)
		}
	}
	// Output:
	// Leadership and team
	// Tasks
	// Supervision and network
}

// long is a description with n times a hundred tasks, limits and sentences.
func long(n int) jobdesc.Description {
	d := jobdesc.Description{Lang: "da", Title: "Peer-medarbejder"}
	d.Advert.Text = strings.Repeat("Vi søger en rolig kollega. Skriv lidt om din diagnose. Du kan godt lide at være med. ", 100*n)
	d.Purpose = d.Advert.Text
	for range 100 * n {
		d.Tasks = append(d.Tasks, jobdesc.Task{Title: "Samtaler", Detail: "Du taler med dem, der gerne vil.", AlsoDoneBy: []string{"Psykologen"}})
		d.Limits = append(d.Limits, jobdesc.Limit{Text: "Kun i dagtimerne"})
	}
	return d
}

// The largest example, one that draws findings, and a text and ten times as much.
func BenchmarkReview(b *testing.B) {
	descriptions := []struct {
		name string
		d    jobdesc.Description
	}{{"long", long(1)}, {"ten-times-as-long", long(10)}}
	for _, name := range []string{"good-ward", "flawed-health-asked", "flawed-volunteer-paid-work", "minimal"} {
		descriptions = append(descriptions, struct {
			name string
			d    jobdesc.Description
		}{name, example(b, name)})
	}
	for i := range descriptions {
		b.Run(descriptions[i].name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = review.Of(&descriptions[i].d)
			}
		})
	}
}
