package types

import "github.com/crossawait/crossawait/internal/hir"

// Claim is a demand that a project makes of what a call is given, by its configuration or its queries. The
// callee's signature need not make it, so that the compiler may accept what violates it.
type Claim struct {
	By     string // who runs what it is given, for people
	Source string // who says so: "crossawait.toml", "queries/executor.scm"
	Local  bool   // what it is given stays on its thread
	Send   bool
	Static bool
}

// Claim adds to r, a finished result, what c demands of the call's futures and closures. What the callee's
// signature demands already stays the signature's.
func (e *Env) Claim(r *Result, call hir.Expr, c *Claim) {
	for _, x := range e.claimed(r, call) {
		for _, t := range [...]Trait{Send, Static} {
			if t == Send && !c.Send || t == Static && !c.Static {
				continue
			}
			o := Obligation{Trait: t, Ty: r.Exprs[x.ID()], Cause: call.ID(), Value: x.ID(), By: c.By, Claim: c}
			if callee := r.Callees[call.ID()]; callee != nil {
				o.Def = callee.Def
			}
			if !demanded(r.Obligations, &o) {
				r.Obligations = append(r.Obligations, o)
			}
		}
	}
}

// claimed are the arguments that a call runs: those that are futures or closures, else the only one, else
// the receiver if it is such a thing.
func (e *Env) claimed(r *Result, call hir.Expr) []hir.Expr {
	var args, out []hir.Expr
	var recv hir.Expr
	switch call := call.(type) {
	case *hir.Call:
		args = call.Args
	case *hir.MethodCall:
		args, recv = call.Args, call.Recv
	}
	penv := e.ParamEnv(r.Fn)
	for _, x := range args {
		if e.runs(r.Exprs[x.ID()], penv) {
			out = append(out, x)
		}
	}
	switch {
	case len(out) > 0:
	case recv != nil && e.runs(r.Exprs[recv.ID()], penv):
		out = append(out, recv)
	case len(args) == 1:
		out = args
	}
	return out
}

// runs reports whether t is or holds something that can be run: a future or a closure, or something of which
// no more is known than that it is one.
func (e *Env) runs(t Ty, penv ParamEnv) bool {
	yes, l := false, &e.memo.lang
	Walk(t, func(t Ty) bool {
		var bounds []TraitRef
		switch t := t.(type) {
		case *Future, *Closure:
			yes = true
		case *Opaque:
			bounds = t.Bounds
		case *Dyn:
			bounds = t.Bounds
		case *Param:
			for i := range penv.Preds {
				if p := &penv.Preds[i]; p.Trait.Name != "" && !p.Maybe && Equal(p.Subject, t) {
					bounds = append(bounds, p.Trait)
				}
			}
		}
		for _, b := range bounds {
			switch b.Trait {
			case nil:
			case l.future, l.fn, l.fnMut, l.fnOnce, l.asyncFn, l.asyncFnMut, l.asyncFnOnce:
				yes = true
			}
		}
		return !yes
	})
	return yes
}

// demanded reports whether the same is demanded of the same value already.
func demanded(os []Obligation, o *Obligation) bool {
	for i := range os {
		d := &os[i]
		if d.Trait == o.Trait && d.Cause == o.Cause && (d.Value == o.Value || Equal(d.Ty, o.Ty)) {
			return true
		}
	}
	return false
}
