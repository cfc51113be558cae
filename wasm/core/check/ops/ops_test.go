package ops_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
	"github.com/peerwork-dk/peerwork/wasm/core/check/ops"
)

// bytes is a document as the page gives it.
func bytes(s string) string {
	var runes []rune
	for _, b := range []byte(s) {
		runes = append(runes, rune(b))
	}
	return string(runes)
}

func TestKind(t *testing.T) {
	assert.Equal(t, `{"ok":"plan"}`, ops.Call("kind", bytes(`{"$schema":"`+schema.ID(schema.KindPlan)+`"}`)))
	assert.Equal(t, `{"ok":""}`, ops.Call("kind", "{"))
}

func TestCheck(t *testing.T) {
	standard, _ := instruments.Get(instruments.Temperatur)
	text, err := standard.MarshalJSON()
	assert.NoError(t, err)

	// Alone nobody knows the items; with its instrument there is none called so.
	response := `{"id":"0123456789AB","instrument":"temperatur","version":"` + standard.Version + `","answers":[{"item":"no-such-item","choice":"1"}]}`
	assert.Equal(t, `{"ok":"temperatur"}`, ops.Call("check", "response", bytes(response)))
	assert.Contains(t, ops.Call("check", "response", bytes(response), string(text)), `"pointer":"/answers/0/item"`)

	// What is no text is said, and what is not ASCII arrives as it was.
	assert.Contains(t, ops.Call("check", "vision", "\u00ff"), `"code":"invalid-utf8"`)
	assert.Contains(t, ops.Call("check", "vision", bytes(`{"æ":1}`)), `"pointer":"/æ"`)
	assert.Contains(t, ops.Call("check", "", bytes("{}")), `"code":"unknown-kind"`)
	assert.Contains(t, ops.Call("check", "response", bytes(response), "not an instrument"), `{"crash":`)
}
