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
)

// Validate returns the [peerwork.Problems] of the review, nil when it is good:
// of its shape, as its schema has it, and when that is right, of its meaning, in
// document order: findings that stand twice or in the wrong order, a code with
// two severities, pointers that are none, reasons that are missing. It does not
// review again: it cannot tell whether the findings are the right ones.
func (r *Review) Validate() error {
	if err := r.shape(); err != nil {
		return err
	}
	var ps peerwork.Problems
	severities := map[string]Severity{}
	seen := map[[3]string]bool{}
	weightiest := 0
	for i := range r.Findings {
		f, at := &r.Findings[i], strconv.Itoa(i)
		if key := [3]string{f.Code, f.Pointer, f.Text.DA}; seen[key] {
			ps = append(ps, problem(codeReviewTwice,
				"»"+f.Code+"« siger det samme to gange om det samme sted. Behold det ene fund.",
				"“"+f.Code+"” says the same twice about the same place. Keep one finding.", at, "code"))
		} else {
			seen[key] = true
		}
		if before, ok := severities[f.Code]; ok && before != f.Severity {
			ps = append(ps, problem(codeReviewSeverity,
				"»"+f.Code+"« har vægten »"+string(before)+"« et andet sted. En kode har altid samme vægt.",
				"“"+f.Code+"” has the severity “"+string(before)+"” elsewhere. A code always has the same severity.", at, "severity"))
		} else {
			severities[f.Code] = f.Severity
		}
		if weight := slices.Index(AllSeverities(), f.Severity); weight >= 0 {
			if weight < weightiest {
				ps = append(ps, problem(codeReviewOrder,
					"Fundet vejer tungere end det før. Skriv de tungeste fund først.",
					"The finding weighs more than the one before. Write the weightiest findings first.", at, "severity"))
			}
			weightiest = max(weightiest, weight)
		}
		if !isPointer(f.Pointer) {
			ps = append(ps, problem(codeReviewPointer,
				"»"+f.Pointer+"« er ikke en JSON Pointer. Den er tom eller begynder med en skråstreg, fx »/tasks/0«.",
				"“"+f.Pointer+"” is not a JSON Pointer. It is empty or begins with a slash, such as “/tasks/0”.", at, "pointer"))
		}
		switch own, given := slices.Contains(f.Evidence, "own"), f.Own != (peerwork.Text{}); {
		case own && !given:
			ps = append(ps, problem(codeReviewOwn,
				"Grundlaget er »own«, men begrundelsen mangler. Skriv i »own« med én sætning hvorfor.",
				"The evidence is “own”, but the reason is missing. Say why in “own”, in one sentence.", at, "own"))
		case given && !own:
			ps = append(ps, problem(codeReviewReason,
				"Der er en begrundelse, men »own« står ikke i grundlaget. Tilføj det, eller fjern begrundelsen.",
				"There is a reason, but the evidence does not hold “own”. Add it, or take the reason away.", at, "own"))
		}
	}
	return ps.Err()
}

// problem is one at a member of the finding with this number.
func problem(code, da, en, finding, member string) peerwork.Problem {
	return peerwork.Problem{Code: code, Pointer: "/findings/" + finding + "/" + member, Text: both(da, en)}
}

// isPointer reports whether s is a JSON Pointer (RFC 6901, section 3): empty,
// or parts that each begin with a slash, in which ~ stands as ~0 or ~1 only.
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
