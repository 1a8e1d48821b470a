package types

import (
	"cmp"
	"flag"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/index"
)

var corpus = flag.String("corpus", "", "comma-separated folders of crates' sources to read in TestCorpus")

// TestCorpus reads every declaration of real crates, asks the solver about every type, and reports what it
// did not know. It fails only by panicking or by never ending.
func TestCorpus(t *testing.T) {
	if *corpus == "" {
		t.Skip("no -corpus")
	}
	for _, dir := range strings.Split(*corpus, ",") {
		e := crateEnv(t, dir)
		c := census{why: map[string]int{}}
		for _, d := range allDefs(e.Index.(*index.Index).Crate(testCrate).Root) {
			c.read(e, d)
		}
		t.Logf("%s: %d signatures, %d of them with something unknown; %d types: Send %v Sync %v Copy %v drop %v", filepath.Base(dir),
			c.sigs, c.open, c.types, c.answers[Send], c.answers[Sync], c.answers[Copy], c.answers[NeedsDrop])
		whys := slices.SortedFunc(maps.Keys(c.why), func(a, b string) int {
			return cmp.Or(c.why[b]-c.why[a], strings.Compare(a, b))
		})
		for _, w := range whys[:min(12, len(whys))] {
			t.Logf("\t%4d %s", c.why[w], w)
		}
	}
}

// census counts what is known of a crate.
type census struct {
	sigs, open, types int
	answers           [NeedsDrop + 1][3]int // by trait and Answer
	why               map[string]int
}

func (c *census) read(e *Env, d *index.Def) {
	switch d.Kind {
	case index.FnDef:
		s := e.Sig(d)
		e.ParamEnv(d)
		c.sigs++
		open := false
		for _, p := range append(slices.Clone(s.Params), s.Ret) {
			e.Display(p)
			if why, bad := HasUnknown(p); bad {
				open = true
				c.why[why]++
			}
		}
		if open {
			c.open++
		}
	case index.StructDef, index.EnumDef:
		c.types++
		for tr := Send; tr <= NeedsDrop; tr++ {
			v := e.Solve(e.SelfTy(d), tr, e.ParamEnv(d))
			c.answers[tr][v.Answer]++
		}
	case index.ImplDef:
		e.ImplHeader(d)
		e.Generics(d)
	}
}

func allDefs(d *index.Def) []*index.Def {
	out := []*index.Def{d}
	for _, c := range d.Children() {
		out = append(out, allDefs(c)...)
	}
	return out
}

// crateEnv reads the crate whose root is dir/src/lib.rs.
func crateEnv(t *testing.T, dir string) *Env {
	t.Helper()
	in := index.Input{Name: testCrate, Edition: 2021, Root: filepath.Join(dir, "src", "lib.rs"), Deps: map[string]string{}}
	err := filepath.WalkDir(filepath.Join(dir, "src"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".rs" {
			return err
		}
		text, err := os.ReadFile(path)
		in.Files = append(in.Files, &index.File{Path: path, Outline: outline(text)})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range stubInputs() {
		if s.Name != filepath.Base(dir)[:max(0, strings.LastIndexByte(filepath.Base(dir), '-'))] {
			in.Deps[s.Name] = s.Name
		}
	}
	return NewEnv(library().Relink(append(slices.Clone(stubInputs()), in)), nil)
}
