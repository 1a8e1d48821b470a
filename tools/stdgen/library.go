package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// library is what the stub will declare.
type library struct {
	docs    *docs
	table   *corrections
	alloc   allocators
	items   map[string]*page // by path
	aliases []reexport       // second paths to an item
	impls   map[string]*impl // by what it is of and for
	order   []string         // of impls
	kept    map[string]bool  // of items
}

func newLibrary(d *docs, c *corrections) *library {
	l := &library{
		docs: d, table: c, alloc: allocators{arg: map[string]int{}},
		items: map[string]*page{}, impls: map[string]*impl{}, kept: map[string]bool{},
	}
	l.choosePaths()
	l.findAllocators()
	for _, p := range l.items {
		l.stripPage(p)
	}
	l.reach()
	l.gatherImpls()
	return l
}

// choosePaths gives an item with several pages the path that most links use; the others become re-exports.
func (l *library) choosePaths() {
	uses := map[string]int{}
	count := func(ts []token) {
		for _, t := range ts {
			uses[t.path]++
		}
	}
	for _, p := range l.docs.pages {
		for _, i := range p.impls {
			count(i.head)
			for _, m := range i.members {
				count(m.decl)
			}
		}
		count(p.decl)
	}
	groups := map[string][]*page{}
	for _, p := range l.docs.pages {
		key := p.path
		if p.source != "" && slices.Contains([]string{"struct", "enum", "union", "trait", "fn", "type"}, p.kind) {
			key = p.kind + " " + lastName(p.path) + " " + p.source
		}
		groups[key] = append(groups[key], p)
	}
	for _, g := range groups {
		slices.SortFunc(g, func(a, b *page) int {
			return cmp.Or(uses[b.path]-uses[a.path], len(a.path)-len(b.path), strings.Compare(a.path, b.path))
		})
		l.items[itemKey(g[0])] = g[0]
		for _, p := range g[1:] {
			l.aliases = append(l.aliases, reexport{moduleOf(p.path), g[0].path})
		}
	}
	l.aliases = append(l.aliases, l.docs.reexports...)
}

// itemKey tells the items of one path in different namespaces apart.
func itemKey(p *page) string {
	switch p.kind {
	case "fn", "constant", "static", "primitive":
		return p.kind + " " + p.path
	}
	return p.path
}

func (l *library) findAllocators() {
	for _, p := range l.items {
		open := genericsAt(p.decl)
		if open < 0 {
			continue
		}
		end := after(p.decl, open)
		var where [][]token
		if at := find(p.decl, end, "where"); at < len(p.decl) {
			where = list(p.decl[at+1 : find(p.decl, at, "{", ";")])
		}
		l.alloc.declared(p.path, list(p.decl[open+1:end-1]), where)
	}
}

// stripPage leaves out what is not stable, allocators, and words that a signature does not need.
func (l *library) stripPage(p *page) {
	names := map[string]bool{}
	p.decl = l.clean(p.decl, names)
	stable := func(ms []member, names map[string]bool) []member {
		var out []member
		for _, m := range ms {
			if l.isPrivate(m.decl) || m.unstable && !p.unstable && (m.kind == "method" || m.kind == "associatedconstant") {
				continue
			}
			m.decl = l.clean(m.decl, names)
			out = append(out, m)
		}
		return out
	}
	p.members = stable(p.members, names)
	for i := range p.impls {
		im := &p.impls[i]
		names := map[string]bool{}
		im.head = l.clean(im.head, names)
		im.members = stable(im.members, names)
	}
}

func (l *library) clean(ts []token, names map[string]bool) []token {
	for i := range ts {
		for _, crate := range []string{"core::", "alloc::"} {
			if rest, ok := strings.CutPrefix(ts[i].path, crate); ok && l.items["std::"+rest] != nil {
				ts[i].path = "std::" + rest
			}
		}
	}
	return l.alloc.strip(l.withoutBounds(ts), names)
}

// withoutBounds leaves out bounds by traits that the compiler knows all about and no one else implements.
func (l *library) withoutBounds(ts []token) []token {
	var out []token
	for i := 0; i < len(ts); i++ {
		if !slices.Contains(l.table.Bounds, cmp.Or(ts[i].path, ts[i].text)) {
			out = append(out, ts[i])
			continue
		}
		last := len(out) - 1
		switch {
		case last >= 0 && out[last].text == "+":
			out = out[:last]
		case i+1 < len(ts) && ts[i+1].text == "+":
			i++
		case last >= 1 && out[last].text == ":": // the only bound: of a predicate, or of a parameter or trait
			out = out[:last]
			if last >= 2 && (out[last-2].text == "where" || out[last-2].text == "," && find(ts, 0, "where") < i) {
				out = out[:last-1]
			}
		default:
			out = append(out, ts[i])
		}
	}
	return out
}

// reach marks the items that the stub declares: the stable ones, and those that their declarations and impls need.
func (l *library) reach() {
	var need func(ts []token)
	visit := func(p *page) {
		if l.kept[itemKey(p)] {
			return
		}
		l.kept[itemKey(p)] = true
		need(p.decl)
		for _, m := range p.members {
			need(m.decl)
		}
		for _, i := range p.impls {
			if i.list == "implementations" {
				need(i.head)
				for _, m := range i.members {
					need(m.decl)
				}
			}
		}
	}
	need = func(ts []token) {
		for _, t := range ts {
			if p := l.items[t.path]; t.path != "" && p != nil {
				visit(p)
			}
		}
	}
	for key, p := range l.items {
		if !p.unstable || slices.Contains(l.table.Keep, key) {
			visit(p)
		}
	}
	for before := -1; before != len(l.kept); {
		before = len(l.kept)
		for _, p := range l.items {
			for _, i := range p.impls {
				h := parseHeader(i.head)
				if i.list == "blanket-implementations" || i.list == "synthetic-implementations" || len(h.trait) == 0 ||
					!l.all(h.trait) || !l.all(h.self) {
					continue
				}
				need(h.generics)
				need(h.where)
				for _, m := range i.members {
					if !strings.HasSuffix(m.kind, "method") {
						need(m.decl)
					}
				}
			}
		}
	}
}

func (l *library) isPrivate(ts []token) bool {
	return slices.ContainsFunc(ts, func(t token) bool { return t.path == "" && slices.Contains(l.table.Private, t.text) })
}

// all reports whether everything that the tokens name is in the stub.
func (l *library) all(ts []token) bool {
	return !slices.ContainsFunc(ts, func(t token) bool { return t.path != "" && !l.kept[t.path] })
}

// header is an impl's header in parts.
type header struct {
	generics, trait, self, where []token // trait is empty for inherent impls
	negative                     bool
}

func parseHeader(ts []token) header {
	var h header
	i := find(ts, 0, "impl") + 1
	if i < len(ts) && ts[i].text == "<" {
		end := after(ts, i)
		h.generics = ts[i:end]
		i = end
	}
	end := find(ts, i, "where")
	rest := ts[i:end]
	h.where = ts[end:]
	if at := find(rest, 0, "for"); at < len(rest) && !(at+1 < len(rest) && rest[at+1].text == "<") {
		h.trait, h.self = rest[:at], rest[at+1:]
		if len(h.trait) > 0 && h.trait[0].text == "!" {
			h.negative, h.trait = true, h.trait[1:]
		}
	} else {
		h.self = rest
	}
	return h
}

// selfHead is the path of the item that an impl is for, references looked through; "" when it is none.
func (h header) selfHead() string {
	for _, t := range h.self {
		switch {
		case t.path != "":
			return t.path
		case t.text == "&", t.text == "mut", strings.HasPrefix(t.text, "'"):
			continue
		}
		return ""
	}
	return ""
}

// gatherImpls collects the impls of all pages, each once, in the version that says most.
func (l *library) gatherImpls() {
	for _, key := range sortedKeys(l.items) {
		p := l.items[key]
		for i := range p.impls {
			p.impls[i].head = unsugared(p.impls[i].head)
			for _, im := range expandVariadic(p.impls[i]) {
				l.addImpl(p, im)
			}
		}
	}
}

func (l *library) addImpl(p *page, im *impl) {
	h := parseHeader(im.head)
	if len(h.trait) == 0 {
		if im.list == "implementations" && (p.kind == "primitive" || l.kept[itemKey(p)]) && len(im.members) > 0 {
			l.order = append(l.order, fullText(im.head)+" "+memberNames(im))
			l.impls[l.order[len(l.order)-1]] = im
		}
		return
	}
	trait := h.trait[0].path
	switch {
	case l.isPrivate(im.head) || find(h.self, 0, "is") < len(h.self): // the other is a pattern type
		return
	case im.list == "blanket-implementations", !l.kept[trait], slices.Contains(l.table.Skip, trait):
		return
	case !l.all(im.head):
		return
	case im.list == "synthetic-implementations" && !l.matters(p, h):
		return
	}
	im.members = slices.DeleteFunc(slices.Clone(im.members), func(m member) bool { return strings.HasSuffix(m.kind, "method") })
	key := fullText(h.trait) + " for " + fullText(h.self)
	if h.negative {
		key = "!" + key
	}
	old := l.impls[key]
	if old == nil {
		l.order = append(l.order, key)
	}
	if old == nil || len(im.members) > len(old.members) {
		l.impls[key] = im
	}
}

// unsugared writes `impl FnOnce() for` as the language has it: `impl FnOnce<()> for`.
func unsugared(head []token) []token {
	h := parseHeader(head)
	if len(h.trait) < 2 || h.trait[1].text != "(" {
		return head
	}
	start := find(head, len(h.generics)+1, "(")
	end := after(head, start)
	out := append(slices.Clone(head[:start]), token{text: "<"})
	return append(append(append(out, head[start:end]...), token{text: ">"}), head[end:]...)
}

// matters reports whether what rustdoc worked out about an auto trait is not already what the stub's fields say:
// a type without fields is all of Send, Sync and Unpin.
func (l *library) matters(p *page, h header) bool {
	if p.kind == "enum" && !h.negative {
		return false // its variants say it
	}
	if h.negative || len(h.where) > 0 {
		return true
	}
	return len(l.table.fieldsOf(p.path)) > 0 || slices.ContainsFunc(p.decl[min(1, len(p.decl)):], func(t token) bool { return t.text == "pub" })
}

func memberNames(im *impl) string {
	var b strings.Builder
	for _, m := range im.members {
		b.WriteString(plainText(m.decl))
	}
	return b.String()
}

// maxTuple is the number of elements up to which std implements its traits for tuples.
const maxTuple = 12

// expandVariadic writes out what rustdoc shows as an impl for `(T₁, T₂, …, Tₙ)`.
func expandVariadic(im impl) []*impl {
	if !slices.ContainsFunc(im.head, func(t token) bool { return t.text == "…" }) {
		return []*impl{&im}
	}
	h := parseHeader(im.head)
	if len(h.trait) != 1 || len(h.generics) != 3 || h.self[0].text != "(" {
		return nil // arrays from tuples, and function pointers, which the language knows
	}
	trait := h.trait[0]
	var out []*impl
	for n := 1; n <= maxTuple; n++ {
		names := make([]string, n)
		var bounds []string
		for i := range names {
			names[i] = string(rune('A' + i))
			bounds = append(bounds, names[i]+": "+trait.text)
		}
		text := "impl<" + strings.Join(names, ", ") + "> " + trait.text + " for (" + strings.Join(names, ", ")
		if n == 1 {
			text += ","
		}
		text += ") where " + strings.Join(bounds, ", ")
		ts := lex(text)
		for i := range ts {
			if ts[i].text == trait.text {
				ts[i].path = trait.path
			}
		}
		out = append(out, &impl{list: im.list, head: ts})
	}
	return out
}

// checkCorrections finds corrections of what the documentation does not have or says itself.
func (l *library) checkCorrections() error {
	for _, c := range l.table.Types {
		switch {
		case l.items[c.Path] == nil:
			return fmt.Errorf("corrections.toml: there is no type %s", c.Path)
		case c.Drop && slices.ContainsFunc(l.order, func(key string) bool {
			return strings.HasPrefix(key, "std::ops::Drop for "+c.Path) && !isPart(key[len("std::ops::Drop for "+c.Path):])
		}):
			return fmt.Errorf("corrections.toml: the documentation says itself that %s has an impl of Drop", c.Path)
		}
	}
	return nil
}

// isPart reports whether a name goes on.
func isPart(rest string) bool { return rest != "" && rest[0] != '<' }

func moduleOf(path string) string {
	if i := strings.LastIndex(path, "::"); i >= 0 {
		return path[:i]
	}
	return ""
}

func lastName(path string) string { return path[strings.LastIndexByte(path, ':')+1:] }
