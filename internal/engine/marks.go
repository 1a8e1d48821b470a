package engine

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/config"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/internal/types"
	"github.com/crossawait/crossawait/queries"
)

// readQueries compiles the folder of queries that the configuration names. data is the text of
// crossawait.toml, nil without one.
func (w *Workspace) readQueries(file string, data []byte) {
	if w.config.Queries == "" {
		return
	}
	folder := w.config.Queries
	if !filepath.IsAbs(folder) {
		folder = filepath.Join(w.Root, folder)
	}
	complain := func(format string, args ...any) {
		p := Problem{File: file, Message: fmt.Sprintf(format, args...), Fatal: true}
		if start, end, ok := config.KeySpan(data, "queries"); ok {
			p.Lines = source.NewLines(data)
			p.Line = p.Lines.Line(uint32(start)) + 1
			p.Span = source.Span{Start: uint32(start), End: uint32(end)}
		}
		w.problems = append(w.problems, p)
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		complain("the folder of queries `%s` cannot be read: %v", w.config.Queries, errWithoutPath(err))
		return
	}
	if !slices.ContainsFunc(entries, func(e os.DirEntry) bool { return filepath.Ext(e.Name()) == ".scm" }) {
		complain("the folder of queries `%s` has no .scm file", w.config.Queries)
	}
	fsys := os.DirFS(folder)
	set, errs := queries.Load(fsys)
	w.queries = set
	for _, err := range errs {
		var at *syntax.QueryError
		var lost *os.PathError
		switch {
		case errors.As(err, &at):
			p := Problem{File: filepath.Join(folder, filepath.FromSlash(at.File)), Line: at.Line, Message: at.Message, Fatal: true}
			if text, err := os.ReadFile(p.File); err == nil && int(at.Offset) < len(text) {
				p.Lines, p.Span = source.NewLines(text), source.Span{Start: at.Offset, End: at.Offset + 1}
			}
			w.problems = append(w.problems, p)
		case errors.As(err, &lost):
			w.problems = append(w.problems, Problem{
				File: filepath.Join(folder, filepath.FromSlash(lost.Path)), Message: fmt.Sprintf("cannot be read: %v", lost.Err), Fatal: true,
			})
		default:
			complain("the folder of queries `%s`: %v", w.config.Queries, err)
		}
	}
}

// QueriesFolder is the folder of the project's own queries, absolute; "" when it has none.
func (w *Workspace) QueriesFolder() string {
	switch {
	case w.config.Queries == "" || filepath.IsAbs(w.config.Queries):
		return w.config.Queries
	}
	return filepath.Join(w.Root, w.config.Queries)
}

// fileMarks is what the project's queries say of one version of a file.
type fileMarks struct {
	units map[*syntax.Unit]*unitMarks
	local map[*syntax.Unit][]queries.Fact // what rests on the unit alone
	// declared are the marks that count wherever the item they stand on is used: those on the names of items,
	// and those of types outside of functions.
	declared []declaredMark
}

// unitMarks are the marks in one unit, with spans relative to it. The same pointer means the same marks.
type unitMarks struct{ facts []queries.Fact }

// declaredMark is a mark on an entry of the file's outline.
type declaredMark struct {
	entry int
	named bool // it is on the item's name
	fact  queries.Fact
}

// mark runs the project's queries over a file. old is the version that outline was cut after, or nil: then the
// patterns that match within one item are run over what changed alone, and units whose marks did not change keep
// them.
func (w *Workspace) mark(tree *syntax.Tree, text []byte, outline *syntax.Outline, old *document) *fileMarks {
	if w.queries.Empty() {
		return nil
	}
	m := &fileMarks{units: map[*syntax.Unit]*unitMarks{}, local: map[*syntax.Unit][]queries.Fact{}}
	span, fresh := source.Span{End: uint32(len(text))}, func(int) bool { return true }
	if old != nil && old.marks != nil {
		of := outline.Fresh()
		span = source.Span{}
		for _, i := range of {
			e := &outline.Entries[i]
			if span.End == 0 {
				span.Start = e.Base
			}
			span.End = max(span.End, e.Base+uint32(len(e.Unit.Text)))
		}
		fresh = func(i int) bool { _, ok := slices.BinarySearch(of, int32(i)); return ok }
		for i := range outline.Entries {
			if u := outline.Entries[i].Unit; !fresh(i) && old.marks.local[u] != nil {
				m.local[u] = old.marks.local[u]
			}
		}
	}
	if span.Len() > 0 {
		place(outline, w.queries.Local(tree, text, span), func(i int, f queries.Fact) {
			if u := outline.Entries[i].Unit; fresh(i) {
				m.local[u] = append(m.local[u], f)
			}
		})
	}
	wide := map[int][]queries.Fact{}
	place(outline, w.queries.Wide(tree, text, source.Span{End: uint32(len(text))}), func(i int, f queries.Fact) {
		wide[i] = append(wide[i], f)
	})
	for i := range outline.Entries {
		u := outline.Entries[i].Unit
		for _, f := range m.local[u] {
			m.add(i, u, f)
		}
		for _, f := range wide[i] {
			m.add(i, u, f)
		}
	}
	if old != nil && old.marks != nil {
		for u, now := range m.units {
			if before := old.marks.units[u]; before != nil && slices.Equal(before.facts, now.facts) {
				m.units[u] = before
			}
		}
	}
	return m
}

// place gives each fact with the entry that it stands in, relative to it.
func place(outline *syntax.Outline, facts []queries.Fact, to func(entry int, f queries.Fact)) {
	at := 0
	for _, f := range facts {
		for at+1 < len(outline.Entries) && outline.Entries[at+1].Base <= f.Span.Start {
			at++
		}
		i := at
		for i >= 0 && i < len(outline.Entries) && outline.Entries[i].End < f.Span.End {
			i = int(outline.Entries[i].Parent)
		}
		if i < 0 || i >= len(outline.Entries) || f.Span.Start < outline.Entries[i].Base {
			continue
		}
		base := outline.Entries[i].Base
		f.Span = source.Span{Start: f.Span.Start - base, End: f.Span.End - base}
		to(i, f)
	}
}

func (m *fileMarks) add(entry int, u *syntax.Unit, f queries.Fact) {
	named := f.Span == u.NameSpan
	if named || u.Kind != syntax.FunctionItem && u.Kind != syntax.FunctionSignatureItem {
		if named || f.Mark == queries.Guard {
			m.declared = append(m.declared, declaredMark{entry, named, f})
		}
		return
	}
	if m.units[u] == nil {
		m.units[u] = &unitMarks{}
	}
	m.units[u].facts = append(m.units[u].facts, f)
}

// marksOf are the marks in a file, which may be nil.
func (d *document) marksOf() *fileMarks {
	if d == nil {
		return nil
	}
	return d.marks
}

// of are the marks in a unit; nil without any.
func (m *fileMarks) of(u *syntax.Unit) *unitMarks {
	if m == nil {
		return nil
	}
	return m.units[u]
}

// sameDeclared reports whether the same items are marked as such in two versions of a file in which the items
// are the same.
func sameDeclared(a, b *fileMarks) bool {
	var x, y []declaredMark
	if a != nil {
		x = a.declared
	}
	if b != nil {
		y = b.declared
	}
	return slices.EqualFunc(x, y, func(a, b declaredMark) bool {
		return a.entry == b.entry && a.named == b.named && a.fact.Mark == b.fact.Mark && (a.named || a.fact == b.fact)
	})
}

// from says which pattern made a mark: the file, relative to the configuration, and the line.
func (w *Workspace) from(f queries.Fact) string {
	return fmt.Sprintf("%s:%d", path.Join(filepath.ToSlash(w.config.Queries), f.File), f.Line)
}

// row is the row of the catalog that a mark comes to.
func (w *Workspace) row(f queries.Fact) rulekit.Mark {
	m := rulekit.Mark{Span: f.Span}
	switch from := w.from(f); f.Mark {
	case queries.Spawn:
		m.Spawn = &catalog.Spawn{Kind: catalog.Task, Runs: "future", Send: true, Static: true, Source: from, Claimed: true}
	case queries.SpawnLocal:
		m.Spawn = &catalog.Spawn{Kind: catalog.LocalTask, Runs: "future", Static: true, Source: from, Claimed: true}
	case queries.SpawnBlocking:
		m.Spawn = &catalog.Spawn{Kind: catalog.BlockingPool, Runs: "closure", Send: true, Static: true, Source: from, Claimed: true}
	case queries.Guard:
		m.Guard = &catalog.Guard{Kind: catalog.Mutex, Hazard: true, Why: keptWhy, Source: from}
	case queries.Blocking:
		m.Blocking = &catalog.Blocking{Source: from}
	case queries.CancelUnsafe:
		m.Cancel = &catalog.Cancel{Class: catalog.CancelUnsafe, Source: from}
	}
	return m
}

// projectRows are the rows that the project's configuration and queries add under the paths by which the
// index knows the items: the configuration may name one by a re-export, and queries mark declarations.
func (s *Snapshot) projectRows() catalog.Rows {
	var rows catalog.Rows
	own := s.w.catalog.Rows()
	named := func(path, from string) (string, bool) {
		if from != config.FileName {
			return "", false
		}
		d := s.index.Lookup(path)
		return langOf(d), d != nil && d.Lang() != "" && d.Lang() != path
	}
	for _, r := range own.Guards {
		if lang, ok := named(r.Type, r.Source); ok {
			r.Type = lang
			rows.Guards = append(rows.Guards, r)
		}
	}
	for _, r := range own.Spawns {
		if lang, ok := named(r.Fn, r.Source); ok {
			r.Fn = lang
			rows.Spawns = append(rows.Spawns, r)
		}
	}
	for _, r := range own.Blocking {
		if lang, ok := named(r.Fn, r.Source); ok {
			r.Fn = lang
			rows.Blocking = append(rows.Blocking, r)
		}
	}
	for _, r := range own.Cancel {
		if lang, ok := named(r.Fn, r.Source); ok {
			r.Fn = lang
			rows.Cancel = append(rows.Cancel, r)
		}
	}
	s.declaredRows(&rows)
	return rows
}

// checkRows says which paths in crossawait.toml name nothing in the workspace's own crates. What a macro may
// make, and methods, are not looked for.
func (w *Workspace) checkRows() {
	if len(w.written) == 0 {
		return
	}
	c := w.config
	for _, r := range c.Guards {
		w.checkRow(r.Type, index.TypeNS)
	}
	for _, r := range c.Spawns {
		w.checkRow(r.Function, index.ValueNS)
	}
	for _, r := range append(slices.Clone(c.Blocking), c.CancelUnsafe...) {
		w.checkRow(r.Function, index.ValueNS)
	}
}

func (w *Workspace) checkRow(path string, ns index.Namespace) {
	words := strings.Split(path, "::")
	at := bytes.Index(w.written, []byte(`"`+path+`"`))
	if at < 0 || len(words) < 2 {
		return // an editor's setting, or no path
	}
	ix, nearest := w.snapshot.index, ""
	own := false
	for _, c := range ix.Crates() {
		if c.Foreign || c.Name != words[0] {
			continue
		}
		own = true
		res := ix.Resolve(index.Scope{Def: c.Root}, pathOf(append([]string{"crate"}, words[1:]...)), ns)
		if res.Kind != index.ResNone || res.Open {
			return
		}
		if around := ix.Lookup(strings.Join(words[:len(words)-1], "::")); around != nil {
			var names []string
			for _, child := range around.Children() {
				names = append(names, child.Name)
			}
			nearest = orElse(nearest, config.Nearest(words[len(words)-1], names))
		}
	}
	if !own {
		return
	}
	message := fmt.Sprintf("there is no `%s` in the workspace", path)
	if nearest != "" {
		message += fmt.Sprintf("; did you mean `%s`?", nearest)
	}
	lines := source.NewLines(w.written)
	span := source.Span{Start: uint32(at + 1), End: uint32(at + 1 + len(path))}
	w.problems = append(w.problems, Problem{
		File: filepath.Join(w.Root, config.FileName), Line: lines.Line(span.Start) + 1, Span: span, Lines: lines, Message: message, Fatal: true,
	})
}

// pathOf is a path of plain names.
func pathOf(words []string) *hir.Path {
	p := &hir.Path{}
	for _, word := range words {
		p.Segments = append(p.Segments, hir.Segment{Name: hir.Name{Text: word}})
	}
	return p
}

func langOf(d *index.Def) string {
	if d == nil {
		return ""
	}
	return d.Lang()
}

// declaredRows adds the rows of the marks on declarations.
func (s *Snapshot) declaredRows(rows *catalog.Rows) {
	if s.w.queries.Empty() {
		return
	}
	s.index.Functions() // names the items of impls
	for _, c := range s.index.Crates() {
		if !c.Foreign && c.Root != nil {
			s.declaredBelow(c.Root, rows)
		}
	}
}

func (s *Snapshot) declaredBelow(d *index.Def, rows *catalog.Rows) {
	if d.Entry >= 0 && d.Kind != index.VariantDef {
		p, _ := s.index.Locate(d)
		if doc := s.docs[p]; doc != nil && doc.marks != nil {
			for _, m := range doc.marks.declared {
				if m.entry == int(d.Entry) {
					s.declare(d, m, rows)
				}
			}
		}
	}
	for _, child := range d.Children() {
		s.declaredBelow(child, rows)
	}
}

// declare adds the row of one mark on the declaration of d.
func (s *Snapshot) declare(d *index.Def, m declaredMark, rows *catalog.Rows) {
	row := s.w.row(m.fact)
	if !m.named {
		if d = s.typeAt(d, m.fact.Span); d == nil {
			return
		}
	}
	if d.Lang() == "" {
		return
	}
	switch {
	case row.Guard != nil && (d.Kind == index.StructDef || d.Kind == index.EnumDef):
		row.Guard.Type, row.Guard.Called = d.Lang(), d.Name
		rows.Guards = append(rows.Guards, *row.Guard)
	case d.Kind != index.FnDef:
	case row.Spawn != nil:
		row.Spawn.Fn = d.Lang()
		rows.Spawns = append(rows.Spawns, *row.Spawn)
	case row.Blocking != nil:
		row.Blocking.Fn = d.Lang()
		rows.Blocking = append(rows.Blocking, *row.Blocking)
	case row.Cancel != nil:
		row.Cancel.Fn = d.Lang()
		rows.Cancel = append(rows.Cancel, *row.Cancel)
	}
}

// typeAt is the type that is named in d's unit by a path that ends at the end of span; nil when it is none
// that is known.
func (s *Snapshot) typeAt(d *index.Def, span hir.Span) *index.Def {
	u := s.index.Unit(d)
	if u == nil || int(span.End) > len(u.Text) {
		return nil
	}
	p := strings.Split(pathEnding(u.Text, span), "::")
	res := s.index.Resolve(index.Scope{Def: d}, pathOf(p), index.TypeNS)
	if res.Kind != index.ResDef || res.Rest > 0 {
		return nil
	}
	return res.Def
}

// pathEnding is the path whose last segment stands at span: the text before it belongs to it as far as names
// and `::` follow one another.
func pathEnding(text []byte, span hir.Span) string {
	start := int(span.Start)
	for start >= 2 && text[start-1] == ':' && text[start-2] == ':' {
		before := start - 2
		for before > 0 && syntax.IsIdent(text[before-1]) {
			before--
		}
		if before == start-2 {
			break
		}
		start = before
	}
	return string(text[start:span.End])
}

// unitMarksOf are the marks in fn's unit; nil without any.
func (s *Snapshot) unitMarksOf(fn *index.Def) *unitMarks {
	if s.w.queries.Empty() {
		return nil
	}
	p, _ := s.index.Locate(fn)
	if doc := s.docs[p]; doc != nil {
		return doc.marks.of(s.index.Unit(fn))
	}
	return nil
}

// marked are the marks in fn's unit, and in the macros of its body, as the rules want them.
func (s *Snapshot) marked(fn *index.Def, in *unitMarks, body *hir.Body) []rulekit.Mark {
	var facts []queries.Fact
	if in != nil {
		facts = in.facts
	}
	if body != nil {
		facts = slices.Concat(facts, body.Marked)
	}
	out := make([]rulekit.Mark, len(facts))
	for i, f := range facts {
		out[i] = s.w.row(f)
		if f.Mark == queries.Guard {
			out[i].Type = s.typeAt(fn, f.Span)
		}
	}
	return out
}

// marks implements rulekit.Marks.
type marks struct{ b *bodies }

// Marks implements rulekit.Marks.
func (m marks) Marks(fn *index.Def) []rulekit.Mark {
	e := m.b.entry(fn)
	if e == nil {
		return nil
	}
	var body *hir.Body
	if r := m.b.Types(fn); r != nil {
		body = r.Body
	}
	return m.b.s.marked(fn, e.marks, body)
}

// claim puts into a function's types what the project says of its calls: what it runs apart, and which values
// are guards although nothing is known of their types.
func (s *Snapshot) claim(r *types.Result, in *unitMarks) {
	found := s.marked(r.Fn, in, r.Body)
	if len(found) == 0 && !s.claims {
		return
	}
	for _, x := range r.Body.Exprs {
		switch x.(type) {
		case *hir.Call, *hir.MethodCall:
			if row := s.spawnOf(r, found, x); row != nil {
				s.env.Claim(r, x, &types.Claim{
					By: s.calleeName(r, x), Source: row.Source, Local: row.Kind == catalog.LocalTask, Send: row.Send, Static: row.Static,
				})
			}
		}
	}
	for i := range found {
		if found[i].Guard != nil {
			markUnknown(r, &found[i])
		}
	}
}

// spawnOf is the row by which the project says that a call runs what it is given; nil without one.
func (s *Snapshot) spawnOf(r *types.Result, found []rulekit.Mark, x hir.Expr) *catalog.Spawn {
	for _, m := range rulekit.MarksOf(found, x) {
		if m.Spawn != nil {
			return m.Spawn
		}
	}
	callee := r.Callees[x.ID()]
	if callee == nil || callee.Def == nil {
		return nil
	}
	if row := rulekit.ByCallee(s.index, callee.Def, s.catalog.Spawn); row != nil && row.Claimed {
		return row
	}
	return nil
}

// calleeName is the function that is called, for people: as it is known, or else as it is written.
func (s *Snapshot) calleeName(r *types.Result, x hir.Expr) string {
	if callee := r.Callees[x.ID()]; callee != nil && callee.Def != nil {
		return s.env.Label(callee.Def)
	}
	switch x := x.(type) {
	case *hir.MethodCall:
		return x.Name.Text
	case *hir.Call:
		if p, ok := x.Callee.(*hir.PathExpr); ok {
			return p.Path.Text()
		}
	}
	return "this call"
}

// markUnknown says of the values of unknown type that a mark makes guards that they are such.
func markUnknown(r *types.Result, m *rulekit.Mark) {
	guard := &types.Unknown{Why: "the project says only that it is a guard", Guard: true}
	locals := map[hir.LocalID]bool{}
	for i, t := range r.Locals {
		if _, unknown := t.(*types.Unknown); unknown && rulekit.MarkedGuard(r.Body, m, hir.LocalID(i), types.NoExpr) {
			r.Locals[i], locals[hir.LocalID(i)] = guard, true
		}
	}
	for i, x := range r.Body.Exprs {
		if _, unknown := r.Exprs[i].(*types.Unknown); !unknown {
			continue
		}
		p, path := x.(*hir.PathExpr)
		if path && locals[p.Local] || !path && rulekit.MarkedGuard(r.Body, m, hir.NoLocal, hir.ExprID(i)) {
			r.Exprs[i] = guard
		}
	}
	for i, p := range r.Body.Pats {
		if b, ok := p.(*hir.BindPat); ok && locals[b.Local] {
			r.Pats[i] = guard
		}
	}
}

// isMarked reports whether a type is that of a value that is known to be a guard, and nothing else.
func isMarked(t types.Ty) bool {
	u, ok := t.(*types.Unknown)
	return ok && u.Guard
}
