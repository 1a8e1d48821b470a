package catalog_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/internal/types"
)

// maxUnknown is how many of the recorded questions may stay open: those about maps whose hasher, and
// streams whose closure, is a type that is none.
const maxUnknown = 24

// TestCratesAgreeWithRustc holds the stubs of crates, as the solver reads them, to what rustc 1.95 said of
// their types. testdata/crates.json was recorded from a package that depends on the versions at the head
// of each stub; std's own record is auto_traits.json, which the tests of internal/types read.
func TestCratesAgreeWithRustc(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "crates.json"))
	if err != nil {
		t.Fatal(err)
	}
	var rows []recorded
	if err := json.Unmarshal(text, &rows); err != nil {
		t.Fatal(err)
	}
	var src strings.Builder
	for i, r := range rows {
		fmt.Fprintf(&src, "type T%d = %s;\n", i, r.Type)
	}
	ix := stubIndex(t, src.String())
	env := types.NewEnv(ix, nil)
	unknown := 0
	for i, r := range rows {
		d := ix.Lookup(fmt.Sprintf("%s::T%d", userCrate, i))
		if d == nil {
			t.Fatalf("the alias of %s is lost", r.Type)
		}
		ty := env.LowerTy(index.Scope{Def: d}, ix.Header(d).(*hir.TypeAlias).Ty, types.LowerOpts{Elided: types.RegionStatic})
		for _, q := range []struct {
			trait types.Trait
			want  bool
		}{{types.Send, r.Send}, {types.Sync, r.Sync}, {types.Copy, r.Copy}, {types.Unpin, r.Unpin}, {types.NeedsDrop, r.NeedsDrop}} {
			switch v := env.Solve(ty, q.trait, types.ParamEnv{}); {
			case v.Answer == types.Maybe:
				unknown++
			case (v.Answer == types.Yes) != q.want:
				t.Errorf("%s: %s: rustc says %v", r.Type, q.trait, q.want)
			}
		}
	}
	if unknown > maxUnknown {
		t.Errorf("%d answers are unknown, more than %d", unknown, maxUnknown)
	}
	t.Logf("%d types, %d answers unknown", len(rows), unknown)
}

// userCrate is the crate whose text stubIndex takes.
const userCrate = "user"

// stubIndex is an index of all stubs, each of which sees all others, and of a crate of the given text.
func stubIndex(t *testing.T, src string) *index.Index {
	p := syntax.NewParser()
	defer p.Close()
	file := func(path string, text []byte) *index.File {
		tree, err := p.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		defer tree.Close()
		return &index.File{Path: path, Outline: syntax.Cut(text, tree, nil, nil)}
	}
	deps := map[string]string{}
	for _, name := range catalog.StubCrates() {
		deps[name] = name
	}
	inputs := []index.Input{{Name: userCrate, Edition: 2021, Deps: deps, Files: []*index.File{file("lib.rs", []byte(src))}}}
	for _, s := range catalog.Stubs() {
		files, err := index.Stored(s.Paths(), s.Texts(), s.Outline)
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, index.Input{Name: s.Crate, Edition: 2021, Stub: true, Deps: deps, Files: files})
	}
	return index.New(inputs, index.NewPool(noMacros{}))
}

// noMacros suffices to read declarations.
type noMacros struct{}

func (noMacros) Shape(string) (hir.MacroShape, bool) { return hir.MacroShape{}, false }
