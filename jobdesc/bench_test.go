package jobdesc_test

import (
	"testing"

	"github.com/peerwork-dk/peerwork/jobdesc"
)

// largest has as many tasks as a description can have, each with three tags.
func largest() jobdesc.Description {
	d := full()
	for len(d.Tasks) < 40 {
		task := d.Tasks[len(d.Tasks)%2]
		task.MinutesPerWeek = 10
		d.Tasks = append(d.Tasks, task)
	}
	return d
}

func BenchmarkCoverage(b *testing.B) {
	for name, d := range map[string]jobdesc.Description{"full": full(), "largest": largest()} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = d.Coverage()
			}
		})
	}
}

func BenchmarkValidate(b *testing.B) {
	d := largest()
	b.ReportAllocs()
	for b.Loop() {
		if err := d.Validate(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEvaluationPlan(b *testing.B) {
	d := largest()
	b.ReportAllocs()
	for b.Loop() {
		_ = d.EvaluationPlan()
	}
}

func BenchmarkColleagueSheet(b *testing.B) {
	d := largest()
	b.ReportAllocs()
	for b.Loop() {
		_ = d.ColleagueSheet()
	}
}

// BenchmarkChanges compares the largest description with one in which every
// task has changed.
func BenchmarkChanges(b *testing.B) {
	before, after := largest(), largest()
	for i := range after.Tasks {
		after.Tasks[i].Title += " igen"
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := jobdesc.Changes(&before, &after); err != nil {
			b.Fatal(err)
		}
	}
}
