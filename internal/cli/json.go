package cli

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

// The shapes below are contract.md's: lines and columns from 1, columns in Unicode scalar values, bytes
// from 0.
type (
	jsonPosition struct {
		Line   int    `json:"line"`
		Column int    `json:"column"`
		Byte   uint32 `json:"byte"`
	}
	jsonRange struct {
		Start jsonPosition `json:"start"`
		End   jsonPosition `json:"end"`
	}
	jsonPlace struct {
		Message string    `json:"message"`
		File    string    `json:"file"`
		Range   jsonRange `json:"range"`
	}
	jsonEdit struct {
		File    string    `json:"file"`
		Range   jsonRange `json:"range"`
		NewText string    `json:"newText"`
	}
	jsonFix struct {
		Title         string     `json:"title"`
		Applicability string     `json:"applicability"`
		Edits         []jsonEdit `json:"edits"`
	}
	jsonFinding struct {
		Rule     string      `json:"rule"`
		Severity string      `json:"severity"`
		Section  int         `json:"section"`
		Message  string      `json:"message"`
		File     string      `json:"file"`
		Range    jsonRange   `json:"range"`
		Related  []jsonPlace `json:"related"`
		Fixes    []jsonFix   `json:"fixes"`
	}
)

// positions converts byte spans to the ranges of the JSON formats.
type positions struct {
	texts  texts
	tables map[string]*source.Lines
}

func newPositions(t texts) *positions {
	return &positions{texts: t, tables: map[string]*source.Lines{}}
}

func (p *positions) table(file string) *source.Lines {
	if p.tables[file] == nil {
		p.tables[file] = source.NewLines(p.texts.Text(file))
	}
	return p.tables[file]
}

func (p *positions) at(file string, offset uint32) jsonPosition {
	line, column := p.table(file).Position(offset, source.Scalars)
	return jsonPosition{Line: line + 1, Column: column + 1, Byte: offset}
}

func (p *positions) of(l rule.Location) jsonRange {
	return jsonRange{Start: p.at(l.File, l.Span.Start), End: p.at(l.File, l.Span.End)}
}

func (p *positions) finding(f *rule.Finding) jsonFinding {
	out := jsonFinding{
		Rule: f.Rule, Severity: f.Severity.String(), Section: f.Section, Message: f.Message,
		File: p.texts.Display(f.File), Range: p.of(f.Location), Related: []jsonPlace{}, Fixes: []jsonFix{},
	}
	for _, r := range f.Related {
		out.Related = append(out.Related, jsonPlace{Message: r.Message, File: p.texts.Display(r.File), Range: p.of(r.Location)})
	}
	for _, fix := range f.Fixes {
		j := jsonFix{Title: fix.Title, Applicability: fix.Applicability.String(), Edits: []jsonEdit{}}
		for _, e := range fix.Edits {
			j.Edits = append(j.Edits, jsonEdit{File: p.texts.Display(e.File), Range: p.of(e.Location), NewText: e.New})
		}
		out.Fixes = append(out.Fixes, j)
	}
	return out
}

// writeJSON prints one finding a line.
func writeJSON(w io.Writer, findings []rule.Finding, t texts) error {
	b := bufio.NewWriter(w)
	p := newPositions(t)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	for i := range findings {
		if err := enc.Encode(p.finding(&findings[i])); err != nil {
			return err
		}
	}
	return b.Flush()
}
