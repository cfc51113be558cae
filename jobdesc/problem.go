package jobdesc

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork"
)

// problem makes a [peerwork.Problem]; the pointer is made of the parts, each
// an index or a name that needs no escaping.
func problem(code, da, en string, parts ...string) peerwork.Problem {
	return peerwork.Problem{Code: code, Pointer: pointer(parts...), Text: both(da, en)}
}

func pointer(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteByte('/')
		b.WriteString(p)
	}
	return b.String()
}

func num(n int) string { return strconv.Itoa(n) }
