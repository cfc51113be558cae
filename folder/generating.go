//go:build generating

package folder

// internal/gen makes codec_gen.go from the types of this package, and is built
// with the package before that file is there. It calls none of these.

func (*Folder) shape() error { panic("no codec_gen.go") }
