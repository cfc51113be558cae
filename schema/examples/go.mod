// The examples are read by path, in a clone: by tests and by the schema generator.
// A folder with a go.mod is left out of the module that users download.
module github.com/peerwork-dk/peerwork/schema/examples
