// Package cfg decides the predicates of conditional compilation: `all(unix, feature = "net")`. It knows what an
// ordinary build has, and nothing of what the predicates stand on.
package cfg

import (
	"strings"

	"github.com/crossawait/crossawait/internal/syntax"
)

// Value is the truth of a cfg predicate in an ordinary build.
type Value int8

// The truths. The negation of one is its opposite.
const (
	False Value = iota - 1
	Unknown
	True
)

// compilerCfgs are the predicates without a value that rustc and Cargo set themselves (Rust reference,
// "Conditional compilation").
var compilerCfgs = map[string]bool{
	"unix": true, "windows": true, "debug_assertions": true, "overflow_checks": true,
	"proc_macro": true, "panic": true, "ub_checks": true, "true": true,
}

// maxDepth bounds nested predicates.
const maxDepth = 32

// Parser reads a predicate.
type Parser struct {
	Text string
	Conditions
}

// Skip drops blanks and a word or a character, if it is what comes next.
func (p *Parser) Skip(token string) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(p.Text, " \t\r\n"), token)
	if ok {
		p.Text = rest
	}
	return ok
}

// Predicate reads a predicate, and says whether it holds.
func (p *Parser) Predicate() Value { return p.predicate(0) }

// Holds says whether a predicate does.
func (c Conditions) Holds(predicate string) Value {
	p := Parser{Text: predicate, Conditions: c}
	return p.Predicate()
}

// predicate reads `name`, `name = "value"`, `not(p)`, `all(p, …)` or `any(p, …)`.
func (p *Parser) predicate(depth int) Value {
	p.Text = strings.TrimLeft(p.Text, " \t\r\n")
	n := 0
	for n < len(p.Text) && syntax.IsIdent(p.Text[n]) {
		n++
	}
	name := p.Text[:n]
	p.Text = strings.TrimLeft(p.Text[n:], " \t\r\n")
	switch {
	case name == "" || depth > maxDepth:
		p.Text = ""
		return Unknown
	case strings.HasPrefix(p.Text, "="):
		p.Text = strings.TrimLeft(p.Text[1:], " \t\r\n")
		value := ""
		if rest, ok := strings.CutPrefix(p.Text, `"`); ok {
			value, p.Text, _ = strings.Cut(rest, `"`)
		}
		return p.valued(name, value)
	case strings.HasPrefix(p.Text, "("):
		p.Text = p.Text[1:]
		return p.list(name, depth)
	case name == "false":
		return False
	case compilerCfgs[name]:
		return p.Target.named(name)
	}
	return False
}

// bareTargets are values of target_family, target_os and target_arch that stand for a target without an
// operating system of its own.
var bareTargets = map[string]bool{"wasm": true, "wasm32": true, "wasm64": true, "wasi": true, "emscripten": true}

// valued is the truth of `name = "value"`.
func (p *Parser) valued(name, value string) Value {
	switch {
	case name == "feature" && p.AllFeatures:
		return True
	case name == "feature" && p.Features != nil:
		switch on, known := p.Features[value]; {
		case on:
			return True
		case known && p.together:
			return True
		case known:
			return Unknown
		}
		return False
	case strings.HasPrefix(name, "target_") && bareTargets[value]:
		return False
	}
	if feature, ok := p.Target.built(name, value); ok {
		return p.valued("feature", feature)
	}
	return p.Target.valued(name, value)
}

// list reads the operands of not, all and any, and the closing parenthesis.
func (p *Parser) list(op string, depth int) Value {
	all, any := True, False
	for {
		p.Text = strings.TrimLeft(p.Text, " \t\r\n,")
		if p.Text == "" || p.Text[0] == ')' {
			p.Text = strings.TrimPrefix(p.Text, ")")
			break
		}
		v := p.predicate(depth + 1)
		all, any = min(all, v), max(any, v)
	}
	switch op {
	case "not":
		return -all
	case "all":
		return all
	case "any":
		return any
	}
	return Unknown
}

// Target is the machine that a crate is built for, and what its build script finds out. Its zero value knows nothing.
type Target struct {
	OS, Arch, Env, Vendor string // as target_os and so on have them; "" when not known
	Unix, Windows         bool
	PointerWidth          string
	// Built are the cfgs with a value that a crate's build script sets, as `name="value"`, each with the feature for
	// which it does; those of other crates are not among them.
	Built map[string]string
}

// Conditions decide cfg predicates in a crate.
type Conditions struct {
	// Features are those that are on, and false for one that may be on for all that; nil when they are not known.
	Features map[string]bool
	// AllFeatures says that every feature is on.
	AllFeatures bool
	// Target is nil when any may be meant.
	Target *Target

	together bool // features that may be on are
}

// Together are the conditions in which all features are on that may be.
func (c Conditions) Together() Conditions {
	c.together = true
	return c
}

// named is the truth of a predicate without a value that rustc or Cargo sets.
func (t *Target) named(name string) Value {
	if t == nil {
		return Unknown
	}
	switch name {
	case "unix":
		return truth(t.Unix)
	case "windows":
		return truth(t.Windows)
	case "true":
		return True
	}
	return Unknown
}

// built is the feature for which the build script sets `name = "value"`.
func (t *Target) built(name, value string) (feature string, ok bool) {
	if t != nil && len(t.Built) > 0 {
		feature, ok = t.Built[name+`="`+value+`"`]
	}
	return feature, ok
}

// valued is the truth of `name = "value"`.
func (t *Target) valued(name, value string) Value {
	if t == nil {
		return Unknown
	}
	is := func(mine string) Value {
		if mine == "" {
			return Unknown
		}
		return truth(mine == value)
	}
	switch name {
	case "target_os":
		return is(t.OS)
	case "target_arch":
		return is(t.Arch)
	case "target_env":
		return is(t.Env)
	case "target_vendor":
		return is(t.Vendor)
	case "target_pointer_width":
		return is(t.PointerWidth)
	case "target_family":
		switch value {
		case "unix":
			return truth(t.Unix)
		case "windows":
			return truth(t.Windows)
		}
		return False
	case "target_has_atomic":
		if t.PointerWidth == "64" && value != "128" {
			return True
		}
	}
	return Unknown
}

func truth(b bool) Value {
	if b {
		return True
	}
	return False
}
