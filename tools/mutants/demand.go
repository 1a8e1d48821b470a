package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
)

// demandPrefix begins the names of the functions that we add.
const demandPrefix = "demand_of_"

// demand is a function beside an async fn that calls it and demands that the future is Send, and 'static where
// no parameter is a reference. Without it nothing in the package might demand anything.
type demand struct {
	Package, File, Function string
	Line                    int    // of the demand's only line, from 1
	Offset                  uint32 // where its text stands in the file without demands
	Text                    string
}

// demands are the demands that can be made in a file. live are the lines on which compiled bodies begin.
func (f *file) demands(p string, live []int) []demand {
	var all []demand
	for i := range f.items {
		it := &f.items[i]
		if it.fn == nil || it.body == nil || !it.fn.Async || it.inTrait || it.fn.Unsafe || !slices.Contains(live, f.line(it.base+it.fn.BodySpan.Start)) {
			continue
		}
		if text, ok := demandText(it); ok {
			all = append(all, demand{Package: p, File: f.path, Function: it.fn.Name.Text, Line: f.line(it.end), Offset: it.end, Text: text})
		}
	}
	return all
}

// demandText writes a demand on one line, so that no line of the file moves.
func demandText(it *item) (string, bool) {
	fn := it.fn
	signature := it.text[fn.Name.Span.End:fn.BodySpan.Start]
	if strings.Contains(signature, "//") || strings.Contains(signature, "/*") || strings.Contains(signature, "#[") {
		return "", false
	}
	var args []string
	callee, bound := fn.Name.Text, "::std::marker::Send"
	if it.inImpl {
		callee = "Self::" + callee
	}
	owned := true
	first := uint32(0) // where the parameters begin
	if fn.Self != nil {
		args = append(args, "self")
		first = fn.Self.Span.Start
		owned = !fn.Self.Ref && fn.Self.Ty == nil
	}
	for _, p := range fn.Params {
		if p.Name.Text == "" {
			return "", false
		}
		if first == 0 {
			first = p.Span.Start
		}
		args = append(args, p.Name.Text)
	}
	var open int
	if first == 0 {
		open = int(fn.Name.Span.End) + strings.Index(signature, "()")
		if open < int(fn.Name.Span.End) {
			return "", false
		}
	} else {
		open = strings.LastIndexByte(it.text[:first], '(')
	}
	closing := closingParen(it.text, open)
	if closing < 0 {
		return "", false
	}
	parameters := it.text[open : closing+1]
	if strings.ContainsAny(parameters, "&'") || strings.Contains(signature, "<'") {
		owned = false
	}
	if owned {
		bound += " + 'static"
	}
	where := ""
	rest := it.text[closing+1 : fn.BodySpan.Start]
	if i := strings.Index(rest, "where"); i >= 0 {
		where = rest[i:]
	}
	text := fmt.Sprintf(" #[allow(dead_code, unused)] fn %s%s%s%s %s { fn need<F: ::std::future::Future + %s>(_: F) {} need(%s(%s)) }",
		demandPrefix, fn.Name.Text, it.text[fn.Name.Span.End:open], parameters, where, bound, callee, strings.Join(args, ", "))
	return strings.Join(strings.Fields(text), " "), true
}

func closingParen(text string, open int) int {
	depth := 0
	for i := open; i < len(text); i++ {
		switch text[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// isDemand tells our own functions.
func isDemand(fn *hir.Fn) bool { return strings.HasPrefix(fn.Name.Text, demandPrefix) }
