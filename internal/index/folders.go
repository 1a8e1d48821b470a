package index

import (
	"bytes"
	"path"
	"regexp"
	"strings"

	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// folders say where the modules that a file or an inline module declares are looked for.
type folders struct {
	children string // `mod x;` is x.rs or x/mod.rs in this one
	attr     string // what a #[path] is relative to
}

// modDecl is a `mod` with where it stands.
type modDecl struct {
	at    folders
	name  string
	paths []string // of #[path] and of #[cfg_attr(…, path)], the likeliest first; nil without
	named bool     // its name may say where it is
}

// rootFolders are those of a crate root's file.
func rootFolders(file string) folders {
	dir := path.Dir(file)
	return folders{children: dir, attr: dir}
}

func (f folders) module(u *syntax.Unit, c cfg.Conditions) modDecl {
	m := modDecl{at: f, name: plainName(u.Name)}
	m.paths, m.named = pathAttributes(u.Text[:u.NameSpan.Start], c)
	return m
}

// inline are the folders of an inline module's own modules.
func (m modDecl) inline() folders {
	dir := path.Join(m.at.children, m.name)
	if len(m.paths) > 0 && !m.named {
		dir = path.Join(m.at.attr, m.paths[0])
	}
	return folders{children: dir, attr: dir}
}

// find is the file of the module among files by path, and the folders of its own modules.
func (m modDecl) find(files func(path string) (int, bool)) (file int, inside folders, ok bool) {
	for _, attr := range m.paths {
		p := path.Join(m.at.attr, attr)
		if path.IsAbs(attr) {
			p = path.Clean(attr)
		}
		if file, ok = files(p); ok {
			return file, rootFolders(p), true
		}
	}
	if !m.named {
		return 0, folders{}, false
	}
	dir := path.Join(m.at.children, m.name)
	if file, ok = files(dir + ".rs"); ok {
		return file, folders{children: dir, attr: m.at.children}, true
	}
	file, ok = files(dir + "/mod.rs")
	return file, folders{children: dir, attr: dir}, ok
}

// moduleDir is the folder in which a module's file has its own modules: a/b for a/b.rs and a/b/mod.rs.
func moduleDir(file string) string {
	if path.Base(file) == "mod.rs" {
		return path.Dir(file)
	}
	return strings.TrimSuffix(file, ".rs")
}

// pathAttributes are the files that #[path = "…"] and #[cfg_attr(…, path = "…")] in the text before a module's name
// name, the latter where the predicate may hold, those where it does first. named says that none of them is sure to
// count.
func pathAttributes(text []byte, c cfg.Conditions) (paths []string, named bool) {
	if !bytes.Contains(text, []byte("path")) {
		return nil, true
	}
	named = true
	syntax.EachAttribute(text, func(attr []byte) {
		p := cfg.Parser{Text: string(attr[1:]), Conditions: c}
		holds := cfg.True
		p.Skip("[")
		if p.Skip("cfg_attr") && p.Skip("(") {
			holds = p.Predicate()
			p.Skip(",")
		}
		if !p.Skip("path") || !p.Skip("=") || !p.Skip(`"`) || holds == cfg.False {
			return
		}
		name, _, _ := strings.Cut(p.Text, `"`) // escapes do not occur in it
		name = strings.ReplaceAll(name, `\`, "/")
		if holds == cfg.True {
			paths, named = append([]string{name}, paths...), false
		} else {
			paths = append(paths, name)
		}
	})
	return paths, named
}

// Assign settles which files belong to which crate, when the inputs list candidates: a package's targets
// share its folders. Each crate keeps the files that its `mod`s reach. A candidate that none reaches goes to
// the first crate that lists it and takes orphans. Crates loaded on demand stay as they are.
func Assign(inputs []Input) []Input {
	reached := make([]map[int]bool, len(inputs))
	taken := map[string]bool{}
	for i := range inputs {
		reached[i] = reach(&inputs[i])
		for f := range reached[i] {
			taken[path.Clean(inputs[i].Files[f].Path)] = true
		}
	}
	out := make([]Input, len(inputs))
	for i, in := range inputs {
		out[i] = in
		if in.Load != nil {
			continue
		}
		out[i].Files = nil
		for f, file := range in.Files {
			p := path.Clean(file.Path)
			if reached[i][f] || !taken[p] && !in.OnlyReached {
				out[i].Files = append(out[i].Files, file)
				taken[p] = true
			}
		}
	}
	return out
}

// reach are the files that a crate's `mod`s lead to, by index into its files.
func reach(in *Input) map[int]bool {
	files := map[string]int{}
	for i, f := range in.Files {
		files[path.Clean(f.Path)] = i
	}
	got := map[int]bool{}
	root, ok := files[path.Clean(in.Root)]
	if !ok {
		return got
	}
	r := reacher{
		got:     got,
		outline: func(file int) *syntax.Outline { return in.Files[file].Outline },
		find:    func(p string) (int, bool) { i, ok := files[p]; return i, ok },
		path:    func(file int) string { return in.Files[file].Path },
		cfg:     cfg.Conditions{Features: in.Features, Target: in.Target},
	}
	r.visit(root, rootFolders(in.Root))
	return got
}

// reacher follows `mod`s from file to file.
type reacher struct {
	got     map[int]bool
	outline func(file int) *syntax.Outline
	find    func(path string) (int, bool)
	path    func(file int) string
	skip    func(*syntax.Unit) bool // the modules to leave out; nil: none
	macros  bool                    // also those that stand in macro calls and definitions
	root    folders                 // of the crate's root
	cfg     cfg.Conditions
}

func (r *reacher) visit(file int, top folders) {
	r.got[file] = true
	entries := r.outline(file).Entries
	inside := map[int32]folders{-1: top}
	for i := range entries {
		u, at := entries[i].Unit, inside[entries[i].Parent]
		switch {
		case u.Kind == syntax.ModItem && r.skip != nil && r.skip(u):
			inside[int32(i)] = folders{children: "?", attr: "?"} // where nothing is
		case u.Kind == syntax.ModItem && u.Container:
			inside[int32(i)] = at.module(u, r.cfg).inline()
		case u.Container:
			inside[int32(i)] = at
		case u.Kind == syntax.ModItem:
			r.follow(at.module(u, r.cfg))
		case u.Kind == syntax.MacroInvocation && includedFile(u) != "":
			if f, ok := r.find(path.Join(path.Dir(r.path(file)), includedFile(u))); ok && !r.got[f] {
				r.visit(f, at)
			}
		case u.Kind == syntax.MacroInvocation && r.macros:
			r.inMacro(u, file, at)
		case u.Kind == syntax.MacroDefinition && r.macros: // it may be called here or in the root
			r.inMacro(u, file, at)
			r.inMacro(u, file, r.root)
		}
	}
}

// inMacro follows the `mod`s and `include!`s in a macro's text, as if they stood in some place of the file. Of a cfg_if!
// these are those in the arms that may be the one.
func (r *reacher) inMacro(u *syntax.Unit, file int, at folders) {
	if r.skip != nil && u.Kind == syntax.MacroInvocation {
		if path, arguments, ok := macro.Call(u.Text); ok && hir.LastSegment(path) == "cfg_if" {
			if arms, ok := macro.CfgIf(arguments); ok {
				for _, body := range inForce(arms, r.cfg) {
					r.inText(body, file, at)
				}
				return
			}
		}
	}
	r.inText(u.Text, file, at)
}

// inForce are the bodies of the arms of which one may be the first whose cfg holds.
func inForce(arms []macro.Arm, c cfg.Conditions) (bodies [][]byte) {
	for _, a := range arms {
		holds := cfg.True
		if a.Predicate != "" {
			holds = c.Holds(a.Predicate)
		}
		if holds != cfg.False {
			bodies = append(bodies, a.Body)
		}
		if holds == cfg.True {
			break
		}
	}
	return bodies
}

func (r *reacher) inText(text []byte, file int, at folders) {
	eachModIn(text, func(name string, attrs []byte) {
		off := false
		if r.skip != nil {
			syntax.EachAttribute(attrs, func(attr []byte) { off = off || cfgOff(attr, r.cfg) })
		}
		if off {
			return
		}
		m := modDecl{at: at, name: name}
		m.paths, m.named = pathAttributes(attrs, r.cfg)
		r.follow(m)
	})
	for _, m := range includedInMacro.FindAllSubmatch(text, -1) {
		if f, ok := r.find(path.Join(path.Dir(r.path(file)), string(m[1]))); ok && !r.got[f] {
			r.visit(f, at)
		}
	}
}

func (r *reacher) follow(m modDecl) {
	if f, within, ok := m.find(r.find); ok && !r.got[f] {
		r.visit(f, within)
	}
}

// modInMacro is a `mod name;` in a macro's text, with the attributes before it.
var modInMacro = regexp.MustCompile(`((?:#\[[^\[\]]*\]\s*)*)(?:pub(?:\([a-z ]*\))?\s+)?\bmod\s+(?:r#)?(\w+)\s*;`)

func eachModIn(text []byte, visit func(name string, attrs []byte)) {
	if !bytes.Contains(text, []byte("mod")) {
		return
	}
	for _, m := range modInMacro.FindAllSubmatch(text, -1) {
		visit(string(m[2]), m[1])
	}
}

// includedFile is the path in an `include!("path")`; "" when u is none, or the path is not written out.
func includedFile(u *syntax.Unit) string {
	text := skipAttributes(u.Text)
	if !bytes.HasPrefix(text, []byte("include")) {
		return ""
	}
	if m := included.FindSubmatch(text); m != nil {
		return string(m[1])
	}
	return ""
}

var included = regexp.MustCompile(`^include\s*!\s*[({\[]\s*"([^"\\]+)"\s*,?\s*[)}\]]`)

// includedInMacro is an `include!("path")` in a macro's text.
var includedInMacro = regexp.MustCompile(`\binclude!\s*[({\[]\s*"([^"\\]+)"`)

// Follow reads the files of a dependency: its root and what its `mod`s and `include!`s lead to, those in macro calls
// included, and those whose cfg is false with the features and target left out. read gives the outline of a path
// that is a file, and is asked about many that are none.
func Follow(root string, features map[string]bool, target *cfg.Target, read func(path string) *syntax.Outline) []*File {
	var files []*File
	at := map[string]int{}
	find := func(p string) (int, bool) {
		i, known := at[p]
		if !known {
			i = -1
			if o := read(p); o != nil {
				i = len(files)
				files = append(files, &File{Path: p, Outline: o})
			}
			at[p] = i
		}
		return i, i >= 0
	}
	r := reacher{
		got: map[int]bool{}, find: find, macros: true, root: rootFolders(root), cfg: cfg.Conditions{Features: features, Target: target},
		path:    func(file int) string { return files[file].Path },
		outline: func(file int) *syntax.Outline { return files[file].Outline },
		skip:    func(u *syntax.Unit) bool { return offByDefault(u, cfg.Conditions{Features: features, Target: target}) },
	}
	if i, ok := find(path.Clean(root)); ok {
		r.visit(i, rootFolders(root))
	}
	return files
}
