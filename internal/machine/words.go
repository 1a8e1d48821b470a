package machine

import (
	"regexp"
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

// comment is one to the end of its line. Where it looks so in the middle of a text over several lines, no more than
// that text's end is lost.
var comment = regexp.MustCompile(`(?m)(^|[ \t])//.*$`)

// Text is what stands at a span, on one line, without comments and not too long. It may stand in backquotes.
func (w Words) Text(s hir.Span) string {
	if s.End > uint32(len(w.Unit)) || s.Start > s.End {
		return ""
	}
	s = hir.Shown(w.Unit, s)
	text := string(w.Unit[s.Start:s.End])
	if strings.Contains(text, "//") {
		text = comment.ReplaceAllString(text, "")
	}
	text = strings.ReplaceAll(oneLine(text), "`", "'")
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

// oneLine is code as it would stand on one line, where rustfmt has broken it before a method or inside of brackets.
func oneLine(code string) string {
	var b strings.Builder
	for line := range strings.Lines(code) {
		line = strings.Join(strings.Fields(line), " ")
		so := b.String()
		switch {
		case line == "":
			continue
		case so == "":
		case strings.ContainsAny(line[:1], ")]"):
			if joined, comma := strings.CutSuffix(so, ","); comma {
				b.Reset()
				b.WriteString(joined)
			}
		case !strings.ContainsAny(line[:1], ".?;,") && !strings.ContainsAny(so[len(so)-1:], "(["):
			b.WriteByte(' ')
		}
		b.WriteString(line)
	}
	return b.String()
}
