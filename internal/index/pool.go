package index

import (
	"sync"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// Pool is a Lowerer that parses each unit anew, with parsers that it keeps. It is safe for concurrent use.
type Pool struct {
	macros hir.Macros
	mu     sync.Mutex
	free   []*syntax.Parser
	closed bool
}

// NewPool makes a pool. macros says which macros' bodies are read as Rust. The caller closes the pool after
// the last Index that lowers with it.
func NewPool(macros hir.Macros) *Pool { return &Pool{macros: macros} }

// Close frees the parsers. Lowering after Close works, with a parser made for each call.
func (p *Pool) Close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	for _, parser := range p.free {
		parser.Close()
	}
	p.free = nil
}

// Use calls f with a parser that nobody else uses meanwhile.
func (p *Pool) Use(f func(*syntax.Parser)) {
	parser := p.get()
	defer p.put(parser)
	f(parser)
}

func (p *Pool) get() *syntax.Parser {
	p.mu.Lock()
	defer p.mu.Unlock()
	if n := len(p.free); n > 0 {
		parser := p.free[n-1]
		p.free = p.free[:n-1]
		return parser
	}
	return syntax.NewParser()
}

func (p *Pool) put(parser *syntax.Parser) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		parser.Close()
		return
	}
	p.free = append(p.free, parser)
}

// Header implements Lowerer.
func (p *Pool) Header(f *File, entry int) (item hir.Item) {
	p.Use(func(parser *syntax.Parser) {
		rows := parser.HeaderRows(f.Outline.Entries[entry].Unit)
		item, _ = hir.LowerItem(&rows)
	})
	return item
}

// Body implements Lowerer.
func (p *Pool) Body(f *File, entry int, env hir.Env) (body *hir.Body) {
	p.Use(func(parser *syntax.Parser) {
		rows := parser.UnitRows(f.Outline.Entries[entry].Unit)
		env.Macros = p.macros
		body = hir.LowerBody(parser, &rows, env)
	})
	return body
}

// Rules are what the catalog has for the macro_rules! of a macro at item level; nil when it has none.
func (p *Pool) Rules(path string) *macro.Rules {
	if r, ok := p.macros.(interface {
		Rules(path string) *macro.Rules
	}); ok {
		return r.Rules(path)
	}
	return nil
}

// Opens reports whether the catalog says of a macro at item level that its body is items.
func (p *Pool) Opens(path string) bool {
	if p.macros == nil {
		return false
	}
	shape, ok := p.macros.Shape(path)
	return ok && shape.Kind == hir.ItemsMacro
}

// Writers are the derive and attribute macros of a name of which the catalog says what they write.
func (p *Pool) Writers(name string) []Writer {
	if w, ok := p.macros.(writers); ok {
		return w.Writers(name)
	}
	return nil
}
