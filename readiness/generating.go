//go:build generating

package readiness

// internal/gen makes codec_gen.go from the types of this package, and is built
// with the package before that file is there. It calls none of these.

func (*Instrument) shape() error  { panic("no codec_gen.go") }
func (*Response) shape() error    { panic("no codec_gen.go") }
func (*Result) shape() error      { panic("no codec_gen.go") }
func (*GroupResult) shape() error { panic("no codec_gen.go") }
func (*FollowUp) shape() error    { panic("no codec_gen.go") }
func (*Vision) shape() error      { panic("no codec_gen.go") }
func (*Plan) shape() error        { panic("no codec_gen.go") }
func (*Plan) text() string        { panic("no codec_gen.go") }
