// Command editorschema writes what editors want to know of the settings, from the table in internal/config and the
// facts of the rules: the JSON Schema for crossawait.toml, and the settings in the manifest of the VS Code extension.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/crossawait/crossawait/internal/config"
	"github.com/crossawait/crossawait/internal/engine"
)

// The files, from the folder of the extension.
const (
	manifestFile = "package.json"
	schemaFile   = "schema/crossawait.schema.json"
)

func main() {
	dir := flag.String("dir", "editors/vscode", "the folder of the VS Code extension")
	flag.Parse()
	if err := run(*dir); err != nil {
		fmt.Fprintln(os.Stderr, "editorschema:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	files, err := generate(dir)
	if err != nil {
		return err
	}
	for name, data := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// generate gives the files as they should be, by their names in dir.
func generate(dir string) (map[string][]byte, error) {
	manifest, err := os.ReadFile(filepath.Join(dir, manifestFile))
	if err != nil {
		return nil, err
	}
	var rules []config.RuleDoc
	for _, r := range engine.Rules() {
		rules = append(rules, config.RuleDoc{Name: r.Name, Doc: fmt.Sprintf("%s. Default: %s.", r.Title, r.Default)})
	}
	schema := config.Schema(rules)
	text, err := indented(schema, "")
	if err != nil {
		return nil, err
	}
	manifest, err = splice(manifest, analysis(schema))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", manifestFile, err)
	}
	return map[string][]byte{schemaFile: append(text, '\n'), manifestFile: manifest}, nil
}

// analysis is the group of settings that VS Code shows: the keys of crossawait.toml, each a setting of its own, and of
// a table of switches each switch.
func analysis(schema map[string]any) map[string]any {
	props := map[string]any{}
	add := func(key string, s map[string]any) {
		p := map[string]any{"order": len(props), "scope": "window"}
		for k, v := range s {
			p[k] = v
		}
		delete(p, "description")
		p["markdownDescription"] = s["description"]
		props["crossawait."+key] = p
	}
	for _, o := range config.Options() {
		s := schema["properties"].(map[string]any)[o.Key].(map[string]any)
		if switches := o.Switches(); len(switches) > 0 {
			for _, name := range switches {
				add(o.Key+"."+name, s["properties"].(map[string]any)[name].(map[string]any))
			}
			continue
		}
		add(o.Key, s)
	}
	return map[string]any{"id": "analysis", "title": "Analysis", "order": 1, "properties": props}
}

// splice puts the group into the manifest's contributes.configuration, in the place of the one with its id. All else
// stays as it is written.
func splice(manifest []byte, group map[string]any) ([]byte, error) {
	dec := json.NewDecoder(bytes.NewReader(manifest))
	for _, key := range []string{"contributes", "configuration"} {
		if err := enter(dec, key); err != nil {
			return nil, err
		}
	}
	if t, err := dec.Token(); err != nil || t != json.Delim('[') {
		return nil, fmt.Errorf("contributes.configuration is no list")
	}
	for dec.More() {
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			return nil, err
		}
		var old struct{ ID string }
		if err := json.Unmarshal(raw, &old); err != nil {
			return nil, err
		}
		if old.ID != group["id"] {
			continue
		}
		end := dec.InputOffset()
		start := end - int64(len(raw))
		text, err := indented(group, "      ")
		if err != nil {
			return nil, err
		}
		return bytes.Join([][]byte{manifest[:start], text, manifest[end:]}, nil), nil
	}
	return nil, fmt.Errorf("contributes.configuration has no group %q", group["id"])
}

// enter reads up to the value of a key of the object that comes next.
func enter(dec *json.Decoder, key string) error {
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return fmt.Errorf("there is no object around %q", key)
	}
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return err
		}
		if t == key {
			return nil
		}
		var skip json.RawMessage
		if err := dec.Decode(&skip); err != nil {
			return err
		}
	}
	return fmt.Errorf("there is no %q", key)
}

// indented is JSON as people read it, each line after the first behind a prefix.
func indented(v any, prefix string) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent(prefix, "  ")
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}
