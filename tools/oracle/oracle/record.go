package oracle

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"
)

// VerdictsFile is the name of the file of verdicts in the folder of fixtures; FixedFile is that of the
// verdicts on what fixes make of them.
const (
	VerdictsFile = "verdicts.json"
	FixedFile    = "fixed.json"
)

// Verdicts are the recorded verdicts on the fixtures.
type Verdicts struct {
	Rustc    string            `json:"rustc"` // the version that was asked
	Fixtures map[string]Record `json:"fixtures"`
}

// Record is what was recorded of one fixture.
type Record struct {
	SHA256   string             `json:"sha256"` // of the fixture's code; see Digest
	Verdicts map[string]Verdict `json:"verdicts"`
}

// Digest identifies what rustc sees of a fixture: its text without the expectations, its editions and
// dependencies. Changing an expectation so leaves the verdict valid.
func Digest(f Fixture) string {
	sum := sha256.New()
	add := func(text string) {
		for line := range strings.Lines(text) {
			if i := strings.Index(line, "//~"); i >= 0 {
				line = strings.TrimRight(line[:i], " \t") + "\n"
			}
			fmt.Fprint(sum, line)
		}
	}
	add(f.Text)
	for _, file := range slices.Sorted(maps.Keys(f.Files)) {
		fmt.Fprintln(sum, file)
		add(f.Files[file])
	}
	fmt.Fprint(sum, f.Editions, f.Deps)
	return hex.EncodeToString(sum.Sum(nil))
}

// ReadVerdicts reads a file of verdicts.
func ReadVerdicts(file string) (Verdicts, error) {
	var v Verdicts
	text, err := os.ReadFile(file)
	if err != nil {
		return v, err
	}
	return v, json.Unmarshal(text, &v)
}

// Of is the recorded verdict on a fixture in an edition. The error says that there is none, or none on
// its present text, and how to get one.
func (v Verdicts) Of(f Fixture, edition string) (Verdict, error) {
	r, ok := v.Fixtures[f.Path]
	if !ok || r.SHA256 != Digest(f) {
		return Verdict{}, fmt.Errorf("%s: the verdict is missing or stale: run `go run ./tools/oracle record`", f.Path)
	}
	return r.Verdicts[edition], nil
}

// Write writes the verdicts, sorted, so that a change of one fixture is a change of few lines.
func (v Verdicts) Write(file string) error { return writeJSON(file, v) }

// Judge asks the compiler about every fixture that known has no valid verdict on, at most two at a time,
// and gives the verdicts on all. progress is called, never concurrently, before each fixture is asked about.
func Judge(ctx context.Context, c *Compiler, fixtures []Fixture, known Verdicts, progress func(Fixture)) (Verdicts, error) {
	judged := Verdicts{Rustc: c.Version(), Fixtures: make(map[string]Record, len(fixtures))}
	var mu sync.Mutex
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(2)
	for _, f := range fixtures {
		if r, ok := known.Fixtures[f.Path]; ok && known.Rustc == c.Version() && r.SHA256 == Digest(f) {
			mu.Lock()
			judged.Fixtures[f.Path] = r
			mu.Unlock()
			continue
		}
		group.Go(func() error {
			mu.Lock()
			progress(f)
			mu.Unlock()
			r := Record{SHA256: Digest(f), Verdicts: make(map[string]Verdict, len(f.Editions))}
			for _, edition := range f.Editions {
				v, err := c.Verdict(ctx, f.Source(), edition)
				if err != nil {
					return fmt.Errorf("%s, edition %s: %w", f.Path, edition, err)
				}
				r.Verdicts[edition] = v
			}
			mu.Lock()
			defer mu.Unlock()
			judged.Fixtures[f.Path] = r
			return nil
		})
	}
	return judged, group.Wait()
}

// NeedsDeps says whether any of the fixtures names a dependency.
func NeedsDeps(fixtures []Fixture) bool {
	return slices.ContainsFunc(fixtures, func(f Fixture) bool { return len(f.Deps) > 0 || f.Files != nil })
}

// Cache gives verdicts on texts that are no fixtures (what a fix makes of one), and asks the compiler
// only about those that it has not been asked about before. It may be used concurrently.
type Cache struct {
	file     string
	compiler func() (*Compiler, error)

	mu    sync.Mutex
	known map[string]Verdict
	used  map[string]bool
	dirty bool
}

// OpenCache reads a cache; a missing file is an empty one.
func OpenCache(ctx context.Context, file string) (*Cache, error) {
	c := &Cache{file: file, known: map[string]Verdict{}, used: map[string]bool{}}
	c.compiler = sync.OnceValues(func() (*Compiler, error) { return NewCompiler(ctx, true) })
	text, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return c, nil
	}
	if err != nil {
		return nil, err
	}
	return c, json.Unmarshal(text, &c.known)
}

// Verdict is rustc's verdict on a source. The error is ErrNoCompiler when the text is new and there is no
// compiler to ask.
func (c *Cache) Verdict(ctx context.Context, src Source, edition string) (Verdict, error) {
	all := fmt.Append(nil, edition, slices.Sorted(slices.Values(src.Deps)), "\n", src.Text)
	for _, file := range slices.Sorted(maps.Keys(src.Files)) {
		all = fmt.Append(all, file, "\n", src.Files[file], "\n")
	}
	sum := sha256.Sum256(all)
	key := hex.EncodeToString(sum[:])
	c.mu.Lock()
	v, ok := c.known[key]
	c.used[key] = true
	c.mu.Unlock()
	if ok {
		return v, nil
	}
	compiler, err := c.compiler()
	if err != nil {
		return Verdict{}, err
	}
	if v, err = compiler.Verdict(ctx, src, edition); err != nil {
		return v, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.known[key], c.dirty = v, true
	return v, nil
}

// Save writes the cache if it has learned anything.
func (c *Cache) Save() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.dirty {
		return nil
	}
	c.dirty = false
	return writeJSON(c.file, c.known)
}

// Prune forgets what has not been asked for since the cache was opened. Only a run over all fixtures
// may call it.
func (c *Cache) Prune() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for key := range c.known {
		if !c.used[key] {
			delete(c.known, key)
			c.dirty = true
		}
	}
}

func writeJSON(file string, v any) error {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false) // types are full of angle brackets
	enc.SetIndent("", " ")
	if err := enc.Encode(v); err != nil {
		return err
	}
	return os.WriteFile(file, buf.Bytes(), 0o644)
}
