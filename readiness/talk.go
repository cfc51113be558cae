package readiness

import "github.com/peerwork-dk/peerwork"

// A talk sheet has this many questions, as far as the result has so many.
const (
	leastTalk = 3
	mostTalk  = 5
)

// TalkQuestion is an item for a working group to talk about, and why.
type TalkQuestion struct {
	// The id of the item.
	Item string
	// Why it is on the sheet, in fixed order.
	Reasons []TalkReason
}

// TalkReason says why an item is on a talk sheet. The zero value is not a reason.
type TalkReason string

// The reasons, in the order they are shown.
const (
	TalkReasonOnlySomeKnow    TalkReason = "only-some-know"   // as [TopicReasonOnlySomeKnow], in the same word
	TalkReasonSeenDifferently TalkReason = "seen-differently" // people answer it differently
	TalkReasonRolesApart      TalkReason = "roles-apart"      // as [TopicReasonRolesApart], in the same word
	TalkReasonWished          TalkReason = "wished"           // somebody would like to talk about it
	TalkReasonFindOut         TalkReason = "find-out"         // too little is known
	TalkReasonNextStep        TalkReason = "next-step"        // it is one of the next steps
)

// AllTalkReasons returns the reasons in fixed order.
func AllTalkReasons() []TalkReason {
	return []TalkReason{TalkReasonOnlySomeKnow, TalkReasonSeenDifferently, TalkReasonRolesApart, TalkReasonWished, TalkReasonFindOut, TalkReasonNextStep}
}

// Label returns the words that people read.
func (r TalkReason) Label() peerwork.Text {
	switch r {
	case TalkReasonOnlySomeKnow:
		return peerwork.Text{DA: "Nogle ved det, og andre ved det ikke.", EN: "Some of you know, and others do not."}
	case TalkReasonSeenDifferently:
		return peerwork.Text{DA: "I svarer forskelligt.", EN: "You answer differently."}
	case TalkReasonRolesApart:
		return peerwork.Text{DA: "Rollerne ser det forskelligt.", EN: "The roles see it differently."}
	case TalkReasonWished:
		return peerwork.Text{DA: "Nogen vil gerne tale om det.", EN: "Somebody would like to talk about it."}
	case TalkReasonFindOut:
		return peerwork.Text{DA: "I mangler at finde ud af det.", EN: "You have yet to find out."}
	case TalkReasonNextStep:
		return peerwork.Text{DA: "Det er et af de næste skridt.", EN: "It is one of the next steps."}
	}
	return peerwork.Text{}
}

// TalkSheet returns the three to five items that a group begins its talk with. It
// is made only from the result, so it gives away no more, and it names no role.
// Where there is something of each kind, it takes turns: what people see or know
// differently, what somebody would like to talk about, what is to be found out.
// With less than three of these, the next steps fill it up; a result that has
// fewer of those too makes a shorter sheet. The choice is ours.
//
// The result is one of the instrument.
func (in *Instrument) TalkSheet(x *GroupResult) []TalkQuestion {
	// In the order of the reasons.
	var all []talkEntry
	add := func(turn int, reason TalkReason, item string) { all = append(all, talkEntry{turn, reason, item}) }
	for i := range x.TalkAbout {
		if topic := &x.TalkAbout[i]; topic.Item != "" {
			add(0, TalkReason(topic.Reason), topic.Item)
		} else {
			in.seenDifferently(x, topic.Theme, add)
		}
	}
	for _, item := range x.Wishes {
		add(1, TalkReasonWished, item)
	}
	for i := range x.ToFindOut {
		add(2, TalkReasonFindOut, x.ToFindOut[i].Item)
	}
	for _, item := range x.NextSteps() {
		add(talkTurns, TalkReasonNextStep, item)
	}

	sheet := []TalkQuestion{}
	for turn, passed := 0, 0; passed < talkTurns && len(sheet) < mostTalk; {
		passed++
		if ahead(all, turn, &sheet) {
			passed = 0
		}
		turn = (turn + 1) % talkTurns
	}
	for len(sheet) < leastTalk && ahead(all, talkTurns, &sheet) {
	}
	return sheet
}

// talkTurns is how many kinds of entries take turns.
const talkTurns = 3

// talkEntry is an item, the turn it comes in, and one reason to talk about it.
type talkEntry struct {
	turn   int
	reason TalkReason
	item   string
}

// ahead puts the first item of a turn on the sheet that is not there, with all its
// reasons. It is false when there is none.
func ahead(all []talkEntry, turn int, sheet *[]TalkQuestion) bool {
	for i := range all {
		there := all[i].turn != turn
		for j := range *sheet {
			there = there || (*sheet)[j].Item == all[i].item
		}
		if there {
			continue
		}
		question := TalkQuestion{Item: all[i].item}
		for j := range all {
			if all[j].item == question.Item {
				question.Reasons = append(question.Reasons, all[j].reason)
			}
		}
		*sheet = append(*sheet, question)
		return true
	}
	return false
}

// seenDifferently adds the items of a theme that people answer differently: those
// the result names, or when it is exact, where the spread is largest.
func (in *Instrument) seenDifferently(x *GroupResult, theme string, add func(turn int, reason TalkReason, item string)) {
	t, ok := in.Theme(theme)
	if !ok {
		return
	}
	// Once to find the largest spread, once to add.
	most := 1
	for pass := range 2 {
		for i := range x.Items {
			item := &x.Items[i]
			inside, spread := false, 0
			for j := range t.Items {
				inside = inside || t.Items[j].ID == item.Item
			}
			if item.SpreadHundredths != nil {
				spread = *item.SpreadHundredths
			}
			if inside && pass == 0 {
				most = max(most, spread)
			} else if inside && (item.Apart || spread == most) {
				add(0, TalkReasonSeenDifferently, item.Item)
			}
		}
	}
}

// TalkGuide is what a talk sheet says beside its questions.
type TalkGuide struct {
	// What the sheet is called.
	Title peerwork.Text
	// Who uses the sheet, when, and how long it takes.
	Use peerwork.Text
	// The rules for the talk.
	Rules []peerwork.Text
	// How to go about it: what comes before Ask.
	Round peerwork.Text
	// What to ask about each item.
	Ask []peerwork.Text
	// What to write down about each item.
	Note []peerwork.Text
	// What the sheet rests on.
	Evidence []string
	// What of it is ours.
	Own peerwork.Text
}

// HowToTalk returns what a talk sheet says beside its questions.
func HowToTalk() TalkGuide {
	return TalkGuide{
		Title: peerwork.Text{DA: "Samtaleark", EN: "Talk sheet"},
		Use: peerwork.Text{
			DA: "Til gruppen, når I har set resultatet. Det tager omkring en time.",
			EN: "For the group, once you have seen the result. It takes about an hour.",
		},
		Rules: []peerwork.Text{
			{DA: "Ingen skal sige, hvad de svarede.", EN: "Nobody has to say what they answered."},
			{DA: "Lederen taler sidst.", EN: "The manager speaks last."},
			{DA: "Man må skifte mening.", EN: "You may change your mind."},
		},
		Round: peerwork.Text{DA: "Tag ét udsagn ad gangen, og lad alle komme til orde:", EN: "Take one statement at a time, and let everybody have a say:"},
		Ask: []peerwork.Text{
			{DA: "Hvordan ser det ud fra din plads? Sig det, hvis du vil.", EN: "How does it look from where you are? Say so if you like."},
			{DA: "Hvad bygger du det på?", EN: "What makes you think so?"},
			{DA: "Ved vi det samme?", EN: "Do we all know the same?"},
		},
		Note: []peerwork.Text{
			{DA: "Hvad kan rykke os ét trin?", EN: "What can move us one step?"},
			{DA: "Hvem gør hvad inden hvornår?", EN: "Who does what, and by when?"},
		},
		Evidence: []string{"20.1", "21.1", "38.3", "own"},
		Own: peerwork.Text{
			DA: "Kilderne siger, at arbejdsgruppen skal teste, hvor parat organisationen er, og at der skal være plads til at tale om håb og bekymringer. Reglerne og spørgsmålene er vores forslag.",
			EN: "The sources say that the working group is to test how ready the organisation is, and that there must be room to talk about hopes and worries. The rules and the questions are our suggestion.",
		},
	}
}
