// Command corpus runs crossawait over published crates with much async code. All of them compile, so each
// `error` that it reports is false.
//
//	go run ./tools/corpus fetch              download the crates of crates.txt into cargo's registry folder
//	go run ./tools/corpus run [-markdown]    check them, and print what was found
//
// With -list FILE both take the crates of another list, of which unseen.txt is one.
package main

import (
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"time"
)

//go:embed crates.txt
var crateList string

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "corpus:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	usage := errors.New("usage: corpus fetch [-list FILE] | run [-list FILE] [-markdown] [-binary FILE] [-only NAME,…] [-timeout 5m]")
	if len(args) == 0 {
		return usage
	}
	flags := flag.NewFlagSet(args[0], flag.ExitOnError)
	list := flags.String("list", "", "a file of names and versions, in place of crates.txt")
	switch args[0] {
	case "fetch":
		_ = flags.Parse(args[1:]) // ExitOnError: it never returns one
		crates, err := readList(*list)
		if err != nil {
			return err
		}
		_, err = fetch(ctx, crates)
		return err
	case "run":
		markdown := flags.Bool("markdown", false, "print for docs/accuracy.md")
		binary := flags.String("binary", "", "the crossawait to run (default: built from this module)")
		only := flags.String("only", "", "names of crates, with commas between")
		timeout := flags.Duration("timeout", 5*time.Minute, "for one command on one crate")
		_ = flags.Parse(args[1:])
		crates, err := readList(*list)
		if err != nil {
			return err
		}
		if *only != "" {
			if crates, err = choose(crates, strings.Split(*only, ",")); err != nil {
				return err
			}
		}
		return measure(ctx, crates, *binary, *timeout, *markdown)
	}
	return usage
}

// readList reads the crates of a file, or those of crates.txt where none is named.
func readList(file string) ([]crate, error) {
	if file == "" {
		return parseCrates(crateList)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return parseCrates(string(text))
}

func measure(ctx context.Context, crates []crate, binary string, timeout time.Duration, markdown bool) error {
	dirs, err := fetch(ctx, crates)
	if err != nil {
		return err
	}
	if binary == "" {
		if binary, err = build(ctx); err != nil {
			return err
		}
	}
	var results []result
	for i, c := range crates {
		fmt.Fprintf(os.Stderr, "%d/%d %s %s\n", i+1, len(crates), c.name, c.version)
		results = append(results, runCrate(ctx, binary, c, dirs[c.name], timeout))
	}
	if markdown {
		printMarkdown(os.Stdout, results)
	} else {
		printText(os.Stdout, results)
	}
	return nil
}
