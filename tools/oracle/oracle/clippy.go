package oracle

import (
	"context"
	"fmt"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"
)

// Clippy is how clippy's lints on awaits meet the expectations of our rules about the same.
type Clippy struct {
	Read   int      // fixtures, each once an edition
	Wanted int      // places where a rule must find something
	Missed []string // of those, where no lint does, as `path:line, edition`
	False  []string // where a lint finds something that no rule must find
}

// clippyLints are the lints that need no configuration, and clippyRules the rules that say the same.
var (
	clippyLints = []string{"clippy::await_holding_lock", "clippy::await_holding_refcell_ref"}
	clippyRules = []string{"guard-across-await", "refcell-borrow-across-await"}
)

// holdable are the types whose guards the lints know. Fixtures that name none are not read.
var holdable = regexp.MustCompile(`\b(Mutex|RwLock|RefCell|ReentrantMutex)\b`)

// Clippy runs the lints on the fixtures of one file that rustc accepts, since lints say nothing of what it rejects.
func (c *Compiler) Clippy(ctx context.Context, fixtures []Fixture, known Verdicts) (Clippy, error) {
	driver, err := exec.LookPath("clippy-driver")
	if err != nil {
		return Clippy{}, fmt.Errorf("%w: %w", ErrNoCompiler, err)
	}
	linter := &Compiler{rustc: driver, version: c.version, deps: c.deps}
	for _, lint := range clippyLints {
		linter.flags = append(linter.flags, "-D", lint)
	}
	var out Clippy
	var mu sync.Mutex
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(2)
	for _, f := range fixtures {
		if f.Files != nil || !holdable.MatchString(f.Text) {
			continue
		}
		for _, edition := range f.Editions {
			verdict, err := known.Of(f, edition)
			if err != nil {
				return Clippy{}, err
			}
			if !verdict.OK {
				continue
			}
			group.Go(func() error {
				said, err := linter.Verdict(ctx, f.Source(), edition)
				if err != nil {
					return fmt.Errorf("%s, edition %s: %w", f.Path, edition, err)
				}
				mu.Lock()
				defer mu.Unlock()
				out.add(f, edition, said)
				return nil
			})
		}
	}
	err = group.Wait()
	out.sort()
	return out, err
}

func (c *Clippy) sort() {
	slices.Sort(c.Missed)
	slices.Sort(c.False)
}

// add counts what the lints said of a fixture, by line.
func (c *Clippy) add(f Fixture, edition string, said Verdict) {
	wanted, linted := map[int]bool{}, map[int]bool{}
	for _, w := range f.WantsIn(edition) {
		if slices.Contains(clippyRules, w.Rule) {
			wanted[w.Line] = true
		}
	}
	for _, e := range said.Errors {
		if slices.Contains(clippyLints, e.Code) {
			linted[e.Line] = true
		}
	}
	c.Read++
	c.Wanted += len(wanted)
	for line := range wanted {
		if !linted[line] {
			c.Missed = append(c.Missed, fmt.Sprintf("%s:%d, %s", f.Path, line, edition))
		}
	}
	for line := range linted {
		if !wanted[line] {
			c.False = append(c.False, fmt.Sprintf("%s:%d, %s", f.Path, line, edition))
		}
	}
}

// String is the count, with the places below it.
func (c Clippy) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d readings of fixtures, %d places to find: clippy finds %d, misses %d, and finds %d others\n",
		c.Read, c.Wanted, c.Wanted-len(c.Missed), len(c.Missed), len(c.False))
	for _, at := range c.Missed {
		fmt.Fprintf(&b, "missed %s\n", at)
	}
	for _, at := range c.False {
		fmt.Fprintf(&b, "false  %s\n", at)
	}
	return b.String()
}
