// Package rules is the list of all rules. It adds nothing to them but the configured severities and an
// order.
package rules

import (
	"cmp"
	"slices"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/asyncdrop"
	"github.com/crossawait/crossawait/internal/rules/asyncfndyn"
	"github.com/crossawait/crossawait/internal/rules/asyncneedsnewerrust"
	"github.com/crossawait/crossawait/internal/rules/asyncrecursion"
	"github.com/crossawait/crossawait/internal/rules/asynctraitonesided"
	"github.com/crossawait/crossawait/internal/rules/asynctraitsend"
	"github.com/crossawait/crossawait/internal/rules/blockinginasync"
	"github.com/crossawait/crossawait/internal/rules/borrowinspawn"
	"github.com/crossawait/crossawait/internal/rules/cancelunsafebranch"
	"github.com/crossawait/crossawait/internal/rules/detachedtask"
	"github.com/crossawait/crossawait/internal/rules/futurelock"
	"github.com/crossawait/crossawait/internal/rules/guardacrossawait"
	"github.com/crossawait/crossawait/internal/rules/localtaskoutsideset"
	"github.com/crossawait/crossawait/internal/rules/lostcleanup"
	"github.com/crossawait/crossawait/internal/rules/needlessasynclock"
	"github.com/crossawait/crossawait/internal/rules/nonsendacrossawait"
	"github.com/crossawait/crossawait/internal/rules/nonsendcaptured"
	"github.com/crossawait/crossawait/internal/rules/nonsyncstatic"
	"github.com/crossawait/crossawait/internal/rules/oversizedfuture"
	"github.com/crossawait/crossawait/internal/rules/refcellborrowacrossawait"
	"github.com/crossawait/crossawait/internal/rules/relockwhileheld"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/rules/selectborrowconflict"
	"github.com/crossawait/crossawait/internal/rules/selectprecondition"
	"github.com/crossawait/crossawait/internal/rules/selectrestartsfuture"
	"github.com/crossawait/crossawait/internal/rules/unawaitedfuture"
	"github.com/crossawait/crossawait/internal/rules/unpinnedfuture"
	"github.com/crossawait/crossawait/internal/rules/unusedallow"
)

// All are the rules, by the sections that they belong to.
func All() []rulekit.Checker {
	return []rulekit.Checker{
		unawaitedfuture.Rule{},
		oversizedfuture.Rule{},
		unpinnedfuture.Rule{},
		asyncrecursion.Rule{},
		borrowinspawn.Rule{},
		nonsendacrossawait.Rule{},
		nonsendcaptured.Rule{},
		nonsyncstatic.Rule{},
		localtaskoutsideset.Rule{},
		guardacrossawait.Rule{},
		refcellborrowacrossawait.Rule{},
		relockwhileheld.Rule{},
		needlessasynclock.Rule{},
		blockinginasync.Rule{},
		selectborrowconflict.Rule{},
		selectrestartsfuture.Rule{},
		selectprecondition.Rule{},
		futurelock.Rule{},
		cancelunsafebranch.Rule{},
		lostcleanup.Rule{},
		detachedtask.Rule{},
		asyncdrop.Rule{},
		asyncfndyn.Rule{},
		asynctraitsend.Rule{},
		asynctraitonesided.Rule{},
		asyncneedsnewerrust.Rule{},
	}
}

// Facts are the facts of all rules, in the order of the documentation, and of unused-allow, which is about
// what the others find.
func Facts() []rule.Rule {
	var out []rule.Rule
	for _, r := range All() {
		out = append(out, r.Facts())
	}
	return append(out, unusedallow.Facts())
}

// Check runs every rule that is not off. severity holds the configured severity of a rule by its name; a
// rule that is not in it keeps the severity of each finding. Findings are ordered by file and position.
func Check(c *rulekit.Context, severity map[string]rule.Severity) []rule.Finding {
	var out []rule.Finding
	for _, r := range All() {
		set, configured := severity[r.Facts().Name]
		if configured && set == rule.Off {
			continue
		}
		for _, f := range r.Check(c) {
			if configured {
				f.Severity = set
			}
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, compare)
	return out
}

func compare(a, b rule.Finding) int {
	return cmp.Or(
		cmp.Compare(a.File, b.File),
		cmp.Compare(a.Span.Start, b.Span.Start),
		cmp.Compare(a.Span.End, b.Span.End),
		cmp.Compare(a.Rule, b.Rule),
	)
}
