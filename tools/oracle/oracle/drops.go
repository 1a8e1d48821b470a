package oracle

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// DropsProgram and DropsFile, below the folder of test data, are the program that drops its futures at each suspension
// point, and what it printed.
const (
	DropsProgram = "drops/futures.rs"
	DropsFile    = "drops/drops.json"
)

// Drops are the lines that the program printed, by edition, each once: `future point: values`, what was dropped there
// in order, or `future point > point`, of which the second followed the first.
type Drops map[string][]string

// Drop compiles the program in every edition and runs it.
func (c *Compiler) Drop(ctx context.Context, text string) (Drops, error) {
	out := Drops{}
	for _, edition := range Editions {
		printed, err := c.run(ctx, text, edition)
		if err != nil {
			return nil, fmt.Errorf("edition %s: %w", edition, err)
		}
		seen := map[string]bool{}
		for line := range strings.Lines(printed) {
			if line = strings.TrimSuffix(line, "\n"); !seen[line] {
				seen[line] = true
				out[edition] = append(out[edition], line)
			}
		}
	}
	return out, nil
}

// ReadDrops reads what was recorded.
func ReadDrops(file string) (Drops, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var d Drops
	return d, json.Unmarshal(text, &d)
}

// Write records the drops.
func (d Drops) Write(file string) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(d); err != nil {
		return err
	}
	return os.WriteFile(file, b.Bytes(), 0o644)
}
