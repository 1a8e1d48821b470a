// Command oracle records what rustc says of the fixtures, and checks what is recorded.
//
//	go run ./tools/oracle record [-all]   ask rustc about new and changed fixtures (or all), write verdicts.json
//	go run ./tools/oracle check           ask rustc about all, compare with what is recorded
//	go run ./tools/oracle show PATH…      ask rustc about the files and print its verdicts
//	go run ./tools/oracle messages        ask rustc about the snippets of testdata/rustc, write messages.jsonl
//	go run ./tools/oracle clippy          hold clippy's lints on awaits against what the fixtures expect
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	root := flag.String("fixtures", filepath.Join("testdata", "fixtures"), "the folder of fixtures")
	flag.Parse()
	var err error
	switch args := flag.Args(); flag.Arg(0) {
	case "record":
		flags := flag.NewFlagSet("record", flag.ExitOnError)
		all := flags.Bool("all", false, "ask again about fixtures that have not changed")
		_ = flags.Parse(args[1:]) // ExitOnError: it never returns one
		err = record(ctx, *root, *all)
	case "check":
		err = check(ctx, *root)
	case "show":
		err = show(ctx, args[1:])
	case "messages":
		err = messages(ctx, filepath.Join("testdata", "rustc"))
	case "clippy":
		err = clippy(ctx, *root)
	default:
		err = errors.New("usage: oracle [-fixtures DIR] record [-all] | check | show PATH… | messages | clippy")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(1)
	}
}

func record(ctx context.Context, root string, all bool) error {
	fixtures, err := oracle.Load(root)
	if err != nil {
		return err
	}
	file := filepath.Join(root, oracle.VerdictsFile)
	var known oracle.Verdicts
	if !all {
		if known, err = oracle.ReadVerdicts(file); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	judged, err := judge(ctx, fixtures, known)
	if err != nil {
		return err
	}
	if err := judged.Write(file); err != nil {
		return err
	}
	disagreements := oracle.Disagreements(fixtures, judged)
	for _, d := range disagreements {
		fmt.Println(d)
	}
	fmt.Printf("%d fixtures; %d whose expectations disagree with rustc\n", len(fixtures), len(disagreements))
	return nil
}

func check(ctx context.Context, root string) error {
	fixtures, err := oracle.Load(root)
	if err != nil {
		return err
	}
	known, err := oracle.ReadVerdicts(filepath.Join(root, oracle.VerdictsFile))
	if err != nil {
		return err
	}
	judged, err := judge(ctx, fixtures, oracle.Verdicts{})
	if err != nil {
		return err
	}
	diff := oracle.Differences(known, judged)
	for _, line := range diff {
		fmt.Println(line)
	}
	if len(diff) > 0 {
		return fmt.Errorf("%d verdicts differ from what is recorded", len(diff))
	}
	fmt.Printf("%d fixtures as recorded\n", len(fixtures))
	return nil
}

func judge(ctx context.Context, fixtures []oracle.Fixture, known oracle.Verdicts) (oracle.Verdicts, error) {
	compiler, err := oracle.NewCompiler(ctx, oracle.NeedsDeps(fixtures))
	if err != nil {
		return oracle.Verdicts{}, err
	}
	return oracle.Judge(ctx, compiler, fixtures, known, func(f oracle.Fixture) {
		fmt.Fprintln(os.Stderr, f.Path)
	})
}

func show(ctx context.Context, files []string) error {
	for _, file := range files {
		f, err := oracle.Read(file, filepath.ToSlash(file))
		if err != nil {
			return err
		}
		judged, err := judge(ctx, []oracle.Fixture{f}, oracle.Verdicts{})
		if err != nil {
			return err
		}
		for _, edition := range f.Editions {
			fmt.Print(oracle.Describe(f, edition, judged.Fixtures[f.Path].Verdicts[edition]))
		}
	}
	return nil
}

// messages records what rustc says of each snippet, as it says it.
func messages(ctx context.Context, root string) error {
	snippets, err := oracle.Load(root)
	if err != nil {
		return err
	}
	compiler, err := oracle.NewCompiler(ctx, oracle.NeedsDeps(snippets))
	if err != nil {
		return err
	}
	var out []oracle.Message
	for _, s := range snippets {
		said, err := compiler.Messages(ctx, s)
		if err != nil {
			return err
		}
		if len(said) == 0 {
			return fmt.Errorf("%s: rustc says nothing", s.Path)
		}
		out = append(out, said...)
	}
	fmt.Printf("%d snippets, %d messages\n", len(snippets), len(out))
	return oracle.WriteMessages(filepath.Join(root, oracle.MessagesFile), out)
}

// clippy prints how clippy's lints meet the expectations of the fixtures.
func clippy(ctx context.Context, root string) error {
	fixtures, err := oracle.Load(root)
	if err != nil {
		return err
	}
	known, err := oracle.ReadVerdicts(filepath.Join(root, oracle.VerdictsFile))
	if err != nil {
		return err
	}
	compiler, err := oracle.NewCompiler(ctx, oracle.NeedsDeps(fixtures))
	if err != nil {
		return err
	}
	met, err := compiler.Clippy(ctx, fixtures, known)
	if err != nil {
		return err
	}
	fmt.Print(met)
	return nil
}
