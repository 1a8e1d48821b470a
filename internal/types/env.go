package types

import (
	"sync/atomic"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/memo"
)

// Items is what Env asks of the index. *index.Index implements it.
type Items interface {
	Header(d *index.Def) hir.Item
	Resolve(from index.Scope, p *hir.Path, ns index.Namespace) index.Res
	Lookup(lang string) *index.Def
	Child(d *index.Def, name string, ns index.Namespace) *index.Def
	InherentImpls(adt *index.Def) []*index.Def
	PrimImpls(name string) []*index.Def
	TraitImpls(trait *index.Def) []*index.Def
	ImplsFor(adt *index.Def) []*index.Def
	TraitMethods(from *index.Crate, name string) []*index.Def
	TraitConsts(from *index.Crate, name string) []*index.Def
	TraitInScope(from index.Scope, trait *index.Def) bool
	TraitImplsIn(trait *index.Def, c *index.Crate) []*index.Def
	Apart(d *index.Def) *index.Crate
	ImplTrait(impl *index.Def) *index.Def
	HiddenImpls(d *index.Def) bool
	MacroImpls(trait *index.Def) bool
	CfgOff(c *index.Crate, predicate string) bool
	GivesWay(c *index.Crate, predicate string) bool
	Body(d *index.Def) *hir.Body
}

// Env is what the types of one version of the index are known from. It is safe for concurrent use.
// Its tables depend on signatures only, so one Env serves for as long as its index does; what depends on
// bodies comes through Coroutines and Hidden and is
// remembered for one With only.
type Env struct {
	Index Items
	// Coroutines says what futures and closures store; nil: nothing is known of them.
	Coroutines Coroutines
	// Hidden is the type behind an `impl Trait` in return position, as the function's body has it, in
	// terms of the function's own parameters; nil when that is not known or is just being worked out.
	Hidden func(*Opaque) Ty

	// Knowledge is what the catalog says beyond declarations; nil: nothing.
	Knowledge Knowledge

	lang *langTypes
	memo *tables
	// verdicts are the answers that rest on bodies, since the last With; nil: none are remembered.
	verdicts *memory
}

// tables hold what is computed once per Index.
type tables struct {
	params     memo.Map[*index.Def, *paramList]
	generics   memo.Map[*index.Def, *Generics]
	penvs      memo.Map[*index.Def, ParamEnv]
	sigs       memo.Map[*index.Def, *Sig]
	fields     memo.Map[*index.Def, []FieldTy]
	regioned   memo.Map[regionKey, []FieldTy]
	headers    memo.Map[*index.Def, *ImplHeader]
	selfs      memo.Map[*index.Def, Ty]
	aliases    memo.Map[*index.Def, Ty]
	supers     memo.Map[*index.Def, []Predicate]
	items      memo.Map[*index.Def, []Predicate]
	derives    memo.Map[*index.Def, derives]
	verdicts   memory
	weighed    memo.Map[weighKey, any] // Answer, projection
	implTables memo.Map[tableKey, *implTable]
	defIDs     memo.Map[*index.Def, int]
	lang       lang
	nextID     atomic.Int64
}

// newTables are empty ones, of which those that are asked most have many locks.
func newTables(l lang) *tables {
	t := &tables{lang: l}
	t.params.Spread()
	t.generics.Spread()
	t.penvs.Spread()
	t.sigs.Spread()
	t.headers.Spread()
	t.defIDs.Spread()
	t.verdicts.answers.Spread()
	t.verdicts.any.Spread()
	t.weighed.Spread()
	return t
}

// NewEnv makes an Env with empty tables.
func NewEnv(ix Items, co Coroutines) *Env {
	e := &Env{Index: ix, Coroutines: co, memo: newTables(findLang(ix))}
	e.lang = findLangTypes(ix)
	return e
}

// With is an Env that shares e's tables and sees other bodies.
func (e *Env) With(co Coroutines, hidden func(*Opaque) Ty) *Env {
	n := *e
	n.Coroutines, n.Hidden, n.verdicts = co, hidden, &memory{}
	return &n
}

// At is an Env for a version of the index that differs in function bodies alone: it shares e's tables.
func (e *Env) At(ix Items) *Env {
	n := *e
	n.Index, n.verdicts = ix, nil
	return &n
}

// Redeclared is an Env for a version of the index in which the headers of some items changed; stale says of which
// Defs what their headers said, or what they led to, may be another thing now. The rest it shares with e.
func (e *Env) Redeclared(ix Items, stale func(*index.Def) bool) *Env {
	n := e.At(ix)
	n.memo = newTables(e.memo.lang)
	n.memo.nextID.Store(e.memo.nextID.Load())
	fresh := func(d *index.Def) bool { return !stale(d) }
	o, m := e.memo, n.memo
	o.params.CopyTo(&m.params, fresh)
	o.generics.CopyTo(&m.generics, fresh)
	o.penvs.CopyTo(&m.penvs, fresh)
	o.sigs.CopyTo(&m.sigs, fresh)
	o.fields.CopyTo(&m.fields, fresh)
	o.regioned.CopyTo(&m.regioned, func(k regionKey) bool { return fresh(k.def) })
	o.headers.CopyTo(&m.headers, fresh)
	o.selfs.CopyTo(&m.selfs, fresh)
	o.aliases.CopyTo(&m.aliases, fresh)
	o.supers.CopyTo(&m.supers, fresh)
	o.items.CopyTo(&m.items, fresh)
	o.derives.CopyTo(&m.derives, fresh)
	o.defIDs.CopyTo(&m.defIDs, func(*index.Def) bool { return true })
	o.implTables.CopyTo(&m.implTables, func(tableKey) bool { return true }) // impls and their parameters are as they were
	return n
}

// lang are the traits the language itself knows; nil where the catalog lacks them.
type lang struct {
	send, sync, unpin, copy, clone, drop, sized *index.Def
	fn, fnMut, fnOnce                           *index.Def
	asyncFn, asyncFnMut, asyncFnOnce            *index.Def
	future, intoFuture, iterator                *index.Def
	phantom, manuallyDrop                       *index.Def
}

// findLang looks the lang items up by the paths std gives them.
func findLang(ix Items) lang {
	at := ix.Lookup
	return lang{
		send: at("std::marker::Send"), sync: at("std::marker::Sync"), unpin: at("std::marker::Unpin"),
		copy: at("std::marker::Copy"), clone: at("std::clone::Clone"), drop: at("std::ops::Drop"),
		sized: at("std::marker::Sized"),
		fn:    at("std::ops::Fn"), fnMut: at("std::ops::FnMut"), fnOnce: at("std::ops::FnOnce"),
		asyncFn: at("std::ops::AsyncFn"), asyncFnMut: at("std::ops::AsyncFnMut"), asyncFnOnce: at("std::ops::AsyncFnOnce"),
		future: at("std::future::Future"), intoFuture: at("std::future::IntoFuture"),
		iterator: at("std::iter::Iterator"),
		phantom:  at("std::marker::PhantomData"), manuallyDrop: at("std::mem::ManuallyDrop"),
	}
}

// IsStatic reports whether d is a static; nil is none.
func (e *Env) IsStatic(d *index.Def) bool {
	if d == nil || d.Kind != index.ConstDef {
		return false
	}
	c, ok := e.Index.Header(d).(*hir.Const)
	return ok && c.Static
}

// traitOf is the property a trait stands for, when it is one the solver decides.
func (e *Env) traitOf(d *index.Def) (Trait, bool) {
	l := &e.memo.lang
	switch d {
	case nil:
		return 0, false
	case l.send:
		return Send, true
	case l.sync:
		return Sync, true
	case l.unpin:
		return Unpin, true
	case l.copy:
		return Copy, true
	}
	return 0, false
}

// defOf is the trait that a property is; nil for Static and NeedsDrop.
func (e *Env) defOf(t Trait) *index.Def {
	l := &e.memo.lang
	switch t {
	case Send:
		return l.send
	case Sync:
		return l.sync
	case Unpin:
		return l.unpin
	case Copy:
		return l.copy
	}
	return nil
}
