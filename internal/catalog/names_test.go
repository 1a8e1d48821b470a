package catalog_test

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// TestNames holds the record of names in the stubs that lead nowhere: what they stand for is unknown to
// the analysis, so each is a gap to know of. The record is testdata/unresolved.txt, "crate name" a line.
func TestNames(t *testing.T) {
	ix := stubIndex(t, "")
	open := map[string]bool{}
	for _, c := range ix.Crates() {
		ix.Lookup(c.Name + "::") // reads the crate in
		visit := func(d *index.Def) {
			if d.Entry < 0 {
				return
			}
			eachPath(reflect.ValueOf(ix.Header(d)), func(p *hir.Path) {
				if r := ix.Resolve(index.Scope{Def: d}, p, index.TypeNS); r.Kind == index.ResNone {
					open[c.Name+" "+p.Text()] = true
				}
			})
		}
		eachDef(c.Root, visit)
		if c.Stub {
			for _, d := range ix.ImplsIn(c) {
				eachDef(d, visit)
			}
		}
	}
	var got []string
	for name := range open {
		got = append(got, name)
	}
	slices.Sort(got)
	file := filepath.Join("testdata", "unresolved.txt")
	if *update {
		if err := os.WriteFile(file, []byte(strings.Join(got, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(strings.TrimSpace(string(want)), "\n"), got); diff != "" {
		t.Errorf("other names than recorded lead nowhere (-recorded +now; -update records them):\n%s", diff)
	}
}

func eachDef(d *index.Def, visit func(*index.Def)) {
	if d == nil {
		return
	}
	visit(d)
	for _, c := range d.Children() {
		eachDef(c, visit)
	}
}

// eachPath visits every path in a lowered item, whatever the item is.
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
		if p, ok := v.Interface().(hir.Path); ok {
			visit(&p)
		}
		for i := range v.NumField() {
			if v.Field(i).CanInterface() {
				eachPath(v.Field(i), visit)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachPath(v.Index(i), visit)
		}
	}
}
