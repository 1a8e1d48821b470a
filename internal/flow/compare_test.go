package flow_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/internal/types"
)

func typeOf(r hir.TypeRef) types.Ty {
	switch r := r.(type) {
	case *hir.RefType:
		return &types.Ref{Mut: r.Mut, Elem: typeOf(r.Elem)}
	case *hir.TupleType:
		t := &types.Tuple{}
		for _, e := range r.Elems {
			t.Elems = append(t.Elems, typeOf(e))
		}
		return t
	case *hir.PathType:
		t := ty(r.Path.Last())
		if a, ok := t.(*types.Adt); ok && len(r.Path.Segments) > 0 {
			if args := r.Path.Segments[len(r.Path.Segments)-1].Args; args != nil {
				for _, x := range args.Types {
					a.Args = append(a.Args, typeOf(x))
				}
			}
		}
		return t
	}
	return &types.Unknown{Why: "type"}
}

// TestStoredFake holds Stored against rustc's answers, with the toy inference.
func TestStoredFake(t *testing.T) {
	for _, o := range oracles(t) {
		want, err := os.ReadFile(o.recorded())
		if err != nil {
			t.Fatal(err)
		}
		points := parseRecorded(string(want))
		base := 0
		for line := range strings.Lines(o.text) {
			name, _, ok := strings.Cut(strings.TrimPrefix(line, "pub async fn "), "(")
			if ok && strings.HasPrefix(line, "pub async fn ") && strings.Contains(line, "await") {
				t.Run(o.name+o.edition+"/"+name, func(t *testing.T) { compareLine(t, o, line, uint32(base), points) })
			}
			base += len(line)
		}
	}
}

func compareLine(t *testing.T, o oracle, line string, base uint32, want map[source.Span][]source.Span) {
	p := syntax.NewParser()
	defer p.Close()
	rows := p.ParseRows([]byte(line))
	item, _ := hir.LowerItem(&rows)
	var params []types.Ty
	for _, q := range item.(*hir.Fn).Params {
		params = append(params, typeOf(q.Ty))
	}
	b := hir.LowerBody(p, &rows, snippetMacros)
	edition := 2021
	if o.edition == "2024" {
		edition = 2024
	}
	g := body.Lower(nil, b, infer(b, params), edition, fakeProps{})
	compareGraph(t, g, line, base, want)
	if t.Failed() {
		t.Log(line + g.Dump())
	}
}

func compareGraph(t *testing.T, g *body.Graph, line string, base uint32, want map[source.Span][]source.Span) {
	res := flow.Analyze(g)
	text := func(s source.Span) string { return line[s.Start:s.End] }
	for i, p := range g.Suspends {
		w, ok := want[p.Span.Shift(base)]
		if !ok {
			t.Errorf("rustc has no suspension point at %q", text(p.Span))
			continue
		}
		var ends []uint32
		foreign := 0 // locals of a macro's expansion
		for _, s := range w {
			if s.Len() == 0 {
				foreign++
				ends = append(ends, ^uint32(0))
				continue
			}
			ends = append(ends, s.End-base)
		}
		for _, a := range res.Stored[i] {
			l := g.Locals[a.Local]
			if !a.Sure {
				t.Errorf("at %q %s is unsure", text(p.Span), g.LocalName(a.Local))
			}
			if j := slices.Index(ends, l.Span.End); j >= 0 {
				ends[j] = ^uint32(0)
				continue
			}
			if foreign > 0 {
				foreign--
				continue
			}
			t.Errorf("at %q we store %s %q", text(p.Span), g.LocalName(a.Local), text(l.Span))
		}
		for j, s := range w {
			if ends[j] != ^uint32(0) {
				t.Errorf("at %q rustc stores %q", text(p.Span), text(source.Span{Start: s.Start - base, End: s.End - base}))
			}
		}
	}
	for _, c := range g.Children {
		compareGraph(t, c, line, base, want)
	}
}

// macros knows the macros that the snippets use.
type macros map[string]string

var snippetMacros = macros{"println": "format", "format": "format_string", "panic": "panic", "assert": "assert",
	"assert_eq": "assert_cmp", "vec": "vec", "matches": "matches", "pin": "pin"}

func (m macros) Shape(path string) (hir.MacroShape, bool) {
	word, ok := m[path[strings.LastIndex(path, ":")+1:]]
	if !ok {
		return hir.MacroShape{}, false
	}
	shape, err := hir.ParseShape(word, 0, "")
	return shape, err == nil
}
