package build

import "github.com/peerwork-dk/peerwork/jobdesc"

// forWhomWords is the JSON behind "peerwork:for-whom": for each word for the
// people the work is for, what takes the place of each Danish form of borger.
// The English texts say "the people you support" and need no other word.
func forWhomWords() []byte {
	usual, _ := jobdesc.ForWhomBorger.Words()
	all := map[string]map[string]string{}
	for _, list := range jobdesc.Lists() {
		if list.Name != "for-whom" {
			continue
		}
		for _, entry := range list.Entries {
			all[entry.ID] = forms(usual, jobdesc.ForWhom(entry.ID))
		}
	}
	return plain(all)
}

// forms are the forms of a word by those of the usual one, each with its genitive.
func forms(usual jobdesc.Words, word jobdesc.ForWhom) map[string]string {
	words, _ := word.Words()
	forms := map[string]string{}
	for _, pair := range [][2]string{{usual.One, words.One}, {usual.The, words.The}, {usual.Many, words.Many}, {usual.All, words.All}} {
		forms[pair[0]], forms[pair[0]+"s"] = pair[1], pair[1]+"s"
	}
	return forms
}
