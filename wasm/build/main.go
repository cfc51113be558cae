// Command build makes the widget:
//
//	go run ./wasm/build -o DIR
//
// It prints the files and their sizes. What they are is described in
// [github.com/peerwork-dk/peerwork/wasm/builder].
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/peerwork-dk/peerwork/wasm/builder"
)

func main() {
	var opts builder.Options
	flag.StringVar(&opts.Out, "o", "", "the folder to put the files in (required)")
	flag.BoolVar(&opts.Dev, "dev", false, "readable JavaScript, and the Go runtime may write to the console")
	quick := flag.Bool("quick", false, "compress less, for somebody who waits")
	flag.Parse()
	if opts.Out == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if *quick {
		opts.Compression = builder.Quick
	}
	opts.Progress = func(step string) { fmt.Fprintln(os.Stderr, step+" …") }
	manifest, err := builder.Build(opts)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	manifest.WriteTable(os.Stdout)
}
