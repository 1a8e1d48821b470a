package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"

	"github.com/crossawait/crossawait/internal/syntax"
)

// prepared is what is known of a package before any mutation.
type prepared struct {
	// Live are the lines on which bodies of functions begin that are compiled, by file.
	Live map[string][]int
	// Demands are those that were tried. Those that rustc accepts are in the base.
	Demands []demandVerdict
}

// demandVerdict is a demand and what the two judges say of it: adding it is a mutant like others.
type demandVerdict struct {
	demand
	Verdict verdict
}

const preparedFile = "prepared.json"

// prepare finds out what is compiled of each package, and adds the demands that rustc accepts.
func (l lab) prepare(ctx context.Context, binary string, packages []pkg) error {
	known := map[string]*prepared{}
	if err := l.load(preparedFile, &known); err != nil {
		return err
	}
	parser := syntax.NewParser()
	defer parser.Close()
	for _, p := range packages {
		one, err := l.prepareOne(ctx, parser, binary, p.Name)
		if err != nil {
			return err
		}
		known[p.Name] = one
		if err := l.store(preparedFile, known); err != nil {
			return err
		}
	}
	return nil
}

func (l lab) prepareOne(ctx context.Context, parser *syntax.Parser, binary, p string) (*prepared, error) {
	fs, err := files(parser, l.base(p))
	if err != nil {
		return nil, err
	}
	j, err := l.judge(ctx, binary, p, nil, nil)
	if err != nil {
		return nil, err
	}
	result := &prepared{Live: map[string][]int{}}
	if result.Live, err = j.live(ctx, fs); err != nil {
		return nil, err
	}
	var demands []demand
	for _, f := range fs {
		demands = append(demands, f.demands(p, result.Live[f.path])...)
	}
	for round := 0; ; round++ {
		verdicts, again, err := j.demands(ctx, demands)
		if err != nil {
			return nil, err
		}
		if !again {
			if err := j.alone(ctx, demands, verdicts); err != nil {
				return nil, err
			}
		}
		var kept []demand
		for i, v := range verdicts {
			if i < len(demands) && (v.Rustc == "accepted" || again && v.Rustc != "discarded") {
				kept = append(kept, demands[i])
				if again {
					continue
				}
			}
			if i >= len(demands) {
				result.Demands = append(result.Demands, demandVerdict{demand{Package: p}, v})
				continue
			}
			result.Demands = append(result.Demands, demandVerdict{demands[i], v})
		}
		fmt.Fprintf(os.Stderr, "%s: %d demands of %d\n", p, len(kept), len(demands))
		demands = kept
		if !again {
			break
		}
		if round > 8 {
			return nil, fmt.Errorf("%s: rustc's errors about demands do not come to an end", p)
		}
	}
	return result, j.keep(demands)
}

// live compiles the package with an error in each function, and sees which of them rustc comes to.
func (j *judge) live(ctx context.Context, fs []*file) (map[string][]int, error) {
	var canaries []mutant
	for _, f := range fs {
		for i := range f.items {
			if it := &f.items[i]; it.body != nil {
				at := it.base + it.fn.BodySpan.Start + 1
				canaries = append(canaries, mutant{File: f.path, Edits: []edit{{at, at, ` compile_error!("here");`}}})
			}
		}
	}
	undo, _, err := j.mutate(canaries)
	if err != nil {
		return nil, err
	}
	v, err := j.cargo(ctx)
	if err != nil {
		return nil, err
	}
	live := map[string][]int{}
	for _, e := range v.Errors {
		if e.Message == "here" {
			live[e.File] = append(live[e.File], e.Line)
		}
	}
	return live, undo()
}

// demands judges demands, all at once: each is on a line of its own, and changes nothing else. again says that
// some must be left out before the others are judged.
func (j *judge) demands(ctx context.Context, demands []demand) (verdicts []verdict, again bool, err error) {
	batch := make([]mutant, len(demands))
	for i, d := range demands {
		batch[i] = mutant{Package: d.Package, File: d.File, From: d.Line, To: d.Line, Edits: []edit{{d.Offset, d.Offset, d.Text}}}
	}
	undo, ok, err := j.mutate(batch)
	if err != nil || !ok {
		return nil, false, fmt.Errorf("demands of %s overlap: %w", j.p, err)
	}
	defer func() {
		if undoErr := undo(); err == nil {
			err = undoErr
		}
	}()
	rustc, err := j.cargo(ctx)
	if err != nil {
		return nil, false, err
	}
	verdicts = make([]verdict, len(batch))
	for i := range verdicts {
		verdicts[i].Rustc = "accepted"
	}
	for _, e := range rustc.Errors {
		i := owner(batch, e.File, e.Line)
		for _, l := range e.Labels {
			if i < 0 {
				i = owner(batch, l.File, l.Line)
			}
		}
		if i < 0 {
			return nil, false, fmt.Errorf("%s does not compile as it is: %s:%d: %s", j.p, e.File, e.Line, e.Message)
		}
		v := &verdicts[i]
		v.Errors = append(v.Errors, fmt.Sprintf("%s:%d: %s %s", e.File, e.Line, e.Code, e.Message))
		v.Lines = append(v.Lines, linesOf(e, batch[i].File)...)
		if !relevant(e) {
			v.Rustc, again = "discarded", true
		} else if v.Rustc == "accepted" {
			v.Rustc = "rejected"
		}
	}
	if again {
		return verdicts, true, nil
	}
	found, err := j.check(ctx)
	if err != nil {
		return nil, false, err
	}
	for _, f := range found {
		i := owner(batch, f.File, f.line())
		for _, r := range f.Related {
			if i < 0 {
				i = owner(batch, r.File, r.Range.Start.Line)
			}
		}
		if i < 0 {
			// An error that no demand has a part in is one in the package as it is.
			verdicts = append(verdicts, verdict{Rustc: "accepted", Ours: []ours{{f.line(), f.Rule, f.File + ": " + f.Message}}})
			continue
		}
		verdicts[i].Ours = append(verdicts[i].Ours, ours{f.line(), f.Rule, f.Message})
	}
	return verdicts, false, nil
}

// alone judges again, each by itself, the demands on which the two differ: we report a culprit once, whoever
// demands, and rustc each demand.
func (j *judge) alone(ctx context.Context, demands []demand, verdicts []verdict) error {
	for i, d := range demands {
		if !verdicts[i].differ() {
			continue
		}
		own, _, err := j.demands(ctx, []demand{d})
		if err != nil {
			return err
		}
		verdicts[i] = own[0]
	}
	return nil
}

// keep writes demands into the base.
func (j *judge) keep(demands []demand) error {
	edits := map[string][]edit{}
	for _, d := range demands {
		edits[d.File] = append(edits[d.File], edit{d.Offset, d.Offset, d.Text})
	}
	for f, e := range edits {
		text, _ := apply(j.texts[f], e) // insertions never overlap
		if err := os.WriteFile(filepath.Join(j.lab.base(j.p), f), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

const (
	mutantsFile  = "mutants.json"
	verdictsFile = "verdicts.json"
)

// rarer is how many times as many of the other kinds are drawn as of the inserted values, since rustc rejects
// most of them for reasons that have nothing to do with futures, and such a mutant is discarded.
const rarer = 4

// choose makes the mutants: of each kind so many of each package, drawn by lot.
func (l lab) choose(packages []pkg, seed uint64, most int) error {
	known := map[string]*prepared{}
	if err := l.load(preparedFile, &known); err != nil {
		return err
	}
	parser := syntax.NewParser()
	defer parser.Close()
	var chosen []mutant
	for _, p := range packages {
		one := known[p.Name]
		if one == nil {
			return fmt.Errorf("%s is not prepared", p.Name)
		}
		fs, err := files(parser, l.base(p.Name))
		if err != nil {
			return err
		}
		byKind := map[string][]mutant{}
		var kinds []string
		for _, f := range fs {
			random := rand.New(rand.NewPCG(seed, uint64(len(f.text))))
			live := func(line int) bool { return slices.Contains(one.Live[f.path], line) }
			demanded := func(name string, line int) bool {
				return slices.ContainsFunc(one.Demands, func(d demandVerdict) bool {
					return d.File == f.path && d.Line == line && d.Function == name && d.Verdict.Rustc == "accepted"
				})
			}
			for _, m := range mutants(p.Name, f, live, demanded, random) {
				if len(byKind[m.Kind]) == 0 {
					kinds = append(kinds, m.Kind)
				}
				byKind[m.Kind] = append(byKind[m.Kind], m)
			}
		}
		slices.Sort(kinds)
		random := rand.New(rand.NewPCG(seed, 0))
		for _, k := range kinds {
			all := byKind[k]
			random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			share := most
			if !slices.ContainsFunc(inserts, func(i insertion) bool { return i.kind == k }) {
				share *= rarer
			}
			chosen = append(chosen, all[:min(share, len(all))]...)
		}
	}
	fmt.Fprintf(os.Stderr, "%d mutants\n", len(chosen))
	return l.store(mutantsFile, chosen)
}
