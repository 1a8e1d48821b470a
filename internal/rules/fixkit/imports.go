package fixkit

import (
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/source"
)

// Import is one name that a `use` brings in, with its place in a text.
type Import struct {
	Path  []string
	Alias string // of `as Alias`; "*" for a glob
	// Item is the path as it stands in the innermost group, or after `use`: `rc::Rc` of `std::{rc::Rc}`.
	Item source.Span
	// Prefix is how many segments of Path stand outside of Item.
	Prefix int
	// Stmt is the whole `use`, attributes and visibility not included, to its semicolon.
	Stmt source.Span
	// Members are how many names the innermost group has; 0 when the name stands alone.
	Members int
}

// Imports are the names that the `use` declarations of a text bring in.
func Imports(tokens []Token) []Import {
	var out []Import
	for i, t := range tokens {
		if !t.Is("use") || t.Kind != Ident || i > 0 && !opensItem(tokens[i-1]) {
			continue
		}
		p := useParser{tokens: tokens, pos: i + 1}
		found := p.tree(nil, 0)
		if p.pos >= len(tokens) || !tokens[p.pos].Is(";") {
			continue // half-typed, or something else: a macro's `use`
		}
		stmt := source.Span{Start: t.Span.Start, End: tokens[p.pos].Span.End}
		for _, im := range found {
			im.Stmt = stmt
			out = append(out, im)
		}
	}
	return out
}

// Depth is how many braces are open at an offset.
func Depth(tokens []Token, offset uint32) int {
	depth := 0
	for _, t := range tokens {
		switch {
		case t.Span.Start >= offset:
			return depth
		case t.Is("{"):
			depth++
		case t.Is("}"):
			depth--
		}
	}
	return depth
}

// opensItem reports whether an item can begin after the token.
func opensItem(t Token) bool {
	return t.Kind == Punct && strings.Contains(";{}])", t.Text) || t.Is("pub")
}

type useParser struct {
	tokens []Token
	pos    int
	depth  int
}

// maxGroups bounds the nesting of groups in one `use`.
const maxGroups = 32

// tree reads `a::b`, `a::{…}`, `a::*`, `a as b` after a prefix.
func (p *useParser) tree(prefix []string, members int) []Import {
	path := slices.Clone(prefix)
	start := p.peek().Span.Start
	for p.pos < len(p.tokens) {
		t := p.peek()
		switch {
		case t.Is(":"):
			p.pos++
		case t.Is("*"):
			p.pos++
			return []Import{p.leaf(path, "*", start, prefix, members)}
		case t.Is("{"):
			return p.group(path)
		case t.Kind != Ident:
			return []Import{p.leaf(path, "", start, prefix, members)}
		case t.Text == "as":
			p.pos += 2
			return []Import{p.leaf(path, p.tokens[min(p.pos, len(p.tokens))-1].Text, start, prefix, members)}
		default:
			path = append(path, t.Text)
			p.pos++
		}
	}
	return nil
}

func (p *useParser) peek() Token {
	if p.pos < len(p.tokens) {
		return p.tokens[p.pos]
	}
	return Token{Kind: Punct}
}

func (p *useParser) leaf(path []string, alias string, start uint32, prefix []string, members int) Import {
	end := start
	if p.pos > 0 {
		end = p.tokens[min(p.pos, len(p.tokens))-1].Span.End
	}
	return Import{
		Path: slices.Clone(path), Alias: alias, Prefix: len(prefix), Members: members,
		Item: source.Span{Start: start, End: end},
	}
}

func (p *useParser) group(prefix []string) []Import {
	p.pos++ // the brace
	p.depth++
	defer func() { p.depth-- }()
	var out []Import
	n := 0
	for p.pos < len(p.tokens) && p.depth < maxGroups {
		switch t := p.peek(); {
		case t.Is("}"):
			p.pos++
			for i := range out {
				if out[i].Members < 0 {
					out[i].Members = n
				}
			}
			return out
		case t.Is(","):
			p.pos++
		case t.Kind == Ident || t.Is("{") || t.Is("*") || t.Is(":"):
			n++
			before := p.pos
			out = append(out, p.tree(prefix, -1)...)
			if p.pos == before {
				p.pos++
			}
		default:
			return out
		}
	}
	return out
}

// Change replaces a span of a text.
type Change struct {
	At  source.Span
	New string
}

// Rename changes a type for another throughout a text that is cut into tokens: the paths `from` and `to` are as the defining
// crates name them. Its imports, qualified mentions and bare mentions change together. ok is false when
// that cannot be done by names alone: an alias, a glob, another type of the new name.
func Rename(text []byte, tokens []Token, from, to []string) (changes []Change, ok bool) {
	imports := Imports(tokens)
	r := renamer{
		text: text, tokens: tokens, imports: imports, mods: modules(tokens), from: from, to: to,
		imported: map[int]bool{}, has: map[int]bool{},
	}
	if !r.useable() {
		return nil, false
	}
	if !r.renameImports() {
		return nil, false
	}
	r.renameMentions()
	slices.SortFunc(r.changes, func(a, b Change) int { return int(a.At.Start) - int(b.At.Start) })
	return r.changes, true
}

type renamer struct {
	text          []byte
	tokens        []Token
	imports       []Import
	mods          []source.Span // of the bodies of inline modules
	from, to      []string
	imported, has map[int]bool // the modules, as moduleAt numbers them, in which the old and the new name are imported
	changes       []Change
}

// outermost is the number of the file's own module.
const outermost = -1

// modules are the bodies of a text's inline modules, outer ones first.
func modules(tokens []Token) []source.Span {
	var out []source.Span
	var open []int // by depth of braces: the module that a brace opens, or outermost
	for i, t := range tokens {
		switch {
		case t.Is("{"):
			mod := outermost
			if i >= 2 && tokens[i-1].Kind == Ident && tokens[i-2].Is("mod") {
				mod = len(out)
				out = append(out, source.Span{Start: t.Span.End, End: t.Span.End})
			}
			open = append(open, mod)
		case t.Is("}") && len(open) > 0:
			if mod := open[len(open)-1]; mod != outermost {
				out[mod].End = t.Span.Start
			}
			open = open[:len(open)-1]
		}
	}
	return out
}

// moduleAt is the innermost module around a place.
func (r *renamer) moduleAt(s source.Span) int {
	at := outermost
	for i, m := range r.mods {
		if m.Covers(s) {
			at = i
		}
	}
	return at
}

// sees reports whether the old name is imported in the module around a place, or comes there with a glob from a
// module around that one.
func (r *renamer) sees(s source.Span) bool {
	mod := r.moduleAt(s)
	for !r.imported[mod] {
		globs := slices.ContainsFunc(r.imports, func(im Import) bool { return im.Alias == "*" && r.moduleAt(im.Stmt) == mod })
		if mod == outermost || !globs {
			return false
		}
		mod = r.outer(mod)
	}
	return true
}

// outer is the module around one that is not the outermost.
func (r *renamer) outer(mod int) int {
	return r.moduleAt(source.Span{Start: r.mods[mod].Start - 1, End: r.mods[mod].Start - 1})
}

// relative reports whether a path such as `super::Rc`, written in a module, leads to a module that imports the old name.
func (r *renamer) relative(mod int, path []string) bool {
	if len(path) < 2 || last(path) != last(r.from) {
		return false
	}
	for _, step := range path[:len(path)-1] {
		switch {
		case step == "super" && mod != outermost:
			mod = r.outer(mod)
		case step != "self":
			return false
		}
	}
	return r.imported[mod]
}

func last(path []string) string { return path[len(path)-1] }

// name is what an import calls its thing.
func (im *Import) name() string {
	if im.Alias != "" || len(im.Path) == 0 {
		return im.Alias
	}
	return last(im.Path)
}

// useable looks for what makes names ambiguous.
func (r *renamer) useable() bool {
	for i := range r.imports {
		im := &r.imports[i]
		switch {
		case slices.Equal(im.Path, r.from):
			if im.Alias != "" {
				return false
			}
			r.imported[r.moduleAt(im.Stmt)] = true
		case slices.Equal(im.Path, r.to):
			if im.Alias != "" {
				return false
			}
			r.has[r.moduleAt(im.Stmt)] = true
		case im.name() == last(r.to):
			return false
		case im.Alias == "*" && slices.Equal(im.Path, r.from[:len(r.from)-1]):
			return false
		}
	}
	for i := range r.imports { // those of what the modules above import come after it
		if im := &r.imports[i]; r.relative(r.moduleAt(im.Stmt), im.Path) {
			if im.Alias != "" {
				return false
			}
			r.imported[r.moduleAt(im.Stmt)] = true
		}
	}
	return true
}

// renameImports changes the imports of the old name, or takes them away when the new one is there.
func (r *renamer) renameImports() bool {
	for i := range r.imports {
		im := &r.imports[i]
		if r.relative(r.moduleAt(im.Stmt), im.Path) && last(r.from) != last(r.to) {
			r.change(source.Span{Start: im.Item.End - uint32(len(last(r.from))), End: im.Item.End}, last(r.to))
		}
		if !slices.Equal(im.Path, r.from) {
			continue
		}
		has := r.has[r.moduleAt(im.Stmt)]
		underPrefix := len(r.to) > im.Prefix && slices.Equal(r.to[:im.Prefix], r.from[:im.Prefix])
		switch {
		case !has && underPrefix:
			r.change(im.Item, strings.Join(r.to[im.Prefix:], "::"))
		case im.Members == 0:
			r.change(r.withLine(im.Stmt), "")
		case im.Members == 1:
			return false
		default:
			r.change(r.withComma(im.Item), "")
			if !has {
				r.change(source.Span{Start: im.Stmt.Start, End: im.Stmt.Start},
					"use "+strings.Join(r.to, "::")+";\n"+Indent(r.text, im.Stmt.Start))
			}
		}
	}
	return true
}

func (r *renamer) change(at source.Span, text string) {
	r.changes = append(r.changes, Change{at, text})
}

// withLine is a span with the line break after it, when it ends its line.
func (r *renamer) withLine(s source.Span) source.Span {
	end := s.End
	for end < uint32(len(r.text)) && (r.text[end] == ' ' || r.text[end] == '\t') {
		end++
	}
	if end < uint32(len(r.text)) && r.text[end] == '\n' {
		return source.Span{Start: s.Start, End: end + 1}
	}
	return s
}

// withComma is a group's member with the comma and white space that come with it.
func (r *renamer) withComma(s source.Span) source.Span {
	for i, t := range r.tokens {
		if t.Span.Start < s.End {
			continue
		}
		if t.Is(",") && i+1 < len(r.tokens) {
			return source.Span{Start: s.Start, End: r.tokens[i+1].Span.Start}
		}
		break
	}
	for i := len(r.tokens) - 1; i >= 0; i-- {
		if t := r.tokens[i]; t.Span.End <= s.Start {
			if t.Is(",") {
				return source.Span{Start: t.Span.Start, End: s.End}
			}
			break
		}
	}
	return s
}

// renameMentions changes the name where it is used. A qualified mention becomes the full new path.
func (r *renamer) renameMentions() {
	for i, t := range r.tokens {
		if t.Kind != Ident || t.Text != last(r.from) || r.inImport(t.Span) {
			continue
		}
		first, path := r.pathBefore(i)
		switch {
		case len(path) == 1 && r.sees(t.Span):
			if last(r.from) != last(r.to) {
				r.change(t.Span, last(r.to))
			}
		case r.relative(r.moduleAt(t.Span), path):
			if last(r.from) != last(r.to) {
				r.change(t.Span, last(r.to))
			}
		case len(path) > 1 && len(path) <= len(r.from) && slices.Equal(path, r.from[len(r.from)-len(path):]):
			r.change(source.Span{Start: r.tokens[first].Span.Start, End: t.Span.End}, strings.Join(r.to, "::"))
		}
	}
}

// RenameMembers changes the names of a type's associated functions, by the old name, where a text's tokens call them
// as `Type::name`.
func RenameMembers(tokens []Token, typ string, names map[string]string) []Change {
	if len(names) == 0 {
		return nil
	}
	var out []Change
	for i := 3; i < len(tokens); i++ {
		to, ok := names[tokens[i].Text]
		if ok && tokens[i-1].Is(":") && tokens[i-2].Is(":") && tokens[i-3].Is(typ) {
			out = append(out, Change{tokens[i].Span, to})
		}
	}
	return out
}

func (r *renamer) inImport(s source.Span) bool {
	for i := range r.imports {
		if r.imports[i].Stmt.Covers(s) {
			return true
		}
	}
	return false
}

// pathBefore is the path that ends in the i-th token, and the index of its first token.
func (r *renamer) pathBefore(i int) (first int, path []string) {
	path = []string{r.tokens[i].Text}
	for i >= 3 && r.tokens[i-1].Is(":") && r.tokens[i-2].Is(":") && r.tokens[i-3].Kind == Ident {
		i -= 3
		path = slices.Insert(path, 0, r.tokens[i].Text)
	}
	return i, path
}
