package evidence

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
)

func TestFindEverything(t *testing.T) {
	refs := AllRefs()
	require.Len(t, refs, 73+299+14+3+1)
	seen := map[string]bool{}
	count := map[Kind]int{}
	for _, ref := range refs {
		assert.False(t, seen[ref], ref)
		seen[ref] = true
		e, ok := Find(ref)
		require.True(t, ok, ref)
		assert.Equal(t, ref, e.Ref)
		assert.True(t, e.Kind.Valid(), ref)
		for _, x := range []peerwork.Text{e.Title, e.Text, e.Citation} {
			assert.NotEmpty(t, x.DA, ref)
			assert.NotEmpty(t, x.EN, ref)
		}
		_, known := FindWork(e.Work)
		assert.Equal(t, e.Kind == KindTopic || e.Kind == KindRow, known, ref)
		assert.Equal(t, e.Kind == KindTopic, len(e.Rows) > 0, ref)
		count[e.Kind]++
	}
	assert.Equal(t, map[Kind]int{KindTopic: 73, KindRow: 299, KindLaw: 14, KindPaper: 3, KindOwn: 1}, count)
}

func TestFindNothing(t *testing.T) {
	for _, ref := range []string{"", " ", "0", "74", "16.0", "16.4", "16.2 ", "016.2", "SI-16", "16.", "Own", "law:", "paper:", "law:16", "guide"} {
		e, ok := Find(ref)
		assert.False(t, ok, ref)
		assert.Equal(t, Entry{}, e, ref)
	}
	_, ok := FindWork("")
	assert.False(t, ok)
	assert.False(t, Kind("").Valid())
}

func TestCitation(t *testing.T) {
	for ref, want := range map[string]peerwork.Text{
		"16.2": {
			DA: "Socialstyrelsen: Peer-støtte på det psykosociale og psykiatriske område, august 2016, afsnit 2",
			EN: "Socialstyrelsen (the Danish National Board of Social Services): Peer support in psychosocial and mental health services, August 2016, section 2 (our translation)",
		},
		"62.3": {
			DA: "Peer-Netværket Danmark: Peer-støtte-initiativet 2014–2018, 2018, om baggrunden (gengivet med vores egne ord)",
			EN: "Peer-Netværket Danmark: The Peer Support Initiative 2014–2018, 2018, on the background (retold in our own words)",
		},
		"58": {
			DA: "Nyhed om Peer Job-undersøgelsen, 2017, den sidste del (gengivet med vores egne ord)",
			EN: "News item about the Peer Job study, 2017, the last part (retold in our own words)",
		},
	} {
		e, ok := Find(ref)
		require.True(t, ok, ref)
		assert.Equal(t, want, e.Citation, ref)
	}
}

// What the package hands out can be kept and changed without harm to others.
func TestReturnedValuesAreOurOwn(t *testing.T) {
	topics, works, laws, papers, refs := AllTopics(), AllWorks(), AllLaws(), AllPapers(), AllRefs()
	topics[0].Rows[0].DA, topics[1].ID = "x", "x"
	works[0].ID, laws[0].ID, papers[0].ID, refs[0] = "x", "x", "x", "x"
	e, _ := Find("1")
	e.Rows[0].EN, e.Rows[1] = "x", Row{}

	assert.Equal(t, "Peer-støtte på det psykosociale og psykiatriske område", AllTopics()[0].Rows[0].DA)
	assert.Equal(t, "2", AllTopics()[1].ID)
	assert.Equal(t, "guide", AllWorks()[0].ID)
	assert.Equal(t, "law:helbredsoplysningsloven-2", AllLaws()[0].ID)
	assert.Equal(t, "paper:leamy-2011", AllPapers()[0].ID)
	assert.Equal(t, "1", AllRefs()[0])
	again, _ := Find("1")
	assert.Equal(t, AllTopics()[0].Rows, again.Rows)
}

func TestFindIsCheap(t *testing.T) {
	load()
	assert.Zero(t, testing.AllocsPerRun(100, func() { Find("16.2") }))
}

func TestEntryJSON(t *testing.T) {
	e, _ := Find("14.4")
	got, err := json.Marshal(e)
	require.NoError(t, err)
	assert.JSONEq(t, `{"ref":"14.4","kind":"row","work":"guide","title":{"da":"Værdier i peer-arbejdet","en":"Values in peer work"},
		"text":{"da":"recovery","en":"recovery"},"quoted":true,"citation":{
		"da":"Socialstyrelsen: Peer-støtte på det psykosociale og psykiatriske område, august 2016, afsnit 1, Hvad er peer-faglighed?",
		"en":"Socialstyrelsen (the Danish National Board of Social Services): Peer support in psychosocial and mental health services, August 2016, section 1, What is peer expertise? (our translation)"}}`, string(got))
}
