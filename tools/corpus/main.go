// Command corpus runs crossawait over published crates with much async code. All of them compile, so each
// `error` that it reports is false.
//
//	go run ./tools/corpus fetch              download the crates of crates.txt into cargo's registry folder
//	go run ./tools/corpus run [-markdown]    check them, and print what was found
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
	usage := errors.New("usage: corpus fetch | run [-markdown] [-binary FILE] [-only NAME,…] [-timeout 5m]")
	if len(args) == 0 {
		return usage
	}
	all, err := parseCrates(crateList)
	if err != nil {
		return err
	}
	switch args[0] {
	case "fetch":
		_, err := fetch(ctx, all)
		return err
	case "run":
		flags := flag.NewFlagSet("run", flag.ExitOnError)
		markdown := flags.Bool("markdown", false, "print for docs/accuracy.md")
		binary := flags.String("binary", "", "the crossawait to run (default: built from this module)")
		only := flags.String("only", "", "names of crates, with commas between")
		timeout := flags.Duration("timeout", 5*time.Minute, "for one command on one crate")
		_ = flags.Parse(args[1:]) // ExitOnError: it never returns one
		if *only != "" {
			if all, err = choose(all, strings.Split(*only, ",")); err != nil {
				return err
			}
		}
		return measure(ctx, all, *binary, *timeout, *markdown)
	}
	return usage
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
