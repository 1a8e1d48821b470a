package engine

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"sort"

	"golang.org/x/sync/errgroup"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/rules/unusedallow"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/internal/types"
)

// judgement is what the solver says of one function's futures and demands. It holds for as long as the
// facts it rests on do. The futures themselves are kept with what is inside of the function.
type judgement struct {
	deps    []dep
	futures int // how many there are
	demands []*machine.Demand
	// concerns are, for each demand, the functions that it concerns.
	concerns [][]*index.Def
	// unread says that the function is too long for the dataflow, so that nothing is known of its futures.
	unread bool
}

// found are the findings in one function. They hold for as long as the judgement, the demands that reach the
// function, and the functions that the rules looked into do.
type found struct {
	from     *judgement
	demands  []*machine.Demand
	findings []rule.Finding
	anchors  [][]anchor // for each finding, of its place and those related to it
	deps     []dep      // the functions whose bodies the rules looked into
	asked    []asked    // what they wanted to know of the crate's text
}

// judge gives the judgement on fn; nil when it has no body, or judging it failed.
func (s *Snapshot) judge(fn *index.Def) *judgement {
	if sc := s.scanned.Load(); sc != nil && sc.judged[fn] != nil {
		return sc.judged[fn]
	}
	s.cache.mu.Lock()
	j := s.cache.judge[fn]
	s.cache.mu.Unlock()
	if j != nil && s.holds(j.deps) {
		return j
	}
	b := s.newBodies(map[*index.Def]*entry{})
	set := machine.NewSet(s.env, b)
	j = &judgement{}
	if !s.guard(fn, func() {
		futures := set.Futures(fn)
		j.demands = set.Demands(fn)
		j.unread = b.Types(fn) != nil && b.Facts(fn) == nil
		if j.futures = len(futures); j.futures > 0 {
			b.inside(fn).futuresOf(j, func() []*machine.Future { return futures })
		}
	}) {
		j.futures, j.demands = 0, nil
	}
	j.deps = b.noted()
	for _, d := range j.demands {
		j.concerns = append(j.concerns, concerned(d))
	}
	s.cache.mu.Lock()
	defer s.cache.mu.Unlock()
	s.cache.judge[fn] = j
	return j
}

// holds reports whether everything an answer rests on is as it was.
func (s *Snapshot) holds(deps []dep) bool {
	for _, d := range deps {
		if s.entry(d.fn) != d.e {
			return false
		}
	}
	return true
}

// guard runs f; a panic in it costs this answer alone.
func (s *Snapshot) guard(fn *index.Def, f func()) (ok bool) {
	defer func() {
		if r := recover(); r != nil {
			path, _ := s.index.Locate(fn)
			s.w.failed.Store(true)
			s.w.log(fmt.Sprintf("the analysis of `%s` in %s failed: %v\n%s", fn.Name, path, r, debug.Stack()))
			ok = false
		}
	}()
	f()
	return true
}

// mentions reports whether a name stands in the text as a word.
func mentions(text []byte, name string) bool {
	found := false
	syntax.EachWord(text, func(start, end int) bool {
		found = string(text[start:end]) == name
		return !found
	})
	return found
}

// concerned are the functions that a demand may tell a rule something about: the one that makes it, those
// whose futures it is made of, and those whose values violate it.
func concerned(d *machine.Demand) []*index.Def {
	out := []*index.Def{d.Fn}
	add := func(fn *index.Def) {
		if !slices.Contains(out, fn) {
			out = append(out, fn)
		}
	}
	types.Walk(d.Obligation.Ty, func(t types.Ty) bool {
		if f, ok := t.(*types.Future); ok {
			add(f.Fn)
		}
		return true
	})
	for _, c := range d.Culprits {
		for _, st := range c.Steps {
			add(st.Key.Fn)
		}
	}
	return out
}

// foundKey tells findings with their fixes from those without.
type foundKey struct {
	fn    *index.Def
	fixes bool
}

// check gives the findings in fn under the demands that reach it. Fixes are only made when they are
// wanted: their edits do not survive an edit elsewhere.
func (s *Snapshot) check(fn *index.Def, reach []*machine.Demand, fixes bool) *found {
	demands := s.bearing(fn, reach)
	key := foundKey{fn, fixes}
	j := s.judge(fn)
	s.cache.mu.Lock()
	old := s.cache.found[key]
	s.cache.mu.Unlock()
	if old != nil && old.from == j && sameDemands(old.demands, demands) && s.holds(old.deps) && s.stillSays(old.asked) {
		return old
	}
	f := &found{from: j, demands: demands}
	b := s.newBodies(map[*index.Def]*entry{})
	c := s.context(fn, demands, fixes, b)
	c.Texts = unitTexts{s, &f.asked}
	s.guard(fn, func() { f.findings = s.runRules(c, fn.Off()) })
	f.deps = b.noted()
	for i := range f.findings {
		f.anchors = append(f.anchors, s.anchorsOf(&f.findings[i]))
	}
	s.cache.mu.Lock()
	defer s.cache.mu.Unlock()
	s.cache.found[key] = f
	return f
}

// bearing are those of the demands that reach fn which have to do with what is found in it.
func (s *Snapshot) bearing(fn *index.Def, reach []*machine.Demand) []*machine.Demand {
	not := func(d *machine.Demand) bool { return d.Fn != fn && !rulekit.Bears(d, s.catalog) }
	if !slices.ContainsFunc(reach, not) {
		return reach
	}
	return slices.DeleteFunc(slices.Clone(reach), not)
}

// checkOwn gives the findings in a function that was just judged, as if no other's demands reached it: while what is
// inside of it is at hand. Where that is all that reaches it in the end, they hold.
func (s *Snapshot) checkOwn(fn *index.Def, j *judgement) {
	var own []*machine.Demand
	for _, d := range j.demands {
		if s.counts(d) {
			own = append(own, d)
		}
	}
	s.check(fn, own, true)
}

func sameDemands(a, b []*machine.Demand) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// context is what rules and rewritings are given about one function. What they ask of functions comes from b.
func (s *Snapshot) context(fn *index.Def, demands []*machine.Demand, fixes bool, b *bodies) *rulekit.Context {
	c := &rulekit.Context{
		Set: machine.NewSet(s.env, b), Fns: []*index.Def{fn}, Demands: claimsLast(demands),
		Futures: b.futures, Facts: b.Facts,
		Catalog: s.catalog, Texts: unitTexts{s: s}, NoFixes: !fixes,
		LargeFuture: uint64(s.w.config.LargeFuture),
	}
	if !s.w.queries.Empty() {
		c.Marks = marks{b}
	}
	return c
}

// runRules gives the findings of all rules; off says that an ordinary build leaves out what is under check.
func (s *Snapshot) runRules(c *rulekit.Context, off bool) []rule.Finding {
	var out []rule.Finding
	for _, checker := range rules.All() {
		for _, f := range checker.Check(c) {
			if f.Fixes = s.sparing(f.Fixes); len(f.Fixes) > 0 && slices.ContainsFunc(c.Fns, func(fn *index.Def) bool { return s.made(fn, f.Location) }) {
				f.Fixes = nil // nothing that could mend it is in sight
			}
			if f.Severity == rule.Error && off {
				f.Severity = rule.Warning // an ordinary build leaves it out, and rustc does not see it
			}
			if s.configure(&f) {
				out = append(out, f)
			}
		}
	}
	return out
}

// claimsLast puts the demands that the compiler shares first, since a value that violates several is reported
// with the first.
func claimsLast(demands []*machine.Demand) []*machine.Demand {
	claimed := func(d *machine.Demand) bool { return d.Obligation.Claim != nil }
	if !slices.ContainsFunc(demands, claimed) {
		return demands
	}
	out := slices.DeleteFunc(slices.Clone(demands), claimed)
	for _, d := range demands {
		if claimed(d) {
			out = append(out, d)
		}
	}
	return out
}

// configure gives a finding the severity that the project asks for; false: it wants none.
func (s *Snapshot) configure(f *rule.Finding) bool {
	word, ok := s.w.config.Rules[f.Rule]
	if !ok || word == "default" {
		return true
	}
	severity, _ := rule.ParseSeverity(word)
	if severity == rule.Error && f.Severity != rule.Error {
		severity = rule.Warning // only what rustc rejects is an error
	}
	f.Severity = severity
	return severity != rule.Off
}

// Report is what a check found.
type Report struct {
	Findings []rule.Finding
	Allowed  []Suppressed // what the authors of the code have allowed
	Files    int          // looked at
	Futures  int
	Unread   []Problem // functions that were not looked into
	text     func(file string) []byte
}

// Text is a file's text as it was checked, nil when the workspace does not hold it.
func (r *Report) Text(file string) []byte { return r.text(file) }

// Check judges everything and gives the findings in the files asked about, by file and place.
func (w *Workspace) Check(ctx context.Context) (*Report, error) {
	s := w.Snapshot()
	return await(ctx, w, func() (*Report, error) { return s.checkAll(ctx) })
}

func (s *Snapshot) checkAll(ctx context.Context) (*Report, error) {
	w := s.w
	reach, err := s.scanAll(ctx, func(fn *index.Def, j *judgement) {
		if path, _ := s.index.Locate(fn); w.wanted(path) {
			s.checkOwn(fn, j)
		}
	})
	if err != nil {
		return nil, err
	}
	r := &Report{text: s.Text}
	var paths []string
	for path := range s.docs {
		if w.wanted(path) {
			paths = append(paths, path)
		}
	}
	sort.Strings(paths)
	r.Files = len(paths)
	per, allowed := make([][]rule.Finding, len(paths)), make([][]Suppressed, len(paths))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, path := range paths {
		for _, fn := range s.inPath(path) {
			r.Futures += s.judge(fn).futures
		}
		g.Go(func() error {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			per[i], allowed[i] = s.inFile(path, reach, true)
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	for i := range paths {
		r.Findings = append(r.Findings, per[i]...)
		r.Allowed = append(r.Allowed, allowed[i]...)
		r.Unread = append(r.Unread, s.Unread(paths[i])...)
	}
	return r, nil
}

// Unread says which functions of a file are not looked into, and why: more values are alive at more suspension
// points than an answer about them would be of use for. Whoever shows findings shows this too, lest their absence
// be taken for praise.
func (s *Snapshot) Unread(path string) []Problem {
	var out []Problem
	for _, fn := range s.inPath(path) {
		if !s.judge(fn).unread {
			continue
		}
		at, lines := s.nameOf(fn), s.Lines(path)
		out = append(out, Problem{
			File: path, Line: lines.Line(at.Start) + 1, Span: at, Lines: lines,
			Message: "`" + fn.Name + "` is not checked: it keeps too many values across too many suspension points",
		})
	}
	return out
}

// nameOf is where the name of fn stands in its file, or its unit where it is inside another body.
func (s *Snapshot) nameOf(fn *index.Def) source.Span {
	at, u := s.place(fn).Span, s.index.Unit(fn)
	if fn.Nested() != nil || u.NameSpan.Len() == 0 {
		return at
	}
	return source.Span{Start: at.Start + u.NameSpan.Start, End: at.Start + u.NameSpan.End}
}

// Findings are the findings in one file, by place, without their fixes: ask FindingsWithFixes for those.
func (s *Snapshot) Findings(ctx context.Context, path string) ([]rule.Finding, error) {
	return await(ctx, s.w, func() ([]rule.Finding, error) {
		reach, err := s.judgeAll(ctx)
		if err != nil {
			return nil, err
		}
		findings, _ := s.inFile(path, reach, false)
		return findings, nil
	})
}

// FindingsWithFixes are the findings in one file that touch span, made anew with all their fixes.
func (s *Snapshot) FindingsWithFixes(ctx context.Context, path string, span source.Span) ([]rule.Finding, error) {
	reach, err := s.judgeAll(ctx)
	if err != nil {
		return nil, err
	}
	var out []rule.Finding
	for _, fn := range s.inPath(path) {
		at := s.place(fn)
		if at.Span.End < span.Start || at.Span.Start > span.End {
			continue
		}
		s.guard(fn, func() {
			for _, f := range s.runRules(s.context(fn, reach[fn], true, s.newBodies(nil)), fn.Off()) {
				if f.File == path && f.Span.Start <= span.End && span.Start <= f.Span.End {
					out = append(out, f)
				}
			}
		})
	}
	for _, f := range s.checkItems(path, span) {
		if f.File == path && f.Span.Start <= span.End && span.Start <= f.Span.End {
			out = append(out, f)
		}
	}
	return s.stillStanding(path, span, reach, tidy(out)), nil
}

// stillStanding are the findings out of some in a file that the author has not allowed, and those about the comments
// that allow, where they touch span.
func (s *Snapshot) stillStanding(path string, span source.Span, reach map[*index.Def][]*machine.Demand, some []rule.Finding) []rule.Finding {
	all, _ := s.inFile(path, reach, false)
	var out []rule.Finding
	for _, f := range some {
		if slices.ContainsFunc(all, func(g rule.Finding) bool { return g.Rule == f.Rule && g.Location == f.Location }) {
			out = append(out, f)
		}
	}
	for _, f := range all {
		if f.Rule == unusedallow.Name && f.Span.Start <= span.End && span.Start <= f.Span.End {
			out = append(out, f)
		}
	}
	return tidy(out)
}

// place is where the whole unit of fn stands.
func (s *Snapshot) place(fn *index.Def) rule.Location {
	path, base := s.index.Locate(fn)
	return rule.Location{File: path, Span: source.Span{Start: base, End: base + uint32(len(s.index.Unit(fn).Text))}}
}

// inFile are the findings in a file, those that are allowed apart.
func (s *Snapshot) inFile(path string, reach map[*index.Def][]*machine.Demand, fixes bool) ([]rule.Finding, []Suppressed) {
	var out []rule.Finding
	for _, fn := range s.inPath(path) {
		f := s.check(fn, reach[fn], fixes)
		for i, finding := range f.findings {
			if moved, ok := s.relocate(finding, f.anchors[i]); ok && moved.File == path {
				out = append(out, moved)
			}
		}
	}
	out = append(out, s.inItems(path, fixes)...)
	return s.suppress(path, tidy(out))
}

// tidy sorts findings by place and drops repetitions, which a file in several crates brings.
func tidy(fs []rule.Finding) []rule.Finding {
	sort.SliceStable(fs, func(i, j int) bool {
		a, b := &fs[i], &fs[j]
		if a.Span.Start != b.Span.Start {
			return a.Span.Start < b.Span.Start
		}
		return a.Rule < b.Rule
	})
	out := fs[:0]
	for _, f := range fs {
		if n := len(out); n > 0 && out[n-1].Rule == f.Rule && out[n-1].Location == f.Location && out[n-1].Message == f.Message {
			continue
		}
		out = append(out, f)
	}
	return out
}

// Rules are the facts of all rules, in the order of the sections.
func Rules() []rule.Rule { return rules.Facts() }

// RuleNames are the names of all rules.
func RuleNames() []string {
	var out []string
	for _, r := range Rules() {
		out = append(out, r.Name)
	}
	return out
}

// unitTexts implements rulekit.Texts.
type unitTexts struct {
	s     *Snapshot
	asked *[]asked // notes what is asked of a whole crate's text; may be nil
}

// Unit implements rulekit.Texts.
func (t unitTexts) Unit(fn *index.Def) []byte {
	if fn == nil || fn.Crate.Foreign {
		return nil
	}
	u := t.s.index.Unit(fn)
	t.noteUnit(askedUnit{fn, u})
	if u == nil {
		return nil
	}
	return u.Text
}

// Locate implements rulekit.Texts.
func (t unitTexts) Locate(fn *index.Def, span hir.Span) rule.Location {
	if fn.Made { // there is no such text
		return rule.Location{}
	}
	path, base := t.s.index.Locate(fn)
	if u := t.s.index.Unit(fn); u != nil {
		span = hir.Shown(u.Text, span)
	}
	return rule.Location{File: path, Span: span.Shift(base)}
}

// File implements rulekit.Texts.
func (t unitTexts) File(fn *index.Def) []byte {
	path, _ := t.s.index.Locate(fn)
	return t.s.Text(path)
}

// Tokens implements rulekit.Texts.
func (t unitTexts) Tokens(fn *index.Def) []fixkit.Token {
	path, _ := t.s.index.Locate(fn)
	if doc := t.s.docs[path]; doc != nil {
		return doc.tokens()
	}
	return nil
}

// FileFns implements rulekit.Texts.
func (t unitTexts) FileFns(fn *index.Def) []*index.Def {
	path, _ := t.s.index.Locate(fn)
	return t.s.inPath(path)
}

// Mentions implements rulekit.Texts.
func (t unitTexts) Mentions(fn *index.Def, word string) bool {
	own, _ := t.s.index.Locate(fn)
	for _, f := range fn.Crate.Files {
		if f.Path != own && mentions(t.s.Text(f.Path), word) {
			return true
		}
	}
	return false
}
