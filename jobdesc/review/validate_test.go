package review_test

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
)

// problemCase is a review that one change makes wrong, and what is then said.
type problemCase struct {
	name string
	made func() error
	want []string // "code pointer"
}

// problems returns the list that an error of this package is.
func problems(t *testing.T, err error) (ps peerwork.Problems) {
	if err != nil {
		require.ErrorAs(t, err, &ps)
	}
	return ps
}

func problemCases() []problemCase {
	made := func(name string, change func(*review.Review), want ...string) problemCase {
		return problemCase{name, func() error { r := goodReview(); change(&r); return r.Validate() }, want}
	}
	return []problemCase{
		made("good review", func(*review.Review) {}),
		made("finding twice", func(r *review.Review) { r.Findings[1] = r.Findings[0] }, "review-finding-twice /findings/1/code"),
		made("same code at two places", func(r *review.Review) { r.Findings[1] = r.Findings[0]; r.Findings[1].Pointer = "/tasks" }),
		made("two severities", func(r *review.Review) { r.Findings[1].Code = r.Findings[0].Code }, "review-severity /findings/1/severity"),
		made("lighter first", func(r *review.Review) { slices.Reverse(r.Findings) }, "review-order /findings/1/severity"),
		made("pointers", func(r *review.Review) { r.Findings[0].Pointer, r.Findings[1].Pointer = "tasks", "/a~2" }, "review-pointer /findings/0/pointer", "review-pointer /findings/1/pointer"),
		made("pointers with escapes", func(r *review.Review) { r.Findings[0].Pointer, r.Findings[1].Pointer = "", "/~01~1/a~0" }),
		made("pointer ends in an escape", func(r *review.Review) { r.Findings[0].Pointer = "/~0~" }, "review-pointer /findings/0/pointer"),
		made("own without reason", func(r *review.Review) { r.Findings[1].Own = peerwork.Text{} }, "review-own-without-reason /findings/1/own"),
		made("pointer of another place", func(r *review.Review) { r.Findings[0].Also = []review.Passage{{Pointer: "tasks/1"}} }, "review-pointer /findings/0/also/0/pointer"),
		made("line of another weight", func(r *review.Review) { r.Undecided[0].Severity = review.SeverityConsider }, "review-line-severity /undecided/0/severity"),
		made("lighter line first", func(r *review.Review) { slices.Reverse(r.Undecided) }, "review-order /undecided/1/severity"),
		made("not decided twice", func(r *review.Review) { r.Undecided[0].Items = append(r.Undecided[0].Items, r.Undecided[0].Items[0]) }, "review-finding-twice /undecided/0/items/1/code"),
		made("reason without own", func(r *review.Review) { r.Findings[0].Own = r.Findings[1].Own }, "review-reason-without-own /findings/0/own"),
	}
}

func goodReview() review.Review {
	text := peerwork.Text{DA: "Der mangler noget.", EN: "Something is missing."}
	return review.Review{Title: "Peer-medarbejder", Stage: review.StageAdvert, Undecided: []review.Undecided{
		{Severity: review.SeverityShould, About: text, Text: text, Items: []review.Finding{
			{Code: "JD-C", Severity: review.SeverityShould, Pointer: "/team", Evidence: []string{"34.1"}, Text: text, Do: text},
		}},
		{Severity: review.SeverityConsider, About: text, Text: text, Items: []review.Finding{
			{Code: "JD-D", Severity: review.SeverityConsider, Pointer: "/dilemmas", Evidence: []string{"53.1"}, Text: text, Do: text},
		}},
	}, Findings: []review.Finding{
		{Code: "JD-A", Severity: review.SeverityMust, Pointer: "/tasksOut", Evidence: []string{"30.1"}, Text: text, Do: text},
		{Code: "JD-B", Severity: review.SeverityConsider, Pointer: "/hours", Evidence: []string{"70.3", "own"}, Own: text, Text: text, Do: text},
	}}
}

func TestValidate(t *testing.T) {
	for _, c := range problemCases() {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range problems(t, c.made()) {
				got = append(got, p.Code+" "+p.Pointer)
				assert.True(t, strings.HasSuffix(p.Text.DA, ".") && strings.HasSuffix(p.Text.EN, "."), p.Text)
			}
			assert.Equal(t, c.want, got)
		})
	}
}

// The package says which codes there are, and each is shown here, in plain words.
func TestCodesAreDocumented(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	documented := regexp.MustCompile(`review-[a-z-]+[a-z]`).FindAllString(string(doc), -1)
	shown := map[string]bool{}
	var da []string
	for _, c := range problemCases() {
		for _, p := range problems(t, c.made()) {
			shown[p.Code] = true
			assert.Contains(t, documented, p.Code)
			da = append(da, prose.WithoutQuotations(p.Text.DA))
			for _, s := range []string{p.Text.DA, p.Text.EN} {
				assert.NotEmpty(t, s)
				assert.Empty(t, prose.Denied(s), s)
				assert.NotContains(t, s, "!")
				for _, n := range prose.SentenceLengths(prose.WithoutQuotations(s)) {
					assert.LessOrEqual(t, n, 20, s)
				}
			}
		}
	}
	for _, code := range documented {
		assert.True(t, shown[code], "no case shows %s", code)
	}
	assert.Len(t, shown, 7)
	assert.LessOrEqual(t, prose.Measured(strings.Join(da, "\n")).LIX(), 36.0)
}

// The zero value is no document: the reader refuses what it writes.
func TestZeroValueIsNotValid(t *testing.T) {
	var r review.Review
	data, err := r.MarshalJSON()
	require.NoError(t, err)
	assert.Equal(t, r.UnmarshalJSON(data), r.Validate())
	assert.Error(t, r.Validate(), string(data))
}

// No number can be said of anything: nothing is scored.
func TestNothingIsScored(t *testing.T) {
	var walk func(of reflect.Type, at string)
	walk = func(of reflect.Type, at string) {
		switch of.Kind() {
		case reflect.Slice:
			walk(of.Elem(), at)
		case reflect.Struct:
			for i := range of.NumField() {
				walk(of.Field(i).Type, at+"."+of.Field(i).Name)
			}
		default:
			assert.Equal(t, reflect.String, of.Kind(), "%s is a number or a truth value", at)
		}
	}
	walk(reflect.TypeFor[review.Review](), "Review")
}
