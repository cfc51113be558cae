package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/internal/checkout"
	"github.com/peerwork-dk/peerwork/readiness"
)

// numbered is response number n of as many as you like.
func numbered(n int) string {
	return strings.Replace(response("1"), "000000000001", readiness.NewID(uint64(n)), 1)
}

// spoilt is numbered, except every hundredth, which is bad in one of four ways.
func spoilt(n int) string {
	line := numbered(n)
	if n%100 != 99 {
		return line
	}
	return [...]string{line[:len(line)/2], "null", line + "}", strings.Replace(line, `"2"`, `"7"`, 1)}[n/100%4]
}

// TestVolumeIsOneAtATime: many lines give the bytes that each gives alone, in
// their order, and every bad one is reported with its number.
func TestVolumeIsOneAtATime(t *testing.T) {
	drafts, err := checkout.ReadFile("../../schema/examples/job-description/draft.json")
	require.NoError(t, err)
	draft := strings.ReplaceAll(string(drafts), "\n", "")
	described := func(n int) string {
		if n%100 == 99 {
			return draft[:len(draft)-n/100-1]
		}
		return strings.Replace(draft, `"title": "`, fmt.Sprintf(`"title": "%d `, n), 1)
	}
	tests := []struct {
		args []string
		line func(int) string
	}{
		{[]string{"score", "--json"}, spoilt},
		{[]string{"validate", "--json", "--kind=response"}, spoilt},
		{[]string{"review", "--json"}, described},
	}
	for _, test := range tests {
		const lines = 400
		var all, want, told strings.Builder
		for n := range lines {
			all.WriteString(test.line(n) + "\n")
			_, out, stderr := run(t, test.line(n), append(test.args, "--lines")...)
			want.WriteString(strings.Replace(out, `"line":1,`, fmt.Sprintf(`"line":%d,`, n+1), 1))
			told.WriteString(strings.Replace(stderr, "-:1:", fmt.Sprintf("-:%d:", n+1), 1))
		}
		code, out, stderr := run(t, all.String(), test.args...)
		assert.Equal(t, exitBad, code)
		assert.Equal(t, want.String(), out)
		assert.Equal(t, told.String(), stderr)
		bad := strings.Count(stderr, "\n-:") + strings.Count(out, `"problems":[{`)
		if strings.HasPrefix(stderr, "-:") {
			bad++
		}
		assert.Equal(t, lines/100, bad, test.args)
	}
}

// TestLinesOfAllSorts: a byte order mark, the line breaks of Windows, empty
// lines, a line that is far too long and a bad first line each hurt nobody
// else.
func TestLinesOfAllSorts(t *testing.T) {
	long := `{"id":"` + strings.Repeat("x", 3*documents.Limit) + `"}`
	in := "\uFEFF" + strings.Join([]string{numbered(0), "", numbered(1), long, " ", "cake", numbered(2)}, "\r\n")
	want := ""
	for n := range 3 {
		_, out, _ := run(t, numbered(n), "score", "--json")
		want += out
	}
	for _, lines := range []bool{false, true} {
		code, out, stderr := run(t, in, "score", "--json", fmt.Sprint("--lines=", lines), "--lang=en")
		assert.Equal(t, exitBad, code)
		assert.Equal(t, want, out)
		assert.Equal(t, 2, strings.Count(stderr, "1 problem (response)"))
		assert.Contains(t, stderr, "-:4: 1 problem (response)\n  (the whole document)  document-too-large")
		assert.Contains(t, stderr, "-:6: 1 problem (response)\n  (the whole document)  json-syntax")
	}
	code, out, _ := run(t, "cake\n"+numbered(0)+"\n", "score", "--json", "--lines")
	assert.Equal(t, exitBad, code)
	assert.Equal(t, 1, strings.Count(out, "\n"), "a bad first line is one line")
}
