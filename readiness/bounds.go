package readiness

// The bounds that keep the arithmetic of scoring exact in 64 bits. They stand
// in the struct tags too, which cannot hold constants; a test compares them.
const (
	maxThemes  = 20
	maxItems   = 20 // in one theme
	minOptions = 2
	maxOptions = 7
	maxWeight  = 100
	minBands   = 2
	maxBands   = 7
)
