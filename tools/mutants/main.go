// Command mutants measures crossawait against rustc on code that people wrote: it changes one thing in a
// published package that compiles, asks cargo and crossawait about the result, and counts where they agree.
//
//	go run ./tools/mutants prepare   download the packages, and add demands for Send beside their async fns
//	go run ./tools/mutants make      choose the mutants
//	go run ./tools/mutants judge     ask cargo and crossawait about those that have no verdict yet
//	go run ./tools/mutants report    count
//
// All files are in the folder that -dir names. Nothing depends on the machine but the time it takes: the
// packages' versions are fixed, and the choice depends on -seed alone.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := command(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "mutants:", err)
		os.Exit(1)
	}
}

func command(ctx context.Context, args []string) error {
	usage := errors.New("usage: mutants prepare | make | judge | report [-dir FOLDER] [-seed N] [-most N] [-only NAME,…] [-binary FILE] [-again differ|ID,…] [-markdown]")
	if len(args) == 0 {
		return usage
	}
	flags := flag.NewFlagSet(args[0], flag.ExitOnError)
	dir := flags.String("dir", "", "where packages, mutants and verdicts are (default: in the user's cache)")
	seed := flags.Uint64("seed", 1, "of the choice of mutants")
	perKind := flags.Int("most", 6, "mutants of one kind in one package")
	only := flags.String("only", "", "names of packages, with commas between")
	binary := flags.String("binary", "", "the crossawait to run (default: built from this module)")
	again := flags.String("again", "", "judge these mutants anew: their IDs with commas between, `differ` for those on which the two differ, ours for all by crossawait alone")
	markdown := flags.Bool("markdown", false, "print for docs/accuracy.md")
	_ = flags.Parse(args[1:]) // ExitOnError: it never returns one
	if *dir == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return err
		}
		*dir = filepath.Join(cache, "crossawait", "mutants")
	}
	absolute, err := filepath.Abs(*dir)
	if err != nil {
		return err
	}
	l := lab{absolute}
	packages, err := parsePackages(packageList)
	if err != nil {
		return err
	}
	all := packages
	if *only != "" {
		names := strings.Split(*only, ",")
		packages = slices.DeleteFunc(slices.Clone(packages), func(p pkg) bool { return !slices.Contains(names, p.Name) })
	}
	switch args[0] {
	case "prepare":
		if err := l.fetch(ctx, all, packages); err != nil {
			return err
		}
		if err := l.needBinary(ctx, binary); err != nil {
			return err
		}
		return l.prepare(ctx, *binary, packages)
	case "make":
		return l.choose(packages, *seed, *perKind)
	case "judge":
		if err := l.needBinary(ctx, binary); err != nil {
			return err
		}
		return l.judgeAll(ctx, *binary, packages, *again)
	case "report":
		return l.report(packages, *markdown)
	}
	return usage
}

// needBinary builds crossawait from this module unless one is given.
func (l lab) needBinary(ctx context.Context, binary *string) error {
	if *binary != "" {
		return nil
	}
	*binary = filepath.Join(l.dir, "crossawait")
	_, err := run(ctx, ".", nil, "go", "build", "-o", *binary, "github.com/crossawait/crossawait/cmd/crossawait")
	return err
}

func (l lab) load(name string, to any) error {
	text, err := os.ReadFile(filepath.Join(l.dir, name))
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, to); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func (l lab) store(name string, from any) error {
	text, err := json.MarshalIndent(from, "", " ")
	if err != nil {
		return err
	}
	temporary := filepath.Join(l.dir, name+".new")
	if err := os.WriteFile(temporary, text, 0o644); err != nil {
		return err
	}
	return os.Rename(temporary, filepath.Join(l.dir, name))
}
