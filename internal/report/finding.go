// Package report is the JSON of contract.md: findings and futures as other programs read them, from the
// command line and from the language server alike. It only puts into shape what the engine says.
package report

import (
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

// Texts gives the text of files by the names that findings use, and the names people know them by.
type Texts interface {
	Text(file string) []byte
	Display(file string) string
}

// The shapes below are contract.md's: lines and columns from 1, columns in Unicode scalar values, bytes
// from 0.
type (
	// Position is a place in a file.
	Position struct {
		Line   int    `json:"line"`
		Column int    `json:"column"`
		Byte   uint32 `json:"byte"`
	}
	// Range is a part of a file, its end not in it.
	Range struct {
		Start Position `json:"start"`
		End   Position `json:"end"`
	}
	// Place is a part of a file with what is to be said of it.
	Place struct {
		Message string `json:"message"`
		File    string `json:"file"`
		Range   Range  `json:"range"`
	}
	// Edit replaces a range.
	Edit struct {
		File    string `json:"file"`
		Range   Range  `json:"range"`
		NewText string `json:"newText"`
	}
	// Fix is one way to mend a finding.
	Fix struct {
		Title         string `json:"title"`
		Applicability string `json:"applicability"`
		Edits         []Edit `json:"edits"`
	}
	// Finding is one diagnostic.
	Finding struct {
		Rule     string  `json:"rule"`
		Severity string  `json:"severity"`
		Section  int     `json:"section"`
		Message  string  `json:"message"`
		File     string  `json:"file"`
		Range    Range   `json:"range"`
		Related  []Place `json:"related"`
		Fixes    []Fix   `json:"fixes"`
	}
)

// Positions converts byte spans to the ranges of the JSON formats.
type Positions struct {
	texts  Texts
	tables map[string]*source.Lines
}

// NewPositions converts places in the files of t, each of whose tables of lines is made once.
func NewPositions(t Texts) *Positions {
	return &Positions{texts: t, tables: map[string]*source.Lines{}}
}

func (p *Positions) table(file string) *source.Lines {
	if p.tables[file] == nil {
		p.tables[file] = source.NewLines(p.texts.Text(file))
	}
	return p.tables[file]
}

func (p *Positions) at(file string, offset uint32) Position {
	line, column := p.table(file).Position(offset, source.Scalars)
	return Position{Line: line + 1, Column: column + 1, Byte: offset}
}

// Of is a place as a range.
func (p *Positions) Of(l rule.Location) Range {
	return Range{Start: p.at(l.File, l.Span.Start), End: p.at(l.File, l.Span.End)}
}

// Finding puts a finding into shape.
func (p *Positions) Finding(f *rule.Finding) Finding {
	out := Finding{
		Rule: f.Rule, Severity: f.Severity.String(), Section: f.Section, Message: f.Message,
		File: p.texts.Display(f.File), Range: p.Of(f.Location), Related: []Place{}, Fixes: []Fix{},
	}
	for _, r := range f.Related {
		out.Related = append(out.Related, Place{Message: r.Message, File: p.texts.Display(r.File), Range: p.Of(r.Location)})
	}
	for _, fix := range f.Fixes {
		j := Fix{Title: fix.Title, Applicability: fix.Applicability.String(), Edits: []Edit{}}
		for _, e := range fix.Edits {
			j.Edits = append(j.Edits, Edit{File: p.texts.Display(e.File), Range: p.Of(e.Location), NewText: e.New})
		}
		out.Fixes = append(out.Fixes, j)
	}
	return out
}
