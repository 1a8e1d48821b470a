package diagram

import (
	"strings"

	"github.com/rivo/uniseg"
)

// A drawing is made without a font at hand, so text is measured by a table of average widths. A font may be wider by
// an eighth, as those of Linux desktops are, so that much is added.

// sansWidths are the advance widths of Helvetica from ' ' to '~', in thousandths of the font's size
// (Adobe's font metrics, Core 14).
var sansWidths = [...]uint16{
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
	556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
	1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
	667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
	333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
	556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
}

// face is a font's measure.
type face struct {
	size float64
	mono bool
}

var (
	titleFace = face{14, true}
	codeFace  = face{12, true}
	textFace  = face{12, false}
	smallFace = face{11, false}
)

// width is the width of a text in pixels.
func (f face) width(s string) float64 {
	if f.mono {
		return float64(uniseg.StringWidth(s)) * f.size * 0.61
	}
	thousandths := 0
	for rest, state := s, -1; rest != ""; {
		var cluster string
		var columns int
		cluster, rest, columns, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if c := cluster[0]; len(cluster) == 1 && ' ' <= c && c <= '~' {
			thousandths += int(sansWidths[c-' '])
		} else {
			thousandths += 560 * columns
		}
	}
	return float64(thousandths) * f.size / 1000 * 1.14
}

// fit cuts a text so that it is not wider than most.
func (f face) fit(s string, most float64) string {
	if f.width(s) <= most {
		return s
	}
	most -= f.width("…")
	var b strings.Builder
	used := 0.0
	for rest, state := s, -1; rest != ""; {
		var cluster string
		cluster, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if used += f.width(cluster); used > most {
			break
		}
		b.WriteString(cluster)
	}
	return strings.TrimRight(b.String(), " ") + "…"
}

// wrap breaks a text into lines no wider than most, at blanks; what is left after the last line is cut.
func (f face) wrap(s string, most float64, lines int) []string {
	var out []string
	line := ""
	words := strings.Fields(s)
	for i, w := range words {
		longer := w
		if line != "" {
			longer = line + " " + w
		}
		if line == "" || f.width(longer) <= most {
			line = longer
			continue
		}
		if len(out) == lines-1 {
			line += " " + strings.Join(words[i:], " ")
			break
		}
		out = append(out, f.fit(line, most))
		line = w
	}
	if line != "" {
		out = append(out, f.fit(line, most))
	}
	return out
}
