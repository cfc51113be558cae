package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
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

// TestNobodyWaits: a person who gives no file is shown what to do, instead of
// waiting for a program that waits for them.
func TestNobodyWaits(t *testing.T) {
	for _, command := range []string{"score", "validate"} {
		code, screen := seen(t, 80, command)
		assert.Equal(t, exitWrong, code)
		assert.Contains(t, screen, "peerwork "+command+" svar.json")
	}
}

// TestNoBinaryOnTheScreen: a Word file goes to a file, never to the screen.
func TestNoBinaryOnTheScreen(t *testing.T) {
	code, screen := seen(t, 80, "render", "--format", "docx", description("good-ward"))
	assert.Equal(t, exitWrong, code)
	assert.Contains(t, screen, "-o stilling.docx")
	assert.NotContains(t, screen, "PK")

	name := filepath.Join(t.TempDir(), "stilling.docx")
	code, screen = seen(t, 80, "render", "--format", "docx", "-o", name, description("good-ward"))
	assert.Equal(t, exitGood, code)
	assert.Empty(t, screen)
	assert.True(t, strings.HasPrefix(read(t, name), "PK"))
}

// TestMeter: how far it has come shows on a terminal, after a while, and what
// it came to stays.
func TestMeter(t *testing.T) {
	look := func(columns uint16, use func(*meter)) string {
		program, person := terminal(t, columns)
		use(newMeter(&app{err: program, out: io.Discard}))
		require.NoError(t, program.Close())
		screen, _ := io.ReadAll(person)
		return string(screen)
	}
	long := func(m *meter) {
		m.n, m.bad = 12344, 2
		m.from, m.next = time.Now().Add(-10*time.Second), time.Now()
		m.count(true)
	}
	assert.Empty(t, look(80, func(m *meter) {
		m.count(true)
		m.hide()
		m.end() // too early to have shown anything
	}))
	screen := look(80, func(m *meter) {
		long(m)
		m.hide()
		m.hide()
		m.end()
	})
	assert.Regexp(t, "^\r12\\.345 dokumenter · 1\\.2[0-9]{2} i sekundet · 3 ikke i orden …\x1b\\[K"+
		"\r\x1b\\[K12\\.345 dokumenter · 1\\.2[0-9]{2} i sekundet · 3 ikke i orden · 10,[0-9] s\r\n$", screen)
	assert.Regexp(t, "^\r12\\.345 dokumenter · 1\\.2[0-9]{2} i sekundet · \x1b\\[K$", look(40, long), "a narrow terminal")

	var quiet strings.Builder
	m := newMeter(&app{err: &quiet, out: io.Discard})
	long(m)
	m.end()
	assert.Empty(t, quiet.String())
}
