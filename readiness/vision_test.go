package readiness_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/prose"
	"github.com/peerwork-dk/peerwork/readiness"
)

func TestNewVision(t *testing.T) {
	questions := readiness.VisionQuestions()
	v, err := readiness.NewVision("2027-02-08", []readiness.Paragraph{
		{Text: "Og så tager vi det op igen."},
		{Question: readiness.QuestionUnique, Text: questions[4].Starter.DA},
		{Question: readiness.QuestionHope, Text: "  Vi håber, at flere får mod.\nOg ro. \n"},
		{Question: readiness.QuestionInspired, Text: "Vi har set det virke."},
		{Text: " "},
	})
	require.NoError(t, err)
	assert.Equal(t, []readiness.Paragraph{
		{Question: readiness.QuestionInspired, Text: "Vi har set det virke."},
		{Question: readiness.QuestionHope, Text: "Vi håber, at flere får mod.\nOg ro."},
		{Text: "Og så tager vi det op igen."},
	}, v.Paragraphs)
	assert.Equal(t, "Vi har set det virke.\n\nVi håber, at flere får mod.\nOg ro.\n\nOg så tager vi det op igen.", v.Text())
	assert.Equal(t, []readiness.Question{readiness.QuestionUnique}, v.Open())

	_, err = readiness.NewVision("", []readiness.Paragraph{{Question: readiness.QuestionHope, Text: questions[3].Starter.EN}})
	assert.Equal(t, []string{"vision-empty /paragraphs"}, found(t, err))
	_, err = readiness.NewVision("2027-02-30", []readiness.Paragraph{{Question: readiness.QuestionHope, Text: "a"}, {Question: readiness.QuestionHope, Text: "b"}})
	assert.Equal(t, []string{"vision-date /date", "vision-question-twice /paragraphs/1/question"}, found(t, err))
	assert.Equal(t, []string{"vision-blank-paragraph /paragraphs/0/text"}, found(t, (&readiness.Vision{Paragraphs: []readiness.Paragraph{{Text: "\n"}}}).Validate()))
}

func TestVisionQuestions(t *testing.T) {
	questions := readiness.VisionQuestions()
	require.Len(t, questions, 5)
	text := ""
	for i, q := range questions {
		assert.NotEmpty(t, q.Evidence)
		assert.Equal(t, i < 2, q.Question == "", "two to think over, three to answer")
		assert.Equal(t, i < 2, q.Starter == peerwork.Text{})
		text += q.Text.DA + "\n"
		for _, s := range []string{q.Text.DA, q.Text.EN, q.Starter.DA, q.Starter.EN} {
			assert.Empty(t, prose.Denied(s))
			assert.LessOrEqual(t, prose.Measured(s).Longest, 20)
			assert.NotContains(t, s, "!")
		}
	}
	assert.LessOrEqual(t, prose.Measured(text).LIX(), 36.0)
}
