package call

import "github.com/peerwork-dk/peerwork"

// Language returns the language of a code: a page passes only those there are.
func Language(code string) peerwork.Lang {
	if code == string(peerwork.LangDA) {
		return peerwork.LangDA
	}
	return peerwork.LangEN
}
