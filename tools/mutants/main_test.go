package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
	"github.com/google/go-cmp/cmp"
)

const sample = `use std::sync::{Arc, Mutex};

pub struct Cache {
    hook: Box<dyn Fn() + Send>,
}

impl Cache {
    pub async fn store(&self, key: String, all: Arc<Mutex<u8>>) {
        let size = {
            let all = all.lock().unwrap();
            *all
        };
        send(key, size).await;
    }

    pub fn start(self: Arc<Self>) {
        let me = self.clone();
        tokio::spawn(async move { me.flush().await; });
    }

    async fn gone<'a>(&'a self, (a, b): (u8, u8)) {}
}

#[cfg(test)]
mod tests {
    async fn unseen(x: Arc<u8>) { x.clone(); io().await; }
}
`

func readSample(t *testing.T) *file {
	parser := syntax.NewParser()
	defer parser.Close()
	f, err := read(parser, "src/lib.rs", sample)
	if err != nil {
		t.Fatal(err)
	}
	var live []int
	for i := range f.items {
		if it := &f.items[i]; it.body != nil {
			live = append(live, f.line(it.base+it.fn.BodySpan.Start))
		}
	}
	var edits []edit
	for _, d := range f.demands("p", live) {
		edits = append(edits, edit{d.Offset, d.Offset, d.Text})
	}
	text, ok := apply(sample, edits)
	if !ok {
		t.Fatal("demands overlap")
	}
	if f, err = read(parser, "src/lib.rs", text); err != nil {
		t.Fatal(err)
	}
	return f
}

// TestDemands: a demand is on the line of the function's end, and only where the parameters can be named.
func TestDemands(t *testing.T) {
	var got []string
	for line := range strings.Lines(readSample(t).text) {
		if i := strings.Index(line, "#[allow"); i >= 0 {
			got = append(got, strings.TrimSpace(line[i:]))
		}
	}
	want := []string{"#[allow(dead_code, unused)] fn demand_of_store(&self, key: String, all: Arc<Mutex<u8>>) { fn need<F: ::std::future::Future + ::std::marker::Send>(_: F) {} need(Self::store(self, key, all)) }"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestMutants: every mutant of the sample, as the lines that it changes. No line moves.
func TestMutants(t *testing.T) {
	f := readSample(t)
	every := func(int) bool { return true }
	demanded := func(name string, _ int) bool { return name == "store" }
	var got []string
	for _, m := range mutants("p", f, every, demanded, rand.New(rand.NewPCG(1, 1))) {
		text, ok := apply(f.text, slices.Clone(m.Edits))
		if !ok {
			t.Errorf("%s: its edits overlap", m.Kind)
			continue
		}
		before, after := strings.Split(f.text, "\n"), strings.Split(text, "\n")
		if len(before) != len(after) {
			t.Errorf("%s moves lines", m.Kind)
			continue
		}
		for i, line := range after {
			if line != before[i] && !strings.Contains(line, demandPrefix) {
				got = append(got, fmt.Sprintf("%s %d: %s", m.Kind, i+1, strings.TrimSpace(line)))
			}
		}
	}
	want := strings.Split(strings.TrimSpace(wantMutants), "\n")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

const wantMutants = `
arc-to-rc 1: use std::sync::{ Mutex}; use std::rc::Rc as Arc;
send-removed 4: hook: Box<dyn Fn() >,
owned-to-ref 8: pub async fn store(&self, key: &String, all: Arc<Mutex<u8>>) {
owned-to-ref 8: pub async fn store(&self, key: String, all: &Arc<Mutex<u8>>) {
arc-to-rc 8: pub async fn store(&self, key: String, all: ::std::rc::Rc<Mutex<u8>>) {
block-removed 9: 
block-removed 11: let size = *all
block-removed 12: ;
rc-held 13: let held = ::std::rc::Rc::new(0u8); send(key, size).await;
rc-dropped 13: let held = ::std::rc::Rc::new(0u8); drop(held); send(key, size).await;
rc-borrowed-dropped 13: let held = ::std::rc::Rc::new(0u8); let _ = held.clone(); drop(held); send(key, size).await;
rc-in-block 13: { let held = ::std::rc::Rc::new(0u8); let _ = held.clone(); } send(key, size).await;
cell-ref-used 13: let cell = ::std::cell::Cell::new(0u8); let held = &cell; send(key, size).await; held.set(1);
pointer-unused 13: let held: *const u8 = ::std::ptr::null(); let _ = held.is_null(); send(key, size).await;
guard-held 13: let lock = ::std::sync::Mutex::new(0u8); let mut held = lock.lock().unwrap(); *held += 1; send(key, size).await;
guard-temporary 13: let lock = ::std::sync::Mutex::new(0u8); *lock.lock().unwrap() += 1; send(key, size).await;
guard-moved 13: let lock = ::std::sync::Mutex::new(0u8); let held = lock.lock().unwrap(); drop(held); send(key, size).await;
clone-removed 17: let me = self;
rc-held 18: tokio::spawn(async move { let held = ::std::rc::Rc::new(0u8); me.flush().await; });
rc-dropped 18: tokio::spawn(async move { let held = ::std::rc::Rc::new(0u8); drop(held); me.flush().await; });
rc-borrowed-dropped 18: tokio::spawn(async move { let held = ::std::rc::Rc::new(0u8); let _ = held.clone(); drop(held); me.flush().await; });
rc-in-block 18: tokio::spawn(async move { { let held = ::std::rc::Rc::new(0u8); let _ = held.clone(); } me.flush().await; });
cell-ref-used 18: tokio::spawn(async move { let cell = ::std::cell::Cell::new(0u8); let held = &cell; me.flush().await; held.set(1); });
pointer-unused 18: tokio::spawn(async move { let held: *const u8 = ::std::ptr::null(); let _ = held.is_null(); me.flush().await; });
guard-held 18: tokio::spawn(async move { let lock = ::std::sync::Mutex::new(0u8); let mut held = lock.lock().unwrap(); *held += 1; me.flush().await; });
guard-temporary 18: tokio::spawn(async move { let lock = ::std::sync::Mutex::new(0u8); *lock.lock().unwrap() += 1; me.flush().await; });
guard-moved 18: tokio::spawn(async move { let lock = ::std::sync::Mutex::new(0u8); let held = lock.lock().unwrap(); drop(held); me.flush().await; });
move-removed 18: tokio::spawn(async { me.flush().await; });
`

// TestBlame: errors of a batch go to the mutant that holds the culprit, and those that are not about futures
// are told from the others.
func TestBlame(t *testing.T) {
	text, err := os.ReadFile("testdata/errors.json")
	if err != nil {
		t.Fatal(err)
	}
	v, err := oracle.ReadVerdict(text, map[string]string{"src/lib.rs": "src/lib.rs"})
	if err != nil {
		t.Fatal(err)
	}
	batch := []mutant{{File: "src/lib.rs", From: 3, To: 9}, {File: "src/lib.rs", From: 10, To: 14}}
	var got []string
	for _, e := range v.Errors {
		got = append(got, fmt.Sprint(blame(batch, e), relevant(e), " ", e.Code, e.Message))
	}
	want := []string{
		"0 true E0373async block may outlive the current function, but it borrows `n`, which is owned by the current function",
		"1 false E0308mismatched types",
		"0 true future cannot be sent between threads safely",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestCount counts a recorded set of verdicts.
func TestCount(t *testing.T) {
	text, err := os.ReadFile("testdata/verdicts.json")
	if err != nil {
		t.Fatal(err)
	}
	var verdicts []verdict
	if err := json.Unmarshal(text, &verdicts); err != nil {
		t.Fatal(err)
	}
	r := &row{}
	for _, v := range verdicts {
		r.count(v)
	}
	want := row{mutants: 6, discarded: 1, rejected: 3, found: 2, onLine: 1, missed: 1, wrong: 1}
	if *r != want {
		t.Errorf("counted %+v, want %+v", *r, want)
	}
}
