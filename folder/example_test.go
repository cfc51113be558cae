package folder_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork/folder"
)

// A file that a group saves before the job has a title can be read again.
func ExampleReadDraft() {
	f, left, err := folder.ReadDraft([]byte(`{
		"vision": {"paragraphs": [{"text": "Vi vil have en kollega, der selv har været der."}]},
		"description": {"lang": "da", "title": "", "tasks": [{"title": "Gå ture"}]}
	}`))
	fmt.Println(err)
	fmt.Println(left)
	fmt.Println(f.Vision.Paragraphs[0].Text, f.Description.Tasks[0].Title)
	// Output:
	// <nil>
	// /description/title: The text is empty. Write at least 1 character. (too-short)
	// Vi vil have en kollega, der selv har været der. Gå ture
}
