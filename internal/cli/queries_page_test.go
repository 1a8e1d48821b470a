package cli_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/cli"
)

var block = regexp.MustCompile("(?s)```(toml|scm|rust|text)\n(.*?)```")

// TestQueriesPage runs the example of docs/queries.md: what the page says that check says is what it says.
func TestQueriesPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/queries.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := map[string]string{}
	for _, m := range block.FindAllStringSubmatch(string(page), -1) {
		blocks[m[1]] += m[2]
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"Cargo.toml":      "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\npool = \"1\"\n",
		"crossawait.toml": blocks["toml"], "lints/pool.scm": blocks["scm"], "src/lib.rs": blocks["rust"],
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var out, errs bytes.Buffer
	app := &cli.App{In: strings.NewReader(""), Out: &out, Err: &errs, Dir: dir, Version: "test"}
	if status := app.Run(context.Background(), []string{"check"}); status != cli.ExitOK || errs.Len() > 0 {
		t.Fatalf("status %d: %s", status, errs.String())
	}
	if diff := cmp.Diff(blocks["text"], out.String()); diff != "" {
		t.Error(diff)
	}
}
