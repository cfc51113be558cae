package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/internal/jsonl"
	"github.com/peerwork-dk/peerwork/schema"
)

func init() {
	register.DoFn3x1[context.Context, string, func(Block), error](&matchFn{})
	register.DoFn4x1[string, func(*Bad) bool, func(*Counted) bool, func([]byte), error](&numberFn{})
	register.Emitter1[Block]()
	register.Emitter1[[]byte]()
	register.Iter1[Bad]()
	register.Iter1[Counted]()
}

// Block is a part of a file that one worker reads.
type Block struct {
	File        string
	Start, Size int64
}

// Bad is a line that could not be used. Its number is known when the lines of all
// blocks before it have been counted.
type Bad struct {
	Start    int64 // of its block
	Line     int   // in the block, from 1
	Kind     string
	Problems []peerwork.Problem
}

// Counted is how many lines begin in a block.
type Counted struct {
	Start int64
	Lines int
}

// matchFn finds the files of a pattern, and parts them in blocks.
type matchFn struct{ BlockBytes int64 }

func (f *matchFn) ProcessElement(ctx context.Context, pattern string, emit func(Block)) error {
	files, err := matches(ctx, pattern)
	if err != nil {
		return err
	}
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return err
	}
	defer fs.Close()
	for _, file := range files {
		size, err := fs.Size(ctx, file)
		if err != nil {
			return err
		}
		emit(Block{file, 0, f.BlockBytes}) // also of an empty file, whose sums are empty
		for start := f.BlockBytes; start < size; start += f.BlockBytes {
			emit(Block{file, start, f.BlockBytes})
		}
	}
	return nil
}

// matches returns the files of a pattern. There must be one.
func matches(ctx context.Context, pattern string) ([]string, error) {
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	files, err := fs.List(ctx, pattern)
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("there is no %s", pattern)
	}
	return files, err
}

// read gives work each document in the block, and returns how many lines begin
// there.
func (b Block) read(ctx context.Context, work func(line int, data []byte) error) (int, error) {
	fs, err := filesystem.New(ctx, b.File)
	if err != nil {
		return 0, err
	}
	defer fs.Close()
	file, err := fs.OpenRead(ctx, b.File)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	part := jsonl.Part{Start: b.Start, Size: b.Size}
	if seeker, ok := file.(io.Seeker); ok {
		_, err = seeker.Seek(part.Before(), io.SeekStart)
	} else {
		_, err = io.CopyN(io.Discard, file, part.Before())
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	return part.Each(file, work)
}

// numberFn gives the bad lines of a file their numbers, and writes what is wrong
// with them.
type numberFn struct{}

func (numberFn) ProcessElement(file string, bad func(*Bad) bool, counted func(*Counted) bool, emit func([]byte)) error {
	var blocks []Counted
	for c := (Counted{}); counted(&c); {
		blocks = append(blocks, c)
	}
	slices.SortFunc(blocks, func(a, b Counted) int { return int(a.Start - b.Start) })
	before, lines := map[int64]int{}, 0
	for _, b := range blocks {
		before[b.Start] = lines
		lines += b.Lines
	}
	for b := (Bad{}); bad(&b); {
		emit(append(jsonl.Verdict(file, before[b.Start]+b.Line, schema.Kind(b.Kind), b.Problems), '\n'))
	}
	emit(nil)
	return nil
}

// blocks are those of all files of the patterns, shared among the workers.
func blocks(s beam.Scope, patterns []string, blockBytes int64) beam.PCollection {
	return beam.Reshuffle(s, beam.ParDo(s, &matchFn{blockBytes}, beam.CreateList(s, patterns)))
}
