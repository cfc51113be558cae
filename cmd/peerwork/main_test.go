package main

import (
	"bytes"
	"context"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/internal/checkout"
)

var update = flag.Bool("update", false, "write the golden files again")

// TestMain runs the tests in an environment that says nothing, or is the
// program: see [program].
func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	flag.Parse()
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "NO_COLOR"} {
		if err := os.Unsetenv(name); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

// asProgram in the environment makes the test binary the program.
const asProgram = "PEERWORK_TEST_AS_PROGRAM"

// program returns the program as a process of its own, for what only a process
// has: signals, pipes and memory.
func program(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], args...)
	cmd.Env = append(os.Environ(), asProgram+"=1")
	return cmd
}

// run runs the program and returns its exit code and what it wrote.
func run(t *testing.T, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	code = Run(context.Background(), args, strings.NewReader(stdin), &out, &err)
	return code, out.String(), err.String()
}

// golden compares got with the file, or writes it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
	}
	want, err := checkout.ReadFile(name)
	require.NoError(t, err, "run the test with -update to write it")
	assert.Equal(t, string(want), got, name)
}

// file writes a file for the test and returns its name.
func file(t *testing.T, name, data string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(data), 0o600))
	return path
}

// response is a good response to temperatur, with an id that ends in the
// letter.
func response(letter string) string {
	return `{"id":"00000000000` + letter + `","instrument":"temperatur","version":"0.1.0","answers":[{"item":"leader-named","choice":"2"}]}`
}
