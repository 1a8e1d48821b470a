package oracle

import (
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

// Drops are the lines that the program printed, by edition: the future, the point, and what was dropped, in order.
type Drops map[string][]string

// Drop compiles the program in every edition and runs it.
func (c *Compiler) Drop(ctx context.Context, text string) (Drops, error) {
	out := Drops{}
	for _, edition := range Editions {
		printed, err := c.run(ctx, text, edition)
		if err != nil {
			return nil, fmt.Errorf("edition %s: %w", edition, err)
		}
		out[edition] = strings.Split(strings.TrimSuffix(printed, "\n"), "\n")
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
	text, err := json.MarshalIndent(d, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(text, '\n'), 0o644)
}
