package depot

import (
	"encoding/binary"
	"hash/crc32"

	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

// format is the first line of every entry. The number in it changes with what is written here and with what
// syntax.Reduce leaves, or index.Follow reads.
var format = "crossawait outlines 7, grammar " + syntax.Grammar() + "\n"

// An entry is the format, the key, what is kept under it, and a checksum of all that. Numbers are varints.
// Units' texts stand one behind the other, so that the outlines of a file share one piece of memory.

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

const (
	isContainer = 1 << iota
	hasError
	isAsync
)

type writer struct{ buf []byte }

func (w *writer) uint(n uint64) { w.buf = binary.AppendUvarint(w.buf, n) }
func (w *writer) int(n int64)   { w.buf = binary.AppendVarint(w.buf, n) }
func (w *writer) str(s string)  { w.uint(uint64(len(s))); w.buf = append(w.buf, s...) }

func encode(k Key, files []File) []byte {
	return seal(format, k, func(w *writer) {
		w.uint(uint64(len(files)))
		for i := range files {
			w.file(&files[i])
		}
	})
}

// noteFormat is the first line of every note. What is in one is its writer's business.
const noteFormat = "crossawait note 1\n"

func encodeNote(k Key, data []byte) []byte {
	return seal(noteFormat, k, func(w *writer) { w.buf = append(w.buf, data...) })
}

// seal makes an entry of what body writes.
func seal(format string, k Key, body func(w *writer)) []byte {
	w := &writer{}
	w.buf = append(w.buf, format...)
	w.str(k.Name)
	w.str(k.Made)
	body(w)
	return binary.LittleEndian.AppendUint32(w.buf, crc32.Checksum(w.buf, castagnoli))
}

// unseal gives a reader of what stands in an entry behind the key; nil when it is none of that format, is damaged, or
// is another key's.
func unseal(format string, data []byte, k Key) *reader {
	body := len(data) - 4
	if body < len(format) || string(data[:len(format)]) != format ||
		binary.LittleEndian.Uint32(data[body:]) != crc32.Checksum(data[:body], castagnoli) {
		return nil
	}
	r := &reader{buf: data[len(format):body]}
	if r.str() != k.Name || r.str() != k.Made || r.bad {
		return nil
	}
	return r
}

func (w *writer) file(f *File) {
	w.str(f.Path)
	w.int(f.Size)
	w.int(f.ModTime)
	w.uint(uint64(len(f.Outline.Entries)))
	for i := range f.Outline.Entries {
		e := &f.Outline.Entries[i]
		u := e.Unit
		flags := uint64(0)
		for bit, set := range map[uint64]bool{isContainer: u.Container, hasError: u.HasError, isAsync: u.Async} {
			if set {
				flags |= bit
			}
		}
		w.uint(uint64(e.Parent + 1))
		w.uint(uint64(u.Kind))
		w.uint(flags)
		w.uint(uint64(len(u.Text)))
		for _, s := range [2]source.Span{u.NameSpan, u.BodySpan} {
			w.uint(uint64(s.Start))
			w.uint(uint64(s.Len()))
		}
	}
	for i := range f.Outline.Entries {
		w.buf = append(w.buf, f.Outline.Entries[i].Unit.Text...)
	}
}

// reader takes an entry apart. What does not fit makes it bad; then its answers mean nothing.
type reader struct {
	buf []byte
	bad bool
}

func (r *reader) uint() uint64 {
	n, size := binary.Uvarint(r.buf)
	if size <= 0 {
		r.bad = true
		return 0
	}
	r.buf = r.buf[size:]
	return n
}

func (r *reader) int() int64 {
	n, size := binary.Varint(r.buf)
	if size <= 0 {
		r.bad = true
		return 0
	}
	r.buf = r.buf[size:]
	return n
}

// count is a number of things that take at least a byte each.
func (r *reader) count() int {
	n := r.uint()
	if n > uint64(len(r.buf)) {
		r.bad = true
		return 0
	}
	return int(n)
}

func (r *reader) bytes(n int) []byte {
	if n > len(r.buf) {
		r.bad = true
		return nil
	}
	b := r.buf[:n:n]
	r.buf = r.buf[n:]
	return b
}

func (r *reader) str() string { return string(r.bytes(r.count())) }

// decode reads an entry; ok is false when it is none, is damaged, or is another key's.
func decode(data []byte, k Key) (files []File, ok bool) {
	r := unseal(format, data, k)
	if r == nil {
		return nil, false
	}
	files = make([]File, r.count())
	for i := range files {
		if !r.file(&files[i]) {
			return nil, false
		}
	}
	return files, !r.bad && len(r.buf) == 0
}

func (r *reader) file(f *File) bool {
	f.Path, f.Size, f.ModTime = r.str(), r.int(), r.int()
	n := r.count()
	entries, units := make([]syntax.Entry, n), make([]syntax.Unit, n)
	lengths := make([]int, n)
	for i := range entries {
		e, u := &entries[i], &units[i]
		parent, kind, flags := r.uint(), r.uint(), r.uint()
		lengths[i] = r.count()
		u.NameSpan, u.BodySpan = r.span(lengths[i]), r.span(lengths[i])
		if r.bad || parent > uint64(i) {
			return false
		}
		e.Unit, e.Parent = u, int32(parent)-1
		u.Kind, u.Container, u.HasError, u.Async = syntax.Kind(kind), flags&isContainer != 0, flags&hasError != 0, flags&isAsync != 0
	}
	base := 0
	for i := range entries {
		e, u := &entries[i], &units[i]
		u.Text = r.bytes(lengths[i])
		if r.bad {
			return false
		}
		u.Name = string(u.Text[u.NameSpan.Start:u.NameSpan.End])
		e.Base, e.End = uint32(base), uint32(base+lengths[i])
		base += lengths[i]
	}
	for i := n - 1; i >= 0; i-- {
		if p := entries[i].Parent; p >= 0 {
			entries[p].End = max(entries[p].End, entries[i].End)
		}
	}
	f.Outline = &syntax.Outline{Entries: entries}
	return true
}

// span is a span within so many bytes.
func (r *reader) span(within int) source.Span {
	start, size := r.uint(), r.uint()
	if start > uint64(within) || size > uint64(within)-start {
		r.bad = true
		return source.Span{}
	}
	return source.Span{Start: uint32(start), End: uint32(start + size)}
}
