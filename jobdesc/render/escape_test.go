package render

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
)

func TestEscapeMarkdown(t *testing.T) {
	for text, want := range map[string]string{
		"Almindelig tekst, 2-3 timer (ca.) & mere - og så videre.": "Almindelig tekst, 2-3 timer (ca.) & mere - og så videre.",
		"<b>":              "&lt;b>",
		"&lt; AT&T R & D":  "&amp;lt; AT&amp;T R & D",
		"*a* _b_ `c`":      "\\*a\\* \\_b\\_ \\`c\\`",
		"[a](b) ![c](d)":   `\[a\](b) !\[c\](d)`,
		"# a":              `\# a`,
		"a # b":            "a # b",
		"- a\n+ b\n> c":    "\\- a\n\\+ b\n\\> c",
		"1. a\n12) b\n3.5": "1\\. a\n12\\) b\n3.5",
		"(1) a\niv. b":     "(1\\) a\niv\\. b",
		"Ja. Det er godt":  "Ja. Det er godt",
		"a|b":              `a\|b`,
		"a@b.dk @c":        `a@b.dk \@c`,
		`\*`:               `\\\*`,
		"  - a":            `\- a`,
		"":                 "",
	} {
		assert.Equal(t, want, escapeMarkdown(text, true), "%q", text)
	}
	assert.Equal(t, "- a", escapeMarkdown("- a", false))
}

func TestInline(t *testing.T) {
	assert.Equal(t, "**Hvor:** her", inline(Text{{Text: "Hvor:", Strong: true}, {Text: " "}, {Text: "her"}}))
	assert.Equal(t, "x **a** b", inline(Text{{Text: "x"}, {Text: " a ", Strong: true}, {Text: "b"}}))
	assert.Equal(t, "a\\\nb\\\nc", inline(Text{{Text: "a\nb"}, lineBreak, {Text: "c"}}))
	assert.Equal(t, "a b c", onOneLine(Text{{Text: "a\nb"}, lineBreak, {Text: "c"}}))
	assert.Equal(t, `## a \#`, heading(2, fixed("a #")))
}

func TestDay(t *testing.T) {
	assert.Equal(t, "21. november 2026", day("2026-11-21", peerwork.LangDA))
	assert.Equal(t, "1 March 2027", day("2027-03-01", peerwork.LangEN))
	assert.Equal(t, "2026-02-30", day("2026-02-30", peerwork.LangEN))
}

func TestLower(t *testing.T) {
	assert.Equal(t, "dag", lower("Dag"))
	assert.Equal(t, "HR", lower("HR"))
	assert.Equal(t, "i grupper", lower("I grupper"))
	assert.Equal(t, "én til én", lower("Én til én"))
	assert.Equal(t, "", lower(""))
}
