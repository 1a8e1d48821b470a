package lsp

import (
	"strings"
	"testing"
)

// TestAllow: an action writes the comment that allows a finding; edits of the comment alone take effect, on the
// finding and on the comment's own.
func TestAllow(t *testing.T) {
	for _, utf16 := range []bool{false, true} {
		dir, u := crate(t, story)
		c := dial(t)
		general := obj{"positionEncodings": []string{"utf-8"}}
		if utf16 {
			general = obj{}
		}
		c.initialize(obj{"general": general, "workspace": obj{"workspaceEdit": obj{"documentChanges": true}}}, dir)
		c.open(u, story)
		p := c.diagnostics(u, func(p *published) bool { return p.Version != nil && len(p.Diagnostics) > 0 })
		actions := c.actions(u, p.Diagnostics[0].Range, "quickfix")
		last := actions[len(actions)-1]
		if last.Title != "allow `guard-across-await` here" || last.IsPreferred {
			t.Fatalf("the last action is %s", compact(last))
		}
		text := apply(story, last.Edit.DocumentChanges[0].Edits, utf16)
		if !strings.Contains(text, "\r\n    // crossawait: allow(guard-across-await)\r\n    /* 日本語") {
			t.Errorf("%q", text)
		}
		c.change(u, 2, obj{"text": text})
		if p := c.diagnostics(u, version(2)); len(p.Diagnostics) > 0 {
			t.Errorf("it is allowed, and yet %s", compact(p.Diagnostics))
		}
		name := at(text, "guard-across-await", 0, utf16)
		c.change(u, 3, obj{"range": span{name, position{name.Line, name.Character + 5}}, "text": "gard"})
		p = c.diagnostics(u, version(3))
		if len(p.Diagnostics) != 2 || p.Diagnostics[0].Code != "unused-allow" || p.Diagnostics[0].Range.Start != name || p.Diagnostics[1].Code != "guard-across-await" {
			t.Fatalf("a wrong name: %s", compact(p.Diagnostics))
		}
		fixes := c.actions(u, p.Diagnostics[0].Range, "quickfix")
		if len(fixes) != 1 || fixes[0].Edit == nil || fixes[0].Edit.DocumentChanges[0].Edits[0].NewText != "guard-across-await" {
			t.Errorf("the fix of the name is %s", compact(fixes))
		}
		c.leave()
	}
}
