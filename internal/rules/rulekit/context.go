// Package rulekit is what the rules share: what a rule is given to look at, the values of a future brought
// together from its states, and the words of a message. It knows no rule, no file system and no grammar.
package rulekit

import (
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
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
	// FileFns are the functions that stand in the same file as fn, fn included.
	FileFns(fn *index.Def) []*index.Def
	// Mentions reports whether any other file of fn's crate has the identifier word.
	Mentions(fn *index.Def, word string) bool
}

// Context is what a rule is given. Everything in it is one immutable snapshot; it is used by one
// goroutine, as its Set is.
type Context struct {
	Set     *machine.Set
	Fns     []*index.Def      // the functions under check
	Demands []*machine.Demand // of the whole crate
	// Futures are those written in a function, judged.
	Futures func(fn *index.Def) []*machine.Future
	// Facts are what is known of a function; nil without a body.
	Facts   func(fn *index.Def) *machine.Facts
	Catalog *catalog.Catalog // the project's own rows included
	Texts   Texts

	blames map[place][]Blame
	values map[*index.Def][]*Value
}

// Env is the solver.
func (c *Context) Env() *types.Env { return c.Set.Env() }

// place names a field of a future or a capture of a closure.
type place struct {
	key      machine.Key
	span     hir.Span
	captured bool
}

// Blame is a demand that a value violates.
type Blame struct {
	Demand  *machine.Demand
	Culprit machine.Culprit
	// At is the index into Culprit.Steps of the value to name: the last that is a future's field, or else
	// the first. -1: there are no steps.
	At int
}

// Step is the field to name, with the types the demand gives it.
func (b Blame) Step() machine.Step { return b.Culprit.Steps[b.At] }

// named is the index of the step to name.
func named(steps []machine.Step) int {
	for i := len(steps) - 1; i >= 0; i-- {
		if !steps[i].Closure {
			return i
		}
	}
	return min(len(steps)-1, 0)
}

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
		for _, b := range Blames(d) {
			if b.At < 0 {
				continue
			}
			s := b.Step()
			at := place{s.Key, s.Field.Span, s.Field.Suspend < 0}
			c.blames[at] = append(c.blames[at], b)
		}
	}
	return c.blames
}

// Blames are the culprits of a violated demand, each with the value to name.
func Blames(d *machine.Demand) []Blame {
	if d.Verdict.Answer != types.No {
		return nil
	}
	var out []Blame
	for _, cu := range d.Culprits {
		out = append(out, Blame{Demand: d, Culprit: cu, At: named(cu.Steps)})
	}
	return out
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
