package console

import (
	"os"
	"syscall"
)

// terminal reports whether file is a console. Its width stays unknown: the
// standard library cannot ask for it.
func terminal(file *os.File) (columns int, is bool) {
	var mode uint32
	return 0, syscall.GetConsoleMode(syscall.Handle(file.Fd()), &mode) == nil
}
