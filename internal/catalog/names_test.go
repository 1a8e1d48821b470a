package catalog_test

import (
	"reflect"
	"sort"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// noMacros suffices to read declarations.
type noMacros struct{}

func (noMacros) Shape(string) (hir.MacroShape, bool) { return hir.MacroShape{}, false }

func stubIndex(t *testing.T) *index.Index {
	p := syntax.NewParser()
	defer p.Close()
	var inputs []index.Input
	for _, s := range catalog.Stubs() {
		in := index.Input{Name: s.Crate, Edition: 2021, Stub: true, Deps: map[string]string{}}
		for _, dep := range catalog.StubCrates() {
			in.Deps[dep] = dep
		}
		for _, f := range s.Files {
			tree, err := p.Parse(f.Text)
			if err != nil {
				t.Fatal(err)
			}
			in.Files = append(in.Files, &index.File{Path: s.Crate + "/" + f.Path, Outline: syntax.Cut(f.Text, tree, nil, nil)})
			tree.Close()
		}
		inputs = append(inputs, in)
	}
	return index.New(inputs, index.NewPool(noMacros{}))
}

func TestNames(t *testing.T) {
	ix := stubIndex(t)
	bad := map[string][]string{}
	total := 0
	var visit func(d *index.Def)
	visit = func(d *index.Def) {
		if d.File >= 0 && d.Entry >= 0 {
			eachPath(reflect.ValueOf(ix.Header(d)), func(p *hir.Path) {
				total++
				if r := ix.Resolve(index.Scope{Def: d}, p, index.TypeNS); r.Kind == index.ResNone {
					bad[d.Crate.Name+" "+p.Text()] = append(bad[d.Crate.Name+" "+p.Text()], d.Lang+"/"+d.Name)
				}
			})
		}
		for _, c := range d.Children {
			visit(c)
		}
	}
	for _, c := range ix.Crates() {
		ix.Lookup(c.Name + "::x")
		if c.Root != nil {
			visit(c.Root)
		}
	}
	var names []string
	for n := range bad {
		names = append(names, n)
	}
	sort.Slice(names, func(i, j int) bool { return len(bad[names[i]]) > len(bad[names[j]]) })
	t.Logf("%d of %d", len(names), total)
	for _, n := range names {
		t.Logf("%4d %s %s", len(bad[n]), n, strings.Join(bad[n][:min(3, len(bad[n]))], " "))
	}
}

func eachPath(v reflect.Value, visit func(*hir.Path)) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return
		}
		if p, ok := v.Interface().(*hir.Path); ok {
			visit(p)
		}
		eachPath(v.Elem(), visit)
	case reflect.Struct:
		if p, ok := v.Interface().(hir.Path); ok && v.CanInterface() {
			visit(&p)
		}
		for i := 0; i < v.NumField(); i++ {
			if v.Field(i).CanInterface() {
				eachPath(v.Field(i), visit)
			}
		}
	case reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			eachPath(v.Index(i), visit)
		}
	}
}
