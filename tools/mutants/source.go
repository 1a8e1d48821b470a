package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

// file is one file of a package, cut into what mutants are made of.
type file struct {
	path  string // below the package, with slashes
	text  string
	lines *source.Lines
	items []item
	tests []region // what is compiled in tests alone
}

// item is one item of a file. Spans of fn and body are relative to base.
type item struct {
	base, end uint32
	text      string
	fn        *hir.Fn   // nil: no function
	body      *hir.Body // nil: without one
	// inTrait says that the function stands in a trait or in the impl of one, where no other function may
	// stand beside it; inImpl that it is a method.
	inTrait, inImpl bool
}

// region are the first and the last line of something, from 1.
type region struct{ from, to int }

func (r region) has(line int) bool { return r.from <= line && line <= r.to }

func (f *file) region(from, to uint32) region {
	return region{f.line(from), f.line(to)}
}

func (f *file) line(offset uint32) int { return f.lines.Line(offset) + 1 }

// files reads the Rust files of a package's src.
func files(parser *syntax.Parser, dir string) ([]*file, error) {
	var all []*file
	err := filepath.WalkDir(filepath.Join(dir, "src"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".rs" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		f, err := read(parser, filepath.ToSlash(rel), string(text))
		if err != nil {
			return err
		}
		all = append(all, f)
		return nil
	})
	return all, err
}

func read(parser *syntax.Parser, path, text string) (*file, error) {
	f := &file{path: path, text: text, lines: source.NewLines([]byte(text))}
	tree, err := parser.Parse([]byte(text))
	if err != nil {
		return nil, err
	}
	defer tree.Close()
	outline := syntax.Cut([]byte(text), tree, nil, nil)
	tests := make([]bool, len(outline.Entries)) // in a module that is compiled in tests alone
	for i, e := range outline.Entries {
		it := item{base: e.Base, end: e.End, text: string(e.Unit.Text)}
		rows := parser.UnitRows(e.Unit)
		lowered, _ := hir.LowerItem(&rows)
		tests[i] = e.Parent >= 0 && tests[e.Parent] || conditional(lowered)
		if tests[i] {
			f.tests = append(f.tests, f.region(e.Base, e.End))
			continue
		}
		if fn, ok := lowered.(*hir.Fn); ok {
			it.fn = fn
			if fn.BodySpan.Len() > 0 {
				it.body = hir.LowerBody(parser, &rows, hir.Env{})
			}
			if e.Parent >= 0 {
				parent := outline.Entries[e.Parent].Unit
				it.inTrait = parent.Kind == syntax.TraitItem
				headerRows := parser.HeaderRows(parent)
				header, _ := hir.LowerItem(&headerRows)
				if impl, ok := header.(*hir.Impl); ok {
					it.inImpl, it.inTrait = true, impl.Trait != nil
				}
			}
		}
		f.items = append(f.items, it)
	}
	return f, nil
}

// conditional says that an item, or what is in it, is compiled under some condition alone, as its attributes
// have it.
func conditional(it hir.Item) bool {
	if it == nil || it.Head() == nil {
		return false
	}
	return slices.ContainsFunc(it.Head().Attrs, func(a hir.Attr) bool {
		return a.Path == "test" || strings.HasSuffix(a.Path, "::test") || a.Path == "cfg" && strings.Contains(a.Args, "test")
	})
}
