module github.com/peerwork-dk/peerwork/test/decode

go 1.26.0

require (
	github.com/google/jsonschema-go v0.4.3
	github.com/peerwork-dk/peerwork v0.0.0
	github.com/santhosh-tekuri/jsonschema/v5 v5.3.1
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
)

require golang.org/x/text v0.14.0 // indirect

replace github.com/peerwork-dk/peerwork => ../..
