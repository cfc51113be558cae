package peerwork

// Text is one text in the two languages peerwork speaks. Both are always
// there: a Text with one language missing is not a valid Text, so no reader
// ever falls back to a language the person did not choose.
type Text struct {
	// The text in Danish.
	DA string `json:"da" jsonschema:"minLength=1,maxLength=2000"`
	// The text in English.
	EN string `json:"en" jsonschema:"minLength=1,maxLength=2000"`
}

// In returns the text in the language l: Danish for [LangDA], English for any
// other value.
func (t Text) In(l Lang) string {
	if l == LangDA {
		return t.DA
	}
	return t.EN
}
