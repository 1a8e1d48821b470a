package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// page is the documentation of one item.
type page struct {
	kind     string // struct, enum, union, trait, fn, type, constant, static, primitive
	path     string // std::sync::Mutex
	source   string // where its text stands, as the page links it
	unstable bool
	decl     []token
	members  []member // of a trait
	impls    []impl
}

// member is an associated item of a trait or impl.
type member struct {
	kind     string // the section's id up to the dot: method, tymethod, associatedtype, associatedconstant
	unstable bool
	decl     []token
}

// impl is an impl as some page lists it.
type impl struct {
	list     string // the id of the heading above it
	unstable bool
	head     []token
	members  []member
}

// reexport is a line among the re-exports of a module.
type reexport struct{ module, path string }

// docs are all pages of a crate.
type docs struct {
	version   string
	pages     []*page
	reexports []reexport
	modules   []string
}

// readDocs reads the pages below a crate's folder. skip says which modules stay out.
func readDocs(root, crate string, skip func(module string) bool) (*docs, error) {
	d := &docs{}
	dir := filepath.Join(root, crate)
	err := filepath.WalkDir(dir, func(file string, e os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		if e.IsDir() {
			if module := strings.ReplaceAll(filepath.ToSlash(rel), "/", "::"); module != crate && skip(module) {
				return filepath.SkipDir
			}
			return nil
		}
		return d.read(file, filepath.ToSlash(rel))
	})
	if err != nil {
		return nil, err
	}
	if len(d.pages) == 0 {
		return nil, fmt.Errorf("%s holds no pages", dir)
	}
	return d, nil
}

func (d *docs) read(file, rel string) error {
	module := strings.ReplaceAll(path.Dir(rel), "/", "::")
	kind, name, ok := strings.Cut(strings.TrimSuffix(path.Base(rel), ".html"), ".")
	index := path.Base(rel) == "index.html"
	if !index && (!ok || !slices.Contains(kinds, kind)) {
		return nil
	}
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	root, err := html.Parse(f)
	if err != nil {
		return err
	}
	main := byID(root, "main-content")
	if main == nil {
		return nil // it leads to another page
	}
	if index {
		d.modules = append(d.modules, module)
		d.readIndex(main, module)
		return nil
	}
	p := &page{kind: kind, path: module + "::" + name}
	if kind == "primitive" {
		p.path = name
	}
	p.read(main)
	d.pages = append(d.pages, p)
	return nil
}

// kinds are those of the pages that are read.
var kinds = []string{"struct", "enum", "union", "trait", "fn", "type", "constant", "static", "primitive"}

func (d *docs) readIndex(main *html.Node, module string) {
	for n := range main.Descendants() {
		if n.DataAtom != atom.Code || !strings.HasPrefix(textOf(n), "pub use ") || byClass(n.Parent, "unstable") != nil {
			continue
		}
		text := strings.TrimSuffix(strings.TrimPrefix(textOf(n), "pub use "), ";")
		for a := range n.Descendants() {
			kind, target, ok := strings.Cut(attr(a, "title"), " ")
			if a.DataAtom != atom.A || !ok || kind == "macro" || kind == "derive" {
				continue
			}
			last := text[strings.LastIndexByte(text, ':')+1:]
			if last != target[strings.LastIndexByte(target, ':')+1:] {
				target += "::" + last
			}
			d.reexports = append(d.reexports, reexport{module, target})
			break
		}
	}
}

func (p *page) read(main *html.Node) {
	if a := byClass(main, "src"); a != nil {
		p.source = strings.TrimLeft(attr(a, "href"), "./")
	}
	if pre := byClass(main, "item-decl"); pre != nil {
		p.decl = tokens(pre)
		p.unstable = isUnstable(pre)
	}
	list := ""
	var in *impl
	for n := range main.Descendants() {
		switch {
		case n.DataAtom == atom.H2:
			list, in = attr(n, "id"), nil
		case n.DataAtom == atom.Div && strings.HasPrefix(attr(n, "id"), "deref-methods"):
			in = nil
		case n.DataAtom != atom.Section:
		case hasClass(n, "impl"):
			if h := byClass(n, "code-header"); h != nil {
				p.impls = append(p.impls, impl{list: list, head: tokens(h), unstable: isUnstable(n)})
				in = &p.impls[len(p.impls)-1]
			}
		default:
			kind, _, _ := strings.Cut(attr(n, "id"), ".")
			h := byClass(n, "code-header")
			if h == nil || !slices.Contains(memberKinds, kind) {
				continue
			}
			m := member{kind: kind, decl: tokens(h), unstable: isUnstable(n)}
			switch {
			case in != nil:
				in.members = append(in.members, m)
			case p.kind == "trait" && !strings.HasPrefix(list, "deref-methods"):
				p.members = append(p.members, m)
			}
		}
	}
}

var memberKinds = []string{"method", "tymethod", "associatedtype", "associatedconstant"}

// isUnstable reports whether a mark behind n says that what n declares is not stable.
func isUnstable(n *html.Node) bool {
	s := n.NextSibling
	for s != nil && s.Type == html.TextNode {
		s = s.NextSibling
	}
	return s != nil && hasClass(s, "item-info") && byClass(s, "unstable") != nil
}

// tokens are the words of a declaration with their links.
func tokens(n *html.Node) []token {
	var out []token
	pending := false
	add := func(text, path string) {
		ts := lex(text)
		if len(ts) == 0 {
			pending = pending || text != ""
			return
		}
		ts[0].space = ts[0].space || pending
		pending = strings.TrimRight(text, " \n\t\u00a0") != text
		if path != "" && len(ts) == 1 {
			ts[0].path, ts[0].text = path, lastName(path) // the page may show a name that is private to its crate
			if n := len(lex(moduleOf(path) + "::")); n <= len(out) && plainText(out[len(out)-n:]) == moduleOf(path)+"::" {
				ts[0].space = out[len(out)-n].space // rustdoc shows the whole path where two things have its name
				out = out[:len(out)-n]
			}
		}
		out = append(out, ts...)
	}
	var walk func(n *html.Node, path string)
	walk = func(n *html.Node, path string) {
		switch {
		case n.Type == html.TextNode:
			add(n.Data, path)
			return
		case n.Type != html.ElementNode:
			return
		case n.DataAtom == atom.Summary, hasClass(n, "comment"), hasClass(n, "code-attribute"), hasClass(n, "since"), hasClass(n, "tooltip"):
			pending = true
			return
		case n.DataAtom == atom.Br || hasClass(n, "where"):
			pending = true
		}
		if n.DataAtom == atom.A && path == "" {
			path = linked(n)
		}
		for c := range n.ChildNodes() {
			walk(c, path)
		}
	}
	walk(n, "")
	return uncommented(out)
}

// linked is the item that a link in a declaration leads to; "" when it is none that a path can name.
func linked(a *html.Node) string {
	kind, target, ok := strings.Cut(attr(a, "title"), " ")
	if !ok || !slices.Contains([]string{"struct", "enum", "union", "trait", "type", "fn", "constant"}, kind) ||
		!hasClass(a, kind) {
		return ""
	}
	return target
}

// uncommented leaves out the comments that rustdoc puts into declarations without marking them.
func uncommented(ts []token) []token {
	var out []token
	for i := 0; i < len(ts); i++ {
		if ts[i].text == "/" && i+1 < len(ts) && ts[i+1].text == "*" {
			for i += 2; i < len(ts) && ts[i].text != "/"; i++ {
			}
			continue
		}
		out = append(out, ts[i])
	}
	return out
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func hasClass(n *html.Node, class string) bool {
	return n.Type == html.ElementNode && slices.Contains(strings.Fields(attr(n, "class")), class)
}

func byClass(n *html.Node, class string) *html.Node {
	for d := range n.Descendants() {
		if hasClass(d, class) {
			return d
		}
	}
	return nil
}

func byID(n *html.Node, id string) *html.Node {
	for d := range n.Descendants() {
		if attr(d, "id") == id {
			return d
		}
	}
	return nil
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}
