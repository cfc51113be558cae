package build

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// here is the toolchain that runs the tests, and its wasm_exec.js.
func here(t *testing.T) (toolchain, []byte) {
	t.Helper()
	tools, err := findToolchain(func() {})
	require.NoError(t, err)
	source, err := tools.wasmExec()
	require.NoError(t, err)
	return tools, source
}

func TestWrapWasmExec(t *testing.T) {
	tools, source := here(t)
	for _, dev := range []bool{false, true} {
		text, err := wrapWasmExec(source, tools.version, dev)
		require.NoError(t, err)
		assert.NotContains(t, text, "globalThis")
		assert.Equal(t, !dev, strings.Contains(text, "const console = "))
	}
}

func TestWrapWasmExecRefuses(t *testing.T) {
	tools, source := here(t)
	for name, c := range map[string]struct{ source, version, want string }{
		"a version nobody has read":  {string(source), "go1.99.1", "wasm_exec.js of go1.99.1 is not known here"},
		"no version":                 {string(source), "devel", "is not known here"},
		"one global more":            {string(source) + "\nglobalThis.more = 1;", tools.version, "mentions globalThis 18 times"},
		"one use of files more":      {string(source) + "\nfs.writeSync(1);", tools.version, "fs.writeSync 2 times"},
		"nothing":                    {"", tools.version, "mentions globalThis 0 times"},
		"the name the wrapping uses": {string(source) + "\nconst scope = 1;", tools.version, "uses the name scope"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := wrapWasmExec([]byte(c.source), c.version, false)
			assert.ErrorContains(t, err, c.want)
		})
	}
}

// hostReport is what testdata/host.mjs says.
type hostReport struct {
	Answers   []any
	Crashes   []string
	Noticed   []string
	Ended     []any
	NewNames  string
	Apart     bool
	Prototype any
	Global    []string
}

// A program that crashes in one instance leaves no trace in its host, and the
// other instance goes on.
func TestWasmExecLeavesNoTrace(t *testing.T) {
	tools, source := here(t)
	dir := t.TempDir()
	glue := filepath.Join(dir, "glue.js")
	program := filepath.Join(dir, "crash.wasm")
	wasm, err := tools.compile("../../test", "./crash")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(program, wasm, 0o600))

	text, err := wrapWasmExec(source, tools.version, false)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(glue, []byte(text), 0o600))
	out, err := exec.Command("node", "testdata/host.mjs", glue, program).CombinedOutput()
	require.NoError(t, err, "%s", out)
	var report hostReport
	require.NoError(t, json.Unmarshal(out, &report), "%s", out)

	assert.Equal(t, []any{"still here", "still here", "still here"}, report.Answers)
	assert.Equal(t, []string{"undefined"}, report.Crashes, "a crash answers nothing")
	assert.Equal(t, []any{true, false}, report.Ended, "the one that crashed is over, the other is not")
	assert.Empty(t, report.Noticed)
	assert.Empty(t, report.NewNames)
	assert.True(t, report.Apart)
	assert.Nil(t, report.Prototype)
	assert.Equal(t, []string{"Array", "Go", "Object", "TextDecoder", "TextEncoder", "console", "crypto", "fs", "path", "peerworkCall", "performance", "process"}, report.Global)
}
