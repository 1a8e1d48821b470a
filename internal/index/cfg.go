package index

import (
	"bytes"
	"strings"

	"github.com/crossawait/crossawait/internal/syntax"
)

// cfg attributes count as true, since which features and targets are meant is not known. Only where that
// gives several things of one name do they matter: one whose condition does not hold in an ordinary build
// gives way to the others. An ordinary build has the default features, no --cfg for rustc, is neither a test nor
// a page of documentation, and has a machine with an operating system as its target: the one that we run on, if the
// input names it.

// offByDefault reports whether a cfg attribute of the unit is false in an ordinary build: `loom`, `fuzzing`,
// `all(test, loom)`.
func offByDefault(u *syntax.Unit, c conditions) bool {
	return anyCfg(u, func(attr []byte) bool { return cfgOff(attr, c) })
}

// CfgOff reports whether the predicate of a cfg attribute in a crate is false: for good in a dependency, whose features
// are known, in an ordinary build elsewhere.
func (ix *Index) CfgOff(c *Crate, predicate string) bool {
	p := cfgParser{text: predicate, conditions: c.link.cfg}
	return p.predicate(0) == cfgFalse
}

// hasCfg reports whether a cfg attribute stands on the unit.
func hasCfg(u *syntax.Unit) bool {
	return anyCfg(u, func(attr []byte) bool {
		_, is := cfgPredicate(attr)
		return is
	})
}

// anyCfg reports whether one of the unit's attributes that may be a cfg is as asked.
func anyCfg(u *syntax.Unit, is func(attr []byte) bool) bool {
	if !bytes.Contains(u.Text, []byte("cfg")) {
		return false
	}
	found := false
	eachAttribute(u.Text, func(attr []byte) { found = found || is(attr) })
	return found
}

// eachAttribute visits the attributes that an item's text begins with.
func eachAttribute(text []byte, visit func(attr []byte)) {
	for {
		text = bytes.TrimLeft(text, " \t\r\n")
		var n int
		switch {
		case bytes.HasPrefix(text, []byte("//")):
			n = bytes.IndexByte(text, '\n') + 1
		case bytes.HasPrefix(text, []byte("/*")):
			n = syntax.CommentEnd(text)
		case bytes.HasPrefix(text, []byte("#")):
			if n = attributeEnd(text); n > 0 {
				visit(text[:n])
			}
		}
		if n <= 0 {
			return
		}
		text = text[n:]
	}
}

// cfgOff reports whether an attribute's text is a cfg that is false by default, or a cfg_attr that puts one there.
func cfgOff(attr []byte, c conditions) bool {
	text := attributeText(attr)
	if pred, ok := argumentsOf("cfg", text); ok {
		p := cfgParser{text: pred, conditions: c}
		return p.predicate(0) == cfgFalse
	}
	pred, ok := argumentsOf("cfg_attr", text)
	if !ok {
		return false
	}
	p := cfgParser{text: pred, conditions: c}
	if p.predicate(0) != cfgTrue || !p.skip(",") {
		return false
	}
	put, ok := argumentsOf("cfg", strings.TrimSpace(p.text))
	p.text = put
	return ok && p.predicate(0) == cfgFalse
}

// cfgPredicate is what stands in the parentheses of a cfg attribute, and after it.
func cfgPredicate(attr []byte) (pred string, ok bool) {
	return argumentsOf("cfg", attributeText(attr))
}

// attributeText is what stands between the brackets of an attribute. One that a macro writes has blanks between all tokens.
func attributeText(attr []byte) string {
	text := strings.TrimPrefix(strings.TrimLeft(strings.TrimPrefix(string(attr), "#"), " \t\r\n"), "[")
	return strings.TrimSpace(strings.TrimSuffix(text, "]"))
}

// argumentsOf is what stands in the parentheses of an attribute with that path, and after it.
func argumentsOf(path, attr string) (arguments string, ok bool) {
	arguments, ok = strings.CutPrefix(attr, path)
	if arguments = strings.TrimSpace(arguments); !ok || !strings.HasPrefix(arguments, "(") {
		return "", false
	}
	return arguments[1:], true
}

// cfgValue is the truth of a cfg predicate in an ordinary build.
type cfgValue int8

const (
	cfgFalse cfgValue = iota - 1
	cfgUnknown
	cfgTrue
)

// compilerCfgs are the predicates without a value that rustc and Cargo set themselves (Rust reference,
// "Conditional compilation").
var compilerCfgs = map[string]bool{
	"unix": true, "windows": true, "debug_assertions": true, "overflow_checks": true,
	"proc_macro": true, "panic": true, "ub_checks": true, "true": true,
}

// maxCfgDepth bounds nested predicates.
const maxCfgDepth = 32

// cfgParser reads a predicate.
type cfgParser struct {
	text string
	conditions
}

// skip drops blanks and a word or a character, if it is what comes next.
func (p *cfgParser) skip(token string) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(p.text, " \t\r\n"), token)
	if ok {
		p.text = rest
	}
	return ok
}

// predicate reads `name`, `name = "value"`, `not(p)`, `all(p, …)` or `any(p, …)`.
func (p *cfgParser) predicate(depth int) cfgValue {
	p.text = strings.TrimLeft(p.text, " \t\r\n")
	n := 0
	for n < len(p.text) && syntax.IsIdent(p.text[n]) {
		n++
	}
	name := p.text[:n]
	p.text = strings.TrimLeft(p.text[n:], " \t\r\n")
	switch {
	case name == "" || depth > maxCfgDepth:
		p.text = ""
		return cfgUnknown
	case strings.HasPrefix(p.text, "="):
		p.text = strings.TrimLeft(p.text[1:], " \t\r\n")
		value := ""
		if rest, ok := strings.CutPrefix(p.text, `"`); ok {
			value, p.text, _ = strings.Cut(rest, `"`)
		}
		return p.valued(name, value)
	case strings.HasPrefix(p.text, "("):
		p.text = p.text[1:]
		return p.list(name, depth)
	case name == "false":
		return cfgFalse
	case compilerCfgs[name]:
		return p.target.named(name)
	}
	return cfgFalse
}

// bareTargets are values of target_family, target_os and target_arch that stand for a target without an
// operating system of its own.
var bareTargets = map[string]bool{"wasm": true, "wasm32": true, "wasm64": true, "wasi": true, "emscripten": true}

// valued is the truth of `name = "value"`.
func (p *cfgParser) valued(name, value string) cfgValue {
	switch {
	case name == "feature" && p.allFeatures:
		return cfgTrue
	case name == "feature" && p.features != nil:
		switch on, known := p.features[value]; {
		case on:
			return cfgTrue
		case known:
			return cfgUnknown
		}
		return cfgFalse
	case strings.HasPrefix(name, "target_") && bareTargets[value]:
		return cfgFalse
	}
	return p.target.valued(name, value)
}

// list reads the operands of not, all and any, and the closing parenthesis.
func (p *cfgParser) list(op string, depth int) cfgValue {
	all, any := cfgTrue, cfgFalse
	for {
		p.text = strings.TrimLeft(p.text, " \t\r\n,")
		if p.text == "" || p.text[0] == ')' {
			p.text = strings.TrimPrefix(p.text, ")")
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
	return cfgUnknown
}
