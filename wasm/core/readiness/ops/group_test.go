package ops_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
	"github.com/peerwork-dk/peerwork/wasm/core/readiness/ops"
)

var examples = filepath.Join("..", "..", "..", "..", "schema", "examples")

// members are the example responses of a working group.
func members(t *testing.T, prefix string) (list []string) {
	paths, err := filepath.Glob(filepath.Join(examples, "response", prefix+"*.json"))
	require.NoError(t, err)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		list = append(list, string(data))
	}
	require.Len(t, list, 5)
	return list
}

// example is an example document in canonical form, as the core answers it:
// without the $schema, which a file has.
func example[T any](t *testing.T, name string) string {
	data, err := os.ReadFile(filepath.Join(examples, name))
	require.NoError(t, err)
	v := any(new(T)).(interface {
		UnmarshalJSON([]byte) error
		MarshalJSON() ([]byte, error)
	})
	require.NoError(t, v.UnmarshalJSON(data))
	canonical, err := v.MarshalJSON()
	require.NoError(t, err)
	var head struct {
		Schema string `json:"$schema"`
	}
	require.NoError(t, json.Unmarshal(data, &head))
	return strings.Replace(string(canonical), `"$schema":"`+head.Schema+`",`, "", 1)
}

// text is what an answer with a text says.
func text(t *testing.T, answer string) string {
	var v struct{ OK string }
	require.NoError(t, json.Unmarshal([]byte(answer), &v), answer)
	require.NotEmpty(t, v.OK, answer)
	return v.OK
}

// The year of a working group, as in the examples, byte for byte.
func TestYear(t *testing.T) {
	in := canonical(t, instruments.Temperatur)
	before, after := members(t, "group-1-"), members(t, "group-2-")
	ask := func(op string, first []string, rest ...string) string {
		return ops.Call(op, append(first, rest...)...)
	}
	ok := func(document string) string { return `{"ok":` + document + `}` }

	assert.Equal(t, ok(example[readiness.GroupResult](t, "group-result/january.json")), ask("group", []string{in}, before...))
	assert.Equal(t, ok(example[readiness.GroupResult](t, "group-result/august.json")), ask("group", []string{in}, after...))
	assert.Equal(t, ok(example[readiness.FollowUp](t, "follow-up/group.json")), ask("compare", []string{in, in, "5"}, append(before, after...)...))
	assert.Equal(t, ok(example[readiness.FollowUp](t, "follow-up/leader.json")), ops.Call("compare", in, in, "1", before[3], after[3]))

	assert.Equal(t, ok(`[{"item":"recovery-effort","reasons":["only-some-know","seen-differently","next-step"]},`+
		`{"item":"supervision","reasons":["find-out"]},{"item":"tasks-in-and-out","reasons":["only-some-know","seen-differently"]},`+
		`{"item":"purpose-written","reasons":["seen-differently"]},{"item":"leader-named","reasons":["seen-differently","next-step"]}]`), ask("talk", []string{in}, before...))
	for want, now := range map[string][]string{"nothing": before, "few": before[:3], "enough": after} {
		assert.Equal(t, ok(`"`+want+`"`), ask("since", []string{"5"}, append(before[:5:5], now...)...))
	}

	for _, response := range append(before, after...) {
		code := text(t, ops.Call("code", in, response))
		var r readiness.Response
		require.NoError(t, r.UnmarshalJSON([]byte(response)))
		r.Schema, r.Date = "", ""
		want, err := r.MarshalJSON()
		require.NoError(t, err)
		assert.Equal(t, ok(string(want)), ops.Call("decode", in, code))
		quoted, err := json.Marshal(string(want))
		require.NoError(t, err)
		message := "Ida\n11:42\n»" + code + "« og " + code[1:] + "\n" + string(want) + "\n"
		assert.Equal(t, ok(`[{"line":3,"text":"`+code+`","code":true,"answer":`+ok(string(want))+`},{"line":3,"text":"`+code[1:]+`","code":true,"answer":`+ops.Call("decode", in, code[1:])+
			`},{"line":4,"text":`+string(quoted)+`,"answer":`+ops.Call("response", in, string(want))+`}]`), ops.Call("answers", in, message))
		assert.Equal(t, ok(`[{"line":1,"text":"{}","answer":`+ops.Call("response", in, "{}")+`}]`), ops.Call("answers", in, "{}"))
	}
	assert.Equal(t, ok("[]"), ops.Call("answers", in, "hej"))
	vision := example[readiness.Vision](t, "vision/solbjerg.json")
	assert.Equal(t, ok(vision), ops.Call("vision", vision))
}

func TestGroupProblems(t *testing.T) {
	in := canonical(t, instruments.Temperatur)
	members := members(t, "group-1-")
	parathed := strings.Replace(members[2], `"temperatur"`, `"parathed"`, 1)
	for _, c := range []struct{ answer, want string }{
		{ops.Call("group", in, members[0], members[1]), "group-result-too-few "},
		{ops.Call("group", in, members[0], members[1], members[0]), "group-result-response-twice /2/id"},
		{ops.Call("group", in, members[0], members[1], parathed), "response-other-instrument /2/instrument"},
		{ops.Call("group", in, members[0], `{"id":3}`), "wrong-type /1/id"},
		{ops.Call("group", in, members[0], members[1], ""), "empty-document /2"},
		{ops.Call("group", append([]string{in[1:]}, members...)...), "trailing-data "},
		{ops.Call("talk", in, members[0], members[1]), "group-result-too-few "},
		{ops.Call("since", "1", members[0], `{"id":3}`), "wrong-type /1/id"},
		{ops.Call("code", in, parathed), "response-other-instrument /instrument"},
		{ops.Call("decode", in, "7ZKQ"), "code-length "},
		{ops.Call("answers", in[1:], "7ZKQ"), "trailing-data "},
		{ops.Call("compare", in, in, "1", members[0], members[0]), "follow-up-same-response /after/id"},
		{ops.Call("compare", in, canonical(t, instruments.Parathed), "1", members[0], members[1]), "follow-up-other-instrument /after/instrument"},
		{ops.Call("compare", append([]string{in, in, "1"}, members...)...), "follow-up-person-and-group "},
		{ops.Call("vision", `{"paragraphs":[{"text":" "}]}`), "vision-empty /paragraphs"},
	} {
		var v struct{ Problems []problem }
		require.NoError(t, json.Unmarshal([]byte(c.answer), &v), c.answer)
		require.NotEmpty(t, v.Problems, c.answer)
		found := ""
		for _, p := range v.Problems {
			found += p.Code + " " + p.Pointer + "\n"
		}
		assert.Contains(t, found, c.want+"\n")
	}
	for _, texts := range [][]string{
		{"group"}, {"talk"}, {"since", "1"}, {"since", "0", members[0]}, {"since", "2", members[0]}, {"since", "x", members[0]}, {"code", in}, {"decode", in}, {"answers", in}, {"compare", in, in}, {"compare", in, in, "0", members[0], members[1]}, {"compare", in, in, "2", members[0], members[1]},
		{"compare", in, in, "x", members[0], members[1]}, {"vision"},
	} {
		assert.Equal(t, call.Misuse, ops.Call(texts[0], texts[1:]...), strconv.Quote(texts[0]))
	}
}
