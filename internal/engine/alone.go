package engine

import (
	"context"
	"maps"
	"path/filepath"
	"slices"
	"sort"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/config"
	"github.com/crossawait/crossawait/internal/project"
)

// OpenText makes a workspace of one text, as a crate of its own that sees the catalog: for a file that no
// crate holds, and for an answer before the crate around it has been read. path need not exist.
func OpenText(path string, text []byte, o Options) (*Workspace, error) {
	w := &Workspace{
		options: o, catalog: catalog.Load(), config: config.Default(), Root: filepath.Dir(path),
		docs: map[string]*document{}, open: map[string]*openDocument{},
		log: func(string) {},
	}
	if o.Log != nil {
		w.log = o.Log
	}
	edition := project.DefaultEdition
	if filepath.IsAbs(path) {
		if l, err := project.Load(project.OS(), path); err == nil {
			w.Root = l.Root
			edition = editionOf(l, path, edition)
		}
	}
	w.readConfig()
	doc, err := w.parse(path, text)
	if err != nil {
		return nil, err
	}
	w.docs[path] = doc
	// Nothing is read, so that there is nothing to cancel.
	if err := w.link(context.Background(), []project.Crate{{Key: path, Name: "text", Kind: project.LoneFile, Edition: edition, Root: path, Files: []string{path}}}, nil); err != nil {
		return nil, err
	}
	return w, nil
}

// editionOf is the edition of the crate that holds a file.
func editionOf(l *project.Layout, path string, other int) int {
	for _, c := range l.Crates {
		if c.Wanted && slices.Contains(c.Files, path) {
			return c.Edition
		}
	}
	return other
}

// Files are the files of the snapshot, sorted.
func (s *Snapshot) Files() []string {
	files := slices.Collect(maps.Keys(s.docs))
	sort.Strings(files)
	return files
}
