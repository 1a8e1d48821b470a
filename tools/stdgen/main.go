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
	flag.Parse()
	if err := run(*docs, *out); err != nil {
		fmt.Fprintln(os.Stderr, "stdgen:", err)
		os.Exit(1)
	}
}

func run(docs, out string) error {
	if docs == "" {
		dir, err := sysrootDocs()
		if err != nil {
			return err
		}
		docs = dir
	}
	files, err := generate(docs)
	if err != nil {
		return err
	}
	return write(out, files)
}

// sysrootDocs is where rustup puts the documentation.
func sysrootDocs() (string, error) {
	root, err := exec.Command("rustc", "--print", "sysroot").Output()
	if err != nil {
		return "", fmt.Errorf("rustc says no sysroot: %w", err)
	}
	return filepath.Join(strings.TrimSpace(string(root)), "share", "doc", "rust", "html"), nil
}

// generate is the stub's files, by path.
func generate(root string) (map[string]string, error) {
	c, err := readCorrections(correctionsText)
	if err != nil {
		return nil, fmt.Errorf("corrections.toml: %w", err)
	}
	d, err := readDocs(root, "std", func(module string) bool { return slices.Contains(c.Modules, module) })
	if err != nil {
		return nil, err
	}
	return newLibrary(d, c).files(), nil
}

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
