package syntax

import (
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

var (
	update    = flag.Bool("update", false, "write testdata/digests.txt anew, from the runtime that is linked in")
	corpusDir = flag.String("corpus", "", "a folder of more Rust files for the tests over the corpus")
)

type file struct {
	name string
	text []byte
}

// corpus is the Rust that tests and benchmarks read: ours, and the examples that come with the grammar.
func corpus(t testing.TB) []file {
	t.Helper()
	files, err := loadCorpus()
	if err != nil {
		t.Fatal(err)
	}
	return files
}

var loadCorpus = sync.OnceValues(func() ([]file, error) {
	module, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/tree-sitter/tree-sitter-rust").Output()
	if err != nil {
		return nil, fmt.Errorf("where is the grammar's module: %w", err)
	}
	var files []file
	for _, root := range []string{"testdata/corpus", filepath.Join(strings.TrimSpace(string(module)), "examples"), *corpusDir} {
		if root == "" {
			continue
		}
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) != ".rs" {
				return err
			}
			text, err := os.ReadFile(path)
			rel, _ := filepath.Rel(root, path)
			files = append(files, file{filepath.ToSlash(rel), text})
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
})

// digest sums up rows: two runtimes that give the same digests give the same trees.
func digest(r Rows) string {
	h := sha256.New()
	for i := range r.Nodes {
		n := &r.Nodes[i]
		var b [20]byte
		binary.LittleEndian.PutUint16(b[0:], uint16(n.Kind))
		b[2], b[3] = byte(n.Field), byte(n.Flags)
		binary.LittleEndian.PutUint32(b[4:], n.Start)
		binary.LittleEndian.PutUint32(b[8:], n.End)
		binary.LittleEndian.PutUint32(b[12:], uint32(n.Parent))
		binary.LittleEndian.PutUint32(b[16:], uint32(n.Next))
		h.Write(b[:])
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:16])
}

// Two runtimes cannot be linked into one binary. So a run under one of them records what it sees in each file
// without syntax errors, and the test under either (go test, go test -tags official) compares with the record.
func TestRuntimesAgree(t *testing.T) {
	p := NewParser()
	defer p.Close()
	var b strings.Builder
	for _, f := range corpus(t) {
		rows := p.ParseRows(f.text)
		if rows.HasError(0) {
			if *corpusDir == "" {
				t.Errorf("%s has syntax errors", f.name)
			}
			continue
		}
		fmt.Fprintf(&b, "%s %d %s\n", digest(rows), len(rows.Nodes), f.name)
	}
	record := "testdata/digests.txt"
	if *corpusDir != "" {
		record = filepath.Join(os.TempDir(), "crossawait-digests.txt")
	}
	if *update {
		if err := os.WriteFile(record, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(record)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("the runtime %s sees other trees than %s records:\n%s", Runtime, record, b.String())
	}
}

// Every node of real Rust must be of a kind that kinds.go knows, and the rows must be a tree.
func TestRowsAreATree(t *testing.T) {
	p := NewParser()
	defer p.Close()
	for _, f := range corpus(t) {
		checkRows(t, f.name, p.ParseRows(f.text))
	}
}

func checkRows(t testing.TB, name string, r Rows) {
	t.Helper()
	if len(r.Nodes) == 0 || int(r.Nodes[0].Next) != len(r.Nodes) {
		t.Fatalf("%s: the first row does not span the %d rows", name, len(r.Nodes))
	}
	for i := range r.Nodes {
		n := &r.Nodes[i]
		switch {
		case n.Kind.String() == "unknown":
			t.Fatalf("%s: row %d is of unknown kind %d", name, i, n.Kind)
		case n.Start > n.End || int(n.End) > len(r.Text):
			t.Fatalf("%s: row %d (%v) spans %d..%d of %d", name, i, n.Kind, n.Start, n.End, len(r.Text))
		case int(n.Parent) >= i || i > 0 && n.Parent < 0:
			t.Fatalf("%s: row %d has parent %d", name, i, n.Parent)
		case int(n.Next) <= i || n.Parent >= 0 && n.Next > r.Nodes[n.Parent].Next:
			t.Fatalf("%s: row %d ends at row %d, beyond its parent", name, i, n.Next)
		}
	}
}

// bigFile makes a file of at least so many lines by repeating real Rust, each time in a module of its own.
func bigFile(t testing.TB, lines int) []byte {
	var b strings.Builder
	for n, i := 0, 0; n < lines; i++ {
		for _, f := range corpus(t) {
			if strings.Contains(f.name, "weird") || f.name == "ast.rs" && lines < 5000 {
				continue
			}
			fmt.Fprintf(&b, "mod copy_%d_%s {\n%s\n}\n", i, strings.TrimSuffix(filepath.Base(f.name), ".rs"), f.text)
			n += strings.Count(string(f.text), "\n") + 3
			if n >= lines {
				break
			}
		}
	}
	return []byte(b.String())
}
