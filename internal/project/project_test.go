package project_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/crossawait/crossawait/internal/project"
)

// files is a file system out of an archive. A file's text may be left out.
func files(archive string) project.FS {
	m := fstest.MapFS{}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		m[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return project.From(m)
}

// show is a layout as text, a line a crate and a line a problem.
func show(l *project.Layout) string {
	var b strings.Builder
	fmt.Fprintf(&b, "root %s", l.Root)
	if l.Lone {
		b.WriteString(" lone")
	}
	b.WriteString("\n")
	for _, c := range l.Crates {
		fmt.Fprintf(&b, "%s %s %d %s", c.Kind, c.Name, c.Edition, c.Root)
		if c.Rust != "" {
			fmt.Fprintf(&b, " rust=%s", c.Rust)
		}
		if !c.Wanted {
			b.WriteString(" (dependency)")
		}
		externs := map[string]string{}
		for name, x := range c.Externs {
			externs[name] = x.Crate
		}
		for _, m := range []map[string]string{c.Deps, externs} {
			var deps []string
			for name, key := range m {
				deps = append(deps, name+"="+key)
			}
			sort.Strings(deps)
			fmt.Fprintf(&b, " [%s]", strings.Join(deps, ", "))
		}
		b.WriteString("\n")
	}
	for _, p := range l.Problems {
		fmt.Fprintf(&b, "problem %s\n", p.Error())
	}
	return b.String()
}

func TestLoad(t *testing.T) {
	tests := []struct{ name, path, files, want string }{
		{"a lone file", "/x/main.rs", `
-- x/main.rs --
-- x/other.rs --
`, `
root /x lone
file main 2021 /x/main.rs [] []
`},
		{"loose files", "/x", `
-- x/main.rs --
-- x/deep/my-other.rs --
-- x/target/debug/out.rs --
-- x/.git/hook.rs --
-- x/notes.txt --
`, `
root /x lone
file my_other 2021 /x/deep/my-other.rs [] []
file main 2021 /x/main.rs [] []
`},
		{"targets by convention", "/p", `
-- p/Cargo.toml --
[package]
name = "my-app"
edition = "2024"
rust-version = "1.85"
[dependencies]
tokio = "1"
tk = { package = "tokio-util", version = "0.7" }
[dev-dependencies]
tokio-test = "0.4"
[build-dependencies]
cc = "1"
[target.'cfg(unix)'.dependencies]
libc = "0.2"
-- p/build.rs --
-- p/src/lib.rs --
-- p/src/main.rs --
-- p/src/bin/tool.rs --
-- p/src/bin/big/main.rs --
-- p/src/bin/big/part.rs --
-- p/examples/ex.rs --
-- p/tests/it.rs --
-- p/tests/common/mod.rs --
-- p/benches/speed.rs --
`, `
root /p
lib my_app 2024 /p/src/lib.rs rust=1.85 [] [libc=libc, tk=tokio_util, tokio=tokio, tokio_test=tokio_test]
bin big 2024 /p/src/bin/big/main.rs rust=1.85 [my_app=lib /p] [libc=libc, tk=tokio_util, tokio=tokio, tokio_test=tokio_test]
bin tool 2024 /p/src/bin/tool.rs rust=1.85 [my_app=lib /p] [libc=libc, tk=tokio_util, tokio=tokio, tokio_test=tokio_test]
bin my_app 2024 /p/src/main.rs rust=1.85 [my_app=lib /p] [libc=libc, tk=tokio_util, tokio=tokio, tokio_test=tokio_test]
example ex 2024 /p/examples/ex.rs rust=1.85 [my_app=lib /p] [libc=libc, tk=tokio_util, tokio=tokio, tokio_test=tokio_test]
test it 2024 /p/tests/it.rs rust=1.85 [my_app=lib /p] [libc=libc, tk=tokio_util, tokio=tokio, tokio_test=tokio_test]
bench speed 2024 /p/benches/speed.rs rust=1.85 [my_app=lib /p] [libc=libc, tk=tokio_util, tokio=tokio, tokio_test=tokio_test]
build build_script_build 2024 /p/build.rs rust=1.85 [] [cc=cc]
`},
		{"targets by hand", "/p/Cargo.toml", `
-- p/Cargo.toml --
[package]
name = "p"
edition = "2018"
autobins = false
build = false
[lib]
name = "the_lib"
path = "lib.rs"
[[bin]]
name = "one"
path = "cmd/one.rs"
edition = "2021"
[[bin]]
name = "tool"
[[bin]]
name = "gone"
path = "cmd/gone.rs"
-- p/build.rs --
-- p/lib.rs --
-- p/cmd/one.rs --
-- p/src/main.rs --
-- p/src/bin/tool.rs --
-- p/src/bin/unlisted.rs --
`, `
root /p
lib the_lib 2018 /p/lib.rs [] []
bin one 2021 /p/cmd/one.rs [the_lib=lib /p] []
bin tool 2018 /p/src/bin/tool.rs [the_lib=lib /p] []
problem /p/Cargo.toml:17: the target ` + "`gone` has no file `cmd/gone.rs`" + `
`},
		{"a workspace", "/w", `
-- w/Cargo.toml --
[workspace]
members = ["crates/*", "tools/one"]
exclude = ["crates/out"]
[workspace.package]
edition = "2024"
rust-version = "1.90"
[workspace.dependencies]
a = { path = "crates/a" }
tk = { package = "tokio", version = "1" }
-- w/crates/a/Cargo.toml --
[package]
name = "a"
edition.workspace = true
rust-version = { workspace = true }
[lib]
name = "a_lib"
-- w/crates/a/src/lib.rs --
-- w/crates/b/Cargo.toml --
[package]
name = "b"
edition = "2021"
[dependencies]
a.workspace = true
tk = { workspace = true, features = ["full"] }
renamed = { path = "../a", package = "a" }
side = { path = "../../side" }
-- w/crates/b/src/main.rs --
-- w/crates/out/Cargo.toml --
[package]
name = "out"
-- w/crates/out/src/lib.rs --
-- w/crates/noise/readme.md --
-- w/side/Cargo.toml --
[package]
name = "side"
edition = "2021"
-- w/side/src/lib.rs --
-- w/tools/one/Cargo.toml --
[package]
name = "one"
-- w/tools/one/src/main.rs --
`, `
root /w
lib a_lib 2024 /w/crates/a/src/lib.rs rust=1.90 [] []
bin b 2021 /w/crates/b/src/main.rs [a_lib=lib /w/crates/a, renamed=lib /w/crates/a, side=lib /w/side] [tk=tokio]
lib side 2021 /w/side/src/lib.rs [] []
bin one 2015 /w/tools/one/src/main.rs [] []
`},
		{"a member", "/w/m/src", `
-- w/Cargo.toml --
[workspace]
members = ["m", "n"]
-- w/m/Cargo.toml --
[package]
name = "m"
edition = "2021"
[dependencies]
n = { path = "../n" }
-- w/m/src/main.rs --
-- w/n/Cargo.toml --
[package]
name = "n"
edition = "2021"
-- w/n/src/lib.rs --
-- w/n/src/main.rs --
`, `
root /w
bin m 2021 /w/m/src/main.rs [n=lib /w/n] []
lib n 2021 /w/n/src/lib.rs (dependency) [] []
`},
		{"a file that is no part of its package", "/p/tests/ui/bad.rs", `
-- p/Cargo.toml --
[package]
name = "p"
edition = "2018"
[dependencies]
tokio = "1"
-- p/src/lib.rs --
-- p/tests/ui/bad.rs --
`, `
root /p lone
lib p 2018 /p/src/lib.rs (dependency) [] [tokio=tokio]
file bad 2018 /p/tests/ui/bad.rs [p=lib /p] [tokio=tokio]
`},
		{"broken TOML", "/p", `
-- p/Cargo.toml --
[package]
name = "p"
edition = "2024
[dependencies]
tokio = { version =
bytes = "1"
-- p/src/lib.rs --
`, `
root /p
lib p 2021 /p/src/lib.rs [] [bytes=bytes]
problem /p/Cargo.toml:3: X
problem /p/Cargo.toml:5: X
`},
		{"wrong types", "/p", `
-- p/Cargo.toml --
[package]
name = ["p"]
edition = 2021
[dependencies]
tokio = 1
gone = { path = "../gone" }
-- p/src/lib.rs --
`, `
root /p
lib p 2021 /p/src/lib.rs [] [gone=gone, tokio=tokio]
problem /p/Cargo.toml:2: ` + "`name` must be a string" + `
problem /p/Cargo.toml:3: ` + "`edition` must be a string" + `
problem /p/Cargo.toml:5: ` + "`tokio` must be a version or a table" + `
problem /p/Cargo.toml:6: the dependency ` + "`gone` has no Cargo.toml in `../gone`" + `
`},
		{"an edition of the future", "/p", `
-- p/Cargo.toml --
[package]
name = "p"
edition = "2042"
-- p/src/lib.rs --
`, `
root /p
lib p 2021 /p/src/lib.rs [] []
problem /p/Cargo.toml:3: there is no edition ` + "`2042`; taken for 2021" + `
`},
		{"packages that depend on each other", "/a", `
-- a/Cargo.toml --
[package]
name = "a"
edition = "2021"
[dev-dependencies]
b = { path = "../b" }
-- a/src/lib.rs --
-- b/Cargo.toml --
[package]
name = "b"
edition = "2021"
[dependencies]
a = { path = "../a" }
-- b/src/lib.rs --
`, `
root /a
lib a 2021 /a/src/lib.rs [b=lib /b] []
lib b 2021 /b/src/lib.rs (dependency) [a=lib /a] []
`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			l, err := project.Load(files(test.files), test.path)
			if err != nil {
				t.Fatal(err)
			}
			got := show(l)
			if strings.Contains(test.want, ": X") { // the TOML library's own words
				lines := strings.Split(got, "\n")
				for i, line := range lines {
					if strings.HasPrefix(line, "problem ") {
						place, _, _ := strings.Cut(line, ": ")
						lines[i] = place + ": X"
					}
				}
				got = strings.Join(lines, "\n")
			}
			if d := cmp.Diff(strings.TrimSpace(test.want), strings.TrimSpace(got)); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func TestCandidates(t *testing.T) {
	fsys := files(`
-- p/Cargo.toml --
[package]
name = "p"
edition = "2021"
-- p/src/lib.rs --
-- p/src/target/mod.rs --
-- p/src/nested/deep.rs --
-- p/src/inner/Cargo.toml --
-- p/src/inner/not_ours.rs --
-- p/tests/it.rs --
-- p/tests/common/mod.rs --
-- p/tests/far/main.rs --
-- p/target/debug/gen.rs --
`)
	l, err := project.Load(fsys, "/p")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]string{
		"p":  {"/p/src/lib.rs", "/p/src/nested/deep.rs", "/p/src/target/mod.rs"},
		"it": {"/p/src/lib.rs", "/p/src/nested/deep.rs", "/p/src/target/mod.rs", "/p/tests/common/mod.rs", "/p/tests/far/main.rs", "/p/tests/it.rs"},
	}
	want["far"] = want["it"] // #[path = "../common/mod.rs"]
	for _, c := range l.Crates {
		if d := cmp.Diff(want[c.Name], c.Files); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.Name, d)
		}
	}
}

func TestDefaultFeatures(t *testing.T) {
	l, err := project.Load(files(`
-- p/Cargo.toml --
[package]
name = "p"
edition = "2021"
[features]
default = ["a", "dep:x", "y/z"]
a = ["b"]
b = ["a"]
c = []
-- p/src/lib.rs --
`), "/p")
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(map[string]bool{"default": true, "a": true, "b": true}, l.Crates[0].Features); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestOverlay(t *testing.T) {
	fsys := project.Overlay(files(`
-- p/Cargo.toml --
[package]
name = "old"
-- p/src/lib.rs --
`), map[string][]byte{"/p/Cargo.toml": []byte("[package]\nname = \"new\"\nedition = \"2024\"\n")})
	l, err := project.Load(fsys, "/p/src/lib.rs")
	if err != nil {
		t.Fatal(err)
	}
	if c := l.Crates[0]; c.Name != "new" || c.Edition != 2024 {
		t.Errorf("the overlay does not count: %+v", c)
	}
}

func TestMissingPath(t *testing.T) {
	_, err := project.Load(project.From(fstest.MapFS{}), "/nowhere")
	var p project.Problem
	if !errors.As(err, &p) || p.File != "/nowhere" {
		t.Errorf("got %v", err)
	}
}

func TestSymlinkLoop(t *testing.T) {
	dir := t.TempDir()
	src := filepath.Join(dir, "src")
	for name, text := range map[string]string{"Cargo.toml": "[package]\nname='p'\n", "src/lib.rs": "", "src/a/b.rs": ""} {
		name = filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(src, filepath.Join(src, "a", "back")); err != nil {
		t.Skip(err)
	}
	l, err := project.Load(project.OS(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if got := l.Crates[0].Files; len(got) != 2 {
		t.Errorf("got %v", got)
	}
}

// unreadable has a manifest that cannot be read.
type unreadable struct{ project.FS }

func (u unreadable) ReadFile(name string) ([]byte, error) {
	if name == "/p/Cargo.toml" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return u.FS.ReadFile(name)
}

func TestUnreadableManifest(t *testing.T) {
	l, err := project.Load(unreadable{files("-- p/Cargo.toml --\n-- p/src/lib.rs --\n")}, "/p")
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Problems) != 1 || !strings.Contains(l.Problems[0].Error(), "cannot be read") {
		t.Errorf("got %v", l.Problems)
	}
}
