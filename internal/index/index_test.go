package index_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// outline parses and cuts one file.
func outline(t testing.TB, text string, prev *syntax.Outline) *syntax.Outline {
	t.Helper()
	p := syntax.NewParser()
	defer p.Close()
	tree, err := p.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	defer tree.Close()
	return syntax.Cut([]byte(text), tree, prev, nil)
}

// inputs reads an archive whose files are named crate/path; the first file of a crate is its root. The crates
// std and those whose name begins with stub are stubs; each crate sees all others.
func inputs(t testing.TB, archive string) []index.Input {
	t.Helper()
	var ins []index.Input
	at := map[string]int{}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		crate, _, _ := strings.Cut(f.Name, "/")
		if _, ok := at[crate]; !ok {
			at[crate] = len(ins)
			ins = append(ins, index.Input{
				Name: crate, Edition: 2021, Root: f.Name,
				Stub: crate == "std" || strings.HasPrefix(crate, "stub"), Deps: map[string]string{},
			})
		}
		in := &ins[at[crate]]
		in.Files = append(in.Files, &index.File{Path: f.Name, Outline: outline(t, string(f.Data), nil)})
	}
	for i := range ins {
		for j := range ins {
			if i != j && ins[j].Name != "std" {
				ins[i].Deps[ins[j].Name] = ins[j].Name
			}
		}
	}
	return ins
}

func newIndex(t testing.TB, archive string) *index.Index {
	t.Helper()
	pool := index.NewPool(nil)
	t.Cleanup(pool.Close)
	return index.New(inputs(t, archive), pool)
}
