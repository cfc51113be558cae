// What only tests read is not in the module that users download.
module github.com/peerwork-dk/peerwork/readiness/study/testdata
