package engine

import (
	"context"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestInsidesLeave holds what is said when what is inside of a function is let go as soon as there is another against
// what is said when all of it stays.
func TestInsidesLeave(t *testing.T) {
	var text strings.Builder
	for _, p := range pieces {
		text.WriteString(p[len(p)-1])
	}
	text.Write(longFile(200))
	answer := func(limit int) ([]string, int) {
		w, err := OpenText("lib.rs", []byte(text.String()), Options{Log: func(m string) { t.Error(m) }})
		if err != nil {
			t.Fatal(err)
		}
		defer w.Close()
		w.rooms.limit = limit
		r, err := w.Check(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		said := said(t, w.Snapshot())
		for _, f := range r.Findings {
			for _, fix := range f.Fixes {
				said = append(said, fix.Title)
			}
		}
		kept := 0
		for _, e := range w.Snapshot().cache.facts {
			if e.in != nil {
				kept++
			}
		}
		return said, kept
	}
	want, all := answer(1 << 30)
	got, few := answer(1)
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if few*3 > all {
		t.Errorf("%d of %d are kept", few, all)
	}
}

// TestInsidesAreFreed: nothing else holds what is let go of, such as what rules have asked.
func TestInsidesAreFreed(t *testing.T) {
	var text strings.Builder
	for _, p := range append(pieces, bodyPieces...) {
		text.WriteString(p[0])
	}
	text.Write(longFile(4000))
	alive := func(limit int) uint64 {
		w, err := OpenText("lib.rs", []byte(text.String()), Options{Log: func(m string) { t.Error(m) }})
		if err != nil {
			t.Fatal(err)
		}
		defer w.Close()
		w.rooms.limit = limit
		heap := func() uint64 {
			var m runtime.MemStats
			runtime.GC()
			runtime.GC() // what was finalized goes with the second
			runtime.ReadMemStats(&m)
			return m.HeapAlloc
		}
		before := heap()
		if _, err := w.Check(context.Background()); err != nil {
			t.Fatal(err)
		}
		after := heap()
		runtime.KeepAlive(w)
		return after - min(before, after)
	}
	alive(1) // the stubs stay
	all, few := alive(1<<30), alive(1)
	t.Logf("%d bytes with all of them, %d without", all, few)
	if few*2 > all {
		t.Errorf("%d bytes are alive with the insides of all functions, and still %d when they are let go", all, few)
	}
}

// TestInsidesOfOpenFilesStay: what the next key in an open file needs is there, and goes when the file is closed.
func TestInsidesOfOpenFilesStay(t *testing.T) {
	w, err := OpenText("lib.rs", longFile(200), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	w.rooms.limit = 1
	kept := func() (n int) {
		for fn, e := range w.Snapshot().cache.facts {
			if at, _ := w.Snapshot().index.Locate(fn); at == "lib.rs" && e.in != nil {
				n++
			}
		}
		return n
	}
	if err := w.OpenDocument("lib.rs", longFile(200)); err != nil {
		t.Fatal(err)
	}
	said(t, w.Snapshot())
	if n := kept(); n < 9 {
		t.Errorf("of an open file the insides of %d functions are kept", n)
	}
	w.CloseDocument("lib.rs")
	if n := kept(); n > 0 {
		t.Errorf("of a closed file the insides of %d functions are kept", n)
	}
}
