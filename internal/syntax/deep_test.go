package syntax

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/crossawait/crossawait/internal/source"
)

// Deep nesting must neither overflow a stack nor take quadratic time, which at this depth would be minutes; a second
// is usual.
func TestDeepNesting(t *testing.T) {
	shapes := map[string]func(n int) string{
		"closed parens":   func(n int) string { return "fn f() { " + strings.Repeat("(", n) + strings.Repeat(")", n) + " }" },
		"open parens":     func(n int) string { return "fn f() { " + strings.Repeat("(", n) },
		"closing parens":  func(n int) string { return "fn f() { " + strings.Repeat(")", n) + " }" },
		"open braces":     func(n int) string { return "fn f() " + strings.Repeat("{", n) },
		"modules":         func(n int) string { return strings.Repeat("mod m {", n) + strings.Repeat("}", n) },
		"open impls":      func(n int) string { return strings.Repeat("impl A {", n) },
		"token trees":     func(n int) string { return "m!" + strings.Repeat("(", n) + strings.Repeat(")", n) },
		"method chain":    func(n int) string { return "fn f() { x" + strings.Repeat(".y()", n) + " }" },
		"operators":       func(n int) string { return "fn f() { x" + strings.Repeat(" + 1", n) + " }" },
		"generics":        func(n int) string { return "type A = " + strings.Repeat("B<", n) + "C" + strings.Repeat(">", n) + ";" },
		"nested comments": func(n int) string { return strings.Repeat("/*", n) + strings.Repeat("*/", n) },
		"references":      func(n int) string { return "fn f() { " + strings.Repeat("&", n) + "x }" },
		"else ifs":        func(n int) string { return "fn f() { if a {} " + strings.Repeat("else if b {} ", n) + "}" },
	}
	p := NewParser()
	defer p.Close()
	const depth = 100_000
	for name, shape := range shapes {
		text := []byte(shape(depth))
		start := time.Now()
		tree, err := p.Parse(text)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		checkRows(t, name, tree.Flatten(text))
		o := Cut(text, tree, nil, nil)
		for i := 0; i < len(o.Entries); i += 1 + len(o.Entries)/8 {
			p.UnitRows(o.Entries[i].Unit)
			p.FlattenUnit(tree, &o.Entries[i])
		}
		tree.Close()
		if used := time.Since(start); used > 30*time.Second {
			t.Errorf("%s: %v", name, used)
		}
	}
}

// Garbage that the runtime would chew on for minutes is given up, and the parser is as good as before.
func TestTooHard(t *testing.T) {
	p := NewParser()
	defer p.Close()
	text := bytes.Repeat([]byte(`"" `), 100_000)
	start := time.Now()
	tree, err := p.Parse(text)
	if err == nil {
		tree.Close() // a fast machine
	} else if !errors.Is(err, ErrTooHard) {
		t.Errorf("Parse: %v", err)
	}
	if used, allowed := time.Since(start), time.Duration(limit(text))*time.Microsecond; used > 3*allowed {
		t.Errorf("took %v, with a limit of %v", used, allowed)
	}
	if rows := p.ParseRows([]byte("fn f() {}")); rows.HasError(0) || !rows.Is(1, FunctionItem) {
		t.Error("the parser is of no use any more")
	}
}

func TestTooLong(t *testing.T) {
	p := NewParser()
	defer p.Close()
	text := bytes.Repeat([]byte("fn f() {}\n"), MaxText/10+1)
	if _, err := p.Parse(text); !errors.Is(err, ErrTooLong) {
		t.Errorf("Parse: %v", err)
	}
	for _, rows := range []Rows{p.ParseRows(text), p.Fragment(text, []Piece{{Span: source.Span{End: uint32(len(text))}}})} {
		if len(rows.Nodes) != 1 || rows.Kind(0) != KindError {
			t.Errorf("%d rows, the first %v", len(rows.Nodes), rows.Kind(0))
		}
	}
}
