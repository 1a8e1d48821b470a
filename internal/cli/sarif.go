package cli

import (
	"encoding/json"
	"io"

	"github.com/crossawait/crossawait/internal/book"
	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/report"
	"github.com/crossawait/crossawait/internal/rule"
)

// SARIF 2.1.0 (OASIS), the part that code-scanning services read. Regions count from 1, columns in Unicode
// scalar values as declared by columnKind.
type (
	sarifText struct {
		Text string `json:"text"`
	}
	sarifRegion struct {
		StartLine   int    `json:"startLine"`
		StartColumn int    `json:"startColumn"`
		EndLine     int    `json:"endLine"`
		EndColumn   int    `json:"endColumn"`
		ByteOffset  uint32 `json:"byteOffset"`
		ByteLength  uint32 `json:"byteLength"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted sarifText   `json:"insertedContent"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifFix struct {
		Description sarifText     `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
		Fixes     []sarifFix      `json:"fixes,omitempty"`
		// Suppressions is not empty for what the author of the code has allowed.
		Suppressions []sarifSuppression `json:"suppressions,omitempty"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification,omitempty"`
	}
	sarifRule struct {
		ID      string            `json:"id"`
		Short   sarifText         `json:"shortDescription"`
		Help    map[string]string `json:"help"`
		HelpURI string            `json:"helpUri"`
		Default struct {
			Level string `json:"level"`
		} `json:"defaultConfiguration"`
	}
)

var sarifLevel = map[rule.Severity]string{rule.Error: "error", rule.Warning: "warning", rule.Info: "note", rule.Hint: "note"}

// writeSARIF prints one run with all findings, those that are allowed marked so.
func writeSARIF(w io.Writer, findings []rule.Finding, allowed []engine.Suppressed, rules []rule.Rule, version string, t texts) error {
	p := &positions{report.NewPositions(t), t}
	index := map[string]int{}
	declared := []sarifRule{}
	for i, r := range rules {
		index[r.Name] = i
		page, _ := book.Page(r.Name) // every rule has one
		d := sarifRule{
			ID: r.Name, Short: sarifText{r.Title}, HelpURI: book.URL(r.Name),
			Help: map[string]string{"text": page.Markdown(book.Bare), "markdown": page.Markdown(book.Online)},
		}
		d.Default.Level = sarifLevel[r.Default]
		declared = append(declared, d)
	}
	result := func(f *rule.Finding) sarifResult {
		r := sarifResult{
			RuleID: f.Rule, RuleIndex: index[f.Rule], Level: sarifLevel[f.Severity],
			Message: sarifText{f.Message}, Locations: []sarifLocation{p.sarifLocation(f.Location, "")},
		}
		for _, rel := range f.Related {
			r.Related = append(r.Related, p.sarifLocation(rel.Location, rel.Message))
		}
		for _, fix := range f.Fixes {
			r.Fixes = append(r.Fixes, p.sarifFix(fix))
		}
		return r
	}
	results := []sarifResult{}
	for i := range findings {
		results = append(results, result(&findings[i]))
	}
	for i := range allowed {
		r := result(&allowed[i].Finding)
		r.Suppressions = []sarifSuppression{{Kind: "inSource", Justification: allowed[i].Reason}}
		results = append(results, r)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(map[string]any{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
		"version": "2.1.0",
		"runs": []any{map[string]any{
			"tool": map[string]any{"driver": map[string]any{
				"name": "crossawait", "version": version, "rules": declared,
			}},
			"columnKind": "unicodeCodePoints",
			"results":    results,
		}},
	})
}

// positions are places in SARIF's terms.
type positions struct {
	*report.Positions
	texts texts
}

func (p *positions) region(l rule.Location) sarifRegion {
	r := p.Of(l)
	return sarifRegion{
		StartLine: r.Start.Line, StartColumn: r.Start.Column, EndLine: r.End.Line, EndColumn: r.End.Column,
		ByteOffset: l.Span.Start, ByteLength: l.Span.Len(),
	}
}

func (p *positions) artifact(file string) sarifArtifact {
	return sarifArtifact{URI: p.texts.Display(file)}
}

func (p *positions) sarifLocation(l rule.Location, message string) sarifLocation {
	out := sarifLocation{Physical: sarifPhysical{Artifact: p.artifact(l.File), Region: p.region(l)}}
	if message != "" {
		out.Message = &sarifText{message}
	}
	return out
}

func (p *positions) sarifFix(fix rule.Fix) sarifFix {
	out := sarifFix{Description: sarifText{fix.Title}}
	at := map[string]int{}
	for _, e := range fix.Edits {
		i, ok := at[e.File]
		if !ok {
			i = len(out.Changes)
			at[e.File] = i
			out.Changes = append(out.Changes, sarifChange{Artifact: p.artifact(e.File)})
		}
		out.Changes[i].Replacements = append(out.Changes[i].Replacements, sarifReplacement{Deleted: p.region(e.Location), Inserted: sarifText{e.New}})
	}
	return out
}
