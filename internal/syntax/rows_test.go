package syntax

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/source"
)

func TestRows(t *testing.T) {
	p := NewParser()
	defer p.Close()
	r := p.ParseRows([]byte("fn f(a: u8, /* c */ b: u8) -> u8 { a }"))
	f := r.FirstChild(0)
	if !r.Is(f, FunctionItem) || r.Parent(f) != 0 || r.NextSibling(f) != -1 || int(r.End(f)) != r.Len() {
		t.Fatalf("the first child is %v", r.Kind(f))
	}
	if got := r.TextOf(r.Child(f, NameField)); got != "f" {
		t.Errorf("name %q", got)
	}
	if got := r.Child(f, TypeField); got != -1 {
		t.Errorf("a type at row %d", got)
	}
	if r.Child(-1, NameField) != -1 || r.ChildOfKind(-1, Block) != -1 || r.Is(-1, Block) {
		t.Error("row -1 has children")
	}
	params := r.ChildOfKind(f, Parameters)
	var named, all []string
	for c := range r.Children(params) {
		named = append(named, r.TextOf(c))
	}
	for c := range r.All(params) {
		all = append(all, r.TextOf(c))
	}
	if diff := cmp.Diff([]string{"a: u8", "b: u8"}, named); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"(", "a: u8", ",", "b: u8", ")"}, all); diff != "" {
		t.Error(diff)
	}
}

// leaves prints the named leaves of rows as kind@offset:text.
func leaves(r Rows) []string {
	var out []string
	for i := range r.Nodes {
		if n := &r.Nodes[i]; int(n.Next) == i+1 && n.Kind.Named() {
			out = append(out, fmt.Sprintf("%v@%d:%s", n.Kind, n.Start, r.TextOf(int32(i))))
		}
	}
	return out
}

func TestFragment(t *testing.T) {
	const text = `select! { Some(x) = rx.recv(), if ok => { y } else => z }`
	at := func(s string) source.Span {
		i := strings.Index(text, s)
		return source.Span{Start: uint32(i), End: uint32(i + len(s))}
	}
	p := NewParser()
	defer p.Close()
	r := p.Fragment([]byte(text), []Piece{
		{"fn _() { match ", at("rx.recv()"), " { "},
		{"", at("Some(x)"), " if "},
		{"", at("ok"), " => "},
		{"", at("{ y }"), " } }"},
	})
	checkRows(t, "fragment", r)
	if r.HasError(0) {
		t.Error("the fragment has an error")
	}
	// The function's name stands in the first piece's prefix: no text, at the start of the piece.
	want := []string{"identifier@20:", "identifier@20:rx", "field_identifier@23:recv", "identifier@10:Some", "identifier@15:x", "identifier@34:ok", "identifier@42:y"}
	if diff := cmp.Diff(want, leaves(r)); diff != "" {
		t.Error(diff)
	}
	var arms int
	for i := range r.Nodes {
		if r.Nodes[i].Kind == MatchArm {
			arms++
		}
	}
	if arms != 1 {
		t.Errorf("%d arms", arms)
	}
}

func TestFragmentOfBadPieces(t *testing.T) {
	p := NewParser()
	defer p.Close()
	text := []byte("abc")
	for _, pieces := range [][]Piece{
		nil,
		{{}},
		{{Prefix: "fn f() {"}, {Suffix: "}"}},
		{{Span: source.Span{Start: 2, End: 1}}},
		{{Span: source.Span{Start: 7, End: 9}, Suffix: ";"}},
		{{Span: source.Span{Start: 2, End: 3}}, {Span: source.Span{Start: 0, End: 2}}},
	} {
		checkRows(t, fmt.Sprint(pieces), p.Fragment(text, pieces))
	}
}

// Typing at random into real files: whatever is typed, reparsing must give what parsing anew gives. Where the text
// has errors the runtime may repair them otherwise than in a fresh parse; then the rows must still be a tree, and once
// the edit is undone, the old one.
func TestRandomEdits(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	typed := []string{"", "x", " ", "\n", "{", "}", "(", ")", "\"", "/*", "*/", ".await", ";", "async ", "// ", "#[a] ", "r#\"", "é"}
	p := NewParser()
	defer p.Close()
	clean, same, broken := 0, 0, 0
	for _, f := range corpus(t) {
		if len(f.text) > 1<<15 {
			f.text = f.text[:1<<15]
		}
		tree := parse(t, p, string(f.text))
		before := tree.Flatten(f.text)
		for range 100 {
			at := uint32(random.IntN(len(f.text)))
			end := min(at+uint32(random.IntN(4)), uint32(len(f.text)))
			edits := []source.Edit{{Span: source.Span{Start: at, End: end}, Text: typed[random.IntN(len(typed))]}}
			text, err := source.ApplyEdits(f.text, edits)
			if err != nil {
				t.Fatal(err)
			}
			edited, _, err := p.Reparse(tree, f.text, text, edits)
			if err != nil {
				t.Fatal(err)
			}
			got, want := edited.Flatten(text), p.ParseRows(text)
			checkRows(t, f.name, got)
			switch equal := slices.Equal(got.Nodes, want.Nodes); {
			case !want.HasError(0) && !equal:
				t.Fatalf("%s: %v: reparsed otherwise than parsed", f.name, edits)
			case !want.HasError(0):
				clean++
			case equal:
				same++
			default:
				broken++
			}
			undo := source.Difference(text, f.text)
			back, _, err := p.Reparse(edited, text, f.text, undo)
			if err != nil {
				t.Fatal(err)
			}
			if !before.HasError(0) && !slices.Equal(back.Flatten(f.text).Nodes, before.Nodes) {
				t.Fatalf("%s: %v: undone, the tree is another", f.name, edits)
			}
			edited.Close()
			back.Close()
		}
		tree.Close()
	}
	t.Logf("%d edits without errors; %d with, repaired alike, %d otherwise", clean, same, broken)
}
