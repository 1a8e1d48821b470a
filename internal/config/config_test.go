package config

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var ruleNames = []string{"guard-across-await", "non-send-captured"}

func TestParse(t *testing.T) {
	src := `dependencies = false
queries = "lints"
large-future = 4096

[rules]
guard-across-await = "error"

[[guards]]
type = "my::Guard"

[[spawns]]
function = "my::go"
send = false

[inlay-hints]
guards = false
borrows = true

[code-lenses]
states = false
`
	c, ps := Parse([]byte(src), ruleNames)
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	want := &Config{
		Rules:   map[string]string{"guard-across-await": "error"},
		Guards:  []Guard{{Type: "my::Guard", Kind: "mutex"}},
		Spawns:  []Spawn{{Function: "my::go", Kind: "task", Static: true}},
		Queries: "lints", LargeFuture: 4096,
		InlayHints: Hints{NotSend: true, Large: true, Borrows: true, Futures: true},
	}
	if d := cmp.Diff(want, c); d != "" {
		t.Error(d)
	}
}

// What a spawn demands follows from its kind unless the row says otherwise.
func TestSpawnDemands(t *testing.T) {
	for _, tt := range []struct {
		row          string
		send, static bool
	}{
		{``, true, true},
		{`kind = "task"`, true, true},
		{`kind = "local"`, false, true},
		{`kind = "thread"`, true, true},
		{`kind = "blocking"`, true, true},
		{`kind = "scoped"`, true, false},
		{`kind = "block_on"`, false, false},
		{"kind = \"scoped\"\nstatic = true\nsend = false", false, true},
	} {
		c, ps := Parse([]byte("[[spawns]]\nfunction = \"my::go\"\n"+tt.row), ruleNames)
		if len(ps) > 0 || len(c.Spawns) != 1 {
			t.Fatal(ps)
		}
		if s := c.Spawns[0]; s.Send != tt.send || s.Static != tt.static {
			t.Errorf("%q: Send %v, 'static %v", tt.row, s.Send, s.Static)
		}
	}
}

// The documentation has the settings as the code has them.
func TestDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), Markdown()) && !strings.Contains(string(page)+"\n", Markdown()) {
		t.Errorf("docs/configuration.md differs from\n%s", Markdown())
	}
}

// Each wrong setting is said at its place, with the nearest right one, and the rest still applies.
func TestProblems(t *testing.T) {
	for _, tt := range []struct{ name, src, at, message string }{
		{"key", "dependency = true\nqueries = \"q\"", "dependency", "did you mean `dependencies`?"},
		{"rule", "queries = \"q\"\n[rules]\nguard-accross-await = \"off\"", "guard-accross-await", "did you mean `guard-across-await`?"},
		{"severity", "queries = \"q\"\n[rules]\nguard-across-await = \"warn\"", "guard-across-await", "did you mean `warning`?"},
		{"type", "queries = \"q\"\ncargo-check = \"yes\"", "cargo-check", "takes true or false, not \"yes\""},
		{"number", "queries = \"q\"\nlarge-future = \"4 KiB\"", "large-future", "takes a whole number from 1, not \"4 KiB\""},
		{"no number", "queries = \"q\"\nlarge-future = 0", "large-future", "takes a whole number from 1, not 0"},
		{"row", "queries = \"q\"\n[[guards]]\nkind = \"mutex\"", "guards", "needs `type`"},
		{"row key", "queries = \"q\"\n[[guards]]\ntype = \"A\"\nkin = \"mutex\"", "kin", "did you mean `kind`?"},
		{"no switches", "queries = \"q\"\ninlay-hints = false", "inlay-hints", "`inlay-hints` is a table of what is on or off"},
		{"switch", "queries = \"q\"\n[inlay-hints]\nnotsend = false", "notsend", "did you mean `not-send`?"},
		{"switched", "queries = \"q\"\n[code-lenses]\nstates = \"no\"", "states", "takes true or false, not \"no\""},
		{"no list", "queries = \"q\"\nguards = 1", "guards", "write [[guards]]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, ps := Parse([]byte(tt.src), ruleNames)
			if len(ps) != 1 {
				t.Fatalf("want one problem, got %v", ps)
			}
			if got := tt.src[ps[0].Offset:ps[0].End]; got != tt.at {
				t.Errorf("it points at %q, not %q", got, tt.at)
			}
			if !strings.Contains(ps[0].Message, tt.message) {
				t.Errorf("%q does not say %q", ps[0].Message, tt.message)
			}
			if c.Queries != "q" {
				t.Error("the rest was lost")
			}
		})
	}
}

func TestNotTOML(t *testing.T) {
	_, ps := Parse([]byte("queries = \"q\"\nrules = [\n"), ruleNames)
	if len(ps) != 1 || !strings.HasPrefix(ps[0].Message, "this is not TOML") {
		t.Fatal(ps)
	}
}

// What the schema calls an option's default is what holds when the option is not set, and each option of which an
// editor shows the value has one.
func TestSchemaDefaults(t *testing.T) {
	raw, err := json.Marshal(Schema([]RuleDoc{{Name: "guard-across-await"}}))
	if err != nil {
		t.Fatal(err)
	}
	var schema struct {
		Properties map[string]struct {
			Default    any
			Properties map[string]struct{ Default any }
		}
	}
	if err := json.Unmarshal(raw, &schema); err != nil {
		t.Fatal(err)
	}
	defaults := map[string]any{}
	for _, o := range Options() {
		v := schema.Properties[o.Key].Default
		if o.kind == switches {
			fields := map[string]any{}
			for name, f := range schema.Properties[o.Key].Properties {
				fields[name] = f.Default
			}
			v = fields
		}
		if (v == nil) != (o.kind == rows || o.kind == ruleTable) {
			t.Errorf("the default of %s is %v", o.Key, v)
		}
		if v != nil {
			defaults[o.Key] = v
		}
	}
	c := Default()
	if ps := c.Apply(defaults, ruleNames); len(ps) > 0 {
		t.Fatal(ps)
	}
	if d := cmp.Diff(Default(), c); d != "" {
		t.Error(d)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("rules = 1"))
	f.Add([]byte("[[guards]]\ntype=1"))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, ps := Parse(data, ruleNames)
		for _, p := range ps {
			if p.Offset < 0 || p.End > len(data) || p.Offset > p.End {
				t.Fatalf("%v is out of the text", p)
			}
		}
	})
}
