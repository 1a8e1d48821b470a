package syntax

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/source"
)

// FuzzReparse holds an edited and reparsed tree against a fresh parse of the same text, and the outline cut with
// reuse against one cut without.
func FuzzReparse(f *testing.F) {
	f.Add("async fn f() { g().await }\nfn h() {}", uint16(10), uint16(3), ".await", uint16(30), uint16(0), "{")
	f.Add("impl A { fn b() {} } // c", uint16(7), uint16(1), "", uint16(9), uint16(4), "\"/*")
	f.Add("m! { a => b.await }", uint16(3), uint16(1), "(", uint16(18), uint16(1), ")")
	f.Fuzz(func(t *testing.T, text string, at1, len1 uint16, new1 string, at2, len2 uint16, new2 string) {
		if len(text) > 1<<14 {
			return
		}
		span := func(at, length uint16) source.Span {
			start := min(int(at), len(text))
			return source.Span{Start: uint32(start), End: uint32(min(start+int(length), len(text)))}
		}
		edits := []source.Edit{{Span: span(at1, len1), Text: new1}, {Span: span(at2, len2), Text: new2}}
		source.SortEdits(edits)
		after, err := source.ApplyEdits([]byte(text), edits)
		if err != nil {
			return
		}
		p := NewParser()
		defer p.Close()
		old := parse(t, p, text)
		defer old.Close()
		prev := Cut([]byte(text), old, nil, nil)
		tree, changed, err := p.Reparse(old, []byte(text), after, edits)
		if err != nil {
			t.Fatal(err)
		}
		defer tree.Close()
		fresh := parse(t, p, string(after))
		defer fresh.Close()
		got, want := tree.Flatten(after), fresh.Flatten(after)
		checkRows(t, "reparsed", got)
		if !slices.Equal(got.Nodes, want.Nodes) && !got.HasError(0) && !want.HasError(0) {
			t.Errorf("reparsed %q differs from fresh parse: %s", after, cmp.Diff(want, got))
		}
		for i, c := range changed {
			if c.Start > c.End || int(c.End) > len(after) || i > 0 && c.Start <= changed[i-1].End {
				t.Errorf("changed spans %v of %d bytes", changed, len(after))
			}
		}
		with, without := Cut(after, tree, prev, old), Cut(after, tree, nil, nil)
		if a, b := show(with), show(without); a != b {
			t.Errorf("cut with reuse differs: %s", cmp.Diff(b, a))
		}
	})
}

// FuzzSyntax: whatever the bytes, all that the package does with one file ends well.
func FuzzSyntax(f *testing.F) {
	for _, file := range corpus(f) {
		f.Add(file.text[:min(len(file.text), 4000)])
	}
	f.Add([]byte("fn f() { select! { x = y.await => {}, else => {} } }"))
	f.Add([]byte("\xff\xfe impl \x00 { r#\"\" "))
	f.Fuzz(func(t *testing.T, text []byte) {
		p := NewParser()
		defer p.Close()
		tree := parse(t, p, string(text))
		defer tree.Close()
		checkRows(t, "file", tree.Flatten(text))
		o := Cut(text, tree, nil, nil)
		for i := range o.Entries {
			e := &o.Entries[i]
			checkRows(t, "unit", p.UnitRows(e.Unit))
			checkRows(t, "header", p.HeaderRows(e.Unit))
			checkRows(t, "flat unit", p.FlattenUnit(tree, e))
			checkRows(t, "flat header", p.FlattenHeader(tree, e))
		}
		half := uint32(len(text) / 2)
		checkRows(t, "fragment", p.Fragment(text, []Piece{
			{"fn _(){ f(", source.Span{End: half}, ") }"},
			{"fn g() { match _x { ", source.Span{Start: half, End: uint32(len(text))}, " => {} } }"},
		}))
	})
}
