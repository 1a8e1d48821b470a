package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// file is one file of the stub under way.
type file struct {
	module string
	mods   map[string]bool
	uses   []string // re-exports, as written
	decls  []entry
	impls  []entry
	extra  string // written by hand
}

// entry is an item: lines of tokens, of which the first opens a block when there are more.
type entry struct {
	key   string
	lines [][]token
}

// files are the stub's, by path.
func (l *library) files() map[string]string {
	byModule := map[string]*file{}
	at := func(module string) *file {
		f := byModule[module]
		if f == nil {
			f = &file{module: module, mods: map[string]bool{}}
			byModule[module] = f
		}
		return f
	}
	for _, key := range sortedKeys(l.items) {
		if p := l.items[key]; l.kept[key] && p.kind != "primitive" {
			f := at(moduleOf(p.path))
			f.decls = append(f.decls, l.declaration(p))
		}
	}
	l.placeImpls(at)
	l.placeReexports(at)
	for _, e := range l.table.Extra {
		f := at(e.Module)
		f.extra += strings.TrimSpace(e.Text) + "\n"
	}
	for _, m := range slices.Collect(maps.Keys(byModule)) {
		for m != crate {
			at(moduleOf(m)).mods[lastName(m)] = true
			m = moduleOf(m)
		}
	}
	out := map[string]string{}
	for m, f := range byModule {
		name := "lib.rs"
		head := ""
		if m != crate {
			name = strings.ReplaceAll(strings.TrimPrefix(m, crate+"::"), "::", "/") + ".rs"
		} else {
			head = headBefore + l.docs.version + headAfter
		}
		out[name] = head + f.text()
	}
	return out
}

func (l *library) placeImpls(at func(string) *file) {
	for _, key := range l.order {
		im := l.impls[key]
		h := parseHeader(im.head)
		f := at(l.homeOf(h))
		e := entry{key: key, lines: [][]token{unsafeLess(im.head)}}
		if len(h.trait) == 0 {
			e.key = "" // inherent impls come first
		}
		e.key = h.selfHead() + "\x00" + e.key
		for _, m := range im.members {
			e.lines = append(e.lines, memberLine(m, len(h.trait) > 0))
		}
		f.impls = append(f.impls, e)
	}
	for _, path := range sortedKeys(l.table.types) {
		if p := l.items[path]; p != nil && l.table.types[path].Drop {
			f := at(moduleOf(path))
			f.impls = append(f.impls, entry{key: path + "\x00Drop", lines: [][]token{dropImpl(p)}})
		}
	}
}

// dropImpl is an impl of Drop for a type with any arguments.
func dropImpl(p *page) []token {
	of := []token{{text: "Drop", path: "std::ops::Drop", space: true}, {text: "for", space: true}, {text: lastName(p.path), path: p.path, space: true}}
	ts := []token{{text: "impl"}}
	if at := genericsAt(p.decl); at >= 0 {
		end := after(p.decl, at)
		var params, args [][]token
		for _, g := range list(p.decl[at+1 : end-1]) {
			params = append(params, g[:find(g, 0, "=")])
			args = append(args, g[:find(g, 0, ":", "=")])
		}
		ts = append(append(append(ts, token{text: "<"}), join(params)...), token{text: ">"})
		of = append(append(append(of, token{text: "<"}), join(args)...), token{text: ">"})
	}
	ts = append(ts, of...)
	if at := find(p.decl, 0, "where"); at < len(p.decl) {
		ts = append(ts, trailing(p.decl[at:find(p.decl, at, "{", ";")])...)
	}
	return ts
}

// homeOf is the module that an impl is written in: its type's, else its trait's.
func (l *library) homeOf(h header) string {
	if head := h.selfHead(); head != "" && l.items[head] != nil {
		return moduleOf(head)
	}
	if len(h.trait) > 0 {
		return moduleOf(h.trait[0].path)
	}
	return crate + "::primitives"
}

func (l *library) placeReexports(at func(string) *file) {
	seen := map[reexport]bool{}
	for _, r := range l.aliases {
		r.path = strings.TrimSuffix(r.path, "::*")
		glob := slices.Contains(l.docs.modules, r.path)
		known := l.kept[r.path] || l.kept["fn "+r.path] || l.kept[moduleOf(r.path)] || glob
		if seen[r] || !known || moduleOf(r.path) == r.module || strings.HasPrefix(r.module, crate+"::prelude") {
			continue
		}
		seen[r] = true
		path := "crate" + strings.TrimPrefix(r.path, crate)
		if glob {
			path += "::*"
		}
		f := at(r.module)
		f.uses = append(f.uses, "pub use "+path+";\n")
	}
}

// declaration is what the stub says of an item.
func (l *library) declaration(p *page) entry {
	ts := without(p.decl, "const", "unsafe")
	e := entry{key: lastName(p.path)}
	switch p.kind {
	case "fn":
		e.lines = [][]token{append(memberLine(member{decl: p.decl}, false), token{text: ";"})}
	case "constant", "static":
		ts = p.decl
		if at := find(ts, 0, "="); at < len(ts) {
			ts = ts[:at]
		}
		e.lines = [][]token{append(slices.Clone(open(ts)), token{text: ";"})}
	case "type":
		e.lines = [][]token{ts}
	case "trait":
		ts = without(p.decl, "const", "auto")
		e.lines = [][]token{trailing(ts[:find(ts, 0, "{", ";")])}
		for _, m := range p.members {
			e.lines = append(e.lines, memberLine(m, false))
		}
		if len(e.lines) == 1 {
			e.lines[0] = append(slices.Clone(e.lines[0]), token{text: "{", space: true}, token{text: "}"})
		}
	default:
		e.lines = [][]token{l.fieldsOf(p, ts)}
	}
	return e
}

// fieldsOf is a type's declaration with its public fields and those of the corrections.
func (l *library) fieldsOf(p *page, ts []token) []token {
	extra := l.table.fieldsOf(p.path)
	if p.kind == "enum" {
		return trailing(ts)
	}
	at := find(ts, 0, "(", "{", ";", "where")
	if at < len(ts) && ts[at].text == "where" {
		at = find(ts, at, "{", ";")
	}
	switch {
	case at == len(ts) || ts[at].text == ";":
		if find(ts, 0, "where") < len(ts) {
			return block(open(ts), nil, nil) // the grammar reads no other
		}
		return ts
	}
	end := after(ts, at)
	var fields [][]token
	for _, f := range list(ts[at+1 : end-1]) {
		if f[0].text == "pub" {
			fields = append(fields, f)
		}
	}
	if ts[at].text == "(" {
		if len(fields) > 0 {
			return ts
		}
		return block(append(slices.Clone(ts[:at]), open(ts[end:])...), nil, extra)
	}
	return block(ts[:at], fields, extra)
}

func block(head []token, fields [][]token, extra []string) []token {
	out := slices.Clone(head)
	for i, e := range extra {
		fields = append(fields, lex(fmt.Sprintf("_%d: %s", i, e)))
	}
	if len(fields) == 0 {
		return append(out, token{text: "{", space: true}, token{text: "}"})
	}
	inner := join(fields)
	inner[0].space = true
	return append(append(append(out, token{text: "{", space: true}), inner...), token{text: "}", space: true})
}

// trailing leaves out the comma before a closing brace.
func trailing(ts []token) []token {
	var out []token
	for i, t := range ts {
		if t.text == "," && i+1 < len(ts) && strings.Contains(")}]>", ts[i+1].text) {
			continue
		}
		out = append(out, t)
	}
	return out
}

// memberLine is an associated item or function without its body. Functions lose `const`, which does not matter to
// their callers, and `extern`.
func memberLine(m member, ofTrait bool) []token {
	ts := trailing(m.decl)
	if at := find(ts, 0, "fn"); at < len(ts) {
		var head []token
		for _, t := range ts[:at] {
			if t.text == "pub" || t.text == "unsafe" || t.text == "async" {
				head = append(head, t)
			}
		}
		ts = append(head, ts[at:]...)
		if body := find(ts, 0, "{", ";"); body < len(ts) {
			ts = ts[:body]
		}
	} else if at := find(ts, 0, "="); at < len(ts) && slices.ContainsFunc(ts[:at], func(t token) bool { return t.text == "const" }) {
		ts = ts[:at]
	}
	return open(ts)
}

func unsafeLess(ts []token) []token { return without(ts, "unsafe", "const") }

// text writes a file: modules, re-exports, imports, declarations, impls.
func (f *file) text() string {
	var b strings.Builder
	for _, m := range slices.Sorted(maps.Keys(f.mods)) {
		b.WriteString("pub mod " + m + ";\n")
	}
	slices.Sort(f.uses)
	for _, u := range slices.Compact(f.uses) {
		b.WriteString(u)
	}
	name := f.imports(&b)
	slices.SortStableFunc(f.decls, func(a, b entry) int { return strings.Compare(a.key, b.key) })
	slices.SortStableFunc(f.impls, func(a, b entry) int { return strings.Compare(a.key, b.key) })
	for _, e := range f.decls {
		e.write(&b, name)
	}
	b.WriteString(f.extra)
	for _, e := range f.impls {
		if len(e.lines) == 1 {
			e.lines[0] = append(slices.Clone(e.lines[0]), token{text: "{", space: true}, token{text: "}"})
		}
		e.write(&b, name)
	}
	return b.String()
}

func (e entry) write(b *strings.Builder, name func(token) string) {
	for i, line := range e.lines {
		text := render(line, name)
		switch {
		case len(e.lines) == 1:
			b.WriteString(text)
		case i == 0:
			b.WriteString(text + " {")
		default:
			b.WriteString("    " + text + ";")
		}
		b.WriteByte('\n')
	}
	if len(e.lines) > 1 {
		b.WriteString("}\n")
	}
}

// imports writes a `use` for what the file names from elsewhere, and says what each link is called in it: its
// last name, or its whole path where that name is taken.
func (f *file) imports(b *strings.Builder) (name func(token) string) {
	uses := map[string]int{}
	for _, list := range [][]entry{f.decls, f.impls} {
		for _, e := range list {
			for _, line := range e.lines {
				for _, t := range line {
					if t.path != "" {
						uses[t.path]++
					}
				}
			}
		}
	}
	paths := slices.SortedFunc(maps.Keys(uses), func(a, b string) int {
		return cmp.Or(uses[b]-uses[a], strings.Compare(a, b))
	})
	taken := map[string]string{}
	for _, p := range paths {
		if moduleOf(p) == f.module {
			taken[lastName(p)] = p
		}
	}
	for _, d := range f.decls {
		if taken[d.key] == "" {
			taken[d.key] = f.module + "::" + d.key
		}
	}
	from := map[string][]string{}
	for _, p := range paths {
		if taken[lastName(p)] == "" {
			taken[lastName(p)] = p
			from[moduleOf(p)] = append(from[moduleOf(p)], lastName(p))
		}
	}
	for _, m := range slices.Sorted(maps.Keys(from)) {
		names := from[m]
		slices.Sort(names)
		list := names[0]
		if len(names) > 1 {
			list = "{" + strings.Join(names, ", ") + "}"
		}
		b.WriteString("use " + inCrate(m) + "::" + list + ";\n")
	}
	return func(t token) string {
		if t.path == "" || taken[lastName(t.path)] == t.path {
			return t.text
		}
		return inCrate(t.path)
	}
}

func inCrate(path string) string {
	return "crate" + strings.TrimPrefix(path, crate)
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
