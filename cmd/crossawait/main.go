// Command crossawait says what the futures of a Rust program keep across their awaits.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/crossawait/crossawait/internal/cli"
	"github.com/crossawait/crossawait/internal/lsp"
	"github.com/crossawait/crossawait/internal/version"
)

func main() { os.Exit(run()) }

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends us wherever we are
	dir, err := os.Getwd()
	if err != nil {
		dir = "."
	}
	app := &cli.App{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Dir: dir, Version: version.String(), Serve: lsp.Serve}
	return app.Run(ctx, os.Args[1:])
}
