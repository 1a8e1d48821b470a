package oracle

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// SizesProgram and SizesFile, below the folder of test data, are the program whose futures are measured, and what it
// printed.
const (
	SizesProgram = "sizes/futures.rs"
	SizesFile    = "sizes/sizes.json"
)

// Sizes are the sizes of futures in bytes, by edition and name.
type Sizes map[string]map[string]uint64

// Measure compiles the program in every edition and runs it: it prints a name and a size a line.
func (c *Compiler) Measure(ctx context.Context, text string) (Sizes, error) {
	out := Sizes{}
	for _, edition := range Editions {
		sizes, err := c.measure(ctx, text, edition)
		if err != nil {
			return nil, fmt.Errorf("edition %s: %w", edition, err)
		}
		out[edition] = sizes
	}
	return out, nil
}

func (c *Compiler) measure(ctx context.Context, text, edition string) (map[string]uint64, error) {
	printed, err := c.run(ctx, text, edition)
	if err != nil {
		return nil, err
	}
	sizes := map[string]uint64{}
	for line := range strings.Lines(printed) {
		name, size, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if !ok {
			return nil, fmt.Errorf("the program printed %q", line)
		}
		if sizes[name], err = strconv.ParseUint(size, 10, 64); err != nil {
			return nil, err
		}
	}
	return sizes, nil
}

// run compiles a program and gives what it prints.
func (c *Compiler) run(ctx context.Context, text, edition string) (string, error) {
	dir, err := os.MkdirTemp("", "crossawait-program-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	source, binary := filepath.Join(dir, fileName), filepath.Join(dir, "program")
	if err := os.WriteFile(source, []byte(text), 0o644); err != nil {
		return "", err
	}
	if said, err := exec.CommandContext(ctx, c.rustc, "--edition", edition, "-o", binary, source).CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, said)
	}
	printed, err := exec.CommandContext(ctx, binary).Output()
	return string(printed), err
}

// ReadSizes reads what was recorded.
func ReadSizes(file string) (Sizes, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var s Sizes
	return s, json.Unmarshal(text, &s)
}

// Write records the sizes.
func (s Sizes) Write(file string) error {
	text, err := json.MarshalIndent(s, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(text, '\n'), 0o644)
}
