package index_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// largeFile is Rust of about n*9 lines.
func largeFile(n int) string {
	var b strings.Builder
	b.WriteString("use std::vec::Vec;\n")
	for i := range n {
		fmt.Fprintf(&b, "pub struct S%d { v: Vec<u8> }\nimpl S%d {\n    pub fn go(&self) -> usize {\n        let x = %d;\n        x\n    }\n}\npub fn f%d(s: &S%d) -> usize { s.go() }\n\n", i, i, i, i, i)
	}
	return b.String()
}

// BenchmarkWith is an edit of one body in a file of 10,000 lines.
func BenchmarkWith(b *testing.B) {
	text := largeFile(1100)
	first := outline(b, text, nil)
	second := outline(b, strings.Replace(text, "let x = 500;", "let x = 5001;", 1), first)
	pool := index.NewPool(nil)
	defer pool.Close()
	ins := append(inputs(b, std), index.Input{Name: "a", Root: "a.rs", Files: []*index.File{{Path: "a.rs", Outline: first}}})
	ix := index.New(ins, pool)
	for _, d := range ix.Functions() {
		ix.Header(d)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		o := second
		if i%2 == 1 {
			o = first
		}
		var relinked bool
		if ix, relinked = ix.With(map[string]*syntax.Outline{"a.rs": o}); relinked {
			b.Fatal("relinked")
		}
	}
}

// BenchmarkLink is New and the linking of all impls of a file of 10,000 lines.
func BenchmarkLink(b *testing.B) {
	o := outline(b, largeFile(1100), nil)
	pool := index.NewPool(nil)
	defer pool.Close()
	ins := append(inputs(b, std), index.Input{Name: "a", Root: "a.rs", Files: []*index.File{{Path: "a.rs", Outline: o}}})
	b.ReportAllocs()
	for b.Loop() {
		index.New(ins, pool).Functions()
	}
}
