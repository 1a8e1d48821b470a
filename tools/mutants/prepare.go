package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"

	"github.com/pelletier/go-toml/v2"
)

//go:embed packages.toml
var packageList string

// pkg is a package that mutants are made of.
type pkg struct {
	Name     string
	Version  string
	Features []string
}

func parsePackages(text string) ([]pkg, error) {
	var list struct{ Package []pkg }
	if err := toml.Unmarshal([]byte(text), &list); err != nil {
		return nil, fmt.Errorf("packages.toml: %w", err)
	}
	return list.Package, nil
}

// lab is the folder that everything happens in: base holds the packages as they are, with demands; slots
// holds copies to be mutated; target is what cargo compiles, shared by all.
type lab struct{ dir string }

func (l lab) base(p string) string { return filepath.Join(l.dir, "base", p) }
func (l lab) slot(p string) string { return filepath.Join(l.dir, "slot", p) }
func (l lab) target() string       { return filepath.Join(l.dir, "target") }

// fetch downloads the packages and copies each to its base folder, as a workspace of its own that is locked to
// the same versions as all the others: so they share what is compiled.
func (l lab) fetch(ctx context.Context, all, wanted []pkg) error {
	probe := filepath.Join(l.dir, "probe")
	if err := os.MkdirAll(probe, 0o755); err != nil {
		return err
	}
	var b bytes.Buffer
	b.WriteString("[package]\nname = \"mutants-probe\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[lib]\npath = \"lib.rs\"\n\n[dependencies]\n")
	for _, p := range all {
		features, err := json.Marshal(append([]string{}, p.Features...))
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%s = { version = \"=%s\", default-features = false, features = %s }\n", p.Name, p.Version, features)
	}
	if err := os.WriteFile(filepath.Join(probe, "Cargo.toml"), b.Bytes(), 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(probe, "lib.rs"), nil, 0o644); err != nil {
		return err
	}
	out, err := run(ctx, probe, nil, "cargo", "metadata", "--format-version", "1")
	if err != nil {
		return err
	}
	var metadata struct {
		Packages []struct {
			Name, Version string
			ManifestPath  string `json:"manifest_path"`
		}
	}
	if err := json.Unmarshal(out, &metadata); err != nil {
		return fmt.Errorf("cargo metadata: %w", err)
	}
	lock, err := os.ReadFile(filepath.Join(probe, "Cargo.lock"))
	if err != nil {
		return err
	}
	for _, p := range wanted {
		i := slices.IndexFunc(metadata.Packages, func(m struct {
			Name, Version string
			ManifestPath  string `json:"manifest_path"`
		}) bool {
			return m.Name == p.Name && m.Version == p.Version
		})
		if i < 0 {
			return fmt.Errorf("cargo does not know where %s %s is", p.Name, p.Version)
		}
		if err := l.adopt(p, filepath.Dir(metadata.Packages[i].ManifestPath), lock); err != nil {
			return err
		}
		if _, err := run(ctx, l.base(p.Name), nil, "cargo", "metadata", "--offline", "--format-version", "1"); err != nil {
			return err
		}
	}
	return nil
}

// adopt copies a package's sources, and writes its manifest anew: without tests, examples and what only they
// need, and with its chosen features as the default ones, so that crossawait and cargo see the same code.
func (l lab) adopt(p pkg, from string, lock []byte) error {
	to := l.base(p.Name)
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		return err
	}
	text, err := os.ReadFile(filepath.Join(from, "Cargo.toml"))
	if err != nil {
		return err
	}
	var manifest map[string]any
	if err := toml.Unmarshal(text, &manifest); err != nil {
		return fmt.Errorf("%s: %w", p.Name, err)
	}
	for _, key := range []string{"dev-dependencies", "bench", "test", "example", "bin", "lints"} {
		delete(manifest, key)
	}
	for _, dir := range []string{"tests", "examples", "benches", ".cargo"} {
		if err := os.RemoveAll(filepath.Join(to, dir)); err != nil {
			return err
		}
	}
	features, _ := manifest["features"].(map[string]any)
	if features == nil {
		features = map[string]any{}
		manifest["features"] = features
	}
	features["default"] = append([]string{}, p.Features...)
	manifest["workspace"] = map[string]any{}
	if text, err = toml.Marshal(manifest); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(to, "Cargo.toml"), text, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, "Cargo.lock"), lock, 0o644)
}

// run runs a command and gives what it prints.
func run(ctx context.Context, dir string, env []string, name string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return out, fmt.Errorf("%s %s in %s: %w\n%s", name, args[0], dir, err, stderr.String())
	}
	return out, nil
}
