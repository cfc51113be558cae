package plain_test

import (
	"html"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork/jobdesc/internal/hostile"
	"github.com/peerwork-dk/peerwork/jobdesc/internal/plain"
)

func TestLine(t *testing.T) {
	for _, sample := range hostile.Samples() {
		assert.Equal(t, sample.Shown, plain.Line(sample.Text), sample.Name)
	}
	assert.Equal(t, "a b", plain.Line("a\r\n\u2028b\n"))
}

func TestClean(t *testing.T) {
	assert.Equal(t, "ét\nto\n\ntre", plain.Clean("ét \r to\u2029 tre"))
	assert.Equal(t, " midt ", plain.Clean("  midt \t "), "a space at the ends may part two texts")
	assert.Equal(t, " ", plain.Clean("   "))
	assert.Equal(t, "", plain.Clean(""))
}

func TestParagraphs(t *testing.T) {
	assert.Equal(t, []string{"a\nb", "c"}, plain.Paragraphs("\n\na\nb \n \n\n\n c\n"))
	assert.Empty(t, plain.Paragraphs(" \n\u202e\n "))
	assert.Equal(t, []string{"a", "b"}, plain.Lines("\na\n\nb\n"))
}

func TestEscape(t *testing.T) {
	assert.Equal(t, "&lt;a b=&#34;c&#34;&gt; &amp;amp; &#39;", plain.Escape(`<a b="c"> &amp; '`))
	for _, sample := range hostile.Samples() {
		assert.Equal(t, html.EscapeString(sample.Text), plain.Escape(sample.Text), sample.Name)
	}
}
