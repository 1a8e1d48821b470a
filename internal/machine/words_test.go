package machine_test

import (
	"testing"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
)

func TestText(t *testing.T) {
	for code, want := range map[string]string{
		"io().await":                                   "io().await",
		"self\n    .load(a)\n    .await?":              "self.load(a).await?",
		"send(\n    first,\n    second,\n)\n.await":    "send(first, second).await",
		"[\n    a,\n    b,\n]":                         "[a, b]",
		"match x {\n    A => 1,\n    B => 2,\n}":       "match x { A => 1, B => 2, }",
		"a\n    && b":                                  "a && b",
		"f( // why\n    `x`,\n\n    // more\n    y\n)": "f('x', y)",
		"": "",
	} {
		w := machine.Words{Unit: []byte(code)}
		if got := w.Text(hir.Span{End: uint32(len(code))}); got != want {
			t.Errorf("%q is %q, want %q", code, got, want)
		}
	}
}
