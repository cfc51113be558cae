//go:build !generating

package readiness

// text is the plan as it is written, to compare it with. A valid one can be
// written. What writes it is generated.
func (p *Plan) text() string {
	text, _ := p.MarshalJSON()
	return string(text)
}
