package catalog_test

import (
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/syntax"
)

// BenchmarkLoad is what decoding the tables costs a process.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		catalog.Load()
	}
}

// BenchmarkStd is what reading std's declarations costs a process.
func BenchmarkStd(b *testing.B) {
	p := syntax.NewParser()
	defer p.Close()
	for b.Loop() {
		s, _ := catalog.StubOf("std")
		for _, f := range s.Files {
			tree, err := p.Parse(f.Text)
			if err != nil {
				b.Fatal(err)
			}
			syntax.Cut(f.Text, tree, nil, nil)
			tree.Close()
		}
	}
}
