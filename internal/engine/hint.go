package engine

import (
	"context"
	"slices"

	"github.com/crossawait/crossawait/internal/hint"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/source"
)

// Hint is a few words to show in a file's text.
type Hint struct {
	At    uint32      // where, in bytes from the start of the file
	About source.Span // what they are about, in the file: Hover says more of it
	Label string
}

// Lens is a line to show above a future, that leads to its state machine.
type Lens struct {
	At    source.Span // of the file
	Title string
}

// Hints are the hints within a span of a file, by place: those that the project wants.
func (s *Snapshot) Hints(ctx context.Context, path string, within source.Span) ([]Hint, error) {
	show := s.w.config.InlayHints
	if !show.Any() {
		return nil, nil
	}
	var out []Hint
	err := s.inSpan(ctx, path, within, func(c *rulekit.Context, fn *index.Def, base uint32) {
		for _, h := range hint.In(c, fn, show) {
			if at := base + h.At; within.Start <= at && at <= within.End {
				out = append(out, Hint{At: at, About: h.About.Shift(base), Label: h.Label})
			}
		}
	})
	slices.SortStableFunc(out, func(a, b Hint) int { return int(a.At) - int(b.At) })
	return slices.Compact(out), err // a file in several crates says all things twice
}

// Lenses are those above the futures of the functions of a file that touch a span, by place, if the project wants any.
func (s *Snapshot) Lenses(ctx context.Context, path string, within source.Span) ([]Lens, error) {
	if !s.w.config.CodeLenses.States {
		return nil, nil
	}
	var out []Lens
	err := s.inSpan(ctx, path, within, func(c *rulekit.Context, fn *index.Def, base uint32) {
		for _, l := range hint.Lenses(c, fn) {
			out = append(out, Lens{At: l.At.Shift(base), Title: l.Title})
		}
	})
	slices.SortStableFunc(out, func(a, b Lens) int { return int(a.At.Start) - int(b.At.Start) })
	return slices.CompactFunc(out, func(a, b Lens) bool { return a.At == b.At }), err
}

// inSpan visits the functions of a file that touch a span, each with what rules are given about it and the place
// of its unit in the file. A panic over one costs that one.
func (s *Snapshot) inSpan(ctx context.Context, path string, within source.Span, visit func(c *rulekit.Context, fn *index.Def, base uint32)) error {
	reach, err := s.judgeAll(ctx)
	if err != nil {
		return err
	}
	for _, fn := range s.inPath(path) {
		at := s.place(fn)
		if fn.Made || at.File != path || at.Span.End < within.Start || at.Span.Start > within.End {
			continue
		}
		s.guard(fn, func() { visit(s.context(fn, reach[fn], false, s.newBodies(nil)), fn, at.Span.Start) })
	}
	return ctx.Err()
}
