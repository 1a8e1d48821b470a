package lsp

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.lsp.dev/uri"
)

const stores = `mod store;
mod web;

pub fn all() -> Vec<Box<dyn store::Store>> {
    Vec::new()
}
`

const storeTrait = `pub trait Store {
    async fn get(&self, key: u32) -> String;
}
`

const webStore = `pub struct Web;

impl crate::store::Store for Web {
    async fn get(&self, key: u32) -> String {
        format!("𝕊 {key}")
    }
}
`

// TestFixOverFiles: a fix over several files is one edit, with the versions of those that are open and null for
// those that are not. The same goes for all fixes at once, and for an action that is resolved later.
func TestFixOverFiles(t *testing.T) {
	for name, more := range map[string]obj{
		"at once":  {},
		"resolved": {"dataSupport": true, "resolveSupport": obj{"properties": []string{"edit"}}},
	} {
		t.Run(name, func(t *testing.T) {
			dir, u := crate(t, stores)
			store, web := filepath.Join(dir, "src", "store.rs"), filepath.Join(dir, "src", "web.rs")
			write(t, store, "// what is on disk is not what is open\n"+storeTrait)
			write(t, web, webStore)
			c := dial(t)
			c.initialize(obj{"workspace": obj{"workspaceEdit": obj{"documentChanges": true}}, "textDocument": obj{
				"codeAction": more, "publishDiagnostics": obj{"relatedInformation": true},
			}}, dir)
			c.open(u, stores)
			c.open(string(uri.File(store)), storeTrait)
			p := c.diagnostics(u, func(p *published) bool { return len(p.Diagnostics) > 0 })
			d := p.Diagnostics[0]
			if d.Code != "async-fn-dyn" || !relates(d, string(uri.File(store)), at(storeTrait, "get", 0, true)) {
				t.Fatalf("%s", compact(p))
			}
			for _, kind := range []string{"quickfix", "source.fixAll"} {
				list := c.actions(u, d.Range, kind)
				if len(list) == 0 {
					t.Fatalf("%s: no action", kind)
				}
				a := list[0]
				if a.Edit == nil {
					c.ask("codeAction/resolve", list[0], &a)
				}
				texts := map[string]string{string(uri.File(store)): storeTrait, string(uri.File(web)): webStore}
				if a.Edit == nil || len(a.Edit.DocumentChanges) != len(texts) {
					t.Fatalf("%s: %s", kind, compact(a))
				}
				for _, change := range a.Edit.DocumentChanges {
					u := change.TextDocument.URI
					if open := u == string(uri.File(store)); open != (change.TextDocument.Version != nil) || open && *change.TextDocument.Version != 1 {
						t.Errorf("%s: the version of %s", kind, compact(change.TextDocument))
					}
					texts[u] = apply(texts[u], change.Edits, true)
				}
				for u, text := range texts {
					if strings.Contains(text, "async fn") || !strings.Contains(text, "fn get(&self, key: u32) -> std::pin::Pin<Box<dyn std::future::Future<Output = String> + Send + '_>>") {
						t.Errorf("%s: %s is now\n%s", kind, u, text)
					}
				}
			}
			if text, err := os.ReadFile(web); err != nil || string(text) != webStore {
				t.Errorf("a file was written: %v\n%s", err, text)
			}
			c.leave()
		})
	}
}

// TestFixAllRounds: all fixes at once are all that a check would come to, not only those that fit beside each other.
func TestFixAllRounds(t *testing.T) {
	const text = `pub trait Named {
    async fn name(&self) -> String;
}

pub trait Store: Named {
    async fn get(&self) -> u8;
}

pub fn named(n: &dyn Named) {}

pub fn stored(s: &dyn Store) {}
`
	dir, u := crate(t, text)
	c := dial(t)
	c.initialize(obj{}, dir)
	c.open(u, text)
	c.diagnostics(u, func(p *published) bool { return len(p.Diagnostics) > 0 })
	list := c.actions(u, span{}, "source.fixAll")
	if len(list) != 1 || list[0].Edit == nil {
		t.Fatalf("%s", compact(list))
	}
	fixed := apply(text, list[0].Edit.Changes[u], true)
	c.change(u, 2, obj{"text": fixed})
	c.diagnostics(u, version(2))
	if again := c.actions(u, span{}, "source.fixAll"); len(again) > 0 {
		t.Errorf("there is more to fix in\n%s\n%s", fixed, compact(again))
	}
	c.leave()
}
