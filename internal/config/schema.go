package config

import (
	"fmt"
	"strings"
)

// A RuleDoc is what the schema says of a rule.
type RuleDoc struct{ Name, Doc string }

// Schema is the JSON Schema of the settings, for editors and for crossawait.toml: an object, ready to be marshalled.
func Schema(rules []RuleDoc) map[string]any {
	props := map[string]any{}
	for _, o := range Options() {
		props[o.Key] = o.schema(rules)
	}
	return map[string]any{
		"$schema":              "http://json-schema.org/draft-07/schema#",
		"title":                "crossawait",
		"type":                 "object",
		"additionalProperties": false,
		"properties":           props,
	}
}

func (o *Option) schema(rules []RuleDoc) map[string]any {
	s := map[string]any{"description": o.Doc}
	if o.def != nil {
		s["default"] = o.def
	}
	switch o.kind {
	case boolean:
		s["type"] = "boolean"
	case number:
		s["type"], s["minimum"] = "integer", 1
	case text:
		s["type"] = "string"
	case ruleTable:
		names := map[string]any{}
		for _, r := range rules {
			names[r.Name] = map[string]any{"type": "string", "enum": Severities, "description": r.Doc}
		}
		s["type"], s["properties"], s["additionalProperties"] = "object", names, false
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

// Switches are the names of the switches in an option that is a table of them, in the order of the documentation.
func (o *Option) Switches() []string {
	var names []string
	for _, f := range o.fields {
		if o.kind == switches {
			names = append(names, f.name)
		}
	}
	return names
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
