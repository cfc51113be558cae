package ops

import (
	"unsafe"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
)

// sources are the lines of package evidence that the rules of a review name. The
// builder writes them, since all of evidence is more than this program.
type sources struct{ Sources []source }

type source struct{ Ref, DA, EN string }

var (
	sourcesLayout = codec.Layout{Size: unsafe.Sizeof(sources{}), Fields: []codec.Field{
		{Name: "sources", Kind: codec.Structs, At: unsafe.Offsetof(sources{}.Sources), MaxItems: 1000, Parts: &sourceLayout},
	}}
	sourceLayout = codec.Layout{Size: unsafe.Sizeof(source{}), Make: func(n int) unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(make([]source, n))) }, Fields: []codec.Field{
		{Name: "ref", Kind: codec.String, At: unsafe.Offsetof(source{}.Ref), Max: 60},
		{Name: "da", Kind: codec.String, At: unsafe.Offsetof(source{}.DA), Max: 4000},
		{Name: "en", Kind: codec.String, At: unsafe.Offsetof(source{}.EN), Max: 4000},
	}}
)

// lookIn looks references up in sources. Without any, or with what the builder has
// not written, nothing is found.
func lookIn(text string) render.Lookup {
	var all sources
	if codec.Read([]byte(text), codec.MaxBytes, &sourcesLayout, unsafe.Pointer(&sources{}), unsafe.Pointer(&all)) != nil {
		return nil
	}
	return func(ref string) (peerwork.Text, bool) {
		for i := range all.Sources {
			if s := &all.Sources[i]; s.Ref == ref {
				return peerwork.Text{DA: s.DA, EN: s.EN}, true
			}
		}
		return peerwork.Text{}, false
	}
}
