package allow

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestComments: what a comment says, and the text that it covers.
func TestComments(t *testing.T) {
	type said struct{ Names, Reason, Covers, Wrong string }
	for _, tt := range []struct {
		name, text string
		want       []said
	}{
		{"behind code", "a();\nlet g = m.lock(); // crossawait: allow(one) known\nb();\n", []said{{"one", "known", "let g = m.lock(); // crossawait: allow(one) known", ""}}},
		{"before code", "    // crossawait: allow(one, two)\n    let g = 1;\n    b();\n", []said{{"one two", "", "let g = 1;", ""}}},
		{"over blank lines, comments and attributes", "// crossawait:allow( one )\n\n// more\n#[cfg(\n  x = \"]\"\n)] #[a] async fn f() {\n", []said{{"one", "", "async fn f() {", ""}}},
		{"two above one line", "// crossawait: allow(one)\n// crossawait: allow(two)\nx\n", []said{{"one", "", "x", ""}, {"two", "", "x", ""}}},
		{"CRLF", "// crossawait: allow(one) why\r\nx\r\n", []said{{"one", "why", "x\r", ""}}},
		{"a block comment before code on its line", "/* crossawait: allow(one) */ x\ny\n", []said{{"one", "", "/* crossawait: allow(one) */ x", ""}}},
		{"a block comment alone", "/* crossawait: allow(one)\n   why */\nx\n", []said{{"one", "why", "x", ""}}},
		{"the file", "x\n// crossawait: allow-file(one)", []said{{"one", "", "x\n// crossawait: allow-file(one)", ""}}},
		{"at the end", "x // crossawait: allow(one)", []said{{"one", "", "x // crossawait: allow(one)", ""}}},
		{"nothing follows", "// crossawait: allow(one)\n", []said{{"one", "", "", ""}}},
		{"documentation", "/// crossawait: allow(one)\n//! crossawait: allow(one)\n", nil},
		{"prose", "// crossawait: it reads this\n// see crossawait: allow(one)\n", nil},
		{"another verb", "// crossawait: ignore one\n", []said{{Wrong: "`ignore` says nothing to crossawait: write `allow(rule)` or `allow-file(rule)`"}}},
		{"no parenthesis", "// crossawait: allow one\n", []said{{Wrong: "`allow` needs the names of rules in parentheses: `allow(rule, …)`", Covers: ""}}},
		{"no names", "// crossawait: allow( , )\n", []said{{Wrong: "`allow()` names no rule"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []said
			for _, c := range Comments([]byte(tt.text), func(uint32) bool { return true }) {
				s := said{Reason: c.Reason, Wrong: c.Wrong}
				if c.Wrong == "" {
					s.Covers = tt.text[c.Covers.Start:c.Covers.End]
				}
				var names []string
				for _, w := range c.Names {
					if tt.text[w.Span.Start:w.Span.End] != w.Text {
						t.Errorf("%q stands elsewhere", w.Text)
					}
					names = append(names, w.Text)
				}
				s.Names = strings.Join(names, " ")
				got = append(got, s)
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestCommentsInStrings(t *testing.T) {
	text := []byte(`let s = "// crossawait: allow(one)";`)
	if got := Comments(text, func(uint32) bool { return false }); got != nil {
		t.Errorf("%v", got)
	}
}

// TestAttributes: which lints, and the text that the attribute covers.
func TestAttributes(t *testing.T) {
	type said struct {
		Allow         bool
		Lints, Covers string
		Head          bool
	}
	const all = "…" // the whole text
	for _, tt := range []struct {
		name, text string
		want       []said
	}{
		{"an item's", "#[allow(dead_code, clippy::one)]\n#[inline]\nasync fn f<A, B>(a: A) -> B where A: C { g() }", []said{{true, "dead_code clippy::one", all, true}}},
		{"expect with a reason", `#[expect(clippy :: one, reason = "known")] fn f() {}`, []said{{true, "clippy::one", all, true}}},
		{"cfg_attr", "#[cfg_attr(not(test), allow(one), deny(two))] fn f() {}", []said{{true, "one", all, true}, {false, "two", all, true}}},
		{"a let's", "fn f() { #[allow(one)] let x = if a { b } else { c }; d(); }", []said{{true, "one", "#[allow(one)] let x = if a { b } else { c };", false}}},
		{"a let with a block", "fn f() { #[warn(one)] let x = async { 1 }.await; d(); }", []said{{false, "one", "#[warn(one)] let x = async { 1 }.await;", false}}},
		{"an expression statement's", "fn f() { #[allow(one)] match x { _ => {} } d(); }", []said{{true, "one", "#[allow(one)] match x { _ => {} }", false}}},
		{"else", "fn f() { #[allow(one)] if x {} else {} d(); }", []said{{true, "one", "#[allow(one)] if x {} else {}", false}}},
		{"an arm's", "fn f() { match x { #[allow(one)] A(b, c) => d(e, f), _ => g } }", []said{{true, "one", "#[allow(one)] A(b, c) => d(e, f)", false}}},
		{"an inner item's", "fn f() { #[allow(one)] async fn g<A, B>() {} h() }", []said{{true, "one", "#[allow(one)] async fn g<A, B>() {}", false}}},
		{"a block's own", "fn f() { a(); { #![allow(one)] b(); } c() }", []said{{true, "one", "{ #![allow(one)] b(); }", false}}},
		{"a crate's", "#![allow(one)]", []said{{true, "one", all, true}}},
		{"no lint attribute", "#[derive(Clone)] struct S(u8);", nil},
		{"half typed", "fn f() { #[allow(one)] let x = (", []said{{true, "one", "#[allow(one)] let x = (", false}}},
		{"less than that", "#[allow(", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []said
			for _, a := range Attributes([]byte(tt.text)) {
				s := said{a.Allow, "", tt.text[a.Covers.Start:a.Covers.End], a.Head}
				if s.Covers == tt.text {
					s.Covers = all
				}
				var names []string
				for _, w := range a.Lints {
					names = append(names, w.Text)
				}
				s.Lints = strings.Join(names, " ")
				got = append(got, s)
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

// FuzzRead: whatever the text, every span lies in it.
func FuzzRead(f *testing.F) {
	f.Add([]byte("// crossawait: allow(one)\n#[allow(two)] fn f() { #![expect(three)] }"))
	f.Add([]byte("/* crossawait: allow-file(\"/* */"))
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, c := range Comments(text, func(uint32) bool { return true }) {
			for _, s := range append([]Word{{Span: c.Span}, {Span: c.Covers}}, c.Names...) {
				_ = text[s.Span.Start:s.Span.End]
			}
		}
		for _, a := range Attributes(text) {
			_ = text[a.Covers.Start:a.Covers.End]
		}
	})
}
