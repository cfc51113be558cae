// A newcomer's program, in a module of its own. package.mjs builds and runs it in
// a temporary folder.
module example.org/newcomer

go 1.24.0

require github.com/peerwork-dk/peerwork v0.0.0

replace github.com/peerwork-dk/peerwork => ../../..
