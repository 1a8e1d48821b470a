package cli

import (
	"io"
	"os"

	"golang.org/x/term"
)

// style paints text for a terminal, or leaves it alone.
type style struct{ on bool }

// colorChoices are the values of --color; auto is the first.
var colorChoices = []string{"auto", "always", "never"}

// style decides whether what goes to w is coloured. --color says so first. Else it is on a terminal, unless
// NO_COLOR is set (no-color.org) or the terminal is dumb; CLICOLOR_FORCE asks for colours in a pipe too.
func (a *App) style(w io.Writer) style {
	switch a.color {
	case "always":
		return style{on: true}
	case "never":
		return style{}
	}
	if os.Getenv("NO_COLOR") != "" {
		return style{}
	}
	if force := os.Getenv("CLICOLOR_FORCE"); force != "" && force != "0" {
		return style{on: true}
	}
	return style{on: isTerminal(w) && os.Getenv("TERM") != "dumb"}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && isTerminalFile(f)
}

func isTerminalFile(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// The colours that are used, as SGR parameters.
const (
	bold    = "1"
	red     = "1;31"
	yellow  = "1;33"
	blue    = "1;34"
	cyan    = "1;36"
	green   = "1;32"
	faint   = "2"
	noStyle = ""

	italic      = "3"
	underline   = "4"
	magenta     = "35"
	plainGreen  = "32"
	plainYellow = "33"
	plainBlue   = "34"
	plainCyan   = "36"
)

func (s style) paint(code, text string) string {
	if !s.on || code == noStyle || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}
