package evidence

import "github.com/peerwork-dk/peerwork"

// Line says in a line what a reference points to, a quotation in quotation marks,
// and where that is written. It is false for what [Find] does not know.
func Line(ref string) (peerwork.Text, bool) {
	e, ok := Find(ref)
	if !ok {
		return peerwork.Text{}, false
	}
	text := e.Text
	if e.Quoted {
		text = peerwork.Text{DA: "»" + text.DA + "«", EN: "“" + text.EN + "”"}
	}
	if e.Citation != e.Title && e.Citation != e.Text {
		text.DA += " – " + e.Citation.DA
		text.EN += " – " + e.Citation.EN
	}
	return text, true
}
