package packed

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestThereAndBack(t *testing.T) {
	numbers := []uint64{0, 1, 127, 128, 300, 1<<32 - 1, 1<<63 - 1, 1 << 63, math.MaxUint64}
	texts := []string{"", "Åvej", strings.Repeat("x", 300)}
	var b []byte
	for _, n := range numbers {
		b = AppendNumber(b, n)
	}
	for _, s := range texts {
		b = AppendText(b, s)
	}
	r := NewReader(append(b, 7))
	for _, n := range numbers {
		assert.Equal(t, n, r.Number(math.MaxUint64))
	}
	for _, s := range texts {
		assert.Equal(t, s, r.Text(300))
	}
	assert.True(t, r.More())
	assert.Equal(t, []byte{7}, r.Bytes(1))
	assert.False(t, r.More())
	assert.False(t, r.Bad())
}

func TestNoOtherWay(t *testing.T) {
	for name, read := range map[string]func(*Reader){
		"\x80\x00": func(r *Reader) { r.Number(9) }, // zero, the long way
		"\x80":     func(r *Reader) { r.Number(9) }, // it ends too early
		"":         func(r *Reader) { r.Number(9) },
		"\x0a":     func(r *Reader) { r.Number(9) }, // too much
		"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02":     func(r *Reader) { r.Number(math.MaxUint64) }, // 65 bits
		"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x81\x01": func(r *Reader) { r.Number(math.MaxUint64) },
		"\x03ab":  func(r *Reader) { r.Text(9) }, // too short
		"\x03abc": func(r *Reader) { r.Text(2) }, // too long
		"ab":      func(r *Reader) { r.Bytes(3) },
	} {
		r := NewReader([]byte(name))
		read(r)
		require.True(t, r.Bad(), "%q", name)
		assert.False(t, r.More())
		assert.Zero(t, r.Number(math.MaxUint64))
		assert.Empty(t, r.Text(9))
	}
}

// Whatever is read is written again as it was.
func FuzzNumber(f *testing.F) {
	f.Add([]byte{0x80, 1})
	f.Fuzz(func(t *testing.T, data []byte) {
		r := NewReader(data)
		n, s := r.Number(math.MaxUint64), r.Text(1000)
		if !r.Bad() {
			require.Equal(t, data[:len(data)-len(r.rest)], AppendText(AppendNumber(nil, n), s))
		}
	})
}
