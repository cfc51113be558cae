package documents

import (
	"context"
	"iter"
	"runtime"
)

// Process gives each document to work, on all cores at once, and what work
// makes of it to emit, one at a time and in the order of the documents. It
// returns the first error of emit, and stops there. When ctx ends it stops as
// well, after a whole number of documents, and returns why.
//
// flush, when not nil, is called whenever the next result is not ready yet, so
// that input written line by line is answered line by line.
//
// However many documents there are, memory holds only a few for each core.
func Process[R any](ctx context.Context, docs iter.Seq[Document], work func(Document) R, emit func(R) error, flush func() error) error {
	workers := runtime.GOMAXPROCS(0)
	type job struct {
		doc  Document
		done chan R
	}
	todo := make(chan *job)
	inOrder := make(chan *job, 4*workers)
	stop := make(chan struct{})
	defer close(stop)

	for range workers {
		go func() {
			for j := range todo {
				j.done <- work(j.doc)
			}
		}()
	}
	go func() {
		defer close(todo)
		defer close(inOrder)
		for doc := range docs {
			j := &job{doc, make(chan R, 1)}
			select {
			case inOrder <- j:
			case <-stop:
				return
			}
			select {
			case todo <- j:
			case <-stop:
				return
			}
		}
	}()

	for ctx.Err() == nil {
		if flush != nil && len(inOrder) == 0 {
			if err := flush(); err != nil {
				return err
			}
		}
		select {
		case j, ok := <-inOrder:
			if !ok {
				return nil
			}
			if err := emit(<-j.done); err != nil {
				return err
			}
		case <-ctx.Done():
		}
	}
	return context.Cause(ctx)
}
