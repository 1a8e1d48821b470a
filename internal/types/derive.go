package types

import (
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// Derives says whether d has a derive of trait tr: Yes when it does, Maybe when it depends on the
// configuration. The impl that a derive writes asks the same trait of every type parameter. A derive is
// known by its name alone, which by convention is the trait's.
func (e *Env) Derives(d, tr *index.Def) Answer {
	if d == nil || tr == nil {
		return No
	}
	ds := e.memo.derives.Get(d, func() derives { return readDerives(e.attrs(d)) })
	switch {
	case slices.Contains(ds.sure, tr.Name):
		return Yes
	case slices.Contains(ds.maybe, tr.Name):
		return Maybe
	}
	return No
}

// derivesMore reports whether a derive of d is not one that is named after a trait that the index knows as std's: a
// library's derives may implement several of its traits.
func (e *Env) derivesMore(d *index.Def) bool {
	if d == nil {
		return false
	}
	ds := e.memo.derives.Get(d, func() derives { return readDerives(e.attrs(d)) })
	return slices.ContainsFunc(slices.Concat(ds.sure, ds.maybe), func(name string) bool { return !stdDerives[name] })
}

// stdDerives are the derives of std (the Rust reference, "Derive").
var stdDerives = map[string]bool{
	"Clone": true, "Copy": true, "Debug": true, "Default": true, "Eq": true, "Hash": true, "Ord": true,
	"PartialEq": true, "PartialOrd": true,
}

// derives are the last segments of the paths in an item's derives.
type derives struct{ sure, maybe []string }

// readDerives goes through `derive(A, b::B)` and `cfg_attr(condition, derive(A))`.
func readDerives(attrs []hir.Attr) derives {
	var ds derives
	for _, a := range attrs {
		switch a.Path {
		case "derive":
			ds.sure = append(ds.sure, derived(a.Args)...)
		case "cfg_attr":
			_, args, _ := strings.Cut(a.Args, "derive")
			args, _, _ = strings.Cut(args, ")")
			ds.maybe = append(ds.maybe, derived(strings.TrimLeft(args, " ("))...)
		}
	}
	return ds
}

func derived(args string) []string {
	var out []string
	for _, p := range strings.Split(args, ",") {
		p = strings.TrimSpace(p)
		if p != "" {
			out = append(out, strings.TrimSpace(p[strings.LastIndex(p, ":")+1:]))
		}
	}
	return out
}

// byDerive says whether a derive makes t implement tr; decided is false without one.
func (w *weigher) byDerive(t *Adt, tr TraitRef) (ok Answer, decided bool) {
	ok = w.e.Derives(t.Def, tr.Trait)
	if ok == No {
		return No, false
	}
	for i, p := range w.e.params(t.Def).params {
		if !p.Const && i < len(t.Args) {
			ok = both(ok, w.implements(t.Args[i], TraitRef{Trait: tr.Trait, Name: tr.Name}))
		}
	}
	return ok, true
}
