package jobposting_test

import (
	"errors"
	"fmt"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/jobposting"
)

// What is missing is told all at once, with what to do.
func ExamplePosting() {
	d := &jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder"}
	_, err := jobposting.Posting(d, jobposting.Options{})
	var problems peerwork.Problems
	errors.As(err, &problems)
	for _, p := range problems {
		fmt.Println(p.Pointer, p.Text.DA)
	}
	// Output:
	// /workplace/employer Arbejdsgiveren mangler. Skriv, hvem der ansætter, for eksempel kommunen.
	// /workplace/town Byen mangler. Skriv, hvor jobbet er. Gade og postnummer er en hjælp.
	// /advert/text Opslagets tekst mangler. Skriv den: Beskrivelsen ellers er ikke til offentligheden.
	// /advert/published Dagen, opslaget kommer ud, mangler. Skriv år, måned og dag.
}
