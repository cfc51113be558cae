package build_test

import (
	"fmt"
	"log"
	"os"

	"github.com/peerwork-dk/peerwork/internal/build"
)

// Build the widget into a folder. It takes the Go toolchain, the source tree
// and some seconds, so this is not run with the tests; the command wasm/build
// does the same.
func ExampleBuild() {
	root, err := build.FindRoot(".")
	if err != nil {
		log.Fatal(err)
	}
	manifest, err := build.Build(build.Options{Root: root, Out: "dist"})
	if err != nil {
		log.Fatal(err)
	}
	if err := manifest.WriteTable(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// What a web editor without Go is handed: a folder, the same as a zip file, and
// the npm package. Nor is this run with the tests.
func ExampleDist() {
	made, err := build.Dist(build.Options{Out: "dist", Version: "1.0.0"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(made.Zip, "bytes")
}

// The root of the source tree, from anywhere inside it.
func ExampleFindRoot() {
	root, err := build.FindRoot(".")
	if err != nil {
		log.Fatal(err)
	}
	_, err = os.Stat(root + "/go.mod")
	fmt.Println(err)
	// Output: <nil>
}
