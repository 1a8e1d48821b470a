package catalog_test

import (
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/syntax"
)

// TestStubsParse holds the stubs to the grammar that reads them.
func TestStubsParse(t *testing.T) {
	p := syntax.NewParser()
	defer p.Close()
	for _, s := range catalog.Stubs() {
		for _, f := range s.Files {
			rows := p.ParseRows(f.Text)
			for _, n := range rows.Nodes {
				if n.Kind == syntax.KindError || n.Flags&syntax.IsMissing != 0 {
					t.Errorf("%s/%s:%d: cannot be read: %q", s.Crate, f.Path, 1+strings.Count(string(f.Text[:n.Start]), "\n"), lineAt(f.Text, int(n.Start)))
				}
			}
		}
	}
}

func lineAt(text []byte, at int) string {
	start := strings.LastIndexByte(string(text[:at]), '\n') + 1
	line, _, _ := strings.Cut(string(text[start:]), "\n")
	return line
}

// TestStubsAreModules: every file but the root is declared by the one above it, or it would not be read.
func TestStubsAreModules(t *testing.T) {
	for _, s := range catalog.Stubs() {
		text := map[string]string{}
		for _, f := range s.Files {
			text[f.Path] = string(f.Text)
		}
		if _, ok := text["lib.rs"]; !ok || s.Files[0].Path != "lib.rs" {
			t.Errorf("%s: lib.rs must come first", s.Crate)
		}
		for _, f := range s.Files[1:] {
			parent, name := "lib.rs", strings.TrimSuffix(f.Path, ".rs")
			if i := strings.LastIndexByte(name, '/'); i >= 0 {
				parent, name = name[:i]+".rs", name[i+1:]
			}
			if !strings.Contains(text[parent], "mod "+name+";") {
				t.Errorf("%s: %s does not declare %s", s.Crate, parent, f.Path)
			}
		}
	}
}
