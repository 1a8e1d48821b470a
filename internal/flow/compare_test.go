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

// layoutSmaller are the functions whose layout lacks what decides about Send: rustc asks for Send before it
// has removed the drops of what is moved out, and lays the future out afterwards.
var layoutSmaller = []string{"relock_var", "relock_loop", "tuple_part", "param_pattern"}

// TestStoredFake holds Stored against rustc's answers, with the toy inference.
func TestStoredFake(t *testing.T) {
	for _, o := range oracles(t) {
		want, err := os.ReadFile(o.recorded())
		if err != nil {
			t.Fatal(err)
		}
		points := parseRecorded(string(want))
		refused, err := os.ReadFile(o.refused())
		if err != nil {
			t.Fatal(err)
		}
		notSend := strings.Fields(string(refused))
		for _, f := range asyncFns(o.text) {
			t.Run(o.name+o.edition+"/"+f.name, func(t *testing.T) {
				g := lowerSnippet(o, f.line)
				if !slices.Contains(layoutSmaller, f.name) {
					compareGraph(t, g, f.line, f.base, points)
				}
				if got, want := futureSendable(g), !slices.Contains(notSend, f.name); got != want {
					t.Errorf("Send: we say %v, rustc %v", got, want)
				}
				if t.Failed() {
					t.Log(f.line + g.Dump())
				}
			})
		}
	}
}

func lowerSnippet(o oracle, line string) *body.Graph {
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
	return body.Lower(nil, b, infer(b, params), edition, fakeProps{})
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

// sendable answers for the snippets' types whether they are Send, or with ref whether they are Sync.
func sendable(t types.Ty, ref bool) bool {
	switch t := t.(type) {
	case *types.Ref:
		return sendable(t.Elem, !t.Mut || ref)
	case *types.Ptr, *types.Dyn:
		return false
	case *types.Tuple:
		return !slices.ContainsFunc(t.Elems, func(e types.Ty) bool { return !sendable(e, ref) })
	case *types.Array:
		return sendable(t.Elem, ref)
	case *types.Future:
		return sendable(t.Output, false)
	case *types.Adt:
		switch t.Def.Name {
		case "Rc", "Error", "Pair", "Holder":
			return false
		case "MutexGuard":
			return ref && sendable(t.Args[0], true)
		case "Cell", "RefCell":
			return !ref && sendable(t.Args[0], false)
		case "Mutex":
			return sendable(t.Args[0], false)
		}
		return !slices.ContainsFunc(t.Args, func(e types.Ty) bool { return !sendable(e, ref) })
	}
	return true
}

// futureSendable reports whether what the future of g stores is Send; nested blocks count as what they
// capture and store.
func futureSendable(g *body.Graph) bool {
	for _, at := range flow.Analyze(g).Stored {
		for _, a := range at {
			if !sendable(g.Locals[a.Local].Ty, false) {
				return false
			}
		}
	}
	for _, l := range g.Locals {
		if l.Kind == body.Parameter && !sendable(l.Ty, false) {
			return false
		}
	}
	for _, c := range g.Captures {
		if !sendable(c.Ty, c.Mode != body.ByMove) {
			return false
		}
	}
	return true
}
