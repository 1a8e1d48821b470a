package engine

import (
	"context"
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/book"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/types"
)

// Hover is what there is to say about a place.
type Hover struct {
	Span     source.Span // of the file
	Markdown string
}

// Hover says what a finding is about, what an await keeps, what an async fn, block or closure is, or what a
// spawn demands, where one of these stands at offset; nil elsewhere.
func (s *Snapshot) Hover(ctx context.Context, path string, offset uint32) (*Hover, error) {
	findings, err := s.Findings(ctx, path)
	if err != nil {
		return nil, err
	}
	list, err := s.FuturesIn(ctx, path)
	if err != nil {
		return nil, err
	}
	h := hover{s: s, path: path, offset: offset, list: list}
	for i := range findings {
		h.finding(&findings[i])
	}
	for _, f := range list.Futures {
		h.future(f)
	}
	for _, fn := range s.inPath(path) {
		h.demands(fn)
	}
	if len(h.parts) == 0 {
		return nil, nil
	}
	return &Hover{Span: h.span, Markdown: strings.Join(h.parts, "\n---\n\n")}, nil
}

type hover struct {
	s      *Snapshot
	path   string
	offset uint32
	list   *Futures
	span   source.Span // the smallest of what is spoken about
	parts  []string
}

// at reports whether a place is the one asked about.
func (h *hover) at(l rule.Location) bool {
	return l.File == h.path && l.Span.Start <= h.offset && h.offset < max(l.Span.End, l.Span.Start+1)
}

func (h *hover) say(span source.Span, markdown string) {
	for _, p := range h.parts {
		if p == markdown {
			return // a file in several crates says all things twice
		}
	}
	if len(h.parts) == 0 || span.Len() < h.span.Len() {
		h.span = span
	}
	h.parts = append(h.parts, markdown)
}

func (h *hover) finding(f *rule.Finding) {
	if !h.at(f.Location) {
		return
	}
	text := fmt.Sprintf("**%s**: %s\n", f.Rule, f.Message)
	if page, ok := book.Page(f.Rule); ok {
		text += "\n" + page.Lead(book.Online) + "\n"
	}
	h.say(f.Span, text)
}

func (h *hover) future(f *machine.Future) {
	if at := h.list.Locate(f.Fn, f.Keyword); h.at(at) && f.Keyword.Len() > 0 {
		var demands []string
		for _, d := range h.list.Demands(f) {
			demands = append(demands, fmt.Sprintf("%s demands `%s` of it%s.", quoted(d.By), d.Bound, h.line(d.At)))
		}
		h.say(at.Span, machine.FutureMarkdown(f, demands))
	}
	for i, st := range f.States {
		if at := h.list.Locate(f.Fn, st.Point.Keyword); h.at(at) {
			h.say(at.Span, machine.AwaitMarkdown(f, i, h.list.Words(f.Fn)))
		}
	}
}

func (h *hover) line(l rule.Location) string {
	lines := h.s.Lines(l.File)
	if lines == nil || l.File != h.path {
		return ""
	}
	return fmt.Sprintf(", in line %d", lines.Line(l.Span.Start)+1)
}

// quoted is a path in backquotes, other words as they are.
func quoted(by string) string {
	if strings.ContainsAny(by, "` ") {
		return by
	}
	return "`" + by + "`"
}

// demands speaks of the calls in fn that demand Send or 'static of something.
func (h *hover) demands(fn *index.Def) {
	place := h.s.place(fn)
	if !h.at(place) {
		return
	}
	j := h.s.judge(fn)
	said := map[hir.ExprID]*strings.Builder{}
	var order []hir.ExprID
	spans := map[hir.ExprID]source.Span{}
	body := h.s.index.Body(fn)
	if body == nil {
		return
	}
	for _, d := range j.demands {
		o := d.Obligation
		if o.Cause < 0 || int(o.Cause) >= len(body.Exprs) {
			continue
		}
		at := h.list.Locate(fn, calleeSpan(body.Exprs[o.Cause]))
		if !h.at(at) {
			continue
		}
		b := said[o.Cause]
		if b == nil {
			b = &strings.Builder{}
			said[o.Cause], spans[o.Cause] = b, at.Span
			order = append(order, o.Cause)
			fmt.Fprintf(b, "**%s**\n\n", quoted(o.By))
		}
		fmt.Fprintf(b, "- demands `%s`: %s\n", bound(o.Trait), machine.VerdictWords(d.Verdict))
	}
	for _, cause := range order {
		b := said[cause]
		for _, d := range j.demands {
			if d.Obligation.Cause == cause {
				if fields, ok := h.taken(d.Obligation.Ty); ok {
					b.WriteString("\n" + machine.CapturesMarkdown(fields, h.list.Words(fn)))
					break
				}
			}
		}
		h.say(spans[cause], b.String())
	}
}

func bound(t types.Trait) string {
	if t == types.Static {
		return "'static"
	}
	return "Send"
}

// calleeSpan is the function's name in a call.
func calleeSpan(e hir.Expr) hir.Span {
	switch e := e.(type) {
	case *hir.Call:
		return e.Callee.Pos()
	case *hir.MethodCall:
		return e.Name.Span
	}
	return hir.Span{}
}

// taken are what a block or closure of the file takes along.
func (h *hover) taken(t types.Ty) ([]machine.Field, bool) {
	switch t := t.(type) {
	case *types.Future:
		for _, f := range h.list.Futures {
			if t.Expr != types.NoExpr && f.Fn == t.Fn && f.Expr == t.Expr {
				return f.Captures, true
			}
		}
	case *types.Closure:
		set := machine.NewSet(h.s.env, &bodies{s: h.s})
		return set.CapturesOf(t), true
	}
	return nil, false
}
