package render_test

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
)

// What is written is shown, and what a description cannot do without is named.
// The group also sees what is not decided, and the dilemmas.
func ExampleDescription() {
	d := &jobdesc.Description{
		Lang:     peerwork.LangDA,
		Title:    "Peer-medarbejder på værestedet",
		ForWhom:  jobdesc.ForWhomBruger,
		Purpose:  "Nogle gange hjælper det at tale med en, der selv har været der.",
		Tasks:    []jobdesc.Task{{Title: "Samtaler", WhyPeer: "Egne erfaringer deles, når det gavner den anden."}},
		TasksOut: []jobdesc.TaskOut{{Kind: jobdesc.TaskOutKindMedicine}, {Text: "Regnskab"}},
	}
	begin(render.Description(d, peerwork.LangDA), 24)
	// Output:
	// Jobbeskrivelse til arbejdsgruppen
	//
	// # Peer-medarbejder på værestedet
	//
	// > Udkast. Her mangler endnu: arbejdssted; ansættelse; nærmeste leder; timer; målgruppe; supervision.
	//
	// ## Formål
	//
	// Nogle gange hjælper det at tale med en, der selv har været der.
	//
	// ## Opgaver
	//
	// | Opgave |
	// | --- |
	// | 1. Samtaler |
	//
	// ### 1. Samtaler
	//
	// **Sådan bruges levede erfaringer:** Egne erfaringer deles, når det gavner den anden.
	//
	// ## Opgaver, der ikke er med
	//
	// - Medicin
	// - Regnskab
}
