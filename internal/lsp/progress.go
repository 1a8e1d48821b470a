package lsp

import (
	"context"
	"encoding/json"
	"strconv"
	"sync"

	"go.lsp.dev/protocol"
	"go.uber.org/zap"
)

// progress shows in the client that something goes on.
type progress struct {
	s     *Server
	title string
	token protocol.ProgressToken
	stop  context.CancelFunc // what goes on, when the client's user wants that; nil: it cannot be stopped

	mu      sync.Mutex
	begun   bool
	ended   bool
	percent uint32
}

// progressTokens tell the progresses of a process apart.
var progressTokens struct {
	sync.Mutex
	n int
}

// newProgress asks the client for a progress; what goes on does not wait for its answer. stop may be nil.
func (s *Server) newProgress(title string, stop context.CancelFunc) *progress {
	if !s.features.progress {
		return &progress{s: s, ended: true}
	}
	progressTokens.Lock()
	progressTokens.n++
	p := &progress{s: s, title: title, stop: stop, token: protocol.String("crossawait-" + strconv.Itoa(progressTokens.n))}
	progressTokens.Unlock()
	if stop != nil {
		s.stoppable.Store(p.token, stop)
	}
	s.spawn("showing progress", func(ctx context.Context) {
		if s.client.WorkDoneProgressCreate(ctx, &protocol.WorkDoneProgressCreateParams{Token: p.token}) != nil {
			return
		}
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.ended {
			return
		}
		p.begun = true
		begin := &protocol.WorkDoneProgressBegin{Kind: "begin", Title: p.title}
		if stop != nil {
			begin.Cancellable = ref(true)
		} else {
			begin.Percentage = ref(uint32(0))
		}
		p.send(begin)
	})
	return p
}

func (p *progress) update(done, total int) {
	if total == 0 {
		return
	}
	percent := uint32(100 * done / total)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.begun && !p.ended && percent > p.percent {
		p.percent = percent
		p.send(&protocol.WorkDoneProgressReport{Kind: "report", Percentage: &percent})
	}
}

// say tells what is done.
func (p *progress) say(message string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.begun && !p.ended {
		p.send(&protocol.WorkDoneProgressReport{Kind: "report", Message: &message})
	}
}

func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.stop != nil && p.token != nil {
		p.s.stoppable.Delete(p.token)
	}
	if p.begun && !p.ended {
		p.send(&protocol.WorkDoneProgressEnd{Kind: "end"})
	}
	p.ended = true
}

func (p *progress) send(v any) {
	raw, err := protocol.Marshal(v)
	if err != nil || !json.Valid(raw) {
		return
	}
	if err := p.s.client.Progress(p.s.ctx, &protocol.ProgressParams{Token: p.token, Value: raw}); err != nil {
		p.s.log.Debug("progress is not shown", zap.Error(err))
	}
}

// workDoneProgressCancel stops what a progress stands for.
func (s *Server) workDoneProgressCancel(p *protocol.WorkDoneProgressCancelParams) error {
	if stop, ok := s.stoppable.Load(p.Token); ok {
		stop.(context.CancelFunc)()
	}
	return nil
}
