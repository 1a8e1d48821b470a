package catalog

import (
	"bytes"
	"compress/flate"
	"io"
	"io/fs"
	"path"
	"sort"
	"strings"
)

// Stub is a crate's declarations: Rust files without bodies, laid out as a crate's sources are. They were
// taken from the documentation of the version that the head of lib.rs names: signatures, impls and the auto
// traits' conditions as rustdoc worked them out; std's by tools/stdgen. Where a type needs drop without saying
// so, it has fields `_0`, `_1`, … or an impl of Drop, as needs_drop says. A stub sees every other stub under its
// name.
type Stub struct {
	Crate string
	Files []StubFile // lib.rs first, then by path
	// Outline is what index.Stored reads together with the files: how they are cut into items, and which impls
	// mention what. Made by tools/stubindex. Not to be changed.
	Outline []byte
}

// StubFile is one file of a stub. Path is relative to the crate's source folder: "lib.rs", "sync/mpsc.rs".
type StubFile struct {
	Path string
	Text []byte // not to be changed
}

// StubCrates are the names of the crates with stubs, sorted.
func StubCrates() []string {
	entries, err := data.ReadDir("stubs")
	if err != nil {
		return nil
	}
	names := make([]string, 0, len(entries))
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// StubOf is the stub of one crate, under the name that paths use for it; ok is false without one. core
// and alloc are std.
func StubOf(crate string) (s Stub, ok bool) {
	root := path.Join("stubs", crate)
	s.Crate = crate
	err := fs.WalkDir(data, root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := data.ReadFile(p)
		if err != nil {
			return err
		}
		s.Files = append(s.Files, StubFile{Path: strings.TrimPrefix(p, root+"/"), Text: text})
		return nil
	})
	if err != nil || len(s.Files) == 0 {
		return Stub{}, false
	}
	sort.Slice(s.Files, func(i, j int) bool {
		a, b := s.Files[i].Path, s.Files[j].Path
		if (a == "lib.rs") != (b == "lib.rs") {
			return a == "lib.rs"
		}
		return a < b
	})
	s.Outline = outlineOf(crate)
	return s, true
}

// StubVersion is the version of a crate that its stub declares, as far as it matters ("1.54.1", "0.3"): what the
// head of lib.rs says behind the package's name. "" means that the stub stands for no version in particular, or
// that there is none.
func StubVersion(crate string) string {
	text, err := data.ReadFile(path.Join("stubs", crate, "lib.rs"))
	if err != nil {
		return ""
	}
	head, _, _ := strings.Cut(string(text), "\n")
	words := strings.Fields(strings.TrimPrefix(head, "//"))
	if len(words) < 2 || strings.ReplaceAll(words[0], "-", "_") != crate {
		return ""
	}
	if v := strings.TrimRight(words[1], ",;:."); v != "" && v[0] >= '0' && v[0] <= '9' {
		return v
	}
	return ""
}

// Paths are those of the files, in their order.
func (s Stub) Paths() []string {
	paths := make([]string, len(s.Files))
	for i := range s.Files {
		paths[i] = s.Files[i].Path
	}
	return paths
}

// Texts are those of the files, in their order.
func (s Stub) Texts() [][]byte {
	texts := make([][]byte, len(s.Files))
	for i := range s.Files {
		texts[i] = s.Files[i].Text
	}
	return texts
}

// outlineOf is nil when the outline is missing, which the test of tools/stubindex would say.
func outlineOf(crate string) []byte {
	packed, err := data.ReadFile("outlines/" + crate + ".flate")
	if err != nil {
		return nil
	}
	out, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		return nil
	}
	return out
}

// Stubs are the stubs of all crates.
func Stubs() []Stub {
	var all []Stub
	for _, name := range StubCrates() {
		if s, ok := StubOf(name); ok {
			all = append(all, s)
		}
	}
	return all
}
