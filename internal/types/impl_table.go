package types

import "github.com/crossawait/crossawait/internal/index"

// implTable sorts the impls of one trait by what they are for, so that the ones that can fit a type are
// found without trying them all.
type implTable struct {
	byHead map[any][]*index.Def // by head
	open   []*index.Def         // for a parameter or projection: they may fit anything
	all    []*index.Def
}

// headKind stands for the head of a type that has no definition.
type headKind uint8

const (
	refHead headKind = iota
	ptrHead
	tupleHead
	sliceHead
	arrayHead
	fnHead
	dynHead
)

// head is what two types must share to be equal; nil when t may be anything.
func head(t Ty) any {
	switch t := t.(type) {
	case *Adt:
		return t.Def
	case *Prim:
		return t.Name
	case *Ref:
		return refHead
	case *Ptr:
		return ptrHead
	case *Tuple:
		return tupleHead
	case *Slice:
		return sliceHead
	case *Array:
		return arrayHead
	case *FnPtr:
		return fnHead
	case *Dyn:
		return dynHead
	}
	return nil
}

// blanketOnly reports whether a type of its kind can only be met by a blanket impl.
func blanketOnly(t Ty) bool {
	switch t.(type) {
	case *Param, *Opaque, *Proj, *Future, *Closure, *FnItem:
		return true
	}
	return false
}

func (e *Env) implTable(trait *index.Def) *implTable {
	return once(&e.memo.implTables, trait, func() *implTable {
		t := &implTable{byHead: map[any][]*index.Def{}, all: e.Index.TraitImpls(trait)}
		for _, impl := range t.all {
			h := e.ImplHeader(impl)
			if h == nil || h.Negative {
				continue
			}
			if k := head(h.Self); k != nil {
				t.byHead[k] = append(t.byHead[k], impl)
			} else {
				t.open = append(t.open, impl)
			}
		}
		return t
	})
}

// implsFitting are the impls of trait that may be for self, those of its own head first.
func (e *Env) implsFitting(trait *index.Def, self Ty) (own, open []*index.Def) {
	t := e.implTable(trait)
	if k := head(self); k != nil {
		return t.byHead[k], t.open
	}
	if blanketOnly(self) {
		return nil, t.open
	}
	return t.all, nil
}
