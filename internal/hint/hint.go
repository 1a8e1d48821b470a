// Package hint says beside the code, in a few words, what is worth knowing of it without being asked: what a
// future keeps at an await, that a future is not Send, and how large a state machine is. It is silent on code that
// is fine. It knows no editors.
package hint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/config"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// Hint is a few words shown at a place, as if they stood in the text.
type Hint struct {
	At    uint32   // where they are shown: an offset into the function's unit
	About hir.Span // the `.await` or `async` that they speak of
	Label string   // plain text, on one line
}

// In are the hints in fn, in order of text.
func In(c *rulekit.Context, fn *index.Def, show config.Hints) []Hint {
	if !show.Any() {
		return nil
	}
	var out []Hint
	values := c.Values(fn)
	for _, f := range c.Futures(fn) {
		w := writer{c: c, f: f, show: show, local: c.StaysOnThread(f)}
		if row := runner(c, f); row != nil {
			w.local = w.local || row.Kind == catalog.BlockOn || row.Kind == catalog.LocalTask
		}
		for _, v := range values {
			if v.Future.Key() == f.Key() {
				w.values = append(w.values, v)
				w.local = w.local || c.ForOneThread(v)
			}
		}
		out = append(out, w.hints()...)
	}
	slices.SortStableFunc(out, func(a, b Hint) int { return int(a.At) - int(b.At) })
	return out
}

// writer writes the hints about one future.
type writer struct {
	c      *rulekit.Context
	f      *machine.Future
	values []*rulekit.Value // of f
	show   config.Hints
	local  bool // nobody will want it Send
}

func (w *writer) hints() []Hint {
	var out []Hint
	if label := w.future(); label != "" {
		out = append(out, Hint{At: w.place(), About: w.f.Keyword, Label: label})
	}
	for i, st := range w.f.States {
		if label := w.state(i); label != "" {
			out = append(out, w.at(st.Point.Keyword, label))
		}
	}
	return out
}

// at is a hint about a suspension point: behind the keyword, or behind the call of the macro that awaits.
func (w *writer) at(keyword hir.Span, label string) Hint {
	if facts := w.c.Facts(w.f.Fn); facts != nil {
		if x := facts.Body.ExpansionAt(keyword); x != nil {
			return Hint{At: x.Call.End, About: hir.Shown(w.c.Texts.Unit(w.f.Fn), keyword), Label: label}
		}
	}
	return Hint{At: keyword.End, About: keyword, Label: label}
}

// place is where the hint about the future itself is shown: before the body of a function, behind the keyword of
// a block or closure.
func (w *writer) place() uint32 {
	if header, ok := w.c.Env().Index.Header(w.f.Fn).(*hir.Fn); ok && w.f.Kind == machine.AsyncFn {
		return header.SigSpan.End
	}
	return w.f.Keyword.End
}

// future says that the future is not Send or not 'static, where somebody demands that, or might.
func (w *writer) future() string {
	if !w.show.Futures {
		return ""
	}
	var parts []string
	if w.f.Send.Answer == types.No && !w.local && !w.generic() {
		parts = append(parts, "not Send"+w.because(types.Send))
	}
	if w.f.Static.Answer == types.No && w.demanded(types.Static) {
		if because := w.because(types.Static); because != "" { // else the caller's argument is to blame
			parts = append(parts, "not 'static"+because)
		}
	}
	return strings.Join(parts, "; ")
}

// generic reports whether the future is not Send for nothing but what its caller chooses for a parameter.
func (w *writer) generic() bool {
	cause := w.f.Send.RootCause()
	switch cause.(type) {
	case *types.Param, *types.Proj:
		return true
	}
	return w.c.Unpromised(cause) != nil
}

// demanded reports whether somebody demands a property of the future in vain.
func (w *writer) demanded(trait types.Trait) bool {
	for _, d := range w.c.Demands {
		if d.Obligation.Trait != trait || d.Verdict.Answer != types.No {
			continue
		}
		for _, cu := range d.Culprits {
			for _, s := range cu.Steps {
				if s.Key == w.f.Key() {
					return true
				}
			}
		}
	}
	return false
}

// because names the value that keeps the future from being Send or 'static: "" when it has no name.
func (w *writer) because(trait types.Trait) string {
	verdict, takes := w.f.Send, "takes"
	if trait == types.Static {
		verdict, takes = w.f.Static, "borrows"
	}
	for i, b := range verdict.Because {
		switch {
		case b.Field == nil:
			continue
		case b.Field.Awaited:
			return w.awaits(verdict.Because[i:])
		case b.Field.Suspend < 0 && b.Field.Name != "":
			return ": " + takes + " " + b.Field.Name
		case b.Field.Suspend < 0:
			return ""
		case b.Field.Name != "":
			return ": keeps " + b.Field.Name
		case b.Fn != nil:
			return ": keeps " + w.c.Text(b.Fn, b.Field.Span)
		}
		return ""
	}
	return ""
}

// awaits names the function whose future is awaited, when it is one of those that reasons speak of.
func (w *writer) awaits(because []types.Because) string {
	for _, b := range because[1:] {
		if b.Future != nil && b.Future.Expr == types.NoExpr && b.Future.Fn != nil {
			return ": awaits " + b.Future.Fn.Name
		}
	}
	return ""
}

// most is how many values a hint names.
const most = 2

// state says what is worth knowing of what the future keeps at its i-th suspension point.
func (w *writer) state(i int) string {
	var parts []string
	awaits := ""
	for _, v := range w.values {
		if v.Captured || !slices.Contains(v.Stored, i) {
			continue
		}
		if v.Why == machine.WhyAwaited {
			if awaits == "" && w.notSend(v) {
				awaits = "awaits " + called(v.Ty) + " that is not Send"
			}
			continue
		}
		if text := w.value(v, i); text != "" {
			parts = append(parts, text)
		}
	}
	label := ""
	if len(parts) > 0 {
		label = "keeps " + strings.Join(parts[:min(most, len(parts))], ", ")
		if n := len(parts) - most; n > 0 {
			label += fmt.Sprintf(" and %d more", n)
		}
	}
	if awaits != "" {
		label = strings.TrimPrefix(label+"; "+awaits, "; ")
	}
	return label
}

// called is what a future comes from, as far as that has a name.
func called(t types.Ty) string {
	if f, ok := t.(*types.Future); ok && f.Expr == types.NoExpr && f.Fn != nil {
		return "a future of " + f.Fn.Name
	}
	return "a future"
}

// value is a value with what is to be said of it; "" when that is nothing.
func (w *writer) value(v *rulekit.Value, i int) string {
	var notes []string
	guard := w.show.Guards && (v.HeldLock() || v.HeldBorrow()) && slices.Contains(v.Held, i)
	if w.notSend(v) {
		notes = append(notes, "not Send")
	}
	if l, _, ok := w.c.Env().Layout(v.Ty, w.c.Env().ParamEnv(w.f.Fn)); w.show.Large && ok && l.Size >= w.c.LargeFuture/largePart {
		notes = append(notes, Bytes(l.Size))
	}
	if w.show.Borrows && Borrows(v.Ty) {
		notes = append(notes, "borrows from this future")
	}
	if !guard && len(notes) == 0 {
		return ""
	}
	name := v.Name
	if name == "" {
		name = w.c.Text(w.f.Fn, v.Span)
	}
	text := name + ": " + Short(w.c.Type(v.Ty))
	if len(notes) > 0 {
		text += " (" + strings.Join(notes, ", ") + ")"
	}
	return text
}

// largePart: a value of that part of a large future's size is large.
const largePart = 16

func (w *writer) notSend(v *rulekit.Value) bool {
	if !w.show.NotSend || w.local || v.Send.Answer != types.No || w.c.Depends(w.f.Fn, v.Ty) {
		return false
	}
	switch v.RootCause().(type) {
	case *types.Param, *types.Proj:
		return false
	}
	return w.c.Unpromised(v.Ty) == nil
}

// Borrows reports whether a value of type t holds a reference into the function that it is a variable of: kept
// in the future together with what it refers to, it makes the future refer to itself.
func Borrows(t types.Ty) bool {
	found := false
	types.Walk(t, func(t types.Ty) bool {
		switch t := t.(type) {
		case *types.Ref:
			found = found || t.Region == types.RegionLocal
		case *types.Adt:
			found = found || slices.Contains(t.Regions, types.RegionLocal)
		case *types.Future, *types.Closure:
			return false
		}
		return !found
	})
	return found
}

// longest is how many characters of a type a hint has room for.
const longest = 32

// Short is a type as far as there is room for it: where it is too long its arguments are left out, or its end.
func Short(ty string) string {
	if len([]rune(ty)) <= longest {
		return ty
	}
	if head, _, ok := strings.Cut(ty, "<"); ok && !strings.Contains(head, " ") && len(head) < longest {
		return head + "<…>"
	}
	return string([]rune(ty)[:longest-1]) + "…"
}

// Bytes is a size as people say it.
func Bytes(n uint64) string {
	switch {
	case n == 1:
		return "1 byte"
	case n < 1<<10:
		return fmt.Sprintf("%d bytes", n)
	case n < 1<<20:
		return decimal(n, 1<<10) + " KiB"
	}
	return decimal(n, 1<<20) + " MiB"
}

func decimal(n, unit uint64) string {
	return strings.TrimSuffix(fmt.Sprintf("%.1f", float64(n)/float64(unit)), ".0")
}
