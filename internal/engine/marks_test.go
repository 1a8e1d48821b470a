package engine

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

// writeAndOpen writes a package of one file and opens it.
func writeAndOpen(t testing.TB, files map[string]string) (w *Workspace, lib string) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	w, _, err := Open(context.Background(), []string{dir}, Options{Log: func(m string) { t.Error(m) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	return w, filepath.Join(dir, "src", "lib.rs")
}

const manifest = "[package]\nname = \"pkg\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"

const lints = `
; What launch and start run, in the module jobs and in functions that an attribute marks.
((call_expression function: (field_expression field: (field_identifier) @spawn)) (#eq? @spawn "launch"))
((mod_item name: (identifier) @_m body: (declaration_list (function_item body: (block (expression_statement
  (call_expression function: (identifier) @spawn))))))
 (#eq? @_m "jobs") (#eq? @spawn "start"))
((attribute_item (attribute (identifier) @_a)) . (function_item name: (identifier) @spawn) (#eq? @_a "executor"))

; A lease is a guard in modules that say so; so is what enter gives, and each Held.
((mod_item name: (identifier) @_m body: (declaration_list (struct_item name: (type_identifier) @guard))) (#match? @_m "^leases"))
((call_expression function: (field_expression field: (field_identifier) @guard)) (#eq? @guard "enter"))
((type_identifier) @guard (#eq? @guard "Held"))

((call_expression function: (scoped_identifier name: (identifier) @blocking)) (#eq? @blocking "read_all"))
((call_expression function: (field_expression field: (field_identifier) @cancel.unsafe)) (#eq? @cancel.unsafe "fill"))
((function_item name: (identifier) @blocking) (#match? @blocking "^slow_"))

; What comments say: above a function of the calls in it, in a function of the function.
((line_comment) @_c . (function_item body: (block (expression_statement (call_expression function: (identifier) @spawn))))
 (#match? @_c "hands over"))
((function_item name: (identifier) @spawn body: (block (line_comment) @_c)) (#match? @_c "runs apart"))
`

const marked = `use std::rc::Rc;

async fn io() {}

mod jobs {
    use super::*;
    pub fn begin(hits: Rc<u32>) {
        start(async move { drop(hits) });
    }
}

fn start<F>(_f: F) {}

fn plain<F>(_f: F) {
}

pub fn calls(hits: Rc<u32>) {
    plain(async move { drop(hits) });
}

pub fn launches(pool: &ext::Pool, hits: Rc<u32>) {
    pool.launch(async move { drop(hits) });
}

mod leases {
    pub struct Lease(pub String);
}

pub async fn lease(l: leases::Lease) {
    io().await;
    drop(l);
}

pub async fn entered(pool: &ext::Pool) {
    let region = pool.enter();
    io().await;
    drop(region);
}

pub async fn joined(pool: &ext::Pool, hits: Rc<u32>) {
    tokio::join!(pool.launch(async move { drop(hits) }), io());
}

pub struct Held(String);

pub async fn held(h: Held) {
    io().await;
    drop(h);
}
`

func says(fs []rule.Finding) []string {
	var out []string
	for _, f := range fs {
		out = append(out, fmt.Sprintf("%d-%d %s %s: %s", f.Span.Start, f.Span.End, f.Severity, f.Rule, f.Message))
	}
	return out
}

// After any edit the findings are those of a workspace that never saw the text before: marks come and go with
// what is around the functions that they stand in, which an edit leaves as they are.
func TestMarksAfterEdits(t *testing.T) {
	files := map[string]string{"Cargo.toml": manifest, "crossawait.toml": `queries = "lints"`, "lints/a.scm": lints, "src/lib.rs": marked}
	w, lib := writeAndOpen(t, files)
	if err := w.OpenDocument(lib, []byte(marked)); err != nil {
		t.Fatal(err)
	}
	text := marked
	for _, edit := range [][2]string{
		{"", ""},
		{"launch(", "lunch("},
		{"mod jobs", "mod tasks"},
		{"pub fn calls", "// hands over\npub fn calls"},
		{"// hands over", "// calls over"},
		{"_f: F) {\n", "_f: F) {\n// runs apart\n"},
		{"// runs apart\n", "\n"},
		{"fn plain", "#[executor]\nfn plain"},
		{"lunch(", "launch("},
		{"mod leases", "mod leaves"},
		{"leases::Lease", "leaves::Lease"},
		{"mod leaves", "mod leases2"},
		{"leaves::Lease", "leases2::Lease"},
		{"#[executor]\n", ""},
		{"mod tasks", "mod jobs"},
		{"let region = pool.enter()", "let region = pool.leave()"},
		{"Held", "Kept"},
		{"pool.leave()", "pool.enter()"},
		{"drop(region);", "drop(region); io().await;"},
		{"use std", "// moved\nuse std"},
		{"pool.enter();", "pool.enter(); drop(region);"},
	} {
		text = strings.ReplaceAll(text, edit[0], edit[1])
		if edit[0] != "" {
			if err := w.EditDocument(lib, []byte(text), nil); err != nil {
				t.Fatal(err)
			}
		}
		got, err := w.Snapshot().Findings(context.Background(), lib)
		if err != nil {
			t.Fatal(err)
		}
		files["src/lib.rs"] = text
		fresh, path := writeAndOpen(t, files)
		want, err := fresh.Snapshot().Findings(context.Background(), path)
		if err != nil {
			t.Fatal(err)
		}
		if edit[0] == "" && len(want) < 5 {
			t.Errorf("at the beginning, only %s", says(want))
		}
		if diff := cmp.Diff(says(want), says(got)); diff != "" {
			t.Errorf("after %q -> %q:\n%s", edit[0], edit[1], diff)
		}
		for _, f := range got {
			if f.Severity == rule.Error {
				t.Errorf("an error that rustc does not share: %s", says([]rule.Finding{f}))
			}
		}
	}
}

// The rules ask one question of a call, whether a table, the configuration or a query has the answer.
func TestMarkedCalls(t *testing.T) {
	const text = `
fn slow_sync() {}
pub async fn f(conn: &ext::Conn) {
    conn.fill().await;
    ext::read_all();
    slow_sync();
    std::thread::sleep(d);
    own::halt();
    conn.launch(async {});
    ext::other();
    tokio::select! {
        _ = conn.fill() => {}
        _ = conn.read() => { let v = vec![1, ext::read_all()]; }
    }
    println!("{} {:?}", 1, conn.launch(async {}));
}
mod own { pub fn halt() {} }
`
	w, lib := writeAndOpen(t, map[string]string{
		"Cargo.toml": manifest, "lints/a.scm": lints, "src/lib.rs": text,
		"crossawait.toml": "queries = \"lints\"\n[[blocking]]\nfunction = \"pkg::own::halt\"\ninstead = \"pause\"\n",
	})
	s := w.Snapshot()
	var fn *index.Def
	for _, d := range s.inPath(lib) {
		if d.Name == "f" {
			fn = d
		}
	}
	b := s.newBodies(nil)
	c := &rulekit.Context{Set: machine.NewSet(s.env, b), Facts: b.Facts, Catalog: s.catalog, Marks: marks{b}}
	var got []string
	for _, x := range c.Facts(fn).Body.Exprs {
		name := ""
		switch x := x.(type) {
		case *hir.Call:
			name = x.Callee.(*hir.PathExpr).Path.Last()
		case *hir.MethodCall:
			name = x.Name.Text
		default:
			continue
		}
		if row := c.Blocking(fn, x); row != nil {
			got = append(got, name+" blocks, "+row.Source+", "+row.Instead)
		}
		if row := c.Cancel(fn, x); row != nil {
			got = append(got, name+" "+string(row.Class)+", "+row.Source)
		}
		if row := c.Spawn(fn, x); row != nil {
			got = append(got, name+" spawns, "+row.Source)
		}
	}
	want := []string{
		"fill unsafe, lints/a.scm:15",
		"read_all blocks, lints/a.scm:14, ",
		"slow_sync blocks, lints/a.scm:16, ",
		"sleep blocks, documentation of std::thread::sleep: \"should not be used in async code\", tokio::time::sleep(d).await",
		"halt blocks, crossawait.toml, pause",
		"launch spawns, lints/a.scm:3",
		"fill unsafe, lints/a.scm:15",
		"read_all blocks, lints/a.scm:14, ",
		"launch spawns, lints/a.scm:3",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// FuzzQueries runs any query over Rust: nothing goes wrong inside, and nothing becomes an error.
func FuzzQueries(f *testing.F) {
	f.Add(lints)
	for _, s := range []string{"(_) @guard", "(_) @spawn", "_ @spawn.local", "(call_expression) @blocking (call_expression) @guard", "(identifier)+ @cancel.unsafe", "((_) @spawn (#match? @spawn \".*\"))", "(", "\"(\" @guard", "(ERROR) @guard", "(MISSING) @spawn"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, query string) {
		w, lib := writeAndOpen(t, map[string]string{"Cargo.toml": manifest, "crossawait.toml": `queries = "lints"`, "lints/a.scm": query, "src/lib.rs": marked})
		for _, text := range []string{marked, strings.ReplaceAll(marked, "mod", "mo d"), ""} {
			w.SetText(lib, []byte(text))
			report, err := w.Check(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range report.Findings {
				if f.Severity == rule.Error {
					t.Errorf("an error that rustc does not share: %s", says([]rule.Finding{f}))
				}
			}
		}
	})
}
