// Package lsp speaks the Language Server Protocol: it keeps the documents that an editor has open, asks the
// engine about snapshots of them, and shows what it answers. It analyses nothing itself, and it alone knows
// the wire and UTF-16.
//
// Notifications change documents on the connection's read loop, in the order of the wire. Requests leave the
// loop first and then look at one immutable snapshot. What goes wrong in one message costs that message's
// answer and no more.
package lsp

import (
	"context"
	"errors"
	"fmt"
	"io"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// Options say how the server runs.
type Options struct {
	In  io.Reader
	Out io.Writer
	// Err takes the log when LogFile is empty.
	Err io.Writer
	// LogFile is where the log goes, if it is not empty.
	LogFile string
	// Verbose logs every message by its method.
	Verbose bool
	// Version is what the server says of itself.
	Version string
}

// ErrNoShutdown says that the client left without asking the server to shut down, for which the protocol
// has the exit status 1.
var ErrNoShutdown = errors.New("the client left without `shutdown`")

// Serve runs a server on In and Out until the client leaves or ctx ends. The error is ErrNoShutdown, or says
// why the log could not be written or the connection broke.
func Serve(ctx context.Context, o Options) error {
	log, closeLog, err := newLog(o)
	if err != nil {
		return err
	}
	defer closeLog()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	conn := jsonrpc2.NewConn(newStream(pipe{o.In, o.Out}), jsonrpc2.WithCodec(codec{}))
	s := newServer(ctx, o, log, protocol.ClientDispatcher(conn))
	defer s.close()
	conn.Go(ctx, s.handler())
	log.Info("serving", zap.String("version", o.Version))
	select {
	case <-s.exit:
		// Reading may never be interrupted when In is a terminal or a pipe of the parent, so the
		// connection is left as it is: the process ends.
	case <-ctx.Done():
	case <-conn.Done():
		if err := conn.Err(); err != nil && !s.isDown() {
			return fmt.Errorf("the connection broke: %w", err)
		}
	}
	if !s.isDown() {
		return ErrNoShutdown
	}
	return nil
}

// newLog makes the log. Standard output belongs to the protocol.
func newLog(o Options) (log *zap.Logger, closeLog func(), err error) {
	level := zapcore.InfoLevel
	if o.Verbose {
		level = zapcore.DebugLevel
	}
	out, closeOut := zapcore.AddSync(io.Discard), func() {}
	switch {
	case o.LogFile != "":
		if out, closeOut, err = zap.Open(o.LogFile); err != nil {
			return nil, nil, fmt.Errorf("the log cannot be written: %w", err)
		}
	case o.Err != nil:
		out = zapcore.Lock(zapcore.AddSync(o.Err))
	}
	conf := zap.NewProductionEncoderConfig()
	conf.EncodeTime = zapcore.ISO8601TimeEncoder
	log = zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(conf), out, level))
	return log, func() { _ = log.Sync(); closeOut() }, nil
}

// pipe is In and Out as one. Closing it closes those of them that can be closed.
type pipe struct {
	io.Reader
	io.Writer
}

// Close implements io.Closer.
func (p pipe) Close() error {
	var errs []error
	for _, end := range []any{p.Reader, p.Writer} {
		if c, ok := end.(io.Closer); ok {
			errs = append(errs, c.Close())
		}
	}
	return errors.Join(errs...)
}

// codec marshals with the protocol's own encoders, which know its unions.
type codec struct{}

// Marshal implements jsonrpc2.Codec.
func (codec) Marshal(v any) ([]byte, error) {
	if raw, ok := v.(jsonrpc2.RawMessage); ok {
		return raw, nil
	}
	return protocol.Marshal(v)
}

// Unmarshal implements jsonrpc2.Codec.
func (codec) Unmarshal(data []byte, v any) error { return protocol.Unmarshal(data, v) }
