package engine

import (
	"context"
	"errors"
	"runtime"
	"sync/atomic"
	"testing"

	"github.com/crossawait/crossawait/internal/index"
)

// stopper cancels at its third unit of work, and then holds up whoever does more.
type stopper struct {
	ctx          context.Context
	cancel       context.CancelFunc
	units, after atomic.Int32
	held         chan struct{} // closed: nobody is held up any more
	gone         chan struct{}
}

func newStopper() *stopper {
	s := &stopper{held: make(chan struct{}), gone: make(chan struct{}, 1000)}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	return s
}

func (s *stopper) unit() {
	if s.ctx.Err() != nil {
		s.after.Add(1)
	}
	if s.units.Add(1) == 3 {
		s.cancel()
	}
	if s.ctx.Err() != nil {
		<-s.held
		s.gone <- struct{}{}
	}
}

// TestGivenUp cancels in the middle of the work, at a unit that does not end: nobody waits for it, and no more than
// what was under way is done after that.
func TestGivenUp(t *testing.T) {
	reading := newStopper()
	w, _, err := Open(reading.ctx, []string{"../../examples/chapter"}, Options{Progress: func(int, int) { reading.unit() }})
	if !errors.Is(err, context.Canceled) || w != nil {
		t.Errorf("opening what was given up gives %v, %v", w, err)
	}
	close(reading.held)

	if w, err = OpenText("lib.rs", longFile(2000), Options{}); err != nil {
		t.Fatal(err)
	}
	s, judging := w.Snapshot(), newStopper()
	if _, err := await(judging.ctx, w, func() (any, error) {
		return s.scanAll(judging.ctx, func(*index.Def, *judgement) { judging.unit() })
	}); !errors.Is(err, context.Canceled) {
		t.Errorf("a check that was given up gives %v", err)
	}
	w.Close() // the parsers stay until the last one is done
	close(judging.held)
	<-judging.gone
	if n := judging.after.Load(); int(n) > runtime.GOMAXPROCS(0) {
		t.Errorf("%d functions were looked into after that", n)
	}
	if s.scanned.Load() != nil {
		t.Error("a scan that was given up counts as one")
	}
	if _, err := s.Findings(context.Background(), "lib.rs"); err != nil {
		t.Errorf("then another asks: %v", err)
	}
}

// A panic in the work is the answer of the one who waits for it.
func TestAwaitPanic(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("the panic is lost")
		}
	}()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	_, _ = await(ctx, &Workspace{}, func() (int, error) { panic("over") })
}
