package main

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
)

// prelude is what the generated functions use. Nothing in it but std, so that no type is Unknown for want of sources.
const prelude = `#![allow(warnings)]
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;
use std::sync::Mutex;

struct Pair { a: Rc<u32>, b: String }
struct Noisy(Rc<u32>);
impl Drop for Noisy { fn drop(&mut self) {} }
enum Either { Left(Rc<u32>), Right(u32) }

fn cond() -> bool { true }
fn text() -> String { String::new() }
fn number() -> u32 { 0 }
fn rc() -> Rc<u32> { Rc::new(0) }
fn maybe() -> Option<Rc<u32>> { None }
fn attempt() -> Result<Rc<u32>, u32> { Err(0) }
fn pair() -> Pair { Pair { a: rc(), b: text() } }
fn either() -> Either { Either::Right(0) }
fn see<T: ?Sized>(_: &T) {}
fn touch<T: ?Sized>(_: &mut T) {}
fn eat<T>(_: T) {}
fn sum(a: u32, b: u32) -> u32 { a + b }
fn same<T>(t: T) -> T { t }
fn out<T: Default>() -> T { T::default() }
fn calm() {}
fn stop() -> ! { panic!() }
async fn io() {}
async fn count() -> u32 { 0 }
async fn shared() -> Rc<u32> { rc() }
async fn look<T: ?Sized>(_: &T) {}
async fn take<T>(_: T) {}
async fn pass<T>(t: T) -> T { t }
fn need<T: Send>(_: T) {}

`

// kind is the type of a generated value, as far as the generator has to know it.
type kind int

const (
	num     kind = iota // u32: Copy and Send
	str                 // String: Send, needs drop
	rcs                 // Rc<u32>: neither Send nor without drop
	raw                 // *const u32: Copy, and not Send
	cellRef             // &Cell<u32>: Copy, and not Send
	opt                 // Option<Rc<u32>>
	pairs               // Pair, a struct that is moved out of by fields
	noisy               // Noisy, which has a Drop of its own
	mutex               // Mutex<Vec<u32>>
	cell                // Cell<u32>
	refcell             // RefCell<u32>
	guard               // MutexGuard, of a mutex
	borrow              // Ref<u32>, of a RefCell
	rcRef               // &Rc<u32>
	kinds               // how many there are
)

// variable is a local that is in scope, and may have been moved.
type variable struct {
	name  string
	kind  kind
	loop  int  // depth of the loop that it is declared in
	moved bool // perhaps
	mut   bool
}

// generator writes one function.
type generator struct {
	*rand.Rand
	out    strings.Builder
	scope  []variable
	names  int
	loop   int
	labels []string
	indent int
	budget int // statements left
	sync   int // more than 0 in closures, where nothing can be awaited
}

// function is the text of an async fn of that name, one statement a line.
func function(r *rand.Rand, name string) string {
	g := &generator{Rand: r, budget: 3 + r.IntN(7)}
	result := g.pick("", "", "", " -> Option<u32>", " -> u32")
	fmt.Fprintf(&g.out, "async fn %s()%s {\n", name, result)
	g.indent = 1
	for g.budget > 0 {
		g.statement(3)
	}
	switch result {
	case " -> Option<u32>":
		g.line("Some(%s)", g.expr(num, 2))
	case " -> u32":
		g.line("%s", g.expr(num, 2))
	default:
		if g.IntN(4) == 0 {
			g.line("%s", g.unit(2))
		}
	}
	g.out.WriteString("}\n")
	return g.thin(g.out.String())
}

// calm are the functions that do the same without suspending.
var calm = map[string]string{"io": "calm", "count": "number", "shared": "rc", "take": "eat", "look": "see", "pass": "same"}

// thin takes some of the awaits away: with all of them hardly a future were Send.
func (g *generator) thin(text string) string {
	keep := []int{1, 2, 4, 10}[g.IntN(4)]
	const await = ").await"
	for at := len(text); ; {
		if at = strings.LastIndex(text[:at], await); at < 0 {
			return text
		}
		if g.IntN(10) < keep {
			continue
		}
		open := opening(text, at)
		name := open
		for name > 0 && text[name-1] >= 'a' && text[name-1] <= 'z' {
			name--
		}
		if to, ok := calm[text[name:open]]; ok {
			text = text[:name] + to + text[open:at+1] + text[at+len(await):]
			at = name
		}
	}
}

// opening is the parenthesis that the one at end closes.
func opening(text string, end int) int {
	depth := 0
	for i := end; i > 0; i-- {
		switch text[i] {
		case ')':
			depth++
		case '(':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return 0
}

func (g *generator) pick(of ...string) string { return of[g.IntN(len(of))] }

func (g *generator) line(format string, args ...any) {
	g.out.WriteString(strings.Repeat("    ", g.indent))
	fmt.Fprintf(&g.out, format, args...)
	g.out.WriteByte('\n')
}

func (g *generator) fresh() string {
	if len(g.scope) > 0 && g.IntN(8) == 0 {
		return g.scope[g.IntN(len(g.scope))].name // shadows it
	}
	g.names++
	return fmt.Sprintf("v%d", g.names)
}

func (g *generator) declare(name string, k kind, mut bool) {
	g.scope = append(g.scope, variable{name: name, kind: k, loop: g.loop, mut: mut})
}

// visible are the variables that satisfy, without those that a later one shadows.
func (g *generator) visible(satisfies func(variable) bool) []*variable {
	var out []*variable
	seen := map[string]bool{}
	for i := len(g.scope) - 1; i >= 0; i-- {
		if v := &g.scope[i]; !seen[v.name] {
			if seen[v.name] = true; !v.moved && satisfies(*v) {
				out = append(out, v)
			}
		}
	}
	return out
}

func (g *generator) any(satisfies func(variable) bool) *variable {
	if list := g.visible(satisfies); len(list) > 0 {
		return list[g.IntN(len(list))]
	}
	return nil
}

func (g *generator) of(k kind) *variable {
	return g.any(func(v variable) bool { return v.kind == k })
}

// movable is a variable of the kind that can be moved here without rustc calling it a use after a move.
func (g *generator) movable(k kind) *variable {
	return g.any(func(v variable) bool { return v.kind == k && v.loop == g.loop })
}

// block writes statements between braces, and forgets what was declared.
func (g *generator) block(depth int, first ...func()) {
	n := len(g.scope)
	g.indent++
	for _, f := range first {
		f()
	}
	for range 1 + g.IntN(3) {
		g.statement(depth)
	}
	g.indent--
	g.scope = g.scope[:n]
}

// loops writes a labelled loop, with a last line in its body if there is one to be.
func (g *generator) loops(depth int, head, last string, first ...func()) {
	label := fmt.Sprintf("'l%d", len(g.labels))
	g.line("%s: %s {", label, head)
	g.loop++
	g.labels = append(g.labels, label)
	g.block(depth, first...)
	g.labels = g.labels[:len(g.labels)-1]
	g.loop--
	if last != "" {
		g.indent++
		g.line("%s", last)
		g.indent--
	}
	g.line("}")
}

func (g *generator) statement(depth int) {
	g.budget--
	if depth == 0 {
		g.simple()
		return
	}
	switch n := g.IntN(30); {
	case n < 12:
		g.simple()
	case n < 14:
		g.line("{")
		g.block(depth - 1)
		g.line("}")
	case n < 17:
		g.line("if %s {", g.condition(depth))
		g.block(depth - 1)
		if g.IntN(2) == 0 {
			g.line("} else {")
			g.block(depth - 1)
		}
		g.line("}")
	case n < 18:
		name := g.fresh()
		g.line("if let Some(%s) = %s {", name, g.expr(opt, depth))
		g.block(depth-1, func() { g.declare(name, rcs, false) })
		if g.IntN(2) == 0 {
			g.line("} else {")
			g.block(depth - 1)
		}
		g.line("}")
	case n < 19:
		name := g.fresh()
		g.line("if let Some(%s) = &%s {", name, g.expr(opt, depth))
		g.block(depth-1, func() { g.declare(name, rcRef, false) })
		g.line("}")
	case n < 20:
		g.loops(depth-1, "loop", "if cond() { break; }")
	case n < 21:
		g.loops(depth-1, "while "+g.condition(depth), "")
	case n < 22:
		name := g.fresh()
		head := fmt.Sprintf("while let Some(%s) = %s", name, g.pick("maybe()", g.expr(opt, 1)))
		g.loops(depth-1, head, "", func() { g.declare(name, rcs, false) })
	case n < 23:
		name := g.fresh()
		head := fmt.Sprintf("for %s in 0..%s", name, g.expr(num, 1))
		g.loops(depth-1, head, "", func() { g.declare(name, num, false) })
	case n < 24:
		name := g.fresh()
		head := fmt.Sprintf("for %s in %s", name, g.pick("vec![rc(), rc()]", "[rc(), rc()]", "maybe()", "maybe().into_iter().map(same)"))
		g.loops(depth-1, head, "", func() { g.declare(name, rcs, false) })
	case n < 26:
		g.match(depth)
	case n < 27:
		g.letElse(depth)
	case n < 28:
		g.asyncBlock(depth)
	case n < 29:
		g.closure()
	default:
		g.line("let _ = %s;", g.expr(kind(g.IntN(int(noisy)+1)), depth))
	}
}

// arm writes an arm of a match, with what its pattern binds declared in its block.
func (g *generator) arm(depth int, pattern string, first ...func()) {
	g.line("%s => {", pattern)
	g.block(depth, first...)
	g.line("}")
}

func (g *generator) match(depth int) {
	switch g.IntN(4) {
	case 0:
		a, b := g.fresh(), g.fresh()
		g.line("match attempt() {")
		g.indent++
		g.arm(depth-1, fmt.Sprintf("Ok(%s)", a), func() { g.declare(a, rcs, false) })
		g.arm(depth-1, fmt.Sprintf("Err(%s)", b), func() { g.declare(b, num, false) })
		g.indent--
		g.line("}")
	case 1:
		g.line("match %s {", g.expr(num, depth))
		g.indent++
		g.arm(depth-1, "0")
		if g.IntN(2) == 0 {
			g.arm(depth-1, "n if "+g.condition(depth))
		}
		g.arm(depth-1, "_")
		g.indent--
		g.line("}")
	case 2:
		a := g.fresh()
		g.line("match either() {")
		g.indent++
		g.arm(depth-1, fmt.Sprintf("Either::Left(%s) if %s", a, g.pick("cond()", "count().await > 0", "*"+a+" > 0")), func() { g.declare(a, rcs, false) })
		g.arm(depth-1, "Either::Left(_)")
		g.arm(depth-1, "Either::Right(_)")
		g.indent--
		g.line("}")
	default:
		a := g.fresh()
		g.line("match &%s {", g.expr(opt, depth))
		g.indent++
		g.arm(depth-1, fmt.Sprintf("Some(%s)", a), func() { g.declare(a, rcRef, false) })
		g.line("None => %s,", g.pick("{}", "io().await", "return out()", "stop()"))
		g.indent--
		g.line("}")
	}
}

func (g *generator) letElse(depth int) {
	name := g.fresh()
	out := "return out();"
	if n := len(g.labels); n > 0 && g.sync == 0 {
		out = g.pick(out, "continue;", "break "+g.labels[g.IntN(n)]+";")
	}
	e := g.expr(opt, depth)
	g.line("let Some(%s) = %s else {", name, e)
	g.indent++
	if g.sync == 0 && g.IntN(2) == 0 {
		g.line("io().await;")
	}
	g.line("%s", out)
	g.indent--
	g.line("};")
	g.declare(name, rcs, false)
}

// asyncBlock is a future of its own, which takes or borrows what it mentions.
func (g *generator) asyncBlock(depth int) {
	name := g.fresh()
	move := g.pick("", "move ")
	scope, labels, loop := append([]variable(nil), g.scope...), g.labels, g.loop
	g.labels, g.loop = nil, g.loop+1 // what is declared around is not moved by name
	g.line("let %s = async %s{", name, move)
	g.block(depth - 1)
	g.indent++
	g.line("number()")
	g.indent--
	g.line("};")
	g.labels, g.loop, g.scope = labels, loop, scope
	switch g.IntN(4) {
	case 0:
		g.line("drop::<_>(%s);", name)
		g.line("io().await;")
	default:
		g.line("let _: u32 = %s.await;", name)
	}
}

func (g *generator) closure() {
	name := g.fresh()
	v := g.any(func(v variable) bool { return v.kind != mutex })
	if v == nil {
		g.simple()
		return
	}
	if v.loop == g.loop && g.IntN(3) == 0 {
		g.line("let %s = move || see(&%s);", name, v.name)
		v.moved = true
	} else {
		g.line("let %s = || see(&%s);", name, v.name)
	}
	g.line("%s();", name)
	if g.IntN(2) == 0 {
		g.line("io().await;")
		if g.IntN(2) == 0 {
			g.line("%s();", name)
		}
	}
}

func (g *generator) simple() {
	switch n := g.IntN(24); {
	case n < 8:
		k := kind(g.IntN(int(kinds)))
		e := g.expr(k, 2)
		name, mut := g.fresh(), g.IntN(3) == 0
		g.line("let %s%s = %s;", map[bool]string{true: "mut "}[mut], name, e)
		g.declare(name, k, mut)
	case n < 12:
		g.line("io().await;")
	case n < 14:
		g.line("%s;", g.unit(2))
	case n < 16:
		if v := g.any(func(v variable) bool {
			return v.loop == g.loop && v.kind != num && v.kind != raw && v.kind != cellRef && v.kind != rcRef
		}); v != nil {
			g.line("%s(%s);", g.pick("drop", "drop", "eat", "std::mem::drop"), v.name)
			v.moved = true
		}
	case n < 18:
		if v := g.any(func(v variable) bool {
			return v.mut && (v.kind == rcs || v.kind == num || v.kind == str || v.kind == opt || v.kind == noisy)
		}); v != nil {
			g.line("%s = %s;", v.name, g.expr(v.kind, 2))
		}
	case n < 20:
		if v := g.any(func(variable) bool { return true }); v != nil {
			g.line("see(&%s);", v.name)
		}
	case n < 21:
		if v := g.movable(pairs); v != nil { // a part of it
			g.line("%s;", g.pick("drop("+v.name+".a)", "eat("+v.name+".b)", "see(&"+v.name+".a)", "look(&"+v.name+".b).await"))
			v.moved = true
		}
	case n < 22:
		a, b := g.fresh(), g.fresh()
		if a == b {
			return
		}
		g.line("let (%s, %s) = (%s, %s);", a, b, g.expr(rcs, 1), g.expr(num, 1))
		g.declare(a, rcs, false)
		g.declare(b, num, false)
	case n < 23:
		a := g.fresh()
		g.line("let Pair { a: %s, .. } = pair();", a)
		g.declare(a, rcs, false)
	default:
		name := g.fresh()
		g.line("let %s;", name)
		g.line("if cond() { %s = %s; } else { %s = rc(); }", name, g.expr(rcs, 1), name)
		g.declare(name, rcs, false)
	}
}

func (g *generator) condition(depth int) string {
	options := []string{"cond()", "cond()", "cond()", "{num} > 0"}
	if v := g.of(mutex); v != nil {
		options = append(options, v.name+".lock().unwrap().is_empty()")
	}
	if v := g.of(refcell); v != nil {
		options = append(options, "*"+v.name+".borrow() > 0")
	}
	if g.sync == 0 {
		options = append(options, "count().await > 0", "sum(*rc(), count().await) > 0", "let Some(_) = maybe() && cond()")
	}
	return g.fill(g.pick(options...), depth-1)
}

// placeholder stands in an expression for another one.
var placeholder = regexp.MustCompile(`\{(num|str|rcs|raw|opt|noisy)\}`)

var named = map[string]kind{"{num}": num, "{str}": str, "{rcs}": rcs, "{raw}": raw, "{opt}": opt, "{noisy}": noisy}

// fill puts expressions of at most that depth in the place of placeholders, in the order of evaluation.
func (g *generator) fill(template string, depth int) string {
	return placeholder.ReplaceAllStringFunc(template, func(p string) string { return g.expr(named[p], max(depth, 0)) })
}

// unit is an expression without a value.
func (g *generator) unit(depth int) string {
	var options []string
	if v := g.any(func(variable) bool { return true }); v != nil {
		options = append(options, "see(&"+v.name+")", "look(&"+v.name+").await")
	}
	for p := range named {
		options = append(options, "take("+p+").await", "eat("+p+")", "look(&"+p+").await", "see(&"+p+")")
	}
	slices.Sort(options) // a map has no order, and the same seed gives the same text
	if v := g.of(mutex); v != nil {
		options = append(options, v.name+".lock().unwrap().push({num})")
	}
	if v := g.of(cell); v != nil {
		options = append(options, v.name+".set({num})")
	}
	options = append(options, "io().await", "{ io().await }", "(io().await, ()).1")
	return g.fill(g.pick(options...), depth-1)
}

// expr is an expression of the kind.
func (g *generator) expr(k kind, depth int) string {
	if depth > 0 && g.IntN(5) == 0 {
		e := func() string { return g.expr(k, depth-1) }
		switch g.IntN(6) {
		case 0:
			return "(if cond() { " + e() + " } else { " + e() + " })"
		case 1:
			return "({ let t = " + e() + "; io().await; t })"
		case 2:
			return "same(" + e() + ")"
		case 3:
			return "pass(" + e() + ").await"
		case 4:
			return "(match cond() { true => " + e() + ", false => " + e() + " })"
		default:
			return "({ io().await; " + e() + " })"
		}
	}
	switch k {
	case num:
		return g.number(depth)
	case str:
		options := []string{"text()", `String::from("a")`, "pair().b", "format!(\"{}\", {num})"}
		if v := g.of(str); v != nil {
			options = append(options, v.name+".clone()")
		}
		return g.fill(g.pick(options...), depth-1)
	case rcs:
		return g.shared(depth)
	case raw:
		if v := g.of(raw); v != nil && g.IntN(2) == 0 {
			return v.name
		}
		if v := g.of(num); v != nil && g.IntN(2) == 0 {
			return "(&" + v.name + " as *const u32)"
		}
		return "std::ptr::null::<u32>()"
	case cellRef:
		if v := g.of(cell); v != nil {
			return "&" + v.name
		}
		if v := g.of(cellRef); v != nil {
			return v.name
		}
		return "&Cell::new(0)"
	case opt:
		options := []string{"maybe()", "maybe()", "None::<Rc<u32>>"}
		if depth > 0 {
			options = append(options, "Some({rcs})", "Some(rc())", "attempt().ok()", "({ calm(); None::<Rc<u32>> })")
		}
		if v := g.movable(opt); v != nil && g.IntN(3) == 0 {
			v.moved = true
			return v.name
		}
		if v := g.of(opt); v != nil {
			options = append(options, v.name+".clone()")
		}
		return g.fill(g.pick(options...), depth-1)
	case pairs:
		if depth > 0 && g.IntN(2) == 0 {
			return g.fill("Pair { a: {rcs}, b: {str} }", depth-1)
		}
		return "pair()"
	case noisy:
		return g.fill("Noisy({rcs})", depth-1)
	case mutex:
		return g.fill("Mutex::new(vec![{num}])", depth-1)
	case cell:
		return g.fill("Cell::new({num})", depth-1)
	case refcell:
		return g.fill("RefCell::new({num})", depth-1)
	case guard:
		if v := g.of(mutex); v != nil {
			return v.name + ".lock().unwrap()"
		}
	case borrow:
		if v := g.of(refcell); v != nil {
			return v.name + g.pick(".borrow()", ".borrow()", ".try_borrow().unwrap()")
		}
	case rcRef:
		if v := g.of(rcs); v != nil {
			return "&" + v.name
		}
		return "&rc()"
	}
	return "number()"
}

func (g *generator) number(depth int) string {
	options := []string{"number()", "7", "*rc()", "*rc().max(Rc::new(1))", "text().len() as u32"}
	if depth > 0 {
		options = append(options,
			"count().await", "count().await",
			"sum({num}, {num})",
			"sum(*{rcs}, count().await)",
			"({num} + {num})",
			"maybe().map_or(0, |r| *r)",
			"*shared().await",
			"(async { *{rcs} }).await",
			"maybe().map(|r| *r).unwrap_or_default()",
			"([1, 2][count().await as usize])",
		)
	}
	if v := g.of(num); v != nil {
		options = append(options, v.name)
	}
	if v := g.of(rcs); v != nil {
		options = append(options, "*"+v.name)
	}
	if v := g.of(rcRef); v != nil {
		options = append(options, "**"+v.name)
	}
	if v := g.of(str); v != nil {
		options = append(options, v.name+".len() as u32")
	}
	if v := g.of(mutex); v != nil {
		options = append(options, v.name+".lock().unwrap().len() as u32", v.name+".lock().map(|g| g[0]).unwrap_or(0)", "({ let l = "+v.name+".lock().unwrap(); l[0] })")
	}
	if v := g.of(refcell); v != nil {
		options = append(options, "*"+v.name+".borrow()")
	}
	if v := g.of(guard); v != nil {
		options = append(options, v.name+"[0]", v.name+".len() as u32")
	}
	if v := g.of(borrow); v != nil {
		options = append(options, "*"+v.name)
	}
	if v := g.of(cellRef); v != nil {
		options = append(options, v.name+".get()")
	}
	if v := g.of(pairs); v != nil {
		options = append(options, "*"+v.name+".a")
	}
	return g.fill(g.pick(options...), depth-1)
}

func (g *generator) shared(depth int) string {
	options := []string{"rc()", "Rc::new(1)", "pair().a", "shared().await"}
	if depth > 0 {
		options = append(options,
			"Rc::new({num})",
			"maybe().unwrap_or_else(rc)",
			"(async { {rcs} }).await",
			"(rc(), count().await).0",
			"(match maybe() { Some(r) => r, None => rc() })",
			"(if let Some(r) = maybe() { r } else { rc() })",
		)
	}
	if v := g.movable(rcs); v != nil && g.IntN(2) == 0 {
		v.moved = true
		return v.name
	}
	if v := g.of(rcs); v != nil {
		options = append(options, v.name+".clone()", "Rc::clone(&"+v.name+")")
	}
	if v := g.of(rcRef); v != nil {
		options = append(options, "Rc::clone("+v.name+")")
	}
	return g.fill(g.pick(options...), depth-1)
}
