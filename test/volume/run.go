package main

import (
	"crypto/sha256"
	"errors"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// ran is what came of running the program.
type ran struct {
	sum  [sha256.Size]byte // of what it wrote
	code int
	took time.Duration
	work time.Duration // of the processors, all together
	peak int           // its memory at most, in KiB
}

// run runs the program to its end.
func run(program string, args ...string) ran {
	cmd := exec.Command(program, args...)
	out, err := cmd.StdoutPipe()
	must(err)
	from := time.Now()
	must(cmd.Start())
	var r ran
	watched := make(chan struct{})
	ended := make(chan struct{})
	go func() {
		defer close(watched)
		for {
			r.peak = max(r.peak, peak(cmd.Process.Pid))
			select {
			case <-ended:
				return
			case <-time.After(10 * time.Millisecond):
			}
		}
	}()
	sum := sha256.New()
	_, err = io.Copy(sum, out)
	must(err)
	close(ended)
	<-watched
	err = cmd.Wait()
	r.took = time.Since(from)
	r.work = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		r.code = exit.ExitCode()
	} else {
		must(err)
	}
	sum.Sum(r.sum[:0])
	return r
}

// peak returns how much memory the process has held at most, in KiB, 0 when it
// is gone.
func peak(process int) int {
	status, err := os.ReadFile("/proc/" + strconv.Itoa(process) + "/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			n, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(rest), " kB"))
			must(err)
			return n
		}
	}
	return 0
}
