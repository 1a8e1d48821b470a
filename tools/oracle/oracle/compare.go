package oracle

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// Disagreements are the fixtures whose expectations cannot be right, a line each: rustc rejects and no
// error is expected, or rustc accepts and one is. A fixture that says why our analysis must stay silent,
// or that the error belongs to no rule, is not held to the first.
func Disagreements(fixtures []Fixture, verdicts Verdicts) []string {
	var lines []string
	for _, f := range fixtures {
		for _, edition := range f.Editions {
			v, err := verdicts.Of(f, edition)
			if err != nil {
				lines = append(lines, err.Error())
				continue
			}
			if why := disagreement(f, edition, v); why != "" {
				lines = append(lines, fmt.Sprintf("%s, edition %s: %s", f.Path, edition, why))
			}
		}
	}
	return lines
}

func disagreement(f Fixture, edition string, v Verdict) string {
	expected := slices.ContainsFunc(f.WantsIn(edition), func(w Want) bool { return w.Severity == "error" })
	claimed := slices.ContainsFunc(v.Errors, func(e Error) bool { return !slices.Contains(f.Unclaimed, e.Code) })
	if i := slices.IndexFunc(v.Errors, func(e Error) bool { return blunder(e.Code) && !slices.Contains(f.Unclaimed, e.Code) }); i >= 0 {
		return fmt.Sprintf("does not compile for a reason of its own: %s", v.Errors[i])
	}
	switch {
	case v.OK && expected:
		return "rustc accepts, and an error is expected"
	case v.OK && f.Unknown != "" && slices.Equal(f.Editions, []string{edition}):
		return "rustc accepts, so there is nothing to be Unknown about"
	case !v.OK && claimed && !expected && f.Unknown == "":
		return "rustc rejects, and no error is expected: " + v.Errors[0].String()
	case !v.OK && claimed && expected && f.Unknown != "":
		return "an error is expected of a fixture that is Unknown"
	case f.Unknown != "":
		return ""
	}
	return misplaced(f, edition, v)
}

// misplaced holds each expected error against the places that rustc points at, and the other way round:
// both must name the same lines. This is what makes fixtures with several functions trustworthy. Of
// several values in one future rustc names one, and with a code it may name only the function or its call; so much is
// allowed for.
func misplaced(f Fixture, edition string, v Verdict) string {
	fns := map[string][]int{}
	fn := func(at place) place {
		if fns[at.file] == nil {
			fns[at.file] = functions(f.TextOf(at.file))
		}
		if at.line < len(fns[at.file]) {
			at.line = fns[at.file][at.line]
		}
		return at
	}
	wanted, wantedFn := map[place]bool{}, map[place]bool{}
	for _, w := range f.WantsIn(edition) {
		if at := (place{w.File, w.Line}); w.Severity == "error" {
			wanted[at], wantedFn[fn(at)] = true, true
		}
	}
	pointed, pointedFn := map[place]bool{}, map[place]bool{}
	for _, e := range v.Errors {
		met := slices.Contains(f.Unclaimed, e.Code)
		for _, at := range e.places() {
			met = met || wanted[at] || e.Code != "" && wantedFn[fn(at)]
			// Of an argument deep inside, rustc names the call alone.
			for callee := range wantedFn {
				if e.Code == "E0277" && calls(lineOf(f, at), lineOf(f, callee)) {
					met, pointedFn[callee] = true, true
				}
			}
			if pointed[at] = true; wanted[at] || e.Code != "" {
				pointedFn[fn(at)] = true
			}
		}
		for _, line := range linesOfItems(f.Text, e.Message) {
			met = met || wantedFn[place{line: line}]
			pointedFn[place{line: line}] = true
		}
		if !met {
			return "no error is expected where rustc points: " + e.String()
		}
	}
	for _, w := range f.WantsIn(edition) {
		if at := (place{w.File, w.Line}); wanted[at] && !pointed[at] && !pointedFn[fn(at)] {
			return fmt.Sprintf("rustc does not point at %s, where an error is expected", at)
		}
	}
	return ""
}

// fnItem is how a message writes the type of a function: its name in braces.
var fnItem = regexp.MustCompile(`\{(\w+)\}`)

// linesOfItems are the lines at which the functions begin whose types a message names: "the trait bound
// `fn() -> impl Future {index}: Handler<_, _>` is not satisfied" is about `index`, wherever it points.
func linesOfItems(text, message string) []int {
	var lines []int
	for _, m := range fnItem.FindAllStringSubmatch(message, -1) {
		for i, line := range strings.Split(text, "\n") {
			if strings.Contains(line, "fn "+m[1]+"(") {
				lines = append(lines, i+1)
			}
		}
	}
	return lines
}

var fnPattern = regexp.MustCompile(`\bfn (\w+)`)

// calls reports whether a line names the function that another line declares.
func calls(line, declaration string) bool {
	m := fnPattern.FindStringSubmatch(declaration)
	return m != nil && strings.Contains(line, m[1]+"(")
}

// lineOf is the text of a line; "" when there is none.
func lineOf(f Fixture, at place) string {
	lines := strings.Split(f.TextOf(at.file), "\n")
	if at.line < 1 || at.line > len(lines) {
		return ""
	}
	return lines[at.line-1]
}

// place is a line of a file; file is "" in a fixture of one.
type place struct {
	file string
	line int
}

func (p place) String() string {
	return strings.TrimPrefix(fmt.Sprintf("%s:%d", p.file, p.line), ":")
}

// places are the lines that an error points at.
func (e Error) places() []place {
	out := []place{{e.File, e.Line}}
	for _, l := range e.Labels {
		out = append(out, place{l.File, l.Line})
	}
	return out
}

// functions gives for each line, from 1, the last line up to it that begins a function.
func functions(text string) []int {
	starts := []int{0}
	for i, line := range strings.Split(text, "\n") {
		start := starts[i]
		if code, _, _ := strings.Cut(line, "//"); strings.Contains(code, "fn ") {
			start = i + 1
		}
		starts = append(starts, start)
	}
	return starts
}

// blunder says whether a code is one that a slip in the fixture itself brings about: names and types
// that do not fit. E0277 is both, and left to the eye.
func blunder(code string) bool {
	switch code {
	case "", "E0277", "E0282", "E0283", "E0373", "E0382", "E0499", "E0501", "E0502", "E0503", "E0505", "E0506", "E0507",
		"E0515", "E0521", "E0524", "E0597", "E0310", "E0311", "E0716", "E0733", "E0728", "E0038", "E0195", "E0670", "E0599",
		"let_underscore_lock":
		return false
	}
	return true
}

// String is the error as one line.
func (e Error) String() string {
	code := e.Code
	if code == "" {
		code = "no code"
	}
	return fmt.Sprintf("%s: [%s] %s", place{e.File, e.Line}, code, e.Message)
}

// standing is how rustc tells closures and blocks apart, by where they stand.
var standing = regexp.MustCompile(`@[\w/]+\.rs:[0-9: ]+`)

// Gist is what the error says, wherever that is: the same before and after an edit that moved it.
func (e Error) Gist() string { return e.Code + standing.ReplaceAllString(e.Message, "") }

// Describe renders a verdict for people, with the lines that rustc points at.
func Describe(f Fixture, edition string, v Verdict) string {
	var b strings.Builder
	if v.OK {
		fmt.Fprintf(&b, "%s, edition %s: accepted\n", f.Path, edition)
	}
	for _, e := range v.Errors {
		fmt.Fprintf(&b, "%s, edition %s: %s\n", f.Path, edition, e)
		for _, l := range e.Labels {
			fmt.Fprintf(&b, "    %s: %s\n", place{l.File, l.Line}, l.Text)
		}
	}
	return b.String()
}

// Differences are the fixtures whose verdicts differ, a line each.
func Differences(known, judged Verdicts) []string {
	var lines []string
	for _, path := range slices.Sorted(maps.Keys(judged.Fixtures)) {
		old, ok := known.Fixtures[path]
		switch now := judged.Fixtures[path]; {
		case !ok:
			lines = append(lines, path+": not recorded")
		case old.SHA256 != now.SHA256:
			lines = append(lines, path+": recorded from another text")
		case !reflect.DeepEqual(old.Verdicts, now.Verdicts):
			lines = append(lines, path+": rustc now says something else")
		}
	}
	for _, path := range slices.Sorted(maps.Keys(known.Fixtures)) {
		if _, ok := judged.Fixtures[path]; !ok {
			lines = append(lines, path+": recorded, and no longer there")
		}
	}
	return lines
}
