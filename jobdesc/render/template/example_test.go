package template_test

import (
	"bytes"
	"fmt"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/render"
	"github.com/peerwork-dk/peerwork/jobdesc/render/template"
)

// A template that cannot be used says what to do about it.
func ExampleFill() {
	d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder"}
	var b bytes.Buffer
	err := template.Fill(&b, []byte("not a Word file"), render.Description(&d, peerwork.LangDA))
	fmt.Println(err)
	// Output:
	// document: The template is not a Word file. Use a file that ends in .docx or .dotx. (template-not-word)
}
