package types

import (
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// attrs are the attributes on d. Of a cfg_attr whose condition is decided in an ordinary build, those are there that it
// puts on d, or none; another is there as it is written.
func (e *Env) attrs(d *index.Def) []hir.Attr {
	attrs := e.Index.Header(d).Head().Attrs
	if !slices.ContainsFunc(attrs, isCfgAttr) {
		return attrs
	}
	var out []hir.Attr
	for _, a := range attrs {
		condition, put := cfgAttr(a)
		switch {
		case condition == "":
			out = append(out, a)
		case e.Index.CfgOff(d.Crate, condition):
		case e.Index.CfgOff(d.Crate, "not("+condition+")"):
			out = append(out, put...)
		default:
			out = append(out, a)
		}
	}
	return out
}

func isCfgAttr(a hir.Attr) bool { return a.Path == "cfg_attr" }

// cfgAttr takes a cfg_attr apart: its condition, and the attributes that it puts on an item. condition is "" for another.
func cfgAttr(a hir.Attr) (condition string, put []hir.Attr) {
	if !isCfgAttr(a) {
		return "", nil
	}
	parts := listItems(a.Args)
	if len(parts) == 0 {
		return "", nil
	}
	for _, p := range parts[1:] {
		n := strings.IndexAny(p, "(=")
		b := hir.Attr{Path: strings.ReplaceAll(p, " ", ""), Span: a.Span}
		if n >= 0 {
			b.Path, b.Args = strings.ReplaceAll(p[:n], " ", ""), strings.TrimSpace(strings.TrimSuffix(p[n+1:], ")"))
		}
		put = append(put, b)
	}
	return parts[0], put
}

// listItems are the items of a list between commas; those in parentheses belong to theirs.
func listItems(list string) []string {
	var out []string
	depth, start := 0, 0
	quoted := false
	for i := 0; i <= len(list); i++ {
		if i < len(list) {
			switch c := list[i]; {
			case c == '"':
				quoted = !quoted
				continue
			case quoted:
				continue
			case c == '(':
				depth++
				continue
			case c == ')':
				depth--
				continue
			case c != ',' || depth > 0:
				continue
			}
		}
		if item := strings.TrimSpace(list[start:i]); item != "" {
			out = append(out, item)
		}
		start = i + 1
	}
	return out
}
