// Package hover says what there is to know of one place in a function's text: what an await keeps, what a future
// is, what a spawn takes along, where a guard goes. It begins with what holds of this very variable or call; the
// page that explains the matter comes after it. It is silent where the code has no answer of its own: a plain
// dictionary is no help to who reads code. It knows no files and no editors.
package hover

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// Text is what there is to say about a place.
type Text struct {
	Span  hir.Span // of the function's unit
	Facts string   // markdown: what holds here
	Pages []string // names under which the book may have a page about it, such as paths, the best first
}

// Where says where a place is, in words such as "line 12": from the function that is asked about.
type Where func(rule.Location) string

// At is what there is to say about an offset into fn's unit; nil when that is nothing.
func At(c *rulekit.Context, fn *index.Def, offset uint32, where Where) *Text {
	facts := c.Facts(fn)
	if facts == nil {
		return nil
	}
	r := &reader{c: c, fn: fn, facts: facts, offset: offset, where: where}
	r.futures()
	r.calls()
	r.variables()
	r.types()
	slices.SortStableFunc(r.subjects, func(a, b subject) int { return int(a.span.Len()) - int(b.span.Len()) })
	for _, s := range r.subjects {
		if text, pages := s.say(); text != "" {
			return &Text{Span: s.span, Facts: text, Pages: pages}
		}
	}
	return nil
}

// reader looks for what stands at an offset.
type reader struct {
	c        *rulekit.Context
	fn       *index.Def
	facts    *machine.Facts
	offset   uint32
	where    Where
	parents  []hir.Expr
	subjects []subject
}

// subject is something at the offset that there may be something to say about.
type subject struct {
	span hir.Span
	say  func() (text string, pages []string)
}

// offer adds a subject, if it stands at the offset.
func (r *reader) offer(span hir.Span, say func() (text string, pages []string)) {
	if span.Len() > 0 && span.Contains(r.offset) && (r.facts == nil || !r.facts.Body.Made(span)) {
		r.subjects = append(r.subjects, subject{span, say})
	}
}

// around are the expressions around each one.
func (r *reader) around() []hir.Expr {
	if r.parents == nil {
		r.parents = hir.Parents(r.facts.Body)
	}
	return r.parents
}

// line is where a span of fn is: ", line 12".
func (r *reader) line(fn *index.Def, s hir.Span) string {
	if fn == nil || fn.Made || r.c.Texts.Unit(fn) == nil {
		return ""
	}
	if w := r.where(r.c.At(fn, s)); w != "" {
		return ", " + w
	}
	return ""
}

// future is the innermost future of the function that an offset stands in; nil outside of all.
func (r *reader) future(offset uint32) *machine.Future {
	var best *machine.Future
	for _, f := range r.c.Futures(r.fn) {
		if f.Span.Contains(offset) && (best == nil || best.Span.Covers(f.Span)) {
			best = f
		}
	}
	return best
}

// values are those of a future.
func (r *reader) values(f *machine.Future) []*rulekit.Value {
	var out []*rulekit.Value
	for _, v := range r.c.Values(f.Fn) {
		if v.Future.Key() == f.Key() {
			out = append(out, v)
		}
	}
	return out
}

// most is how many of a list's lines are shown.
const most = 6

// list puts lines below one another, the first ones of too many; rest names what is left out.
func list(lines, names []string) string {
	var b strings.Builder
	for i, l := range lines {
		if i == most && len(lines) > most+1 {
			left := names[i:]
			text := strings.Join(left[:min(len(left), most)], ", ")
			if len(left) > most {
				text += ", …"
			}
			fmt.Fprintf(&b, "- and %d more: %s\n", len(left), text)
			break
		}
		b.WriteString("- " + l + "\n")
	}
	return b.String()
}

// longChain is how many steps of a reason are shown.
const longChain = 4

// reasons are the steps of a verdict's reason, each on a line of its own behind an indent.
func (r *reader) reasons(v types.Verdict, indent string) string {
	var b strings.Builder
	because := v.Because
	for i, step := range because {
		if len(because) > longChain && i >= longChain-2 && i < len(because)-1 {
			if i == longChain-2 {
				fmt.Fprintf(&b, "%s- … and %d more …\n", indent, len(because)-longChain+1)
			}
			continue
		}
		at := ""
		if step.Fn != nil {
			at = r.line(step.Fn, step.Span)
		}
		fmt.Fprintf(&b, "%s- %s%s\n", indent, step.Message, at)
	}
	return b.String()
}

// verdict is one line for a verdict that needs no reasons, several for one that has them. grave says that a No is
// bad news.
func (r *reader) verdict(property string, v types.Verdict, grave bool) string {
	word := map[types.Answer]string{types.Yes: "yes", types.No: "no", types.Maybe: "unknown"}[v.Answer]
	if v.Answer == types.No && grave {
		word = "**no**"
	}
	line := fmt.Sprintf("- `%s`: %s", property, word)
	switch {
	case v.Answer == types.Yes || len(v.Because) == 0:
		return line + "\n"
	case len(v.Because) == 1:
		at := ""
		if b := v.Because[0]; b.Fn != nil {
			at = r.line(b.Fn, b.Span)
		}
		return line + ": " + v.Because[0].Message + at + "\n"
	}
	return line + "\n" + r.reasons(v, "  ")
}

// plural is "1 value" or "3 values".
func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// join lists words as people do: "a, b and c".
func join(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}
