package catalog_test

import (
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
)

// TestEveryPathIsDeclared: a row that names what the stubs do not declare would never be found.
func TestEveryPathIsDeclared(t *testing.T) {
	decl := declarations(t)
	need := func(table, path string) {
		if path != "" && !decl[path] {
			t.Errorf("%s: the stubs do not declare %s", table, path)
		}
	}
	rows := catalog.Load().Rows()
	for _, g := range rows.Guards {
		need("guards", g.Type)
		need("guards", g.Of)
		need("guards", g.Instead)
	}
	for _, s := range rows.Spawns {
		need("spawns", s.Fn)
	}
	for _, s := range rows.Siblings {
		need("siblings", s.Type)
		need("siblings", s.Becomes)
	}
	stubbed := map[string]bool{}
	for _, s := range catalog.Stubs() {
		stubbed[s.Crate] = true
	}
	for _, b := range rows.Blocking {
		for _, path := range append(b.On, b.Fn, b.Type) {
			if crate, _, _ := strings.Cut(path, "::"); stubbed[crate] { // others are known by their sources alone
				need("blocking", path)
			}
		}
	}
	for _, c := range rows.Cancel {
		if crate, _, _ := strings.Cut(c.Fn, "::"); stubbed[crate] {
			need("cancel", c.Fn)
		}
	}
	for _, e := range rows.Empties {
		need("empties", e.Fn)
	}
	for _, l := range rows.Layouts {
		need("layouts", l.Type)
	}
	for _, e := range rows.Eager {
		need("eager", e.Type)
	}
	for _, x := range rows.Timers {
		need("timers", x.Fn)
		need("timers", x.Until)
		need("timers", x.Every)
	}
	for _, l := range rows.Locks {
		need("locks", l.Fn)
	}
	for _, x := range rows.Panics {
		need("panics", x.Fn)
	}
	for _, x := range rows.Undo {
		need("undo", x.Fn)
		need("undo", x.Undo)
	}
	for _, a := range rows.Aborts {
		need("aborts", a.Fn)
		need("aborts", a.Type)
	}
	for _, s := range rows.Shared {
		need("shared", s.Type)
	}
}

var (
	itemLine   = regexp.MustCompile(`^pub (?:unsafe |auto |async )*(?:struct|enum|union|trait|type|fn|const|static) (\w+)`)
	implLine   = regexp.MustCompile(`^impl(?:<.*?>)? (?:[\w:]+(?:<.*?>)? for )?&?(\w+)`)
	traitLine  = regexp.MustCompile(`^pub (?:unsafe |auto )*trait (\w+)`)
	memberLine = regexp.MustCompile(`^    (?:pub )?(?:unsafe |async )*fn (\w+)`)
)

// declarations are the paths that the stubs declare, by their text alone.
func declarations(t *testing.T) map[string]bool {
	decl := map[string]bool{}
	for _, s := range catalog.Stubs() {
		for _, f := range s.Files {
			mod := s.Crate
			if m := strings.TrimSuffix(f.Path, path.Ext(f.Path)); m != "lib" {
				mod += "::" + strings.ReplaceAll(m, "/", "::")
			}
			owner := ""
			for _, line := range strings.Split(string(f.Text), "\n") {
				if m := itemLine.FindStringSubmatch(line); m != nil {
					decl[mod+"::"+m[1]] = true
				}
				if m := traitLine.FindStringSubmatch(line); m != nil {
					owner = m[1]
				} else if m := implLine.FindStringSubmatch(dropParams(line)); m != nil {
					owner = m[1]
				} else if m := memberLine.FindStringSubmatch(line); m != nil {
					decl[mod+"::"+owner+"::"+m[1]] = true
				}
			}
		}
	}
	if len(decl) < 1000 {
		t.Fatalf("only %d declarations were found", len(decl))
	}
	return decl
}

// dropParams removes an impl's own generic parameters, whose bounds may hold any number of `>`.
func dropParams(line string) string {
	if !strings.HasPrefix(line, "impl<") {
		return line
	}
	depth := 0
	for i, c := range line {
		switch {
		case c == '<':
			depth++
		case c == '>' && line[i-1] != '-':
			if depth--; depth == 0 {
				return "impl" + line[i+1:]
			}
		}
	}
	return line
}

// TestEveryRowIsSound: sources are there, words are known, keys are given once.
func TestEveryRowIsSound(t *testing.T) {
	rows := catalog.Load().Rows()
	seen := map[string]bool{}
	once := func(table, key string) {
		if key == "" || seen[table+key] {
			t.Errorf("%s: %q is empty or there twice", table, key)
		}
		seen[table+key] = true
	}
	sourced := func(table, key, source string) {
		if source == "" {
			t.Errorf("%s: %s has no source", table, key)
		}
	}
	for _, m := range rows.Macros {
		if _, err := hir.ParseShape(m.Shape, m.Skip, m.Result); err != nil {
			t.Errorf("macros: %v: %v", m.Names, err)
		}
		for _, n := range m.Names {
			once("macros", n)
			sourced("macros", n, m.Source)
		}
	}
	for _, g := range rows.Guards {
		once("guards", g.Type)
		sourced("guards", g.Type, g.Source)
		if g.Kind == "" || g.Called == "" || g.Of == "" || g.Why == "" {
			t.Errorf("guards: %s is incomplete", g.Type)
		}
	}
	for _, s := range rows.Spawns {
		once("spawns", s.Fn)
		sourced("spawns", s.Fn, s.Source)
		switch s.Kind {
		case catalog.Task, catalog.LocalTask, catalog.Thread, catalog.BlockingPool, catalog.Scoped, catalog.BlockOn, catalog.Handler, catalog.Boxed:
		default:
			t.Errorf("spawns: %s: unknown kind %q", s.Fn, s.Kind)
		}
		if s.Runs != "future" && s.Runs != "closure" {
			t.Errorf("spawns: %s runs %q", s.Fn, s.Runs)
		}
	}
	for _, a := range rows.Attributes {
		once("attributes", a.Path)
		sourced("attributes", a.Path, a.Source)
		if a.Kind != catalog.Entry && a.Kind != catalog.AsyncTrait && a.Kind != catalog.Pinned && a.Kind != catalog.LocalItem {
			t.Errorf("attributes: %s: unknown kind %q", a.Path, a.Kind)
		}
	}
	for _, s := range rows.Siblings {
		once("siblings", s.Type+"<"+s.Arg+"> for "+string(s.For))
		sourced("siblings", s.Type, s.Source)
		if s.For != catalog.ForSend && s.For != catalog.ForAsync && s.For != catalog.ForSync {
			t.Errorf("siblings: %s is for %q", s.Type, s.For)
		}
	}
	for _, b := range rows.Blocking {
		once("blocking", b.Fn+b.Type)
		sourced("blocking", b.Fn+b.Type, b.Source)
		if (b.Fn == "") == (b.Type == "") {
			t.Errorf("blocking: %s is a function or a type, one of them", b.Fn+b.Type)
		}
		if b.Instead == "" {
			t.Errorf("blocking: %s has nothing instead", b.Fn)
		}
	}
	for _, e := range rows.Empties {
		once("empties", e.Fn)
		sourced("empties", e.Fn, e.Source)
	}
	for _, l := range rows.Layouts {
		once("layouts", l.Type)
		sourced("layouts", l.Type, l.Source)
	}
	for _, e := range rows.Eager {
		once("eager", e.Type)
		sourced("eager", e.Type, e.Source)
	}
	for _, x := range rows.Timers {
		once("timers", x.Fn)
		sourced("timers", x.Fn, x.Source)
		switch x.Kind {
		case catalog.Sleep, catalog.Interval, catalog.Tick, catalog.Length:
		default:
			t.Errorf("timers: %s is of kind %q", x.Fn, x.Kind)
		}
	}
	for _, l := range rows.Locks {
		once("locks", l.Fn)
		sourced("locks", l.Fn, l.Source)
		if l.Mode != "exclusive" && l.Mode != "shared" || l.Harm != "hangs" && l.Harm != "panics" {
			t.Errorf("locks: %s is %q and %q", l.Fn, l.Mode, l.Harm)
		}
	}
	for _, x := range rows.Panics {
		once("panics", x.Fn)
		sourced("panics", x.Fn, x.Source)
	}
	for _, x := range rows.Undo {
		once("undo", x.Fn)
		sourced("undo", x.Fn, x.Source)
		if x.By != catalog.UndoSame && x.By != catalog.UndoKey && x.By != catalog.UndoFlag {
			t.Errorf("undo: %s is taken back by %q", x.Fn, x.By)
		}
	}
	for _, a := range rows.Aborts {
		once("aborts", a.Fn+a.Type)
		sourced("aborts", a.Fn+a.Type, a.Source)
		if (a.Fn == "") == (a.Type == "") {
			t.Errorf("aborts: %s is a function or a type, one of them", a.Fn+a.Type)
		}
	}
	for _, s := range rows.Shared {
		once("shared", s.Type)
		sourced("shared", s.Type, s.Source)
	}
	for _, b := range rows.Builds {
		once("builds", b.Package+" "+b.Cfg)
		sourced("builds", b.Package, b.Source)
	}
	for _, p := range rows.Projections {
		once("projections", p.Crate)
		sourced("projections", p.Crate, p.Source)
	}
	for _, c := range rows.Cancel {
		once("cancel", c.Fn)
		sourced("cancel", c.Fn, c.Source)
		switch c.Class {
		case catalog.CancelSafe:
		case catalog.CancelUnsafe, catalog.CancelPartial, catalog.CancelValueLost, catalog.CancelQueue, catalog.CancelInner, catalog.CancelRace:
			if c.Why == "" {
				t.Errorf("cancel: %s does not say what is lost", c.Fn)
			}
		default:
			t.Errorf("cancel: %s: unknown class %q", c.Fn, c.Class)
		}
	}
}

func TestLookups(t *testing.T) {
	c := catalog.Load()
	if shape, _, _, ok := c.Shape("my::println"); !ok || shape != "format" {
		t.Errorf("a macro is known by its last segment: got %q, %v", shape, ok)
	}
	if shape, _, _, _ := c.Shape("::futures::select"); shape != "select_futures" {
		t.Errorf("the whole path goes first: got %q", shape)
	}
	if _, _, _, ok := c.Shape("my::own"); ok {
		t.Error("an unknown macro is not known")
	}
	if s := c.Sibling("std::cell::Cell", "u32", catalog.ForSend); s == nil || s.Becomes != "std::sync::atomic::AtomicU32" {
		t.Errorf("the row for the argument goes first: got %v", s)
	}
	if s := c.Sibling("std::cell::Cell", "Foo", catalog.ForSend); s == nil || s.Becomes != "std::sync::Mutex" {
		t.Errorf("else the general row: got %v", s)
	}
	if !c.AsyncTraitAttr("async_trait::async_trait") || c.AsyncTraitAttr("tokio::main") || !c.EntryAttr("tokio::main") {
		t.Error("attributes are told apart by kind")
	}
}

func TestWith(t *testing.T) {
	c := catalog.Load()
	mine := c.With(catalog.Rows{
		Guards: []catalog.Guard{{Type: "my::Guard", Kind: catalog.Mutex, Hazard: true}, {Type: "std::sync::MutexGuard", Called: "mine"}},
		Spawns: []catalog.Spawn{{Fn: "my::spawn", Kind: catalog.Task, Send: true}},
	})
	if g := mine.Guard("my::Guard"); g == nil || !g.Hazard {
		t.Error("a project's own guard is found")
	}
	if g := mine.Guard("std::sync::MutexGuard"); g.Called != "mine" {
		t.Error("a project's row wins")
	}
	if c.Guard("my::Guard") != nil || c.Spawn("my::spawn") != nil || mine.Spawn("tokio::task::spawn") == nil {
		t.Error("the original stays as it was, and its rows stay in the new one")
	}
}
