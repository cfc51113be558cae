// Command build makes the widget:
//
//	go run ./wasm/build -o DIR
//
// or, with -dist, all that a web editor is handed: a zip with the widget, the
// file that holds everything, server settings and papers, and the npm package.
//
// It prints the files and their sizes. What they are is described in
// [github.com/peerwork-dk/peerwork/internal/build].
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/peerwork-dk/peerwork/internal/build"
)

func main() {
	var opts build.Options
	flag.StringVar(&opts.Out, "o", "", "the folder to put the files in")
	flag.BoolVar(&opts.Dev, "dev", false, "readable JavaScript, and the Go runtime may write to the console")
	flag.StringVar(&opts.Version, "version", "", "the version that -dist writes in its papers")
	dist := flag.String("dist", "", "the folder for the zip and the npm package, instead of -o")
	quick := flag.Bool("quick", false, "compress less, for somebody who waits")
	flag.Parse()
	if (opts.Out == "") == (*dist == "") || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if *quick {
		opts.Compression = build.Quick
	}
	opts.Progress = func(step string) { fmt.Fprintln(os.Stderr, step+" …") }
	if *dist != "" {
		opts.Out = *dist
		made, err := build.Dist(opts)
		stop(err)
		made.Manifest.WriteTable(os.Stdout)
		fmt.Printf("the file that holds everything: %d bytes; the zip: %d bytes\n", made.WholeFile, made.Zip)
		return
	}
	manifest, err := build.Build(opts)
	stop(err)
	manifest.WriteTable(os.Stdout)
}

func stop(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
