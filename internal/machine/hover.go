package machine

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/types"
)

// AwaitMarkdown says in markdown what the future stores at its i-th suspension point, and why.
func AwaitMarkdown(f *Future, i int, w Words) string {
	var b strings.Builder
	st := f.States[i]
	if len(st.Stored) == 0 {
		fmt.Fprintf(&b, "**%s** stores nothing of its own across this await.\n", title(f))
	} else {
		fmt.Fprintf(&b, "**%s** stores across this await\n\n", title(f))
		listFields(&b, st.Stored, w)
	}
	if len(f.Captures) > 0 {
		b.WriteString("\nfrom the start, it holds\n\n")
		listFields(&b, f.Captures, w)
	}
	for _, h := range st.Held {
		if !contains(st.Stored, h) {
			fmt.Fprintf(&b, "\n%s is alive here, but not stored.\n", fieldName(h, w))
		}
	}
	for _, s := range st.Stored {
		if s.Why == WhyBorrowed && !contains(st.Held, s) {
			fmt.Fprintf(&b, "\n%s is no longer alive here, but it was borrowed and its scope has not ended.\n", fieldName(s, w))
		}
	}
	return b.String()
}

// FutureMarkdown says in markdown whether the future is Send, 'static and Unpin, with the reasons. demands
// are sentences on who wants what of it.
func FutureMarkdown(f *Future, demands []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "**%s**\n\n", title(f))
	for _, p := range []struct {
		name string
		v    types.Verdict
	}{{"Send", f.Send}, {"'static", f.Static}, {"Unpin", f.Unpin}} {
		fmt.Fprintf(&b, "- `%s`: %s\n", p.name, verdict(p.v))
	}
	switch n := len(f.States); n {
	case 0:
		b.WriteString("\nIt never suspends.\n")
	case 1:
		b.WriteString("\nIt suspends at one point.\n")
	default:
		fmt.Fprintf(&b, "\nIt suspends at %d points.\n", n)
	}
	if f.Size.Known {
		fmt.Fprintf(&b, "\nIts size is %s.\n", f.Size)
	}
	for _, d := range demands {
		b.WriteString("\n" + d + "\n")
	}
	return b.String()
}

// CapturesMarkdown lists in markdown what a spawned value takes along.
func CapturesMarkdown(fields []Field, w Words) string {
	if len(fields) == 0 {
		return "It takes nothing along.\n"
	}
	var b strings.Builder
	b.WriteString("It takes along\n\n")
	listFields(&b, fields, w)
	return b.String()
}

// VerdictWords are an answer with its reasons on one line.
func VerdictWords(v types.Verdict) string { return verdict(v) }

func title(f *Future) string { return fmt.Sprintf("%s `%s`", f.Kind, f.Name) }

func listFields(b *strings.Builder, fields []Field, w Words) {
	for _, f := range fields {
		fmt.Fprintf(b, "- %s: `%s`, %s%s\n", fieldName(f, w), w.Type(f.Ty), reason(f), sendReason(f))
	}
}

// sendReason is what makes a field not Send.
func sendReason(f Field) string {
	note := sendNote(f)
	if f.Send.Answer == types.No && len(f.Send.Because) > 0 {
		note += ": " + f.Send.Because[len(f.Send.Because)-1].Message
	}
	return note
}

// CapturesOf are what the closure of a type takes along.
func (s *Set) CapturesOf(c *types.Closure) []Field {
	facts := s.facts(c.Fn)
	if facts == nil {
		return nil
	}
	g := facts.GraphOf(c.Expr)
	if g == nil {
		return nil
	}
	out := s.captures(facts, g)
	s.judgeSend(out, s.env.ParamEnv(c.Fn))
	return out
}
