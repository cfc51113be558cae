package review

import (
	"slices"
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// The meaning rules of a review. A code is permanent.
const (
	codeReviewTwice    = "review-finding-twice"
	codeReviewSeverity = "review-severity"
	codeReviewOrder    = "review-order"
	codeReviewPointer  = "review-pointer"
	codeReviewOwn      = "review-own-without-reason"
	codeReviewReason   = "review-reason-without-own"
	codeReviewLine     = "review-line-severity"
)

// Validate returns the [peerwork.Problems] of the review, nil when it is good:
// of its shape, as its schema describes it, and when that is right, of its meaning, in
// document order: findings that are there twice or in the wrong order, a code with
// two severities, pointers that are none, reasons that are missing, a line that has
// another severity than what is in it. It does not review again: it cannot tell
// whether the findings are the right ones.
func (r *Review) Validate() error {
	if err := r.shape(); err != nil {
		return err
	}
	c := checker{severities: map[string]Severity{}, seen: map[[3]string]bool{}}
	c.list(r.Findings, "/findings/")
	weightiest := 0
	for i := range r.Undecided {
		line, at := &r.Undecided[i], "/undecided/"+strconv.Itoa(i)
		c.order(line.Severity, &weightiest, at)
		if line.Severity != line.Items[0].Severity {
			c.problem(codeReviewLine,
				"Linjen vejer noget andet end det tungeste i den. Skriv »"+string(line.Items[0].Severity)+"«.",
				"The line weighs other than the weightiest in it. Write “"+string(line.Items[0].Severity)+"”.", at, "severity")
		}
		c.list(line.Items, at+"/items/")
	}
	return c.ps.Err()
}

// checker is what is known of a review while its findings are checked.
type checker struct {
	ps         peerwork.Problems
	severities map[string]Severity
	seen       map[[3]string]bool
}

func (c *checker) list(findings []Finding, under string) {
	weightiest := 0
	for i := range findings {
		f, at := &findings[i], under+strconv.Itoa(i)
		if key := [3]string{f.Code, f.Pointer, f.Text.DA}; c.seen[key] {
			c.problem(codeReviewTwice,
				"»"+f.Code+"« siger det samme to gange om det samme sted. Behold det ene fund.",
				"“"+f.Code+"” says the same twice about the same place. Keep one finding.", at, "code")
		} else {
			c.seen[key] = true
		}
		if before, ok := c.severities[f.Code]; ok && before != f.Severity {
			c.problem(codeReviewSeverity,
				"»"+f.Code+"« har vægten »"+string(before)+"« et andet sted. En kode har altid samme vægt.",
				"“"+f.Code+"” has the severity “"+string(before)+"” elsewhere. A code always has the same severity.", at, "severity")
		} else {
			c.severities[f.Code] = f.Severity
		}
		c.order(f.Severity, &weightiest, at)
		c.pointer(f.Pointer, at)
		for k := range f.Also {
			c.pointer(f.Also[k].Pointer, at+"/also/"+strconv.Itoa(k))
		}
		switch own, given := slices.Contains(f.Evidence, "own"), f.Own != (peerwork.Text{}); {
		case own && !given:
			c.problem(codeReviewOwn,
				"Grundlaget er »own«, men begrundelsen mangler. Skriv i »own« med én sætning hvorfor.",
				"The evidence is “own”, but the reason is missing. Say why in “own”, in one sentence.", at, "own")
		case given && !own:
			c.problem(codeReviewReason,
				"Der er en begrundelse, men »own« står ikke i grundlaget. Tilføj det, eller fjern begrundelsen.",
				"There is a reason, but the evidence does not hold “own”. Add it, or take the reason away.", at, "own")
		}
	}
}

// order checks that what is listed weighs no more than what is before it.
func (c *checker) order(s Severity, weightiest *int, at string) {
	weight := slices.Index(AllSeverities(), s)
	if weight < *weightiest {
		c.problem(codeReviewOrder,
			"Fundet vejer tungere end det før. Skriv de tungeste fund først.",
			"The finding weighs more than the one before. Write the weightiest findings first.", at, "severity")
	}
	*weightiest = max(*weightiest, weight)
}

func (c *checker) pointer(pointer, at string) {
	if !isPointer(pointer) {
		c.problem(codeReviewPointer,
			"»"+pointer+"« er ikke en JSON Pointer. Den er tom eller begynder med en skråstreg, fx »/tasks/0«.",
			"“"+pointer+"” is not a JSON Pointer. It is empty or begins with a slash, such as “/tasks/0”.", at, "pointer")
	}
}

// problem is one at a member of what is at a place.
func (c *checker) problem(code, da, en, at, member string) {
	c.ps = append(c.ps, peerwork.Problem{Code: code, Pointer: at + "/" + member, Text: both(da, en)})
}

// isPointer reports whether s is a JSON Pointer (RFC 6901, section 3): empty,
// or parts that each begin with a slash, in which ~ is written as ~0 or ~1 only.
func isPointer(s string) bool {
	if s == "" {
		return true
	}
	if s[0] != '/' {
		return false
	}
	for i := strings.IndexByte(s, '~'); i >= 0; {
		if i+1 == len(s) || s[i+1] != '0' && s[i+1] != '1' {
			return false
		}
		next := strings.IndexByte(s[i+1:], '~')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return true
}
