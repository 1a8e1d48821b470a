package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestUnbuildable(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"Cargo.toml":           "[package]\nname = \"p-q\"\n[dependencies]\na = \"1\"\n",
		"Cargo.toml.orig":      "[package]\nname = \"p-q\"\n[dependencies]\na = { version = \"1\", path = \"../a\" }\n[dev-dependencies]\np-q = { path = \".\" }\ntest-server = { path = \"../s\" }\n",
		"src/lib.rs":           "/// use test_server::Server;\nuse a::A; use p_q::B;",
		"src/tests.rs":         "fn f() { test_server::run(); }",
		"tests/one.rs":         "mod support;\nmod own;",
		"tests/own.rs":         "",
		"tests/two.rs":         "mod common;",
		"tests/three/main.rs":  "#[path = \"../common.rs\"]\nmod common;\nuse test_server::{self, Server};",
		"tests/support/mod.rs": "use test_server::Server;\nmod common;",
		"tests/common.rs":      "// a test_server is not here",
	} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	is, err := unbuildable(dir)
	if err != nil {
		t.Fatal(err)
	}
	for file, want := range map[string]bool{
		"src/lib.rs": false, "src/tests.rs": true, "tests/one.rs": true, "tests/support/mod.rs": true, "tests/two.rs": false,
		"tests/three/main.rs": true, "tests/common.rs": false,
	} {
		if is(file) != want {
			t.Errorf("%s: %t", file, !want)
		}
	}
}
