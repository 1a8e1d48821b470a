package cli_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/crossawait/crossawait/internal/cli"
	"github.com/crossawait/crossawait/internal/lsp"
)

// TestMain makes the test binary serve as the crossawait command of the scripts.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"crossawait": func() {
			dir, err := os.Getwd()
			if err != nil {
				panic(err)
			}
			app := &cli.App{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Dir: dir, Version: "test", Serve: lsp.Serve}
			os.Exit(app.Run(context.Background(), os.Args[1:]))
		},
	})
}

// TestScripts runs the transcripts: each is a session at the command line with what must come of it.
// UPDATE_SCRIPTS=1 writes the expected outputs anew.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           filepath.Join("testdata", "script"),
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
		Setup: func(e *testscript.Env) error {
			e.Setenv("NO_COLOR", "")
			e.Setenv("CLICOLOR_FORCE", "")
			return nil
		},
	})
}
