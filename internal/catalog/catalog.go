// Package catalog is what crossawait knows of std and of common crates without reading their sources:
// declarations as Rust stubs, and tables of macros, guards, spawn functions, blocking calls, calls that a
// cancellation harms, and types' counterparts. Everything is embedded data with its source beside it, so
// that no crate or function need be named in Go. The package must never know how its data are used, and
// imports nothing of ours.
package catalog

import (
	"embed"
	"fmt"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

//go:generate go run ../../tools/stdgen -out stubs/std
//go:generate go run ../../tools/stubindex -out outlines

//go:embed stubs tables outlines
var data embed.FS

// Catalog is all tables, with lookups by path. A path is that of a definition in the stubs, from its crate
// on ("std::sync::MutexGuard", "tokio::task::JoinSet::spawn"): index.Def.Lang. A Catalog does not change
// once made and may be shared.
type Catalog struct {
	rows Rows

	macros     map[string]*Macro
	guards     map[string]*Guard
	lenders    map[string]*Guard // by the type that hands them out
	spawns     map[string]*Spawn
	attributes map[string]*Attribute
	blocking   map[string]*Blocking
	locks      map[string]*Lock
	cancel     map[string]*Cancel
	siblings   map[string][]*Sibling
	empties    map[string]*Empties
	eager      map[string]*Eager
	lints      map[string]*Lint
	timers     map[string]*Timer
	panics     map[string]*Panics
	layouts    map[string]*Layout
	undo       map[string]*Undo
	aborts     map[string]*Abort    // by function
	abortDrops map[string]*Abort    // by type
	blockDrops map[string]*Blocking // by type
	shared     map[string]*Shared
	derives    map[string][]*Derive // by name
}

// tables are the embedded files, each with one kind of row.
var tables = []string{
	"macros",
	"guards",
	"spawns",
	"attributes",
	"siblings",
	"blocking", "locks",
	"cancel",
	"empties",
	"eager",
	"lints",
	"timers",
	"panics",
	"layouts",
	"derives",
	"undo",
	"aborts",
	"shared",
	"projections",
	"builds",
}

// Load decodes the embedded tables. It takes about a millisecond; callers keep the result. It panics on
// malformed tables, which the package's tests rule out.
func Load() *Catalog {
	var all Rows
	for _, name := range tables {
		text, err := data.ReadFile("tables/" + name + ".toml")
		if err != nil {
			panic(err)
		}
		rows, err := decode(string(text))
		if err != nil {
			panic(fmt.Sprintf("table %s: %v", name, err))
		}
		all = all.and(rows)
	}
	return index(all)
}

// decode reads one table. Unknown keys are an error: a misspelt key would silently lose a fact.
func decode(text string) (Rows, error) {
	var f struct {
		Rows
		Source string `toml:"source"`
	}
	d := toml.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return Rows{}, err
	}
	for i := range f.Macros {
		if f.Macros[i].Source == "" {
			f.Macros[i].Source = f.Source
		}
	}
	return f.Rows, nil
}

// With is c with extra rows, which win over c's own for the same path.
func (c *Catalog) With(extra Rows) *Catalog {
	return index(c.rows.and(extra))
}

// Rows are all rows of c, those of the embedded tables first.
func (c *Catalog) Rows() Rows { return c.rows }

func index(r Rows) *Catalog {
	c := &Catalog{
		rows:       r,
		macros:     map[string]*Macro{},
		guards:     byKey(r.Guards, func(g *Guard) string { return g.Type }),
		lenders:    byKey(r.Guards, func(g *Guard) string { return g.Of }),
		spawns:     byKey(r.Spawns, func(s *Spawn) string { return s.Fn }),
		attributes: byKey(r.Attributes, func(a *Attribute) string { return a.Path }),
		locks:      byKey(r.Locks, func(l *Lock) string { return l.Fn }),
		blocking:   byKey(r.Blocking, func(b *Blocking) string { return b.Fn }),
		cancel:     byKey(r.Cancel, func(x *Cancel) string { return x.Fn }),
		siblings:   map[string][]*Sibling{},
		derives:    map[string][]*Derive{},
		empties:    byKey(r.Empties, func(e *Empties) string { return e.Fn }),
		layouts:    byKey(r.Layouts, func(l *Layout) string { return l.Type }),
		eager:      byKey(r.Eager, func(e *Eager) string { return e.Type }),
		lints:      byKey(r.Lints, func(l *Lint) string { return l.Lint }),
		timers:     byKey(r.Timers, func(t *Timer) string { return t.Fn }),
		undo:       byKey(r.Undo, func(u *Undo) string { return u.Fn }),
		panics:     byKey(r.Panics, func(p *Panics) string { return p.Fn }),
		aborts:     byKey(r.Aborts, func(a *Abort) string { return a.Fn }),
		blockDrops: byKey(r.Blocking, func(b *Blocking) string { return b.Type }),
		abortDrops: byKey(r.Aborts, func(a *Abort) string { return a.Type }),
		shared:     byKey(r.Shared, func(s *Shared) string { return s.Type }),
	}
	for i := range r.Macros {
		for _, n := range r.Macros[i].Names {
			c.macros[n] = &r.Macros[i]
		}
	}
	for i := range r.Siblings {
		s := &r.Siblings[i]
		c.siblings[s.Type] = append(c.siblings[s.Type], s)
	}
	for i := range r.Derives {
		for _, n := range r.Derives[i].Names {
			c.derives[n] = append(c.derives[n], &r.Derives[i])
		}
	}
	return c
}

// byKey maps each row's key to the last row that has it.
func byKey[T any](rows []T, key func(*T) string) map[string]*T {
	m := make(map[string]*T, len(rows))
	for i := range rows {
		if k := key(&rows[i]); k != "" {
			m[k] = &rows[i]
		}
	}
	return m
}

// Shape says how the body of a macro is read: the shape's word, the number of operands in front of its
// format string (0: the shape's own) and its result ("": the shape's own), as hir.ParseShape takes them.
// The whole path is looked up first, then its last segment. ok is false for a macro it does not know.
func (c *Catalog) Shape(path string) (shape string, skip int, result string, ok bool) {
	return c.macro(path).shape()
}

// ShapeOf is Shape for a macro of which the crate is known: its crate and name. No last segment is looked up.
func (c *Catalog) ShapeOf(path string) (shape string, skip int, result string, ok bool) {
	return c.macros[path].shape()
}

func (m *Macro) shape() (shape string, skip int, result string, ok bool) {
	if m == nil {
		return "", 0, "", false
	}
	return m.Shape, m.Skip, m.Result, true
}

// MacroRules is a macro_rules! that declares what a macro at item level declares, looked up as Shape is; "" when there
// is none.
func (c *Catalog) MacroRules(path string) string {
	if m := c.macro(path); m != nil {
		return m.Rules
	}
	return ""
}

// FormOf is the shape of the macro that a whole path, with the crate it is from, names; ok is false when the path is not
// in the table.
func (c *Catalog) FormOf(path string) (shape string, ok bool) {
	path = strings.TrimPrefix(path, "::")
	m := c.macros[path]
	if m == nil || !strings.Contains(path, "::") {
		return "", false
	}
	return m.Shape, true
}

// DerivesNamed are the derive and attribute macros of a name of which it is known what they write.
func (c *Catalog) DerivesNamed(name string) []*Derive { return c.derives[name] }

func (c *Catalog) macro(path string) *Macro {
	path = strings.TrimPrefix(path, "::")
	if m := c.macros[path]; m != nil {
		return m
	}
	return c.macros[path[strings.LastIndex(path, ":")+1:]]
}

// Guard is the row of a guard type; nil when the type is none.
func (c *Catalog) Guard(path string) *Guard { return c.guards[path] }

// Lends reports whether a type hands out guards: a lock, a RefCell.
func (c *Catalog) Lends(path string) bool { return c.lenders[path] != nil }

// Spawn is the row of a function that runs a future or closure; nil when the function is none.
func (c *Catalog) Spawn(path string) *Spawn { return c.spawns[path] }

// Lock is the row of a method that takes a lock; nil for others.
func (c *Catalog) Lock(path string) *Lock { return c.locks[path] }

// Blocking is the row of a function that blocks its thread; nil when the function is not known to.
func (c *Catalog) Blocking(path string) *Blocking { return c.blocking[path] }

// Cancel says what a cancellation does to a call of a function; nil when that is not known.
func (c *Catalog) Cancel(path string) *Cancel { return c.cancel[path] }

// Timer is the row of a function of timers; nil when the function is none.
func (c *Catalog) Timer(path string) *Timer { return c.timers[path] }

// Panics reports whether a method panics on a receiver that is not what it expects.
func (c *Catalog) Panics(path string) bool { return c.panics[path] != nil }

// Undo is the row of a method whose work another method takes back; nil when none is known.
func (c *Catalog) Undo(path string) *Undo { return c.undo[path] }

// Empties reports whether a function leaves nothing in the place that its first argument refers to.
func (c *Catalog) Empties(path string) bool { return c.empties[path] != nil }

// BlocksOnDrop is the row of a type whose drop blocks; nil when it is none.
func (c *Catalog) BlocksOnDrop(path string) *Blocking { return c.blockDrops[path] }

// Aborts is the row of a function that makes tasks end; nil when it is none.
func (c *Catalog) Aborts(path string) *Abort { return c.aborts[path] }

// AbortsOnDrop is the row of a type whose values make tasks end when they are dropped; nil when it is none.
func (c *Catalog) AbortsOnDrop(path string) *Abort { return c.abortDrops[path] }

// AbortHandle reports whether a type is a handle of tasks by which they can be made to end.
func (c *Catalog) AbortHandle(path string) bool {
	if c.abortDrops[path] != nil {
		return true
	}
	for i := range c.rows.Aborts {
		if strings.HasPrefix(c.rows.Aborts[i].Fn, path+"::") {
			return true
		}
	}
	return false
}

// Builds are the cfgs that a package's build script sets, each with the feature for which it does.
func (c *Catalog) Builds(pkg string) map[string]string {
	var out map[string]string
	for _, b := range c.rows.Builds {
		if b.Package == pkg {
			if out == nil {
				out = map[string]string{}
			}
			out[b.Cfg] = b.Feature
		}
	}
	return out
}

// Projections are the macros that make a type's fields reachable through a Pin of the whole.
func (c *Catalog) Projections() []Projection { return c.rows.Projections }

// Shared reports whether the clones of a type's value are all of one thing.
func (c *Catalog) Shared(path string) bool { return c.shared[path] != nil }

// Eager reports whether futures of a type lose nothing when they are dropped without having been polled.
func (c *Catalog) Eager(path string) bool { return c.eager[path] != nil }

// Detaches is the row of a handle whose work goes on when it is dropped; nil when the type is none.
func (c *Catalog) Detaches(path string) *Eager {
	if row := c.eager[path]; row != nil && row.Detaches {
		return row
	}
	return nil
}

// SilencedBy are the names of the rules that an allow of a lint, by its path as written, silences.
func (c *Catalog) SilencedBy(lint string) []string {
	if l := c.lints[lint]; l != nil {
		return l.Rules
	}
	return nil
}

// Lints are the lints that SilencedBy knows.
func (c *Catalog) Lints() []Lint { return c.rows.Lints }

// Layout is how a type lies in memory; nil when that is not known.
func (c *Catalog) Layout(path string) *Layout { return c.layouts[path] }

// Attribute is the row of an attribute, by its path as written; nil when it is not known.
func (c *Catalog) Attribute(path string) *Attribute { return c.attributes[path] }

// Siblings are the counterparts of a type for one purpose, those for a particular argument (Sibling.Arg)
// first.
func (c *Catalog) Siblings(path string, purpose Purpose) []*Sibling {
	var particular, general []*Sibling
	for _, s := range c.siblings[path] {
		switch {
		case s.For != purpose:
		case s.Arg != "":
			particular = append(particular, s)
		default:
			general = append(general, s)
		}
	}
	return append(particular, general...)
}

// Sibling is the counterpart of a type, whose one type argument is arg ("" when it has none or any will
// do), for one purpose; nil without.
func (c *Catalog) Sibling(path, arg string, purpose Purpose) *Sibling {
	for _, s := range c.Siblings(path, purpose) {
		if s.Arg == "" || s.Arg == arg {
			return s
		}
	}
	return nil
}

// FnLabel is how people name a function, where that is not its path; "" otherwise.
func (c *Catalog) FnLabel(path string) string {
	if s := c.spawns[path]; s != nil {
		return s.Label
	}
	return ""
}

// AsyncTraitAttr reports whether an attribute, by its path as written, boxes the async fns of the trait or
// impl that it stands on.
func (c *Catalog) AsyncTraitAttr(path string) bool {
	a := c.attributes[path]
	return a != nil && a.Kind == AsyncTrait
}

// LocalAttr reports whether an attribute, by its path as written, gives each thread a static of its own.
func (c *Catalog) LocalAttr(path string) bool {
	a := c.attributes[path]
	return a != nil && a.Kind == LocalItem
}

// PinnedAttr reports whether an attribute, by its path as written, marks a field as pinned with the whole.
func (c *Catalog) PinnedAttr(path string) bool {
	a := c.attributes[path]
	return a != nil && a.Kind == Pinned
}

// EntryAttr reports whether an attribute, by its path as written, makes of the async fn that it stands on
// a function that blocks on its body.
func (c *Catalog) EntryAttr(path string) bool {
	a := c.attributes[path]
	return a != nil && a.Kind == Entry
}
