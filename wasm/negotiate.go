package wasm

import (
	"slices"
	"strconv"
	"strings"
)

// coding is one way a file can be compressed.
type coding struct {
	name   string // in Accept-Encoding and Content-Encoding
	suffix string // of the file
	weight int    // how much the client likes it, 0 to 1000
}

// accepted returns the codings an Accept-Encoding header allows, what the
// client likes best first; where it likes two the same, brotli before gzip.
// A coding the client likes less than the plain file is left out. Plain is
// always there as the last resort (RFC 9110, 12.5.3).
func accepted(header string) []coding {
	weights := map[string]int{}
	for part := range strings.SplitSeq(header, ",") {
		name, parameters, _ := strings.Cut(part, ";")
		if name = strings.ToLower(strings.TrimSpace(name)); name != "" {
			weights[name] = weight(parameters)
		}
	}
	all := []coding{{name: "br", suffix: ".br"}, {name: "gzip", suffix: ".gz"}}
	identity := weights["identity"]
	return slices.SortedStableFunc(func(yield func(coding) bool) {
		for _, c := range all {
			liked, named := weights[c.name]
			if !named {
				liked = weights["*"]
			}
			c.weight = liked
			if liked > 0 && liked >= identity && !yield(c) {
				return
			}
		}
	}, func(a, b coding) int { return b.weight - a.weight })
}

// weight reads the q of one coding in thousandths. Without one it is 1; one
// that cannot be read is 0, the careful reading.
func weight(parameters string) int {
	name, value, ok := strings.Cut(parameters, "=")
	if !ok || !strings.EqualFold(strings.TrimSpace(name), "q") {
		return 1000
	}
	q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil || !(q >= 0 && q <= 1) {
		return 0
	}
	return int(q*1000 + 0.5)
}
