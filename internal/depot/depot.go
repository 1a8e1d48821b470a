// Package depot keeps on disk what would take long to make again: what was cut from the sources of dependencies, one
// file for each package and version, and notes of whoever uses it. It must never know what is in the outlines and notes
// that it keeps, nor where they came from. All that can go wrong with the folder costs time alone: an entry that cannot be read is made anew, and one
// that cannot be written is not there the next time.
package depot

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/crossawait/crossawait/internal/syntax"
)

// File is one source file of a package, cut and reduced.
type File struct {
	Path    string // relative to the package's folder, with slashes
	Outline *syntax.Outline
	// Size and ModTime are those of the file it was cut from, in bytes and nanoseconds since 1970.
	Size, ModTime int64
}

// Key says of what an entry is.
type Key struct {
	Name string // of the package, with its version: for people, and part of the entry's file name
	// Made is everything else that decides what becomes of the sources, such as a checksum and features.
	Made string
}

// Depot is a folder of entries. Several processes may use one folder at a time: entries are written aside and put
// in place whole. Its methods may be called from several goroutines; those of a nil Depot keep nothing.
type Depot struct {
	dir   string
	limit int64

	mu    sync.Mutex
	total int64 // bytes in the folder as far as we know; -1 before we looked
}

// DefaultLimit is how large a depot gets, in bytes. Reduced, a package takes a third of its sources.
const DefaultLimit = 1 << 30

// New is the depot in a folder, which need not exist, of at most limit bytes.
func New(dir string, limit int64) *Depot { return &Depot{dir: dir, limit: limit, total: -1} }

// suffix is that of entries' names, temporary that of entries not yet complete.
const (
	suffix     = ".outline"
	noteSuffix = ".note"
	temporary  = ".part"
)

func (d *Depot) path(k Key) string { return d.named(k, format, suffix) }

func (d *Depot) notePath(k Key) string { return d.named(k, noteFormat, noteSuffix) }

func (d *Depot) named(k Key, format, suffix string) string {
	sum := sha256.Sum256([]byte(format + "\x00" + k.Name + "\x00" + k.Made))
	name := strings.Map(func(r rune) rune {
		if r == '-' || r == '_' || r == '.' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '_'
	}, k.Name)
	return filepath.Join(d.dir, name+"-"+hex.EncodeToString(sum[:8])+suffix)
}

// touchEvery is how old the note of an entry's last use may get.
const touchEvery = time.Hour

// Load is what Store kept under a key; ok is false when there is none, it is damaged, or current does not agree that
// a file has still the size and time that are noted for it.
func (d *Depot) Load(k Key, current func(f *File) bool) (files []File, ok bool) {
	if d == nil {
		return nil, false
	}
	path := d.path(k)
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, false
	}
	files, ok = decode(data, k)
	if !ok {
		return nil, false
	}
	for i := range files {
		if !current(&files[i]) {
			return nil, false
		}
	}
	used(path)
	return files, true
}

// used notes that an entry was of use.
func used(path string) {
	if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > touchEvery {
		now := time.Now()
		_ = os.Chtimes(path, now, now) // what cannot be noted may be evicted too early
	}
}

// Note is what Keep kept under a key; ok is false when there is none, or it is damaged.
func (d *Depot) Note(k Key) (data []byte, ok bool) {
	if d == nil {
		return nil, false
	}
	path := d.notePath(k)
	entry, err := os.ReadFile(path)
	if err != nil {
		return nil, false
	}
	r := unseal(noteFormat, entry, k)
	if r == nil {
		return nil, false
	}
	used(path)
	return r.buf, true
}

// Keep keeps a note under a key, and makes room for it if it must.
func (d *Depot) Keep(k Key, data []byte) {
	if d != nil {
		d.put(d.notePath(k), encodeNote(k, data))
	}
}

// Store keeps files under a key, and makes room for them if it must.
func (d *Depot) Store(k Key, files []File) {
	if d != nil {
		d.put(d.path(k), encode(k, files))
	}
}

// put writes an entry aside and puts it in place.
func (d *Depot) put(path string, data []byte) {
	if int64(len(data)) > d.limit/2 || os.MkdirAll(d.dir, 0o755) != nil {
		return
	}
	part, err := os.CreateTemp(d.dir, "*"+temporary)
	if err != nil {
		return
	}
	_, err = part.Write(data)
	if closed := part.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(part.Name(), path)
	}
	if err != nil {
		_ = os.Remove(part.Name())
		return
	}
	d.grown(int64(len(data)))
}

// grown counts bytes that were written, and evicts entries when there are too many.
func (d *Depot) grown(by int64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.total >= 0 {
		d.total += by
	}
	if d.total < 0 || d.total > d.limit {
		d.trim()
	}
}

// abandoned is the age at which a temporary file is taken for that of a process that was killed.
const abandoned = time.Hour

// trim evicts the entries whose last use is longest ago until there is some room again, and what killed processes left.
func (d *Depot) trim() {
	type entry struct {
		path string
		size int64
		used time.Time
	}
	var entries []entry
	listed, err := os.ReadDir(d.dir)
	if err != nil {
		return
	}
	d.total = 0
	for _, e := range listed {
		info, err := e.Info()
		if err != nil {
			continue // another process evicted it
		}
		path := filepath.Join(d.dir, e.Name())
		switch {
		case strings.HasSuffix(e.Name(), temporary) && time.Since(info.ModTime()) > abandoned:
			_ = os.Remove(path) // the next one may succeed
		case strings.HasSuffix(e.Name(), suffix), strings.HasSuffix(e.Name(), noteSuffix):
			entries = append(entries, entry{path, info.Size(), info.ModTime()})
			d.total += info.Size()
		}
	}
	if d.total <= d.limit {
		return
	}
	slices.SortFunc(entries, func(a, b entry) int { return a.used.Compare(b.used) })
	for _, e := range entries {
		if d.total <= d.limit-d.limit/4 {
			return
		}
		if os.Remove(e.path) == nil {
			d.total -= e.size
		}
	}
}
