package syntax

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/source"
)

// run gives the captures as pattern:name:text.
func run(t *testing.T, query, text string, span source.Span) []string {
	t.Helper()
	q, err := CompileQuery("test.scm", query)
	if err != nil {
		t.Fatal(err)
	}
	defer q.Close()
	p := NewParser()
	defer p.Close()
	tree := parse(t, p, text)
	defer tree.Close()
	var out []string
	for _, c := range tree.Query(q, []byte(text), span) {
		out = append(out, fmt.Sprintf("%d:%s:%s", c.Pattern, q.Names()[c.Name], text[c.Span.Start:c.Span.End]))
	}
	return out
}

func TestQueryPredicates(t *testing.T) {
	const text = "fn f() { a(a); b(c); spawn(x); }"
	whole := source.Span{End: uint32(len(text))}
	tests := []struct{ predicate, want string }{
		{``, "a b spawn"},
		{`(#eq? @f "b")`, "b"},
		{`(#not-eq? @f "b")`, "a spawn"},
		{`(#eq? @f @x)`, "a"},
		{`(#not-eq? @f @x)`, "b spawn"},
		{`(#any-of? @f "a" "spawn")`, "a spawn"},
		{`(#not-any-of? @f "a" "spawn")`, "b"},
		{`(#match? @f "^sp.*n$")`, "spawn"},
		{`(#not-match? @f "^[ab]$")`, "spawn"},
		{`(#match? @f "[abp]") (#not-eq? @x "c")`, "a spawn"},
	}
	for _, test := range tests {
		var names []string
		query := "((call_expression function: (identifier) @f arguments: (arguments (identifier) @x))" + test.predicate + ")"
		for _, c := range run(t, query, text, whole) {
			if name, ok := strings.CutPrefix(c, "0:f:"); ok {
				names = append(names, name)
			}
		}
		if got := strings.Join(names, " "); got != test.want {
			t.Errorf("%s: %q, want %q", test.predicate, got, test.want)
		}
	}
}

func TestQueryRange(t *testing.T) {
	const text = "fn f() { a.await }\nfn g() { b.await }"
	got := run(t, "(await_expression) @await (function_item name: (identifier) @fn)", text, source.Span{Start: 19, End: uint32(len(text))})
	if diff := cmp.Diff([]string{"1:fn:g", "0:await:b.await"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestQueryErrors(t *testing.T) {
	tests := []struct{ query, want string }{
		{"(identifier) @a\n(no_such_node)", `bad.scm:2:2: the Rust grammar has no node "no_such_node"`},
		{"(function_item nme: (_))", `bad.scm:1:16: the Rust grammar has no field "nme"`},
		{"(identifier) @a\n\n (identifier", `bad.scm:3:2: this bracket is not closed`},
		{"(function_item (match_arm))", `bad.scm:1:16: no Rust code can match this pattern, from "(" on`},
		{`((identifier) @a (#eq? @b "x"))`, `bad.scm:1:25: the pattern has no capture "b"`},
		{"\n" + `((identifier) @a (#is? @a "x"))`, `bad.scm:2:1: in the pattern that begins here: unknown predicate #is?; there are #eq?, #any-of?, #match?, #not-eq?, #not-any-of?, #not-match?`},
		{`((identifier) @a (#match? @a "("))`, "bad.scm:1:1: in the pattern that begins here: error parsing regexp: missing closing ): `(`"},
		{`((identifier) @a (#eq? @a))`, `bad.scm:1:1: in the pattern that begins here: #eq? needs a capture and what to compare it with`},
	}
	for _, test := range tests {
		_, err := CompileQuery("bad.scm", test.query)
		var at *QueryError
		if !errors.As(err, &at) || err.Error() != test.want {
			t.Errorf("%s:\n got %v\nwant %s", test.query, err, test.want)
		}
	}
}

// TestCheckQuery: what the runtime cannot be trusted with is refused where it stands, and nothing else.
func TestCheckQuery(t *testing.T) {
	const empty, ok = "this + repeats what may be nothing already; write * instead", ""
	for _, tt := range []struct {
		text    string
		at      uint32
		message string
	}{
		{"(_)*+ @a", 4, empty},
		{"((_)* @a)+", 9, empty},
		{"((_) @g)* @u +", 13, empty},
		{"((_) . (_)* @b)* @c +", 20, empty},
		{"([(_)* (block)] (_)?)+", 21, empty},
		{"(_)+ @x *", 0, ok},
		{"((_)* @a (_))+", 0, ok},
		{"(block (_)* @a)+ @b", 0, ok},
		{"((line_comment)+ . (function_item) @f)", 0, ok},
		{"\"+\"+ ; (_)*+\n(block)", 0, ok},
		{"(call_expression function: (_)? @a)+ @b.c", 0, ok},
		{"(call_expression !type_arguments . function: [(identifier) (scoped_identifier name: (_) @n)] @f (#not-any-of? @n \"a\\\"\" b) (#eq? @n @f))", 0, ok},
		{"(expression/identifier) @x _ @y", 0, ok},
		{"(identifier", 0, "this bracket is not closed"},
		{"(identifier) @", 14, "the name of a capture is missing here"},
		{"(#eq? @x \"y\n\")", 9, "this string is not closed"},
		{"((identifier) @x (#eq? @x [y]))", 26, "a predicate takes captures and strings"},
		{"identifier @x", 0, "write the node \"identifier\" in parentheses"},
		{"()", 0, "these brackets hold no pattern"},
		{"(a name: )", 3, "nothing stands behind the field \"name: \""},
		{"(a \xff)", 3, "not a query: cannot read \"\\xff\" here"},
		{strings.Repeat("(", 100), 64, "more than 64 brackets are open here"},
		{strings.Repeat("; a comment\n", 6000), 0, "the file is longer than 64 KiB"},
	} {
		if at, message := checkQuery(tt.text); at != tt.at || message != tt.message {
			t.Errorf("%.60s: %d, %q; want %d, %q", tt.text, at, message, tt.at, tt.message)
		}
	}
}
