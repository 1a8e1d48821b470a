// Package oversizedfuture is the rule oversized-future: a large value is stored in a future, at worst one that
// nobody uses any more.
package oversizedfuture

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "oversized-future"

// Parts of the size from which a future is large.
const (
	// deadPart: a dead value of that part is reported, since ending its scope costs nothing.
	deadPart = 16
	// largestPart: where several values make a future large, the largest is reported if it is such a part.
	largestPart = 4
)

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a large value is stored in a future",
		Section: 1, Relation: "Stored", Default: rule.Info, Doc: doc,
	}
}

// Check reports the large values of each future, the dead ones first.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		values := c.Values(fn)
		for _, f := range c.Futures(fn) {
			own := slices.DeleteFunc(slices.Clone(values), func(v *rulekit.Value) bool { return v.Future.Key() != f.Key() })
			out = append(out, large(c, fn, f, own)...)
		}
	}
	return out
}

// sized is a value with its size in bytes.
type sized struct {
	*rulekit.Value
	size uint64
}

func large(c *rulekit.Context, fn *index.Def, f *machine.Future, values []*rulekit.Value) []rule.Finding {
	var out []rule.Finding
	var largest sized
	found := false
	for _, v := range values {
		s, ok := size(c, fn, v)
		if !ok {
			continue
		}
		switch {
		case dead(c, v):
			if s.size >= c.LargeFuture/deadPart {
				out = append(out, finding(c, s, deadMessage(c, s), v.Stored))
			}
		case s.size >= c.LargeFuture:
			found = true
			out = append(out, finding(c, s, aliveMessage(c, s), v.Stored))
		case s.size > largest.size:
			largest = s
		}
	}
	if f.Size.Known && f.Size.Bytes >= c.LargeFuture && !found && largest.size >= c.LargeFuture/largestPart {
		out = append(out, finding(c, largest, aliveMessage(c, largest)+
			fmt.Sprintf("; with all that it keeps, the future is %s", f.Size), largest.Stored))
	}
	return out
}

// size is a value's size, when it is a variable, parameter or capture of known type.
func size(c *rulekit.Context, fn *index.Def, v *rulekit.Value) (sized, bool) {
	if !v.Named() || v.Why == machine.WhyAwaited || !v.Captured && len(v.Stored) == 0 {
		return sized{}, false
	}
	l, _, ok := c.Env().Layout(v.Ty, c.Env().ParamEnv(fn))
	return sized{v, l.Size}, ok
}

// dead reports whether the value is stored and nowhere in use where it is: it was borrowed, and its scope has
// not ended. What is awaited may be what borrows it.
func dead(c *rulekit.Context, v *rulekit.Value) bool {
	if v.Captured || len(v.Stored) == 0 {
		return false
	}
	if slices.ContainsFunc(v.Stored, func(state int) bool { return slices.Contains(v.Held, state) }) {
		return false
	}
	s, ok := mend.NewScene(c, v.Future.Fn)
	return ok && s.Forgotten(v)
}

func finding(c *rulekit.Context, v sized, message string, states []int) rule.Finding {
	f := rule.Finding{
		Rule: name, Severity: rule.Info, Section: 1, Message: message,
		Location: c.At(v.Future.Fn, v.Span), Related: c.Awaits(v.Value, states),
	}
	if !c.NoFixes {
		f.Fixes = fixes(c, v.Value)
	}
	return f
}

func deadMessage(c *rulekit.Context, v sized) string {
	return fmt.Sprintf("`%s` (`%s`) takes %d bytes of the future of %s at %s, where nobody uses it any more: it was borrowed, and its scope has not ended",
		v.Name, c.Type(v.Ty), v.size, rulekit.FutureName(v.Future), c.Await(v.Future, v.First(v.Stored)))
}

func aliveMessage(c *rulekit.Context, v sized) string {
	where := "from the start"
	if !v.Captured {
		where = "at " + c.Await(v.Future, v.First(v.Stored))
	} else if len(v.Stored) > 0 && v.Capture == nil {
		where += ", and as much again at " + c.Await(v.Future, v.First(v.Stored))
	}
	return fmt.Sprintf("`%s` (`%s`) takes %d bytes of the future of %s %s",
		v.Name, c.Type(v.Ty), v.size, rulekit.FutureName(v.Future), where)
}
