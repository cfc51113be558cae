package peerwork

// ModulePath is the path under which Go programs import peerwork.
const ModulePath = "github.com/peerwork-dk/peerwork"

// SchemaBase is the address all published JSON Schemas live under. The schema
// of a kind is SchemaBase + "v1/" + kind + ".schema.json".
const SchemaBase = "https://peerwork-dk.github.io/peerwork/schema/"

// Extension carries what peerwork has no field for. Readers that do not know
// its name leave it alone.
type Extension struct {
	// The name of the extension: an https address under the control of the author of the extension.
	Name string `json:"name" jsonschema:"pattern=^https://[!-~]+$,maxLength=200"`
	// The content, as text.
	Value string `json:"value" jsonschema:"maxLength=2000"`
}
