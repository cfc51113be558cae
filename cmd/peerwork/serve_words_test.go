package main

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/build"
)

// The reason why a build is impossible is one line that says what to do, also
// when the go command said more.
func TestCannotBuild(t *testing.T) {
	for _, cause := range []error{build.ErrNoToolchain, build.ErrNoSource, build.ErrOldToolchain, build.ErrNoChecksums, build.ErrNotFetched} {
		said := cannotBuild(fmt.Errorf("build: %w (go: its words)", cause)).(usageError)
		for _, lang := range []peerwork.Lang{peerwork.LangDA, peerwork.LangEN} {
			text := said.Text.In(lang)
			assert.NotContains(t, text, "\n")
			assert.Contains(t, text, "--dir", "there is always a way")
			assert.NotContains(t, text, "build: ", "not the words for programmers")
		}
	}
}
