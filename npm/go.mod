// The npm packages are made in a clone, for npm. A folder with a go.mod is left
// out of the module that users download.
module github.com/peerwork-dk/peerwork/npm
