package readiness

// The bounds that keep the arithmetic of scoring exact in 64 bits. They stand
// in the struct tags too, which cannot hold constants; a test compares them.
const (
	maxThemes  = 20
	maxItems   = 20 // in one theme
	maxOptions = 7
	maxWeight  = 100
	maxWishes  = 3 // of one person
)
