package types

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// testCrate is the name of the crate that testEnv makes.
const testCrate = "test"

// library is an index of all stubs, shared by the tests.
var library = sync.OnceValue(func() *index.Index {
	return index.New(stubInputs(), index.NewPool(testMacros{catalog.Load()}))
})

// stubInputs are the stubs of the catalog, read once.
var stubInputs = sync.OnceValue(func() []index.Input {
	var out []index.Input
	for _, s := range catalog.Stubs() {
		in := index.Input{Name: s.Crate, Edition: 2021, Stub: true, Deps: map[string]string{}}
		for _, dep := range catalog.StubCrates() {
			in.Deps[dep] = dep
		}
		files, err := index.Stored(s.Paths(), s.Texts(), s.Outline)
		if err != nil {
			panic(err)
		}
		in.Files = files
		out = append(out, in)
	}
	return out
})

func outline(text []byte) *syntax.Outline {
	p := syntax.NewParser()
	defer p.Close()
	tree, err := p.Parse(text)
	if err != nil {
		panic(err)
	}
	defer tree.Close()
	return syntax.Cut(text, tree, nil, nil)
}

// testMacros reads the catalog's table of macros.
type testMacros struct{ c *catalog.Catalog }

func (m testMacros) Shape(path string) (hir.MacroShape, bool) {
	word, skip, result, ok := m.c.Shape(path)
	if !ok {
		return hir.MacroShape{}, false
	}
	s, err := hir.ParseShape(word, skip, result)
	return s, err == nil
}

// testEnv is the Env of a crate of one file, which sees every crate of the catalog.
func testEnv(t testing.TB, src string) *Env {
	t.Helper()
	in := index.Input{Name: testCrate, Edition: 2021, Deps: map[string]string{}}
	in.Files = []*index.File{{Path: "lib.rs", Outline: outline([]byte(src))}}
	for _, s := range stubInputs() {
		in.Deps[s.Name] = s.Name
	}
	return NewEnv(library().Relink(append(slices.Clone(stubInputs()), in)), nil)
}

// testDef finds an item of the test crate: `f`, `m::S`, or `S::f` for an item of an impl of S, or of a
// trait or enum S.
func testDef(t testing.TB, e *Env, path string) *index.Def {
	t.Helper()
	ix := e.Index.(*index.Index)
	if d := ix.Lookup(testCrate + "::" + path); d != nil {
		return d
	}
	crate := ix.Crate(testCrate)
	first, rest, _ := strings.Cut(path, "::")
	for _, d := range crate.Root.Children() {
		if d.Kind == index.ImplDef {
			if a, ok := e.ImplHeader(d).Self.(*Adt); ok && a.Def.Name == first {
				if c := ix.Child(d, rest, index.ValueNS); c != nil {
					return c
				}
			}
		}
		if d.Name == first && rest != "" {
			for _, c := range d.Children() {
				if c.Name == rest {
					return c
				}
			}
		}
	}
	t.Fatalf("no item `%s`", path)
	return nil
}
