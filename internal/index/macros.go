package index

import (
	"bytes"
	"slices"
	"strings"
	"sync"

	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// macroSource is where a crate's macro_rules! are looked for.
type macroSource struct {
	key     string
	name    string
	foreign bool
	without bool              // it declares none
	deps    map[string]string // name here -> key
	cfg     cfg.Conditions
	files   func() []*File
	once    sync.Once
	byName  map[string][]*macroDef
	used    []string          // the crates of which #[macro_use] makes all macros visible
	passes  []string          // the crates of which a `pub use` passes something on
	renamed map[string]string // the names in such a `pub use`, with the crate
}

// macroDef is one macro_rules!.
type macroDef struct {
	source   *macroSource
	file     *File
	base     uint32
	unit     *syntax.Unit
	once     sync.Once
	parsed   *macro.Rules
	exported bool
	asRules  sync.Once
	known    *hir.Rules // as bodies want it
}

// rules are what it says; nil when that cannot be told.
func (d *macroDef) rules() *macro.Rules {
	d.once.Do(func() {
		if r, ok := macro.Parse(d.unit.Text); ok {
			d.parsed = r
		}
	})
	return d.parsed
}

// read finds the crate's macros.
func (m *macroSource) read() {
	m.once.Do(func() {
		m.byName, m.renamed = map[string][]*macroDef{}, map[string]string{}
		if m.without {
			return
		}
		for _, f := range m.files() {
			off := make([]bool, len(f.Outline.Entries)) // by a cfg on it or around it
			for i := range f.Outline.Entries {
				e := &f.Outline.Entries[i]
				off[i] = e.Parent >= 0 && off[e.Parent] || offByDefault(e.Unit, m.cfg)
				if off[i] {
					continue
				}
				switch e.Unit.Kind {
				case syntax.MacroDefinition:
					name := plainName(e.Unit.Name)
					m.byName[name] = append(m.byName[name], &macroDef{
						source: m, file: f, base: e.Base, unit: e.Unit,
						exported: bytes.Contains(e.Unit.Text, []byte("macro_export")),
					})
				case syntax.UseDeclaration:
					if crate := passesOn(e.Unit); m.deps[crate] != "" {
						if !slices.Contains(m.passes, crate) {
							m.passes = append(m.passes, crate)
						}
						eachWord(e.Unit.Text, func(w []byte) {
							if !useWords[string(w)] {
								m.renamed[string(w)] = crate
							}
						})
					}
				case syntax.ExternCrateDeclaration:
					if bytes.Contains(e.Unit.Text, []byte("macro_use")) {
						eachWord(e.Unit.Text, func(w []byte) {
							if m.deps[string(w)] != "" {
								m.used = append(m.used, string(w))
							}
						})
					}
				}
			}
		}
	})
}

// useWords are the words of a `use` that name nothing.
var useWords = map[string]bool{"pub": true, "use": true, "as": true, "crate": true, "self": true, "super": true, "in": true}

// own is the crate's macro of a name, as a call in a file sees it that stands at before: the last one above it, or else
// the only one elsewhere. nil when there is none, or when it is not clear which one is meant.
func (m *macroSource) own(name string, file *File, before uint32) *macroDef {
	m.read()
	defs := m.byName[name]
	for _, d := range slices.Backward(defs) {
		if (d.file == file || d.file.Path == file.Path) && d.base < before {
			return d
		}
	}
	if len(defs) == 1 {
		return defs[0]
	}
	return nil
}

// exports is the macro of a name that the crate's users can name; nil when there is none, or several.
func (m *macroSource) exports(name string) (found *macroDef) {
	m.read()
	for _, d := range m.byName[name] {
		switch {
		case !d.exported:
		case found != nil:
			return nil
		default:
			found = d
		}
	}
	return found
}

// find is the macro that a path at a call names; nil when that is not known.
func (c *calls) find(path string) *macroDef {
	segments := strings.Split(strings.TrimPrefix(path, "::"), "::")
	name := plainName(segments[len(segments)-1])
	first := plainName(segments[0])
	switch {
	case len(segments) > 1 && isOwn(first):
		return c.inOwn(name)
	case len(segments) > 1:
		return c.dependency(first, name)
	}
	if d := c.from.own(name, c.file, c.before); d != nil {
		return d
	}
	if crate := c.imports(name); crate != "" {
		return c.dependency(crate, name)
	}
	for i := range c.file.Outline.Entries {
		if u := c.file.Outline.Entries[i].Unit; u.Kind == syntax.UseDeclaration && bytes.Contains(u.Text, []byte("*")) {
			if crate := firstOfUse(u); c.from.deps[crate] != "" {
				if d := c.dependency(crate, name); d != nil {
					return d
				}
			}
		}
	}
	for _, crate := range c.from.used {
		if d := c.dependency(crate, name); d != nil {
			return d
		}
	}
	return nil
}

// isOwn reports whether a path that begins with a name leads into the crate that it stands in.
func isOwn(first string) bool {
	return first == "crate" || first == "self" || first == "super" || first == "$crate"
}

// imports is the dependency that the file imports a name from; "" when it imports it from none.
func (c *calls) imports(name string) string {
	for i := range c.file.Outline.Entries {
		if u := c.file.Outline.Entries[i].Unit; u.Kind == syntax.UseDeclaration {
			if crate := importsFrom(u, name); isOwn(crate) {
				if crate = c.from.passing(u); crate != "" {
					return crate
				}
			} else if c.from.deps[crate] != "" {
				return crate
			}
		}
	}
	return ""
}

// passing is the dependency that the crate passes on under a name among the words of an import; "" when there is none.
func (m *macroSource) passing(u *syntax.Unit) (crate string) {
	m.read()
	eachWord(u.Text, func(w []byte) {
		if c := m.renamed[string(w)]; crate == "" && c != "" {
			crate = c
		}
	})
	return crate
}

// inOwn is the macro of a name in the crate itself, or in a crate that it passes on.
func (c *calls) inOwn(name string) *macroDef {
	if d := c.from.own(name, c.file, c.before); d != nil || len(c.from.byName[name]) > 0 {
		return d
	}
	return c.passedOn(c.from, name, 0)
}

// dependency is the macro of a name that a dependency exports.
func (c *calls) dependency(crate, name string) *macroDef {
	m := c.crates[c.from.deps[crate]]
	if m == nil {
		m = c.byName(crate) // a macro says $crate of a crate that its user need not know
	}
	return c.passedOn(m, name, 0)
}

// byName is the only crate of a name.
func (c *calls) byName(name string) (found *macroSource) {
	for _, m := range c.crates {
		if m.name == name {
			if found != nil {
				return nil
			}
			found = m
		}
	}
	return found
}

// maxPassed bounds how many crates pass a macro on.
const maxPassed = 3

// passedOn is the macro of a name that a crate exports, or has from a dependency of which it passes something on.
func (c *calls) passedOn(m *macroSource, name string, depth int) *macroDef {
	if m == nil || depth > maxPassed {
		return nil
	}
	d := m.exports(name)
	for i := 0; d == nil && i < len(m.passes); i++ {
		d = c.passedOn(c.crates[m.deps[m.passes[i]]], name, depth+1)
	}
	return d
}

// passesOn is the first name in a `pub use`; "" for another import.
func passesOn(u *syntax.Unit) string {
	rest, public := bytes.CutPrefix(bytes.TrimLeft(skipAttributes(u.Text), " \t\r\n"), []byte("pub use "))
	if !public {
		return ""
	}
	rest = bytes.TrimLeft(rest, " :\t\r\n")
	n := 0
	for n < len(rest) && syntax.IsIdent(rest[n]) {
		n++
	}
	return string(rest[:n])
}

// importsFrom is the crate that a `use` imports a name from, if it has the name among its words.
func importsFrom(u *syntax.Unit, name string) (crate string) {
	mentioned := false
	eachWord(u.Text, func(w []byte) { mentioned = mentioned || string(w) == name })
	if !mentioned {
		return ""
	}
	return firstOfUse(u)
}

// firstOfUse is the first name in a `use`; "" when it begins with none.
func firstOfUse(u *syntax.Unit) string {
	_, rest, _ := bytes.Cut(skipAttributes(u.Text), []byte("use "))
	rest = bytes.TrimLeft(rest, " :\t\r\n")
	n := 0
	for n < len(rest) && syntax.IsIdent(rest[n]) {
		n++
	}
	return string(rest[:n])
}

// load gives the files of a crate that is loaded on demand; it asks for them once. nil for another crate.
func (x *expander) load(in *Input) func() []*File {
	if in.Load == nil {
		return nil
	}
	return x.crates[in.key()].files
}
