package rustc

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

var update = flag.Bool("update", false, "write the diagnoses anew")

var (
	snippets  = filepath.Join("..", "..", "testdata", "rustc")
	diagnoses = filepath.Join(snippets, "diagnoses.txt")
)

func recorded(t testing.TB) []oracle.Message {
	t.Helper()
	messages, err := oracle.ReadMessages(filepath.Join(snippets, oracle.MessagesFile))
	if err != nil {
		t.Fatal(err)
	}
	return messages
}

// unprovoked are the shapes that no snippet of ours makes rustc 1.95 take; TestUnprovoked has them.
var unprovoked = map[string]bool{"hr-error": true, "send-generic-future": true}

// write is a diagnosis as people may read it in a file that is compared.
func (d *Diagnosis) write(b *strings.Builder) {
	fmt.Fprintf(b, "%s:%d:%d: %s: %s\n", d.At.File, d.At.Start.Line, d.At.Start.Column, d.Label(), d.Says)
	fmt.Fprintf(b, "    %s, section %d\n", d.Shape, d.Section)
	if d.Fix != "" {
		fmt.Fprintf(b, "    fix: %s\n", d.Fix)
	}
	for _, n := range d.Notes {
		fmt.Fprintf(b, "    %d:%d: %s\n", n.Start.Line, n.Start.Column, n.Text)
	}
}

// TestDiagnoses replays what rustc said of the snippets. A snippet is named after the shape that one of its
// errors must have, and what comes of all of them is in a file that a person has read.
func TestDiagnoses(t *testing.T) {
	var all strings.Builder
	errors, shapesSeen := 0, map[string]bool{}
	met := map[string]bool{}
	for _, m := range recorded(t) {
		var d Diagnostic
		if err := json.Unmarshal(m.Message, &d); err != nil {
			t.Fatal(err)
		}
		shape, _, _ := strings.Cut(m.Snippet, "/")
		met[m.Snippet] = met[m.Snippet] || shape == "others"
		if diag, ok := Diagnose(&d); ok {
			fmt.Fprintf(&all, "%s %s\n", m.Snippet, strings.Join(m.Editions, " "))
			diag.write(&all)
			errors += len(m.Editions)
			shapesSeen[diag.Shape] = true
			met[m.Snippet] = met[m.Snippet] || diag.Shape == shape
			if shape == "others" {
				t.Errorf("%s: %s", m.Snippet, diag.Says)
			}
		}
	}
	for snippet, ok := range met {
		if !ok {
			t.Errorf("%s: no error of its shape", snippet)
		}
	}
	for _, s := range shapes().Shape {
		if !shapesSeen[s.ID] && !unprovoked[s.ID] {
			t.Errorf("shape %s: no snippet", s.ID)
		}
	}
	if errors < 60 {
		t.Errorf("%d errors are replayed, want 60 and more", errors)
	}
	if *update {
		if err := os.WriteFile(diagnoses, []byte(all.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(diagnoses)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), all.String()); diff != "" {
		t.Errorf("%s (-want +got; -update writes it anew):\n%s", diagnoses, diff)
	}
}

// TestUnprovoked gives the messages that older versions of rustc are known by.
func TestUnprovoked(t *testing.T) {
	for message, shape := range map[string]string{
		"higher-ranked lifetime error":                 "hr-error",
		"future cannot be sent between threads safely": "send-generic-future",
	} {
		d := Diagnostic{Message: message, Level: "error", Spans: []Span{{File: "src/lib.rs", LineStart: 1, LineEnd: 1, ColumnStart: 1, ColumnEnd: 2, Primary: true}}}
		if got, ok := Diagnose(&d); !ok || got.Shape != shape {
			t.Errorf("%s: %t %+v", message, ok, got)
		}
	}
}
