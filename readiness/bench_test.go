package readiness_test

import (
	"testing"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// BenchmarkScore scores a response to all items of parathed. The aim is 2 µs
// and 8 allocations; it fails at ten times the aim.
func BenchmarkScore(b *testing.B) {
	in, _ := instruments.Get(instruments.Parathed)
	g := &golden{name: "bench", fill: '1', theme: map[string]byte{"role": '3', "support": '0'}, items: map[string]byte{"leader-named": '?'}}
	r := g.response(in)
	s, err := readiness.NewScorer(&in)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Score(&r); err != nil {
			b.Fatal(err)
		}
	}
	if each := b.Elapsed().Nanoseconds() / int64(b.N); b.N > 1000 && each > 20_000 {
		b.Errorf("Score takes %d ns; the aim is 2000", each)
	}
}
