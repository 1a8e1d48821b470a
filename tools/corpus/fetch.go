package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// crate is one package of the corpus.
type crate struct {
	name, version string
}

func parseCrates(text string) ([]crate, error) {
	var crates []crate
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		switch words := strings.Fields(line); len(words) {
		case 0:
		case 2:
			crates = append(crates, crate{words[0], words[1]})
		default:
			return nil, fmt.Errorf("list of crates: not a name and a version: %q", line)
		}
	}
	return crates, nil
}

func choose(crates []crate, names []string) ([]crate, error) {
	var chosen []crate
	for _, name := range names {
		i := slices.IndexFunc(crates, func(c crate) bool { return c.name == name })
		if i < 0 {
			return nil, fmt.Errorf("%s is not in the list of crates", name)
		}
		chosen = append(chosen, crates[i])
	}
	return chosen, nil
}

// fetch has cargo download the crates and what they depend on, and gives the folder of a copy of each, beside which
// there is a lock file. The copies lie in the user's cache; nothing is built.
func fetch(ctx context.Context, crates []crate) (map[string]string, error) {
	dir, err := cacheDir()
	if err != nil {
		return nil, err
	}
	dirs := map[string]string{}
	var missing []crate
	for _, c := range crates {
		dirs[c.name] = filepath.Join(dir, "packages", c.name+"-"+c.version)
		if _, err := os.Stat(filepath.Join(dirs[c.name], fetchedMark)); err != nil {
			missing = append(missing, c)
		}
	}
	for _, c := range missing {
		fmt.Fprintf(os.Stderr, "%s %s and what it depends on\n", c.name, c.version)
		source, err := fetchSource(ctx, dir, c)
		if err != nil {
			return nil, err
		}
		if err := copyPackage(ctx, source, dirs[c.name]); err != nil {
			return nil, err
		}
	}
	return dirs, nil
}

// fetchedMark is a file in each copy that is complete.
const fetchedMark = ".crossawait-fetched"

// copyPackage copies a package out of cargo's registry folder and makes its lock file: of the newest versions, those
// for development and of all features included, which are then downloaded.
func copyPackage(ctx context.Context, from, to string) error {
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		return err
	}
	manifest := filepath.Join(to, "Cargo.toml")
	text, err := os.ReadFile(manifest)
	if err != nil {
		return err
	}
	if !bytes.Contains(text, []byte("\n[workspace]")) {
		text = append(text, "\n[workspace]\n"...)
	}
	if err := os.WriteFile(manifest, text, 0o644); err != nil {
		return err
	}
	if err := os.Remove(filepath.Join(to, "Cargo.lock")); err != nil && !os.IsNotExist(err) {
		return err
	}
	if err := cargoFetch(ctx, to); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, fetchedMark), nil, 0o644)
}

func cargoFetch(ctx context.Context, dir string) error {
	cmd := exec.CommandContext(ctx, "cargo", "fetch", "--quiet")
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("cargo fetch in %s: %w", dir, err)
	}
	return nil
}

// fetchSource has cargo download a crate, and gives its folder in cargo's registry. Each crate is asked for by a package
// of its own: programs that would never be linked together need not agree on what they depend on.
func fetchSource(ctx context.Context, dir string, c crate) (string, error) {
	project := filepath.Join(dir, "sources", c.name)
	if err := writeProject(project, c); err != nil {
		return "", err
	}
	if err := cargoFetch(ctx, project); err != nil {
		return "", err
	}
	return locate(c)
}

func cacheDir() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	dir := filepath.Join(cache, "crossawait", "corpus")
	return dir, os.MkdirAll(dir, 0o755)
}

// writeProject writes a package that depends on exactly this version. Features are off: they would only
// bring in more dependencies, and we read all of a crate's files whatever its features.
func writeProject(dir string, c crate) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	manifest := fmt.Sprintf(`[package]
name = "corpus-of-one"
version = "0.0.0"
edition = "2021"

[workspace]

[lib]
path = "lib.rs"

[dependencies]
%s = { version = "=%s", default-features = false }
`, c.name, c.version)
	if err := os.WriteFile(filepath.Join(dir, "Cargo.toml"), []byte(manifest), 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "lib.rs"), nil, 0o644)
}

// locate finds a crate that cargo has downloaded. `cargo metadata` would not name a program: it is no dependency.
func locate(c crate) (string, error) {
	home := os.Getenv("CARGO_HOME")
	if home == "" {
		user, err := os.UserHomeDir()
		if err != nil {
			return "", err
		}
		home = filepath.Join(user, ".cargo")
	}
	dirs, err := filepath.Glob(filepath.Join(home, "registry", "src", "*", c.name+"-"+c.version))
	if err != nil {
		return "", err
	}
	if len(dirs) == 0 {
		return "", fmt.Errorf("%s %s is not in cargo's registry folder", c.name, c.version)
	}
	return dirs[0], nil
}
