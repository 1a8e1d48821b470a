package book

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/rules"
)

func TestEveryPageIsWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range All() {
		if seen[e.Key] {
			t.Errorf("two pages for %q", e.Key)
		}
		seen[e.Key] = true
		if e.Title == "" || e.Section < 1 || e.Section > 10 {
			t.Errorf("%s: title %q, section %d", e.Key, e.Title, e.Section)
		}
		if strings.Contains(e.Markdown, "compile_fail") {
			t.Errorf("%s: annotations are shown", e.Key)
		}
	}
	for _, code := range []string{"E0373", "E0277", "E0382", "E0499", "E0502", "E0505", "E0507", "E0515",
		"E0521", "E0597", "E0716", "E0728", "E0733", "E0038", NotSend, "1", "10", "guard-across-await"} {
		if !seen[code] {
			t.Errorf("no page for %s", code)
		}
	}
}

func TestPageByAnyWayOfWritingTheKey(t *testing.T) {
	for key, want := range map[string]string{
		"6": "6", "section 6": "6", "§6": "6", "e0373": "E0373", "error[E0373]": "E0373",
		"Guard_Across_Await":                                  "guard-across-await",
		"future cannot be sent between threads safely":        NotSend,
		"error: future cannot be sent between threads safely": NotSend,
	} {
		if e, ok := Page(key); !ok || e.Key != want {
			t.Errorf("Page(%q) = %q, %v; want %q", key, e.Key, ok, want)
		}
	}
	for key, want := range map[string]string{
		"guard-accross-await": "guard-across-await", "borrow-in-spwan": "borrow-in-spawn", "E0374": "E0373",
		"completely different": "", "": "",
	} {
		if _, ok := Page(key); ok {
			t.Errorf("Page(%q) exists", key)
		}
		if got := Suggest(key); got != want {
			t.Errorf("Suggest(%q) = %q; want %q", key, got, want)
		}
	}
}

// TestExamples holds every example against the compiler, in both editions.
func TestExamples(t *testing.T) {
	rustc, err := exec.LookPath("rustc")
	if err != nil {
		t.Skip("rustc is not installed")
	}
	if testing.Short() {
		t.Skip("runs rustc for every example")
	}
	dir := t.TempDir()
	lib := filepath.Join(dir, "libtokio.rmeta")
	if out, err := compile(rustc, "2021", "testdata/tokio.rs", lib, "--crate-name", "tokio"); err != nil {
		t.Fatalf("the stand-in for tokio: %s", out)
	}
	for name, text := range sources(t) {
		for i, ex := range Examples(text) {
			for _, edition := range []string{"2021", "2024"} {
				judge(t, rustc, dir, name, i, ex, edition)
			}
		}
	}
}

// sources are all pages as embedded, by name.
func sources(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, folder := range []string{"sections", "codes"} {
		files, err := pages.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			out[f.Name()] = read(folder + "/" + f.Name())
		}
	}
	for _, facts := range rules.Facts() {
		out[facts.Name] = facts.Doc
	}
	return out
}

func judge(t *testing.T, rustc, dir, name string, i int, ex Example, edition string) {
	t.Helper()
	file := filepath.Join(dir, "example.rs")
	if err := os.WriteFile(file, []byte(ex.Source), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := compile(rustc, edition, file, filepath.Join(dir, "out.rmeta"),
		"--extern", "tokio="+filepath.Join(dir, "libtokio.rmeta"))
	switch {
	case ex.Fails && err == nil:
		t.Errorf("%s, example %d, edition %s: rustc accepts it\n%s", name, i+1, edition, ex.Source)
	case !ex.Fails && err != nil:
		t.Errorf("%s, example %d, edition %s: rustc rejects it\n%s\n%s", name, i+1, edition, ex.Source, out)
	case ex.Code != "" && !bytes.Contains(out, []byte("error["+ex.Code+"]")):
		t.Errorf("%s, example %d, edition %s: not %s\n%s", name, i+1, edition, ex.Code, out)
	}
}

func compile(rustc, edition, file, out string, more ...string) ([]byte, error) {
	args := append([]string{"--edition", edition, "--crate-type", "lib", "--emit=metadata", "-Awarnings", "-o", out}, more...)
	return exec.Command(rustc, append(args, file)...).CombinedOutput()
}
