package engine

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/crossawait/crossawait/internal/book"
	"github.com/crossawait/crossawait/internal/hover"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/source"
)

// Hover is what there is to say about a place.
type Hover struct {
	Span     source.Span // of the file
	Markdown string
}

// Hover says what holds at an offset of a file, then what rules find there, then what the book says of the matter;
// nil where there is nothing to say. Behind the last letter of a word it speaks of that word.
func (s *Snapshot) Hover(ctx context.Context, path string, offset uint32) (*Hover, error) {
	h, err := s.hoverAt(ctx, path, offset)
	if text := s.Text(path); h == nil && err == nil && 0 < offset && int(offset) <= len(text) &&
		wordByte(text[offset-1]) && (int(offset) == len(text) || !wordByte(text[offset])) {
		return s.hoverAt(ctx, path, offset-1)
	}
	return h, err
}

func wordByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0x80
}

func (s *Snapshot) hoverAt(ctx context.Context, path string, offset uint32) (*Hover, error) {
	findings, err := s.Findings(ctx, path)
	if err != nil {
		return nil, err
	}
	var w hoverWriter
	at := source.Span{Start: offset, End: offset}
	err = s.inSpan(ctx, path, at, func(c *rulekit.Context, fn *index.Def, base uint32) {
		if offset < base {
			return
		}
		if text := hover.At(c, fn, offset-base, s.where(path)); text != nil {
			w.facts(text, base)
		}
	})
	if err != nil {
		return nil, err
	}
	for _, d := range s.allItems(path) {
		at := s.place(d)
		if d.Made || !at.Span.Contains(offset) {
			continue
		}
		s.guard(d, func() {
			if text := hover.Item(s.context(d, nil, false, s.newBodies(nil)), d, offset-at.Span.Start, s.where(path)); text != nil {
				w.facts(text, at.Span.Start)
			}
		})
	}
	for i := range findings {
		if f := &findings[i]; f.File == path && f.Span.Contains(offset) && s.firstLine(f.Location, offset) {
			w.finding(f)
		}
	}
	return w.hover(), nil
}

// firstLine reports whether an offset is in the first line of a place: of one over several lines, what stands in the
// others has nothing to do with it.
func (s *Snapshot) firstLine(l rule.Location, offset uint32) bool {
	lines := s.Lines(l.File)
	return lines != nil && lines.Line(l.Span.Start) == lines.Line(offset)
}

// where says where a place is, as seen from a file.
func (s *Snapshot) where(from string) hover.Where {
	return func(l rule.Location) string {
		lines := s.Lines(l.File)
		if lines == nil {
			return ""
		}
		line := fmt.Sprintf("line %d", lines.Line(l.Span.Start)+1)
		if l.File != from {
			line = filepath.Base(l.File) + " " + line
		}
		return line
	}
}

// hoverWriter puts a hover together.
type hoverWriter struct {
	span  source.Span
	what  string   // what holds here
	rules []string // what is found here
	pages []string // the names of the page to end with, the best first
}

// facts takes what holds of a place, if that is a smaller one than what is known already.
func (w *hoverWriter) facts(t *hover.Text, base uint32) {
	if span := t.Span.Shift(base); w.what == "" || span.Len() < w.span.Len() {
		w.span, w.what, w.pages = span, t.Facts, t.Pages
	}
}

func (w *hoverWriter) finding(f *rule.Finding) {
	if w.what == "" && len(w.rules) == 0 {
		w.span = f.Span
	}
	says := f.Message
	switch {
	case w.what != "":
		says = titleOf(f.Rule) // what the message says of this code has been said
	case len(w.rules) == 0:
		w.pages = []string{f.Rule}
	}
	w.rules = append(w.rules, fmt.Sprintf("**%s** (%s): %s\n", book.Online(f.Rule, f.Rule), f.Severity, says))
}

func titleOf(name string) string {
	for _, r := range Rules() {
		if r.Name == name {
			return r.Title
		}
	}
	return ""
}

func (w *hoverWriter) hover() *Hover {
	if w.what == "" && len(w.rules) == 0 {
		return nil
	}
	parts := w.rules
	if w.what != "" {
		parts = append([]string{w.what}, parts...)
	}
	text := strings.Join(parts, "\n")
	for _, name := range w.pages {
		page, ok := book.Page(name)
		if !ok {
			continue
		}
		text += fmt.Sprintf("\n---\n\n%s\n\n%s\n", page.Lead(book.Online), book.Online("More: `crossawait explain "+page.Key+"`", page.Key))
		break
	}
	return &Hover{Span: w.span, Markdown: text}
}
