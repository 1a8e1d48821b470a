package machine

import (
	"strings"

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
