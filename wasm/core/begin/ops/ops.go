// Package ops is what the core of the beginning can be asked: JSON text in, JSON
// text out.
//
//	Call("begin", kind, document, lang, instrument)
//	                                      {"description":…,"taken":[TEXT,…],
//	                                       "vision":"…","plan":"…"}
//	Call("together", vision, plan, description)
//	                                      the folder of them, a JSON string
//
// The document is a "response", a "result", a "group-result", a "vision", a "plan"
// or a "folder". The description is in the language, has no title yet, and holds
// what the document says that a description is about. taken says in words what that
// is, as {"da":…,"en":…}. The instrument is the one that was answered, or "" for the
// others. The description of a folder that has one is that one, as a draft, and then
// nothing is taken.
//
// vision and plan are canonical texts of those that came along, left out when there
// are none: what "together" puts beside the description again, "" for none.
//
// Of answers and results it takes what is not in place, as questions that are
// still open. No number, no answer, no role and no day of somebody goes into a
// description. The forms of an answer are those of
// [github.com/peerwork-dk/peerwork/wasm/core/call].
package ops

import (
	"unicode/utf8"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/internal/lean"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// All are the questions.
var All = []call.Operation{{Name: "begin", Texts: 4, Answer: Begin}, {Name: "together", Texts: 3, Answer: Together}}

// Call answers one question, as the program in the browser does.
func Call(op string, texts ...string) string { return call.Answer(All, op, texts...) }

// beginning is a description in the making, and what it has from where.
type beginning struct {
	d      jobdesc.Description
	taken  []peerwork.Text
	folder folder.Folder // what came along
}

// Begin makes a beginning of a document.
func Begin(t []string) string {
	b := beginning{d: jobdesc.Description{Lang: call.Language(t[2])}}
	var err error
	switch data := []byte(t[1]); t[0] {
	case "vision":
		b.folder.Vision = new(readiness.Vision)
		if err = read(b.folder.Vision, data); err == nil {
			b.vision(b.folder.Vision)
		}
	case "plan":
		b.folder.Plan = new(readiness.Plan)
		if err = read(b.folder.Plan, data); err == nil {
			b.plan(b.folder.Plan)
		}
	case "folder":
		err = b.open(data)
	case "response":
		err = b.response(data, t[3])
	case "result":
		x := new(readiness.Result)
		err = b.result(x, func() (string, []string) { return x.Instrument, x.Advice }, data, t[3])
	case "group-result":
		x := new(readiness.GroupResult)
		err = b.result(x, func() (string, []string) { return x.Instrument, x.Advice }, data, t[3])
	default:
		return call.Misuse
	}
	if err != nil {
		return call.Problems(err)
	}
	out := append(append([]byte(`{"description":`), call.Written(b.d.MarshalJSON())...), `,"taken":[`...)
	for i, text := range b.taken {
		if i > 0 {
			out = append(out, ',')
		}
		out = codec.AppendString(append(out, `{"da":`...), text.DA)
		out = append(codec.AppendString(append(out, `,"en":`...), text.EN), '}')
	}
	out = append(out, ']')
	if v := b.folder.Vision; v != nil {
		out = codec.AppendString(append(out, `,"vision":`...), string(call.Written(v.MarshalJSON())))
	}
	if p := b.folder.Plan; p != nil {
		out = codec.AppendString(append(out, `,"plan":`...), string(call.Written(p.MarshalJSON())))
	}
	return call.Document(append(out, '}'), nil)
}

// say notes what has been taken.
func (b *beginning) say(da, en string) { b.taken = append(b.taken, peerwork.Text{DA: da, EN: en}) }

// longestPurpose is how many characters the schema gives a purpose.
const longestPurpose = 4000

// vision takes the purpose: as many whole paragraphs as there is room for.
func (b *beginning) vision(v *readiness.Vision) {
	var fit []string
	room := longestPurpose
	for _, p := range v.Paragraphs {
		if room -= utf8.RuneCountInString(p.Text) + len("\n\n"); room < -len("\n\n") {
			break
		}
		fit = append(fit, p.Text)
	}
	b.d.Purpose = lean.Join(fit, "\n\n")
	b.say("Formålet er hentet fra jeres vision.", "The purpose is taken from your vision.")
	if left := len(v.Paragraphs) - len(fit); left > 0 {
		b.say("Visionen er længere, end der er plads til. Så mange afsnit til sidst er ikke med: "+lean.Itoa(left)+".",
			"The vision is longer than there is room for. This many paragraphs at the end are left out: "+lean.Itoa(left)+".")
	}
}

// plan takes the day the first peer worker begins, and the tasks that are made of
// what is not in place.
func (b *beginning) plan(p *readiness.Plan) {
	if b.d.Employment.Start = p.Employment; p.Employment != "" {
		b.say("Første dag i jobbet er hentet fra planen.", "The first day of the job is taken from the plan.")
	}
	var gaps []string
	owners := map[string]peerwork.Text{}
	for i := range p.Tasks {
		task := &p.Tasks[i]
		if task.State != readiness.TaskStateGap || task.Work.Done != "" || task.Work.Aside {
			continue // nothing is missing, or no more
		}
		for _, item := range task.Items {
			gaps = append(gaps, item)
			owners[item] = task.Owner
		}
	}
	b.ask(gaps, func(item string) peerwork.Text { return owners[item] })
	b.sayOpen("Det, der mangler i planen, står som spørgsmål, I ikke har besluttet endnu: ", "What is missing by the plan stands as questions you have not decided yet: ")
}

// response takes what the workplace lacks by one person's answers.
func (b *beginning) response(data []byte, instrument string) error {
	var r readiness.Response
	in, s, err := scorer(instrument)
	if err == nil {
		err = read(&r, data)
	}
	if err != nil {
		return err
	}
	x, err := s.Score(&r)
	if err == nil {
		b.lacking(in, x.Instrument, x.Advice)
		b.say("Selve svarene er ikke taget med.", "The answers themselves are not brought along.")
	}
	return err
}

// result takes the same from a result of one person or of a group, whose
// instrument and advice of returns once x has been read.
func (b *beginning) result(x document, of func() (string, []string), data []byte, instrument string) error {
	in, _, err := scorer(instrument)
	if err == nil {
		err = read(x, data)
	}
	if err == nil {
		answered, advice := of()
		b.lacking(in, answered, advice)
		b.say("Tallene er ikke taget med.", "The numbers are not brought along.")
	}
	return err
}

// lacking takes the questions of the items that are not in place.
func (b *beginning) lacking(in *readiness.Instrument, answered string, items []string) {
	if in.ID == answered {
		b.ask(items, func(item string) peerwork.Text { return whoOf(in, item) })
	}
	b.sayOpen("Det, der mangler ifølge svarene, står som spørgsmål, I ikke har besluttet endnu: ", "What is missing by the answers stands as questions you have not decided yet: ")
}

// whoOf is who takes the steps that are advised about an item.
func whoOf(in *readiness.Instrument, id string) peerwork.Text {
	for i := range in.Themes {
		for k := range in.Themes[i].Items {
			if item := &in.Themes[i].Items[k]; item.ID == id && item.Advice != nil {
				return item.Advice.Who
			}
		}
	}
	return peerwork.Text{}
}

// document is what is read and checked.
type document interface {
	UnmarshalJSON([]byte) error
	Validate() error
}

func read(d document, data []byte) error {
	if err := d.UnmarshalJSON(data); err != nil {
		return err
	}
	return d.Validate()
}

func scorer(text string) (*readiness.Instrument, *readiness.Scorer, error) {
	in := new(readiness.Instrument)
	if err := in.UnmarshalJSON([]byte(text)); err != nil {
		return nil, nil, err
	}
	s, err := readiness.NewScorer(in)
	return in, s, err
}
