package main

import (
	"context"
	"io"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// terminal opens a terminal of the width: what the program is given, and what
// the person sees.
func terminal(t *testing.T, columns uint16) (program, person *os.File) {
	t.Helper()
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	require.NoError(t, err)
	t.Cleanup(func() { _ = person.Close() })
	control := func(f *os.File, request uintptr, argument unsafe.Pointer) {
		_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, f.Fd(), request, uintptr(argument))
		require.Zero(t, errno)
	}
	var locked, number int32
	control(person, syscall.TIOCSPTLCK, unsafe.Pointer(&locked))
	control(person, syscall.TIOCGPTN, unsafe.Pointer(&number))
	program, err = os.OpenFile("/dev/pts/"+strconv.Itoa(int(number)), os.O_RDWR|syscall.O_NOCTTY, 0)
	require.NoError(t, err)
	t.Cleanup(func() { _ = program.Close() })
	size := [4]uint16{50, columns, 0, 0}
	control(program, syscall.TIOCSWINSZ, unsafe.Pointer(&size))
	return program, person
}

// seen runs the program in a terminal and returns what the person sees.
func seen(t *testing.T, columns uint16, args ...string) (code int, screen string) {
	t.Helper()
	program, person := terminal(t, columns)
	all := make(chan string)
	go func() {
		data, _ := io.ReadAll(person) // ends with an error when the program's side closes
		all <- string(data)
	}()
	code = Run(context.Background(), args, program, program, program)
	require.NoError(t, program.Close())
	return code, strings.ReplaceAll(<-all, "\r\n", "\n")
}

func TestTerminal(t *testing.T) {
	t.Setenv("TERM", "xterm")
	name := file(t, "svar.json", response("1"))
	code, screen := seen(t, 60, "score", name)
	assert.Equal(t, exitGood, code)
	assert.Contains(t, screen, "\x1b[1mTemaer\x1b[0m", "colours")
	for _, env := range []string{"NO_COLOR=1", "TERM=dumb"} {
		t.Run(env, func(t *testing.T) {
			variable, value, _ := strings.Cut(env, "=")
			t.Setenv(variable, value)
			_, screen := seen(t, 60, "score", name)
			assert.NotContains(t, screen, "\x1b")
			widest := 0
			for line := range strings.Lines(screen) {
				widest = max(widest, len([]rune(strings.TrimSuffix(line, "\n"))))
			}
			assert.LessOrEqual(t, widest, 60)
			assert.Greater(t, widest, 50)
		})
	}
}

// TestNobodyWaits: a person who gives no file is told what to do, instead of
// waiting for a program that waits for them.
func TestNobodyWaits(t *testing.T) {
	for _, command := range []string{"score", "validate"} {
		code, screen := seen(t, 80, command)
		assert.Equal(t, exitWrong, code)
		assert.Contains(t, screen, "peerwork "+command+" svar.json")
	}
}

// TestMeter: the count shows on a terminal, after a while, and goes away.
func TestMeter(t *testing.T) {
	program, person := terminal(t, 80)
	m := newMeter(&app{err: program, out: io.Discard})
	m.count()
	m.hide() // too early to have shown anything
	m.n, m.next = 12344, time.Now().Add(-time.Second)
	m.count()
	m.hide()
	m.hide()
	require.NoError(t, program.Close())
	screen, _ := io.ReadAll(person)
	assert.Equal(t, "\r12.345 dokumenter …\r\x1b[K", string(screen))

	var quiet strings.Builder
	m = newMeter(&app{err: &quiet, out: io.Discard})
	m.next = time.Now().Add(-time.Second)
	m.count()
	m.hide()
	assert.Empty(t, quiet.String())
}
