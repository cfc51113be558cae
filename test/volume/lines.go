package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"os"
	"strconv"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/codec"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/review"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
	"github.com/peerwork-dk/peerwork/schema"
)

// file is where the lines are.
const file = "in.jsonl"

// write writes n lines, every so many of them bad, and returns their bytes.
func write(n, badEvery int, line func(int) []byte) int64 {
	f, err := os.Create(file)
	must(err)
	out := bufio.NewWriterSize(f, 1<<20)
	for i := range n {
		_, err := out.Write(append(spoil(i, badEvery, line(i)), '\n'))
		must(err)
	}
	must(out.Flush())
	info, err := f.Stat()
	must(err)
	must(f.Close())
	return info.Size()
}

// oneAtATime does with the same lines what the command does, with the library
// alone. It returns the digest of the results and how many lines were bad.
func oneAtATime(n, badEvery int, line func(int) []byte, alone func(int, []byte) []byte) (sum [sha256.Size]byte, bad int) {
	digest := sha256.New()
	for i := range n {
		if badEvery > 0 && i%badEvery == badEvery-1 {
			bad++
		}
		digest.Write(alone(i, spoil(i, badEvery, line(i))))
	}
	digest.Sum(sum[:0])
	return sum, bad
}

// spoil makes every so many lines bad, each in one of five ways.
func spoil(n, badEvery int, line []byte) []byte {
	if badEvery == 0 || n%badEvery != badEvery-1 {
		return line
	}
	switch n / badEvery % 5 {
	case 0:
		return line[:len(line)/2]
	case 1:
		return append([]byte(`{"surprise":1,`), line[1:]...)
	case 2:
		return append(line, "\xff"...)
	case 3:
		return []byte("null")
	}
	return append(line, line...)
}

// answered is the instrument that the responses answer.
var answered, _ = instruments.Get(instruments.Temperatur)

// response returns a response to it that differs from its neighbours.
func response(n int) []byte {
	r := readiness.Response{ID: readiness.NewID(uint64(n) * 0x9e3779b97f4a7c15), Instrument: answered.ID, Version: answered.Version}
	i := 0
	for _, theme := range answered.Themes {
		for _, item := range theme.Items {
			i++
			switch mix := n / i * (2*i + 1) % 7; {
			case mix < 4:
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.Choice(strconv.Itoa(mix))})
			case mix < 6:
				r.Answers = append(r.Answers, readiness.Answer{Item: item.ID, Choice: readiness.ChoiceUnknown})
			}
		}
	}
	line, err := r.MarshalJSON()
	must(err)
	return line
}

func score(_ int, line []byte) []byte {
	r, err := schema.Decode[readiness.Response](line)
	if err != nil {
		return nil
	}
	scorer, _ := instruments.Scorer(r.Instrument)
	result, err := scorer.Score(&r)
	must(err)
	out, err := result.MarshalJSON()
	must(err)
	return append(out, '\n')
}

// validate asks the schema's validator, which is not what the command asks.
func validate(n int, line []byte) []byte {
	err := schema.Validate(schema.KindResponse, line)
	if err == nil {
		var r readiness.Response
		must(json.Unmarshal(line, &r))
		scorer, _ := instruments.Scorer(r.Instrument)
		err = scorer.Check(&r)
	}
	var problems peerwork.Problems
	errors.As(err, &problems)
	out := []byte(`{"file":"` + file + `","line":` + strconv.Itoa(n+1) + `,"kind":"response","problems":`)
	return append(codec.AppendProblems(out, problems), '}', '\n')
}

// described is what the job descriptions are made of.
var described = func() (d jobdesc.Description) {
	data, err := os.ReadFile("../schema/examples/job-description/every-field.json")
	must(err)
	must(json.Unmarshal(data, &d))
	return d
}()

// description returns a job description with a title of its own.
func description(n int) []byte {
	d := described
	d.Title = "Stilling " + strconv.Itoa(n)
	line, err := d.MarshalJSON()
	must(err)
	return line
}

func reviewed(_ int, line []byte) []byte {
	d, err := schema.Decode[jobdesc.Description](line)
	if err != nil {
		return nil
	}
	r := review.Of(&d)
	out, err := r.MarshalJSON()
	must(err)
	return append(out, '\n')
}
