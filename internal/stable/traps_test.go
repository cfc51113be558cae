package stable

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

// What follows are mistakes that an API could invite and this one does not.

// Nil is nil: a function that hands the error on is good when the document is.
func TestNoProblemsAreNoError(t *testing.T) {
	d := jobdesc.Description{Lang: peerwork.LangDA, Title: "Peer-medarbejder"}
	data, err := d.MarshalJSON()
	require.NoError(t, err)
	for name, check := range map[string]func() error{
		"Validate":        func() error { return d.Validate() },
		"schema.Validate": func() error { return schema.Validate(schema.KindJobDescription, data) },
		"Err":             func() error { return peerwork.Problems{}.Err() },
	} {
		assert.True(t, check() == nil, name)
	}
}

// An error is a list of problems, and each of them, however it is wrapped.
func TestProblemsUnwrap(t *testing.T) {
	err := fmt.Errorf("reading: %w", (&readiness.Vision{}).Validate())
	var problems peerwork.Problems
	require.True(t, errors.As(err, &problems))
	var problem peerwork.Problem
	require.True(t, errors.As(err, &problem))
	assert.Equal(t, problems[0], problem)
	assert.True(t, errors.Is(err, problem))
}

// Validate looks at the shape of what was made in Go.
func TestValidateChecksTheShape(t *testing.T) {
	d := jobdesc.Description{Lang: "xx", Title: "Peer-medarbejder", Hours: jobdesc.Hours{MinutesPerWeek: -5}}
	var problems peerwork.Problems
	require.ErrorAs(t, d.Validate(), &problems)
	var said []string
	for _, p := range problems {
		said = append(said, p.Code+" "+p.Pointer)
	}
	assert.Equal(t, []string{"below-minimum /hours/minutesPerWeek", "not-in-list /lang"}, said)

	// An instrument without texts does not score, nor does a response by nobody.
	in, ok := instruments.Get(instruments.Temperatur)
	require.True(t, ok)
	s, err := readiness.NewScorer(&in)
	require.NoError(t, err)
	r := readiness.Response{ID: readiness.NewID(1), Instrument: in.ID, Version: in.Version, Role: "king"}
	_, err = s.Score(&r)
	assert.ErrorContains(t, err, "not-in-list")
	in.Themes[0].Items[0].Statement = peerwork.Text{}
	_, err = readiness.NewScorer(&in)
	assert.ErrorContains(t, err, "too-short")
}
