package main

import (
	"bytes"
	"context"
	"encoding/json"
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
			return nil, fmt.Errorf("crates.txt: not a name and a version: %q", line)
		}
	}
	return crates, nil
}

func choose(crates []crate, names []string) ([]crate, error) {
	var chosen []crate
	for _, name := range names {
		i := slices.IndexFunc(crates, func(c crate) bool { return c.name == name })
		if i < 0 {
			return nil, fmt.Errorf("%s is not in crates.txt", name)
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
	if len(missing) == 0 {
		return dirs, nil
	}
	sources, err := fetchSources(ctx, dir, crates)
	if err != nil {
		return nil, err
	}
	for _, c := range missing {
		fmt.Fprintf(os.Stderr, "what %s %s depends on\n", c.name, c.version)
		if err := copyPackage(ctx, sources[c.name], dirs[c.name]); err != nil {
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

// fetchSources has cargo download the crates themselves, and gives the folder of each in cargo's registry.
func fetchSources(ctx context.Context, dir string, crates []crate) (map[string]string, error) {
	if err := writeProject(dir, crates); err != nil {
		return nil, err
	}
	if dirs, err := locate(ctx, dir, crates, "--offline"); err == nil {
		return dirs, nil
	}
	if err := cargoFetch(ctx, dir); err != nil {
		return nil, err
	}
	return locate(ctx, dir, crates)
}

func cacheDir() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	dir := filepath.Join(cache, "crossawait", "corpus")
	return dir, os.MkdirAll(dir, 0o755)
}

// writeProject writes a package that depends on exactly these versions. Features are off: they would only
// bring in more dependencies, and we read all of a crate's files whatever its features.
func writeProject(dir string, crates []crate) error {
	var b bytes.Buffer
	b.WriteString("[package]\nname = \"corpus\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[lib]\npath = \"lib.rs\"\n\n[dependencies]\n")
	for _, c := range crates {
		fmt.Fprintf(&b, "%s = { version = \"=%s\", default-features = false }\n", c.name, c.version)
	}
	if err := os.WriteFile(filepath.Join(dir, "Cargo.toml"), b.Bytes(), 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "lib.rs"), nil, 0o644)
}

// locate asks cargo where the crates' sources are.
func locate(ctx context.Context, dir string, crates []crate, flags ...string) (map[string]string, error) {
	cmd := exec.CommandContext(ctx, "cargo", append([]string{"metadata", "--format-version", "1"}, flags...)...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("cargo metadata: %w\n%s", err, stderr.String())
	}
	var metadata struct {
		Packages []struct {
			Name, Version string
			ManifestPath  string `json:"manifest_path"`
		}
	}
	if err := json.Unmarshal(out, &metadata); err != nil {
		return nil, fmt.Errorf("cargo metadata: %w", err)
	}
	dirs := map[string]string{}
	for _, p := range metadata.Packages {
		if slices.Contains(crates, crate{p.Name, p.Version}) {
			dirs[p.Name] = filepath.Dir(p.ManifestPath)
		}
	}
	for _, c := range crates {
		if dirs[c.name] == "" {
			return nil, fmt.Errorf("cargo does not know where %s %s is", c.name, c.version)
		}
	}
	return dirs, nil
}
