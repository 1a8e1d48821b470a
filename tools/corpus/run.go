package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// finding is the part we read of a line of `crossawait check --format json`.
type finding struct {
	Rule, Severity, Message, File string
	Range                         struct{ Start struct{ Line int } }
}

// future is the part we read of a line of `crossawait states --format json`.
type future struct {
	Future, File string
	unbuilt      bool // its file cannot be built from what is published
	Range        struct{ Start struct{ Line int } }
	Send         struct {
		Verdict string
		Because []struct{ Message string }
	}
}

// result is what came of one crate.
type result struct {
	crate
	bytes    int64 // of Rust
	took     time.Duration
	findings []finding
	futures  []future
	problems []string // what the commands said on stderr, or how they failed
}

// build makes crossawait from this module.
func build(ctx context.Context) (string, error) {
	dir, err := cacheDir()
	if err != nil {
		return "", err
	}
	binary := filepath.Join(dir, "crossawait")
	cmd := exec.CommandContext(ctx, "go", "build", "-o", binary, "github.com/crossawait/crossawait/cmd/crossawait")
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	return binary, cmd.Run()
}

// runCrate checks one crate. Whatever fails becomes a problem of the result: one crate never costs the others.
func runCrate(ctx context.Context, binary string, c crate, dir string, timeout time.Duration) result {
	r := result{crate: c, bytes: sizeOf(dir)}
	start := time.Now()
	check, err := lines[finding](ctx, timeout, dir, binary, "check", "--format", "json", "--fail-on", "never", dir)
	r.took = time.Since(start)
	r.note(err)
	r.findings = check
	for i := range r.findings {
		r.findings[i].File = relative(dir, r.findings[i].File)
	}
	r.futures, err = lines[future](ctx, timeout, dir, binary, "states", "--format", "json", dir)
	r.note(err)
	unbuilt, err := unbuildable(dir)
	r.note(err)
	if err == nil {
		for i := range r.futures {
			r.futures[i].unbuilt = unbuilt(relative(dir, r.futures[i].File))
		}
	}
	return r
}

func (r *result) note(err error) {
	if err != nil {
		r.problems = append(r.problems, err.Error())
	}
}

// lines runs a command and reads each line that it prints as one T. What could be read comes back with an
// error too.
func lines[T any](ctx context.Context, timeout time.Duration, dir, name string, args ...string) ([]T, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var all []T
	for line := range bytes.Lines(stdout.Bytes()) {
		var one T
		if jsonErr := json.Unmarshal(line, &one); jsonErr != nil {
			return all, fmt.Errorf("%s: not JSON: %s", args[0], bytes.TrimSpace(line))
		}
		all = append(all, one)
	}
	said := strings.TrimSpace(stderr.String())
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	if err != nil {
		return all, fmt.Errorf("%s: %w\n%s", args[0], err, tail(said))
	}
	if said != "" {
		return all, fmt.Errorf("%s: %s", args[0], tail(said))
	}
	return all, nil
}

// tail is the beginning of a long text: a panic says what happened in its first lines.
func tail(text string) string {
	const most = 600
	if len(text) > most {
		return text[:most] + " …"
	}
	return text
}

func relative(dir, file string) string {
	if rel, err := filepath.Rel(dir, file); err == nil && !strings.HasPrefix(rel, "..") {
		return filepath.ToSlash(rel)
	}
	return file
}

func sizeOf(dir string) int64 {
	var size int64
	// A file that cannot be read is not counted: the size is for orientation only.
	_ = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".rs" {
			return nil
		}
		if info, err := entry.Info(); err == nil {
			size += info.Size()
		}
		return nil
	})
	return size
}
