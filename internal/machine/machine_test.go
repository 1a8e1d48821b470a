package machine_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rules/ruletest"
	"github.com/crossawait/crossawait/internal/types"
)

var update = flag.Bool("update-states", false, "rewrite testdata/states.txt")

// TestStates holds the states of every future of testdata/states.rs, and which can follow which, against the file of
// record.
func TestStates(t *testing.T) {
	text, err := os.ReadFile("testdata/states.rs")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	c := ruletest.New(string(text), 2021)
	for _, fn := range c.Fns {
		words := machine.Words{Unit: c.Unit(fn), Type: c.Set.Env().Display}
		for _, f := range c.Set.Futures(fn) {
			dumpFuture(&b, f, words)
		}
	}
	const record = "testdata/states.txt"
	if *update {
		if err := os.WriteFile(record, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(record)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Error(diff)
	}
}

func dumpFuture(b *strings.Builder, f *machine.Future, w machine.Words) {
	fmt.Fprintf(b, "%s %s, size %s\n", f.Kind, f.Name, f.Size)
	for _, p := range []struct {
		name string
		v    types.Verdict
	}{{"Send", f.Send}, {"'static", f.Static}, {"Unpin", f.Unpin}} {
		fmt.Fprintf(b, "  %s %s\n", p.name, verdict(p.v))
	}
	dumpFields(b, "from the start", f, f.Captures, w)
	edges, _ := machine.Edges(f)
	names := machine.StateNames(f, edges)
	for i, st := range f.States {
		fmt.Fprintf(b, "  %s %s\n", names[i], w.Text(st.Point.Span))
		dumpFields(b, "  stored", f, st.Stored, w)
		dumpFields(b, "  held", f, st.Held, w)
	}
	name := func(state int) string {
		switch state {
		case machine.Unresumed:
			return "Unresumed"
		case machine.Returned:
			return "Returned"
		}
		return names[state]
	}
	for _, e := range edges {
		fmt.Fprintf(b, "  %s > %s", name(e.From), name(e.To))
		if words := machine.WayWords(e.Ways, w); words != "" {
			b.WriteString(" " + words)
		}
		b.WriteString("\n")
	}
	b.WriteString("\n")
}

func dumpFields(b *strings.Builder, what string, f *machine.Future, fields []machine.Field, w machine.Words) {
	for _, field := range fields {
		name := field.Name
		if name == "" {
			name = "(" + w.Text(field.Span) + ")"
		}
		fmt.Fprintf(b, "  %s %s: %s, %s, %s", what, name, w.Type(field.Ty), machine.Origin(f, field), field.Why)
		if !field.Sure {
			b.WriteString("?")
		}
		if field.Send.Answer != types.Yes {
			b.WriteString(", not Send")
		}
		b.WriteString("\n")
	}
}

// TestCulprits checks the way from a demand to each guilty value.
func TestCulprits(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a field of the future": {
			`async fn f() { let a = std::rc::Rc::new(1); io().await; drop(a); } fn s() { tokio::spawn(f()); }`,
			[]string{"Send: f.a"},
		},
		"every guilty field": {
			`async fn f(x: std::rc::Rc<u8>) { let a = std::rc::Rc::new(1); io().await; drop(a); drop(x); } fn s() { tokio::spawn(f(std::rc::Rc::new(1))); }`,
			[]string{"Send: f.x", "Send: f.a"},
		},
		"through a call": {
			`async fn f() { let a = std::rc::Rc::new(1); io().await; drop(a); } async fn g() { f().await } fn s() { tokio::spawn(g()); }`,
			[]string{"Send: g.awaited > f.a"},
		},
		"through a box and a function that returns impl Future": {
			`async fn f() { let a = std::rc::Rc::new(1); io().await; drop(a); }
			fn make() -> impl std::future::Future<Output = ()> { f() }
			fn s() { tokio::spawn(async { Box::pin(make()).await }); }`,
			[]string{"Send: s.awaited > f.a"},
		},
		"captures of a block": {
			`fn s(n: u32, r: &str) { tokio::spawn(async { println!("{n} {r}") }); }`,
			[]string{"'static: s.n", "'static: s.r"},
		},
		"a closure's captures": {
			`fn s(a: std::rc::Rc<u8>) { std::thread::spawn(move || drop(a)); }`,
			[]string{"Send: s.a"},
		},
		"what a future borrows from itself is no matter": {
			`async fn f(v: Vec<u8>) { let r = &v; io().await; drop(r); } fn s() { tokio::spawn(f(vec![])); }`,
			nil,
		},
		"the type of a generic call": {
			`async fn f<T>(x: T) { io().await; drop(x); } fn s() { tokio::spawn(f(std::rc::Rc::new(1))); tokio::spawn(f(1)); }`,
			[]string{"Send: f.x"},
		},
		"a dead end is the type itself": {
			`fn s(f: Box<dyn std::future::Future<Output = ()>>) { tokio::spawn(Box::into_pin(f)); }`,
			[]string{"Send: Pin<Box<dyn Future<Output = ()>>>"},
		},
		"mutual recursion ends": {
			`async fn f(n: u32) { Box::pin(g(n)).await } async fn g(n: u32) { let a = std::rc::Rc::new(1); Box::pin(f(n)).await; drop(a) } fn s() { tokio::spawn(f(1)); }`,
			[]string{"Send: f.awaited > g.a"},
		},
	} {
		if diff := cmp.Diff(c.want, culprits(ruletest.New("async fn io() {}\n"+c.text, 2021))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// culprits are the ways of all violated demands, each written `trait: function.field > function.field`.
func culprits(c *ruletest.Crate) []string {
	var out []string
	for _, fn := range c.Fns {
		for _, d := range c.Set.Demands(fn) {
			for _, cu := range d.Culprits {
				out = append(out, fmt.Sprintf("%s: %s", d.Obligation.Trait, way(c, cu)))
			}
		}
	}
	return out
}

func way(c *ruletest.Crate, cu machine.Culprit) string {
	if len(cu.Steps) == 0 {
		return c.Set.Env().Display(cu.Ty)
	}
	var steps []string
	for _, s := range cu.Steps {
		name := s.Field.Name
		if s.Field.Awaited {
			name = "awaited"
		}
		steps = append(steps, s.Key.Fn.Name+"."+name)
	}
	return strings.Join(steps, " > ")
}

// TestUnknownIsNotGuilty: what hangs on an unknown type is Maybe, and no culprit.
func TestUnknownIsNotGuilty(t *testing.T) {
	c := ruletest.New(`async fn io() {} async fn f() { let a = nowhere::make(); io().await; drop(a); } fn s() { tokio::spawn(f()); }`, 2021)
	for _, fn := range c.Fns {
		for _, d := range c.Set.Demands(fn) {
			if d.Verdict.Answer == types.No || len(d.Culprits) > 0 {
				t.Errorf("%v: %v", d.Obligation.Trait, d.Verdict)
			}
		}
	}
}

// verdict is an answer with its reasons on one line.
func verdict(v types.Verdict) string {
	word := map[types.Answer]string{types.Yes: "yes", types.No: "no", types.Maybe: "unknown"}[v.Answer]
	for i, b := range v.Because {
		if i == 0 {
			word += ": "
		} else {
			word += "; "
		}
		word += b.Message
	}
	return word
}
