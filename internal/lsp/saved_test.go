//go:build unix

package lsp

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// fakeCargo puts a shell script on the PATH, as cargo, that says what it is told to and notes how it was called.
type fakeCargo struct {
	t   testing.TB
	dir string
}

func newCargo(t testing.TB, workspace string) *fakeCargo {
	t.Helper()
	f := &fakeCargo{t, t.TempDir()}
	script := `#!/bin/sh
cd '` + f.dir + `'
echo "$PWD_WAS $*" >>calls
if [ "$1" = metadata ]; then cat metadata.json; exit 0; fi
if [ -e slow ]; then
  mv slow running
  sleep 600 &
  echo $! >sleeper
  wait
fi
cat said.json
exit 101
`
	script = strings.Replace(script, "cd '", "PWD_WAS=$PWD\ncd '", 1)
	write(t, filepath.Join(f.dir, "metadata.json"), compact(obj{"workspace_root": workspace, "target_directory": filepath.Join(workspace, "target")}))
	f.says()
	if err := os.WriteFile(filepath.Join(f.dir, "cargo"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", f.dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	return f
}

// says sets what `cargo check` writes of a package in its workspace's root: each message twice, as for a library and
// its tests.
func (f *fakeCargo) says(messages ...json.RawMessage) {
	f.t.Helper()
	var b strings.Builder
	b.WriteString(`{"reason":"compiler-artifact","package_id":"p","target":{"name":"proc-macro2"}}` + "\n")
	for range 2 {
		for _, m := range messages {
			fmt.Fprintln(&b, compact(obj{"reason": "compiler-message", "message": m}))
		}
	}
	b.WriteString(`{"reason":"build-finished","success":false}` + "\n")
	write(f.t, filepath.Join(f.dir, "said.json"), b.String())
}

// checks are the arguments of each `cargo check`.
func (f *fakeCargo) checks() []string {
	text, err := os.ReadFile(filepath.Join(f.dir, "calls"))
	if err != nil {
		return nil
	}
	var out []string
	for line := range strings.Lines(string(text)) {
		if strings.Contains(line, " check ") {
			out = append(out, strings.TrimSpace(line))
		}
	}
	return out
}

func (c *client) save(u string) {
	c.t.Helper()
	c.notify("textDocument/didSave", doc(u))
}

// two is a crate of two snippets: we find the error of the first, and not that of the second.
func two(t *testing.T) (text string, messages []json.RawMessage) {
	t.Helper()
	for _, name := range []string{"send-across-await/rc", "two-blocks/if_else"} {
		m := recordedOf(t, name)[0]
		source := m.source(t)
		messages = append(messages, moved(t, m.raw, text))
		text += strings.ReplaceAll(source, "pub async fn start(", "pub async fn other(")
	}
	return text, messages
}

// moved is a message on a text that stands behind another.
func moved(t *testing.T, raw json.RawMessage, before string) json.RawMessage {
	t.Helper()
	lines := strings.Count(before, "\n")
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			if v["file_name"] == "src/lib.rs" {
				for key, by := range map[string]int{"line_start": lines, "line_end": lines, "byte_start": len(before), "byte_end": len(before)} {
					v[key] = v[key].(float64) + float64(by)
				}
			}
			for _, x := range v {
				walk(x)
			}
		}
	}
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	walk(v)
	out, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func find(list []diagnostic, part string) *diagnostic {
	for i := range list {
		if strings.Contains(list[i].Message, part) {
			return &list[i]
		}
	}
	return nil
}

const agreed = "(rustc agrees)"

// TestSaved: with cargo-check turned on, cargo runs when a file is saved, what it finds too says so, and what it
// finds alone is shown with our words, each once; edits elsewhere leave that where it belongs.
func TestSaved(t *testing.T) {
	text, messages := two(t)
	dir, u := crate(t, text)
	cargo := newCargo(t, dir)
	cargo.says(messages...)
	c := dial(t)
	c.options = obj{"cargo-check": true}
	c.initialize(obj{"textDocument": obj{
		"publishDiagnostics": obj{"relatedInformation": true}, "hover": obj{"contentFormat": []string{"markdown"}},
	}}, dir)
	c.diagnostics(u, func(p *published) bool { return p.Version == nil && len(p.Diagnostics) > 0 })
	c.open(u, text)

	c.save(u)
	p := c.diagnostics(u, func(p *published) bool { return find(p.Diagnostics, agreed) != nil })
	if calls := cargo.checks(); len(calls) == 0 || !strings.HasPrefix(calls[0], dir) || !strings.Contains(calls[0], "--target-dir "+filepath.Join(dir, "target", "crossawait")) {
		t.Errorf("cargo was run as %q", calls)
	}
	if len(p.Diagnostics) != 2 {
		t.Errorf("%s", compact(p.Diagnostics))
	}
	ours, theirs := find(p.Diagnostics, "`hits`"), find(p.Diagnostics, "`async` block has a type of its own")
	if ours == nil || ours.Code != "non-send-across-await" || !strings.HasSuffix(ours.Message, agreed) {
		t.Fatalf("%s", compact(p.Diagnostics))
	}
	if theirs == nil || theirs.Code != "E0308" || theirs.Severity != 1 || theirs.Source != "crossawait" ||
		theirs.Range.Start != at(text, "async", strings.Count(text[:strings.Index(text, "else {")], "async"), true) {
		t.Fatalf("%s", compact(p.Diagnostics))
	}
	if h := c.hover(u, theirs.Range.Start); !strings.Contains(h, "**Explain: error[E0308]**") || !strings.Contains(h, "To mend it: box each") {
		t.Errorf("hover: %s", h)
	}
	if list := c.actions(u, ours.Range, "quickfix"); len(list) == 0 || !strings.HasSuffix(list[0].Diagnostics[0].Message, agreed) {
		t.Errorf("%s", compact(list))
	}

	// A line above moves both, and an edit beside the error takes it away: what it was about is no more.
	c.change(u, 2, obj{"range": span{}, "text": "// one more line\n"})
	p = c.diagnostics(u, version(2))
	if d := find(p.Diagnostics, "`async` block"); len(p.Diagnostics) != 2 || d == nil || d.Range.Start.Line != theirs.Range.Start.Line+1 || find(p.Diagnostics, agreed) == nil {
		t.Errorf("after an edit above: %s", compact(p.Diagnostics))
	}
	inside := position{theirs.Range.Start.Line + 1, theirs.Range.Start.Character}
	c.change(u, 3, obj{"range": span{inside, inside}, "text": " "})
	p = c.diagnostics(u, version(3))
	if len(p.Diagnostics) != 1 || find(p.Diagnostics, agreed) == nil {
		t.Errorf("after an edit inside: %s", compact(p.Diagnostics))
	}

	// A file with changes that are not on disk is not what cargo has read.
	c.save(u)
	p = c.diagnostics(u, func(p *published) bool { return find(p.Diagnostics, agreed) == nil })
	if len(p.Diagnostics) != 1 {
		t.Errorf("of another text: %s", compact(p.Diagnostics))
	}

	// Off again, cargo's word is gone.
	c.change(u, 4, obj{"text": text})
	c.save(u)
	c.diagnostics(u, func(p *published) bool { return find(p.Diagnostics, agreed) != nil })
	c.notify("workspace/didChangeConfiguration", obj{"settings": obj{"crossawait": obj{}}})
	c.diagnostics(u, func(p *published) bool { return find(p.Diagnostics, agreed) == nil })
	c.leave()
}

// TestSavedOff: nothing is run unless the user turns it on.
func TestSavedOff(t *testing.T) {
	text, messages := two(t)
	for name, options := range map[string]obj{"default": nil, "off": {"cargo-check": false}} {
		t.Run(name, func(t *testing.T) {
			dir, u := crate(t, text)
			cargo := newCargo(t, dir)
			cargo.says(messages...)
			c := dial(t)
			if options != nil {
				c.options = options
			}
			c.initialize(obj{}, dir)
			c.diagnostics(u, func(p *published) bool { return p.Version == nil && len(p.Diagnostics) > 0 })
			c.open(u, text)
			c.save(u)
			time.Sleep(3 * pause) // a run that must not be would have begun by then
			c.leave()
			if calls, err := os.ReadFile(filepath.Join(cargo.dir, "calls")); err == nil {
				t.Errorf("cargo was run: %s", calls)
			}
		})
	}
}

// TestSavedPull: a client that pulls diagnostics gets the same, and is told that there is news.
func TestSavedPull(t *testing.T) {
	text, messages := two(t)
	dir, u := crate(t, text)
	newCargo(t, dir).says(messages...)
	c := dial(t)
	c.options = obj{"cargo-check": true}
	c.initialize(obj{
		"workspace":    obj{"diagnostics": obj{"refreshSupport": true}},
		"textDocument": obj{"diagnostic": obj{}},
	}, dir)
	c.open(u, text)
	type report struct {
		Kind, ResultID string
		Items          []diagnostic
	}
	refreshed := func() {
		c.wait("a refresh", func(m *message) bool { return m.Method == "workspace/diagnostic/refresh" })
	}
	pull := func(previous string) (r report) {
		c.ask("textDocument/diagnostic", obj{"textDocument": obj{"uri": u}, "previousResultId": previous}, &r)
		return r
	}
	// The crate is read; then cargo is heard.
	var before report
	for range 10 {
		refreshed()
		r := pull(before.ResultID)
		if find(r.Items, agreed) != nil {
			if len(r.Items) != 2 || r.ResultID == before.ResultID || pull(r.ResultID).Kind != "unchanged" {
				t.Errorf("%s", compact(r))
			}
			c.leave()
			return
		}
		if r.Kind == "full" {
			before = r
		}
		c.save(u)
	}
	t.Error("cargo's word never came")
}

// TestSavedMissing: that there is no cargo is said, once.
func TestSavedMissing(t *testing.T) {
	text, _ := two(t)
	dir, u := crate(t, text)
	t.Setenv("PATH", t.TempDir())
	c := dial(t)
	c.options = obj{"cargo-check": true}
	c.initialize(obj{}, dir)
	c.diagnostics(u, func(p *published) bool { return p.Version == nil && len(p.Diagnostics) > 0 })
	c.open(u, text)
	c.save(u)
	shown := func(m *message) bool { return m.Method == "window/showMessage" }
	if m := c.wait("a message", shown); !strings.Contains(string(m.Params), "`cargo` is not on the PATH, so nothing is checked when a file is saved") {
		t.Errorf("%s", m.Params)
	}
	c.save(u)
	time.Sleep(3 * pause) // a second message would have come by then
	c.leave()
	if c.has(shown) {
		t.Error("it was said twice")
	}
}

// TestSavedFails: why cargo fails is said in cargo's words.
func TestSavedFails(t *testing.T) {
	text, _ := two(t)
	dir, u := crate(t, text)
	cargo := newCargo(t, dir)
	write(t, filepath.Join(cargo.dir, "said.json"), "")
	script, err := os.ReadFile(filepath.Join(cargo.dir, "cargo"))
	if err != nil {
		t.Fatal(err)
	}
	failing := strings.Replace(string(script), "cat said.json", "echo 'error: failed to parse manifest' >&2", 1)
	if err := os.WriteFile(filepath.Join(cargo.dir, "cargo"), []byte(failing), 0o755); err != nil {
		t.Fatal(err)
	}
	c := dial(t)
	c.options = obj{"cargo-check": true}
	c.initialize(obj{}, dir)
	c.diagnostics(u, func(p *published) bool { return p.Version == nil && len(p.Diagnostics) > 0 })
	c.open(u, text)
	c.save(u)
	m := c.wait("a message", func(m *message) bool { return m.Method == "window/showMessage" })
	if !strings.Contains(string(m.Params), "cargo check: failed to parse manifest") {
		t.Errorf("%s", m.Params)
	}
	c.leave()
}

// TestSavedByProject: a project's own file cannot make the server run anything; the user is asked, once.
func TestSavedByProject(t *testing.T) {
	for _, answer := range []string{"Run cargo check", "Not now", ""} {
		t.Run(answer, func(t *testing.T) {
			text, messages := two(t)
			dir, u := crate(t, text)
			write(t, filepath.Join(dir, "crossawait.toml"), "cargo-check = true\n")
			cargo := newCargo(t, dir)
			cargo.says(messages...)
			c := dial(t)
			if answer != "" {
				c.answers = map[string]any{"window/showMessageRequest": obj{"title": answer}}
			}
			c.initialize(obj{}, dir)
			c.diagnostics(u, func(p *published) bool { return p.Version == nil && len(p.Diagnostics) > 0 })
			c.open(u, text)
			c.save(u)
			asked := func(m *message) bool { return m.Method == "window/showMessageRequest" }
			if m := c.wait("a question", asked); !strings.Contains(string(m.Params), "build scripts") {
				t.Errorf("%s", m.Params)
			}
			if answer == "Run cargo check" {
				c.diagnostics(u, func(p *published) bool { return find(p.Diagnostics, agreed) != nil })
				c.leave()
				return
			}
			c.save(u)
			time.Sleep(3 * pause) // a run that must not be would have begun by then
			c.leave()
			if calls := cargo.checks(); calls != nil {
				t.Errorf("cargo was run: %q", calls)
			}
			if c.has(asked) {
				t.Error("the user was asked twice")
			}
		})
	}
}

// TestSavedStopped: the user can stop cargo, and a file that is saved meanwhile starts it anew. What cargo has
// started ends with it.
func TestSavedStopped(t *testing.T) {
	text, messages := two(t)
	dir, u := crate(t, text)
	cargo := newCargo(t, dir)
	cargo.says(messages...)
	c := dial(t)
	c.options = obj{"cargo-check": true}
	c.initialize(obj{"window": obj{"workDoneProgress": true}}, dir)
	c.diagnostics(u, func(p *published) bool { return p.Version == nil && len(p.Diagnostics) > 0 })
	c.open(u, text)
	for _, stop := range []string{"by the user", "by another save"} {
		if err := unlessGone(os.Remove(filepath.Join(cargo.dir, "sleeper"))); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(cargo.dir, "slow"), "")
		c.save(u)
		token := c.progress("cargo check")
		pid := cargo.sleeper()
		if stop == "by the user" {
			c.notify("window/workDoneProgress/cancel", obj{"token": token})
		} else {
			c.save(u)
		}
		c.progressEnd(token)
		cargo.gone(pid)
	}
	c.diagnostics(u, func(p *published) bool { return find(p.Diagnostics, agreed) != nil })

	// The session's end is cargo's too.
	write(t, filepath.Join(cargo.dir, "slow"), "")
	if err := unlessGone(os.Remove(filepath.Join(cargo.dir, "sleeper"))); err != nil {
		t.Fatal(err)
	}
	c.save(u)
	pid := cargo.sleeper()
	c.leave()
	cargo.gone(pid)
}

func unlessGone(err error) error {
	if os.IsNotExist(err) {
		return nil
	}
	return err
}

// sleeper is the process that a slow cargo has started, once it has.
func (f *fakeCargo) sleeper() int {
	f.t.Helper()
	for range int(patience / (10 * time.Millisecond)) {
		text, err := os.ReadFile(filepath.Join(f.dir, "sleeper"))
		if pid, bad := strconv.Atoi(strings.TrimSpace(string(text))); err == nil && bad == nil {
			return pid
		}
		time.Sleep(10 * time.Millisecond)
	}
	f.t.Fatal("cargo never began")
	return 0
}

// gone waits until a process has ended.
func (f *fakeCargo) gone(pid int) {
	f.t.Helper()
	for range int(patience / (10 * time.Millisecond)) {
		if syscall.Kill(pid, 0) != nil || zombie(pid) {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	f.t.Error("what cargo has started goes on")
}

// zombie reports whether a process has ended and only waits to be asked how.
func zombie(pid int) bool {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err == nil && strings.Contains(string(text), ") Z ")
}

// TestSavedLive asks the real cargo.
func TestSavedLive(t *testing.T) {
	for _, name := range []string{"cargo", "rustc"} {
		if _, err := exec.LookPath(name); err != nil {
			t.Skip(err)
		}
	}
	m := recordedOf(t, "send-across-await/own_bound")[0]
	text := m.source(t)
	dir, u := crate(t, text)
	write(t, filepath.Join(dir, "Cargo.toml"), "[package]\nname = \"story\"\nversion = \"0.1.0\"\nedition = \"2021\"\n")
	c := dial(t)
	c.options = obj{"cargo-check": true}
	c.initialize(obj{}, dir)
	c.diagnostics(u, func(p *published) bool { return p.Version == nil && len(p.Diagnostics) > 0 })
	c.open(u, text)
	c.save(u)
	p := c.diagnostics(u, func(p *published) bool { return find(p.Diagnostics, agreed) != nil })
	if len(p.Diagnostics) != 1 {
		t.Errorf("%s", compact(p.Diagnostics))
	}
	c.leave()
}
