package syntax

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/source"
)

func parse(t testing.TB, p *Parser, text string) *Tree {
	t.Helper()
	tree, err := p.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

// show prints an outline, an entry a line, indented by container.
func show(o *Outline) string {
	var b strings.Builder
	for i, e := range o.Entries {
		depth := 0
		for parent := e.Parent; parent >= 0; parent = o.Entries[parent].Parent {
			depth++
		}
		u := e.Unit
		fmt.Fprintf(&b, "%s%v %s %q", strings.Repeat("  ", depth), u.Kind, u.Name, u.Text)
		if u.HasError {
			b.WriteString(" error")
		}
		if u.Async {
			b.WriteString(" async")
		}
		if int(e.End-e.Base) != len(u.Text) {
			fmt.Fprintf(&b, " to %d", e.End)
		}
		b.WriteByte('\n')
		if i > 0 && e.Base < o.Entries[i-1].Base {
			b.WriteString("out of order\n")
		}
	}
	return b.String()
}

func TestCut(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"attributes and comments", "#![a]\n/// doc\n#[b] // why\n#[c]\nasync fn f() {}", `inner_attribute_item  "#![a]"
function_item f "#[b] // why\n#[c]\nasync fn f() {}" async
`},
		{"nested containers", "mod a { impl B for C { fn d(&self); m!(); } use e; } fn f() {}", `mod_item a "mod a {" to 52
  impl_item  "impl B for C {" to 43
    function_signature_item d "fn d(&self);"
    macro_invocation  "m!()"
  use_declaration  "use e;"
function_item f "fn f() {}"
`},
		{"macros at item level", "a!(); b!{} macro_rules! c { () => {} }", `macro_invocation  "a!();"
macro_invocation  "b!{}"
macro_definition c "macro_rules! c { () => {} }"
`},
		{"error in a body", "fn a() { ( }\nfn b() {}", `function_item a "fn a() { ( }" error
function_item b "fn b() {}"
`},
		{"debris between items", "fn a() {}\n%% ?\nstruct B;", `function_item a "fn a() {}"
ERROR  "%% ?" error
struct_item B "struct B;"
`},
		{"an attribute without an item", "fn a() {} #[b]", `function_item a "fn a() {}"
attribute_item  "#[b]"
`},
		{"a file module and an empty text", "mod a;", "mod_item a \"mod a;\"\n"},
		{"nothing", "", ""},
		{"a container whose end was cut off", "use a;\n#[b]\nimpl S {\n fn c() {}\n async fn d() { e(async move { f.await; }\n fn g() {}\n}\nstruct H;", `use_declaration  "use a;"
impl_item  "#[b]\nimpl S {" to 86
  function_item c "fn c() {}"
  function_item d "async fn d() { e(async move { f.await; }" error async
  function_item g "fn g() {}"
struct_item H "struct H;"
`},
		{"containers within debris", "mod a { impl B { fn c() {} fn d() { e( {", `mod_item a "mod a {"
  impl_item  "impl B {"
    function_item c "fn c() {}"
    function_item d "fn d() { e( {" error
`},
	}
	p := NewParser()
	defer p.Close()
	for _, test := range tests {
		tree := parse(t, p, test.text)
		if diff := cmp.Diff(test.want, show(Cut([]byte(test.text), tree, nil, nil))); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
		tree.Close()
	}
}

// Half-typed code must not take its neighbours down: a function that stands after the break is still a unit.
func TestCutKeepsWhatFollowsABreak(t *testing.T) {
	const after = "\nasync fn kept() { x().await }\n"
	p := NewParser()
	defer p.Close()
	for _, broken := range []string{"fn a() { let x = ; }", "impl X { fn a(&self) { if }", "fn a() { x. }", "fn a() { x.await", "impl X {", "}", "mod a { fn b() {"} {
		text := "fn before() {}\n" + broken + after
		tree := parse(t, p, text)
		o := Cut([]byte(text), tree, nil, nil)
		tree.Close()
		if got := show(o); !strings.Contains(got, `"async fn kept() { x().await }"`) {
			t.Errorf("after %q:\n%s", broken, got)
		}
	}
}

// What was cut off is read as if it had been closed.
func TestUnitRowsCloseWhatIsOpen(t *testing.T) {
	p := NewParser()
	defer p.Close()
	text := []byte("impl S {\n fn a() {}\n async fn b() { e(async move { f[1].await; }\n fn g() {}\n}\nstruct H;")
	tree := parse(t, p, string(text))
	defer tree.Close()
	o := Cut(text, tree, nil, nil)
	if len(o.Entries) != 5 {
		t.Fatal(show(o))
	}
	for i := range o.Entries {
		e := &o.Entries[i]
		for _, rows := range []Rows{p.UnitRows(e.Unit), p.FlattenUnit(tree, e)} {
			if rows.HasError(0) || rows.Kind(1) != e.Unit.Kind {
				t.Errorf("%q: rows with an error, or of a %v", e.Unit.Text, rows.Kind(1))
			}
		}
	}
}

// Every token of a file but comments and empty statements must stand in some unit, or be a container's brace.
func TestCutLosesNothing(t *testing.T) {
	p := NewParser()
	defer p.Close()
	for _, f := range corpus(t) {
		tree := parse(t, p, string(f.text))
		o, rows := Cut(f.text, tree, nil, nil), tree.Flatten(f.text)
		tree.Close()
		covered := make([]bool, len(f.text))
		for _, e := range o.Entries {
			for i := range e.Unit.Text {
				covered[int(e.Base)+i] = true
			}
			if e.Unit.Container {
				covered[e.End-1] = true
			}
		}
		for i := range rows.Nodes {
			n := &rows.Nodes[i]
			leaf := int(n.Next) == i+1 && n.Kind != LineComment && n.Kind != BlockComment
			if p := n.Parent; p >= 0 && (rows.Nodes[p].Kind == LineComment || rows.Nodes[p].Kind == BlockComment) {
				leaf = false
			}
			if p := n.Parent; leaf && n.End > n.Start && !covered[n.Start] && !(p >= 0 && rows.Is(rows.Parent(p), LineComment)) && n.Kind != Shebang && n.Kind != TokSemi {
				t.Errorf("%s: %v at byte %d, %q, is in no unit", f.name, n.Kind, n.Start, rows.TextOf(int32(i)))
			}
		}
	}
}

// A unit's rows out of the file's tree must be those of its own text, parsed alone.
func TestUnitRowsAgree(t *testing.T) {
	p := NewParser()
	defer p.Close()
	for _, f := range corpus(t) {
		tree := parse(t, p, string(f.text))
		o := Cut(f.text, tree, nil, nil)
		for i := range o.Entries {
			e := &o.Entries[i]
			if e.Unit.HasError {
				continue
			}
			if diff := cmp.Diff(p.UnitRows(e.Unit), p.FlattenUnit(tree, e)); diff != "" {
				t.Fatalf("%s: %q: %s", f.name, e.Unit.Text, diff)
			}
			if diff := cmp.Diff(p.HeaderRows(e.Unit), p.FlattenHeader(tree, e)); diff != "" {
				t.Fatalf("%s: header of %q: %s", f.name, e.Unit.Text, diff)
			}
		}
		p.Preload(tree, o)
		for i := range o.Entries {
			for range 2 { // once as preloaded, once parsed
				if u := o.Entries[i].Unit; !u.HasError {
					wantHeader, wantWhole := p.FlattenHeader(tree, &o.Entries[i]), p.FlattenUnit(tree, &o.Entries[i])
					if !cmp.Equal(wantHeader, p.HeaderRows(u)) || !cmp.Equal(wantWhole, p.UnitRows(u)) {
						t.Fatalf("%s: preloaded rows of %q differ", f.name, u.Text)
					}
				}
			}
		}
		tree.Close()
	}
}

// After an edit, only the units that it touches are new.
func TestCutReusesUnits(t *testing.T) {
	const before = "mod a {\n    #[x]\n    fn b() { 1; }\n    fn c() {}\n}\nimpl S { fn c() {} }\nfn d() { a }\n"
	tests := []struct {
		name, from, to string
		fresh          int
	}{
		{"a letter in a body", "a }", "ab }", 1},
		{"an item before the others", "mod a {", "use z;\nmod a {", 1},
		{"white space", "fn d", "\n\n  fn d", 0},
		{"a comment after an attribute", "#[x]\n", "#[x] // c\n", 1},
		{"a container's header", "impl S", "impl T", 1},
		{"an item removed", "fn c() {}\n}", "}", 0},
		{"an item moved", "fn d() { a }\n", "fn e() {}\nfn d() { a }\n", 1},
		{"an item pasted twice", "fn d() { a }\n", "fn d() { a }\nfn d() { a }\n", 1},
	}
	p := NewParser()
	defer p.Close()
	for _, live := range []bool{true, false} {
		for _, test := range tests {
			old := parse(t, p, before)
			prev := Cut([]byte(before), old, nil, nil)
			at := strings.Index(before, test.from)
			edits := []source.Edit{{Span: source.Span{Start: uint32(at), End: uint32(at + len(test.from))}, Text: test.to}}
			text, err := source.ApplyEdits([]byte(before), edits)
			if err != nil {
				t.Fatal(err)
			}
			tree, _, err := p.Reparse(old, []byte(before), text, edits)
			if err != nil {
				t.Fatal(err)
			}
			prevTree := old
			if !live {
				old.Close()
				prevTree = nil
			}
			next := Cut(text, tree, prev, prevTree)
			seen := map[*Unit]bool{}
			for _, e := range prev.Entries {
				seen[e.Unit] = true
			}
			fresh := 0
			for _, e := range next.Entries {
				if !seen[e.Unit] {
					fresh++
				}
				delete(seen, e.Unit)
				if got := text[e.Base:][:len(e.Unit.Text)]; !bytes.Equal(got, e.Unit.Text) {
					t.Errorf("%s: entry at %d has the text of another: %q, not %q", test.name, e.Base, e.Unit.Text, got)
				}
			}
			if fresh != test.fresh {
				t.Errorf("%s (old tree open: %v): %d new units, want %d\n%s", test.name, live, fresh, test.fresh, show(next))
			}
			tree.Close()
			old.Close()
		}
	}
}
