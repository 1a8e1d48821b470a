// Package cargo runs `cargo check` for the language server, which asks for that only where its user has turned it on:
// cargo runs the build scripts and procedural macros of the workspace and of what it depends on. Nothing else in
// crossawait runs anything of a workspace. The package knows no editor and analyses nothing.
package cargo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/crossawait/crossawait/internal/rustc"
)

// ErrMissing means that there is no cargo on the PATH.
var ErrMissing = errors.New("`cargo` is not on the PATH")

// Workspace is what cargo says of the workspace around a folder.
type Workspace struct {
	Root   string // the folder of the workspace's manifest
	Target string // where the user's own builds go
}

// patience is how long a cargo that was told to stop may take before it is killed.
const patience = 3 * time.Second

// command is a cargo that ends with ctx, and all that it has started with it.
func command(ctx context.Context, dir string, args ...string) (*exec.Cmd, error) {
	path, err := exec.LookPath("cargo")
	if err != nil {
		return nil, ErrMissing
	}
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Dir = dir
	cmd.WaitDelay = patience
	group(cmd)
	return cmd, nil
}

// Locate asks cargo which workspace a folder belongs to. Nothing is built.
func Locate(ctx context.Context, dir string) (Workspace, error) {
	cmd, err := command(ctx, dir, "metadata", "--no-deps", "--format-version", "1")
	if err != nil {
		return Workspace{}, err
	}
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return Workspace{}, failure(ctx, err, stderr.String())
	}
	var m struct {
		Root   string `json:"workspace_root"`
		Target string `json:"target_directory"`
	}
	if err := json.Unmarshal(stdout.Bytes(), &m); err != nil {
		return Workspace{}, fmt.Errorf("what `cargo metadata` says cannot be read: %w", err)
	}
	if m.Root == "" || m.Target == "" {
		return Workspace{}, errors.New("`cargo metadata` names no target folder")
	}
	return Workspace{Root: filepath.FromSlash(m.Root), Target: filepath.FromSlash(m.Target)}, nil
}

// Check runs `cargo check` over a workspace, and hands on rustc's messages as they come, and the names of the
// libraries and programs that are done. It builds into a folder of its own inside the user's target folder: there it does not wait
// for the user's own builds, nor they for it, and `cargo clean` removes it. The error is ErrMissing, that of ctx, or
// says why cargo failed; that rustc has found errors is none.
func Check(ctx context.Context, w Workspace, message func(*rustc.Message), done func(target string)) error {
	cmd, err := command(ctx, w.Root, "check", "--workspace", "--all-targets", "--message-format=json",
		"--target-dir", filepath.Join(w.Target, "crossawait"))
	if err != nil {
		return err
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	r := rustc.NewReader(stdout)
	r.Done = done
	for {
		m, err := r.Next()
		if err != nil {
			if !errors.Is(err, io.EOF) {
				_, _ = io.Copy(io.Discard, stdout) // so that cargo does not wait for us
			}
			break
		}
		message(m)
	}
	err = cmd.Wait()
	if s := r.Stream(); err != nil && !(s.Finished && s.Messages > 0) {
		return failure(ctx, err, stderr.String())
	}
	return ctx.Err()
}

// failure says why cargo failed, in the last error that it names.
func failure(ctx context.Context, err error, stderr string) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	lines := strings.Split(strings.TrimSpace(stderr), "\n")
	for i := len(lines) - 1; i >= 0; i-- {
		if text, ok := strings.CutPrefix(lines[i], "error: "); ok {
			return errors.New(text)
		}
	}
	if last := strings.TrimSpace(lines[len(lines)-1]); last != "" {
		return errors.New(last)
	}
	return err
}
