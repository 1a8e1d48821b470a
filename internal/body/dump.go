package body

import (
	"fmt"
	"strings"
)

// Dump is the graph as text, for tests and for people at work on lowering: the captures, then each block
// with its effects, then the children.
func (g *Graph) Dump() string {
	var w strings.Builder
	g.dump(&w, "")
	return w.String()
}

func (g *Graph) dump(w *strings.Builder, indent string) {
	for _, c := range g.Captures {
		fmt.Fprintf(w, "%scapture %s %s\n", indent, g.captureName(&c), captureModes[c.Mode])
	}
	for i := range g.Blocks {
		b := &g.Blocks[i]
		if len(b.Effects) == 0 && len(b.Succs) == 0 {
			continue
		}
		fmt.Fprintf(w, "%sbb%d%s:", indent, i, cleanupMark(b))
		for j := range b.Effects {
			fmt.Fprintf(w, " %s;", g.effect(&b.Effects[j]))
		}
		w.WriteString(" ->")
		for _, s := range b.Succs {
			fmt.Fprintf(w, " bb%d", s)
		}
		w.WriteString("\n")
	}
	for i, c := range g.Children {
		fmt.Fprintf(w, "%schild %d\n", indent, i)
		c.dump(w, indent+"  ")
	}
}

var captureModes = [...]string{ByRef: "ref", ByMutRef: "mut", ByMove: "move"}

func (g *Graph) captureName(c *Captured) string {
	name := fmt.Sprintf("v%d", c.Var)
	for i := range g.Locals {
		if l := &g.Locals[i]; l.Kind == Capture && l.Hir == c.Var {
			name = l.Name
		}
	}
	name = strings.Join(append([]string{name}, c.Path...), ".")
	if c.Deref {
		name = "*" + name
	}
	if c.Unsure {
		name += "?"
	}
	return name
}

func cleanupMark(b *Block) string {
	if b.Cleanup {
		return " cleanup"
	}
	return ""
}

var opNames = [...]string{StorageLive: "live", StorageDead: "dead", Init: "init", Use: "use", Move: "move",
	Borrow: "borrow", Drop: "drop", Suspend: "suspend"}

func (g *Graph) effect(e *Effect) string {
	if e.Op == Suspend {
		return fmt.Sprintf("suspend %d", e.Point)
	}
	s := opNames[e.Op] + " " + strings.Join(append([]string{g.LocalName(e.Local)}, e.Path...), ".")
	if e.Unsure {
		s += "?"
	}
	if e.Empties {
		s += " (empty)"
	}
	return s
}

// LocalName is the local's name, or for a temporary its number after a `%`.
func (g *Graph) LocalName(id LocalID) string {
	if l := &g.Locals[id]; l.Name != "" {
		return l.Name
	}
	return fmt.Sprintf("%%%d", id)
}
