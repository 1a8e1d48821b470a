package project_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/project"
)

// showSources is what Resolve finds, a line a crate: its version, its features (those that only may be on with a
// `?`), and what each name leads to. First come the crates of the layout.
func showSources(l *project.Layout, sources []project.Crate) string {
	var b strings.Builder
	line := func(c project.Crate, head string) {
		b.WriteString(head)
		var deps []string
		for name, key := range c.Deps {
			deps = append(deps, name+"="+key)
		}
		for name, x := range c.Externs {
			key := x.Key
			if key == "" {
				key = "-"
			}
			deps = append(deps, fmt.Sprintf("%s=%s %s %s", name, x.Crate, x.Version, key))
		}
		slices.Sort(deps)
		fmt.Fprintf(&b, " [%s]\n", strings.Join(deps, ", "))
	}
	for _, c := range l.Crates {
		line(c, c.Name)
	}
	for _, c := range sources {
		var features []string
		for _, f := range slices.Sorted(maps.Keys(c.Features)) {
			if !c.Features[f] {
				f += "?"
			}
			features = append(features, f)
		}
		head := fmt.Sprintf("%s %s %d %s {%s}", c.Name, c.Version, c.Edition, c.Root, strings.Join(features, " "))
		if c.ProcMacro {
			head += " macros"
		}
		if c.Checksum != "" {
			head += " #" + c.Checksum
		}
		line(c, head)
	}
	return b.String()
}

func TestResolve(t *testing.T) {
	tests := []struct{ name, files, want string }{
		{"two versions of a crate, renamed, and what they depend on", `
-- w/Cargo.toml --
[package]
name = "app"
edition = "2021"
[dependencies]
old = { package = "some-lib", version = "1" }
some-lib = "2.0"
-- w/src/lib.rs --
-- w/Cargo.lock --
version = 4
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["some-lib 1.9.0", "some-lib 2.1.0"]
[[package]]
name = "some-lib"
version = "1.9.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "aa"
dependencies = ["inner"]
[[package]]
name = "some-lib"
version = "2.1.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "inner"
version = "0.3.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
-- cargo/registry/src/index-1/some-lib-1.9.0/Cargo.toml --
[package]
name = "some-lib"
version = "1.9.0"
edition = "2018"
[dependencies]
inner = "0.3"
absent = "1"
[dev-dependencies]
tester = "1"
-- cargo/registry/src/index-1/some-lib-1.9.0/src/lib.rs --
-- cargo/registry/src/index-2/some-lib-2.1.0/Cargo.toml --
[package]
name = "some-lib"
version = "2.1.0"
[lib]
name = "other_name"
path = "lib.rs"
-- cargo/registry/src/index-2/some-lib-2.1.0/lib.rs --
-- cargo/registry/src/index-1/inner-0.3.0/Cargo.toml --
[package]
name = "inner"
version = "0.3.0"
-- cargo/registry/src/index-1/inner-0.3.0/src/lib.rs --
`, `
app [old=some_lib 1.9.0 lib /cargo/registry/src/index-1/some-lib-1.9.0, other_name=other_name 2.1.0 lib /cargo/registry/src/index-2/some-lib-2.1.0]
inner 0.3.0 2015 /cargo/registry/src/index-1/inner-0.3.0/src/lib.rs {default} []
some_lib 1.9.0 2018 /cargo/registry/src/index-1/some-lib-1.9.0/src/lib.rs {default} #aa [absent=absent 1 -, inner=inner 0.3.0 lib /cargo/registry/src/index-1/inner-0.3.0]
other_name 2.1.0 2015 /cargo/registry/src/index-2/some-lib-2.1.0/lib.rs {default} []
`},
		{"features: defaults, asked for, implied, of targets and of development, weak", `
-- w/Cargo.toml --
[package]
name = "app"
edition = "2021"
[dependencies]
lib = { version = "1", default-features = false, features = ["fast"] }
[target.'cfg(windows)'.dependencies]
lib = { version = "1", features = ["win"] }
[dev-dependencies]
lib = { version = "1", features = ["test"] }
[features]
extra = ["lib/more"]
-- w/src/lib.rs --
-- w/Cargo.lock --
[[package]]
name = "lib"
version = "1.0.0"
source = "registry+x"
[[package]]
name = "opt"
version = "1.0.0"
source = "registry+x"
-- cargo/registry/src/i/lib-1.0.0/Cargo.toml --
[package]
name = "lib"
version = "1.0.0"
[dependencies]
opt = { version = "1", optional = true, default-features = false }
never = { package = "opt", version = "1", optional = true, features = ["never"] }
[features]
default = ["std"]
fast = ["dep:opt", "opt?/speed", "never?/slow"]
-- cargo/registry/src/i/lib-1.0.0/src/lib.rs --
-- cargo/registry/src/i/opt-1.0.0/Cargo.toml --
[package]
name = "opt"
version = "1.0.0"
[features]
speed = ["turbo"]
-- cargo/registry/src/i/opt-1.0.0/src/lib.rs --
`, `
app [lib=lib 1.0.0 lib /cargo/registry/src/i/lib-1.0.0]
lib 1.0.0 2015 /cargo/registry/src/i/lib-1.0.0/src/lib.rs {default? fast more? std? test? win?} [never=opt 1.0.0 lib /cargo/registry/src/i/opt-1.0.0, opt=opt 1.0.0 lib /cargo/registry/src/i/opt-1.0.0]
opt 1.0.0 2015 /cargo/registry/src/i/opt-1.0.0/src/lib.rs {speed turbo} []
`},
		{"features that come with an optional dependency, however it comes", `
-- w/Cargo.toml --
[package]
name = "app"
edition = "2021"
[dependencies]
io = { version = "1", optional = true, default-features = false, features = ["base"] }
via = { version = "1", optional = true }
[features]
net = ["io/poll", "io/net"]
process = ["dep:io", "signal"]
signal = ["io/poll"]
-- w/src/lib.rs --
-- w/Cargo.lock --
[[package]]
name = "io"
version = "1.0.0"
source = "registry+x"
[[package]]
name = "via"
version = "1.0.0"
source = "registry+x"
[[package]]
name = "map"
version = "1.0.0"
source = "registry+x"
-- cargo/registry/src/i/io-1.0.0/Cargo.toml --
[package]
name = "io"
version = "1.0.0"
[features]
default = ["log"]
poll = ["os"]
-- cargo/registry/src/i/io-1.0.0/src/lib.rs --
-- cargo/registry/src/i/via-1.0.0/Cargo.toml --
[package]
name = "via"
version = "1.0.0"
[dependencies]
map = { version = "1", default-features = false, features = ["std"] }
[features]
more = ["map/more"]
-- cargo/registry/src/i/via-1.0.0/src/lib.rs --
-- cargo/registry/src/i/map-1.0.0/Cargo.toml --
[package]
name = "map"
version = "1.0.0"
-- cargo/registry/src/i/map-1.0.0/src/lib.rs --
`, `
app [io=io 1.0.0 lib /cargo/registry/src/i/io-1.0.0, via=via 1.0.0 lib /cargo/registry/src/i/via-1.0.0]
io 1.0.0 2015 /cargo/registry/src/i/io-1.0.0/src/lib.rs {base net? os poll} []
map 1.0.0 2015 /cargo/registry/src/i/map-1.0.0/src/lib.rs {std} []
via 1.0.0 2015 /cargo/registry/src/i/via-1.0.0/src/lib.rs {default} [map=map 1.0.0 lib /cargo/registry/src/i/map-1.0.0]
`},
		{"git checkouts, with a workspace inside", `
-- w/Cargo.toml --
[workspace]
members = ["a"]
[workspace.dependencies]
member = { git = "https://example.org/repo", features = ["x"] }
-- w/a/Cargo.toml --
[package]
name = "a"
edition = "2021"
[dependencies]
member.workspace = true
-- w/a/src/lib.rs --
-- w/Cargo.lock --
[[package]]
name = "a"
version = "0.1.0"
dependencies = ["member"]
[[package]]
name = "member"
version = "0.5.0"
source = "git+https://example.org/repo#0123456789abcdef0123456789abcdef01234567"
dependencies = ["sibling"]
[[package]]
name = "sibling"
version = "0.5.0"
source = "git+https://example.org/repo#0123456789abcdef0123456789abcdef01234567"
-- cargo/git/checkouts/repo-beef/fedcba9/crates/member/Cargo.toml --
[package]
name = "member"
-- cargo/git/checkouts/repo-beef/0123456/Cargo.toml --
[workspace]
members = ["crates/*"]
[workspace.package]
edition = "2024"
-- cargo/git/checkouts/repo-beef/0123456/crates/member/Cargo.toml --
[package]
name = "member"
version = "0.5.0"
edition.workspace = true
[dependencies]
sibling = { path = "../sibling" }
-- cargo/git/checkouts/repo-beef/0123456/crates/member/src/lib.rs --
-- cargo/git/checkouts/repo-beef/0123456/crates/sibling/Cargo.toml --
[package]
name = "sibling"
version = "0.5.0"
[lib]
proc-macro = true
-- cargo/git/checkouts/repo-beef/0123456/crates/sibling/src/lib.rs --
`, `
a [member=member 0.5.0 lib /cargo/git/checkouts/repo-beef/0123456/crates/member]
member 0.5.0 2024 /cargo/git/checkouts/repo-beef/0123456/crates/member/src/lib.rs {default x} [sibling=sibling 0.5.0 lib /cargo/git/checkouts/repo-beef/0123456/crates/sibling]
sibling 0.5.0 2015 /cargo/git/checkouts/repo-beef/0123456/crates/sibling/src/lib.rs {default} macros []
`},
		{"vendored, as configured and by custom", `
-- w/Cargo.toml --
[package]
name = "app"
[dependencies]
one = "1"
two = "1"
-- w/src/lib.rs --
-- w/Cargo.lock --
[[package]]
name = "one"
version = "1.0.0"
source = "registry+x"
[[package]]
name = "one"
version = "2.0.0"
source = "registry+x"
[[package]]
name = "two"
version = "1.0.0"
source = "registry+x"
-- w/.cargo/config.toml --
[source.crates-io]
replace-with = "mine"
[source.mine]
directory = "third-party"
-- w/third-party/one/Cargo.toml --
[package]
name = "one"
version = "2.0.0"
-- w/third-party/one-1.0.0/Cargo.toml --
[package]
name = "one"
version = "1.0.0"
-- w/third-party/one-1.0.0/src/lib.rs --
-- w/vendor/two/Cargo.toml --
[package]
name = "two"
version = "1.0.0"
-- w/vendor/two/src/lib.rs --
`, `
app [one=one 1.0.0 lib /w/third-party/one-1.0.0, two=two 1.0.0 lib /w/vendor/two]
one 1.0.0 2015 /w/third-party/one-1.0.0/src/lib.rs {default} []
two 1.0.0 2015 /w/vendor/two/src/lib.rs {default} []
`},
		{"no lock file: the newest that will do", `
-- w/Cargo.toml --
[package]
name = "app"
[dependencies]
lib = "0.3"
exact = ">=1, <1.2"
none = "9"
-- w/src/lib.rs --
-- cargo/registry/src/i/lib-0.3.9/Cargo.toml --
[package]
name = "lib"
version = "0.3.9"
-- cargo/registry/src/i/lib-0.3.9/src/lib.rs --
-- cargo/registry/src/i/lib-0.3.10/Cargo.toml --
[package]
name = "lib"
version = "0.3.10"
-- cargo/registry/src/i/lib-0.3.10/src/lib.rs --
-- cargo/registry/src/i/lib-0.4.0/Cargo.toml --
-- cargo/registry/src/i/exact-1.1.0/Cargo.toml --
[package]
name = "exact"
version = "1.1.0"
-- cargo/registry/src/i/exact-1.1.0/src/lib.rs --
-- cargo/registry/src/i/exact-1.2.0/Cargo.toml --
`, `
app [exact=exact 1.1.0 lib /cargo/registry/src/i/exact-1.1.0, lib=lib 0.3.10 lib /cargo/registry/src/i/lib-0.3.10, none=none 9 -]
exact 1.1.0 2015 /cargo/registry/src/i/exact-1.1.0/src/lib.rs {default} []
lib 0.3.10 2015 /cargo/registry/src/i/lib-0.3.10/src/lib.rs {default} []
`},
		{"patched by a folder", `
-- w/Cargo.toml --
[package]
name = "app"
[dependencies]
lib = "1"
[patch.crates-io]
lib = { path = "../mine" }
-- w/src/lib.rs --
-- w/Cargo.lock --
[[package]]
name = "lib"
version = "1.5.0"
-- mine/Cargo.toml --
[package]
name = "lib"
version = "1.5.0"
-- mine/src/lib.rs --
`, `
app [lib=lib 1.5.0 lib /mine]
lib 1.5.0 2015 /mine/src/lib.rs {default} []
`},
		{"a lock file that is not one", `
-- w/Cargo.toml --
[package]
name = "app"
[dependencies]
lib = "1"
-- w/src/lib.rs --
-- w/Cargo.lock --
<<<<<<< ours
`, `
app [lib=lib 1 -]
`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fsys := files(tt.files)
			l, err := project.Load(fsys, "/w")
			if err != nil {
				t.Fatal(err)
			}
			got := "\n" + showSources(l, project.Resolve(fsys, l, "/cargo", nil))
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got)\n%s", d)
			}
		})
	}
}

// What brings a package along on another machine alone has no say in which of its features are on here.
func TestResolveForMachine(t *testing.T) {
	fsys := files(`
-- w/Cargo.toml --
[package]
name = "app"
[dependencies]
io = { version = "1", optional = true }
[features]
net = ["io/poll"]
[target.'cfg(target_os = "freebsd")'.dev-dependencies]
aio = "1"
-- w/src/lib.rs --
-- w/Cargo.lock --
[[package]]
name = "io"
version = "1.0.0"
source = "registry+x"
[[package]]
name = "aio"
version = "1.0.0"
source = "registry+x"
-- cargo/registry/src/i/io-1.0.0/Cargo.toml --
[package]
name = "io"
version = "1.0.0"
[features]
poll = []
-- cargo/registry/src/i/io-1.0.0/src/lib.rs --
-- cargo/registry/src/i/aio-1.0.0/Cargo.toml --
[package]
name = "aio"
version = "1.0.0"
[dependencies]
io = "1"
-- cargo/registry/src/i/aio-1.0.0/src/lib.rs --
`)
	l, err := project.Load(fsys, "/w")
	if err != nil {
		t.Fatal(err)
	}
	for os, want := range map[string]bool{"linux": true, "freebsd": false} {
		for _, c := range project.Resolve(fsys, l, "/cargo", &cfg.Target{OS: os, Unix: true}) {
			if c.Name == "io" && c.Features["poll"] != want {
				t.Errorf("on %s the feature `poll` of io is %t", os, c.Features["poll"])
			}
		}
	}
}

func TestCompatible(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"1.54.1", "1.0.0", true}, {"1.54.1", "2.0.0", false}, {"0.3", "0.3.34", true}, {"0.3.1", "0.4.0", false},
		{"0.0.3", "0.0.4", false}, {"1", "1.9.0-rc.1+build", true}, {"0", "0.9", true},
	} {
		if got := project.Compatible(tt.a, tt.b); got != tt.want {
			t.Errorf("%s and %s: %v", tt.a, tt.b, got)
		}
	}
}
