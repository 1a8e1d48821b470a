package engine

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/crossawait/crossawait/internal/refactor"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

// Rewritings are the refactorings of what stands at span in one file, with their edits.
func (s *Snapshot) Rewritings(path string, span source.Span) []rule.Fix {
	var out []rule.Fix
	for _, fn := range s.inPath(path) {
		unit := s.place(fn).Span
		if !unit.Covers(span) {
			continue
		}
		s.guard(fn, func() {
			at := source.Span{Start: span.Start - unit.Start, End: span.End - unit.Start}
			out = append(out, s.sparing(refactor.At(s.context(fn, nil, true, s.newBodies(nil)), fn, at))...)
		})
	}
	return out
}

// SafeFix is the first fix of a finding that may be applied unseen.
func SafeFix(f *rule.Finding) (rule.Fix, bool) {
	for _, fix := range f.Fixes {
		if fix.Applicability == rule.Safe {
			return fix, true
		}
	}
	return rule.Fix{}, false
}

// Fixed is the outcome of applying safe fixes until none is left.
type Fixed struct {
	Before, After map[string][]byte // by file, changed ones only
	Applied       int
	Report        *Report // on what is left
}

// Files are the changed files, sorted.
func (f *Fixed) Files() []string { return slices.Sorted(maps.Keys(f.After)) }

// maxRounds bounds how often fixes are applied one after another.
const maxRounds = 20

// FixAll applies the safe fixes that do not overlap, checks again, and repeats until nothing changes. The
// workspace's texts change; nothing is written to disk.
func (w *Workspace) FixAll(ctx context.Context) (*Fixed, error) {
	r, err := w.Check(ctx)
	if err != nil {
		return nil, err
	}
	out := &Fixed{Before: map[string][]byte{}, After: map[string][]byte{}, Report: r}
	for range maxRounds {
		changed, n, err := applySafe(out.Report)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			break
		}
		out.Applied += n
		for file, text := range changed {
			if _, ok := out.Before[file]; !ok {
				out.Before[file] = out.Report.Text(file)
			}
			out.After[file] = text
			w.SetText(file, text)
		}
		if out.Report, err = w.Check(ctx); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// FixAll is what FixAll of a workspace comes to for the findings in one file, from this moment on; fixes that reach
// into other files change those too. Nothing but the outcome is different afterwards: the rounds are made on snapshots
// of their own. Its edits are the fixes' own as long as one round is enough, else one for each file.
func (s *Snapshot) FixAll(ctx context.Context, path string) (map[string][]source.Edit, error) {
	var first map[string][]source.Edit
	texts := map[string][]byte{} // of the files changed, after the last round
	for now, round := s, 0; round < maxRounds; round++ {
		edits, n, err := now.SafeEdits(ctx, path)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			break
		}
		if round == 0 {
			first = edits
		} else {
			first = nil
		}
		for file, list := range edits {
			if texts[file], err = source.ApplyEdits(now.Text(file), list); err != nil {
				return nil, fmt.Errorf("%s: a fix does not fit its file: %w", file, err)
			}
			if now, err = now.with(file, texts[file]); err != nil {
				return nil, err
			}
		}
	}
	if first != nil {
		return first, nil
	}
	out := map[string][]source.Edit{}
	for file, text := range texts {
		out[file] = source.Difference(s.Text(file), text)
	}
	return out, nil
}

// SafeEdits are the edits of as many safe fixes for one file's findings as do not overlap, and how many those are.
func (s *Snapshot) SafeEdits(ctx context.Context, path string) (map[string][]source.Edit, int, error) {
	findings, err := s.FindingsWithFixes(ctx, path, source.Span{End: uint32(len(s.Text(path)))})
	if err != nil {
		return nil, 0, err
	}
	edits, n := SafeEdits(findings)
	return edits, n, nil
}

// with is the snapshot that follows when a file gets another text. The workspace does not learn of it.
func (s *Snapshot) with(path string, text []byte) (*Snapshot, error) {
	s.w.mu.Lock()
	defer s.w.mu.Unlock()
	doc, err := s.w.parse(path, text)
	if err != nil {
		return nil, err
	}
	return s.following(doc), nil
}

// following is the snapshot after s in which doc is a file's new version.
func (s *Snapshot) following(doc *document) *Snapshot {
	ix, _ := s.index.With(map[string]*syntax.Outline{doc.path: doc.outline})
	docs := maps.Clone(s.docs)
	docs[doc.path] = doc
	return newSnapshot(s.w, ix, docs, s, doc.path)
}

// applySafe applies, to the texts of one report, as many safe fixes as do not overlap.
func applySafe(r *Report) (map[string][]byte, int, error) {
	edits, n := SafeEdits(r.Findings)
	out := map[string][]byte{}
	for file, list := range edits {
		text, err := source.ApplyEdits(r.Text(file), list)
		if err != nil {
			return nil, 0, fmt.Errorf("%s: a fix does not fit its file: %w", file, err)
		}
		out[file] = text
	}
	return out, n, nil
}

// SafeEdits are the edits, by file and in order, of as many safe fixes as do not overlap, and how many
// those fixes are.
func SafeEdits(findings []rule.Finding) (edits map[string][]source.Edit, fixes int) {
	edits = map[string][]source.Edit{}
	imports := map[source.Edit]bool{}
	for i := range findings {
		fix, ok := SafeFix(&findings[i])
		if !ok || overlaps(edits, imports, fix) {
			continue
		}
		fixes++
		for _, e := range fix.Edits {
			edit := source.Edit{Span: e.Span, Text: e.New}
			if e.Import && slices.Contains(edits[e.File], edit) {
				continue
			}
			edits[e.File] = append(edits[e.File], edit)
			if e.Import {
				imports[edit] = true
			}
		}
	}
	for _, list := range edits {
		source.SortEdits(list)
	}
	return edits, fixes
}

// overlaps reports whether a fix touches what is taken. Imports are all put in at one place, and get along.
func overlaps(taken map[string][]source.Edit, imports map[source.Edit]bool, fix rule.Fix) bool {
	for _, e := range fix.Edits {
		for _, t := range taken[e.File] {
			if e.Import && imports[t] {
				continue
			}
			if e.Span.Start <= t.Span.End && t.Span.Start <= e.Span.End {
				return true
			}
		}
	}
	return false
}
