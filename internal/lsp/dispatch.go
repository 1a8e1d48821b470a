package lsp

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.uber.org/zap"
)

// method handles one kind of message. params may be borrowed from the frame until it goes async.
type method func(ctx context.Context, req *jsonrpc2.Request) (any, error)

// request decodes the parameters and answers apart from the read loop. It has the state of all
// notifications before it.
func request[P any](s *Server, answer func(context.Context, *P) (any, error)) method {
	return func(ctx context.Context, req *jsonrpc2.Request) (any, error) {
		p, err := decode[P](req)
		if err != nil {
			return nil, err
		}
		wanted, done := s.calls.begin(s.ctx, idKey(req.ID()))
		defer done()
		jsonrpc2.Async(ctx)
		result, err := answer(wanted, p)
		if wanted.Err() != nil {
			return nil, protocol.ErrRequestCancelled
		}
		return result, err
	}
}

// calls are the requests that are being answered, by id. A request's own context cannot be the parent of
// another one: the connection recycles it.
type calls struct {
	mu     sync.Mutex
	cancel map[string]*context.CancelFunc
}

// begin gives the context of a request; done ends it.
func (c *calls) begin(session context.Context, id string) (ctx context.Context, done func()) {
	ctx, cancel := context.WithCancel(session)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.cancel == nil {
		c.cancel = map[string]*context.CancelFunc{}
	}
	c.cancel[id] = &cancel
	return ctx, func() {
		cancel()
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.cancel[id] == &cancel { // the id may have been used again
			delete(c.cancel, id)
		}
	}
}

// giveUp cancels a request, if it is still being answered.
func (c *calls) giveUp(id string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if cancel := c.cancel[id]; cancel != nil {
		(*cancel)()
	}
}

func idKey(id jsonrpc2.ID) string { return fmt.Sprintf("%v", id) }

// inline decodes the parameters and acts on the read loop, before the next message is read.
func inline[P any](act func(*P) error) method {
	return func(_ context.Context, req *jsonrpc2.Request) (any, error) {
		p, err := decode[P](req)
		if err != nil {
			return nil, err
		}
		return nil, act(p)
	}
}

func decode[P any](req *jsonrpc2.Request) (*P, error) {
	p := new(P)
	raw := req.Params()
	if len(raw) == 0 {
		raw = jsonrpc2.RawMessage("{}")
	}
	if err := protocol.Unmarshal(raw, p); err != nil {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "the parameters of %s: %v", req.Method(), err)
	}
	return p, nil
}

// ignored takes a notification that asks for nothing.
func ignored(context.Context, *jsonrpc2.Request) (any, error) { return nil, nil }

// methods are all that the server knows.
func (s *Server) methods() map[string]method {
	return map[string]method{
		protocol.MethodInitialize:  s.initialize,
		protocol.MethodInitialized: s.initialized,
		protocol.MethodShutdown:    s.shutdown,
		protocol.MethodSetTrace:    ignored,
		protocol.MethodProgress:    ignored,

		protocol.MethodWindowWorkDoneProgressCancel: inline(s.workDoneProgressCancel),

		protocol.MethodTextDocumentDidOpen:   inline(s.didOpen),
		protocol.MethodTextDocumentDidChange: inline(s.didChange),
		protocol.MethodTextDocumentDidSave:   inline(s.didSave),
		protocol.MethodTextDocumentDidClose:  inline(s.didClose),

		protocol.MethodWorkspaceDidChangeConfiguration:    inline(s.didChangeConfiguration),
		protocol.MethodWorkspaceDidChangeWatchedFiles:     inline(s.didChangeWatchedFiles),
		protocol.MethodWorkspaceDidChangeWorkspaceFolders: inline(s.didChangeWorkspaceFolders),

		protocol.MethodTextDocumentDiagnostic: request(s, s.documentDiagnostic),
		protocol.MethodWorkspaceDiagnostic:    request(s, s.workspaceDiagnostic),
		protocol.MethodTextDocumentHover:      request(s, s.hover),
		protocol.MethodTextDocumentCodeAction: request(s, s.codeAction),
		protocol.MethodCodeActionResolve:      request(s, s.resolveCodeAction),
		protocol.MethodTextDocumentInlayHint:  request(s, s.inlayHints),
		protocol.MethodInlayHintResolve:       request(s, s.resolveInlayHint),
		protocol.MethodTextDocumentCodeLens:   request(s, s.codeLenses),
		protocol.MethodCodeLensResolve:        request(s, s.resolveCodeLens),
		methodStates:                          request(s, s.states),
	}
}

// handler is the way of every message: cancellation, the guard, the state of the session, the method.
func (s *Server) handler() jsonrpc2.Handler {
	methods := s.methods()
	handle := s.guarded(func(ctx context.Context, req *jsonrpc2.Request) (any, error) {
		m, ok := methods[req.Method()]
		if err := s.admit(req); err != nil {
			return nil, err
		}
		if !ok {
			return nil, jsonrpc2.Errorf(jsonrpc2.MethodNotFound, "there is no method %q", req.Method())
		}
		return m(ctx, req)
	})
	return func(ctx context.Context, req *jsonrpc2.Request) (any, error) {
		switch req.Method() {
		case protocol.MethodExit:
			s.leave()
			return nil, nil
		case protocol.MethodCancelRequest:
			if id, ok := canceled(req.Params()); ok {
				s.calls.giveUp(idKey(id))
			}
			return nil, nil
		}
		return handle(ctx, req)
	}
}

// canceled reads the id that a $/cancelRequest names.
func canceled(params []byte) (id jsonrpc2.ID, ok bool) {
	var p struct {
		ID any `json:"id"`
	}
	if json.Unmarshal(params, &p) != nil {
		return jsonrpc2.ID{}, false
	}
	switch v := p.ID.(type) {
	case float64:
		return jsonrpc2.NewNumberID(int64(v)), true
	case string:
		return jsonrpc2.NewStringID(v), true
	}
	return jsonrpc2.ID{}, false
}

// guarded makes a panic cost one answer, and keeps a notification's error from ending the connection.
func (s *Server) guarded(next jsonrpc2.Handler) jsonrpc2.Handler {
	return func(ctx context.Context, req *jsonrpc2.Request) (result any, err error) {
		name, call := req.Method(), req.IsCall()
		if ce := s.log.Check(zap.DebugLevel, "message"); ce != nil {
			ce.Write(zap.ByteString("method", []byte(name)))
		}
		defer func() {
			if r := recover(); r != nil {
				s.log.Error("a message made the server stumble", zap.String("method", req.Method()), zap.Any("panic", r), zap.ByteString("stack", debug.Stack()))
				result, err = nil, jsonrpc2.NewError(jsonrpc2.InternalError, "crossawait stumbled over this; its log says more")
			}
			switch {
			case err == nil:
			case !call:
				s.log.Warn("a notification was ignored", zap.String("method", req.Method()), zap.Error(err))
				result, err = nil, nil
			case errors.Is(err, context.Canceled):
				result, err = nil, protocol.ErrRequestCancelled
			}
		}()
		return next(ctx, req)
	}
}

// admit says whether a message may be heard now.
func (s *Server) admit(req *jsonrpc2.Request) error {
	s.mu.Lock()
	phase := s.phase
	s.mu.Unlock()
	first := req.Method() == protocol.MethodInitialize
	switch {
	case phase == fresh && !first:
		return jsonrpc2.NewError(jsonrpc2.ServerNotInitialized, "the first request is `initialize`")
	case phase != fresh && first:
		return jsonrpc2.NewError(jsonrpc2.InvalidRequest, "the server is initialized already")
	case phase == down:
		return jsonrpc2.NewError(jsonrpc2.InvalidRequest, "the server is shutting down")
	}
	return nil
}

// errNoDocument is the answer to a question about a document that is not open.
func errNoDocument(name any) error { return errInvalid(fmt.Sprintf("%v is not open", name)) }

func errInvalid(why string) error { return jsonrpc2.NewError(jsonrpc2.InvalidParams, why) }
