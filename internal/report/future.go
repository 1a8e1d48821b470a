package report

import (
	"strconv"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/types"
)

// The shapes of `states --format json` (contract.md).
type (
	// Verdict is yes, no or unknown, with the reasons.
	Verdict struct {
		Verdict string  `json:"verdict"`
		Because []Place `json:"because"`
	}
	// Field is a value that a future keeps.
	Field struct {
		Name  string `json:"name"`
		Type  string `json:"type"`
		Range Range  `json:"range"`
		Send  string `json:"send,omitempty"`
		Why   string `json:"why,omitempty"`
		Sure  *bool  `json:"sure,omitempty"`
	}
	// Suspend is a suspension point with what is kept there.
	Suspend struct {
		Range  Range   `json:"range"`
		Stored []Field `json:"stored"`
		Held   []Field `json:"held"`
	}
	// Size is how large a future is, in bytes on a 64-bit target, or why that is not known.
	Size struct {
		Bytes uint64 `json:"bytes,omitempty"`
		Why   string `json:"why,omitempty"`
	}
	// Demand is a bound that something puts on a future.
	Demand struct {
		Bound string `json:"bound"`
		By    string `json:"by"`
		File  string `json:"file"`
		Range Range  `json:"range"`
	}
	// Future is everything known of one future.
	Future struct {
		Future   string    `json:"future"`
		Kind     string    `json:"kind"`
		File     string    `json:"file"`
		Range    Range     `json:"range"`
		Edition  string    `json:"edition"`
		Send     Verdict   `json:"send"`
		Static   Verdict   `json:"static"`
		Unpin    Verdict   `json:"unpin"`
		Size     Size      `json:"size"`
		Captures []Field   `json:"captures"`
		Suspends []Suspend `json:"suspends"`
		Demands  []Demand  `json:"demands"`
	}
)

var answers = map[types.Answer]string{types.Yes: "yes", types.No: "no", types.Maybe: "unknown"}

// futureWriter puts one future into shape.
type futureWriter struct {
	f    *machine.Future
	list *engine.Futures
	p    *Positions
	t    Texts
}

// FutureOf puts one of a list's futures into shape.
func FutureOf(f *machine.Future, list *engine.Futures, p *Positions) Future {
	w := futureWriter{f: f, list: list, p: p, t: p.texts}
	return w.future()
}

func (w *futureWriter) future() Future {
	f := w.f
	at := w.list.Locate(f.Fn, f.Span)
	out := Future{
		Future: f.Name, Kind: f.Kind.String(), File: w.t.Display(at.File), Range: w.p.Of(at),
		Edition: strconv.Itoa(f.Graph.Edition),
		Send:    w.verdict(f.Send), Static: w.verdict(f.Static), Unpin: w.verdict(f.Unpin),
		Size:     Size{Bytes: f.Size.Bytes, Why: f.Size.Why},
		Captures: w.fields(f.Captures, true), Suspends: []Suspend{}, Demands: []Demand{},
	}
	for _, st := range f.States {
		out.Suspends = append(out.Suspends, Suspend{
			Range:  w.p.Of(w.list.Locate(f.Fn, st.Point.Span)),
			Stored: w.fields(st.Stored, true), Held: w.fields(st.Held, false),
		})
	}
	for _, d := range w.list.Demands(f) {
		out.Demands = append(out.Demands, Demand{
			Bound: d.Bound, By: d.By, File: w.t.Display(d.At.File), Range: w.p.Of(d.At),
		})
	}
	return out
}

func (w *futureWriter) verdict(v types.Verdict) Verdict {
	out := Verdict{Verdict: answers[v.Answer], Because: []Place{}}
	for _, b := range v.Because {
		at := rule.Location{}
		if b.Fn != nil {
			at = w.list.Locate(b.Fn, b.Span)
		}
		place := Place{Message: b.Message}
		if b.Fn != nil && w.list.Text(at.File) != nil {
			place.File, place.Range = w.t.Display(at.File), w.p.Of(at)
		}
		out.Because = append(out.Because, place)
	}
	return out
}

func (w *futureWriter) fields(fs []machine.Field, stored bool) []Field {
	out := []Field{}
	for _, f := range fs {
		j := Field{Name: f.Name, Type: w.list.Type(f.Ty), Range: w.p.Of(w.list.Locate(w.f.Fn, f.Span))}
		if stored {
			j.Send, j.Why = answers[f.Send.Answer], f.Why
		}
		if !f.Sure {
			j.Sure = new(bool)
		}
		out = append(out, j)
	}
	return out
}
