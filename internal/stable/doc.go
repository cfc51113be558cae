// Package stable holds what others build on to what it was: the exported Go API
// in testdata/api.txt, and in codes.txt there the codes of all problems and
// findings. The package is its tests:
//
//	go test ./internal/stable -update
//
// A code may go, but it is never used for anything else: it stays in codes.txt
// as retired.
//
// testdata/baseline.txt is api.txt of the last release, and before the first
// release that of the first version. What changed since then, and whether it
// breaks a program, is printed by
//
//	go test ./internal/stable -run Verdict -v
//
// Each name that breaks one must be in CHANGELOG.md under Unreleased, on a line
// such as "- `jobdesc`: `No` → `AnswerNo`". A release copies api.txt over
// baseline.txt.
//
// golang.org/x/exp/apidiff is not used: its baseline is compiled export data,
// which nobody can read in a review and which another Go release may not read.
package stable
