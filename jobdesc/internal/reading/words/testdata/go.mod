// Only tests read this folder. A folder with a go.mod is left out of the module
// that users download.
module github.com/peerwork-dk/peerwork/jobdesc/internal/reading/words/testdata
