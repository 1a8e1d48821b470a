package index

import (
	"bytes"
	"slices"
	"strings"
	"sync"

	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// macroSource is where a crate's macro_rules! are looked for.
type macroSource struct {
	name    string
	foreign bool
	without bool              // it declares none
	deps    map[string]string // name here -> key
	cfg     conditions
	files   func() []*File
	once    sync.Once
	byName  map[string][]*macroDef
	used    []string // the crates of which #[macro_use] makes all macros visible
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
		m.byName = map[string][]*macroDef{}
		if m.without {
			return
		}
		for _, f := range m.files() {
			for i := range f.Outline.Entries {
				e := &f.Outline.Entries[i]
				switch e.Unit.Kind {
				case syntax.MacroDefinition:
					if offByDefault(e.Unit, m.cfg) {
						continue
					}
					name := plainName(e.Unit.Name)
					m.byName[name] = append(m.byName[name], &macroDef{
						source: m, file: f, base: e.Base, unit: e.Unit,
						exported: bytes.Contains(e.Unit.Text, []byte("macro_export")),
					})
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

// own is the crate's macro of a name, as a call in a file sees it that stands at before: the last one above it, or else
// the only one elsewhere. nil when there is none, or when it is not clear which one is meant.
func (m *macroSource) own(name string, file *File, before uint32) *macroDef {
	m.read()
	defs := m.byName[name]
	for _, d := range slices.Backward(defs) {
		if d.file == file && d.base < before {
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
	case len(segments) > 1 && (first == "crate" || first == "self" || first == "super" || first == "$crate"):
		return c.from.own(name, c.file, c.before)
	case len(segments) > 1:
		return c.dependency(first, name)
	}
	if d := c.from.own(name, c.file, c.before); d != nil {
		return d
	}
	for i := range c.file.Outline.Entries {
		if u := c.file.Outline.Entries[i].Unit; u.Kind == syntax.UseDeclaration {
			if crate := importsFrom(u, name); crate != "" && c.from.deps[crate] != "" {
				return c.dependency(crate, name)
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

// dependency is the macro of a name that a dependency exports.
func (c *calls) dependency(crate, name string) *macroDef {
	if m := c.crates[c.from.deps[crate]]; m != nil {
		return m.exports(name)
	}
	return nil
}

// importsFrom is the crate that a `use` imports a name from, if it has the name among its words.
func importsFrom(u *syntax.Unit, name string) (crate string) {
	mentioned := false
	eachWord(u.Text, func(w []byte) { mentioned = mentioned || string(w) == name })
	if !mentioned {
		return ""
	}
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
