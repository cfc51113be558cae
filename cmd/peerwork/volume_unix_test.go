//go:build unix

package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/readiness"
)

// endless writes lines until nobody reads them any more.
func endless(to io.Writer) {
	for n := 0; ; n++ {
		if _, err := io.WriteString(to, numbered(n)+"\n"); err != nil {
			return
		}
	}
}

// TestInterrupted: Ctrl-C leaves whole lines, and says how many and where.
func TestInterrupted(t *testing.T) {
	tests := map[string]func(io.Writer){
		"at work": endless,
		"waiting": func(to io.Writer) {
			for n := range 1000 {
				_, _ = io.WriteString(to, numbered(n)+"\n")
			}
			_, _ = io.WriteString(to, numbered(1000)[:20]) // half a line, and no more
		},
	}
	for name, write := range tests {
		t.Run(name, func(t *testing.T) {
			cmd := program(t, "score", "--json", "--lang=en")
			var stderr bytes.Buffer
			cmd.Stderr = &stderr
			in, err := cmd.StdinPipe()
			require.NoError(t, err)
			out, err := cmd.StdoutPipe()
			require.NoError(t, err)
			require.NoError(t, cmd.Start())
			go write(in)
			lines, whole := bufio.NewReader(out), 0
			for {
				line, err := lines.ReadString('\n')
				if err == io.EOF {
					assert.Empty(t, line, "half a line")
					break
				}
				require.NoError(t, err)
				require.Contains(t, line, `"response":"`+readiness.NewID(uint64(whole))+`"`, "in order")
				if whole++; whole == 1000 {
					require.NoError(t, cmd.Process.Signal(os.Interrupt))
				}
			}
			_ = cmd.Wait() // the exit code says it
			assert.Equal(t, exitStopped, cmd.ProcessState.ExitCode())
			last := "The last one is -:" + strconv.Itoa(whole) + ". What is written is whole lines.\n"
			assert.True(t, strings.HasSuffix(stderr.String(), last), "%d lines, and it says: %s", whole, &stderr)
			assert.Equal(t, 1, strings.Count(stderr.String(), "\n"))
		})
	}
}

// TestStoppedBeforeAnything: nothing is done, and it says so.
func TestStoppedBeforeAnything(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out, stderr bytes.Buffer
	code := Run(ctx, []string{"score", "--json"}, strings.NewReader(numbered(0)), &out, &stderr)
	assert.Equal(t, exitStopped, code)
	assert.Equal(t, "peerwork: Stoppet, før noget var færdigt.\n", stderr.String())
	assert.Empty(t, out.String())
}

// TestEnoughRead: when the reader of the output closes it, the command ends
// without a message.
func TestEnoughRead(t *testing.T) {
	cmd := program(t, "score", "--json")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	go endless(in)
	_, err = bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	require.NoError(t, out.Close())
	require.Error(t, cmd.Wait())
	assert.Empty(t, stderr.String())
}
