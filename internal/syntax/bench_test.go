package syntax

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/crossawait/crossawait/internal/source"
)

var sizes = []int{2_000, 10_000}

func forSizes(b *testing.B, run func(b *testing.B, p *Parser, text []byte)) {
	for _, lines := range sizes {
		text := bigFile(b, lines)
		b.Run(fmt.Sprintf("lines=%d", lines), func(b *testing.B) {
			p := NewParser()
			defer p.Close()
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			run(b, p, text)
		})
	}
}

func BenchmarkParse(b *testing.B) {
	forSizes(b, func(b *testing.B, p *Parser, text []byte) {
		for b.Loop() {
			parse(b, p, string(text)).Close()
		}
	})
}

func BenchmarkFlatten(b *testing.B) {
	forSizes(b, func(b *testing.B, p *Parser, text []byte) {
		tree := parse(b, p, string(text))
		defer tree.Close()
		for b.Loop() {
			tree.Flatten(text)
		}
	})
}

func BenchmarkCut(b *testing.B) {
	forSizes(b, func(b *testing.B, p *Parser, text []byte) {
		tree := parse(b, p, string(text))
		defer tree.Close()
		for b.Loop() {
			Cut(text, tree, nil, nil)
		}
	})
}

// BenchmarkFlattenHeaders is what indexing a file costs beside its parse.
func BenchmarkFlattenHeaders(b *testing.B) {
	forSizes(b, func(b *testing.B, p *Parser, text []byte) {
		tree := parse(b, p, string(text))
		defer tree.Close()
		o := Cut(text, tree, nil, nil)
		for b.Loop() {
			for i := range o.Entries {
				p.FlattenHeader(tree, &o.Entries[i])
			}
		}
	})
}

// BenchmarkKeystroke is one letter typed into a function in the middle of the file and taken away again: edit,
// reparse, and the outline with its units reused.
func BenchmarkKeystroke(b *testing.B) {
	forSizes(b, func(b *testing.B, p *Parser, text []byte) {
		at := uint32(len(text)/2 + bytes.Index(text[len(text)/2:], []byte("self.")))
		insert := []source.Edit{{Span: source.Span{Start: at, End: at}, Text: "x"}}
		remove := []source.Edit{{Span: source.Span{Start: at, End: at + 1}}}
		typed, err := source.ApplyEdits(text, insert)
		if err != nil {
			b.Fatal(err)
		}
		tree := parse(b, p, string(text))
		outline := Cut(text, tree, nil, nil)
		step := func(before, after []byte, edits []source.Edit) {
			next, _, err := p.Reparse(tree, before, after, edits)
			if err != nil {
				b.Fatal(err)
			}
			outline = Cut(after, next, outline, tree)
			tree.Close()
			tree = next
		}
		undo := false
		for b.Loop() {
			if undo {
				step(typed, text, remove)
			} else {
				step(text, typed, insert)
			}
			undo = !undo
		}
		tree.Close()
	})
}
