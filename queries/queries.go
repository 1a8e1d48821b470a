// Package queries holds tree-sitter queries: flat, local facts of Rust's syntax, in *.scm files that say themselves
// what they capture, and the reader of a project's own such files. Anything that needs order, scope or type is the
// analysis's affair and never a query's.
//
// A project's file marks nodes, each by the capture that says what it is (Captures); a capture whose name begins with
// an underscore marks nothing and is there for predicates. docs/queries.md is the page for people. A project's own
// executor is announced by
//
//	((call_expression function: (field_expression field: (field_identifier) @spawn)) (#eq? @spawn "launch"))
package queries

import (
	"cmp"
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/crossawait/crossawait/internal/config"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

//go:embed *.scm
var files embed.FS

// Mark is what a capture says of the node it marks: the capture's name, without the @.
type Mark string

// The marks of a project's own files.
const (
	Spawn         Mark = "spawn"
	SpawnLocal    Mark = "spawn.local"
	SpawnBlocking Mark = "spawn.blocking"
	Guard         Mark = "guard"
	Blocking      Mark = "blocking"
	CancelUnsafe  Mark = "cancel.unsafe"
)

// Captures are the marks that a project's files may use, each with what it says.
var Captures = []struct {
	Mark Mark
	Doc  string
}{
	{Spawn, "a function that runs the future it is given apart, on any thread: it demands `Send` and `'static`"},
	{SpawnLocal, "one that runs it apart on this thread: it demands `'static`"},
	{SpawnBlocking, "one that runs the closure it is given where blocking is fine: it demands `Send` and `'static`"},
	{Guard, "a value, or a type whose values, must not be kept across an `.await`"},
	{Blocking, "a function that blocks its thread"},
	{CancelUnsafe, "an async function that loses data when its future is dropped half-way"},
}

// Markdown is the table of captures.
func Markdown() string {
	var b strings.Builder
	b.WriteString("| Capture | Marks |\n|---|---|\n")
	for _, c := range Captures {
		fmt.Fprintf(&b, "| `@%s` | %s |\n", c.Mark, c.Doc)
	}
	return b.String()
}

// projectMarks are the marks of Captures.
func projectMarks() []Mark {
	var marks []Mark
	for _, c := range Captures {
		marks = append(marks, c.Mark)
	}
	return marks
}

// The marks of the embedded files.
const (
	Await          Mark = "await"
	AwaitInMacro   Mark = "await.in_macro"
	AsyncFn        Mark = "async.fn"
	AsyncBlock     Mark = "async.block"
	AsyncClosure   Mark = "async.closure"
	AsyncInMacro   Mark = "async.in_macro"
	SpawnName      Mark = "spawn.name"
	MacroName      Mark = "macro.name"
	MacroArguments Mark = "macro.body"
)

// Fact is one marked node.
type Fact struct {
	Mark Mark
	Kind syntax.Kind
	Span source.Span // in the text the facts were asked of
	File string      // the query's file
	Line int         // where its pattern begins there, from 1
}

// Set is the patterns of several files, run together. It is immutable, and safe for concurrent use until closed.
type Set struct {
	mu    sync.RWMutex // held while a query runs, so that it is not closed meanwhile
	local patterns     // that match within one item
	wide  patterns     // that may look at what is around it
}

// patterns are compiled together: all of them cost one walk over the tree.
type patterns struct {
	query *syntax.Query // nil without any
	marks []Mark        // by capture; "" for those that mark nothing
	from  []origin      // by pattern
}

// origin is a pattern's place and text.
type origin struct {
	file string
	line int
	text string
	wide bool
}

// Builtin is the set of the embedded files, compiled on first use. It is never closed.
var Builtin = sync.OnceValue(func() *Set {
	set, errs := load(files, nil)
	if len(errs) > 0 {
		panic(errs[0]) // the tests compile them
	}
	return set
})

// Load compiles the *.scm files in the root of a project's folder. A file that cannot be read, does not compile or
// uses a capture that is none of the documented ones is left out and reported: what is wrong in a query is a
// *syntax.QueryError. The set, never nil, holds the others. The caller closes it.
func Load(folder fs.FS) (*Set, []error) { return load(folder, projectMarks()) }

func load(folder fs.FS, allowed []Mark) (*Set, []error) {
	names, err := fs.Glob(folder, "*.scm")
	if err != nil {
		return &Set{}, []error{err}
	}
	var errs []error
	var all []origin
	for _, name := range names {
		text, err := fs.ReadFile(folder, name)
		if err == nil {
			var from []origin
			from, err = check(name, string(text), allowed)
			all = append(all, from...)
		}
		if err != nil {
			errs = append(errs, err)
		}
	}
	set := &Set{}
	for _, p := range []*patterns{&set.local, &set.wide} {
		if err := p.compile(all, p == &set.wide); err != nil {
			set.Close()
			return &Set{}, append(errs, err)
		}
	}
	return set, errs
}

// compile takes the patterns that are wide, or those that are not.
func (p *patterns) compile(all []origin, wide bool) error {
	var text strings.Builder
	for _, o := range all {
		if o.wide == wide {
			p.from = append(p.from, o)
			text.WriteString(o.text + "\n")
		}
	}
	if len(p.from) == 0 {
		return nil
	}
	var err error
	if p.query, err = syntax.CompileQuery("", text.String()); err != nil {
		return err
	}
	for _, name := range p.query.Names() {
		if strings.HasPrefix(name, "_") {
			name = ""
		}
		p.marks = append(p.marks, Mark(name))
	}
	return nil
}

// check compiles one file by itself, for its errors, and tells where its patterns begin.
func check(name, text string, allowed []Mark) ([]origin, error) {
	query, err := syntax.CompileQuery(name, text)
	if err != nil {
		return nil, err
	}
	defer query.Close()
	lines := source.NewLines([]byte(text))
	for _, capture := range query.Names() {
		if allowed != nil && !strings.HasPrefix(capture, "_") && !slices.Contains(allowed, Mark(capture)) {
			at := captureAt(text, capture)
			line, column := lines.Position(at, source.Scalars)
			return nil, &syntax.QueryError{File: name, Offset: at, Line: line + 1, Column: column + 1,
				Message: fmt.Sprintf("unknown capture @%s%s; there are %s, and names that begin with _", capture, didYouMean(capture, allowed), list(allowed))}
		}
	}
	from := make([]origin, query.Patterns())
	for i := range from {
		start, end := query.PatternStart(i), uint32(len(text))
		if i+1 < len(from) {
			end = query.PatternStart(i + 1)
		}
		from[i] = origin{name, lines.Line(start) + 1, text[start:end], !query.Rooted(i) || beginsWide(text[start:end])}
	}
	return from, nil
}

// captureAt is where a capture first stands in a query, in bytes: in no comment or string, and not as the
// beginning of a longer name.
func captureAt(text, capture string) uint32 {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case ';':
			for i < len(text) && text[i] != '\n' {
				i++
			}
		case '"':
			for i++; i < len(text) && text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
		case '@':
			name := text[i+1:]
			if end := strings.IndexFunc(name, func(r rune) bool { return !isName(r) }); end >= 0 {
				name = name[:end]
			}
			if name == capture {
				return uint32(i)
			}
		}
	}
	return 0
}

// isName reports whether a capture's name may have r in it.
func isName(r rune) bool {
	return r == '_' || r == '-' || r == '.' || r == '?' || r == '!' || unicode.IsLetter(r) || unicode.IsDigit(r)
}

func didYouMean(capture string, allowed []Mark) string {
	names := make([]string, len(allowed))
	for i, m := range allowed {
		names[i] = string(m)
	}
	if n := config.Nearest(capture, names); n != "" {
		return "; did you mean @" + n + "?"
	}
	return ""
}

func list(marks []Mark) string {
	var names []string
	for _, m := range marks {
		names = append(names, "@"+string(m))
	}
	return strings.Join(names, ", ")
}

// Close frees the set's C memory. From then on the set is empty. Closing twice is harmless.
func (s *Set) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, p := range []*patterns{&s.local, &s.wide} {
		if p.query != nil {
			p.query.Close()
		}
		*p = patterns{}
	}
}

// Empty reports whether the set has no patterns, so that it need not be run. So is the nil set.
func (s *Set) Empty() bool {
	if s == nil {
		return true
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.local.query == nil && s.wide.query == nil
}

// Facts are the marked nodes of the tree that touch span, each once per mark, in the order of the text. text is what
// the tree was parsed from.
func (s *Set) Facts(tree *syntax.Tree, text []byte, span source.Span) []Fact {
	return tidy(append(s.Local(tree, text, span), s.Wide(tree, text, span)...))
}

// Local are the facts of the patterns that match within one item: an edit elsewhere leaves them as they are.
func (s *Set) Local(tree *syntax.Tree, text []byte, span source.Span) []Fact {
	if s == nil {
		return nil
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.local.facts(tree, text, span)
}

// Wide are the facts of the patterns that may look at what is around an item: at its module or impl, or at its
// neighbours.
func (s *Set) Wide(tree *syntax.Tree, text []byte, span source.Span) []Fact {
	if s == nil {
		return nil
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.wide.facts(tree, text, span)
}

func (p *patterns) facts(tree *syntax.Tree, text []byte, span source.Span) []Fact {
	if p.query == nil {
		return nil
	}
	captures := tree.Query(p.query, text, span)
	facts := make([]Fact, 0, len(captures))
	for _, c := range captures {
		mark := p.marks[c.Name]
		if mark == "" || c.Span.End < span.Start || c.Span.Start > span.End {
			continue
		}
		from := &p.from[c.Pattern]
		facts = append(facts, Fact{mark, c.Kind, c.Span, from.file, from.line})
	}
	return tidy(facts)
}

func tidy(facts []Fact) []Fact {
	slices.SortStableFunc(facts, func(a, b Fact) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), strings.Compare(string(a.Mark), string(b.Mark)), cmp.Compare(a.Span.End, b.Span.End))
	})
	return slices.CompactFunc(facts, func(a, b Fact) bool { return a.Mark == b.Mark && a.Span == b.Span })
}
