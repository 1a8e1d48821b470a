package machine

import (
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
