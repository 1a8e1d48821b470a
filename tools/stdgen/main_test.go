package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFresh makes std's stub again, where the documentation that it was made from is there.
func TestFresh(t *testing.T) {
	dir := filepath.Join("..", "..", "internal", "catalog", "stubs", "std")
	root := sysrootDocs()
	if found, have := docsVersion(root), stubVersion(dir); found != have {
		t.Skipf("the stub is of Rust %s, the documentation here of %q", have, found)
	}
	if testing.Short() {
		t.Skip("reads all pages of std")
	}
	want, err := generate(root)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	err = filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		got[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("internal/catalog/stubs/std is not what tools/stdgen makes: run go generate ./internal/catalog (-made +there):\n%s", diff)
	}
}
