package lsp

import (
	"strings"
	"testing"
)

const selecting = `use tokio::sync::mpsc::Receiver;

/// 𝕊
async fn run(mut inbox: Receiver<u32>) {
    loop {
        tokio::select! {
            n = inbox.recv() => {
                handle(n).await;
            }
            _ = stop() => break,
        }
    }
}

async fn handle(_n: Option<u32>) {}

async fn stop() {}
`

// TestRewrite: a refactoring is offered where nothing is wrong, at once or to be resolved, and nowhere else.
func TestRewrite(t *testing.T) {
	for name, capabilities := range map[string]obj{
		"at once": {},
		"resolved": {"textDocument": obj{"codeAction": obj{
			"dataSupport": true, "resolveSupport": obj{"properties": []string{"edit"}},
		}}},
	} {
		t.Run(name, func(t *testing.T) {
			dir, u := crate(t, selecting)
			c := dial(t)
			c.initialize(capabilities, dir)
			c.open(u, selecting)
			inside := position{5, 12}
			list := c.actions(u, span{inside, inside}, "refactor")
			if len(list) != 1 || list[0].Kind != "refactor.rewrite" {
				t.Fatalf("%s", compact(list))
			}
			a := list[0]
			if a.Edit == nil {
				c.ask("codeAction/resolve", list[0], &a)
			}
			edits := a.Edit.Changes[u]
			for _, change := range a.Edit.DocumentChanges {
				edits = append(edits, change.Edits...)
			}
			after := apply(selecting, edits, true)
			if !strings.Contains(after, "let n = tokio::select! {\n            n = inbox.recv() => n,") ||
				!strings.Contains(after, "        };\n        handle(n).await;\n    }\n") {
				t.Errorf("%s", after)
			}
			if got := c.actions(u, span{}, "refactor"); len(got) > 0 {
				t.Errorf("outside of it: %s", compact(got))
			}
			if got := c.actions(u, span{inside, inside}, "quickfix"); len(got) > 0 {
				t.Errorf("quick fixes: %s", compact(got))
			}
			c.leave()
		})
	}
}
