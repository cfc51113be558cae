// Package module holds a test alone: what a user of the published module does,
// done with the module zip of this working tree.
//
//	go test -C test/module -v .
//
// It is a module of its own, so that what it needs is in nobody's dependencies.
package module
