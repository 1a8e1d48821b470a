package lsp

import (
	"context"
	"encoding/json"
	"io"

	"go.lsp.dev/jsonrpc2"
)

// stream is a framed connection that outlives frames which are no messages: it answers them itself, where
// the library would give the connection up.
type stream struct {
	jsonrpc2.Stream
	frames
}

// frames is what the library's streams can do beside their interface; a connection that reads frames finds
// out by itself what is in them.
type frames interface {
	ReadFrame(ctx context.Context) ([]byte, int64, error)
	WriteFrame(ctx context.Context, data []byte) (int64, error)
}

// newStream frames a connection with the protocol's headers.
func newStream(rw io.ReadWriteCloser) jsonrpc2.Stream {
	inner := jsonrpc2.NewHeaderStream(rw)
	if f, ok := inner.(frames); ok {
		return &stream{Stream: inner, frames: f}
	}
	return inner
}

// ReadFrame gives the next frame that holds a message.
func (s *stream) ReadFrame(ctx context.Context) ([]byte, int64, error) {
	for {
		frame, n, err := s.frames.ReadFrame(ctx)
		if err != nil {
			return nil, 0, err
		}
		bad := fault(frame)
		if bad == nil {
			return frame, n, nil
		}
		if _, err := s.Write(ctx, jsonrpc2.NewResponse(jsonrpc2.ID{}, nil, bad)); err != nil {
			return nil, 0, err
		}
	}
}

// fault says why a frame is no message; nil when it is one. The protocol has no batches.
func fault(frame []byte) error {
	msg, err := jsonrpc2.DecodeMessage(frame)
	if err == nil && msg != nil {
		return nil
	}
	if !json.Valid(frame) {
		return jsonrpc2.NewError(jsonrpc2.ParseError, "this is not JSON")
	}
	return jsonrpc2.NewError(jsonrpc2.InvalidRequest, "this is no JSON-RPC 2.0 message")
}
