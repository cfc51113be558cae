package render_test

import (
	"os"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
)

// What is written is shown, and what a description cannot do without is named.
func ExampleDescription() {
	d := &jobdesc.Description{
		Lang:     peerwork.LangDA,
		Title:    "Peer-medarbejder på værestedet",
		ForWhom:  jobdesc.ForWhomBruger,
		Purpose:  "Nogle gange hjælper det at tale med en, der selv har været der.",
		Tasks:    []jobdesc.Task{{Title: "Samtaler", WhyPeer: "Egne erfaringer deles, når det gavner den anden."}},
		TasksOut: []jobdesc.TaskOut{{Kind: jobdesc.TaskOutKindMedicine}, {Text: "Regnskab"}},
	}
	if err := render.Markdown(os.Stdout, render.Description(d, peerwork.LangDA)); err != nil {
		panic(err)
	}
	// Output:
	// Jobbeskrivelse til arbejdsgruppen
	//
	// # Peer-medarbejder på værestedet
	//
	// > Udkast. Her mangler endnu: arbejdssted, ansættelse, nærmeste leder, timer, hvem støtten er for, supervision.
	//
	// ## Formål
	//
	// Nogle gange hjælper det at tale med en, der selv har været der.
	//
	// ## Opgaver
	//
	// | Opgave | Slags opgave | Tid om ugen |
	// | --- | --- | --: |
	// | 1. Samtaler |  |  |
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
