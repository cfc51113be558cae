package main

import (
	"encoding/json"
	"math"
	"slices"

	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/documents"
	"github.com/peerwork-dk/peerwork/cmd/peerwork/internal/report"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/study"
)

// readTrial reads the smallest detectable changes out of the figures of a trial. It
// refuses those that say nothing about this follow-up.
func readTrial(name string, f *readiness.FollowUp) (*report.Trial, error) {
	if f.Before.Responses > 1 || f.After.Responses > 1 {
		return nil, newUsageError(
			"--detectable er til én persons svar begge gange. Hvor meget en gruppe skal flytte sig, siger afprøvningen ikke.",
			"--detectable is for one person's responses both times. The trial does not say how far a group must move.")
	}
	d := documents.Whole(name)
	if d.Err != nil {
		return nil, usageError{unreadable(name, d.Err)}
	}
	var figures struct {
		Instrument string
		Versions   []study.Count
		Scales     []struct {
			ID    string
			Again *struct {
				Detectable struct {
					N     int
					Value *float64
				}
			}
		}
	}
	if len(d.Data) > documents.Limit || json.Unmarshal(d.Data, &figures) != nil || len(figures.Scales) == 0 {
		return nil, newUsageError(
			name+" er ikke tal fra en afprøvning. Lav dem med: peerwork study --json",
			name+" does not hold the figures of a trial. Make them with: peerwork study --json")
	}
	if figures.Instrument != f.Instrument {
		return nil, newUsageError(
			"Afprøvningen er af »"+figures.Instrument+"«, men svarene er til »"+f.Instrument+"«.",
			"The trial is of “"+figures.Instrument+"”, but the responses answer “"+f.Instrument+"”.")
	}
	for _, version := range []string{f.Before.Version, f.After.Version} {
		if !slices.ContainsFunc(figures.Versions, func(c study.Count) bool { return c.Of == version }) {
			return nil, newUsageError(
				"Afprøvningen er af en anden udgave end "+version+". Så siger tallene ikke noget om de her svar.",
				"The trial is of another version than "+version+". So its figures say nothing about these responses.")
		}
	}
	trial := &report.Trial{Smallest: map[string]int{}}
	for i, scale := range figures.Scales {
		if scale.Again == nil || scale.Again.Detectable.Value == nil {
			continue
		}
		smallest := int(math.Ceil(100 * *scale.Again.Detectable.Value))
		if i == 0 && scale.ID == study.TotalID {
			trial.People, trial.Smallest[""] = scale.Again.Detectable.N, smallest
		} else {
			trial.Smallest[scale.ID] = smallest
		}
	}
	if trial.People == 0 {
		return nil, newUsageError(
			"Afprøvningen siger ikke, hvor stor en ændring skal være. Det kræver, at mindst ti personer har svaret to gange.",
			"The trial does not say how large a change must be. For that, at least ten people must have answered twice.")
	}
	return trial, nil
}
