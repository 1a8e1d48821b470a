package macro

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCfgIf(t *testing.T) {
	for text, want := range map[string][]Arm{
		`if #[cfg(unix)] { mod a; }`: {{"unix", []byte(" mod a; ")}},
		"if #[cfg(any(target_os = \"linux\", not(x)))] {\n mod a { } } /* } */ else if #[cfg(windows)] {\"}\"} else { '}' }": {
			{`any(target_os = "linux", not(x))`, []byte("\n mod a { } ")}, {"windows", []byte(`"}"`)}, {"", []byte(" '}' ")},
		},
		`if #[cfg(unix)] { } else { } else { }`: nil,
		`if #[cfg(unix)] { } if #[cfg(a)] { }`:  nil,
		`if #[test] { }`:                        nil,
		`if unix { }`:                           nil,
		`{ }`:                                   nil,
		`if #[cfg(unix)]`:                       nil,
		`if #[cfg(unix)] {`:                     nil,
		``:                                      nil,
	} {
		got, ok := CfgIf([]byte(text))
		if !ok {
			got = nil
		}
		if ok != (want != nil) {
			t.Errorf("%s: ok is %t", text, ok)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: %s", text, d)
		}
	}
}
