package index

import (
	"bytes"
	"strings"

	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/syntax"
)

// cfg attributes count as true, since which features and targets are meant is not known. Only where that
// gives several things of one name do they matter: one whose condition does not hold in an ordinary build
// gives way to the others. An ordinary build has the default features, no --cfg for rustc, is neither a test nor
// a page of documentation, and has a machine with an operating system as its target: the one that we run on, if the
// input names it.

// offByDefault reports whether a cfg attribute of the unit is false in an ordinary build: `loom`, `fuzzing`,
// `all(test, loom)`.
func offByDefault(u *syntax.Unit, c cfg.Conditions) bool {
	return anyCfg(u, func(attr []byte) bool { return cfgOff(attr, c) })
}

// CfgOff reports whether the predicate of a cfg attribute in a crate is false: for good in a dependency, whose features
// are known, in an ordinary build elsewhere.
func (ix *Index) CfgOff(c *Crate, predicate string) bool {
	return c.link.cfg.Holds(predicate) == cfg.False
}

// GivesWay reports whether what stands under a cfg in a crate gives way to another thing for the same purpose: the
// predicate is false when all features are on that may be, as it is if it is false for good.
func (ix *Index) GivesWay(c *Crate, predicate string) bool {
	return c.link.cfg.Together().Holds(predicate) == cfg.False
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
	syntax.EachAttribute(u.Text, func(attr []byte) { found = found || is(attr) })
	return found
}

// cfgOff reports whether an attribute's text is a cfg that is false by default, or a cfg_attr that puts one there.
func cfgOff(attr []byte, c cfg.Conditions) bool {
	text := attributeText(attr)
	if pred, ok := argumentsOf("cfg", text); ok {
		return c.Holds(pred) == cfg.False
	}
	pred, ok := argumentsOf("cfg_attr", text)
	if !ok {
		return false
	}
	p := cfg.Parser{Text: pred, Conditions: c}
	if p.Predicate() != cfg.True || !p.Skip(",") {
		return false
	}
	put, ok := argumentsOf("cfg", strings.TrimSpace(p.Text))
	return ok && c.Holds(put) == cfg.False
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
