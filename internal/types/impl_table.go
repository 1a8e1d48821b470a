package types

import (
	"slices"

	"github.com/crossawait/crossawait/internal/index"
)

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

// tableKey is what an implTable is of: the impls that always count, or those of one crate.
type tableKey struct {
	trait *index.Def
	crate *index.Crate
}

// implTable sorts the impls of a trait that always count, or those of a crate that does not.
func (e *Env) implTable(trait *index.Def, apart *index.Crate) *implTable {
	return e.memo.implTables.Get(tableKey{trait, apart}, func() *implTable {
		t := &implTable{byHead: map[any][]*index.Def{}}
		if apart == nil {
			t.all = e.Index.TraitImpls(trait)
		} else {
			t.all = e.Index.TraitImplsIn(trait, apart)
		}
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

// implsFitting are the impls of trait that may be for self and its arguments, those of self's own head first.
func (e *Env) implsFitting(trait *index.Def, self Ty, args []Ty) (own, open []*index.Def) {
	own, open = e.implTable(trait, nil).fitting(self)
	for _, c := range e.apart(trait, self, args) {
		o, p := e.implTable(trait, c).fitting(self)
		own, open = append(slices.Clip(own), o...), append(slices.Clip(open), p...)
	}
	return own, open
}

func (t *implTable) fitting(self Ty) (own, open []*index.Def) {
	if k := head(self); k != nil {
		return t.byHead[k], t.open
	}
	if blanketOnly(self) {
		return nil, t.open
	}
	return t.all, nil
}

// traitImpls are all impls of trait that may be for self and its arguments.
func (e *Env) traitImpls(trait *index.Def, self Ty, args []Ty) []*index.Def {
	all := e.Index.TraitImpls(trait)
	for _, c := range e.apart(trait, self, args) {
		all = append(slices.Clip(all), e.Index.TraitImplsIn(trait, c)...)
	}
	return all
}

// apart are the crates whose impls count for this question alone: those of the types in it (index.Apart).
func (e *Env) apart(trait *index.Def, self Ty, args []Ty) []*index.Crate {
	var crates []*index.Crate
	visit := func(t Ty) bool {
		var d *index.Def
		switch t := t.(type) {
		case *Adt:
			d = t.Def
		case *Dyn:
			for _, b := range t.Bounds {
				if c := e.Index.Apart(b.Trait); c != nil && c != trait.Crate && !slices.Contains(crates, c) {
					crates = append(crates, c)
				}
			}
		}
		if c := e.Index.Apart(d); c != nil && c != trait.Crate && !slices.Contains(crates, c) {
			crates = append(crates, c)
		}
		return true
	}
	Walk(self, visit)
	for _, a := range args {
		Walk(a, visit)
	}
	return crates
}
