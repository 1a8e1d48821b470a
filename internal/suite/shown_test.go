package suite

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

// TestShown holds what an editor shows in the fixtures that ask for it against the .shown files beside them.
func TestShown(t *testing.T) {
	count := 0
	for _, f := range load(t) {
		if !f.Shown {
			continue
		}
		count++
		t.Run(f.Name(), func(t *testing.T) {
			text := shown(t, f, f.Editions[0])
			golden(t, strings.TrimSuffix(absolute(t, f.Path), ".rs")+".shown", "", text)
		})
	}
	if count == 0 {
		t.Error("no fixture asks for what is shown")
	}
}

// carets is a comment that asks for the hover on what stands above its first caret.
var carets = regexp.MustCompile(`^\s*//\s*(\^+)\s*$`)

// shown is a fixture's text with lenses above lines, hints in it, and hovers below the carets that ask for them.
func shown(t *testing.T, f oracle.Fixture, edition string) string {
	path := absolute(t, f.Path)
	w := open(t, []string{path}, edition)
	defer w.Close()
	s, ctx := w.Snapshot(), context.Background()
	lenses, err := s.Lenses(ctx, path, source.Span{End: uint32(len(f.Text))})
	if err != nil {
		t.Fatal(err)
	}
	hints, err := s.Hints(ctx, path, source.Span{End: uint32(len(f.Text))})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	base, above, code := uint32(0), uint32(0), ""
	for line := range strings.Lines(f.Text) {
		end := base + uint32(len(line))
		for _, l := range lenses {
			if base <= l.At.Start && l.At.Start < end {
				fmt.Fprintf(&b, "%s┌ %s\n", line[:len(line)-len(strings.TrimLeft(line, " "))], l.Title)
			}
		}
		if m := carets.FindStringSubmatchIndex(strings.TrimSuffix(line, "\n")); m != nil {
			b.WriteString(line)
			column := len([]rune(line[:m[2]]))
			if column > len([]rune(code)) {
				t.Fatalf("nothing stands above the carets in %q", line)
			}
			b.WriteString(hover(t, s, path, f.Text, above+uint32(len(string([]rune(code)[:column])))))
		} else {
			b.WriteString(withHints(line, base, hints))
			above, code = base, line
		}
		base = end
	}
	return b.String()
}

// link is one of markdown's.
var link = regexp.MustCompile(`\[([^\[\]]+)\]\([^()\s]+\)`)

func withHints(line string, base uint32, hints []engine.Hint) string {
	for _, h := range slices.Backward(hints) {
		if base <= h.At && h.At < base+uint32(len(line)) {
			line = line[:h.At-base] + "⟦" + h.Label + "⟧" + line[h.At-base:]
		}
	}
	return line
}

func hover(t *testing.T, s *engine.Snapshot, path, text string, at uint32) string {
	h, err := s.Hover(context.Background(), path, at)
	if err != nil {
		t.Fatal(err)
	}
	if h == nil {
		return "        (no hover)\n"
	}
	if at < h.Span.Start || h.Span.End < at {
		t.Errorf("the hover at %d is about %v", at, h.Span)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "        [%s]\n", text[h.Span.Start:h.Span.End])
	facts, page, _ := strings.Cut(strings.TrimSpace(h.Markdown), "\n---\n")
	for line := range strings.Lines(strings.TrimSpace(facts)) {
		fmt.Fprintf(&b, "        | %s\n", link.ReplaceAllString(strings.TrimSuffix(line, "\n"), "$1"))
	}
	if page != "" { // its words are the book's, and are told by the key alone
		lines := strings.Split(page, "\n")
		fmt.Fprintf(&b, "        + %s\n", link.ReplaceAllString(lines[len(lines)-1], "$1"))
	}
	return b.String()
}

// mostLines is how many lines of facts a hover has before the page, the empty ones not counted.
const mostLines = 20

// word is what a hover may be asked for.
var word = regexp.MustCompile(`[\p{L}_][\p{L}\p{N}_]*`)

// TestHoversEverywhere asks for the hover on each word of each fixture, and for all hints: they are about the place
// that was asked about, short, and whole sentences of code and prose.
func TestHoversEverywhere(t *testing.T) {
	ctx, said := context.Background(), 0
	for _, f := range sample(t) {
		if f.Files != nil {
			continue
		}
		path := absolute(t, f.Path)
		w := open(t, []string{path}, f.Editions[0])
		s := w.Snapshot()
		for _, at := range word.FindAllStringIndex(f.Text, -1) {
			h, err := s.Hover(ctx, path, uint32(at[0]))
			if err != nil {
				t.Fatal(err)
			}
			if h == nil {
				continue
			}
			said++
			facts, _, _ := strings.Cut(h.Markdown, "\n---\n")
			lines := slices.DeleteFunc(strings.Split(facts, "\n"), func(l string) bool { return l == "" })
			switch {
			case h.Span.Start > uint32(at[0]) || h.Span.End < uint32(at[1]) && h.Span.End <= uint32(at[0]):
				t.Errorf("%s: the hover on %q is about %v", f.Path, f.Text[at[0]:at[1]], h.Span)
			case len(lines) > mostLines:
				t.Errorf("%s: the hover on %q has %d lines:\n%s", f.Path, f.Text[at[0]:at[1]], len(lines), facts)
			case strings.Contains(facts, "``") || strings.Count(facts, "`")%2 != 0 || strings.Contains(facts, "%!"):
				t.Errorf("%s: the hover on %q is not well formed:\n%s", f.Path, f.Text[at[0]:at[1]], facts)
			}
		}
		if _, err := s.Hints(ctx, path, source.Span{End: uint32(len(f.Text))}); err != nil {
			t.Fatal(err)
		}
		w.Close()
	}
	if said < 1000 {
		t.Errorf("there were %d hovers", said)
	}
	t.Logf("%d hovers", said)
}
