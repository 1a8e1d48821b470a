package body

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/hir"
)

var record = flag.Bool("record", false, "ask rustc again what the closures in testdata/captures.rs capture")

func captureSnippets(t *testing.T) (snippets, text string) {
	t.Helper()
	s, err := os.ReadFile("testdata/captures.rs")
	if err != nil {
		t.Fatal(err)
	}
	prelude, err := os.ReadFile("testdata/captures.prelude.rs.txt")
	if err != nil {
		t.Fatal(err)
	}
	return string(s), string(s) + string(prelude)
}

var (
	minCapture = regexp.MustCompile(`(?m)^note: Min Capture (.*) -> (\w+)\n +--> snippets\.rs:(\d+):`)
	firstName  = regexp.MustCompile(`fn (\w+)`)
)

// TestRecordCaptures writes down rustc's answers: a line for each function with captures.
func TestRecordCaptures(t *testing.T) {
	if !*record {
		t.Skip("run with -record to ask rustc again")
	}
	_, text := captureSnippets(t)
	dir := t.TempDir()
	text = "#![feature(rustc_attrs, stmt_expr_attributes)]\n" + text
	if err := os.WriteFile(filepath.Join(dir, "snippets.rs"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("rustc", "--edition", "2021", "--crate-type", "lib", "--emit", "metadata", "-o", "out", "snippets.rs")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "RUSTC_BOOTSTRAP=1")
	out, _ := cmd.CombinedOutput()
	lines := strings.Split(text, "\n")
	var w strings.Builder
	for _, m := range minCapture.FindAllStringSubmatch(string(out), -1) {
		n, _ := strconv.Atoi(m[3])
		name := firstName.FindStringSubmatch(lines[n-1])[1]
		w.WriteString(name + "\t" + m[1] + "\t" + m[2] + "\n")
	}
	if err := os.WriteFile("testdata/captures.txt", []byte(w.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// fieldIndex numbers the fields of the snippets' types as rustc's answers do.
var fieldIndex = map[string]string{"a": "0", "b": "1", "n": "2", "p": "0", "q": "1", "r": "0", "0": "0", "1": "1"}

var rustcModes = map[CaptureMode]string{ByRef: "Immutable", ByMutRef: "Mutable", ByMove: "ByValue"}

// rustcCapture writes a capture as rustc does.
func rustcCapture(h *hir.Body, c *Captured) string {
	var steps []string
	for _, p := range c.projs {
		if p.kind == derefProjection {
			steps = append(steps, "Deref")
		} else {
			steps = append(steps, "("+fieldIndex[p.field]+", 0)")
		}
	}
	s := h.Locals[c.Var].Name.Text + "[" + strings.Join(steps, ",") + "] " + rustcModes[c.Mode]
	if c.Unsure {
		s += " unsure"
	}
	return s
}

// TestCaptures holds the captures against rustc's. `..base` is left out: which fields it takes, by what
// mode, is up to types that lowering does not ask for, and the whole is unsure.
func TestCaptures(t *testing.T) {
	answers, err := os.ReadFile("testdata/captures.txt")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]string{}
	for line := range strings.Lines(string(answers)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		want[f[0]] = append(want[f[0]], f[1]+" "+f[2])
	}
	snippets, text := captureSnippets(t)
	c := newTestCrate(strings.ReplaceAll(text, "#[rustc_capture_analysis]", ""), 2021)
	for _, m := range firstName.FindAllStringSubmatch(snippets, -1) {
		name := m[1]
		if name == "base" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			g, h := c.lower(t, name)
			var got []string
			for i := range g.Children[0].Captures {
				got = append(got, rustcCapture(h, &g.Children[0].Captures[i]))
			}
			slices.Sort(got)
			slices.Sort(want[name])
			if !slices.Equal(got, want[name]) {
				t.Errorf("we capture %q, rustc %q\n%s", got, want[name], g.Dump())
			}
		})
	}
}
