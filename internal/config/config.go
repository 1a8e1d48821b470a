// Package config is crossawait's settings: one table of options, from which the defaults, the checks, the
// JSON Schema and the documentation all come, whether they were written in crossawait.toml or sent by an
// editor. It reads text that it is given and touches no files.
package config

//go:generate go run ../../tools/editorschema -dir ../../editors/vscode

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// FileName is the configuration file, looked for beside Cargo.toml and in the folders above.
const FileName = "crossawait.toml"

// Config is one project's settings. The zero value is not useful; start from Default.
type Config struct {
	// Rules maps a rule's name to a severity: off, hint, info, warning, error, or default.
	Rules map[string]string
	// Guards, Spawns, Blocking and CancelUnsafe are rows added to the catalog's.
	Guards       []Guard
	Spawns       []Spawn
	Blocking     []Function
	CancelUnsafe []Function
	// Queries is a folder of .scm files, relative to the configuration file; empty: none.
	Queries string
	// LargeFuture is the size, in bytes, from which a future is large.
	LargeFuture int64
	// Dependencies says whether the sources of dependencies are read for their types.
	Dependencies bool
	// InlayHints and CodeLenses are what an editor shows in the code without being asked.
	InlayHints Hints
	CodeLenses Lenses
	// CargoCheck says whether the server may run `cargo check`.
	CargoCheck bool
}

// Hints says which inlay hints there are.
type Hints struct{ NotSend, Guards, Large, Borrows, Futures bool }

// Any reports whether there are any.
func (h Hints) Any() bool { return h != Hints{} }

// Lenses says which code lenses there are.
type Lenses struct{ States bool }

// Guard is a type whose values must not be kept across an await.
type Guard struct{ Type, Kind, Name string }

// Spawn is a function that runs a future or closure on its own.
type Spawn struct {
	Function, Kind string
	Send, Static   bool
}

// Function is a function named by its path, with what to use instead.
type Function struct{ Function, Instead string }

// DefaultLargeFuture is the size at which tokio's spawn puts a future into a box of its own in a release build
// (BOX_FUTURE_THRESHOLD in tokio 1.54), and from which clippy's large_futures warns.
const DefaultLargeFuture = 16 << 10

// Default is the configuration of a project without a file.
func Default() *Config {
	return &Config{
		Rules: map[string]string{}, LargeFuture: DefaultLargeFuture, Dependencies: true,
		InlayHints: Hints{NotSend: true, Guards: true, Large: true, Futures: true},
		CodeLenses: Lenses{States: true},
	}
}

// Severities are the words for a rule's severity.
var Severities = []string{"off", "hint", "info", "warning", "error", "default"}

// kind is the shape of an option's value.
type kind uint8

const (
	text kind = iota
	boolean
	number // a whole number from 1
	ruleTable
	rows
	switches // a table of things that are on or off
)

// field is one key of a row.
type field struct {
	name, doc string
	kind      kind
	enum      []string
	required  bool
	on        bool // of a switch: whether it is on by itself
}

// Option is one setting.
type Option struct {
	Key    string
	Doc    string
	kind   kind
	def    any     // what Default has, of a boolean, a number or a text: for editors to show
	fields []field // of rows and switches
	set    func(*Config, any)
}

// Options are all settings, in the order of the documentation.
func Options() []Option {
	return []Option{
		{Key: "rules", kind: ruleTable, Doc: "The severity of each rule by name: off, hint, info, warning, error, or default. A severity below the default caps the rule; one above it raises what the rule finds, but nothing becomes an error that rustc would accept."},
		{Key: "guards", kind: rows, Doc: "Types of your own whose values must not be kept across an await, such as a guard that wraps another.",
			fields: []field{
				{name: "type", doc: "path of the type, from its crate: my_crate::sync::Guard", required: true},
				{name: "kind", doc: "what it guards", enum: []string{"mutex", "rwlock-read", "rwlock-write", "refcell", "span", "shard"}},
				{name: "name", doc: "how messages call it"},
			},
			set: func(c *Config, v any) {
				m := v.(map[string]any)
				c.Guards = append(c.Guards, Guard{Type: str(m["type"]), Kind: orElse(str(m["kind"]), "mutex"), Name: str(m["name"])})
			}},
		{Key: "spawns", kind: rows, Doc: "Functions of your own that run a future or closure apart from the caller, where their signature alone does not say so.",
			fields: []field{
				{name: "function", doc: "path of the function, from its crate", required: true},
				{name: "kind", doc: "what runs it", enum: []string{"task", "local", "thread", "blocking", "scoped", "block_on"}},
				{name: "send", kind: boolean, doc: "whether it demands Send (default: as its kind does, all but local and block_on)"},
				{name: "static", kind: boolean, doc: "whether it demands 'static (default: as its kind does, all but scoped and block_on)"},
			},
			set: func(c *Config, v any) {
				m := v.(map[string]any)
				kind := orElse(str(m["kind"]), "task")
				inPlace := kind == "block_on"
				c.Spawns = append(c.Spawns, Spawn{
					Function: str(m["function"]), Kind: kind,
					Send: flag(m["send"], !inPlace && kind != "local"), Static: flag(m["static"], !inPlace && kind != "scoped"),
				})
			}},
		{Key: "blocking", kind: rows, Doc: "Functions of your own that block the thread.", fields: functionFields,
			set: func(c *Config, v any) { c.Blocking = append(c.Blocking, function(v)) }},
		{Key: "cancel-unsafe", kind: rows, Doc: "Async functions of your own that lose data when their future is dropped half-way.", fields: functionFields,
			set: func(c *Config, v any) { c.CancelUnsafe = append(c.CancelUnsafe, function(v)) }},
		{Key: "queries", kind: text, def: "", Doc: "A folder of tree-sitter queries (.scm) that mark spawn-like calls, guards, blocking and cancel-unsafe calls in your code: docs/queries.md. Relative to this file.",
			set: func(c *Config, v any) { c.Queries = v.(string) }},
		{Key: "large-future", kind: number, def: int64(DefaultLargeFuture), Doc: "The size in bytes from which `oversized-future` calls a future large (default 16384). A value that nobody uses any more is reported from a sixteenth of it.",
			set: func(c *Config, v any) { c.LargeFuture = v.(int64) }},
		{Key: "dependencies", kind: boolean, def: true, Doc: "Whether the sources of dependencies, where present, are read for their types (default true).",
			set: func(c *Config, v any) { c.Dependencies = v.(bool) }},
		{Key: "inlay-hints", kind: switches, Doc: "What is said in the code itself, at the end of an `.await` or of an async function's signature. All is quiet where code is fine.",
			fields: []field{
				{name: "not-send", doc: "at an await: values kept across it that are not `Send`, unless the future is made for one thread", on: true},
				{name: "guards", doc: "at an await: guards of locks, borrows of a `RefCell` and the like that are held across it", on: true},
				{name: "large", doc: "at an await: values kept across it of a sixteenth of `large-future` or more", on: true},
				{name: "borrows", doc: "at an await: references kept across it to what the same future keeps"},
				{name: "futures", doc: "at an async function, block or closure: that its future is not `Send`, or not `'static` where that is demanded", on: true},
			},
			set: func(c *Config, v any) {
				m := v.(map[string]any)
				h := &c.InlayHints
				for name, to := range map[string]*bool{
					"not-send": &h.NotSend, "guards": &h.Guards, "large": &h.Large, "borrows": &h.Borrows, "futures": &h.Futures,
				} {
					*to = flag(m[name], *to)
				}
			}},
		{Key: "code-lenses", kind: switches, Doc: "Lines above the code that lead somewhere.",
			fields: []field{
				{name: "states", doc: "over async functions, and async blocks that are spawned: the future's state machine", on: true},
			},
			set: func(c *Config, v any) {
				c.CodeLenses.States = flag(v.(map[string]any)["states"], c.CodeLenses.States)
			}},
		{Key: "cargo-check", kind: boolean, def: false, Doc: "Whether the server may run `cargo check` when a file is saved (default false): docs/rustc.md. Cargo then runs the build scripts and macros of the workspace and of its dependencies; where only crossawait.toml says so, the editor's user is asked first. Without it, nothing of the workspace is ever run.",
			set: func(c *Config, v any) { c.CargoCheck = v.(bool) }},
	}
}

var functionFields = []field{
	{name: "function", doc: "path of the function, from its crate", required: true},
	{name: "instead", doc: "what to use instead"},
}

func function(v any) Function {
	m := v.(map[string]any)
	return Function{Function: str(m["function"]), Instead: str(m["instead"])}
}

func str(v any) string { s, _ := v.(string); return s }

func flag(v any, unset bool) bool {
	if b, ok := v.(bool); ok {
		return b
	}
	return unset
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// Problem is something wrong in the settings. Key is the path of the offending key, its parts joined by
// dots; Offset and End are bytes in the file, both 0 when the settings did not come from one.
type Problem struct {
	Key         string
	Message     string
	Offset, End int
}

// Apply puts settings, as decoded from TOML or JSON, over c. What is wrong is left out and said; the rest
// applies. ruleNames are the rules there are.
func (c *Config) Apply(settings map[string]any, ruleNames []string) []Problem {
	var ps []Problem
	options := Options()
	for _, key := range sortedKeys(settings) {
		o := find(options, key)
		if o == nil {
			names := make([]string, len(options))
			for i := range options {
				names[i] = options[i].Key
			}
			ps = append(ps, Problem{Key: key, Message: unknownKey(key, names)})
			continue
		}
		ps = append(ps, c.applyOption(o, settings[key], ruleNames)...)
	}
	return ps
}

func find(options []Option, key string) *Option {
	for i := range options {
		if options[i].Key == key {
			return &options[i]
		}
	}
	return nil
}

func (c *Config) applyOption(o *Option, v any, ruleNames []string) []Problem {
	switch o.kind {
	case boolean:
		if _, ok := v.(bool); !ok {
			return []Problem{{Key: o.Key, Message: fmt.Sprintf("`%s` takes true or false, not %s", o.Key, describe(v))}}
		}
		o.set(c, v)
	case number:
		n, ok := whole(v)
		if !ok || n < 1 {
			return []Problem{{Key: o.Key, Message: fmt.Sprintf("`%s` takes a whole number from 1, not %s", o.Key, describe(v))}}
		}
		o.set(c, n)
	case text:
		if _, ok := v.(string); !ok {
			return []Problem{{Key: o.Key, Message: fmt.Sprintf("`%s` takes a text in quotes, not %s", o.Key, describe(v))}}
		}
		o.set(c, v)
	case ruleTable:
		return c.applyRules(v, ruleNames)
	case rows:
		return c.applyRows(o, v)
	case switches:
		return c.applySwitches(o, v)
	}
	return nil
}

// whole reads a whole number: TOML gives an int64, JSON a float64.
func whole(v any) (int64, bool) {
	switch v := v.(type) {
	case int64:
		return v, true
	case float64:
		return int64(v), v == float64(int64(v))
	}
	return 0, false
}

func (c *Config) applyRules(v any, names []string) []Problem {
	table, ok := v.(map[string]any)
	if !ok {
		return []Problem{{Key: "rules", Message: "`rules` is a table of rule names and severities, such as guard-across-await = \"warning\""}}
	}
	var ps []Problem
	for _, name := range sortedKeys(table) {
		key := "rules." + name
		if !slices.Contains(names, name) {
			ps = append(ps, Problem{Key: key, Message: fmt.Sprintf("there is no rule `%s`%s", name, didYouMean(name, names))})
			continue
		}
		s, ok := table[name].(string)
		if !ok || !slices.Contains(Severities, s) {
			ps = append(ps, Problem{Key: key, Message: fmt.Sprintf("a severity is one of %s, not %s%s", strings.Join(Severities, ", "), describe(table[name]), didYouMean(s, Severities))})
			continue
		}
		c.Rules[name] = s
	}
	return ps
}

func (c *Config) applyRows(o *Option, v any) []Problem {
	list, ok := v.([]any)
	if !ok {
		return []Problem{{Key: o.Key, Message: fmt.Sprintf("`%s` is a list of tables: write [[%s]] above each", o.Key, o.Key)}}
	}
	var ps []Problem
	for i, item := range list {
		row, ok := item.(map[string]any)
		if !ok {
			ps = append(ps, Problem{Key: o.Key, Message: fmt.Sprintf("entry %d of `%s` is %s, not a table", i+1, o.Key, describe(item))})
			continue
		}
		if bad := checkRow(o, row); len(bad) > 0 {
			ps = append(ps, bad...)
			continue
		}
		o.set(c, row)
	}
	return ps
}

func (c *Config) applySwitches(o *Option, v any) []Problem {
	table, ok := v.(map[string]any)
	if !ok {
		return []Problem{{Key: o.Key, Message: fmt.Sprintf("`%s` is a table of what is on or off, such as %s = false", o.Key, o.fields[0].name)}}
	}
	ps := checkRow(o, table)
	o.set(c, table) // whatever is no boolean changes nothing
	return ps
}

func checkRow(o *Option, row map[string]any) []Problem {
	var ps []Problem
	names := make([]string, len(o.fields))
	for i, f := range o.fields {
		names[i] = f.name
		v, there := row[f.name]
		key := o.Key + "." + f.name
		_, isText := v.(string)
		_, isBool := v.(bool)
		boolean := f.kind == boolean || o.kind == switches
		switch {
		case !there && f.required:
			ps = append(ps, Problem{Key: o.Key, Message: fmt.Sprintf("an entry of `%s` needs `%s`: %s", o.Key, f.name, f.doc)})
		case !there:
		case boolean && !isBool:
			ps = append(ps, Problem{Key: key, Message: fmt.Sprintf("`%s` takes true or false, not %s", f.name, describe(v))})
		case !boolean && !isText:
			ps = append(ps, Problem{Key: key, Message: fmt.Sprintf("`%s` takes a text in quotes, not %s", f.name, describe(v))})
		case f.enum != nil && !slices.Contains(f.enum, str(v)):
			ps = append(ps, Problem{Key: key, Message: fmt.Sprintf("`%s` is one of %s, not %s%s", f.name, strings.Join(f.enum, ", "), describe(v), didYouMean(str(v), f.enum))})
		}
	}
	for _, key := range sortedKeys(row) {
		if !slices.Contains(names, key) {
			ps = append(ps, Problem{Key: o.Key + "." + key, Message: unknownKey(key, names)})
		}
	}
	return ps
}

func unknownKey(key string, names []string) string {
	return fmt.Sprintf("there is no setting `%s`%s", key, didYouMean(key, names))
}

func describe(v any) string {
	switch v := v.(type) {
	case string:
		return fmt.Sprintf("%q", v)
	case bool:
		return fmt.Sprint(v)
	case map[string]any:
		return "a table"
	case []any:
		return "a list"
	case nil:
		return "nothing"
	}
	return fmt.Sprint(v)
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// didYouMean is "; did you mean `x`?" for the nearest name, "" when none is near.
func didYouMean(word string, names []string) string {
	if n := Nearest(word, names); n != "" {
		return fmt.Sprintf("; did you mean `%s`?", n)
	}
	return ""
}

// Nearest is the name that word was most likely meant to be, "" when none is near: by edit distance, at
// most a third of the word's length and at least 2.
func Nearest(word string, names []string) string {
	best, bestDistance := "", max(2, len(word)/3)+1
	for _, n := range names {
		d := distance(strings.ToLower(word), strings.ToLower(n))
		if len(word) >= 3 && strings.HasPrefix(n, word) {
			d = 0 // an abbreviation
		}
		if d < bestDistance {
			best, bestDistance = n, d
		}
	}
	return best
}

// distance is the Levenshtein distance, in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			diagonal, row[j] = row[j], min(row[j]+1, row[j-1]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
