package engine_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/types"
)

// unpack writes an archive's files into a new folder.
func unpack(t testing.TB, archive string) string {
	t.Helper()
	dir := t.TempDir()
	if err := txtar.Write(txtar.Parse([]byte(archive)), dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

// sendOf is the answer on Send for the only future in a folder.
func sendOf(t *testing.T, dir string, o engine.Options) types.Answer {
	t.Helper()
	w, problems, err := engine.Open(context.Background(), []string{dir}, o)
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	defer w.Close()
	list, err := w.Futures(context.Background(), dir, 0)
	if err != nil || len(list.Futures) != 1 {
		t.Fatalf("%d futures, %v", len(list.Futures), err)
	}
	return list.Futures[0].Send.Answer
}

const vendored = `
-- Cargo.toml --
[package]
name = "app"
version = "0.1.0"
edition = "2021"
[dependencies]
dep = "1"
-- src/lib.rs --
pub async fn held(d: dep::inner::D) { std::future::ready(()).await; drop(d); }
-- vendor/dep/Cargo.toml --
[package]
name = "dep"
version = "1.0.0"
edition = "2021"
-- vendor/dep/src/lib.rs --
pub mod inner;
-- vendor/dep/src/inner.rs --
pub struct D(std::rc::Rc<u8>);
`

// What was read of a dependency is read from the cache the next time, and read anew when a file of it changed, when
// the cache is damaged or gone, or cannot be written.
func TestDependencyCache(t *testing.T) {
	dir, cache := unpack(t, vendored), t.TempDir()
	source := filepath.Join(dir, "vendor", "dep", "src", "inner.rs")
	o := engine.Options{Cache: cache}
	check := func(when string, want types.Answer) {
		t.Helper()
		if got := sendOf(t, dir, o); got != want {
			t.Errorf("%s: %v", when, got)
		}
	}
	check("without a cache", types.No)
	entries, err := filepath.Glob(filepath.Join(cache, "*", "dep*"))
	if err != nil || len(entries) != 1 {
		t.Fatalf("entries %v, %v", entries, err)
	}
	written, err := os.Stat(entries[0])
	if err != nil {
		t.Fatal(err)
	}
	check("with one", types.No)
	if now, err := os.Stat(entries[0]); err != nil || !now.ModTime().Equal(written.ModTime()) {
		t.Error("the entry was made anew although nothing has changed")
	}
	write := func(path, text string) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(source, "pub struct D(std::sync::Arc<u8>);\n")
	check("after a change", types.Yes)
	write(entries[0], "damaged")
	check("with a damaged entry", types.Yes)
	o.Cache = filepath.Join(dir, "Cargo.toml") // no folder
	check("without a folder for it", types.Yes)
	if err := os.RemoveAll(filepath.Join(dir, "vendor")); err != nil {
		t.Fatal(err)
	}
	o.Cache = cache
	check("without sources", types.Maybe)
}

// What a dependency's features leave out is not there: fields, variants, and macros under a cfg or a cfg_attr; and what a
// crate passes on of another's macros is found through it.
func TestDependencyFeatures(t *testing.T) {
	const archive = `
-- Cargo.toml --
[package]
name = "app"
version = "0.1.0"
edition = "2021"
[features]
extra = []
[dependencies]
dep = { version = "1", features = [%s] }
-- src/lib.rs --
pub enum Own {
    Usual(dep::D),
    #[cfg(feature = "extra")]
    Unusual(nowhere::Connection),
}
pub async fn held(d: Own) { std::future::ready(()).await; drop(d); }
-- vendor/dep/Cargo.toml --
[package]
name = "dep"
version = "1.0.0"
edition = "2021"
[features]
local = []
[dependencies]
base = "1"
-- vendor/dep/src/lib.rs --
pub use base::extra;
pub struct D { #[cfg(feature = "local")] here: std::rc::Rc<u8>, #[cfg(not(feature = "local"))] here: E, made: Made, passed: Passed, written: Written }
pub enum E { A, #[cfg(feature = "local")] B(*mut u8) }
#[cfg_attr(not(no_such_cfg), cfg(feature = "local"))]
mod macros { macro_rules! made { () => { pub struct Made(*mut u8); }; } }
#[cfg_attr(not(no_such_cfg), cfg(not(feature = "local")))]
mod macros { macro_rules! made { () => { pub struct Made(u8); }; } }
made!();
macro_rules! either {
    ($on:meta, $($one:item)* else $($other:item)*) => { $(#[cfg($on)] $one)* $(#[cfg(not($on))] $other)* };
}
either! { feature = "local", pub struct Written(*mut u8); else pub struct Written(u8); }
base::passed!(Passed);
-- vendor/base/Cargo.toml --
[package]
name = "base"
version = "1.0.0"
edition = "2021"
[dependencies]
deepest = "1"
-- vendor/base/src/lib.rs --
pub use deepest;
pub mod extra {}
#[macro_export]
macro_rules! passed { ($name:ident) => { $crate::deepest::deep! { $name } }; }
-- vendor/deepest/Cargo.toml --
[package]
name = "deepest"
version = "1.0.0"
edition = "2021"
-- vendor/deepest/src/lib.rs --
#[macro_export]
macro_rules! deep { ($name:ident) => { pub struct $name(u8); }; }
`
	for features, want := range map[string]types.Answer{"": types.Yes, `"local"`: types.No} {
		dir := unpack(t, fmt.Sprintf(archive, features))
		if got := sendOf(t, dir, engine.Options{Cache: t.TempDir()}); got != want {
			t.Errorf("with the features [%s]: %v", features, got)
		}
	}
}
