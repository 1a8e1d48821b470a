// Command differ holds crossawait against rustc on functions made up by lot: is the future Send?
//
//	go run ./tools/differ [-seed N] [-files N] [-functions N] [-edition 2021|2024] [-keep DIR]
//
// Each file holds many async functions that keep, move, borrow and drop values of std in all of Rust's control
// flow, and a demand for each. rustc judges the file; functions that it rejects for a reason of their own do not
// count. What differs is printed with its text. No types are Unknown in these functions, so that an Unknown is
// counted as a difference as well.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	seed := flag.Uint64("seed", 1, "the first file's seed; the next ones count on")
	files := flag.Int("files", 10, "how many files")
	functions := flag.Int("functions", 200, "how many functions in each")
	edition := flag.String("edition", "2024", "the edition")
	keep := flag.String("keep", "", "a folder for the files in which something differs")
	flag.Parse()
	if err := run(ctx, *seed, *files, *functions, *edition, *keep); err != nil {
		fmt.Fprintln(os.Stderr, "differ:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, seed uint64, files, functions int, edition, keep string) error {
	var sum tally
	for i := range uint64(files) {
		text := Program(seed+i, functions)
		t, differ, err := hold(ctx, text, edition)
		if err != nil {
			return fmt.Errorf("seed %d: %w", seed+i, err)
		}
		sum.add(t)
		for _, d := range differ {
			fmt.Printf("seed %d, %s: rustc says %s, crossawait %s\n%s\n", seed+i, d.name, d.rustc, d.ours, d.text)
		}
		if keep != "" && len(differ) > 0 {
			if err := os.MkdirAll(keep, 0o755); err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(keep, fmt.Sprintf("%d.rs", seed+i)), []byte(text), 0o644); err != nil {
				return err
			}
		}
	}
	fmt.Println(sum)
	if sum.differ > 0 {
		return fmt.Errorf("%d functions differ", sum.differ)
	}
	return nil
}
