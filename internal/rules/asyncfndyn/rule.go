// Package asyncfndyn is the rule async-fn-dyn: a trait whose methods are async fns, or return `impl Future`, used as
// a trait object.
package asyncfndyn

import (
	"bytes"
	_ "embed"
	"fmt"
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "async-fn-dyn"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a trait with an async fn is used as `dyn`",
		Section: 9, Relation: "index", Default: rule.Error, Doc: doc,
	}
}

// Check reports a trait once in a declaration, as rustc does, and wherever a body names the trait object.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	s := search{c: c, fixes: map[*index.Def][]rule.Fix{}, seen: map[rule.Location]bool{}}
	for _, d := range c.Items {
		s.item(d)
	}
	return s.found
}

type search struct {
	c     *rulekit.Context
	found []rule.Finding
	fixes map[*index.Def][]rule.Fix // by trait
	seen  map[rule.Location]bool
}

// scene is where types stand.
type scene struct {
	def    *index.Def
	blocks []hir.ExprID // around a type in a body, innermost first
	once   map[*index.Def]bool
	alias  bool // an alias, which rustc looks at where it is used
	// used is where an alias is used whose type is looked at; nil: the types stand where def is.
	used *use
}

// use is a mention of an alias.
type use struct {
	def  *index.Def
	span hir.Span
}

// maxAliases bounds the aliases of aliases that are followed.
const maxAliases = 4

func (s *search) item(d *index.Def) {
	header := s.c.Env().Index.Header(d)
	if s.ofObject(d) {
		return
	}
	_, alias := header.(*hir.TypeAlias)
	at := scene{def: d, once: map[*index.Def]bool{}, alias: alias && (d.Parent == nil || d.Parent.Kind != index.ImplDef)}
	hir.ItemTypes(header, func(t hir.TypeRef) { s.look(at, t, 0) })
	if d.Kind == index.FnDef {
		s.body(d)
	}
}

// ofObject reports whether an item stands in an impl for a trait object, which is reported at the impl.
func (s *search) ofObject(d *index.Def) bool {
	if d.Parent == nil || d.Parent.Kind != index.ImplDef || d.Kind != index.FnDef {
		return false
	}
	i, ok := s.c.Env().Index.Header(d.Parent).(*hir.Impl)
	if !ok {
		return false
	}
	_, dyn := i.SelfTy.(*hir.DynType)
	return dyn
}

// body looks at the types written in a body. Items in it are looked at by themselves.
func (s *search) body(fn *index.Def) {
	text := s.c.Texts.Unit(fn)
	h, ok := s.c.Env().Index.Header(fn).(*hir.Fn)
	if !ok || h.BodySpan.Len() == 0 || int(h.BodySpan.End) > len(text) ||
		!s.saysObject(fn, text[h.BodySpan.Start:h.BodySpan.End]) {
		return
	}
	body := s.c.Env().Index.Body(fn)
	if body == nil {
		return
	}
	parents := s.c.Parents(body)
	for _, e := range body.Exprs {
		hir.ExprTypes(e, func(t hir.TypeRef) {
			if t != nil {
				s.look(scene{def: fn, blocks: blocksAround(parents, e)}, t, 0)
			}
		})
	}
}

// blocksAround are the blocks that an expression stands in, innermost first; a block stands in itself.
func blocksAround(parents []hir.Expr, e hir.Expr) []hir.ExprID {
	var out []hir.ExprID
	for ; e != nil; e = parents[e.ID()] {
		if _, ok := e.(*hir.Block); ok {
			out = append(out, e.ID())
		}
	}
	return out
}

// saysObject reports whether a trait object may be named in a text: by the keyword, or by an alias.
func (s *search) saysObject(fn *index.Def, text []byte) bool {
	if bytes.Contains(text, []byte("dyn")) {
		return true
	}
	aliases, _ := s.c.Aliases(fn, "dyn")
	return slices.ContainsFunc(aliases, func(name string) bool { return bytes.Contains(text, []byte(name)) })
}

// look looks for trait objects in a type as written, and in those that aliases in it stand for.
func (s *search) look(at scene, t hir.TypeRef, depth int) {
	hir.WalkType(t, func(t hir.TypeRef) bool {
		switch t := t.(type) {
		case *hir.DynType:
			s.object(at, t)
		case *hir.PathType:
			if !at.alias && depth < maxAliases {
				s.stands(at, t, depth)
			}
		case *hir.ImplType:
			return false // a bound's types are not asked about: `impl Fn(&dyn T)` compiles
		}
		return true
	})
}

// stands looks at the type that an alias of the crate stands for.
func (s *search) stands(at scene, t *hir.PathType, depth int) {
	r := s.c.Env().Index.Resolve(index.Scope{Def: at.def, Blocks: at.blocks}, &t.Path, index.TypeNS)
	if r.Kind != index.ResDef || r.Rest > 0 || r.Def.Kind != index.TypeAliasDef || r.Def.Crate.Foreign || len(r.Def.Twins()) > 0 {
		return
	}
	h, ok := s.c.Env().Index.Header(r.Def).(*hir.TypeAlias)
	if !ok || h.Ty == nil || r.Def.Parent != nil && r.Def.Parent.Kind == index.ImplDef {
		return
	}
	inner := scene{def: r.Def, once: at.once, used: at.used}
	if inner.used == nil {
		inner.used = &use{at.def, t.Path.Span}
	}
	s.look(inner, h.Ty, depth+1)
}

// object looks at a trait object.
func (s *search) object(at scene, d *hir.DynType) {
	for _, b := range d.Bounds {
		trait := s.c.TraitAt(index.Scope{Def: at.def, Blocks: at.blocks}, b.Path)
		if trait == nil || at.once[trait] {
			continue
		}
		blames := s.blames(trait)
		if len(blames) == 0 {
			continue
		}
		if at.once != nil {
			at.once[trait] = true
		}
		s.report(at, d.Span, trait, blames)
	}
}

func (s *search) report(at scene, span hir.Span, trait *index.Def, blames []blame) {
	loc, written := s.c.At(at.def, span), s.c.At(at.def, span)
	if at.used != nil {
		loc = s.c.At(at.used.def, at.used.span)
	}
	if s.seen[loc] {
		return
	}
	s.seen[loc] = true
	f := rule.Finding{
		Rule: name, Severity: rule.Error, Section: 9, Location: loc,
		Message: fmt.Sprintf("`%s` cannot be a trait object: %s, so each impl's future is a type of its own, "+
			"and `dyn` needs one type for all", trait.Name, why(trait, blames[0])),
	}
	if at.alias {
		f.Severity = rule.Warning
		f.Message += "; rustc says so wherever the alias is used"
	}
	if at.used != nil {
		f.Related = append(f.Related, rule.Related{Location: written, Message: "the alias stands for this"})
	}
	for _, b := range blames {
		msg := "an `async fn`"
		if b.method.Ret != nil {
			msg = "which returns `impl Future`"
		}
		f.Related = append(f.Related, rule.Related{Location: s.c.At(b.method.Def, b.method.Header.Name.Span), Message: msg})
	}
	if !s.c.NoFixes {
		fixes, ok := s.fixes[trait]
		if !ok {
			fixes = fix(s.c, s.lineage(trait), blames)
			s.fixes[trait] = fixes
		}
		f.Fixes = fixes
	}
	s.found = append(s.found, f)
}

// why says what keeps the trait from being an object.
func why(trait *index.Def, b blame) string {
	of := ""
	if b.trait != trait {
		of = fmt.Sprintf(" of its supertrait `%s`", b.trait.Name)
	}
	if b.method.Ret != nil {
		return fmt.Sprintf("`%s`%s returns `impl Future`", b.method.Def.Name, of)
	}
	return fmt.Sprintf("`%s`%s is an `async fn`", b.method.Def.Name, of)
}

// blame is a method that keeps a trait from being an object, by itself or as a supertrait's.
type blame struct {
	trait  *index.Def
	method rulekit.AsyncMethod
}

// blames are those of a trait and its supertraits.
func (s *search) blames(trait *index.Def) []blame {
	var out []blame
	for _, tr := range s.lineage(trait) {
		for _, m := range s.c.AsyncMethods(tr) {
			out = append(out, blame{tr, m})
		}
	}
	return out
}

// lineage is a trait with all its supertraits.
func (s *search) lineage(trait *index.Def) []*index.Def {
	out := []*index.Def{trait}
	for i := 0; i < len(out); i++ {
		for _, super := range s.c.Env().Supertraits(out[i]) {
			if super.Trait != nil && !super.Trait.Crate.Foreign && !slices.Contains(out, super.Trait) {
				out = append(out, super.Trait)
			}
		}
	}
	return out
}
