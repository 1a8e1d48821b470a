package cli_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/crossawait/crossawait/internal/cli"
)

// A command that is interrupted says so, and is not taken for one that found nothing.
func TestInterrupted(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, command := range []string{"check", "states"} {
		var out, err bytes.Buffer
		app := &cli.App{In: &bytes.Buffer{}, Out: &out, Err: &err, Dir: "../../examples/chapter"}
		if status := app.Run(ctx, []string{command}); status != cli.ExitError || err.String() != "crossawait: interrupted\n" || out.Len() > 0 {
			t.Errorf("%s: status %d, said %q, printed %q", command, status, err.String(), out.String())
		}
	}
}
