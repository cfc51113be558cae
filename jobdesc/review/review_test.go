package review_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
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
	"flawed-health-asked":         {"JD-HEALTH-1"},
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

// An empty description draws what is said of things not written, each at a place
// of its own, the weightiest first and then in the order of the description.
func TestOrderOfFindings(t *testing.T) {
	d := jobdesc.Description{Lang: "da", Title: "Peer-medarbejder"}
	findings := review.Of(&d).Findings
	order := topLevel()
	before, weight := -1, 0
	seen := map[string]bool{}
	for _, f := range findings {
		w := 0
		for i, s := range review.AllSeverities() {
			if s == f.Severity {
				w = i
			}
		}
		require.GreaterOrEqual(t, w, weight, f.Code)
		if w > weight {
			before, weight = -1, w
		}
		name, _, _ := strings.Cut(f.Pointer[1:], "/")
		at, ok := order[name]
		require.True(t, ok, f.Pointer)
		require.GreaterOrEqual(t, at, before, "%s at %s", f.Code, f.Pointer)
		before = at
		assert.False(t, seen[f.Code+f.Pointer+f.Text.DA], f.Code)
		seen[f.Code+f.Pointer+f.Text.DA] = true
	}
	assert.Greater(t, len(findings), 25)
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
	first.Findings[0].Evidence[0], first.Notes[0].DA = "changed", "changed"
	assert.Equal(t, second, review.Of(&d))
	assert.Equal(t, example(t, "flawed-restrictions"), d, "a review changes nothing")

	d = example(t, "flawed-record-access")
	first = review.Of(&d)
	for i := range first.Findings {
		first.Findings[i].Evidence[0] = "changed"
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
	assert.NotNil(t, of)
}

// Not said is not no: what nobody has decided is never told as a decision.
func TestDilemmasTakeNoSide(t *testing.T) {
	for _, side := range []jobdesc.Side{jobdesc.SideFirst, jobdesc.SideSecond, jobdesc.SideBoth} {
		for _, decided := range jobdesc.Dilemmas() {
			id := decided.ID
			d := example(t, "good-ward")
			d.Dilemmas = []jobdesc.DilemmaChoice{{Dilemma: id, Side: side, Reason: "Fordi det passer os bedst."}}
			for _, f := range review.Of(&d).Findings {
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
	for _, f := range review.Of(&d).Findings {
		if f.Severity == review.SeverityMust {
			fmt.Println(f.Code, f.Pointer)
			fmt.Println("  ", f.Text.DA)
			fmt.Println("  ", f.Do.DA)
		}
	}
	// Output:
	// JD-LEAD-1 /lineManager/title
	//    Der står ikke, hvem der er leder for peer-medarbejderen.
	//    Skriv lederens titel, for eksempel afdelingsleder. Skriv ikke et navn, for en titel holder længere.
	// JD-SUP-1 /supervision
	//    Der står ikke, hvilken supervision peer-medarbejderen får.
	//    Skriv, hvem der giver den, og hvor tit. Supervision er afgørende for at kunne være i rollen.
}

// The largest example, and one that draws findings.
func BenchmarkReview(b *testing.B) {
	for _, name := range []string{"good-ward", "flawed-health-asked", "flawed-volunteer-paid-work", "minimal"} {
		d := example(b, name)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = review.Of(&d)
			}
		})
	}
}
