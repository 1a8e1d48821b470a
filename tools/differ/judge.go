package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/types"
)

// Program is a file of functions f0, f1, …, with a demand for the future of each. The same seed gives the same text.
func Program(seed uint64, functions int) string {
	r := rand.New(rand.NewPCG(seed, 0))
	var b strings.Builder
	b.WriteString(prelude)
	for i := range functions {
		b.WriteString(function(r, fmt.Sprintf("f%d", i)))
		fmt.Fprintf(&b, "fn d%d() { need(f%d()) }\n", i, i)
	}
	return b.String()
}

// tally counts functions.
type tally struct{ send, notSend, discarded, differ int }

func (t *tally) add(o tally) {
	t.send += o.send
	t.notSend += o.notSend
	t.discarded += o.discarded
	t.differ += o.differ
}

func (t tally) String() string {
	return fmt.Sprintf("%d Send, %d not Send, %d discarded: %d differ", t.send, t.notSend, t.discarded, t.differ)
}

// difference is a function that the two judge differently.
type difference struct{ name, rustc, ours, text string }

// owner is a line at which a function or its demand begins.
var owner = regexp.MustCompile(`^(?:async )?fn ([fd])(\d+)\(\)`)

// hold asks both about a text.
func hold(ctx context.Context, text, edition string) (t tally, differ []difference, err error) {
	owners, texts := ownersOf(text)
	var rejected map[int]bool
	discarded := map[int]bool{}
	for {
		var broken map[int]bool
		if rejected, broken, err = askRustc(ctx, text, edition, owners); err != nil {
			return t, nil, err
		}
		if len(broken) == 0 {
			break
		}
		maps.Copy(discarded, broken)
		text = without(text, broken, owners)
	}
	verdicts, errs, err := askOurs(ctx, text, edition, owners)
	if err != nil {
		return t, nil, err
	}
	for i, body := range texts {
		if discarded[i] {
			t.discarded++
			continue
		}
		rustc := types.Yes
		if rejected[i] {
			rustc = types.No
			t.notSend++
		} else {
			t.send++
		}
		ours := words[verdicts[i]]
		if verdicts[i] == rustc && errs[i] == rejected[i] {
			continue
		}
		if verdicts[i] == rustc {
			ours += fmt.Sprintf(", error: %t", errs[i])
		}
		t.differ++
		differ = append(differ, difference{name: fmt.Sprintf("f%d", i), rustc: words[rustc], ours: ours, text: body})
	}
	return t, differ, nil
}

var words = map[types.Answer]string{types.Yes: "Send", types.No: "not Send", types.Maybe: "Unknown"}

// place says which function a line belongs to, and whether it is its demand.
type place struct {
	fn     int
	demand bool
}

// ownersOf maps lines, from 1, to functions; and functions to their text.
func ownersOf(text string) (owners map[int]place, texts map[int]string) {
	owners, texts = map[int]place{}, map[int]string{}
	current := place{fn: -1}
	for i, line := range strings.SplitAfter(text, "\n") {
		if m := owner.FindStringSubmatch(line); m != nil {
			n, _ := strconv.Atoi(m[2]) // digits
			current = place{fn: n, demand: m[1] == "d"}
		}
		if current.fn >= 0 {
			owners[i+1] = current
			if !current.demand {
				texts[current.fn] += line
			}
		}
	}
	return owners, texts
}

// without is the text with empty lines for some functions and their demands: an error of one may keep rustc from
// looking at the others.
func without(text string, fns map[int]bool, owners map[int]place) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		if at, ok := owners[i+1]; ok && fns[at.fn] {
			lines[i] = ""
		}
	}
	return strings.Join(lines, "\n")
}

// message is what of rustc's JSON is needed.
type message struct {
	Level, Message string
	Spans          []struct {
		Line    int  `json:"line_start"`
		Primary bool `json:"is_primary"`
	}
}

// askRustc gives the functions whose futures are not Send, and those that are rejected for another reason.
func askRustc(ctx context.Context, text, edition string, owners map[int]place) (rejected, broken map[int]bool, err error) {
	dir, err := os.MkdirTemp("", "differ")
	if err != nil {
		return nil, nil, err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "lib.rs")
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		return nil, nil, err
	}
	cmd := exec.CommandContext(ctx, "rustc", "--edition", edition, "--crate-type=lib", "--emit=metadata", "--error-format=json", "-o", filepath.Join(dir, "lib.rmeta"), file)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		return nil, nil, err
	}
	rejected, broken = map[int]bool{}, map[int]bool{}
	for dec := json.NewDecoder(&stderr); dec.More(); {
		var m message
		if err := dec.Decode(&m); err != nil {
			return nil, nil, err
		}
		if m.Level != "error" {
			continue
		}
		for _, s := range m.Spans {
			at, ok := owners[s.Line]
			switch {
			case !s.Primary:
			case !ok:
				return nil, nil, fmt.Errorf("rustc: line %d: %s", s.Line, m.Message)
			case at.demand:
				rejected[at.fn] = true
			default:
				broken[at.fn] = true
			}
		}
	}
	return rejected, broken, nil
}

// askOurs gives our verdict of each function's future, and which of them some error is about.
func askOurs(ctx context.Context, text, edition string, owners map[int]place) (verdicts map[int]types.Answer, errs map[int]bool, err error) {
	n, err := strconv.Atoi(edition)
	if err != nil {
		return nil, nil, err
	}
	w, err := engine.OpenText("lib.rs", []byte(text), engine.Options{Edition: n})
	if err != nil {
		return nil, nil, err
	}
	defer w.Close()
	list, err := w.Futures(ctx, "lib.rs", 0)
	if err != nil {
		return nil, nil, err
	}
	lines := source.NewLines([]byte(text))
	verdicts, errs = map[int]types.Answer{}, map[int]bool{}
	for _, f := range list.Futures {
		if f.Expr == types.NoExpr {
			verdicts[owners[lines.Line(list.Locate(f.Fn, f.Span).Span.Start)+1].fn] = f.Send.Answer
		}
	}
	report, err := w.Check(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, f := range report.Findings {
		if f.Severity != rule.Error {
			continue
		}
		for _, l := range append([]rule.Location{f.Location}, related(f)...) {
			if at, ok := owners[lines.Line(l.Span.Start)+1]; ok {
				errs[at.fn] = true
			}
		}
	}
	return verdicts, errs, nil
}

// related are the further places of a finding: what is wrong with a future may stand in the one that it awaits.
func related(f rule.Finding) []rule.Location {
	out := make([]rule.Location, len(f.Related))
	for i, r := range f.Related {
		out[i] = r.Location
	}
	return out
}
