// Command build writes the public site into a folder, from the clone of peerwork
// at or above the working directory:
//
//	go run ./internal/site/build -o dist/site
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/peerwork-dk/peerwork/internal/build"
	"github.com/peerwork-dk/peerwork/internal/site"
)

func main() {
	var opts build.Options
	flag.StringVar(&opts.Out, "o", "", "the folder to put the site in; an earlier site there is replaced")
	flag.StringVar(&opts.Version, "version", "", "the version that the papers of the zip say (0.0.0)")
	quick := flag.Bool("quick", false, "compress less")
	flag.Parse()
	if opts.Out == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if *quick {
		opts.Compression = build.Quick
	}
	opts.Progress = func(step string) { fmt.Fprintln(os.Stderr, step+" …") }
	if err := site.Build(opts); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
