// Package stable holds what others build on to what it was: the exported Go API
// in testdata/api.txt, and in codes.txt there the codes of all problems and findings.
//
// A line that goes or changes in api.txt breaks somebody's program; a new one
// does not. A code may go, but it is never used for anything else: it stands in
// codes.txt as retired ever after. The package is its tests:
//
//	go test ./internal/stable -update
package stable
