package machine

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

// Words say things of a function's text that the machine does not know itself.
type Words struct {
	Unit []byte                  // the text of the function's unit
	Line func(offset uint32) int // the line, from 1, of an offset into the unit
	Type func(t types.Ty) string // a type as people write it
}

// Text is what stands at a span, on one line and not too long.
func (w Words) Text(s hir.Span) string {
	if s.End > uint32(len(w.Unit)) || s.Start > s.End {
		return ""
	}
	text := strings.Join(strings.Fields(string(w.Unit[s.Start:s.End])), " ")
	const most = 48
	if len(text) <= most {
		return text
	}
	runes := []rune(text)
	if len(runes) > most {
		runes = append(runes[:most-1], '…')
	}
	return string(runes)
}

// Render is the future in plain words: verdicts, captures, and for each suspension point what is stored
// and what is held. It ends in a newline.
func Render(f *Future, w Words) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s `%s`, line %d\n", f.Kind, f.Name, w.Line(f.Keyword.Start))
	fmt.Fprintf(&b, "  Send: %s\n", verdict(f.Send))
	fmt.Fprintf(&b, "  'static: %s\n", verdict(f.Static))
	fmt.Fprintf(&b, "  Unpin: %s\n", verdict(f.Unpin))
	if f.Size.Known {
		fmt.Fprintf(&b, "  size: %s\n", f.Size)
	}
	if len(f.Captures) > 0 {
		b.WriteString("  from the start, it holds\n")
		writeFields(&b, f.Captures, w)
	}
	if len(f.States) == 0 {
		b.WriteString("  it never suspends\n")
	}
	for _, st := range f.States {
		fmt.Fprintf(&b, "  at `%s`, line %d\n", w.Text(st.Point.Span), w.Line(st.Point.Keyword.Start))
		writeState(&b, st, w)
	}
	return b.String()
}

func writeState(b *strings.Builder, st State, w Words) {
	if len(st.Stored)+len(st.Held) == 0 {
		b.WriteString("    nothing of its own\n")
		return
	}
	writeFields(b, st.Stored, w)
	for _, h := range st.Held {
		if !contains(st.Stored, h) {
			fmt.Fprintf(b, "    %s: %s (alive, not stored)\n", fieldName(h, w), w.Type(h.Ty))
		}
	}
	for _, f := range st.Stored {
		if f.Why == WhyBorrowed && !contains(st.Held, f) {
			fmt.Fprintf(b, "    %s is no longer alive here, but was borrowed and its scope has not ended\n", fieldName(f, w))
		}
	}
}

func writeFields(b *strings.Builder, fields []Field, w Words) {
	for _, f := range fields {
		fmt.Fprintf(b, "    %s: %s (%s)%s\n", fieldName(f, w), w.Type(f.Ty), reason(f), sendNote(f))
	}
}

func fieldName(f Field, w Words) string {
	if f.Name != "" {
		return "`" + f.Name + "`"
	}
	switch f.Why {
	case WhyAwaited:
		return "the future awaited"
	case WhyCaptured:
		return "the parameter `" + w.Text(f.Span) + "`"
	}
	return "the value of `" + w.Text(f.Span) + "`"
}

// reason is why a field is there, in words.
func reason(f Field) string {
	why := map[string]string{
		WhyLive:      "used later",
		WhyBorrowed:  "borrowed before",
		WhyTemporary: "a temporary, until the statement ends",
		WhyCaptured:  "captured",
		WhyAwaited:   "while it runs",
	}[f.Why]
	if f.Capture != nil {
		why = captureWords[f.Capture.Mode]
	}
	if !f.Sure {
		why += ", or perhaps not stored: a type is not known"
	}
	return why
}

var captureWords = map[body.CaptureMode]string{
	body.ByRef:    "captured by reference",
	body.ByMutRef: "captured by mutable reference",
	body.ByMove:   "captured by value",
}

func sendNote(f Field) string {
	switch f.Send.Answer {
	case types.No:
		return ", not Send"
	case types.Maybe:
		return ", Send not known"
	}
	return ""
}

func contains(fields []Field, f Field) bool {
	for _, g := range fields {
		if g.Local == f.Local && g.Local != NoLocal {
			return true
		}
	}
	return false
}

// verdict is an answer with its reasons on one line.
func verdict(v types.Verdict) string {
	word := map[types.Answer]string{types.Yes: "yes", types.No: "no", types.Maybe: "unknown"}[v.Answer]
	for i, b := range v.Because {
		if i == 0 {
			word += ": "
		} else {
			word += "; "
		}
		word += b.Message
	}
	return word
}
