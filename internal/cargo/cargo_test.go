package cargo

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/rustc"
)

// pkg writes a package without dependencies and gives its folder.
func pkg(t *testing.T, manifest, lib string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"Cargo.toml": manifest, filepath.Join("src", "lib.rs"): lib} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func needCargo(t *testing.T) {
	t.Helper()
	for _, name := range []string{"cargo", "rustc"} {
		if _, err := exec.LookPath(name); err != nil {
			t.Skip(err)
		}
	}
}

const manifest = "[package]\nname = \"story\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"

// TestCheck runs the real cargo, which builds into a folder of its own.
func TestCheck(t *testing.T) {
	needCargo(t)
	dir := pkg(t, manifest, "pub fn start(name: String) {\n    std::thread::spawn(|| println!(\"{name}\"));\n}\n")
	w, err := Locate(t.Context(), filepath.Join(dir, "src"))
	if err != nil || w.Root != dir {
		t.Fatalf("%+v, %v; want the workspace in %s", w, err, dir)
	}
	var codes, done []string
	err = Check(t.Context(), w, func(m *rustc.Message) {
		if d, ok := rustc.Diagnose(&m.Diagnostic); ok && m.Manifest == filepath.Join(dir, "Cargo.toml") {
			codes = append(codes, d.Code)
		}
	}, func(target string) { done = append(done, target) })
	if err != nil || !slices.Contains(codes, "E0373") {
		t.Errorf("%q, %v", codes, err)
	}
	if entries, err := os.ReadDir(w.Target); err != nil || len(entries) == 0 || slices.ContainsFunc(entries, func(e os.DirEntry) bool { return e.Name() == "debug" }) {
		t.Errorf("the user's own target folder has %v, %v", entries, err)
	}

	// Without errors, targets are done.
	if err := os.WriteFile(filepath.Join(dir, "src", "lib.rs"), []byte("pub fn start() {}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := Check(t.Context(), w, func(m *rustc.Message) { t.Errorf("%+v", m) }, func(target string) { done = append(done, target) }); err != nil || !slices.Contains(done, "story") {
		t.Errorf("%q, %v", done, err)
	}
}

// TestFailures: cargo's own words say why it fails.
func TestFailures(t *testing.T) {
	needCargo(t)
	dir := pkg(t, "[package]\nname = \"story\"\n[dependencies]\nmissing = { path = \"missing\" }\n", "")
	if _, err := Locate(t.Context(), t.TempDir()); err == nil || !strings.Contains(err.Error(), "could not find `Cargo.toml`") {
		t.Errorf("no package: %v", err)
	}
	err := Check(t.Context(), Workspace{Root: dir, Target: filepath.Join(dir, "target")}, func(*rustc.Message) {}, func(string) {})
	if err == nil || !strings.Contains(err.Error(), "failed to") {
		t.Errorf("a missing dependency: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Check(ctx, Workspace{Root: dir, Target: filepath.Join(dir, "target")}, func(*rustc.Message) {}, func(string) {}); !errors.Is(err, context.Canceled) {
		t.Errorf("given up: %v", err)
	}
}

// TestMissing: there may be no cargo.
func TestMissing(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := Locate(t.Context(), t.TempDir()); !errors.Is(err, ErrMissing) {
		t.Errorf("%v", err)
	}
}
