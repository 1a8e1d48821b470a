package engine

import (
	"os"
	"path/filepath"
	"sync"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/project"
	"github.com/crossawait/crossawait/internal/syntax"
)

// cargoHome is the folder in which cargo keeps what it has downloaded (the Cargo book, "Cargo Home"); "" when it is
// not known.
func cargoHome() string {
	if dir := os.Getenv("CARGO_HOME"); dir != "" {
		return dir
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Join(home, ".cargo")
}

// addExterns makes a crate's dependencies visible. The catalog's declarations are preferred where they are of a
// version that is compatible with the one in use: the tables name their items, and what they say of auto traits is
// rustdoc's. Declarations of another version would only mislead.
func (w *Workspace) addExterns(deps map[string]string, externs map[string]project.Extern) {
	for name, x := range externs {
		declared, stub := catalog.StubVersion(x.Crate), stubNames()[x.Crate]
		switch {
		case stub && declared != "" && (x.Version == "" || project.Compatible(declared, x.Version)):
			deps[name] = stubKey(x.Crate)
		case x.Key != "":
			deps[name] = x.Key
		case stub && declared == "":
			deps[name] = stubKey(x.Crate)
		default:
			delete(deps, name)
		}
	}
}

// stubNames are the crates that the catalog declares.
var stubNames = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, name := range catalog.StubCrates() {
		names[name] = true
	}
	return names
})

// dependencies are the inputs of crates that are known from their sources, read when a path first enters them.
func (w *Workspace) dependencies(crates []project.Crate) []index.Input {
	var out []index.Input
	seen := map[string]bool{}
	for _, c := range crates {
		if seen[c.Key] {
			continue
		}
		seen[c.Key] = true
		in := index.Input{
			Key: c.Key, Name: c.Name, Edition: c.Edition, Root: c.Root, Foreign: true, ProcMacro: c.ProcMacro,
			Features: c.Features, Deps: map[string]string{},
			Load: sync.OnceValue(func() []*index.File { return w.readDependency(c) }),
		}
		for name, key := range c.Deps {
			in.Deps[name] = key
		}
		w.addExterns(in.Deps, c.Externs)
		out = append(out, in)
	}
	return out
}

// readDependency reads a dependency's sources.
func (w *Workspace) readDependency(c project.Crate) []*index.File {
	if c.ProcMacro {
		return nil
	}
	return index.Follow(c.Root, c.Features, func(path string) *syntax.Outline {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil
		}
		var outline *syntax.Outline // the project's queries mark its own code alone
		w.pool.Use(func(p *syntax.Parser) {
			if tree, err := p.Parse(text); err == nil {
				defer tree.Close()
				outline = syntax.Cut(text, tree, nil, nil) // few of its signatures will be asked for
			}
		})
		return outline
	})
}
