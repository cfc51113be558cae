// Command decode prints how long it takes to read and check a document: by us,
// and by everything else somebody could have used. It is `make decode-table`.
//
// All get the same bytes and are not told what is in them. With -once it only
// checks that each returns the right verdict, which is all that tests need.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/peerwork-dk/peerwork/schema"
)

// figures is what reading one document took.
type figures struct {
	Nanoseconds float64
	Allocs      int64 // -1: not counted
	Bytes       int64
	Problems    int // how many are found; -1: it says that there are some
}

func main() {
	log.SetFlags(0)
	once := flag.Bool("once", false, "read each document once, measure nothing")
	flag.Parse()
	documents := all()
	if *once {
		for _, d := range documents {
			for _, r := range readers {
				d.hold(r.name, r.open(d.Kind)([]byte(d.Text)))
			}
		}
		return
	}
	inNode := node(documents)
	var won, lost score
	for i, d := range documents {
		fmt.Printf("\n%s, %s, %d bytes\n", d.Kind, d.says(), len(d.Text))
		fmt.Printf("  %-30s %9s %8s %9s %10s %7s  %s\n", "", "µs", "allocs", "bytes", "documents/s", "× ours", "says")
		ours := figures{}
		for _, reader := range readers {
			f := measure(reader, d)
			if reader.name == "peerwork Decode" {
				ours = f
			}
			f.print(reader.name, ours)
			if d.Valid && reader.name == "encoding/json" {
				won.count(ours.Nanoseconds < f.Nanoseconds, &lost)
				won.count(ours.Allocs < f.Allocs, &lost)
			}
		}
		for _, name := range []string{"ajv 8, first error", "ajv 8, all errors"} {
			f := inNode[i][name]
			d.hold(name, f.Problems)
			f.print(name, ours)
			if d.Valid {
				won.count(ours.Nanoseconds < f.Nanoseconds, &lost)
			}
		}
	}
	fmt.Printf("\nDecode of a valid document against encoding/json in time and allocations, and ajv in time: ahead in %d of %d.\n", won, won+lost)
}

type score int

func (won *score) count(ahead bool, lost *score) {
	if ahead {
		*won++
	} else {
		*lost++
	}
}

func (f figures) print(name string, ours figures) {
	memory := fmt.Sprintf("%8s %9s", "", "")
	if f.Allocs >= 0 {
		memory = fmt.Sprintf("%8d %9d", f.Allocs, f.Bytes)
	}
	says := fmt.Sprint(f.Problems, " problems")
	switch f.Problems {
	case 0:
		says = "good"
	case -1:
		says = "bad"
	case 1:
		says = "1 problem"
	}
	fmt.Printf("  %-30s %9.1f %s %10.0f %7.2f  %s\n", name, f.Nanoseconds/1e3, memory, 1e9/f.Nanoseconds, f.Nanoseconds/ours.Nanoseconds, says)
}

// What is measured is the time of the processor, the garbage collector's too,
// so that what else the machine does matters little; and of some rounds the best.
const (
	rounds = 5
	round  = 60 * time.Millisecond
)

// measure reads the document over and over.
func measure(r reader, d document) figures {
	read := r.open(d.Kind)
	data := []byte(d.Text)
	f := figures{Problems: read(data)}
	d.hold(r.name, f.Problems)
	f.Allocs = int64(testing.AllocsPerRun(20, func() { read(data) }))
	batch := 1
	for from := time.Now(); time.Since(from) < round; batch++ {
		read(data)
	}
	batch = batch/20 + 1
	for range rounds {
		n, held := 0, allocated()
		from := spent()
		for spent()-from < round {
			for range batch {
				read(data)
			}
			n += batch
		}
		took := float64(spent()-from) / float64(n)
		if f.Nanoseconds == 0 || took < f.Nanoseconds {
			f.Nanoseconds = took
		}
		f.Bytes = (allocated() - held) / int64(n)
	}
	return f
}

// spent is the time this process has had of the processors.
func spent() time.Duration {
	var u syscall.Rusage
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// allocated is how many bytes have been asked for.
func allocated() int64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.TotalAlloc)
}

// node has the documents read by ajv, in the same order.
func node(documents []document) []map[string]figures {
	schemas := map[schema.Kind]json.RawMessage{}
	for _, k := range schema.Kinds() {
		schemas[k] = schema.Schema(k)
	}
	in, err := json.Marshal(map[string]any{"schemas": schemas, "documents": documents})
	must(err)
	cmd := exec.Command("node", "ajv.mjs")
	to, err := cmd.StdinPipe()
	must(err)
	from, err := cmd.StdoutPipe()
	must(err)
	cmd.Stderr = os.Stderr
	must(cmd.Start())
	_, err = to.Write(in)
	must(err)
	must(to.Close())
	var out []map[string]figures
	must(json.NewDecoder(from).Decode(&out))
	must(cmd.Wait())
	return out
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
