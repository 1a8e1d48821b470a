package engine

import (
	"bytes"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// A function without `async` and `.await` is worth reading only for what it calls: something that makes a future, a
// spawn, or something that demands Send or 'static of a closure. Which function a call means is known after
// inference, which is what shall be saved; so a call counts if its name fits, and what stands before the name.

// callees are the functions whose calls make the caller worth reading, by name.
type callees map[string]*callee

// callee is how the functions of one name may be called.
type callee struct {
	spawns  bool // one of them is a spawn
	future  bool // one of them makes a future
	demands bool // one of them demands Send or 'static of what it is given
	polls   bool // one of them is a method of Future, by which a future is polled by hand
	free    bool // one stands in a module
	method  bool // one takes self
	anyType bool // one stands in a trait, so that any type may come before it
	macro   bool // there is a macro of the name that writes async blocks or spawns
	// types are the words of the headers of the impls that the others stand in.
	types map[string]bool
	// aliases are the names that types go by besides their own; all share one set.
	aliases map[string]bool
}

// callees finds them: the catalog's spawns, and among the functions of the workspace those that say so in their
// signatures, or take a type that does.
func (s *Snapshot) callees(fns []*index.Def, types demanding) callees {
	c := callees{}
	for _, row := range s.catalog.Rows().Spawns {
		if crate, _, _ := strings.Cut(row.Fn, "::"); !row.Claimed && !s.index.Live(crate) {
			continue // nobody can call it
		}
		e := c.entry(hir.LastSegment(row.Fn))
		e.spawns, e.free, e.method, e.anyType = true, true, true, true
	}
	if future := s.index.Lookup("std::future::Future"); future != nil {
		for _, m := range future.Children() {
			if m.Kind == index.FnDef {
				e := c.entry(m.Name)
				e.polls, e.method = true, true
			}
		}
	}
	for _, fn := range fns {
		u := s.index.Unit(fn)
		sig := u.Text
		if u.BodySpan.Len() > 0 {
			sig = sig[:u.BodySpan.Start]
		}
		input, output := splitSignature(sig[min(len(sig), int(u.NameSpan.End)):])
		future := mentions(sig[:u.NameSpan.Start], "async") || makesFuture(output)
		demands := demandsBound(input) || types.in(input)
		if !future && !demands {
			continue
		}
		e := c.entry(u.Name)
		e.future, e.demands = e.future || future, e.demands || demands
		e.method = e.method || mentions(input, "self")
		s.standing(e, fn)
	}
	s.renamed(c)
	s.macros(c)
	return c
}

// macros adds the workspace's macros that write what a function is worth reading for.
func (s *Snapshot) macros(c callees) {
	for more := true; more; {
		more = false
		for _, d := range s.docs {
			for i := range d.outline.Entries {
				if u := d.outline.Entries[i].Unit; u.Kind == syntax.MacroDefinition && (c[u.Name] == nil || !c[u.Name].macro) && (u.Async || c.writes(u.Text)) {
					c.entry(u.Name).macro, more = true, true
				}
			}
		}
	}
}

// writes reports whether a macro's text calls a spawn or another such macro.
func (c callees) writes(text []byte) bool {
	found := false
	syntax.EachWord(text, func(start, end int) bool {
		e := c[string(text[start:end])]
		found = e != nil && (e.expands(text[end:]) || e.spawns && fits(e, text, start, end))
		return !found
	})
	return found
}

func fits(e *callee, text []byte, start, end int) bool {
	ok, _ := e.fits(text[:start], text[end:])
	return ok
}

// expands reports whether a name before a text calls such a macro.
func (e *callee) expands(after []byte) bool {
	after = bytes.TrimLeft(after, " \t\r\n")
	return e.macro && len(after) > 1 && after[0] == '!' && after[1] != '='
}

func (c callees) entry(name string) *callee {
	if c[name] == nil {
		c[name] = &callee{types: map[string]bool{}}
	}
	return c[name]
}

// standing notes where fn stands.
func (s *Snapshot) standing(e *callee, fn *index.Def) {
	switch p := fn.Parent; {
	case p == nil || p.Kind == index.ModDef:
		e.free = true
	case p.Kind == index.ImplDef && s.index.Unit(p) != nil:
		header := s.index.Unit(p).Text
		e.anyType = e.anyType || mentions(header, "for")
		syntax.EachWord(header, func(start, end int) bool {
			e.types[string(header[start:end])] = true
			return true
		})
	default:
		e.anyType = true
	}
}

// renamed adds the other names that imports and type aliases give to functions and types.
func (s *Snapshot) renamed(c callees) {
	aliases := map[string]bool{"Self": true}
	for _, d := range s.docs {
		for _, e := range d.outline.Entries {
			u := e.Unit
			switch u.Kind {
			case syntax.TypeItem:
				aliases[u.Name] = true
			case syntax.UseDeclaration:
				if !bytes.Contains(u.Text, []byte(" as ")) {
					continue
				}
				var before [2]string
				syntax.EachWord(u.Text, func(start, end int) bool {
					word := string(u.Text[start:end])
					if before[1] == "as" {
						aliases[word] = true
						if known := c[before[0]]; known != nil && c[word] == nil {
							c[word] = known
						}
					}
					before[0], before[1] = before[1], word
					return true
				})
			}
		}
	}
	for _, e := range c {
		if len(e.types) > 0 {
			e.aliases = aliases
		}
	}
}

// in reports whether the body of a unit calls one of them, or comes to a demand by a type, with something at hand that
// it can be about. around is the header of the impl or trait around it.
func (c callees) in(u *syntax.Unit, around []byte, types demanding) bool {
	sig, text := u.Text[:u.BodySpan.Start], u.Text[u.BodySpan.Start:]
	if bytes.Contains(sig, []byte("Future")) {
		return true // what it takes or gives may have to be Send
	}
	_, output := splitSignature(sig[u.NameSpan.End:])
	if demandsBound(output) && bytes.Contains(output, []byte("Fn")) {
		return true
	}
	found, asked := false, false
	future, demands := bytes.Contains(around, []byte("Future")), bytes.Contains(text, []byte("Box::pin"))
	syntax.EachWord(text, func(start, end int) bool {
		e := c[string(text[start:end])]
		if e == nil {
			return true
		}
		if e.expands(text[end:]) {
			found = true
			return false
		}
		fits, dotted := e.fits(text[:start], text[end:])
		future = future || e.future && e.free && isHandedOver(text[end:])
		if fits {
			future, demands, asked = future || e.future, demands || e.demands, asked || e.demands
			found = e.spawns || e.polls && dotted || e.future && (!dotted || isDropped(text[end:]))
		}
		return !found
	})
	if found {
		return true
	}
	if types.reach(output, text) {
		future = future || demands // a box may hold what is called a future nowhere in the workspace
		demands, asked = true, true
	}
	return demands && (future || asked && hasClosure(text))
}

// fits reports whether the function may be meant between these texts, and whether as a method behind a dot.
func (e *callee) fits(before, after []byte) (fits, dotted bool) {
	before, after = bytes.TrimRight(before, " \t\r\n"), bytes.TrimLeft(after, " \t\r\n")
	called := bytes.HasPrefix(after, []byte("(")) || bytes.HasPrefix(after, []byte("::"))
	switch {
	case bytes.HasSuffix(before, []byte("..")):
		return called && e.free, false
	case bytes.HasSuffix(before, []byte(".")):
		return called && e.method, true
	case !bytes.HasSuffix(before, []byte("::")):
		return called && e.free, false
	case e.free || e.anyType:
		return true, false
	}
	before = bytes.TrimRight(before[:len(before)-2], " \t\r\n")
	start := len(before)
	for start > 0 && syntax.IsIdent(before[start-1]) {
		start--
	}
	return start == len(before) || e.types[string(before[start:])] || e.aliases[string(before[start:])], false
}

// isHandedOver reports whether a name before a text is an argument as it stands: a function given to another.
func isHandedOver(after []byte) bool {
	after = bytes.TrimLeft(after, " \t\r\n")
	return len(after) > 0 && (after[0] == ')' || after[0] == ',')
}

// isDropped reports whether a statement ends behind the arguments that a text begins with, so that the value of the
// call may be dropped there.
func isDropped(text []byte) bool {
	depth := 0
	for i, b := range text {
		switch b {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
			if depth == 0 && b == ')' {
				return bytes.HasPrefix(bytes.TrimLeft(text[i+1:], " \t\r\n"), []byte(";"))
			}
		}
	}
	return false
}

// splitSignature cuts what stands behind a function's name into what it takes, the where-clause included, and
// what it gives.
func splitSignature(sig []byte) (input, output []byte) {
	arrow, depth := -1, 0
	before := byte(' ')
	for i := 0; i < len(sig); before, i = sig[i], i+1 {
		switch b := sig[i]; {
		case b == '(' || b == '[' || b == '{' || b == '<':
			depth++
		case b == ')' || b == ']' || b == '}':
			depth--
		case b == '>' && (before == '-' || before == '='):
			if depth == 0 && arrow < 0 {
				arrow = i + 1
			}
		case b == '>':
			depth--
		case depth == 0 && b == 'w' && bytes.HasPrefix(sig[i:], []byte("where")) && !syntax.IsIdent(before):
			if arrow < 0 {
				return sig, nil
			}
			return append(bytes.Clone(sig[:arrow-2]), sig[i:]...), sig[arrow:i]
		}
	}
	if arrow < 0 {
		return sig, nil
	}
	return sig[:arrow-2], sig[arrow:]
}

// makesFuture reports whether what a function gives is called a future: `impl Future`, `dyn Future`, or a boxed one.
func makesFuture(output []byte) bool {
	found := false
	syntax.EachWord(output, func(start, end int) bool {
		word := output[start:end]
		found = bytes.HasSuffix(word, []byte("Future")) &&
			(isBound(output[:start]) || bytes.Contains(word, []byte("Box")))
		return !found
	})
	return found
}

// demandsBound reports whether Send or 'static stands in a text as a bound: behind `:`, `+`, `dyn` or `impl`, or
// inside the name of a boxed future.
func demandsBound(text []byte) bool {
	found := false
	syntax.EachWord(text, func(start, end int) bool {
		word := string(text[start:end])
		before := text[:start]
		switch {
		case strings.HasPrefix(word, "Box") && strings.HasSuffix(word, "Future"):
			found = true
		case word == "static" && bytes.HasSuffix(before, []byte("'")):
			found = isBound(before[:start-1])
		case word == "Send":
			found = isBound(before)
		}
		return !found
	})
	return found
}

func isBound(before []byte) bool {
	before = bytes.TrimRight(before, " \t\r\n(")
	if n := len(before); n > 0 && (before[n-1] == ':' || before[n-1] == '+') {
		return true
	}
	return bytes.HasSuffix(before, []byte("dyn")) || bytes.HasSuffix(before, []byte("impl"))
}

// hasClosure reports whether a closure may stand in a text: a `|` where an expression begins.
func hasClosure(text []byte) bool {
	for i, b := range text {
		if b != '|' {
			continue
		}
		before := bytes.TrimRight(text[:i], " \t\r\n")
		if len(before) == 0 {
			return true
		}
		switch last := before[len(before)-1]; {
		case last == '|' || last == ')' || last == ']' || last == '"' || last == '\'':
		case !syntax.IsIdent(last):
			return true
		case bytes.HasSuffix(before, []byte("move")) || bytes.HasSuffix(before, []byte("return")) ||
			bytes.HasSuffix(before, []byte("static")) || bytes.HasSuffix(before, []byte("else")):
			return true
		}
	}
	return false
}
