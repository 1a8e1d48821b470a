package index_test

import (
	"testing"

	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// cutText is the outline of a text.
func cutText(t testing.TB, text string) *syntax.Outline {
	t.Helper()
	p := syntax.NewParser()
	defer p.Close()
	tree, err := p.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	defer tree.Close()
	return syntax.Cut([]byte(text), tree, nil, nil)
}

// typeAt resolves a path as a type at a crate's root: the name that it leads to, "open" or "none".
func typeAt(ix *index.Index, crate string, segments ...string) string {
	p := &hir.Path{}
	for _, s := range segments {
		p.Segments = append(p.Segments, hir.Segment{Name: hir.Name{Text: s}})
	}
	switch r := ix.Resolve(index.Scope{Def: ix.Crate(crate).Root}, p, index.TypeNS); {
	case r.Kind == index.ResDef:
		return r.Def.Lang()
	case r.Open:
		return "open"
	}
	return "none"
}

// The files of a dependency are found from its root: modules, those in macros, those that #[path] names, and what
// include! puts in place; not what the target or the features leave out.
func TestFollow(t *testing.T) {
	texts := map[string]string{
		"/d/src/lib.rs": `
mod a;
#[cfg(windows)] mod win;
#[cfg(feature = "off")] mod off;
#[cfg(feature = "perhaps")] mod perhaps;
cfg_if! { if #[cfg(unix)] { #[path = "sys/unix.rs"] pub mod sys; } else { mod other; } }
cfg_if! { if #[cfg(unix)] { include!("within.rs"); } }
cfg_if::cfg_if! { if #[cfg(windows)] { mod for_windows; } else if #[cfg(feature = "perhaps")] { mod may_be; } else { mod is_else; #[cfg(windows)] pub mod never; } }
cfg_on! {
	#[allow(dead_code)]
	#[cfg_attr(all(not(forced), any(target_os = "android", target_os = "linux")), path = "sys/epoll.rs")]
	#[cfg_attr(any(forced, target_os = "macos"), path = "sys/kqueue.rs")]
	pub(crate) mod selector;
}
include!("inner.rs");
mod inline { pub mod deep; #[cfg(windows)] mod gone { mod gone_too; } }
`,
		"/d/src/a/mod.rs": "mod b;", "/d/src/a/b.rs": "", "/d/src/win.rs": "", "/d/src/off.rs": "", "/d/src/perhaps.rs": "",
		"/d/src/sys/unix.rs": "", "/d/src/sys/epoll.rs": "", "/d/src/sys/kqueue.rs": "", "/d/src/other.rs": "", "/d/src/inner.rs": "mod from_inner;", "/d/src/within.rs": "", "/d/src/from_inner.rs": "",
		"/d/src/for_windows.rs": "", "/d/src/may_be.rs": "", "/d/src/is_else.rs": "", "/d/src/never.rs": "",
		"/d/src/inline/deep.rs": "", "/d/src/inline/gone/gone_too.rs": "", "/d/src/unrelated.rs": "",
	}
	files := index.Follow("/d/src/lib.rs", map[string]bool{"perhaps": false}, &cfg.Target{OS: "linux", Unix: true},
		func(path string) *syntax.Outline {
			if text, ok := texts[path]; ok {
				return cutText(t, text)
			}
			return nil
		})
	var got []string
	for _, f := range files {
		got = append(got, f.Path)
	}
	diff(t, "files", got, "/d/src/lib.rs", "/d/src/a/mod.rs", "/d/src/a/b.rs", "/d/src/perhaps.rs", "/d/src/sys/unix.rs",
		"/d/src/within.rs", "/d/src/may_be.rs", "/d/src/is_else.rs", "/d/src/sys/epoll.rs", "/d/src/inner.rs", "/d/src/from_inner.rs", "/d/src/inline/deep.rs")
}

// A dependency is read when a path enters it; what it depends on itself only when a path leads on there, and is found
// with its impls. Its functions are not listed. Only macros come out of a crate of procedural macros.
func TestForeign(t *testing.T) {
	loaded := map[string]int{}
	input := func(name, text string, deps ...string) index.Input {
		in := index.Input{
			Key: name, Name: name, Foreign: true, Target: &cfg.Target{OS: "linux", Unix: true}, Root: "/" + name + "/lib.rs",
			Features: map[string]bool{"on": true, "perhaps": false}, Deps: map[string]string{},
			Load: func() []*index.File {
				loaded[name]++
				return []*index.File{{Path: "/" + name + "/lib.rs", Outline: cutText(t, text)}}
			},
		}
		for _, d := range deps {
			in.Deps[d] = d
		}
		return in
	}
	app := index.Input{
		Key: "app", Name: "app", Root: "/app/lib.rs", Deps: map[string]string{"near": "near", "unused": "unused"},
		Files: []*index.File{{Path: "/app/lib.rs", Outline: cutText(t, "use near::Near; fn mine() {}")}},
	}
	macros := index.Input{Key: "derives", Name: "derives", Foreign: true, ProcMacro: true, Load: func() []*index.File { return nil }}
	pool := index.NewPool(nil)
	defer pool.Close()
	ix := index.New([]index.Input{app, macros,
		input("near", `
pub use passed::Passed;
pub use derives::Near;
pub trait Local { fn local(); }
pub struct Near(far::Far);
pub fn theirs() {}
#[cfg(windows)] pub struct Handle(*mut u8);
#[cfg(unix)] pub struct Handle(i32);
#[cfg(feature = "off")] pub struct Off;
#[cfg(feature = "perhaps")] pub struct Twin;
#[cfg(not(feature = "perhaps"))] pub struct Twin;
macro_rules! cfg_off { ($($item:item)*) => { $( #[cfg(feature = "off")] $item )* } }
macro_rules! cfg_not_off { ($($item:item)*) => { $( #[cfg(not(feature = "off"))] $item )* } }
cfg_off! { pub struct Gone; pub struct One; }
cfg_not_off! { pub struct One; }
`, "far", "passed", "derives"),
		input("far", "pub struct Far; pub trait Remote { fn remote(); } impl near::Local for Far {} impl Remote for Far {}", "near"),
		input("passed", "pub struct Passed; pub trait Open { fn open(); }"),
		input("unused", ""),
	}, pool)

	diff(t, "functions", langs(ix.Functions()), "app::mine")
	diff(t, "methods of what is passed on", langs(ix.TraitMethods(ix.Crate("app"), "open")), "passed::Open::open")
	diff(t, "methods further on", langs(ix.TraitMethods(ix.Crate("app"), "remote")))
	if loaded["far"] != 0 || loaded["unused"] != 0 || loaded["near"] != 1 {
		t.Errorf("loaded: %v", loaded)
	}
	for _, tt := range []struct{ path, want string }{
		{"Near", "near::Near"}, {"Handle", "near::Handle"}, {"Off", "none"}, {"Gone", "none"}, {"One", "near::One"}, {"Passed", "passed::Passed"},
	} {
		if got := typeAt(ix, "near", tt.path); got != tt.want {
			t.Errorf("near::%s is %s, want %s", tt.path, got, tt.want)
		}
	}
	if got := typeAt(ix, "near", "far", "Far"); got != "far::Far" || loaded["far"] != 1 {
		t.Errorf("far::Far is %s, loaded %v", got, loaded)
	}
	near, far := ix.Crate("near").Root, ix.Crate("far").Root
	local, twin := ix.Child(near, "Local", index.TypeNS), ix.Child(near, "Twin", index.TypeNS)
	if n := len(ix.TraitImpls(local)); n != 0 {
		t.Errorf("%d impls of Local count that no question has named", n)
	}
	it := ix.Child(far, "Far", index.TypeNS)
	if n := len(ix.TraitImplsIn(local, ix.Apart(it))); n != 1 {
		t.Errorf("%d impls of Local for Far", n)
	}
	if len(ix.ImplsFor(it)) != 2 || len(ix.TraitImpls(ix.Child(far, "Remote", index.TypeNS))) != 1 {
		t.Error("the impls beside a type or trait that is apart are not found")
	}
	if len(twin.Twins()) != 1 {
		t.Error("what a feature decides that may be on has no twin")
	}
	if handle := ix.Child(near, "Handle", index.TypeNS); len(handle.Twins()) != 0 {
		t.Error("what the target decides has a twin")
	}
}

// TestCfgAttrPath follows the file that a #[cfg_attr(…, path = "…")] names on the target.
func TestCfgAttrPath(t *testing.T) {
	const lib = `#[cfg_attr(windows, path = "imp/windows.rs")]
#[cfg_attr(not(any(windows, target_vendor = "apple")), path = "imp/unix.rs")]
mod imp;
#[cfg_attr(windows, path = "imp/windows.rs")]
mod own;
#[cfg_attr(feature = "perhaps", path = "imp/perhaps.rs")]
mod open;`
	texts := map[string]string{
		"/d/src/lib.rs": lib, "/d/src/imp/windows.rs": "", "/d/src/imp/unix.rs": "mod inner;", "/d/src/imp/inner.rs": "",
		"/d/src/imp.rs": "", "/d/src/own.rs": "", "/d/src/open.rs": "",
	}
	files := index.Follow("/d/src/lib.rs", map[string]bool{"perhaps": false}, &cfg.Target{OS: "linux", Vendor: "unknown", Unix: true},
		func(path string) *syntax.Outline {
			if text, ok := texts[path]; ok {
				return outline(t, text, nil)
			}
			return nil
		})
	var got []string
	for _, f := range files {
		got = append(got, f.Path)
	}
	diff(t, "files", got, "/d/src/lib.rs", "/d/src/imp/unix.rs", "/d/src/imp/inner.rs", "/d/src/own.rs", "/d/src/open.rs")
}
