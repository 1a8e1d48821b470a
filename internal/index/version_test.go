package index_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// counting is a Lowerer that counts what it is asked for.
type counting struct {
	*index.Pool
	mu              sync.Mutex
	headers, bodies int
}

func (c *counting) Header(f *index.File, entry int) hir.Item {
	c.mu.Lock()
	c.headers++
	c.mu.Unlock()
	return c.Pool.Header(f, entry)
}

func (c *counting) Body(f *index.File, entry int, env hir.Env) *hir.Body {
	c.mu.Lock()
	c.bodies++
	c.mu.Unlock()
	return c.Pool.Body(f, entry, env)
}

func newCounting(t testing.TB) *counting {
	pool := index.NewPool(nil)
	t.Cleanup(pool.Close)
	return &counting{Pool: pool}
}

const versioned = `
-- a/lib.rs --
mod m;
use std::vec::Vec;
pub struct S { v: Vec<u8> }
impl S { pub fn go(&self) -> u8 { let x = 1; x } }
pub fn other(s: &S) -> u8 { s.go() }
pub fn hosts() { struct Local; impl Local { fn in_local() {} } }
pub fn holds() { fn nested() {} nested() }
-- a/m.rs --
pub fn in_m() {}
-- b/lib.rs --
pub fn in_b(s: a::S) {}
`

// edit is the index after one file's text changed by replacing old with new.
func edit(t *testing.T, ix *index.Index, texts map[string]string, path, old, new string) (*index.Index, bool) {
	t.Helper()
	if !strings.Contains(texts[path], old) {
		t.Fatalf("%s does not contain %q", path, old)
	}
	texts[path] = strings.Replace(texts[path], old, new, 1)
	var prev *syntax.Outline
	for _, d := range ix.Functions() {
		if f := ix.File(d); f.Path == path {
			prev = f.Outline
		}
	}
	return ix.With(map[string]*syntax.Outline{path: outline(t, texts[path], prev)})
}

func texts(archive string) map[string]string {
	m := map[string]string{}
	for _, in := range strings.Split(archive, "-- ") {
		if name, text, ok := strings.Cut(in, " --\n"); ok {
			m[name] = text
		}
	}
	return m
}

func TestWith(t *testing.T) {
	tests := []struct {
		name, path, old, new string
		relinked             bool
		bStays               bool // crate b's Defs are the same
	}{
		{"a body", "a/lib.rs", "let x = 1; x", "let xyz = 123; xyz + 1", false, true},
		{"white space between items", "a/lib.rs", "pub struct", "\n\n  pub struct", false, true},
		{"a comment behind an item", "a/lib.rs", "impl S", "// note\nimpl S", false, true},
		{"a broken body", "a/lib.rs", "s.go() }", "s.go( }", false, true},
		{"an item in a body", "a/lib.rs", "nested() }", "fn more() {} nested() }", false, true},
		{"a signature", "a/lib.rs", "fn other(s: &S)", "fn other(s: S)", false, true},
		{"a name", "a/lib.rs", "fn other", "fn another", true, false},
		{"a field", "a/lib.rs", "v: Vec<u8>", "v: Vec<u16>", false, true},
		{"a struct's parameters", "a/lib.rs", "pub struct S", "pub struct S<T>", true, false},
		{"a visibility", "a/lib.rs", "fn other", "pub fn other", true, false},
		{"an attribute", "a/lib.rs", "fn other", "#[cfg(test)] fn other", true, false},
		{"a new item", "a/lib.rs", "pub struct", "fn more() {} pub struct", true, false},
		{"an impl in a body", "a/lib.rs", "fn in_local() {}", "fn in_local() { 1 }", true, false},
		{"a new impl in a body", "a/lib.rs", "let x = 1; x", "impl S { fn q() {} } 1", true, false},
		{"an import", "a/lib.rs", "use std::vec::Vec;", "use std::vec::*;", true, false},
		{"another crate", "b/lib.rs", "fn in_b", "fn in_bb", true, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			lower := newCounting(t)
			ins := inputs(t, versioned+std)
			for i := range ins { // a and std do not depend on b
				if ins[i].Name != "b" {
					ins[i].Deps = nil
				}
			}
			ix := index.New(ins, lower)
			before := map[string]*index.Def{}
			for _, d := range ix.Functions() {
				before[d.Lang()] = d
				ix.Header(d)
				ix.Body(d)
				ix.NestedFunctions(d)
			}
			stdVec := ix.Lookup("std::vec::Vec")
			nestedFn := ix.NestedFunctions(before["a::holds"])[0]
			headers, bodies := lower.headers, lower.bodies
			next, relinked := edit(t, ix, texts(versioned), test.path, test.old, test.new)
			if relinked != test.relinked || (ix.Skeleton() == next.Skeleton()) == test.relinked {
				t.Fatalf("relinked: %v", relinked)
			}
			if next.Lookup("std::vec::Vec") != stdVec {
				t.Error("std was linked anew")
			}
			if stays := next.Lookup("b::in_b") == before["b::in_b"]; stays != test.bStays {
				t.Errorf("b stays: %v", stays)
			}
			if aStays := next.Lookup("a::m::in_m") == before["a::m::in_m"]; aStays != (!relinked || test.path[0] == 'b') {
				t.Errorf("a stays: %v", aStays)
			}
			for _, d := range next.Functions() {
				next.Body(d)
				fn, ok := next.Header(d).(*hir.Fn)
				if !ok {
					t.Fatalf("%s has no signature", d.Lang())
				}
				u := next.Unit(d)
				if fn.BodySpan != u.BodySpan || string(u.Text[fn.Name.Span.Start:fn.Name.Span.End]) != d.Name {
					t.Errorf("%s: the header's spans are %v and %v in %q", d.Lang(), fn.BodySpan, fn.Name.Span, u.Text)
				}
				if int(fn.Span.End) != len(u.Text) {
					t.Errorf("%s ends at %d of %d", d.Lang(), fn.Span.End, len(u.Text))
				}
				path, base := next.Locate(d)
				if text := ix.Unit(d); path == "a/m.rs" && (text != u || base != 0) {
					t.Error("an unchanged file has changed")
				}
			}
			if redeclared := int(next.Headers() - ix.Headers()); !relinked && lower.headers > headers+redeclared {
				t.Errorf("%d headers were lowered again", lower.headers-headers)
			}
			if lower.bodies > bodies+1 {
				t.Errorf("%d bodies were lowered again", lower.bodies-bodies)
			}
			if !relinked && test.name != "an item in a body" && next.NestedFunctions(next.Lookup("a::holds"))[0] != nestedFn {
				t.Error("an item of an unchanged body is another Def")
			}
			if r := show(next.Resolve(index.Scope{Def: next.Lookup("a::hosts")}, path("Vec"), index.TypeNS)); r != "std::vec::Vec" {
				t.Errorf("Vec is %s", r)
			}
		})
	}
}

// TestWithChain makes many edits in a row and compares each with an index made afresh.
func TestWithChain(t *testing.T) {
	now := texts(versioned)
	ix := newIndex(t, versioned+std)
	steps := [][2]string{
		{"let x = 1;", "let x = 2;"}, {"s.go()", "s.go() + 1"}, {"pub struct S", "pub struct T; pub struct S"},
		{"let x = 2;", "let x = 3;"}, {"pub struct T;", ""}, {"s.go() + 1", "{ fn q() {} s.go() }"}, {"fn q() {}", "fn r() {}"},
	}
	for _, step := range steps {
		ix, _ = edit(t, ix, now, "a/lib.rs", step[0], step[1])
		var archive strings.Builder
		for _, path := range []string{"a/lib.rs", "a/m.rs", "b/lib.rs"} {
			archive.WriteString("-- " + path + " --\n" + now[path])
		}
		fresh := newIndex(t, archive.String()+std)
		describe := func(ix *index.Index) (out []string) {
			for _, d := range ix.Functions() {
				path, _ := ix.Locate(d)
				out = append(out, d.Lang()+" "+path+" "+string(ix.Unit(d).Text))
				out = append(out, langs(ix.NestedItems(d))...)
			}
			return append(out, langs(ix.InherentImpls(ix.Lookup("a::S")))...)
		}
		diff(t, step[1], describe(ix), describe(fresh)...)
	}
}

func TestStubsOnDemand(t *testing.T) {
	loads := map[string]int{}
	stub := func(name, text string, deps ...string) index.Input {
		in := index.Input{Name: name, Edition: 2021, Root: name + "/lib.rs", Stub: true, Deps: map[string]string{}}
		for _, d := range deps {
			in.Deps[d] = d
		}
		in.Load = func() []*index.File {
			loads[name]++
			return []*index.File{{Path: name + "/lib.rs", Outline: outline(t, text, nil)}}
		}
		return in
	}
	user := "fn f() { one::go(); }\nfn g() {}"
	ins := []index.Input{
		{Name: "a", Root: "a.rs", Files: []*index.File{{Path: "a.rs", Outline: outline(t, user, nil)}},
			Deps: map[string]string{"one": "one", "two": "two", "three": "three"}},
		stub("one", "pub fn go() -> two::T; pub trait Tr {} impl Tr for two::T {}", "two", "three"),
		stub("two", "pub struct T; pub trait Other {} impl Other for T {}"),
		stub("three", "pub struct Three; impl one::Tr for Three {}", "one"),
	}
	lower := newCounting(t)
	ix := index.New(ins, lower)
	if len(loads) != 0 || lower.headers != 0 {
		t.Errorf("New loaded %v and lowered %d headers", loads, lower.headers)
	}
	tr := ix.Lookup("one::Tr")
	if tr == nil || len(ix.TraitImpls(tr)) != 1 || len(ix.ImplsFor(ix.Lookup("two::T"))) != 2 {
		t.Error("the stubs that the code leads to are not there")
	}
	if ix.Lookup("three::Three") != nil || loads["three"] != 0 {
		t.Error("a stub that nothing mentions is there")
	}
	text := strings.Replace(user, "fn g() {}", "fn g() { three::x() }", 1)
	next, relinked := ix.With(map[string]*syntax.Outline{"a.rs": outline(t, text, ix.File(ix.Lookup("a::f")).Outline)})
	if !relinked || next.Lookup("three::Three") == nil || len(next.TraitImpls(next.Lookup("one::Tr"))) != 2 {
		t.Error("a mention does not wake the stub")
	}
	if next.Lookup("one::Tr") != tr || next.Lookup("a::f") != ix.Lookup("a::f") {
		t.Error("crates were linked anew though only a body changed")
	}
	if loads["one"] != 1 || loads["two"] != 1 || loads["three"] != 1 {
		t.Errorf("loads: %v", loads)
	}
}

func TestRelease(t *testing.T) {
	ix := newIndex(t, versioned+std)
	d := ix.Lookup("a::other")
	body := ix.Body(d)
	if ix.Body(d) != body {
		t.Error("a body was lowered twice")
	}
	ix.Release(d)
	if ix.Body(d) == body {
		t.Error("the body is still there")
	}
	hosts := ix.Lookup("a::hosts")
	body = ix.Body(hosts)
	ix.Release(hosts)
	if ix.Body(hosts) != body {
		t.Error("a body with items was released")
	}
}

func TestAssign(t *testing.T) {
	files := map[string]string{
		"p/src/lib.rs": "mod a; mod inl { mod deep; }", "p/src/main.rs": "mod a; mod only_main;", "p/src/a.rs": "mod b;",
		"p/src/a/b.rs": "", "p/src/only_main.rs": "", "p/src/inl/deep.rs": "", "p/src/orphan.rs": "",
		"p/tests/it.rs": "#[path = \"../src/a.rs\"] mod a; mod common;", "p/tests/common/mod.rs": "", "p/tests/ui/bad.rs": "",
	}
	all := map[string]*index.File{}
	for path, text := range files {
		all[path] = &index.File{Path: path, Outline: outline(t, text, nil)}
	}
	input := func(name, root string, onlyReached bool, dirs ...string) index.Input {
		in := index.Input{Name: name, Root: root, OnlyReached: onlyReached}
		for path, f := range all {
			for _, dir := range dirs {
				if strings.HasPrefix(path, dir) {
					in.Files = append(in.Files, f)
				}
			}
		}
		return in
	}
	want := map[string]string{
		"lib":  "p/src/a.rs p/src/a/b.rs p/src/inl/deep.rs p/src/lib.rs p/src/orphan.rs",
		"main": "p/src/a.rs p/src/a/b.rs p/src/main.rs p/src/only_main.rs",
		"it":   "p/src/a.rs p/tests/common/mod.rs p/tests/it.rs",
	}
	for _, in := range index.Assign([]index.Input{
		input("lib", "p/src/lib.rs", false, "p/src/"), input("main", "p/src/main.rs", false, "p/src/"),
		input("it", "p/tests/it.rs", true, "p/src/", "p/tests/"),
	}) {
		var got []string
		for _, f := range in.Files {
			got = append(got, f.Path)
		}
		slices.Sort(got)
		if strings.Join(got, " ") != want[in.Name] {
			t.Errorf("%s: %v", in.Name, got)
		}
	}
}

// TestConcurrent asks many questions at once; it is of use under the race detector.
func TestConcurrent(t *testing.T) {
	ix := newIndex(t, versioned+std)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for _, d := range ix.Functions() {
				ix.Header(d)
				ix.NestedFunctions(d)
				ix.Resolve(index.Scope{Def: d}, path("Vec"), index.TypeNS)
				ix.TraitMethods(nil, "poll")
				ix.ImplsFor(ix.Lookup("a::S"))
				ix.With(map[string]*syntax.Outline{"a/m.rs": outline(t, "pub fn in_m() { 1 }", nil)})
			}
		})
	}
	wg.Wait()
}
