//go:build !race

package main

import (
	"bufio"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMemoryDoesNotGrow: a hundred thousand lines take no more memory than ten
// thousand, with one bad in a hundred. It asks the kernel how much the process
// has held at most, when the last line is answered and before it ends.
func TestMemoryDoesNotGrow(t *testing.T) {
	peak := func(n int) int {
		cmd := program(t, "validate", "--json", "--kind=response")
		in, err := cmd.StdinPipe()
		require.NoError(t, err)
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		go func() {
			to := bufio.NewWriter(in)
			for i := range n {
				_, _ = to.WriteString(spoilt(i) + "\n")
			}
			_ = to.Flush() // and stays open
		}()
		lines := bufio.NewReader(out)
		for range n {
			_, err := lines.ReadSlice('\n')
			require.NoError(t, err)
		}
		status, err := os.ReadFile("/proc/" + strconv.Itoa(cmd.Process.Pid) + "/status")
		require.NoError(t, err)
		require.NoError(t, in.Close())
		_, err = io.Copy(io.Discard, lines)
		require.NoError(t, err)
		_ = cmd.Wait() // there were bad lines
		require.Equal(t, exitBad, cmd.ProcessState.ExitCode())
		_, after, _ := strings.Cut(string(status), "VmHWM:")
		kib, _, _ := strings.Cut(strings.TrimSpace(after), " ")
		held, err := strconv.Atoi(kib)
		require.NoError(t, err)
		return held
	}
	few, many := peak(10_000), peak(100_000)
	t.Logf("%d KiB for 10 000 lines, %d KiB for 100 000", few, many)
	assert.Less(t, many, few+few/4+4096)
}
