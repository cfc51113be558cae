package build

import "github.com/peerwork-dk/peerwork/jobdesc"

// forWhomWords is the JSON behind "peerwork:for-whom": for each word for the
// people the work is for, what takes the place of each Danish form of borger.
// The English texts say "the people you support" and need no other word.
func forWhomWords() []byte {
	all := map[string]map[string]string{}
	for _, list := range jobdesc.Lists() {
		if list.Name != "for-whom" {
			continue
		}
		for _, entry := range list.Entries {
			all[entry.ID] = forms(jobdesc.ForWhom(entry.ID))
		}
	}
	return plain(all)
}

// singular has the indefinite and the definite singular of each word. No job
// description needs them.
var singular = map[jobdesc.ForWhom][2]string{
	jobdesc.ForWhomBorger:  {"borger", "borgeren"},
	jobdesc.ForWhomPatient: {"patient", "patienten"},
	jobdesc.ForWhomBeboer:  {"beboer", "beboeren"},
	jobdesc.ForWhomBruger:  {"bruger", "brugeren"},
	jobdesc.ForWhomMedlem:  {"medlem", "medlemmet"},
	jobdesc.ForWhomGaest:   {"gæst", "gæsten"},
}

// forms are the forms of a word by those of the usual one, each with its genitive.
func forms(word jobdesc.ForWhom) map[string]string {
	usual, _ := jobdesc.ForWhomBorger.Words()
	words, _ := word.Words()
	one, mine := singular[jobdesc.ForWhomBorger], singular[word]
	forms := map[string]string{}
	for _, pair := range [][2]string{{one[0], mine[0]}, {one[1], mine[1]}, {usual.Many, words.Many}, {usual.All, words.All}} {
		forms[pair[0]], forms[pair[0]+"s"] = pair[1], pair[1]+"s"
	}
	return forms
}
