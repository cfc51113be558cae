//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd || windows)

package console

import "os"

// terminal reports whether file is a device that passes characters, other than
// the null device. Its width stays unknown.
func terminal(file *os.File) (columns int, is bool) {
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return 0, false
	}
	null, err := os.Stat(os.DevNull)
	return 0, err != nil || !os.SameFile(info, null)
}
