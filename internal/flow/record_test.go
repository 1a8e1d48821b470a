package flow_test

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/source"
)

// savedLocal is one local that rustc keeps in a future at a suspension point.
type savedLocal struct {
	span source.Span
	ty   string
	// desugared: the span comes from an expansion, as an awaitee's does.
	desugared bool
}

// suspension is one suspension point as rustc sees it, known by the span of the awaited expression.
type suspension struct {
	span   source.Span
	stored []savedLocal
}

// rustcStored asks rustc what the futures of a file store at each suspension point: it dumps the layout
// that the compiler computes for every coroutine.
func rustcStored(t *testing.T, text, edition string) []suspension {
	t.Helper()
	dir, out, err := compile(t, text, edition, "-Awarnings", "-Zdump-mir=coroutine_post-transform")
	if err != nil {
		t.Fatalf("rustc: %v\n%s", err, out)
	}
	dumps, err := filepath.Glob(filepath.Join(dir, "mir_dump", "*coroutine_post-transform*.mir"))
	if err != nil || len(dumps) == 0 {
		t.Fatalf("no layouts dumped: %v", err)
	}
	var all []suspension
	for _, d := range dumps {
		dump, err := os.ReadFile(d)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, parseLayout(string(dump), text)...)
	}
	slices.SortFunc(all, func(a, b suspension) int { return cmp.Compare(a.span.Start, b.span.Start) })
	return slices.CompactFunc(all, func(a, b suspension) bool { return a.span == b.span })
}

// manifest is the package of the snippets.
const manifest = `[package]
name = "snippets"
version = "0.1.0"
edition = "%s"

[lib]
path = "snippets.rs"

[dependencies]
tokio = { version = "1", features = ["macros", "rt", "sync", "time"] }
futures = "0.3"
`

// compile compiles the snippets, as a package with dependencies if they mention tokio, and returns the
// folder where it happened.
func compile(t *testing.T, text, edition string, flags ...string) (dir string, out []byte, err error) {
	t.Helper()
	dir = t.TempDir()
	cmd := exec.Command("rustc", append(flags, "--edition", edition, "--crate-type", "lib", "--emit", "mir",
		"--error-format", "short", "-o", "out.mir", "snippets.rs")...)
	files := map[string]string{"snippets.rs": text}
	if strings.Contains(text, "tokio") {
		files["Cargo.toml"] = fmt.Sprintf(manifest, edition)
		cmd = exec.Command("cargo", append([]string{"rustc", "--quiet", "--offline", "--lib", "--message-format", "short", "--target-dir",
			filepath.Join(os.TempDir(), "oracle-target"), "--"}, flags...)...)
	}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "RUSTC_BOOTSTRAP=1")
	out, err = cmd.CombinedOutput()
	return dir, out, err
}

// rustcNotSend asks rustc which of the async functions make a future that is not Send. It decides that
// from MIR in which the drops of moved-out values are not yet removed, so it can differ from the layout.
func rustcNotSend(t *testing.T, text, edition string) []string {
	t.Helper()
	var calls strings.Builder
	lines := map[string]string{}
	n := strings.Count(text, "\n") + 1
	calls.WriteString("fn need_send<T: Send>(_: T) {}\n")
	for _, f := range asyncFns(text) {
		if f.generic {
			continue
		}
		n++
		lines[strconv.Itoa(n)] = f.name
		fmt.Fprintf(&calls, "fn send_%s() { need_send(%s(%s)) }\n", f.name, f.name, strings.Repeat("todo!(), ", f.params))
	}
	_, out, _ := compile(t, text+calls.String(), edition, "-Awarnings")
	var names []string
	for _, m := range errorLine.FindAllStringSubmatch(string(out), -1) {
		if lines[m[1]] == "" {
			t.Fatalf("rustc: %s", out)
		}
		names = append(names, lines[m[1]])
	}
	slices.Sort(names)
	return slices.Compact(names)
}

var errorLine = regexp.MustCompile(`(?m)^(?:.*/)?snippets\.rs:(\d+):\d+: error`)

var suspends = regexp.MustCompile(`await|select!|join!`)

// asyncFn is a snippet: a line of its own.
type asyncFn struct {
	name, line string
	base       uint32
	params     int
	generic    bool // over types
}

func asyncFns(text string) []asyncFn {
	var out []asyncFn
	base := 0
	for line := range strings.Lines(text) {
		if rest, ok := strings.CutPrefix(line, "pub async fn "); ok && suspends.MatchString(line) {
			name, sig, _ := strings.Cut(rest, "(")
			name, params, _ := strings.Cut(name, "<")
			sig, _, _ = strings.Cut(sig, " {")
			out = append(out, asyncFn{name, line, uint32(base), countParams(sig), params != "" && params[0] != '\''})
		}
		base += len(line)
	}
	return out
}

// countParams counts the colons that stand outside of brackets: one a parameter.
func countParams(sig string) int {
	n, depth := 0, 0
	for i, c := range sig {
		switch c {
		case '(', '<', '[', '{':
			depth++
		case ')', '>', ']', '}':
			depth--
			if depth < 0 {
				return n
			}
		case ':':
			if depth == 0 && sig[i+1] == ' ' {
				n++
			}
		}
	}
	return n
}

var (
	fieldStart  = regexp.MustCompile(`^        _s(\d+): CoroutineSavedTy \{`)
	fieldType   = regexp.MustCompile(`^            ty: (.*?),?$`)
	fieldSpan   = regexp.MustCompile(`span: snippets\.rs:(\d+):(\d+): (\d+):(\d+) \(#(\d+)\)`)
	variantLine = regexp.MustCompile(`^        Suspend\d+ \(\d+\): \[(.*)\]`)
)

// parseLayout reads the coroutine_layout comment at the head of a dump.
func parseLayout(dump, text string) []suspension {
	var fields []savedLocal
	var out []suspension
	for line := range strings.Lines(dump) {
		line = strings.TrimRight(line, "\n")
		switch {
		case fieldStart.MatchString(line):
			fields = append(fields, savedLocal{})
		case fieldType.MatchString(line) && len(fields) > 0:
			fields[len(fields)-1].ty = fieldType.FindStringSubmatch(line)[1]
		case fieldSpan.MatchString(line) && len(fields) > 0:
			m := fieldSpan.FindStringSubmatch(line)
			f := &fields[len(fields)-1]
			f.span = source.Span{Start: byteOffset(text, m[1], m[2]), End: byteOffset(text, m[3], m[4])}
			f.desugared = m[5] != "0"
		case variantLine.MatchString(line):
			out = append(out, suspensionOf(variantLine.FindStringSubmatch(line)[1], fields, text))
		case strings.HasPrefix(line, "} */"):
			return out
		}
	}
	return out
}

// dropFlag matches the last byte of some expression or block, with the byte before it, which is where rustc
// puts a drop flag. A variable's name has no letter before it.
var dropFlag = regexp.MustCompile(`\w\w|\W$`)

func suspensionOf(list string, fields []savedLocal, text string) suspension {
	var s suspension
	for _, name := range strings.Split(list, ", ") {
		i, err := strconv.Atoi(strings.TrimPrefix(name, "_s"))
		if err != nil {
			continue
		}
		f := fields[i]
		if dropFlag.MatchString(text[f.span.Start-min(1, f.span.Start):f.span.End]) && f.span.Len() == 1 && f.ty == "bool" {
			continue
		}
		if f.desugared && strings.HasSuffix(text[f.span.Start:f.span.End], "await") {
			s.span = f.span
		}
		s.stored = append(s.stored, f)
	}
	return s
}

// byteOffset turns rustc's line and column, from 1, into an offset. The snippets are ASCII.
func byteOffset(text, line, column string) uint32 {
	l, _ := strconv.Atoi(line)
	c, _ := strconv.Atoi(column)
	at := 0
	for ; l > 1; l-- {
		at += strings.IndexByte(text[at:], '\n') + 1
	}
	return uint32(at + c - 1)
}

// render is the recorded form: a line for each point, and under it what is stored there.
func render(points []suspension, text string) string {
	var w strings.Builder
	for _, p := range points {
		fmt.Fprintf(&w, "%s\n", quote(p.span, text))
		slices.SortStableFunc(p.stored, func(a, b savedLocal) int { return compareSpans(a.span, b.span) })
		for _, f := range p.stored {
			fmt.Fprintf(&w, "\t%s: %s\n", quote(f.span, text), f.ty)
		}
	}
	return w.String()
}

func compareSpans(a, b source.Span) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}

func quote(s source.Span, text string) string {
	return fmt.Sprintf("%d..%d %q", s.Start, s.End, text[s.Start:s.End])
}

var recordedLine = regexp.MustCompile(`^(\t?)(\d+)\.\.(\d+) `)

// parseRecorded reads what render wrote: the spans stored at each point.
func parseRecorded(recorded string) map[source.Span][]source.Span {
	out := map[source.Span][]source.Span{}
	var at source.Span
	for line := range strings.Lines(recorded) {
		m := recordedLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		start, _ := strconv.Atoi(m[2])
		end, _ := strconv.Atoi(m[3])
		s := source.Span{Start: uint32(start), End: uint32(end)}
		if m[1] == "" {
			at = s
			out[at] = []source.Span{}
		} else {
			out[at] = append(out[at], s)
		}
	}
	return out
}
