package fixkit

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTokens(t *testing.T) {
	text := "let r#type = 'a'; /* x /* y */ */ f::<'a>(b\"\\\"\", r##\"a\"#b\"##, '\\'', 1.5, 0..2) // end\n'é'"
	var got []string
	for _, tok := range Tokens([]byte(text)) {
		got = append(got, tok.Text)
	}
	want := []string{"let", "type", "=", "'a'", ";", "f", ":", ":", "<", "'a", ">", "(", "b\"\\\"\"", ",",
		"r##\"a\"#b\"##", ",", "'\\''", ",", "1.5", ",", "0", ".", ".", "2", ")", "'é'"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTokensOfAnything(t *testing.T) {
	for _, text := range []string{"\"", "'", "r#\"", "/*", "b'", "r#", "'\\", "\xff'\xfe", "r", "0x"} {
		Tokens([]byte(text)) // must end, and not panic
	}
}

func TestReindent(t *testing.T) {
	got := Reindent("a {\n    b(\"x\ny\");\n\n    c\n}")
	want := "a {\n        b(\"x\ny\");\n\n        c\n    }"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestRename(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"an import of its own": {
			"use std::rc::Rc;\nfn f(x: Rc<u8>) { Rc::new(1); }\n",
			"use std::sync::Arc;\nfn f(x: Arc<u8>) { Arc::new(1); }\n",
		},
		"the new name is there": {
			"use std::rc::Rc;\nuse std::sync::Arc;\nfn f(x: Rc<u8>, y: Arc<u8>) {}\n",
			"use std::sync::Arc;\nfn f(x: Arc<u8>, y: Arc<u8>) {}\n",
		},
		"a nested group": {
			"use std::{cell::Cell, rc::Rc};\nfn f(x: Rc<u8>) {}\n",
			"use std::{cell::Cell, sync::Arc};\nfn f(x: Arc<u8>) {}\n",
		},
		"a group of its module": {
			"use std::rc::{Rc, Weak};\nfn f(x: Rc<u8>) {}\n",
			"use std::sync::Arc;\nuse std::rc::{Weak};\nfn f(x: Arc<u8>) {}\n",
		},
		"the last of a group, the new name there": {
			"use std::{sync::Arc, rc::Rc};\nfn f(x: Rc<u8>) {}\n",
			"use std::{sync::Arc};\nfn f(x: Arc<u8>) {}\n",
		},
		"qualified": {
			"fn f(x: std::rc::Rc<u8>) { std::rc::Rc::new(1); other::Rc::new(); }\n",
			"fn f(x: std::sync::Arc<u8>) { std::sync::Arc::new(1); other::Rc::new(); }\n",
		},
		"strings and comments stay": {
			"use std::rc::Rc;\n// Rc\nfn f() { \"Rc\"; }\n",
			"use std::sync::Arc;\n// Rc\nfn f() { \"Rc\"; }\n",
		},
	} {
		changes, ok := Rename([]byte(c.in), Tokens([]byte(c.in)), []string{"std", "rc", "Rc"}, []string{"std", "sync", "Arc"})
		if !ok {
			t.Errorf("%s: not done", name)
			continue
		}
		if diff := cmp.Diff(c.want, apply(c.in, changes)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestRenameRefuses(t *testing.T) {
	for _, in := range []string{
		"use std::rc::Rc as R;\nfn f(x: R<u8>) {}\n",
		"use std::rc::*;\nfn f(x: Rc<u8>) {}\n",
		"use std::rc::Rc;\nuse other::Arc;\nfn f(x: Rc<u8>) {}\n",
	} {
		if _, ok := Rename([]byte(in), Tokens([]byte(in)), []string{"std", "rc", "Rc"}, []string{"std", "sync", "Arc"}); ok {
			t.Errorf("renamed %q", in)
		}
	}
}

func apply(text string, changes []Change) string {
	var b strings.Builder
	at := uint32(0)
	for _, c := range changes {
		b.WriteString(text[at:c.At.Start] + c.New)
		at = c.At.End
	}
	return b.String() + text[at:]
}
