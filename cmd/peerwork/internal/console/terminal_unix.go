//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package console

import (
	"os"
	"syscall"
	"unsafe"
)

// terminal reports whether file is a terminal, and its width in columns: 0
// when the terminal does not know. Only a terminal answers the question for
// its size; the null device, a pipe and a file refuse it.
func terminal(file *os.File) (columns int, is bool) {
	var size struct{ rows, columns, width, height uint16 }
	_, _, failed := syscall.Syscall(syscall.SYS_IOCTL, file.Fd(), syscall.TIOCGWINSZ, uintptr(unsafe.Pointer(&size)))
	return int(size.columns), failed == 0
}
