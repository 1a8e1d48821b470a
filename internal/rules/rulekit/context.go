// Package rulekit is what the rules share: what a rule is given to look at, the values of a future brought
// together from its states, and the words of a message. It knows no rule, no file system and no grammar.
package rulekit

import (
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/types"
)

// Checker is one rule: its facts, and the check.
type Checker interface {
	Facts() rule.Rule
	// Check gives the findings that stand in the functions under check, at most one a guilty value.
	Check(c *Context) []rule.Finding
}

// Texts maps functions to the text they stand in.
type Texts interface {
	// Unit is the text of fn's unit, nil when it is not at hand (a catalog's stub).
	Unit(fn *index.Def) []byte
	// Locate is a span of fn's unit as a place in its file.
	Locate(fn *index.Def, s hir.Span) rule.Location
	// File is the whole text of the file that fn stands in, nil when it is not at hand.
	File(fn *index.Def) []byte
	// Tokens are the tokens of File, cut once for all who ask.
	Tokens(fn *index.Def) []fixkit.Token
	// FileFns are the functions that stand in the same file as fn, fn included.
	FileFns(fn *index.Def) []*index.Def
	// Mentions reports whether any other file of fn's crate has the identifier word.
	Mentions(fn *index.Def, word string) bool
	// Saying are the declarations of d's crate in whose text one of some texts stands, functions with their bodies
	// included, in order of files and text. whole is false when one also stands where declarations are not read one
	// by one: in a macro at item level, or in what could not be parsed.
	Saying(d *index.Def, texts ...string) (found []*index.Def, whole bool)
	// Reaches reports whether a function may come to what calls are of. It goes by the names in the text, so that it is
	// true of some functions too many, and false of none.
	Reaches(fn *index.Def, calls Calls) bool
}

// Calls are those of something that a rule looks for in the functions which a function calls, and in those that they
// call.
type Calls struct {
	Of    string                            // tells them from others: one set of names has one
	Names func(c *catalog.Catalog) []string // what is called; it is kept, and must hold nothing of the context
	Depth int                               // by how many calls of the workspace's own functions it may be
	Sync  bool                              // whether async functions are no way to it
}

// Context is what a rule is given. Everything in it is one immutable snapshot; it is used by one
// goroutine, as its Set is.
type Context struct {
	Set *machine.Set
	Fns []*index.Def // the functions under check
	// Items are the declarations under check, of all kinds. Rules about what declarations say look at these, since
	// a function is under check for its body, and only if that has to do with futures.
	Items   []*index.Def
	Demands []*machine.Demand // of the whole crate
	// Futures are those written in a function, judged.
	Futures func(fn *index.Def) []*machine.Future
	// Facts are what is known of a function; nil without a body.
	Facts   func(fn *index.Def) *machine.Facts
	Catalog *catalog.Catalog // the project's own rows included
	Texts   Texts
	Marks   Marks // of the project's queries; nil: there are none
	// LargeFuture is the size, in bytes, from which a future is large.
	LargeFuture uint64
	// NoFixes leaves the fixes out, for whoever shows findings and asks for fixes later.
	NoFixes bool

	blames  map[place][]Blame
	values  map[*index.Def][]*Value
	parents map[*hir.Body][]hir.Expr
}

// Parents are hir.Parents of a body.
func (c *Context) Parents(b *hir.Body) []hir.Expr {
	if c.parents[b] == nil {
		if c.parents == nil {
			c.parents = map[*hir.Body][]hir.Expr{}
		}
		c.parents[b] = hir.Parents(b)
	}
	return c.parents[b]
}

// CallsDrop reports whether an expression is a call of std's `drop`.
func (c *Context) CallsDrop(r *types.Result, e hir.Expr) bool {
	callee := r.Callees[e.ID()]
	return callee != nil && callee.Def != nil && callee.Def == c.Env().Index.Lookup("std::mem::drop")
}

// Env is the solver.
func (c *Context) Env() *types.Env { return c.Set.Env() }

// place names a field of a future or a capture of a closure.
type place struct {
	key   machine.Key
	local int32    // of the graph; -1 for captures
	span  hir.Span // of captures
}

func placeOf(key machine.Key, captured bool, local int32, span hir.Span) place {
	if captured {
		return place{key, -1, span}
	}
	return place{key, local, hir.Span{}}
}

// Blame is a demand that a value violates.
type Blame struct {
	Demand  *machine.Demand
	Culprit machine.Culprit
	// At is the index into Culprit.Steps of the value to name. -1: there are no steps.
	At int
	// Generic says that the value's declared type is innocent: the one who calls the generic function, at
	// the step before or where the demand is made, has chosen a guilty type for its parameter. In the function
	// that makes the demand itself, nobody else chooses.
	Generic bool
}

// Step is the field to name, with the types the demand gives it.
func (b Blame) Step() machine.Step { return b.Culprit.Steps[b.At] }

// Inner is the innermost value that the named one holds by way of closures and blocks; ok is false when
// that is the named one itself.
func (b Blame) Inner() (step machine.Step, ok bool) {
	last := len(b.Culprit.Steps) - 1
	if b.At < 0 || last <= b.At {
		return machine.Step{}, false
	}
	return b.Culprit.Steps[last], true
}

// named is the index of the step to name: the last field of a future, the first step when all are captures
// of closures. A block that lies in a variable is named by that variable.
func named(steps []machine.Step) int {
	for i := len(steps) - 1; i >= 0; i-- {
		if steps[i].Closure {
			continue
		}
		if i > 0 && blockCapture(steps[i]) && !steps[i-1].Closure && !steps[i-1].Field.Awaited {
			continue
		}
		return i
	}
	return min(len(steps)-1, 0)
}

func blockCapture(s machine.Step) bool { return s.Field.Suspend < 0 && s.Key.Expr != types.NoExpr }

// blamed indexes the demands for Send by the value they lead to.
func (c *Context) blamed() map[place][]Blame {
	if c.blames != nil {
		return c.blames
	}
	c.blames = map[place][]Blame{}
	for _, d := range c.Demands {
		if d.Obligation.Trait != types.Send {
			continue
		}
		for _, b := range c.Blames(d) {
			if b.At < 0 || b.Generic {
				continue
			}
			s := b.Step()
			at := placeOf(s.Key, s.Field.Suspend < 0, s.Field.Local, s.Field.Span)
			c.blames[at] = append(c.blames[at], b)
		}
	}
	return c.blames
}

// Blames are the culprits of a violated demand, each with the value to name.
func (c *Context) Blames(d *machine.Demand) []Blame {
	if d.Verdict.Answer != types.No {
		return nil
	}
	var out []Blame
	for _, cu := range d.Culprits {
		b := Blame{Demand: d, Culprit: cu, At: named(cu.Steps)}
		if b.At >= 0 {
			fn := b.Step().Key.Fn
			b.Generic = fn != d.Fn && c.Depends(fn, b.Step().Declared)
		}
		out = append(out, b)
	}
	return out
}

// Depends reports whether a type that is not Send is so only by way of a generic parameter of fn, so that
// fn's caller decides. A reference to something generic is fn's own choice: it needs a Sync that fn's bounds
// do not promise.
func (c *Context) Depends(fn *index.Def, t types.Ty) bool {
	generic, shared := false, false
	penv := c.Env().ParamEnv(fn)
	types.Walk(t, func(t types.Ty) bool {
		r, ok := t.(*types.Ref)
		shared = shared || ok && !r.Mut && c.Env().Solve(r.Elem, types.Sync, penv).Answer == types.No
		return !shared
	})
	if shared {
		return false
	}
	innocent := types.Fold(t, func(t types.Ty) types.Ty {
		switch t.(type) {
		case *types.Param, *types.Proj:
			generic = true
			return &types.Tuple{}
		}
		return t
	})
	return generic && c.Env().Solve(innocent, types.Send, penv).Answer == types.Yes
}

// StaysOnThread reports whether nobody will want a future Send: it is the body of a function that an
// attribute makes a blocking one, or is given to a function of the catalog that keeps it on its thread.
func (c *Context) StaysOnThread(f *machine.Future) bool {
	if f.Expr == types.NoExpr && c.Entry(f.Fn) {
		return true
	}
	for _, d := range c.Demands {
		if staysLocal(d, c.Catalog) && holds(d.Obligation.Ty, f.Key()) {
			return true
		}
	}
	return false
}

// staysLocal reports whether who makes a demand keeps what it is given on its thread.
func staysLocal(d *machine.Demand, rows *catalog.Catalog) bool {
	o := &d.Obligation
	if o.Claim != nil && o.Claim.Local {
		return true
	}
	if o.Def == nil {
		return false
	}
	row := rows.Spawn(o.Def.Lang())
	return row != nil && row.Kind == catalog.LocalTask
}

// Bears reports whether a demand may have to do with what rules find in other functions than the one that makes it: a
// value there violates it, or it tells that a future stays on its thread.
func Bears(d *machine.Demand, rows *catalog.Catalog) bool {
	return d.Verdict.Answer == types.No || staysLocal(d, rows)
}

// holds reports whether a type is or has among its arguments the future of a key.
func holds(t types.Ty, key machine.Key) bool {
	found := false
	types.Walk(t, func(t types.Ty) bool {
		f, ok := t.(*types.Future)
		found = found || ok && f.Fn == key.Fn && f.Expr == key.Expr
		return !found
	})
	return found
}

// Under reports whether fn is under check.
func (c *Context) Under(fn *index.Def) bool {
	for _, f := range c.Fns {
		if f == fn {
			return true
		}
	}
	return false
}
