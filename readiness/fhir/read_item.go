package fhir

import (
	"strings"

	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/readiness"
)

// item reads an item in the group called inside, "" for none.
func (r *reader) item(i int32, pointer, inside string) {
	link := ""
	if at, ok := r.Property(i, "linkId"); ok && r.Nodes[i].Type == codec.TypeObject {
		link, ok = r.text(at, codec.Join(pointer, "linkId"))
		if !ok {
			return
		}
		if r.form.shows(link) {
			r.display(i, pointer)
			return
		}
		if r.seen[link] {
			r.add(codeTwice, codec.Join(pointer, "linkId"), link)
			return
		}
		r.seen[link] = true
		if !r.form.belongs(link, inside) {
			r.add(codeItem, codec.Join(pointer, "linkId"), link)
			return
		}
	}
	group := inside == ""
	r.object(i, pointer, func(name, pointer string, i int32) {
		switch {
		case name == "linkId", name == "text", name == "definition", name == "id":
		case name == "item" && group:
			r.list(i, pointer, func(pointer string, i int32) { r.item(i, pointer, link) })
		case name == "item" && link != linkRole && link != linkOpen:
			r.displays(i, pointer)
		case name == "answer" && !group && inside == linkScore: // worked out from the others
		case name == "answer" && !group:
			r.answers(i, pointer, link)
		default:
			r.add(codeNotRead, pointer, name)
		}
	}, "linkId")
}

// shows reports whether the item of that name has only a text to show. Some
// systems send those along.
func (f *Form) shows(link string) bool {
	sign, ok := strings.CutPrefix(link, linkSign(""))
	return link == linkIntro || link == linkNote || link == linkQuestion || link == linkMeaning || ok && f.themes[sign] != ""
}

// display passes over an item that only shows something.
func (r *reader) display(i int32, pointer string) {
	r.object(i, pointer, func(name, pointer string, i int32) {
		switch name {
		case "linkId", "text", "definition", "id":
		default:
			r.add(codeNotRead, pointer, name)
		}
	})
}

// displays passes over the items inside an item that is answered, which can only
// show something.
func (r *reader) displays(i int32, pointer string) {
	r.list(i, pointer, func(pointer string, i int32) {
		if link := r.said(i, "linkId"); r.form.shows(link) {
			r.display(i, pointer)
		} else {
			r.add(codeItem, pointer, link)
		}
	})
}

// belongs reports whether there is an item of that name in that group.
func (f *Form) belongs(link, inside string) bool {
	switch inside {
	case "":
		for _, theme := range f.in.Themes {
			if link == linkTheme(theme.ID) {
				return true
			}
		}
		return link == linkAbout || link == linkScore
	case linkAbout:
		return link == linkRole || link == linkOpen
	case linkScore:
		for _, theme := range f.in.Themes {
			if link == linkThemeScore(theme.ID) {
				return true
			}
		}
		return link == linkTotal
	}
	return f.themes[link] == inside
}

// answers reads the one answer there may be.
func (r *reader) answers(i int32, pointer, link string) {
	if n := &r.Nodes[i]; n.Type == codec.TypeList && n.Count != 1 {
		r.add(codeAnswers, pointer, link)
		return
	}
	want := "valueCoding"
	if link == linkOpen {
		want = "valueBoolean"
	}
	r.list(i, pointer, func(pointer string, i int32) {
		r.object(i, pointer, func(name, pointer string, i int32) {
			switch {
			case name == "item" && want == "valueCoding" && link != linkRole:
				r.displays(i, pointer)
			case name != want:
				r.add(codeNotRead, pointer, name)
			case link == linkOpen:
				if r.Nodes[i].Type != codec.TypeBoolean {
					r.wrong(pointer, codec.TypeBoolean)
				}
				r.out.OpenToGroup = r.Literal(&r.Nodes[i]) == "true"
			case link == linkRole:
				r.out.Role = readiness.Role(r.coding(i, pointer, r.form.role))
			default:
				r.chosen[link] = readiness.Choice(r.coding(i, pointer, r.form.scale))
			}
		}, want)
	})
}

// coding reads one of the options and returns its code.
func (r *reader) coding(i int32, pointer string, options []answerOption) string {
	var got coding
	whole := true
	r.object(i, pointer, func(name, pointer string, i int32) {
		switch name {
		case "system":
			got.System, _ = r.text(i, pointer)
		case "code":
			got.Code, _ = r.text(i, pointer)
		case "display", "version", "userSelected", "id":
		case "extension": // some forms take the number along from the option
			r.list(i, pointer, func(pointer string, i int32) {
				if at, ok := r.Property(i, "url"); !ok || r.Literal(&r.Nodes[at]) != `"`+extOrdinal+`"` {
					whole = false
					r.add(codeNotRead, pointer, "extension")
				}
			})
		default:
			r.add(codeNotRead, pointer, name)
		}
	}, "system", "code")
	for _, option := range options {
		// An option has the same code wherever the form lives.
		same := option.ValueCoding.System == got.System || strings.HasPrefix(got.System, "https://") && strings.HasSuffix(got.System, "/choice/"+r.form.in.ID) && option.ValueCoding.System != systemRole
		if same && option.ValueCoding.Code == got.Code {
			return got.Code
		}
	}
	if whole && r.Nodes[i].Type == codec.TypeObject {
		r.add(codeOption, pointer, got.System+"|"+got.Code)
	}
	return ""
}
