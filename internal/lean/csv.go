package lean

// Table is a table for a spreadsheet, as [RFC 4180] defines it.
//
// [RFC 4180]: https://www.rfc-editor.org/rfc/rfc4180
type Table struct {
	Out     []byte
	between byte
	inRow   bool
}

// NewTable returns an empty table, with the byte order mark by which spreadsheets
// see that it is UTF-8. The semicolon is between cells when semicolons is true,
// as Danish spreadsheets expect, else the comma.
func NewTable(semicolons bool) *Table {
	t := &Table{Out: []byte("\uFEFF"), between: ','}
	if semicolons {
		t.between = ';'
	}
	return t
}

// Cell appends a cell. It is put in quotation marks whenever a spreadsheet could
// need them, whatever separates the cells.
func (t *Table) Cell(text string) {
	if t.inRow {
		t.Out = append(t.Out, t.between)
	}
	t.inRow = true
	text = harmless(text)
	plain := true
	for i := range len(text) {
		plain = plain && IndexByte("\",;\r\n\t", text[i]) < 0
	}
	if plain {
		t.Out = append(t.Out, text...)
		return
	}
	t.Out = append(t.Out, '"')
	t.Out = append(t.Out, ReplaceAll(text, `"`, `""`)...)
	t.Out = append(t.Out, '"')
}

// End ends the row.
func (t *Table) End() {
	t.Out = append(t.Out, '\r', '\n')
	t.inRow = false
}

// harmless puts an apostrophe before what a spreadsheet would run as a
// formula: at the start of the cell, and where a spreadsheet that parts cells
// at another sign than ours would see one begin (OWASP, CSV Injection).
func harmless(text string) string {
	out, begin := make([]byte, 0, len(text)), 0 // texts put together one by one would be copied as often as there are signs
	if text != "" && IndexByte("\t\r\n", text[0]) >= 0 {
		out = append(out, '\'')
	}
	for i := 0; i <= len(text); i++ {
		if i < len(text) && IndexByte(",;\t\r\n", text[i]) < 0 {
			continue
		}
		if isFormula(text[begin:i]) {
			out = append(out, '\'')
		}
		out = append(out, text[begin:min(i+1, len(text))]...)
		begin = i + 1
	}
	return string(out)
}

// isFormula reports whether a spreadsheet would run the text: when it begins
// with = + - or @, or the wide forms of these, after nothing one can see or a
// quotation mark.
func isFormula(text string) bool {
	for _, c := range text {
		switch c {
		case '=', '+', '-', '@', '＝', '＋', '－', '＠':
			return true
		}
		unseen := c <= ' ' || c >= 0x7f && c <= 0xa0 || c == 0xad || c == 0x1680 || c >= 0x2000 && c <= 0x206f || c == 0x3000 || c == 0xfeff
		if !unseen && c != '"' {
			return false
		}
	}
	return false
}
