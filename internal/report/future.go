package report

import (
	"strconv"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/machine"
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
		// Origin is variable, temporary, argument, awaitee or capture.
		Origin string `json:"origin,omitempty"`
		// Bytes is the value's size on a 64-bit target, absent where it is not known.
		Bytes *uint64 `json:"bytes,omitempty"`
		// Code is, for a field without a name, the expression whose value it is.
		Code string `json:"code,omitempty"`
	}
	// Suspend is a suspension point with what is kept there.
	Suspend struct {
		Range  Range   `json:"range"`
		Stored []Field `json:"stored"`
		Held   []Field `json:"held"`
		// Keyword is the place of `await`, or of the macro's name.
		Keyword Range `json:"keyword"`
		// State is the enum's variant as rustc names it, empty where control cannot get to the point.
		State string `json:"state,omitempty"`
		// Kind is await, select, join, macro or yield.
		Kind string `json:"kind"`
		// Code is what stands there, on one line and cut when long.
		Code string `json:"code"`
		// Awaits is the type of the future awaited, empty for macros.
		Awaits string `json:"awaits,omitempty"`
		// Drops are what drops when the future is dropped there, in order.
		Drops []Drop `json:"drops"`
	}
	// Drop is a value that drops with a future.
	Drop struct {
		Name   string `json:"name"`
		Type   string `json:"type"`
		Range  Range  `json:"range"`
		Origin string `json:"origin"`
		Code   string `json:"code,omitempty"`
		// Sure is false where a type that is not known decides whether there is anything to drop.
		Sure *bool `json:"sure,omitempty"`
		// Sometimes says that on some path to the state the value has been moved out.
		Sometimes bool `json:"sometimes,omitempty"`
	}
	// Edge is a transition by one poll, between states by name: Unresumed, Returned, or that of a Suspend.
	Edge struct {
		From string `json:"from"`
		To   string `json:"to"`
		// Label says in a few words which way leads there, empty where there is no other.
		Label string `json:"label"`
		// Back says that the way goes back to the head of a loop.
		Back bool  `json:"back,omitempty"`
		Ways []Way `json:"ways"`
	}
	// Way is a choice that control takes.
	Way struct {
		// Kind is holds, fails, matches, mismatch, item, last, failure, handler, disabled or round.
		Kind  string `json:"kind"`
		Code  string `json:"code"`
		Range Range  `json:"range"`
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
		// Drops are what drops when the future is dropped before its first poll, in order.
		Drops []Drop `json:"drops"`
		// Edges are the transitions; null where there are too many to be of use.
		Edges []Edge `json:"edges"`
	}
)

// The states that every future has beside those of its suspension points, as rustc names them.
const (
	Unresumed = "Unresumed"
	Returned  = "Returned"
	Panicked  = "Panicked"
)

var answers = map[types.Answer]string{types.Yes: "yes", types.No: "no", types.Maybe: "unknown"}

// futureWriter puts one future into shape.
type futureWriter struct {
	f     *machine.Future
	list  *engine.Futures
	p     *Positions
	t     Texts
	words machine.Words
	drop  *machine.Dropping
}

// FutureOf puts one of a list's futures into shape.
func FutureOf(f *machine.Future, list *engine.Futures, p *Positions) Future {
	w := futureWriter{f: f, list: list, p: p, t: p.texts, words: list.Words(f.Fn), drop: list.Dropping(f)}
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
		Drops: w.drops(machine.Unresumed),
	}
	edges, known := machine.Edges(f)
	names := machine.StateNames(f, edges)
	for i, st := range f.States {
		s := Suspend{
			Range:  w.p.Of(w.list.Locate(f.Fn, st.Point.Span)),
			Stored: w.fields(st.Stored, true), Held: w.fields(st.Held, false),
			Keyword: w.p.Of(w.list.Locate(f.Fn, st.Point.Keyword)),
			State:   names[i], Kind: st.Point.Kind.String(), Code: w.words.Text(st.Point.Span), Drops: w.drops(i),
		}
		if st.Point.Awaited != nil {
			s.Awaits = w.list.Type(st.Point.Awaited)
		}
		out.Suspends = append(out.Suspends, s)
	}
	if known {
		out.Edges = w.edges(edges, names)
	}
	for _, d := range w.list.Demands(f) {
		out.Demands = append(out.Demands, Demand{
			Bound: d.Bound, By: d.By, File: w.t.Display(d.At.File), Range: w.p.Of(d.At),
		})
	}
	return out
}

// verdict places each reason. One that has no place, such as what std says of a type, stands where the reason before it
// does, and the first of them where the future is.
func (w *futureWriter) verdict(v types.Verdict) Verdict {
	out := Verdict{Verdict: answers[v.Answer], Because: []Place{}}
	at := w.list.Locate(w.f.Fn, w.f.Span)
	for _, b := range v.Because {
		if b.Fn != nil {
			if own := w.list.Locate(b.Fn, b.Span); w.list.Text(own.File) != nil {
				at = own
			}
		}
		out.Because = append(out.Because, Place{Message: b.Message, File: w.t.Display(at.File), Range: w.p.Of(at)})
	}
	return out
}

func (w *futureWriter) fields(fs []machine.Field, stored bool) []Field {
	out := []Field{}
	for _, f := range fs {
		j := Field{Name: f.Name, Type: w.list.Type(f.Ty), Range: w.p.Of(w.list.Locate(w.f.Fn, f.Span))}
		if stored {
			j.Send, j.Why, j.Origin = answers[f.Send.Answer], f.Why, machine.Origin(w.f, f)
			if bytes, ok := w.list.Size(w.f, f.Ty); ok {
				j.Bytes = &bytes
			}
			j.Code = w.code(f)
		}
		if !f.Sure {
			j.Sure = new(bool)
		}
		out = append(out, j)
	}
	return out
}

// code is the expression whose value a field without a name is.
func (w *futureWriter) code(f machine.Field) string {
	if f.Name != "" {
		return ""
	}
	return w.words.Text(f.Span)
}

func (w *futureWriter) drops(state int) []Drop {
	out := []Drop{}
	for _, d := range w.drop.At(state) {
		j := Drop{
			Name: d.Field.Name, Type: w.list.Type(d.Field.Ty), Range: w.p.Of(w.list.Locate(w.f.Fn, d.Field.Span)),
			Origin: machine.Origin(w.f, d.Field), Code: w.code(d.Field), Sometimes: d.Sometimes,
		}
		if !d.Sure {
			j.Sure = new(bool)
		}
		out = append(out, j)
	}
	return out
}

func (w *futureWriter) edges(edges []machine.Edge, names []string) []Edge {
	out := []Edge{}
	name := func(state int) string {
		switch state {
		case machine.Unresumed:
			return Unresumed
		case machine.Returned:
			return Returned
		}
		return names[state]
	}
	for _, e := range edges {
		j := Edge{From: name(e.From), To: name(e.To), Ways: []Way{}}
		for _, way := range e.Ways {
			j.Back = j.Back || way.Kind == body.Round
			j.Ways = append(j.Ways, Way{
				Kind: way.Kind.String(), Code: w.words.Text(way.Span), Range: w.p.Of(w.list.Locate(w.f.Fn, way.Span)),
			})
		}
		j.Label = machine.WayWords(e.Ways, w.words)
		out = append(out, j)
	}
	return out
}
