package codec

import (
	"math"
	"math/big"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// integer says what exact arithmetic says.
func TestIntegerAgreesWithExactArithmetic(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	literals := []string{"0", "-0", "0.0", "0e5", "0e-5", "2", "2.0", "2e0", "20e-1", "200E-2", "2.5", "25e-1", "0.02e2", "0.025e2", "1e17", "1e18", "1e19", "-1e19",
		"9223372036854775807", "9223372036854775808", "-9223372036854775808", "123456789012345678", "1234567890123456789", "1000000000000000000000e-21", "0.000001e6",
		strings.Repeat("9", 64), strings.Repeat("9", 30) + "e-30", strings.Repeat("1", 20) + "00e-2", "1.0000000000000000000000000000001", "100000000000000000000000.000"}
	for range 20_000 {
		var b strings.Builder
		if random.IntN(4) == 0 {
			b.WriteByte('-')
		}
		digits := func(most int) {
			for range 1 + random.IntN(most) {
				b.WriteByte("0000123459"[random.IntN(10)])
			}
		}
		if random.IntN(3) == 0 {
			b.WriteByte('0')
		} else {
			b.WriteByte("123456789"[random.IntN(9)])
			if random.IntN(2) == 0 {
				digits(20)
			}
		}
		if random.IntN(2) == 0 {
			b.WriteByte('.')
			digits(12)
		}
		if random.IntN(2) == 0 {
			b.WriteString([]string{"e", "E", "e+", "e-"}[random.IntN(4)])
			b.WriteString(strconv.Itoa(random.IntN(25)))
		}
		literals = append(literals, b.String())
	}
	for _, literal := range literals {
		exact, ok := new(big.Rat).SetString(literal)
		require.True(t, ok, literal)
		n, whole := integer(literal)
		require.Equal(t, exact.IsInt(), whole, literal)
		if !whole {
			continue
		}
		if want := exact.Num(); want.IsInt64() && want.CmpAbs(big.NewInt(1e18)) < 0 {
			require.Equal(t, want.Int64(), n, literal)
		} else {
			require.Equal(t, exact.Sign() < 0, n < 0, literal)
			require.GreaterOrEqual(t, max(n, -n), int64(math.MaxInt64), literal)
		}
	}
}

// Whatever number is let through, a double can hold, and v5's arithmetic stays
// small.
func TestNumberRange(t *testing.T) {
	for literal, ok := range map[string]bool{
		"1e307": true, "9.99e307": true, "1e308": false, "10e307": false, "0.1e308": true, "-1e308": false, "1e400": false, "1e5000000": false,
		"1e-307": true, "1e-308": false, "0.1e-306": true, "0.01e-306": false, "100e-309": true, "0e307": true, "0e308": false, "0.00e-308": false,
		strings.Repeat("9", 64): true, strings.Repeat("9", 65): false, "-" + strings.Repeat("9", 64): false,
		"1e" + strings.Repeat("0", 61) + "1": true, "1e99999999999999999999": false, "1e-99999999999999999999": false,
	} {
		tree, problems := ReadTree([]byte(literal), MaxBytes)
		if ok {
			assert.Empty(t, problems, literal)
			f, err := strconv.ParseFloat(tree.Literal(&tree.Nodes[0]), 64)
			assert.NoError(t, err)
			assert.False(t, f == 0 && strings.Trim(literal, "-0.e37") != "", literal)
		} else if assert.Len(t, problems, 1, literal) {
			assert.Equal(t, NumberOutOfRange, problems[0].Code, literal)
		}
	}
}
