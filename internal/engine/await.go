package engine

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync"
)

// Whoever asks can stop asking at any time, and need not wait for what is under way then. Work is done unit by unit (a
// file, a dependency, a function) and looks at the context before each; the unit that is under way is finished behind
// his back, since what comes of it is kept for all and may be another's as well.

// work is what goes on in a workspace, whether or not somebody waits for it.
type work struct {
	mu      sync.Mutex
	running int
	free    func() // called when nothing is running any more; nil: nobody has asked for that
}

func (w *work) begin() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.running++
}

func (w *work) end() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.running--; w.running == 0 && w.free != nil {
		w.free()
		w.free = nil
	}
}

// whenIdle calls free once nothing is running: at once if nothing is.
func (w *work) whenIdle(free func()) {
	w.begin()
	w.mu.Lock()
	w.free = free
	w.mu.Unlock()
	w.end()
}

// await gives what f gives, or the context's error as soon as that is over.
func await[T any](ctx context.Context, w *Workspace, f func() (T, error)) (T, error) {
	if ctx.Done() == nil {
		return f()
	}
	var none T
	if err := ctx.Err(); err != nil {
		return none, err
	}
	type outcome struct {
		value    T
		err      error
		panicked any // what f has panicked with
	}
	done := make(chan outcome, 1)
	w.work.begin()
	go func() {
		defer w.work.end()
		var o outcome
		defer func() {
			if r := recover(); r != nil {
				o.panicked = fmt.Sprintf("%v\n%s", r, debug.Stack())
			}
			done <- o
		}()
		o.value, o.err = f()
	}()
	select {
	case o := <-done:
		if o.panicked != nil {
			panic(o.panicked) // it is the answer of whoever asked that it costs
		}
		return o.value, o.err
	case <-ctx.Done():
		return none, ctx.Err()
	}
}
