package schema_test

import (
	"math/rand/v2"
	"testing"

	"github.com/peerwork-dk/peerwork/schema"
)

// What the codec says about any bytes is what the validator says, word for
// word, and what is good survives being written and read again.
//
//	go test ./schema -run '^$' -fuzz FuzzDecodeAgreesWithValidate -fuzztime 10m -fuzzminimizetime 2s
func FuzzDecodeAgreesWithValidate(f *testing.F) {
	if testing.Short() {
		f.Skip("slow")
	}
	for i, k := range schema.Kinds() {
		for _, folder := range []map[string][]byte{good(f, k), examples(f, "invalid/"+string(k))} {
			for _, data := range folder {
				if len(data) < 10_000 { // large ones slow the search down
					f.Add(byte(i), data)
				}
			}
		}
		for _, h := range hostile() {
			if len(h.data) < 1000 {
				f.Add(byte(i), []byte(h.data))
			}
		}
		for _, value := range strange {
			f.Add(byte(i), []byte(`{"id":`+value+`,"minutes":`+value+`,"openToGroup":`+value+`,"answers":[`+value+`],"advice":[`+value+`],"title":`+value+`}`))
		}
	}
	f.Fuzz(func(t *testing.T, kind byte, data []byte) {
		k := schema.Kinds()[int(kind)%len(schema.Kinds())]
		if len(agree(t, k, data)) == 0 {
			roundTrip(t, k, data)
		}
		schema.KindOf(data)
	})
}

// The same of good documents that are damaged in ways a fuzzer of bytes does not
// come upon: the seed of the damage is what it changes.
func FuzzDamagedDocuments(f *testing.F) {
	whole, damaged := map[schema.Kind][][]byte{}, map[schema.Kind][][]byte{}
	for i, k := range schema.Kinds() {
		whole[k], damaged[k] = seeds(f, k)
		for seed := range uint64(10) {
			f.Add(byte(i), byte(seed), seed)
		}
	}
	f.Fuzz(func(t *testing.T, kind, from byte, seed uint64) {
		k := schema.Kinds()[int(kind)%len(schema.Kinds())]
		list := append(whole[k][:len(whole[k]):len(whole[k])], damaged[k]...)
		data := mutate(t, rand.New(rand.NewPCG(seed, uint64(from))), list[int(from)%len(list)])
		if len(agree(t, k, data)) == 0 {
			roundTrip(t, k, data)
		}
	})
}

// Validate reports the same about any value made in Go as about its JSON.
func FuzzValues(f *testing.F) {
	whole := map[schema.Kind][][]byte{}
	for i, k := range schema.Kinds() {
		whole[k], _ = seeds(f, k)
		for seed := range uint64(10) {
			f.Add(byte(i), byte(seed), seed)
		}
	}
	f.Fuzz(func(t *testing.T, kind, from byte, seed uint64) {
		k := schema.Kinds()[int(kind)%len(schema.Kinds())]
		sameAsJSON(t, k, changed(t, rand.New(rand.NewPCG(seed, uint64(from))), k, whole[k][int(from)%len(whole[k])]))
	})
}
