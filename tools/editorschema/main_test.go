package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The files that editors read say what the code says.
func TestFresh(t *testing.T) {
	dir := filepath.Join("..", "..", "editors", "vscode")
	files, err := generate(dir)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		have, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Error(err)
			continue
		}
		if d := cmp.Diff(string(have), string(want)); d != "" {
			t.Errorf("%s is stale: run `go generate ./internal/config`\n%s", name, d)
		}
	}
}

// Only the group is written anew.
func TestSplice(t *testing.T) {
	manifest := `{"a": [1,  2], "contributes": {"b": {}, "configuration": [ {"id": "other"}, {"id": "g", "x": 1} ]}, "c": 3}`
	got, err := splice([]byte(manifest), map[string]any{"id": "g"})
	if err != nil {
		t.Fatal(err)
	}
	want := `{"a": [1,  2], "contributes": {"b": {}, "configuration": [ {"id": "other"}, {
        "id": "g"
      } ]}, "c": 3}`
	if d := cmp.Diff(want, string(got)); d != "" {
		t.Error(d)
	}
	for _, bad := range []string{``, `{}`, `{"contributes": 1}`, `{"contributes": {"configuration": {}}}`, `{"contributes": {"configuration": [{"id": "h"}]}}`} {
		if _, err := splice([]byte(bad), map[string]any{"id": "g"}); err == nil {
			t.Errorf("%s: no error", bad)
		}
	}
}
