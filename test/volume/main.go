// Command volume shows what the command line does with very many documents:
// wall time, peak memory, and that the bytes are those of one document at a
// time. It is `make volume`, run in the folder test, and needs Linux, whose /proc
// shows the memory.
//
// Each run is the real program, reading a file of JSON Lines. What it writes is
// compared with the library, called in a plain loop on one goroutine; and some
// lines are given to a program of their own each.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// jobs are the commands that are run: what a line is, what the library makes of
// it (nothing when it is bad), and how many lines of a hundred there are.
var jobs = []struct {
	args  []string
	line  func(n int) []byte
	alone func(n int, line []byte) []byte
	share int
}{
	{[]string{"score", "--json"}, response, score, 100},
	{[]string{"validate", "--json", "--kind=response"}, response, validate, 10},
	{[]string{"review", "--json"}, description, reviewed, 1},
}

func main() {
	log.SetFlags(0)
	most := flag.Int("lines", 1_000_000, "lines of the largest file")
	sample := flag.Int("sample", 50, "lines that are given to a program of their own each")
	flag.Parse()
	dir, err := os.MkdirTemp("", "peerwork-volume-")
	must(err)
	program := filepath.Join(dir, "peerwork")
	if out, err := exec.Command("go", "build", "-C", "..", "-o", program, "./cmd/peerwork").CombinedOutput(); err != nil {
		log.Fatalf("%s%v", out, err)
	}
	must(os.Chdir(dir))

	fmt.Printf("%d cores\n\n", runtime.NumCPU())
	fmt.Printf("%-9s %9s %7s %8s %8s %8s %8s %9s  %s\n", "command", "lines", "bad", "MB in", "seconds", "of cores", "lines/s", "peak MiB", "bytes")
	different := false
	for _, job := range jobs {
		for _, badEvery := range []int{0, 100} {
			for _, hundredths := range []int{1, 10, 100} {
				n := *most / 100 * hundredths * job.share / 100
				size := write(n, badEvery, job.line)
				ran := run(program, append(job.args, file)...)
				sum, bad := oneAtATime(n, badEvery, job.line, job.alone)
				verdict := "as one at a time"
				if sum != ran.sum || bad > 0 && ran.code != 1 {
					verdict, different = "DIFFERENT", true
				}
				fmt.Printf("%-9s %9d %7d %8.1f %8.2f %8.2f %8.0f %9.1f  %s\n", job.args[0], n, bad, float64(size)/1e6,
					ran.took.Seconds(), ran.work.Seconds(), float64(n)/ran.took.Seconds(), float64(ran.peak)/1024, verdict)
			}
		}
	}
	for i := range *sample {
		n := i * (*most / *sample)
		must(os.WriteFile("one.json", response(n), 0o600))
		out, err := exec.Command(program, "score", "--json", "one.json").Output()
		must(err)
		different = different || string(out) != string(score(n, response(n)))
	}
	fmt.Printf("\n%d of the lines, each with a program of its own: ", *sample)
	must(os.RemoveAll(dir))
	if different {
		log.Fatal("something is DIFFERENT")
	}
	fmt.Println("the same bytes")
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
