// Package module holds a test alone: what a user of the published module does,
// done with the module zip of this working tree.
//
//	go test -C test -v ./module
package module
