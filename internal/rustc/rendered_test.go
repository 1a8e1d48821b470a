package rustc

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

// TestRendered holds what comes of the text for people against what comes of the JSON: the same shape, and
// mostly the same words at the same place.
func TestRendered(t *testing.T) {
	all, same, placed := 0, 0, 0
	for _, m := range recorded(t) {
		var d struct {
			Diagnostic
			Rendered string `json:"rendered"`
		}
		if err := json.Unmarshal(m.Message, &d); err != nil {
			t.Fatal(err)
		}
		if len(d.Spans) == 0 { // how many errors there were, and where to read on
			continue
		}
		want, ok := Diagnose(&d.Diagnostic)
		back, read := FromRendered(d.Rendered)
		if !read {
			t.Errorf("%s: not read:\n%s", m.Snippet, d.Rendered)
			continue
		}
		if first, _, _ := strings.Cut(d.Message, "\n"); !strings.HasPrefix(back.Message, first) || back.Level != d.Level {
			t.Errorf("%s: %s: %q", m.Snippet, back.Level, back.Message)
		}
		coloured := "\x1b[0m\x1b[1m" + strings.ReplaceAll(d.Rendered, "-->", "\x1b[38;5;12m-->\x1b[0m")
		if again, _ := FromRendered(coloured); !reflect.DeepEqual(again, back) {
			t.Errorf("%s: colours make a difference", m.Snippet)
		}
		back.Code = d.Code // which editors pass on beside the text
		got, gotOK := Diagnose(back)
		if !ok {
			if gotOK {
				t.Errorf("%s: %s", m.Snippet, got.Says)
			}
			continue
		}
		all++
		if !gotOK || got.Shape != want.Shape {
			t.Errorf("%s: shape %s, want %s\n%s", m.Snippet, got.Shape, want.Shape, d.Rendered)
			continue
		}
		if got.Says == want.Says {
			same++
		} else {
			t.Logf("%s:\n%s\n%s", m.Snippet, got.Says, want.Says)
		}
		if got.At.File == want.At.File && got.At.Start.Line == want.At.Start.Line && got.At.Start.Column == want.At.Start.Column {
			placed++
		} else {
			t.Logf("%s: %+v %+v\n%s", m.Snippet, got.At, want.At, d.Rendered)
		}
	}
	if 10*same < 9*all || 10*placed < 9*all {
		t.Errorf("of %d diagnoses %d have the same words, and %d the same place", all, same, placed)
	}
	t.Logf("of %d diagnoses %d have the same words, and %d the same place", all, same, placed)
}
