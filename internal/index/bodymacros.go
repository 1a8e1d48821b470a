package index

import (
	"bytes"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
)

// bodyMacros finds the macro_rules! that calls in one body name. It implements hir.Resolver.
type bodyMacros struct {
	calls
	asked bool // what was found rests on the crates' macros
}

// macrosAt are the macros as the body at d sees them. A version may be older than its crate's macros, when it has asked
// for none so far.
func (ix *Index) macrosAt(v *version, d *Def) *bodyMacros {
	x := ix.skeleton.expand
	return &bodyMacros{calls: calls{expander: x, from: x.crates[d.Crate.Key], file: v.given, before: v.file.Outline.Entries[d.Entry].Base}}
}

// Own implements hir.Resolver.
func (m *bodyMacros) Own(path string) *hir.Rules {
	m.asked = true
	first, _, long := strings.Cut(path, "::")
	if long && !isOwn(first) || m.from == nil {
		return nil
	}
	return m.rules(m.from.own(plainName(hir.LastSegment(path)), m.file, m.before))
}

// Imported implements hir.Resolver.
func (m *bodyMacros) Imported(path string) *hir.Rules {
	if m.from == nil {
		return nil
	}
	if d := m.find(path); d != nil {
		return m.rules(d)
	}
	name := plainName(hir.LastSegment(path))
	crate, _, long := strings.Cut(path, "::")
	if crate = plainName(crate); !long {
		crate = m.imports(name)
	}
	if source := m.crates[m.from.deps[crate]]; source != nil {
		return &hir.Rules{Path: source.name + "::" + name, Crate: source.key, CrateName: source.name} // its text is not at hand
	}
	return nil
}

// Of implements hir.Resolver.
func (m *bodyMacros) Of(r *hir.Rules, name string) *hir.Rules {
	source := m.from
	if !r.Own {
		source = m.crates[r.Crate]
	}
	if source == nil {
		return nil
	}
	source.read()
	defs := source.byName[plainName(hir.LastSegment(name))]
	if len(defs) == 0 {
		return m.rules(m.passedOn(source, plainName(hir.LastSegment(name)), 0))
	}
	return m.rules(defs[len(defs)-1])
}

func (m *bodyMacros) rules(d *macroDef) *hir.Rules {
	if d == nil {
		return nil
	}
	d.asRules.Do(func() {
		d.known = &hir.Rules{
			Rules: d.rules(), Path: d.source.name + "::" + plainName(d.unit.Name), Crate: d.source.key, CrateName: d.source.name,
			Inner: bytes.Contains(d.unit.Text, []byte("local_inner_macros")),
		}
	})
	known := d.known
	if d.source == m.from {
		own := *known
		own.Own = true
		known = &own
	}
	return known
}
