package main

import (
	"bufio"
	"context"
	"fmt"
	"hash/fnv"
	"path"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn2x0[[]byte, func(int, []byte)](&shardFn{})
	register.DoFn3x1[context.Context, int, func(*[]byte) bool, error](&writeFn{})
	register.Emitter2[int, []byte]()
	register.Iter1[[]byte]()
}

// shardFn chooses the file of some lines, the same one each time. An empty text goes
// to all: it is nothing but a reason to write the file.
type shardFn struct{ Shards int }

func (f *shardFn) ProcessElement(lines []byte, emit func(int, []byte)) {
	if len(lines) == 0 {
		for shard := range f.Shards {
			emit(shard, lines)
		}
		return
	}
	h := fnv.New32a()
	_, _ = h.Write(lines)
	emit(int(h.Sum32()%uint32(f.Shards)), lines)
}

// writeFn writes the lines of a shard.
type writeFn struct {
	Path   string
	Shards int
}

// file is the name of the file of a shard: the path itself when there is one only.
func (f *writeFn) file(shard int) string {
	if f.Shards == 1 {
		return f.Path
	}
	ending := path.Ext(f.Path)
	return fmt.Sprintf("%s-%05d-of-%05d%s", strings.TrimSuffix(f.Path, ending), shard, f.Shards, ending)
}

func (f *writeFn) ProcessElement(ctx context.Context, shard int, texts func(*[]byte) bool) error {
	fs, err := filesystem.New(ctx, f.Path)
	if err != nil {
		return err
	}
	defer fs.Close()
	file, err := fs.OpenWrite(ctx, f.file(shard))
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(file, 1<<20)
	for some := []byte(nil); err == nil && texts(&some); {
		_, err = out.Write(some)
	}
	if flushed := out.Flush(); err == nil {
		err = flushed
	}
	if closed := file.Close(); err == nil {
		err = closed
	}
	return err
}

// write writes texts of whole lines, in any order, to as many files as there are
// shards. An empty text among them makes sure that each file is written, so that none is left
// over from an earlier run.
func write(s beam.Scope, to string, shards int, texts beam.PCollection) {
	s = s.Scope("write " + to)
	sharded := beam.ParDo(s, &shardFn{shards}, texts)
	beam.ParDo0(s, &writeFn{to, shards}, beam.GroupByKey(s, sharded))
}
