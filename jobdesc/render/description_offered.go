package render

import (
	"strings"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
)

// forOffered is what somebody who is offered the job asks, with what the
// description answers. What it does not say is left as a question.
func (b *descriptionBuilder) forOffered() {
	place := b.d.Workplace
	b.paragraph(joined(", ", b.own(place.Name), b.own(place.Employer)))
	b.paragraph(b.ours(sentenceOffered))
	answers := b.offered()
	t := Table{Head: []Text{b.ours(wordYouCanAsk), b.ours(wordDescriptionSays)}}
	for i, q := range jobdesc.OfferQuestions() {
		t.Rows = append(t.Rows, []Text{b.ours(q.Text), b.answered(answers[i])})
	}
	b.add(t)
	b.paragraph(b.ours(sentenceOfferedMore))
}

// answer is one thing a question asks: what the description says of it, and the
// question that is left where it says nothing.
type answer struct {
	said Text
	ask  peerwork.Text
}

// answered is what is said, and then what is left to ask.
func (b *descriptionBuilder) answered(all []answer) Text {
	var said Text
	var left []string
	for _, a := range all {
		if !written(a.said.Plain()) {
			left = append(left, b.say(a.ask))
		} else {
			said = lines(said, a.said)
		}
	}
	if len(left) == 0 {
		return said
	}
	ask := b.say(sentenceNotHere)
	if len(all) > 1 && len(left) < len(all) {
		ask = b.say(sentenceNotAllHere) + " " + strings.Join(left, " ")
	}
	return lines(said, Text{{Text: ask, Strong: true}})
}

// offered is what the description says of each of [jobdesc.OfferQuestions].
func (b *descriptionBuilder) offered() [][]answer {
	d := b.d
	var in, out []Text
	for i := range d.Tasks {
		in = append(in, b.own(d.Tasks[i].Title))
	}
	for i := range d.TasksOut {
		what := b.own(d.TasksOut[i].Text)
		if what.empty() {
			what = b.label(d.TasksOut[i].Kind)
		}
		out = append(out, what)
	}
	n, r, s := d.Network, d.RecordAccess, d.Safety
	return [][]answer{
		{{said: sentences(b.own(d.Purpose), b.own(d.TargetGroup.Difference))}},
		{
			{b.labelledPlainly(wordTasks, joined("; ", in...)), peerwork.Text{DA: "Hvilke opgaver er med?", EN: "Which tasks are in the job?"}},
			{b.labelledPlainly(wordTasksOut, joined("; ", out...)), peerwork.Text{DA: "Hvilke opgaver er ikke med?", EN: "Which tasks are not in the job?"}},
		},
		{{said: b.own(d.BusyDay)}},
		{
			{b.own(d.LineManager.Title), peerwork.Text{DA: "Hvem er min leder?", EN: "Who is my manager?"}},
			{b.own(d.LineManager.Promise), peerwork.Text{DA: "Hvor tit taler vi sammen?", EN: "How often do we talk?"}},
		},
		b.offeredSupervision(),
		{
			{b.yesNo(d.OtherPeerWorkers, sentenceOthersYes, sentenceOthersNo), peerwork.Text{DA: "Er der andre peer-medarbejdere?", EN: "Are there other peer workers?"}},
			{
				sentences(b.yesNo(n.Outside, sentenceNetworkYes, sentenceNetworkNo), b.own(n.Which), b.yesNo(n.InWorkingHours, sentenceInHoursYes, sentenceInHoursNo)),
				peerwork.Text{DA: "Hvem kan jeg mødes med?", EN: "Whom can I meet with?"},
			},
		},
		{{said: sentences(b.label(d.Openness.Agreed), b.own(d.Openness.Note))}},
		{
			{sentences(b.label(r.Access), b.own(r.Why)), peerwork.Text{DA: "Hvad læser jeg?", EN: "What do I read?"}},
			{sentences(b.yesNo(r.WritesNotes, sentenceNotesYes, sentenceNotesNo), b.own(r.Notes)), peerwork.Text{DA: "Hvad skriver jeg?", EN: "What do I write?"}},
			{b.own(r.OldRecords), peerwork.Text{DA: "Hvem kan se min egen journal?", EN: "Who can see my own record?"}},
		},
		b.offeredPay(),
		{
			{sentences(b.ours(d.Hours.Text()), b.own(d.Hours.Note)), peerwork.Text{DA: "Hvor mange timer er det?", EN: "How many hours is it?"}},
			{b.offeredTimes(), peerwork.Text{DA: "Hvornår er jeg på arbejde?", EN: "When am I at work?"}},
		},
		{
			{sentences(b.term(), b.own(d.Employment.AfterEnd)), peerwork.Text{DA: "Er det fast?", EN: "Is it permanent?"}},
			{b.offeredCareer(), peerwork.Text{DA: "Hvor kan det føre hen?", EN: "Where can it lead?"}},
		},
		{
			{b.reviewed(), peerwork.Text{DA: "Hvem går jeg til, hvis rollen skrider?", EN: "Whom do I go to if the role drifts?"}},
			{
				sentences(b.yesNo(s.WorksAlone, sentenceAloneYes, sentenceAloneNo), b.own(s.Note), b.labelledPlainly(wordAftercare, b.own(s.Aftercare))),
				peerwork.Text{DA: "Hvem går jeg til, hvis jeg bliver utryg?", EN: "Whom do I go to if I feel unsafe?"},
			},
		},
	}
}

func (b *descriptionBuilder) offeredSupervision() []answer {
	who := answer{ask: peerwork.Text{DA: "Hvem giver supervision?", EN: "Who gives supervision?"}}
	// No field says whether it is in working hours.
	when := answer{ask: peerwork.Text{DA: "Er supervision i arbejdstiden?", EN: "Is supervision in working hours?"}}
	if s := b.d.Supervision; s != nil {
		who.said = sentences(b.yesNo(s.Ordinary, sentenceSupervisionYes, sentenceSupervisionNo), b.own(s.OrdinaryNote),
			b.labelledPlainly(wordWhileNew, b.own(s.ExtraWhileNew)), b.labelledPlainly(wordSupervisor, b.own(s.Supervisor)), b.labelledPlainly(wordGroup, b.own(s.Group)))
	}
	return []answer{who, when}
}

// offeredPay leaves out pay for somebody who gets none.
func (b *descriptionBuilder) offeredPay() []answer {
	p := b.d.Pay
	if b.volunteer() {
		v := b.d.Volunteering
		return []answer{{
			sentences(b.label(b.d.Employment.Form), b.yesNo(v.Expenses, sentenceExpensesYes, sentenceExpensesNo), b.yesNo(v.Insurance, sentenceInsuranceYes, sentenceInsuranceNo)),
			peerwork.Text{},
		}}
	}
	basis := b.label(p.Basis)
	if p.Agreement != "" {
		basis = nil // its name says that it is one
	}
	return []answer{
		{lines(b.payRange(), b.own(p.Range.Includes), b.own(p.Note)), peerwork.Text{DA: "Hvad er lønnen?", EN: "What is the pay?"}},
		{joined("; ", basis, b.own(p.OtherBasis), b.own(p.Agreement), within(b.label(p.Step))), peerwork.Text{DA: "Hvad bygger den på?", EN: "What is it based on?"}},
		{b.yesNo(p.UnionRepresentative, sentenceUnionYes, sentenceUnionNo), peerwork.Text{DA: "Hvem forhandler for mig?", EN: "Who negotiates for me?"}},
	}
}

func (b *descriptionBuilder) offeredTimes() Text {
	if b.d.Schedule == nil {
		return nil
	}
	return sentences(b.times(), b.own(b.d.Schedule.Note))
}

func (b *descriptionBuilder) offeredCareer() Text {
	if b.d.Development == nil {
		return nil
	}
	return b.own(b.d.Development.Career)
}

// reviewed is when the description is read again: that is where a role that
// drifts is found.
func (b *descriptionBuilder) reviewed() Text {
	return b.labelledPlainly(wordReviewDate, fixed(day(b.d.ReviewDate, b.lang)))
}

var (
	wordYouCanAsk       = peerwork.Text{DA: "Det kan du spørge om", EN: "What you can ask"}
	wordDescriptionSays = peerwork.Text{DA: "Det siger jobbeskrivelsen", EN: "What the job description says"}
	sentenceOffered     = peerwork.Text{
		DA: "Her er jobbeskrivelsen, læst fra din plads. Det, der står med fed, mangler. Spørg om det, før du svarer.",
		EN: "This is the job description, read from your seat. What is in bold is missing. Ask about it before you answer.",
	}
	sentenceNotHere     = peerwork.Text{DA: "Det står her ikke. Spørg.", EN: "It is not said here. Ask."}
	sentenceNotAllHere  = peerwork.Text{DA: "Spørg også:", EN: "Also ask:"}
	sentenceOfferedMore = peerwork.Text{
		DA: "Papiret »Før du siger ja« siger også, hvad du skal og ikke skal fortælle, og hvem du kan spørge om ydelser.",
		EN: "The paper “Before you say yes” also says what you do and do not have to tell, and whom to ask about benefits.",
	}
)
