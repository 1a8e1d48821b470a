package hir

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/syntax"
)

var corpusDir = flag.String("corpus", "", "a folder of more Rust files for the tests over the corpus")

type file struct {
	path string
	text []byte
}

// corpus is the Rust that tests and benchmarks read: what the syntax package keeps for its own, and -corpus.
func corpus(t testing.TB) []file {
	t.Helper()
	var files []file
	for _, root := range []string{"../syntax/testdata/corpus", *corpusDir} {
		if root == "" {
			continue
		}
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) != ".rs" {
				return err
			}
			text, err := os.ReadFile(path)
			files = append(files, file{path, text})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// eachUnit parses a file and calls visit with each of its units.
func eachUnit(p *syntax.Parser, text []byte, visit func(u *syntax.Unit, tree *syntax.Tree, e *syntax.Entry)) {
	tree, err := p.Parse(text)
	if err != nil {
		return
	}
	defer tree.Close()
	outline := syntax.Cut(text, tree, nil, nil)
	for i := range outline.Entries {
		visit(outline.Entries[i].Unit, tree, &outline.Entries[i])
	}
}

// TestCorpus lowers every unit of the corpus, holds the invariants of what comes out, and reports the share of
// units with problems.
func TestCorpus(t *testing.T) {
	p := syntax.NewParser()
	defer p.Close()
	units, bad, exprs := 0, 0, 0
	causes := map[string]int{}
	for _, f := range corpus(t) {
		eachUnit(p, f.text, func(u *syntax.Unit, tree *syntax.Tree, e *syntax.Entry) {
			header := p.FlattenHeader(tree, e)
			item, problems := LowerItem(&header)
			if u.Kind == syntax.FunctionItem {
				rows := p.FlattenUnit(tree, e)
				b := LowerBody(p, &rows, Env{Macros: DefaultMacros{}})
				checkBody(t, f.path, u.Text, b, item)
				problems = append(problems, b.Problems...)
				exprs += len(b.Exprs)
			}
			units++
			if len(problems) == 0 || u.HasError {
				return
			}
			bad++
			for _, problem := range problems {
				causes[problem.Message]++
				if testing.Verbose() && causes[problem.Message] <= 12 {
					s := problem.Span
					t.Logf("%s: %s: %.100q", f.path, problem.Message, u.Text[s.Start:min(s.End, uint32(len(u.Text)))])
				}
			}
		})
	}
	t.Logf("%d units, %d expressions; %d clean units with problems", units, exprs, bad)
	for m, n := range causes {
		t.Logf("%6d %s", n, m)
	}
}

// checkBody holds what everyone relies on: dense numbers, no holes, one parent each, spans inside the text.
func checkBody(t *testing.T, path string, text []byte, b *Body, item Item) {
	t.Helper()
	fail := func(format string, args ...any) {
		t.Helper()
		t.Errorf("%s: %.80q: "+format, append([]any{path, text}, args...)...)
	}
	if fn, ok := item.(*Fn); ok && len(fn.Params) != len(b.Params) {
		fail("%d parameters in the signature, %d in the body", len(fn.Params), len(b.Params))
	}
	seen := make([]int, len(b.Exprs))
	pats := make([]int, len(b.Pats))
	visitPat := func(p Pat) { WalkPat(p, func(p Pat) { pats[p.PatID()]++ }) }
	if b.SelfPat != nil {
		visitPat(b.SelfPat)
	}
	for _, p := range b.Params {
		visitPat(p)
	}
	Walk(b.Root, func(e Expr) bool {
		if b.Exprs[e.ID()] != e {
			fail("expression %d is not where its number says", e.ID())
		}
		if s := e.Pos(); s.Start > s.End || int(s.End) > len(text) {
			fail("%T at %v", e, s)
		}
		seen[e.ID()]++
		Patterns(e, visitPat)
		return true
	})
	for id, n := range seen {
		if n != 1 {
			fail("expression %d (%T at %q) is reached %d times", id, b.Exprs[id], string(text[b.Exprs[id].Pos().Start:b.Exprs[id].Pos().End]), n)
		}
	}
	for id, n := range pats {
		if n != 1 {
			fail("pattern %d (%T) is reached %d times", id, b.Pats[id], n)
		}
	}
	for id, l := range b.Locals {
		bind, ok := b.Pats[l.Pat].(*BindPat)
		if !ok || bind.Local != LocalID(id) {
			fail("local %s is not bound by its pattern", l.Name.Text)
		}
		if s := l.Name.Span; s.Len() == 0 && l.Name.Text == "self" {
			continue // a receiver that is not typed yet
		} else if int(s.End) > len(text) || strings.TrimPrefix(string(text[s.Start:s.End]), "r#") != l.Name.Text {
			fail("local %s is not at %v", l.Name.Text, s)
		}
	}
	for i := range b.Items {
		checkNested(t, path, text, &b.Items[i])
	}
}

func checkNested(t *testing.T, path string, text []byte, item *NestedItem) {
	if item.Body != nil {
		checkBody(t, path, text, item.Body, item.Item)
	}
	for i := range item.Children {
		checkNested(t, path, text, &item.Children[i])
	}
}

func FuzzLower(f *testing.F) {
	for _, tt := range slices.Concat(bodyTests, macroTests) {
		f.Add("async fn f(x: u8, y: u8) { " + tt.text + " }")
	}
	for _, tt := range itemTests {
		f.Add(tt.text)
	}
	p := syntax.NewParser()
	f.Cleanup(p.Close)
	f.Fuzz(func(t *testing.T, text string) {
		rows := p.ParseRows([]byte(text))
		item, _ := LowerItem(&rows)
		checkBody(t, "", []byte(text), LowerBody(p, &rows, Env{Macros: DefaultMacros{}}), item)
	})
}

func BenchmarkLower(b *testing.B) {
	p := syntax.NewParser()
	defer p.Close()
	type unit struct {
		header, rows syntax.Rows
		fn           bool
	}
	var units []unit
	size := 0
	for _, f := range corpus(b) {
		size += len(f.text)
		eachUnit(p, f.text, func(u *syntax.Unit, tree *syntax.Tree, e *syntax.Entry) {
			units = append(units, unit{p.FlattenHeader(tree, e), p.FlattenUnit(tree, e), u.Kind == syntax.FunctionItem})
		})
	}
	b.Run("items", func(b *testing.B) {
		b.SetBytes(int64(size))
		b.ReportAllocs()
		for b.Loop() {
			for i := range units {
				LowerItem(&units[i].header)
			}
		}
	})
	for name, macros := range map[string]Macros{"bodies": noMacros{}, "bodies with macros": DefaultMacros{}} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for i := range units {
					if units[i].fn {
						LowerBody(p, &units[i].rows, Env{Macros: macros})
					}
				}
			}
		})
	}
}

// TestDeepNesting holds that text nested beyond all reason costs a bounded depth of recursion and still gives
// a tree, in everything that recurses.
func TestDeepNesting(t *testing.T) {
	p := syntax.NewParser()
	defer p.Close()
	const n = 4000
	for _, tt := range []struct{ open, core, close string }{
		{"fn f() { ", "x", " }"},
		{"(", "x", ")"}, {"[", "x", "]"}, {"{ ", "x", " }"}, {"vec![", "x", "]"}, {"foo!(", "x", ")"},
		{"if x { ", "", " }"}, {"f(", "x", ")"}, {"&", "x", ""}, {"", "x", ".a"}, {"", "x", "+x"},
		{"|x| ", "x", ""}, {"async { ", "x", " }"}, {"match x { _ => ", "x", " }"},
		{"println!(\"{}\", ", "x", ")"}, {"select! { a = ", "x", " => b }"}, {"x as Vec<", "u8", ">"},
		{"let ", "x", "(_)"}, {"let &", "x", ""}, {"mod m { impl X { fn f() { ", "", " } } }"},
	} {
		body := strings.Repeat(tt.open, n) + tt.core + strings.Repeat(tt.close, n)
		text := []byte("fn f() { " + body + "; }")
		rows := p.ParseRows(text)
		item, _ := LowerItem(&rows)
		checkBody(t, tt.open, text, LowerBody(p, &rows, Env{Macros: DefaultMacros{}}), item)
	}
	for _, text := range []string{
		"fn f(x: " + strings.Repeat("&", n) + "u8) {}",
		"fn f(x: " + strings.Repeat("Vec<", n) + "u8" + strings.Repeat(">", n) + ") {}",
		"use " + strings.Repeat("a::{", n) + "b" + strings.Repeat("}", n) + ";",
		"use " + strings.Repeat("a::", n) + "b;",
		"impl " + strings.Repeat("a::", n) + "b {}",
	} {
		rows := p.ParseRows([]byte(text))
		if item, _ := LowerItem(&rows); item == nil {
			t.Errorf("no item for %.40q", text)
		}
	}
}

// TestHalfTyped lowers what stands on the screen while someone types: every beginning of a text, and the text
// with a hole at every place.
func TestHalfTyped(t *testing.T) {
	p := syntax.NewParser()
	defer p.Close()
	for i := range everything {
		for _, text := range []string{everything[:i], everything[:i] + everything[min(i+3, len(everything)):]} {
			rows := p.ParseRows([]byte(text))
			item, _ := LowerItem(&rows)
			checkBody(t, "", []byte(text), LowerBody(p, &rows, Env{Macros: DefaultMacros{}}), item)
		}
	}
}
