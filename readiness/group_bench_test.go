package readiness_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// BenchmarkAggregate puts 500 responses to parathed together. The aim is 1 ms;
// it fails at ten times the aim.
func BenchmarkAggregate(b *testing.B) {
	in, _ := instruments.Get(instruments.Parathed)
	responses := makeGroup(rand.New(rand.NewPCG(5, 0)), &in, 500, 0)
	s, err := readiness.NewScorer(&in)
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Aggregate(responses); err != nil {
			b.Fatal(err)
		}
	}
	if each := b.Elapsed().Nanoseconds() / int64(b.N); b.N > 10 && each > 10_000_000 {
		b.Errorf("Aggregate takes %d ns; the aim is 1 000 000", each)
	}
}

// BenchmarkCode writes and reads the answer code of a response to parathed.
func BenchmarkCode(b *testing.B) {
	in, _ := instruments.Get(instruments.Parathed)
	r := anyResponse(rand.New(rand.NewPCG(5, 1)), &in)
	s, err := readiness.NewScorer(&in)
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		code, err := s.EncodeCode(&r)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := s.DecodeCode(code); err != nil {
			b.Fatal(err)
		}
	}
}
