package index

import (
	"cmp"
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
)

// nestedTable holds the Defs of the items that one version of a body declares.
type nestedTable struct {
	body   *hir.Body
	defs   []*Def                // those directly in the body, in order of text
	fns    []*Def                // all functions among them and inside their impls, traits and modules
	impls  []*Def                // all impls, likewise
	scopes map[hir.ExprID]*scope // of the blocks that declare items
	chains map[hir.ExprID][]*scope
}

// noItems is the table of bodies that declare none.
var noItems = &nestedTable{}

// nestedOf are the items that fn's body declares; it lowers the body.
func (ix *Index) nestedOf(fn *Def) *nestedTable {
	body := ix.Body(fn)
	if body == nil || len(body.Items) == 0 {
		return noItems
	}
	tables := &ix.nested
	if ix.isStable(fn) {
		tables = &fn.Crate.link.bodyDefs
	}
	if t, ok := tables.Load(fn); ok {
		return t.(*nestedTable)
	}
	t, _ := tables.LoadOrStore(fn, newNestedTable(fn, body))
	return t.(*nestedTable)
}

// isStable reports whether fn's body takes part in linking, so that it is the same in all versions of the
// skeleton.
func (ix *Index) isStable(fn *Def) bool {
	return !fn.Crate.Stub && declaresImpl(ix.Unit(fn))
}

func newNestedTable(fn *Def, body *hir.Body) *nestedTable {
	t := &nestedTable{body: body, scopes: map[hir.ExprID]*scope{}}
	mod := moduleOf(fn)
	for i := range body.Items {
		item := &body.Items[i]
		s := t.scopes[item.Scope]
		if s == nil {
			s = newScope(mod)
			t.scopes[item.Scope] = s
		}
		t.add(fn, fn, item, s)
	}
	t.chain()
	return t
}

// add makes the Def of an item. s is the scope that names it; nil inside impls and traits.
func (t *nestedTable) add(parent, fn *Def, item *hir.NestedItem, s *scope) {
	kind, ok := nestedKind(item.Item)
	if !ok {
		t.other(parent, fn, item, s)
		return
	}
	head := item.Item.Head()
	d := &Def{
		Kind: kind, Name: head.Name.Text, Crate: fn.Crate, Parent: parent, File: fn.File, Entry: fn.Entry,
		lazy: lazy{vis: headVisibility(head), rare: &rare{nested: &NestedIn{Fn: fn, Scope: item.Scope, Item: item}}},
	}
	if parent == fn {
		t.defs = append(t.defs, d)
	} else {
		parent.addChild(d)
	}
	if s != nil {
		if twin := s.add(d); twin != nil {
			twin.addTwins(d)
			d.addTwins(twin)
		}
	}
	var inner *scope
	switch it := item.Item.(type) {
	case *hir.Fn:
		t.fns = append(t.fns, d)
	case *hir.Impl:
		d.give().impl = &implLink{def: d}
		t.impls = append(t.impls, d)
	case *hir.Mod:
		inner = newScope(d)
		inner.open = !it.Inline
		d.give().scope = inner
	case *hir.Enum:
		addVariants(d, variantNames(it))
		for _, v := range d.Children() {
			v.give().nested = d.Nested()
		}
	}
	for i := range item.Children {
		t.add(d, fn, &item.Children[i], inner)
	}
}

// other sees to items that are no Defs.
func (t *nestedTable) other(parent, fn *Def, item *hir.NestedItem, s *scope) {
	if _, ok := item.Item.(*hir.ExternBlock); ok {
		for i := range item.Children {
			t.add(parent, fn, &item.Children[i], s)
		}
		return
	}
	if s == nil {
		return
	}
	switch item.Item.(type) {
	case *hir.Use, *hir.ExternCrate:
		s.addImports(item.Item, false)
	default:
		s.open = true
	}
}

func nestedKind(it hir.Item) (DefKind, bool) {
	switch it.(type) {
	case *hir.Fn:
		return FnDef, true
	case *hir.Struct:
		return StructDef, true
	case *hir.Enum:
		return EnumDef, true
	case *hir.Trait:
		return TraitDef, true
	case *hir.Impl:
		return ImplDef, true
	case *hir.TypeAlias:
		return TypeAliasDef, true
	case *hir.Const:
		return ConstDef, true
	case *hir.Mod:
		return ModDef, true
	case *hir.MacroRules:
		return MacroDef, true
	}
	return 0, false
}

// chain finds for each block that declares items those around it: blocks nest as their spans do.
func (t *nestedTable) chain() {
	t.chains = map[hir.ExprID][]*scope{}
	span := func(id hir.ExprID) hir.Span { return t.body.Exprs[id].Pos() }
	for id, s := range t.scopes {
		var around []hir.ExprID
		for other := range t.scopes {
			if other == id || span(other).Covers(span(id)) && (span(other) != span(id) || other < id) {
				around = append(around, other)
			}
		}
		slices.SortFunc(around, func(a, b hir.ExprID) int {
			return cmp.Or(cmp.Compare(span(a).Len(), span(b).Len()), cmp.Compare(b, a))
		})
		for _, a := range around {
			t.chains[id] = append(t.chains[id], t.scopes[a])
		}
		s.outer = t.chains[id][1:]
	}
}

// around are the scopes of a block that declares items and of the blocks around it, innermost first.
func (t *nestedTable) around(block hir.ExprID) []*scope { return t.chains[block] }

// blockScopes are the scopes of those blocks around a place in a body that declare items.
func (ix *Index) blockScopes(from Scope) []*scope {
	if len(from.Blocks) == 0 || from.Def.Kind != FnDef && from.Def.Kind != ConstDef {
		return nil
	}
	t := ix.nestedOf(from.Def)
	if len(t.scopes) == 0 {
		return nil
	}
	var out []*scope
	for _, id := range from.Blocks {
		if s := t.scopes[id]; s != nil {
			out = append(out, s)
		}
	}
	return out
}

// NestedItems are the items that fn's body declares, in order of text, those of its nested functions'
// bodies not included. It lowers the body.
func (ix *Index) NestedItems(fn *Def) []*Def { return ix.nestedOf(fn).defs }

// NestedFunctions are all functions inside fn's body: those declared in its blocks, the items of impls and
// traits there, and those inside them in turn. It lowers the body.
func (ix *Index) NestedFunctions(fn *Def) []*Def {
	var out []*Def
	for _, d := range ix.nestedOf(fn).fns {
		out = append(out, d)
		out = append(out, ix.NestedFunctions(d)...)
	}
	return out
}

// nestedImpls are all impls inside fn's body.
func (ix *Index) nestedImpls(fn *Def) []*Def {
	t := ix.nestedOf(fn)
	out := slices.Clone(t.impls)
	for _, d := range t.fns {
		out = append(out, ix.nestedImpls(d)...)
	}
	return out
}
