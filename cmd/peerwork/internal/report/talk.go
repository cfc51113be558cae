package report

import (
	"strconv"
	"strings"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/console"
	"github.com/peerwork-dk/peerwork/readiness"
)

// talk is what to talk about first, in order and numbered throughout: what only
// some know, the themes seen differently, the roles that are apart.
func (g *groupWriter) talk() []string {
	lines := []string{g.Paint.Bold(g.say(wordTalk))}
	if len(g.x.TalkAbout) == 0 {
		said := sentenceNothingApart
		if g.coarse {
			said = sentenceNothingTold
		}
		lines = append(lines, console.Wrap(g.say(said), g.Width)...)
	}
	reason := readiness.TopicReason("")
	for i := range g.x.TalkAbout {
		topic := &g.x.TalkAbout[i]
		if topic.Reason != reason {
			reason = topic.Reason
			lines = append(lines, painted(g.Paint.Accent, console.Hang("  ", g.say(topicHeadings[reason]), g.Width))...)
		}
		name, detail := g.topic(topic)
		lines = append(lines, console.Hang(right(strconv.Itoa(i+1), 3)+"  ", name, g.Width)...)
		if detail != "" {
			lines = append(lines, painted(g.Paint.Dim, console.Hang(indent, detail, g.Width))...)
		}
	}
	if len(g.x.Differences) == 0 && len(g.x.Roles) > 1 {
		lines = append(lines, "")
		lines = append(lines, painted(g.Paint.Dim, console.Wrap(g.say(sentenceRolesHidden), g.Width))...)
	}
	return lines
}

// topic is what a topic is about, and the figures behind it.
func (g *groupWriter) topic(topic *readiness.Topic) (name, detail string) {
	switch topic.Reason {
	case readiness.TopicReasonSeenDifferently:
		for t := range g.in.Themes {
			if theme := &g.in.Themes[t]; theme.ID == topic.Theme {
				return g.say(theme.Title), g.widest(theme)
			}
		}
	case readiness.TopicReasonRolesApart:
		for i := range g.x.Differences {
			if d := &g.x.Differences[i]; d.Item == topic.Item {
				return g.statement(d.Item), g.apart(d)
			}
		}
	}
	return g.statement(topic.Item), g.said(topic.Item)
}

// widest names the item of a theme on which the answers lie furthest from each
// other, the first of several.
func (g *groupWriter) widest(theme *readiness.Theme) string {
	if g.coarse {
		return g.differing(theme)
	}
	id, most := "", 0
	for i := range theme.Items {
		item := g.found[theme.Items[i].ID]
		if item != nil && item.SpreadHundredths != nil && *item.SpreadHundredths > most {
			id, most = item.Item, *item.SpreadHundredths
		}
	}
	if id == "" {
		return ""
	}
	return g.say(wordMostly) + g.remarked(id, g.mean(id)+", "+g.say(wordSpread)+" "+decimal(most, g.Lang))
}

// differing names the items of a theme that people answer differently.
func (g *groupWriter) differing(theme *readiness.Theme) string {
	var said []string
	for i := range theme.Items {
		if item := g.found[theme.Items[i].ID]; item != nil && item.Apart {
			said = append(said, g.remarked(item.Item, g.say(levelWords(g.in, item.Level))))
		}
	}
	return strings.Join(said, " ")
}

// apart is what each role says, or when coarse, which of them is higher.
func (g *groupWriter) apart(d *readiness.RoleDifference) string {
	if g.coarse {
		return g.role(d.Higher) + g.say(wordHigher) + g.role(d.Lower)
	}
	said := make([]string, len(d.Roles))
	for i, r := range d.Roles {
		said[i] = g.role(r.Role) + " " + decimal(r.MeanHundredths, g.Lang)
		if r.Answers > 1 {
			said[i] += " (" + strconv.Itoa(r.Answers) + g.say(wordResponses) + ")"
		}
	}
	return strings.Join(said, " · ")
}
