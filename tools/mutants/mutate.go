package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
)

// edit replaces a byte range of a file.
type edit struct {
	Start, End uint32
	Text       string
}

// mutant is one change of one package. Its edits move no line.
type mutant struct {
	ID       string // of the package, the file, the kind and the edits: it stays while those do
	Package  string
	Kind     string
	File     string
	Function string // "" for a change of a whole file or of a type
	From, To int    // lines of the function with its demand, from 1
	Line     int    // of the change
	Edits    []edit
	Was      string // the line before, for people
}

// mutator finds the places for mutants in a file.
type mutator struct {
	p       string
	f       *file
	it      *item
	lines   region
	mutants []mutant
}

func (m *mutator) add(kind string, at uint32, edits ...edit) {
	function := ""
	if m.it != nil && m.it.fn != nil {
		function = m.it.fn.Name.Text
	}
	lines := m.lines
	for _, e := range edits {
		if strings.Count(m.f.text[e.Start:e.End], "\n") != strings.Count(e.Text, "\n") {
			return // it would move lines
		}
	}
	slices.SortFunc(edits, func(a, b edit) int { return int(a.Start) - int(b.Start) })
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %s %s %v", m.p, m.f.path, kind, edits))
	line := m.f.line(at)
	was := strings.TrimSpace(string(m.f.text[m.f.lines.LineSpan(line-1).Start:m.f.lines.LineSpan(line-1).End]))
	if len(was) > 100 {
		was = was[:100]
	}
	m.mutants = append(m.mutants, mutant{
		ID: hex.EncodeToString(sum[:6]), Package: m.p, Kind: kind, File: m.f.path, Function: function,
		From: lines.from, To: lines.to, Line: line, Edits: edits, Was: was,
	})
}

// abs is a span of the item as an edit of the file.
func (m *mutator) replace(s hir.Span, text string) edit {
	return edit{m.it.base + s.Start, m.it.base + s.End, text}
}

func (m *mutator) text(s hir.Span) string { return m.it.text[s.Start:s.End] }

// mutants finds all mutants of a file. live says which functions are compiled, by the line of their body's
// brace; demanded which have a demand right after them, by the demand's name and line.
func mutants(p string, f *file, live func(line int) bool, demanded func(name string, line int) bool, random *rand.Rand) []mutant {
	m := &mutator{p: p, f: f}
	m.imports()
	for i := range f.items {
		it := &f.items[i]
		m.it = it
		if it.fn == nil {
			m.lines = f.region(it.base, it.end)
			m.sendBounds(it.text)
			continue
		}
		if isDemand(it.fn) {
			continue
		}
		m.lines = f.region(it.base, it.end)
		if it.fn.BodySpan.Len() == 0 {
			m.sendBounds(it.text)
			continue
		}
		if !live(f.line(it.base + it.fn.BodySpan.Start)) {
			continue
		}
		m.sendBounds(it.text[:it.fn.BodySpan.Start])
		demandedHere := demanded(it.fn.Name.Text, f.line(it.end))
		if demandedHere {
			m.parameters(i)
		}
		m.body(demandedHere, random)
	}
	return m.mutants
}

var (
	sendBound  = regexp.MustCompile(`\+\s*Send\b|\bSend\s*\+`)
	arcImport  = regexp.MustCompile(`\b(?:std::)?sync::Arc\b`)
	arcInGroup = regexp.MustCompile(`(?m)^use (std::)?sync::\{([^{}]*)\};`)
	lockImport = regexp.MustCompile(`\b(tokio::sync)::(Mutex|RwLock)\b`)
	tokioGroup = regexp.MustCompile(`(?m)^use tokio::sync::\{([^{}]*)\};`)
	lockAwait  = regexp.MustCompile(`\.(lock|read|write)\(\)(\s*)\.await`)
)

// sendBounds removes one `Send` among the bounds of a type or a signature.
func (m *mutator) sendBounds(text string) {
	if !strings.Contains(text, "Send") {
		return
	}
	for _, at := range sendBound.FindAllStringIndex(text, -1) {
		if line := strings.LastIndexByte(text[:at[0]], '\n') + 1; strings.Contains(text[line:at[0]], "//") {
			continue
		}
		s := hir.Span{Start: uint32(at[0]), End: uint32(at[1])}
		m.add("send-removed", m.it.base+s.Start, m.replace(s, strings.Repeat("\n", strings.Count(m.text(s), "\n"))))
	}
}

// imports changes what a file imports: Arc to Rc, and tokio's locks to std's.
func (m *mutator) imports() {
	m.it = nil
	m.lines = region{1, m.f.lines.Count()}
	text := m.f.text
	var edits []edit
	at := uint32(0)
	for _, i := range arcImport.FindAllStringIndex(text, -1) {
		if strings.HasPrefix(text[i[1]:], "::") { // Arc::new in full: a path, no import
			continue
		}
		edits = append(edits, edit{uint32(i[0]), uint32(i[1]), "std::rc::Rc as Arc"})
		if !strings.HasPrefix(text[:i[0]], "use ") && !strings.HasSuffix(text[:i[0]], "use ") {
			edits[len(edits)-1].Text = "std::rc::Rc"
		}
		at = uint32(i[0])
	}
	for _, i := range arcInGroup.FindAllStringSubmatchIndex(text, -1) {
		if names, ok := without(text[i[4]:i[5]], "Arc"); ok {
			edits = append(edits, edit{uint32(i[4]), uint32(i[5]), names}, edit{uint32(i[1]), uint32(i[1]), " use std::rc::Rc as Arc;"})
			at = uint32(i[0])
		}
	}
	if len(edits) > 0 {
		m.add("arc-to-rc", at, edits...)
	}
	edits = nil
	for _, i := range lockImport.FindAllStringSubmatchIndex(text, -1) {
		edits = append(edits, edit{uint32(i[2]), uint32(i[3]), "std::sync"})
	}
	for _, i := range tokioGroup.FindAllStringSubmatchIndex(text, -1) {
		for _, lock := range []string{"Mutex", "RwLock"} {
			if names, ok := without(text[i[2]:i[3]], lock); ok {
				edits = append(edits, edit{uint32(i[2]), uint32(i[3]), names}, edit{uint32(i[1]), uint32(i[1]), " use std::sync::" + lock + ";"})
				break
			}
		}
	}
	if len(edits) == 0 {
		return
	}
	for _, i := range lockAwait.FindAllStringSubmatchIndex(text, -1) {
		edits = append(edits, edit{uint32(i[5]), uint32(i[1]), ".unwrap()"})
	}
	m.add("tokio-lock-to-std", edits[0].Start, edits...)
}

// without removes a name from the inside of a `use` group.
func without(group, name string) (string, bool) {
	i := regexp.MustCompile(`\b` + name + `\b\s*,?`).FindStringIndex(group)
	if i == nil || strings.HasPrefix(strings.TrimSpace(group[i[1]:]), "as ") {
		return group, false
	}
	return group[:i[0]] + strings.Repeat("\n", strings.Count(group[i[0]:i[1]], "\n")) + group[i[1]:], true
}

// parameters makes an owned parameter a reference, there and in the demand that follows, and an Arc an Rc.
func (m *mutator) parameters(i int) {
	if i+1 >= len(m.f.items) || m.f.items[i+1].fn == nil || !isDemand(m.f.items[i+1].fn) {
		return
	}
	next := &m.f.items[i+1]
	for k, p := range m.it.fn.Params {
		if k >= len(next.fn.Params) {
			return
		}
		ty, there := p.Ty.TypeSpan(), next.fn.Params[k].Ty.TypeSpan()
		at := edit{m.it.base + ty.Start, m.it.base + ty.Start, "&"}
		at2 := edit{next.base + there.Start, next.base + there.Start, "&"}
		text := m.text(ty)
		if !strings.HasPrefix(text, "&") && !strings.HasPrefix(text, "impl ") {
			m.add("owned-to-ref", at.Start, at, at2)
		}
		if strings.HasPrefix(text, "Arc<") {
			at.Text, at2.Text = "::std::rc::Rc", "::std::rc::Rc"
			at.End, at2.End = at.Start+3, at2.Start+3
			m.add("arc-to-rc", at.Start, at, at2)
		}
	}
}

// body makes the mutants inside a function. With a demand on it, whatever its future keeps matters;
// elsewhere only what is inside an async block does.
func (m *mutator) body(demanded bool, random *rand.Rand) {
	b := m.it.body
	parents := hir.Parents(b)
	futures := demanded
	for _, e := range b.Exprs {
		switch e.(type) {
		case *hir.Async:
			futures = true
		}
	}
	if !futures && !m.it.fn.Async {
		return
	}
	for _, e := range b.Exprs {
		switch e := e.(type) {
		case *hir.Async:
			if e.Move {
				m.add("move-removed", m.it.base+e.Keyword.Start, m.replace(e.Keyword, "async"+strings.Repeat("\n", strings.Count(m.text(e.Keyword), "\n"))))
			}
		case *hir.Call:
			m.call(e)
		case *hir.MethodCall:
			if e.Name.Text == "clone" && len(e.Args) == 0 {
				s := hir.Span{Start: e.Recv.Pos().End, End: e.Span.End}
				m.add("clone-removed", m.it.base+s.Start, m.replace(s, strings.Repeat("\n", strings.Count(m.text(s), "\n"))))
			}
		case *hir.Block:
			m.block(e, parents)
			if demanded || inSpawn(e, parents) {
				m.insert(e, random)
			}
		}
	}
}

func (m *mutator) call(e *hir.Call) {
	callee, ok := e.Callee.(*hir.PathExpr)
	if !ok {
		return
	}
	switch path := callee.Path.Text(); {
	case path == "Arc::new" || strings.HasSuffix(path, "sync::Arc::new"):
		m.add("arc-to-rc", m.it.base+callee.Span.Start, m.replace(callee.Span, "::std::rc::Rc::new"))
	case path == "Arc::clone" && len(e.Args) == 1:
		m.add("clone-removed", m.it.base+e.Span.Start, m.replace(e.Span, strings.TrimPrefix(m.text(e.Args[0].Pos()), "&")))
	}
}

// block takes away what ends a value's life early: an inner block, and a call of drop.
func (m *mutator) block(e *hir.Block, parents []hir.Expr) {
	for _, s := range e.Stmts {
		switch s := s.(type) {
		case *hir.ExprStmt:
			switch x := s.X.(type) {
			case *hir.Call:
				if callee, ok := x.Callee.(*hir.PathExpr); ok && callee.Path.Last() == "drop" && len(x.Args) == 1 {
					m.add("drop-removed", m.it.base+s.Span.Start, m.replace(s.Span, ""))
				}
			case *hir.Block:
				if x.Kind == hir.PlainBlock && x.Label == "" && len(x.Stmts) > 0 && x.Tail == nil {
					m.add("block-removed", m.it.base+x.Span.Start,
						m.replace(hir.Span{Start: x.Span.Start, End: x.Span.Start + 1}, " "),
						m.replace(hir.Span{Start: x.Span.End - 1, End: x.Span.End}, " "))
				}
			}
		case *hir.LetStmt:
			x, ok := s.Init.(*hir.Block)
			if !ok || x.Kind != hir.PlainBlock || x.Label != "" || len(x.Stmts) == 0 || x.Tail == nil || s.Else != nil {
				continue
			}
			head := hir.Span{Start: s.Span.Start, End: x.Span.Start + 1}
			if strings.Contains(m.text(head), "\n") {
				continue
			}
			m.add("block-removed", m.it.base+x.Span.Start,
				m.replace(head, ""),
				edit{m.it.base + x.Tail.Pos().Start, m.it.base + x.Tail.Pos().Start, m.text(hir.Span{Start: s.Span.Start, End: x.Span.Start})},
				m.replace(hir.Span{Start: x.Span.End - 1, End: x.Span.End}, " "))
		}
	}
}

// inSpawn says that the innermost async block around e is an argument of a call of something that spawns.
func inSpawn(e hir.Expr, parents []hir.Expr) bool {
	for at := e; at != nil; at = parents[at.ID()] {
		if _, ok := at.(*hir.Async); !ok {
			continue
		}
		switch call := parents[at.ID()].(type) {
		case *hir.Call:
			callee, ok := call.Callee.(*hir.PathExpr)
			return ok && callee.Path.Last() == "spawn"
		case *hir.MethodCall:
			return call.Name.Text == "spawn"
		}
		return false
	}
	return false
}

// insertion is a value put before a statement that awaits, and what is done with it after the statement.
type insertion struct{ kind, before, after string }

// inserts are such values. Whether one is kept is for rustc to say: it depends on what leaves the block
// before the await, and on how the value is let go.
var inserts = []insertion{
	{"rc-held", "let held = ::std::rc::Rc::new(0u8);", ""},
	{"rc-dropped", "let held = ::std::rc::Rc::new(0u8); drop(held);", ""},
	{"rc-borrowed-dropped", "let held = ::std::rc::Rc::new(0u8); let _ = held.clone(); drop(held);", ""},
	{"rc-in-block", "{ let held = ::std::rc::Rc::new(0u8); let _ = held.clone(); }", ""},
	{"cell-ref-used", "let cell = ::std::cell::Cell::new(0u8); let held = &cell;", "held.set(1);"},
	{"pointer-unused", "let held: *const u8 = ::std::ptr::null(); let _ = held.is_null();", ""},
	{"guard-held", "let lock = ::std::sync::Mutex::new(0u8); let mut held = lock.lock().unwrap(); *held += 1;", ""},
	{"guard-temporary", "let lock = ::std::sync::Mutex::new(0u8); *lock.lock().unwrap() += 1;", ""},
	{"guard-moved", "let lock = ::std::sync::Mutex::new(0u8); let held = lock.lock().unwrap(); drop(held);", ""},
}

// insert puts a value before a statement of the block that awaits, one of each sort.
func (m *mutator) insert(e *hir.Block, random *rand.Rand) {
	type place struct{ before, after uint32 }
	var places []place
	for _, s := range e.Stmts {
		suspends := false
		hir.StmtExprs(s, func(x hir.Expr) {
			hir.Walk(x, func(x hir.Expr) bool {
				switch x := x.(type) {
				case *hir.Await:
					suspends = true
				case *hir.MacroCall:
					suspends = suspends || len(x.Awaits) > 0
				case *hir.Async, *hir.Closure:
					return false
				}
				return true
			})
		})
		if suspends {
			places = append(places, place{s.StmtSpan().Start, s.StmtSpan().End})
		}
	}
	if len(places) == 0 {
		return
	}
	for _, i := range inserts {
		at := places[random.IntN(len(places))]
		start, end := m.it.base+at.before, m.it.base+at.after
		edits := []edit{{start, start, i.before + " "}}
		if i.after != "" {
			edits = append(edits, edit{end, end, " " + i.after})
		}
		m.add(i.kind, start, edits...)
	}
}

// apply makes a mutated text. Edits must not overlap; ok is false when they do.
func apply(text string, edits []edit) (string, bool) {
	slices.SortStableFunc(edits, func(a, b edit) int { return int(a.Start) - int(b.Start) })
	var b strings.Builder
	at := uint32(0)
	for _, e := range edits {
		if e.Start < at {
			return "", false
		}
		b.WriteString(text[at:e.Start])
		b.WriteString(e.Text)
		at = e.End
	}
	b.WriteString(text[at:])
	return b.String(), true
}
