package depot

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/crossawait/crossawait/internal/syntax"
)

// outline is that of a text.
func outline(t testing.TB, text string) *syntax.Outline {
	t.Helper()
	p := syntax.NewParser()
	defer p.Close()
	tree, err := p.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	defer tree.Close()
	return syntax.Reduce(syntax.Cut([]byte(text), tree, nil, nil))
}

const text = `use a::b;
mod inner { pub struct S { x: u8 } impl S { pub async fn f(&self) { g().await } } }
struct Broken { x: 
fn after() {}
;
`

func sample(t testing.TB) []File {
	return []File{{Path: "src/lib.rs", Outline: outline(t, text), Size: 12, ModTime: -5}, {Path: "src/empty.rs", Outline: outline(t, "")}}
}

// show is files as text.
func show(files []File) string {
	var b strings.Builder
	for _, f := range files {
		fmt.Fprintf(&b, "%s %d %d\n", f.Path, f.Size, f.ModTime)
		for _, e := range f.Outline.Entries {
			u := e.Unit
			fmt.Fprintf(&b, "%d %s %q %q %v %v %v %v %v\n", e.Parent, u.Kind, u.Name, u.Text, u.NameSpan, u.BodySpan, u.Container, u.HasError, u.Async)
		}
	}
	return b.String()
}

func always(*File) bool { return true }

var key = Key{Name: "some-crate 1.2.3", Made: "checksum"}

func TestStoreAndLoad(t *testing.T) {
	d := New(filepath.Join(t.TempDir(), "new", "folder"), DefaultLimit)
	if _, ok := d.Load(key, always); ok {
		t.Fatal("an empty depot has an entry")
	}
	want := sample(t)
	d.Store(key, want)
	got, ok := d.Load(key, always)
	if !ok || show(got) != show(want) {
		t.Fatalf("got %v\n%s\nwant\n%s", ok, show(got), show(want))
	}
	for _, k := range []Key{{Name: key.Name, Made: "other"}, {Name: "some-crate 1.2.4", Made: key.Made}} {
		if _, ok := d.Load(k, always); ok {
			t.Errorf("%v has the entry of another key", k)
		}
	}
	if _, ok := d.Load(key, func(f *File) bool { return f.Path != "src/empty.rs" }); ok {
		t.Error("an entry counts although one of its files has changed")
	}
}

// A changed byte anywhere, a cut anywhere and anything behind are found out, and the entry is made anew.
func TestDamage(t *testing.T) {
	d := New(t.TempDir(), DefaultLimit)
	d.Store(key, sample(t))
	path := d.path(key)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	damaged := func(what string, data []byte) {
		t.Helper()
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, ok := d.Load(key, always); ok {
			t.Errorf("%s is not noticed", what)
		}
	}
	for i := range whole {
		data := bytes.Clone(whole)
		data[i] ^= 0x40
		damaged(fmt.Sprintf("a change of byte %d", i), data)
		damaged(fmt.Sprintf("a cut at byte %d", i), whole[:i])
	}
	damaged("something more", append(bytes.Clone(whole), 'x'))
	d.Store(key, sample(t))
	if _, ok := d.Load(key, always); !ok {
		t.Error("the entry is not made anew")
	}
}

// A note comes back as it was, under its own key alone, and a damaged one does not; it stands beside outlines.
func TestNotes(t *testing.T) {
	d := New(t.TempDir(), DefaultLimit)
	d.Store(key, sample(t))
	if _, ok := d.Note(key); ok {
		t.Fatal("outlines are taken for a note")
	}
	want := []byte("found\x00nothing")
	d.Keep(key, want)
	if got, ok := d.Note(key); !ok || !bytes.Equal(got, want) {
		t.Fatalf("got %t %q", ok, got)
	}
	if _, ok := d.Load(key, always); !ok {
		t.Error("a note has driven out outlines")
	}
	other := Key{Name: key.Name, Made: "other"}
	if _, ok := d.Note(other); ok {
		t.Error("another key has the note")
	}
	whole, err := os.ReadFile(d.notePath(key))
	if err != nil {
		t.Fatal(err)
	}
	for i := range whole {
		data := bytes.Clone(whole)
		data[i] ^= 0x40
		if err := os.WriteFile(d.notePath(key), data, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, ok := d.Note(key); ok {
			t.Errorf("a change of byte %d is not noticed", i)
		}
	}
	if err := os.WriteFile(d.notePath(other), whole, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, ok := d.Note(other); ok {
		t.Error("the note of another key is taken")
	}
	(*Depot)(nil).Keep(key, want)
	if _, ok := (*Depot)(nil).Note(key); ok {
		t.Error("no depot has a note")
	}
}

// An entry under another key's name, as after a clash of hashes, is not taken for that key's.
func TestForeignEntry(t *testing.T) {
	d := New(t.TempDir(), DefaultLimit)
	other := Key{Name: key.Name, Made: "other"}
	d.Store(other, sample(t))
	if err := os.Rename(d.path(other), d.path(key)); err != nil {
		t.Fatal(err)
	}
	if _, ok := d.Load(key, always); ok {
		t.Error("the entry of another key is taken")
	}
}

func FuzzDecode(f *testing.F) {
	whole := encode(key, sample(f))
	f.Add(whole[len(format) : len(whole)-4])
	f.Fuzz(func(t *testing.T, body []byte) {
		r := &reader{buf: body}
		r.str()
		r.str()
		for n := r.count(); n > 0 && !r.bad; n-- {
			var file File
			if r.file(&file) {
				show([]File{file}) // touches all that the spans say
			}
		}
	})
}

// Two processes write and read the same entries, and both always see whole ones.
func TestConcurrency(t *testing.T) {
	dir := t.TempDir()
	want := sample(t)
	var wg sync.WaitGroup
	for range 2 {
		d := New(dir, DefaultLimit)
		for range 4 {
			wg.Go(func() {
				for i := range 25 {
					k := Key{Name: "crate " + string(rune('a'+i%3))}
					d.Store(k, want)
					if got, ok := d.Load(k, always); !ok || show(got) != show(want) {
						t.Errorf("entry %s is not whole", k.Name)
					}
				}
			})
		}
	}
	wg.Wait()
	left, err := filepath.Glob(filepath.Join(dir, "*"+temporary))
	if err != nil || len(left) > 0 {
		t.Errorf("temporary files are left: %v %v", left, err)
	}
}

// What a killed process left is no entry, and goes after a while.
func TestKilled(t *testing.T) {
	dir := t.TempDir()
	old, fresh := filepath.Join(dir, "1"+temporary), filepath.Join(dir, "2"+temporary)
	for _, path := range []string{old, fresh} {
		if err := os.WriteFile(path, []byte("half"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	long := time.Now().Add(-2 * abandoned)
	if err := os.Chtimes(old, long, long); err != nil {
		t.Fatal(err)
	}
	New(dir, DefaultLimit).Store(key, sample(t))
	if _, err := os.Stat(old); !os.IsNotExist(err) {
		t.Error("what a killed process left stays")
	}
	if _, err := os.Stat(fresh); err != nil {
		t.Error("what another process is writing was removed")
	}
}

// The folder stays within its limit, and what was used last stays.
func TestLimit(t *testing.T) {
	dir := t.TempDir()
	size := int64(len(encode(Key{Name: "c00"}, sample(t))))
	d := New(dir, 10*size)
	names := []string{}
	for i := range 10 {
		k := Key{Name: fmt.Sprintf("c%02d", i)}
		names = append(names, k.Name)
		d.Store(k, sample(t))
		at := time.Now().Add(time.Duration(i-20) * touchEvery)
		if err := os.Chtimes(d.path(k), at, at); err != nil {
			t.Fatal(err)
		}
	}
	if _, ok := d.Load(Key{Name: "c00"}, always); !ok { // used again
		t.Fatal("an entry is missing within the limit")
	}
	d.Store(Key{Name: "c10"}, sample(t))
	var left []string
	for _, name := range append(names, "c10") {
		if _, err := os.Stat(d.path(Key{Name: name})); err == nil {
			left = append(left, name)
		}
	}
	if want := []string{"c00", "c05", "c06", "c07", "c08", "c09", "c10"}; !slices.Equal(left, want) {
		t.Errorf("left are %v, want %v", left, want)
	}
	d.Store(Key{Name: "huge"}, []File{{Path: "x", Outline: outline(t, "const A: &str = \""+strings.Repeat("impl ", int(size))+"\";")}})
	if _, err := os.Stat(d.path(Key{Name: "huge"})); err == nil {
		t.Error("an entry that would drive out all others is kept")
	}
}

// Without a folder that can be written there are no entries, and no failure.
func TestNoFolder(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, d := range []*Depot{nil, New(filepath.Join(file, "below"), DefaultLimit)} {
		d.Store(key, sample(t))
		if _, ok := d.Load(key, always); ok {
			t.Error("an entry comes from nowhere")
		}
	}
	if runtime.GOOS == "windows" || os.Getuid() == 0 {
		return // folders' permissions do not stop us
	}
	sealed := filepath.Join(dir, "sealed")
	New(sealed, DefaultLimit).Store(key, sample(t))
	if err := os.Chmod(sealed, 0o555); err != nil {
		t.Fatal(err)
	}
	d := New(sealed, DefaultLimit)
	d.Store(Key{Name: "more"}, sample(t))
	if _, ok := d.Load(key, always); !ok {
		t.Error("a folder that is read-only cannot be read")
	}
}
