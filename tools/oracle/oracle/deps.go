package oracle

import (
	"bytes"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// ErrNoDeps means that the dependencies of fixtures could not be readied: no network, most likely.
var ErrNoDeps = errors.New("the fixtures' dependencies cannot be built")

//go:embed deps/Cargo.toml deps/Cargo.lock deps/lib.rs
var depsProject embed.FS

var depsFiles = []string{"Cargo.toml", "Cargo.lock", "lib.rs"}

// externs are the compiled dependencies. The nil value has none.
type externs []extern

// extern is one compiled crate, as cargo reported it.
type extern struct {
	Name    string `json:"name"` // as code writes it: async_trait
	Version string `json:"version"`
	File    string `json:"file"` // metadata, or a proc macro's library
}

// args are rustc's flags that bring the named crates into sight.
func (x externs) args(deps []string) ([]string, error) {
	var args []string
	for _, dep := range deps {
		name, version, _ := strings.Cut(dep, "@")
		flags, err := x.renamed(identifier(name), name, version)
		if err != nil {
			return nil, err
		}
		args = append(args, flags...)
	}
	return args, nil
}

// renamed are the flags that bring a package into sight under a name.
func (x externs) renamed(name, pkg, version string) ([]string, error) {
	found := x.find(identifier(pkg), version)
	if found == nil {
		return nil, fmt.Errorf("`%s` is not one of the crates in tools/oracle/oracle/deps/Cargo.toml", pkg)
	}
	return []string{"--extern", name + "=" + found.File, "-L", "dependency=" + filepath.Dir(found.File)}, nil
}

// find is the crate of that name: of that version if one is given (0.8 stands for 0.8.8), else the one
// of the greatest version.
func (x externs) find(name, version string) *extern {
	var best *extern
	for i := range x {
		e := &x[i]
		if e.Name != name || version != "" && e.Version != version && !strings.HasPrefix(e.Version, version+".") {
			continue
		}
		if best == nil || best.Version < e.Version {
			best = e
		}
	}
	return best
}

// readyDeps checks the project of dependencies once for a version of rustc.
func readyDeps(ctx context.Context, rustc string) (externs, error) {
	dir, err := depsDir(rustc)
	if err != nil {
		return nil, err
	}
	manifest := filepath.Join(dir, "externs.json")
	if text, err := os.ReadFile(manifest); err == nil {
		var x externs
		if err := json.Unmarshal(text, &x); err == nil && x.exist() {
			return x, nil
		}
	}
	cargo, err := exec.LookPath("cargo")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoCompiler, err)
	}
	for _, name := range depsFiles {
		text, err := depsProject.ReadFile("deps/" + name)
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			return nil, err
		}
	}
	cmd := exec.CommandContext(ctx, cargo, "check", "--locked", "--message-format", "json", "--target-dir", filepath.Join(dir, "target"))
	cmd.Dir = dir
	// Whatever the user sets for other builds must not change the verdicts.
	cmd.Env = append(os.Environ(), "RUSTFLAGS=", "CARGO_BUILD_JOBS=2")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%w: %w\n%s", ErrNoDeps, err, stderr.String())
	}
	x, err := readArtifacts(out)
	if err != nil {
		return nil, err
	}
	text, err := json.MarshalIndent(x, "", "\t")
	if err != nil {
		return nil, err
	}
	return x, os.WriteFile(manifest, text, 0o644)
}

// depsDir is a folder in the user's cache that belongs to this set of dependencies and this rustc.
func depsDir(rustc string) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	for _, name := range depsFiles {
		text, err := depsProject.ReadFile("deps/" + name)
		if err != nil {
			return "", err
		}
		sum.Write(text)
	}
	dir := filepath.Join(cache, "crossawait", "oracle", rustc+"-"+hex.EncodeToString(sum.Sum(nil))[:12])
	return dir, os.MkdirAll(dir, 0o755)
}

func (x externs) exist() bool {
	for _, e := range x {
		if _, err := os.Stat(e.File); err != nil {
			return false
		}
	}
	return len(x) > 0
}

// artifact is the part we read of cargo's compiler-artifact message (cargo book, "External tools").
type artifact struct {
	Reason    string
	PackageID string `json:"package_id"`
	Target    struct {
		Name string
		Kind []string
	}
	Filenames []string
}

func readArtifacts(out []byte) (externs, error) {
	var x externs
	for line := range bytes.Lines(out) {
		var a artifact
		if err := json.Unmarshal(line, &a); err != nil {
			return nil, fmt.Errorf("cargo's JSON: %w", err)
		}
		_, version, ok := strings.Cut(a.PackageID[strings.LastIndex(a.PackageID, "#")+1:], "@")
		if a.Reason != "compiler-artifact" || !ok || len(a.Filenames) == 0 || a.Target.Kind[0] == "custom-build" {
			continue
		}
		x = append(x, extern{Name: a.Target.Name, Version: version, File: a.Filenames[0]})
	}
	if len(x) == 0 {
		return nil, errors.New("cargo reported no dependencies")
	}
	return x, nil
}
