package cli_test

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/cli"
	"github.com/crossawait/crossawait/internal/lsp"
)

// What the folder of FuzzCommandLine holds beside src/main.rs, by the bits of its last argument.
const (
	hasManifest  = 1 << iota // Cargo.toml, with the second text
	hasConfig                // crossawait.toml, with the third text
	folderAsFile             // src/lib.rs and build.rs are folders
	linkLoop                 // a link to the folder itself, and one that leads nowhere
	hasQueries               // queries/own.scm, with the third text
	hasMember                // a package in a folder of its own, with the second text as its manifest
)

// slowest is far beyond what any run of a folder of some kilobytes takes, also on a busy machine.
const slowest = 2 * time.Minute

// FuzzCommandLine runs the command line on any arguments (one a line) in a folder of any contents: it ends, in
// one of the three exit statuses, without a panic, and nothing is written unless it was asked for.
func FuzzCommandLine(f *testing.F) {
	const (
		manifest = "[package]\nname = \"a\"\nedition = \"2021\"\n[dependencies]\ntokio = \"1\"\nb = { path = \"b\" }\n"
		settings = "queries = \"queries\"\ndependencies = false\n[rules]\nguard-across-await = \"error\"\n"
		code     = "use std::rc::Rc;\nfn main() { tokio::spawn(async { let r = Rc::new(1); io().await; drop(r) }); }\nasync fn io() {}\n"
		rustc    = `{"reason":"compiler-message","message":{"message":"future cannot be sent between threads safely","level":"error","spans":[],"children":[]}}`
		request  = "Content-Length: 58\r\n\r\n" + `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}`
	)
	for _, seed := range []struct {
		args                string
		code, second, third string
		shape               uint8
	}{
		{"check", code, manifest, settings, hasManifest | hasConfig},
		{"check\n--format\njson\nsrc", code, manifest, "rules = 3\n[guards]\n", hasManifest | hasConfig | linkLoop},
		{"check\n--format=sarif\n--fail-on\nnever", code, "[workspace]\nmembers = [\"*\"]\n", settings, hasManifest | hasMember},
		{"check\n--fix\nsrc/main.rs", code, "", "", 0},
		{"check\n--diff\n--edition\n2024", code, "[package", "\x00=\x00", hasManifest | hasConfig},
		{"check\nsrc/lib.rs\nnowhere.rs\nbuild.rs", code, manifest, "", hasManifest | folderAsFile},
		{"check\n--fail-on\nsometimes\n--\n-x", code, "", "", 0},
		{"states\nsrc/main.rs:2", code, manifest, "", hasManifest},
		{"states\n--format\njson\n:0", "async fn f() { g(\"\xff\x00\").await }", "", "", linkLoop},
		{"explain\nE0373", code, "", "", 0},
		{"explain\n--rustc\nout.json", code, "", rustc, 0},
		{"explain\n--rustc", code, "", rustc, 0},
		{"rules\n--format\njson", code, "", "", 0},
		{"lsp\n--stdio", code, manifest, request, hasManifest},
		{"check", code, manifest, "(call_expression) @spawn\n", hasManifest | hasConfig | hasQueries},
		{"check\n\n\x00\n\xff", "\xff\xfe", "\xff", "\xff", hasManifest | hasConfig | hasQueries | hasMember},
		{"help\nstates", "", "", "", 0},
		{"--version", "", "", "", 0},
		{"chekc", "", "", "", 0},
	} {
		f.Add(seed.args, []byte(seed.code), []byte(seed.second), []byte(seed.third), seed.shape)
	}
	f.Fuzz(func(t *testing.T, line string, code, second, third []byte, shape uint8) {
		args := strings.Split(line, "\n")
		for _, arg := range args {
			// What lies outside the folder is none of this test's business.
			if strings.Contains(arg, "/..") || strings.HasPrefix(arg, "..") || strings.Contains(arg, "=..") ||
				strings.HasPrefix(arg, "/") || strings.Contains(arg, "=/") {
				t.Skip()
			}
		}
		if bytes.Contains(second, []byte("..")) || bytes.Contains(third, []byte("..")) || bytes.Contains(second, []byte(`"/`)) || bytes.Contains(second, []byte(`'/`)) {
			t.Skip()
		}
		dir := t.TempDir()
		furnish(t, dir, code, second, third, shape)
		t.Chdir(dir) // lsp's --log is relative to it
		t.Setenv("XDG_CACHE_HOME", t.TempDir())
		before := contents(t, dir)
		var out, errs bytes.Buffer
		app := &cli.App{In: bytes.NewReader(third), Out: &out, Err: &errs, Dir: dir, Version: "test", Serve: lsp.Serve}
		defer time.AfterFunc(slowest, func() {
			debug.SetTraceback("all")
			panic("it hangs")
		}).Stop()
		status := app.Run(context.Background(), args)
		if status != cli.ExitOK && status != cli.ExitFindings && status != cli.ExitError {
			t.Errorf("exit status %d", status)
		}
		if status == cli.ExitError && errs.Len() == 0 {
			t.Error("exit status 2, and not a word about it")
		}
		if !slices.ContainsFunc(args, asksToWrite) {
			if d := cmp.Diff(before, contents(t, dir)); d != "" {
				t.Errorf("%q wrote (-before +after):\n%s", args, d)
			}
		}
	})
}

// asksToWrite reports whether an argument may be one that lets the command write.
func asksToWrite(arg string) bool {
	return strings.HasPrefix(arg, "--fix") || strings.HasPrefix(arg, "--log")
}

// furnish fills the folder.
func furnish(t *testing.T, dir string, code, second, third []byte, shape uint8) {
	write := func(name string, text []byte) {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("src/main.rs", code)
	write("out.json", third)
	if shape&hasManifest != 0 {
		write("Cargo.toml", second)
		write("Cargo.lock", third)
	}
	if shape&hasConfig != 0 {
		write("crossawait.toml", third)
	}
	if shape&folderAsFile != 0 {
		write("src/lib.rs/inner.rs", code)
		write("build.rs/inner.rs", code)
	}
	if shape&hasQueries != 0 {
		write("queries/own.scm", third)
	}
	if shape&hasMember != 0 {
		write("b/Cargo.toml", second)
		write("b/src/lib.rs", code)
	}
	if shape&linkLoop != 0 {
		for name, target := range map[string]string{"src/again": "..", "src/lost.rs": "nowhere.rs", "src/self.rs": "self.rs"} {
			if err := os.Symlink(target, filepath.Join(dir, filepath.FromSlash(name))); err != nil {
				t.Skip(err) // not every system has links for everybody
			}
		}
	}
}

// contents are the texts of all files below a folder, by path; a link is where it leads to.
func contents(t *testing.T, dir string) map[string]string {
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if d.Type()&fs.ModeSymlink != 0 {
			target, err := os.Readlink(path)
			out[path] = "-> " + target
			return err
		}
		text, err := os.ReadFile(path)
		out[path] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
