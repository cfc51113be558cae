package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// brokenPipe takes some bytes and then no more.
type brokenPipe struct{ room int }

func (b *brokenPipe) Write(p []byte) (int, error) {
	if b.room -= len(p); b.room < 0 {
		return 0, errors.New("nobody reads any more")
	}
	return len(p), nil
}

// told calls f at the first byte that is written.
type told struct {
	f    func()
	once bool
}

func (w *told) Write(p []byte) (int, error) {
	if !w.once {
		w.once = true
		w.f()
	}
	return len(p), nil
}

// TestNothingLeftBehind: however the program ends, each goroutine it started has
// ended, each file it opened is closed, and no temporary file is left.
func TestNothingLeftBehind(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, entry), []byte("export {}"), 0o600))
	one, err := os.ReadFile(filepath.Join("testdata", "group", "autumn.jsonl"))
	require.NoError(t, err)
	many := filepath.Join(t.TempDir(), "many.jsonl")
	require.NoError(t, os.WriteFile(many, bytes.Repeat(one, 60), 0o600))
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}

	ends := map[string]func(){
		"serve": func() {
			s := serve(t, "--dir", folder)
			address := s.address(t)
			for _, name := range []string{"/", "/" + entry, "/nothing"} {
				res, err := client.Get(address + name)
				require.NoError(t, err)
				_, err = io.Copy(io.Discard, res.Body)
				require.NoError(t, err)
				require.NoError(t, res.Body.Close())
			}
			s.stop()
			assert.Equal(t, exitGood, <-s.code)
		},
		"to the end": func() {
			for _, command := range []string{"score", "validate", "fhir", "code"} {
				assert.Equal(t, exitGood, Run(t.Context(), []string{command, many}, strings.NewReader(""), io.Discard, io.Discard), command)
			}
		},
		"nobody reads": func() {
			code := Run(t.Context(), []string{"score", "--json", many}, strings.NewReader(""), &brokenPipe{100_000}, io.Discard)
			assert.NotEqual(t, exitGood, code)
		},
		"stopped": func() {
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			code := Run(ctx, []string{"score", "--json", many, many, many}, strings.NewReader(""), &told{f: stop}, io.Discard)
			assert.NotEqual(t, exitGood, code)
		},
		"not there": func() {
			assert.Equal(t, exitWrong, Run(t.Context(), []string{"score", many, "no-such-file", folder}, strings.NewReader(""), io.Discard, io.Discard))
		},
		"bad": func() {
			assert.Equal(t, exitBad, Run(t.Context(), []string{"fhir", "--from", many}, strings.NewReader(""), io.Discard, io.Discard))
		},
	}
	open := func() int {
		files, err := os.ReadDir("/proc/self/fd")
		require.NoError(t, err)
		return len(files)
	}
	for name, end := range ends {
		end() // what is made once, such as the list of signals that are waited for
		goroutines, files := settled(), open()
		for range 3 {
			end()
		}
		for deadline := time.Now().Add(30 * time.Second); runtime.NumGoroutine() > goroutines || open() > files; time.Sleep(10 * time.Millisecond) {
			if time.Now().After(deadline) {
				var stacks [1 << 16]byte
				t.Fatalf("%s: %d goroutines where there were %d, %d files where there were %d\n%s", name,
					runtime.NumGoroutine(), goroutines, open(), files, stacks[:runtime.Stack(stacks[:], true)])
			}
		}
	}
	left, err := os.ReadDir(temp)
	require.NoError(t, err)
	assert.Empty(t, left)
}

// settled is how many goroutines there are when no more of them end.
func settled() int {
	n := runtime.NumGoroutine()
	for range 20 {
		time.Sleep(10 * time.Millisecond)
		if now := runtime.NumGoroutine(); now < n {
			n = now
		}
	}
	return n
}
