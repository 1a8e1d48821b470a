package flow_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var record = flag.Bool("record", false, "ask rustc again what the snippets in testdata/oracle store")

// oracle is one file of snippets in one edition.
type oracle struct{ name, edition, text string }

// recorded is the file that holds rustc's answers.
func (o oracle) recorded() string {
	return filepath.Join("testdata", "oracle", o.name+"."+o.edition+".txt")
}

// refused is the file that lists the functions whose futures are not Send.
func (o oracle) refused() string {
	return filepath.Join("testdata", "oracle", o.name+"."+o.edition+".notsend.txt")
}

// oracles are the snippet files, each in the editions it is written for.
func oracles(t *testing.T) []oracle {
	t.Helper()
	prelude, err := os.ReadFile(filepath.Join("testdata", "oracle", "prelude.rs.txt"))
	if err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob(filepath.Join("testdata", "oracle", "*.rs"))
	var out []oracle
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(f), ".rs")
		editions := []string{"2021", "2024"}
		if base, only, ok := strings.Cut(name, "."); ok {
			name, editions = base, []string{only}
		}
		for _, e := range editions {
			out = append(out, oracle{name, e, string(text) + string(prelude)})
		}
	}
	return out
}

func TestRecord(t *testing.T) {
	if !*record {
		t.Skip("run with -record to ask rustc again")
	}
	for _, o := range oracles(t) {
		points := rustcStored(t, o.text, o.edition)
		if err := os.WriteFile(o.recorded(), []byte(render(points, o.text)), 0o644); err != nil {
			t.Fatal(err)
		}
		refused := strings.Join(rustcNotSend(t, o.text, o.edition), "\n") + "\n"
		if err := os.WriteFile(o.refused(), []byte(refused), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
