package diagram

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/crossawait/crossawait/internal/report"
)

// Markdown shows futures, one after another, as a Mermaid state diagram and a table for each state.
func Markdown(futures []report.Future) string {
	var b strings.Builder
	for i := range futures {
		if i > 0 {
			b.WriteString("\n")
		}
		m := markdown{b: &b, f: &futures[i], nodes: nodes(&futures[i])}
		m.future()
	}
	return b.String()
}

// markdown writes one future.
type markdown struct {
	b     *strings.Builder
	f     *report.Future
	nodes []node
}

func (m *markdown) future() {
	f := m.f
	fmt.Fprintf(m.b, "## %s %s\n\n", f.Kind, code(f.Future))
	for _, v := range []struct {
		name string
		v    *report.Verdict
	}{{"Send", &f.Send}, {"'static", &f.Static}, {"Unpin", &f.Unpin}} {
		fmt.Fprintf(m.b, "- %s: %s\n", code(v.name), prose(verdictLine(v.v)))
	}
	fmt.Fprintf(m.b, "- size: %s\n\n", prose(sizeLine(f.Size)))
	m.b.WriteString("```mermaid\n" + Mermaid(f) + "```\n")
	for i := range m.nodes {
		m.state(&m.nodes[i])
	}
}

// state is the table of a state's fields and what drops there. Returned has neither.
func (m *markdown) state(n *node) {
	fields, drops := m.f.Captures, m.f.Drops
	switch {
	case n.suspend != nil:
		fields, drops = n.suspend.Stored, n.suspend.Drops
		fmt.Fprintf(m.b, "\n### %s, line %d: %s\n\n", n.name, n.suspend.Range.Start.Line, code(n.suspend.Code))
	case n.name == report.Returned:
		return
	default:
		fmt.Fprintf(m.b, "\n### %s\n\n", n.name)
	}
	if len(fields) == 0 {
		m.b.WriteString("It stores nothing.\n")
	} else {
		m.b.WriteString("| Field | Type | Origin | Why | Send | Bytes |\n|---|---|---|---|---|---|\n")
		for i := range fields {
			m.row(n, &fields[i])
		}
	}
	if n.suspend != nil {
		for _, h := range heldOnly(n.suspend) {
			fmt.Fprintf(m.b, "\n%s is alive here, but not stored.\n", code(fieldName(&h)))
		}
	}
	if names := dropNames(drops); len(names) > 0 {
		for i := range names {
			names[i] = code(names[i])
		}
		fmt.Fprintf(m.b, "\nDropped here, it drops %s.\n", strings.Join(names, ", then "))
	}
}

func (m *markdown) row(n *node, f *report.Field) {
	bytes := "?"
	if f.Bytes != nil {
		bytes = strconv.FormatUint(*f.Bytes, 10)
	}
	fmt.Fprintf(m.b, "| %s | %s | %s | %s | %s | %s |\n", cell(fieldName(f)), cell(f.Type), f.Origin,
		prose(reason(f, n.suspend == nil || alive(n.suspend, f))), f.Send, bytes)
}

// code is a code span: fenced by more backquotes than it holds in a row.
func code(s string) string {
	s = clean(s)
	fence := "`"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	if strings.HasPrefix(s, "`") || strings.HasSuffix(s, "`") {
		s = " " + s + " "
	}
	return fence + s + fence
}

// cell is a code span in a table, whose cells end at a bar even in code.
func cell(s string) string { return strings.ReplaceAll(code(s), "|", `\|`) }

// prose is text that may hold code spans of its own, in a table or out of it.
func prose(s string) string {
	parts := strings.Split(clean(s), "`")
	for i := range parts {
		if i%2 == 0 {
			parts[i] = strings.NewReplacer("<", `\<`, "*", `\*`, "_", `\_`, "[", `\[`).Replace(parts[i])
		}
	}
	return strings.ReplaceAll(strings.Join(parts, "`"), "|", `\|`)
}

// Mermaid is a future as a stateDiagram-v2. It ends in a newline.
func Mermaid(f *report.Future) string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n    direction TB\n    classDef quiet stroke-dasharray:4 3,opacity:0.7\n    classDef notSend stroke:#d1242f,stroke-width:2px\n")
	list := nodes(f)
	for i := range list {
		mermaidState(&b, f, &list[i])
	}
	fmt.Fprintf(&b, "    state \"%s\" as %s\n    class %s quiet\n", report.Panicked, report.Panicked, report.Panicked)
	for i := range list {
		for _, e := range list[i].out {
			fmt.Fprintf(&b, "    %s --> %s%s\n", e.From, e.To, mermaidLabel(e.Label))
		}
	}
	return b.String()
}

// The most that is said in a diagram; the tables have it all.
const (
	mermaidFields = 8
	mermaidText   = 56
)

func mermaidState(b *strings.Builder, f *report.Future, n *node) {
	if n.suspend == nil {
		fmt.Fprintf(b, "    state \"%s\" as %s\n", n.name, n.name)
		if n.name == report.Unresumed {
			mermaidLines(b, n.name, f.Captures)
		}
		fmt.Fprintf(b, "    class %s quiet\n", n.name)
		return
	}
	fmt.Fprintf(b, "    state \"%s\" as %s\n", mermaidEscape(fmt.Sprintf("%s, line %d: %s", n.name, n.suspend.Range.Start.Line, n.suspend.Code)), n.name)
	mermaidLines(b, n.name, n.suspend.Stored)
	for i := range n.suspend.Stored {
		if n.suspend.Stored[i].Send == "no" {
			fmt.Fprintf(b, "    class %s notSend\n", n.name)
			break
		}
	}
}

func mermaidLines(b *strings.Builder, name string, fields []report.Field) {
	for i := range fields {
		if i == mermaidFields && len(fields) > mermaidFields+1 {
			fmt.Fprintf(b, "    %s : %s\n", name, mermaidEscape(fmt.Sprintf("and %d more", len(fields)-i)))
			return
		}
		text := short(fieldName(&fields[i])+": "+fields[i].Type, mermaidText)
		if note := sendNote(&fields[i]); note != "" {
			text += " (" + note + ")"
		}
		fmt.Fprintf(b, "    %s : %s\n", name, mermaidEscape(text))
	}
}

func mermaidLabel(s string) string {
	if s == "" {
		return ""
	}
	return " : " + mermaidEscape(short(strings.ReplaceAll(s, "`", ""), mermaidText))
}

// mermaidEscape writes what may mean something to Mermaid, or to the HTML that it makes, as entities by number.
func mermaidEscape(s string) string {
	var b strings.Builder
	for _, r := range clean(s) {
		switch {
		case r >= 0x80 || r == ' ' || r == '.' || r == ',' || r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z':
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "#%d;", r)
		}
	}
	return b.String()
}
