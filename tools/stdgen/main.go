// Command stdgen writes the catalog's stub of std from the documentation that comes with a toolchain (rustup's
// component rust-docs). What the documentation does not say, which types need drop above all, is in
// corrections.toml, each line with its source; the tests of internal/catalog hold the result to rustc.
//
// Stable items are declared, and of the unstable ones those that stable signatures name. std::arch, std::simd and
// std::intrinsics stay out: twenty thousand functions that no future keeps.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"golang.org/x/net/html"
)

//go:embed corrections.toml
var correctionsText string

// corrections are what the documentation does not say.
type corrections struct {
	Modules []string `toml:"modules"` // that stay out
	Skip    []string `toml:"skip"`    // traits whose impls stay out
	Bounds  []string `toml:"bounds"`  // traits by which nothing is bounded in the stub
	Keep    []string `toml:"keep"`    // unstable items that the language itself uses
	Private []string `toml:"private"` // names that nobody outside can write: impls and members with them stay out
	Types   []struct {
		Path   string   `toml:"path"`
		Fields []string `toml:"fields"` // types of private fields
		Drop   bool     `toml:"drop"`   // it needs drop whatever its arguments
		Source string   `toml:"source"`
	} `toml:"types"`
	Extra []struct {
		Module string `toml:"module"`
		Text   string `toml:"text"`
		Source string `toml:"source"`
	} `toml:"extra"`

	types map[string]typeCorrection
}

type typeCorrection struct {
	Fields []string
	Drop   bool
}

func (c *corrections) fieldsOf(path string) []string { return c.types[path].Fields }

func readCorrections(text string) (*corrections, error) {
	var c corrections
	d := toml.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		return nil, err
	}
	c.types = map[string]typeCorrection{}
	for _, t := range c.Types {
		c.types[t.Path] = typeCorrection{t.Fields, t.Drop}
	}
	return &c, nil
}

func main() {
	docs := flag.String("docs", "", "the folder that holds std/, as rustdoc writes it; without it, that of rustup's component rust-docs")
	out := flag.String("out", "internal/catalog/stubs/std", "the folder to write to; its .rs files are replaced")
	update := flag.Bool("update", false, "go over to the documentation's version of Rust when it is another than the stub's")
	flag.Parse()
	if err := run(*docs, *out, *update); err != nil {
		fmt.Fprintln(os.Stderr, "stdgen:", err)
		os.Exit(1)
	}
}

func run(root, out string, update bool) error {
	if root == "" {
		root = sysrootDocs()
	}
	found, have := docsVersion(root), stubVersion(out)
	if !update && have != "" && found != have {
		fmt.Fprintf(os.Stderr, "stdgen: std stays as it is: it is of Rust %s, and the documentation here is of %q (-update goes over to it)\n", have, found)
		return nil
	}
	files, err := generate(root)
	if err != nil {
		return err
	}
	return write(out, files)
}

// sysrootDocs is where rustup puts the documentation; "" without rustc.
func sysrootDocs() string {
	root, err := exec.Command("rustc", "--print", "sysroot").Output()
	if err != nil {
		return ""
	}
	return filepath.Join(strings.TrimSpace(string(root)), "share", "doc", "rust", "html")
}

// docsVersion is the version of Rust that the documentation in a folder is of; "" when there is none.
func docsVersion(root string) string {
	f, err := os.Open(filepath.Join(root, "std", "index.html"))
	if err != nil {
		return ""
	}
	defer f.Close()
	page, err := html.Parse(f)
	if err != nil {
		return ""
	}
	if v := byClass(page, "version"); v != nil {
		return strings.TrimSpace(textOf(v))
	}
	return ""
}

// headBefore and headAfter are around the version in the first line of the stub.
const (
	headBefore = "// std, core and alloc, after the documentation of Rust "
	headAfter  = ". Made by tools/stdgen.\n"
)

// stubVersion is the version of Rust that the stub in a folder was made from; "" when there is none.
func stubVersion(dir string) string {
	text, err := os.ReadFile(filepath.Join(dir, "lib.rs"))
	if err != nil {
		return ""
	}
	version, _, _ := strings.Cut(strings.TrimPrefix(string(text), headBefore), headAfter)
	return version
}

// generate is the stub's files, by path.
func generate(root string) (map[string]string, error) {
	c, err := readCorrections(correctionsText)
	if err != nil {
		return nil, fmt.Errorf("corrections.toml: %w", err)
	}
	d, err := readDocs(root, crate, func(module string) bool { return slices.Contains(c.Modules, module) })
	if err != nil {
		return nil, err
	}
	d.version = docsVersion(root)
	l := newLibrary(d, c)
	if err := l.checkCorrections(); err != nil {
		return nil, err
	}
	return l.files(), nil
}

// crate is the crate whose documentation is read; what core and alloc declare is on its pages too.
const crate = "std"

// write replaces the .rs files of a folder.
func write(out string, files map[string]string) error {
	err := filepath.WalkDir(out, func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(p) != ".rs" {
			return err
		}
		return os.Remove(p)
	})
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	for name, text := range files {
		p := filepath.Join(out, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
