// A program of somebody else's, in a module of its own. package.mjs builds and
// runs it in a temporary folder.
module example.org/stranger

go 1.24.0

tool github.com/peerwork-dk/peerwork/wasm/build

require github.com/peerwork-dk/peerwork v0.0.0

replace github.com/peerwork-dk/peerwork => ../../../..
