// Package house holds the test of how the rooms may know one another (docs/architecture.md).
package house

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/crossawait/crossawait/"

// rooms are the packages in the order of the data's way. A room may import those before it, never one after
// it: what is on a later line knows what is on an earlier one.
var rooms = [][]string{
	{"internal/source", "internal/memo", "internal/catalog", "internal/config", "internal/rule", "internal/version"},
	{"internal/syntax/internal"},
	{"internal/syntax"},
	{"queries", "internal/depot", "internal/macro", "internal/cfg"},
	{"internal/hir"},
	{"internal/index", "internal/project"},
	{"internal/types"},
	{"internal/body"},
	{"internal/flow"},
	{"internal/machine"},
	{"internal/rules/fixkit"},
	{"internal/rules/rulekit"},
	{"internal/allow"},
	{"internal/rules"},
	{"internal/refactor", "internal/hint"},
	{"internal/book"},
	{"internal/rustc"},
	{"internal/hover"},
	{"internal/cargo"},
	{"internal/engine"},
	{"internal/report"},
	{"internal/diagram"},
	{"internal/lsp"},
	{"internal/cli"},
	{"cmd/crossawait"},
}

// leaves import nothing of ours.
var leaves = []string{"internal/source", "internal/memo", "internal/catalog", "internal/config"}

// foreign says which rooms alone may import a package from outside (by prefix), with the reason.
var foreign = map[string]struct {
	only []string
	why  string
}{
	"C":                       {[]string{"internal/syntax"}, "only syntax knows tree-sitter"},
	"github.com/smacker/":     {[]string{"internal/syntax"}, "only syntax knows tree-sitter"},
	"github.com/tree-sitter/": {[]string{"internal/syntax"}, "only syntax knows tree-sitter"},
	"go.lsp.dev/":             {[]string{"internal/lsp"}, "only lsp knows the wire"},
	"unicode/utf16":           {[]string{"internal/lsp", "internal/source"}, "only lsp knows UTF-16"},
	"github.com/spf13/":       {[]string{"internal/cli"}, "only cli knows flags"},
	"github.com/yuin/":        {[]string{"internal/cli"}, "only cli sets pages for a terminal"},
	"os":                      {[]string{"internal/rules/ruletest", "internal/engine", "internal/project", "internal/depot", "internal/lsp", "internal/cli", "internal/oracle", "internal/syntax/internal/genkinds", "cmd"}, "analysis touches no files"},
	"time":                    {[]string{"internal/depot", "internal/engine", "internal/lsp", "internal/cli", "internal/project", "internal/cargo"}, "analysis has no clock"},
	"net":                     {[]string{"tools"}, "nothing talks to a network"},
	"os/exec":                 {[]string{"tools", "internal/oracle", "internal/cargo"}, "nothing of a workspace is run, but by cargo for a user who wants that"},
	"golang.org/x/sync/":      {[]string{"internal/engine", "internal/lsp", "tools"}, "analysis starts no goroutines"},
}

func TestImports(t *testing.T) {
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() && (name == "testdata" || name == "examples" || name == "editors" || name == "tools" || strings.HasPrefix(name, ".") && name != "..") && path != root {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		checkFile(t, path, filepath.ToSlash(rel))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkFile(t *testing.T, path, rel string) {
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	f, err := parser.ParseFile(token.NewFileSet(), rel, src, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	here := rel[:strings.LastIndex(rel, "/")]
	for _, imp := range f.Imports {
		what, err := strconv.Unquote(imp.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		if inside, ok := strings.CutPrefix(what, module); ok {
			checkRoom(t, rel, here, inside)
			continue
		}
		for prefix, rule := range foreign {
			if (what == prefix || strings.HasSuffix(prefix, "/") && strings.HasPrefix(what, prefix)) && !within(here, rule.only) {
				t.Errorf("%s imports %s: %s", rel, what, rule.why)
			}
		}
	}
}

func checkRoom(t *testing.T, rel, from, to string) {
	for _, l := range leaves {
		if room(from) == room(l) && room(to) != room(l) {
			t.Errorf("%s imports %s, but %s is a leaf", rel, to, l)
		}
	}
	a, b := room(from), room(to)
	switch {
	case a < 0:
		t.Errorf("%s is in no room: name it in this test and in docs/architecture.md", rel)
	case b < 0:
		t.Errorf("%s imports %s, which is in no room", rel, to)
	case b > a:
		t.Errorf("%s imports %s, which comes after it on the way of the data", rel, to)
	}
}

// room is the position of a package, by the longest name that holds it; -1 when none does.
func room(pkg string) int {
	at, longest := -1, 0
	for i, line := range rooms {
		for _, name := range line {
			if (pkg == name || strings.HasPrefix(pkg, name+"/")) && len(name) > longest {
				at, longest = i, len(name)
			}
		}
	}
	return at
}

func within(pkg string, names []string) bool {
	for _, n := range names {
		if pkg == n || strings.HasPrefix(pkg, n+"/") {
			return true
		}
	}
	return false
}
