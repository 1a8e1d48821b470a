package config

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Schema is the JSON Schema of the settings, for editors and for crossawait.toml.
func Schema(ruleNames []string) []byte {
	props := map[string]any{}
	for _, o := range Options() {
		props[o.Key] = o.schema(ruleNames)
	}
	out, err := json.MarshalIndent(map[string]any{
		"$schema":              "https://json-schema.org/draft/2020-12/schema",
		"title":                "crossawait",
		"type":                 "object",
		"additionalProperties": false,
		"properties":           props,
	}, "", "  ")
	if err != nil {
		panic(err) // maps of strings always marshal
	}
	return append(out, '\n')
}

func (o *Option) schema(ruleNames []string) map[string]any {
	s := map[string]any{"description": o.Doc}
	switch o.kind {
	case boolean:
		s["type"] = "boolean"
	case number:
		s["type"], s["minimum"] = "integer", 1
	case text:
		s["type"] = "string"
	case ruleTable:
		rules := map[string]any{}
		for _, n := range ruleNames {
			rules[n] = map[string]any{"enum": Severities}
		}
		s["type"], s["properties"], s["additionalProperties"] = "object", rules, false
	case rows:
		fields := map[string]any{}
		var required []string
		for _, f := range o.fields {
			p := map[string]any{"description": f.doc, "type": "string"}
			if f.kind == boolean {
				p["type"] = "boolean"
			}
			if f.enum != nil {
				p["enum"] = f.enum
			}
			fields[f.name] = p
			if f.required {
				required = append(required, f.name)
			}
		}
		s["type"] = "array"
		s["items"] = map[string]any{"type": "object", "properties": fields, "required": required, "additionalProperties": false}
	case switches:
		fields := map[string]any{}
		for _, f := range o.fields {
			fields[f.name] = map[string]any{"description": f.doc, "type": "boolean", "default": f.on}
		}
		s["type"], s["properties"], s["additionalProperties"] = "object", fields, false
	}
	return s
}

// Markdown documents the settings.
func Markdown() string {
	var b strings.Builder
	for _, o := range Options() {
		fmt.Fprintf(&b, "### `%s`\n\n%s\n\n", o.Key, o.Doc)
		for _, f := range o.fields {
			need := ""
			if f.required {
				need = " (needed)"
			}
			choice := ""
			if f.enum != nil {
				choice = ": " + strings.Join(f.enum, ", ")
			}
			if o.kind == switches {
				choice = fmt.Sprintf(" (default %v)", f.on)
			}
			fmt.Fprintf(&b, "- `%s`%s: %s%s\n", f.name, need, f.doc, choice)
		}
		if len(o.fields) > 0 {
			b.WriteByte('\n')
		}
	}
	return b.String()
}
