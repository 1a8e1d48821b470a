package mend

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
)

// Boxed is a boxed future as Rust writes it: pin and future are the names of the two types, bounds what follows
// the trait, such as " + Send + '_".
func Boxed(pin, future, output, bounds string) string {
	return fmt.Sprintf("%s<Box<dyn %s<Output = %s>%s>>", pin, future, output, bounds)
}

// BoxAsync makes of an async fn, by the text of its unit, a plain one that returns the type boxed; its body, if it
// has one, becomes a block in a box.
func BoxAsync(text []byte, h *hir.Fn, boxed string) []Edit {
	return unAsync(text, h, boxed, "Box::pin(", ")")
}

// SpellAsync makes of an async fn a plain one that returns an opaque future; its body, if it has one, becomes a block.
func SpellAsync(text []byte, h *hir.Fn, future string) []Edit {
	return unAsync(text, h, future, "", "")
}

func unAsync(text []byte, h *hir.Fn, ret, before, after string) []Edit {
	b := fixkit.Body{Text: text}
	edits := []Edit{{At: hir.Span{Start: h.AsyncSpan.Start, End: b.AfterSpace(h.AsyncSpan.End)}}}
	if h.Ret != nil {
		edits = append(edits, Edit{At: h.Ret.TypeSpan(), New: ret})
	} else {
		edits = append(edits, Insert(returnsAt(&b, h), " -> "+ret))
	}
	if h.BodySpan.Len() >= 2 {
		edits = append(edits, wrapBody(&b, h.BodySpan, before, after))
	}
	return edits
}

// returnsAt is where the result of a function without one would stand: behind the parentheses.
func returnsAt(b *fixkit.Body, h *hir.Fn) uint32 {
	end := h.SigSpan.End
	if len(h.Generics.Where) > 0 {
		sig := b.Source(hir.Span{Start: h.SigSpan.Start, End: h.Generics.Where[0].Span.Start})
		end = h.SigSpan.Start + uint32(strings.LastIndex(sig, ")")) + 1
	}
	return end
}

// wrapBody puts what stands in the braces of a body into an async block, between two texts.
func wrapBody(b *fixkit.Body, body hir.Span, before, after string) Edit {
	inner := hir.Span{Start: body.Start + 1, End: body.End - 1}
	text := strings.TrimRight(b.Source(inner), " \t\n")
	indent := b.Indent(body.End - 1)
	switch {
	case strings.TrimSpace(text) == "":
		text = " " + before + "async {}" + after + " "
	case strings.HasPrefix(strings.TrimLeft(text, " \t"), "\n"):
		text = "\n" + indent + "    " + before + "async move {" + fixkit.Reindent(text) + "\n" + indent + "    }" + after + "\n" + indent
	default:
		text = " " + before + "async move {" + text + " }" + after + " "
	}
	return Edit{At: inner, New: text}
}
