// Command stubindex writes what the index wants to know of the catalog's stubs, so that no process has to parse
// them: one file a crate in internal/catalog/outlines. Run it after each change of a stub (`go generate`).
package main

import (
	"bytes"
	"compress/flate"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

func main() {
	out := flag.String("out", "internal/catalog/outlines", "the folder to write to")
	flag.Parse()
	if err := run(*out); err != nil {
		fmt.Fprintln(os.Stderr, "stubindex:", err)
		os.Exit(1)
	}
}

func run(out string) error {
	all, err := outlines()
	if err != nil {
		return err
	}
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	for crate, data := range all {
		var packed bytes.Buffer
		w, err := flate.NewWriter(&packed, flate.BestCompression)
		if err != nil {
			return err
		}
		if _, err := w.Write(data); err != nil {
			return err
		}
		if err := w.Close(); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(out, crate+".flate"), packed.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// outlines are those of all stubs, by crate.
func outlines() (map[string][]byte, error) {
	pool := index.NewPool(nil)
	defer pool.Close()
	all := map[string][]byte{}
	for _, stub := range catalog.Stubs() {
		var files []*index.File
		var texts [][]byte
		for _, f := range stub.Files {
			o, err := outline(pool, f.Text)
			if err != nil {
				return nil, fmt.Errorf("%s/%s: %w", stub.Crate, f.Path, err)
			}
			files, texts = append(files, &index.File{Path: f.Path, Outline: o}), append(texts, f.Text)
		}
		data, err := index.Store(files, texts, isWhole(stub), pool)
		if err != nil {
			return nil, fmt.Errorf("%s/%w", stub.Crate, err)
		}
		all[stub.Crate] = data
	}
	return all, nil
}

// isWhole reports whether a tool has made a stub from all of a crate's documentation, as its first line says then.
func isWhole(s catalog.Stub) bool {
	head, _, _ := bytes.Cut(s.Files[0].Text, []byte("\n"))
	return bytes.Contains(head, []byte("Made by tools/stdgen"))
}

func outline(pool *index.Pool, text []byte) (o *syntax.Outline, err error) {
	pool.Use(func(p *syntax.Parser) {
		var tree *syntax.Tree
		if tree, err = p.Parse(text); err == nil {
			o = syntax.Cut(text, tree, nil, nil)
			tree.Close()
		}
	})
	return o, err
}
