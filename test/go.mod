// What needs other people's programs and modules, or much time. A folder with a
// go.mod is left out of the module that users download, and what it requires is
// in nobody's dependencies.
module github.com/peerwork-dk/peerwork/test

go 1.26.0

require (
	github.com/google/jsonschema-go v0.4.3
	github.com/peerwork-dk/peerwork v0.0.0
	github.com/santhosh-tekuri/jsonschema/v5 v5.3.1
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
	github.com/stretchr/testify v1.12.1
	golang.org/x/mod v0.43.0
)

require (
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/text v0.14.0 // indirect
)

replace github.com/peerwork-dk/peerwork => ..
