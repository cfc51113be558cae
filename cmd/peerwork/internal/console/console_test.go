package console_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
)

func TestWrap(t *testing.T) {
	tests := []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, []string{""}},
		{"ét ord", 10, []string{"ét ord"}},
		{"æbler og pærer", 8, []string{"æbler og", "pærer"}},
		{"  mange   mellemrum\nog linjer ", 40, []string{"mange mellemrum og linjer"}},
		{"arbejdsmiljørepræsentant", 10, []string{"arbejdsmil", "jørepræsen", "tant"}},
		{"en arbejdsmiljørepræsentant her", 10, []string{"en", "arbejdsmil", "jørepræsen", "tant her"}},
		{"om 7\u00a0dage", 6, []string{"om", "7\u00a0dage"}},
		{"e\u0301te\u0301", 2, []string{"e\u0301t", "e\u0301"}},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, console.Wrap(test.text, test.width), "%q", test.text)
	}
	for _, line := range console.Wrap(strings.Repeat("peer-medarbejder i en ansættelse ", 50), 37) {
		assert.LessOrEqual(t, console.Columns(line), 37)
	}
}

func TestHang(t *testing.T) {
	assert.Equal(t, []string{"• ring til", "  naboen"}, console.Hang("• ", "ring til naboen", 11))
}

// TestClean: a document cannot move the cursor, ring the bell, write a title
// or turn a line around.
func TestClean(t *testing.T) {
	assert.Equal(t, "a�[31mb", console.Clean("a\x1b[31mb"))
	assert.Equal(t, "a�b�c�d", console.Clean("a\u009bb\u202ec\u007fd"))
	assert.Equal(t, "a b c", console.Clean("a\nb\tc"))
	assert.Equal(t, "håb 🙂", console.Clean("håb 🙂"))
}

func TestWidth(t *testing.T) {
	for columns, want := range map[string]int{"": 80, "60": 60, "10": 40, "200": 88, "-1": 80, "wide": 80} {
		t.Setenv("COLUMNS", columns)
		assert.Equal(t, want, console.Width(&bytes.Buffer{}), "COLUMNS=%q", columns)
	}
}

func TestPaint(t *testing.T) {
	assert.Equal(t, "plain", console.PaintFor(&bytes.Buffer{}).Bold("plain"))
	assert.Equal(t, "\x1b[1mbold\x1b[0m", console.Colours.Bold("bold"))
	assert.Empty(t, console.Colours.Dim(""))
	assert.False(t, console.IsTerminal(&bytes.Buffer{}))
}

func TestNumbers(t *testing.T) {
	assert.Equal(t, "7,2 s", console.Seconds(7160*time.Millisecond, peerwork.LangDA))
	assert.Equal(t, "0.4 s", console.Seconds(449*time.Millisecond, peerwork.LangEN))
	assert.Equal(t, "999", console.Count(999, peerwork.LangDA))
	assert.Equal(t, "1.234.567", console.Count(1234567, peerwork.LangDA))
	assert.Equal(t, "12,345", console.Count(12345, peerwork.LangEN))
}

func TestDay(t *testing.T) {
	assert.Equal(t, "21. november 2026", console.Day("2026-11-21", peerwork.LangDA))
	assert.Equal(t, "1 March 2027", console.Day("2027-03-01", peerwork.LangEN))
	assert.Equal(t, "2026-02-30", console.Day("2026-02-30", peerwork.LangEN))
}
