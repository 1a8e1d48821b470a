package catalog_test

import (
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/index"
)

// BenchmarkLoad is what decoding the tables costs a process.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		catalog.Load()
	}
}

// BenchmarkStd is what reading std's declarations costs a process.
func BenchmarkStd(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		s, _ := catalog.StubOf("std")
		if _, err := index.Stored(s.Paths(), s.Texts(), s.Outline); err != nil {
			b.Fatal(err)
		}
	}
}
