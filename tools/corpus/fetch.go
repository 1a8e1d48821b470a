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

// fetch has cargo download the crates, and gives the folder of each in cargo's registry. The project that
// it does this with lies in the user's cache; nothing is built.
func fetch(ctx context.Context, crates []crate) (map[string]string, error) {
	dir, err := cacheDir()
	if err != nil {
		return nil, err
	}
	if err := writeProject(dir, crates); err != nil {
		return nil, err
	}
	if dirs, err := locate(ctx, dir, crates, "--offline"); err == nil {
		return dirs, nil
	}
	cmd := exec.CommandContext(ctx, "cargo", "fetch")
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("cargo fetch: %w", err)
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
