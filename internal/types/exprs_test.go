package types

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/index"
)

var update = flag.Bool("update", false, "record testdata/exprs.txt from rustc again")

// exprsFile holds expressions, each followed by a tab and what rustc says that its type is.
var exprsFile = filepath.Join("testdata", "exprs.txt")

// exprsContext declares what the expressions stand in.
var exprsContext = filepath.Join("testdata", "exprs.rs")

type exprType struct{ expr, ty string }

func readExprs(t *testing.T) (context string, out []exprType) {
	t.Helper()
	text, err := os.ReadFile(exprsFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		expr, ty, _ := strings.Cut(line, "\t")
		out = append(out, exprType{expr, ty})
	}
	src, err := os.ReadFile(exprsContext)
	if err != nil {
		t.Fatal(err)
	}
	return string(src), out
}

// TestExprs holds the types of calls into std to what rustc says of them. A type that we leave open counts as
// wrong only when it is more than maxOpenExprs times.
func TestExprs(t *testing.T) {
	context, rows := readExprs(t)
	var src strings.Builder
	src.WriteString(context)
	for i, r := range rows {
		fmt.Fprintf(&src, "fn probe%d(mut x: &'static mut V, mut o: V) { let result = %s; }\n", i, r.expr)
	}
	e := testEnv(t, src.String())
	open := 0
	for i, r := range rows {
		fn := testDef(t, e, fmt.Sprintf("probe%d", i))
		body := e.Index.(*index.Index).Body(fn)
		res := Infer(e, fn, body)
		ty := Ty(unknown("no such local"))
		for l := range body.Locals {
			if body.Locals[l].Name.Text == "result" {
				ty = res.Locals[l]
			}
		}
		got := e.Display(ty)
		if why, is := HasUnknown(ty); is {
			open++
			t.Logf("%s: %s, and rustc says %s (%s)", r.expr, got, r.ty, why)
			continue
		}
		if shortType(got) != shortType(r.ty) {
			t.Errorf("%s: got %s, rustc says %s", r.expr, got, r.ty)
		}
	}
	t.Logf("%d expressions, %d left open", len(rows), open)
	if open > maxOpenExprs {
		t.Errorf("%d of %d types are left open, more than %d", open, len(rows), maxOpenExprs)
	}
}

// maxOpenExprs is how many expressions of the record may have a type that is not known whole.
const maxOpenExprs = 0

var (
	modulePath = regexp.MustCompile(`\b[a-z_][a-z_0-9]*::`)
	lifetime   = regexp.MustCompile(`'[a-z_]+(, | |\b)`)
	noArgs     = regexp.MustCompile(`<>`)
	closure    = regexp.MustCompile(`\{\{?closure\}?\}(#\d+)?|\{closure[^}]*\}|closure`)
)

// shortType is a type without paths and lifetimes, which type_name and Display write differently.
func shortType(s string) string {
	s = closure.ReplaceAllString(s, "closure")
	s = modulePath.ReplaceAllString(s, "")
	s = lifetime.ReplaceAllString(s, "")
	return noArgs.ReplaceAllString(s, "")
}

// TestExprsRecorded holds the record to rustc itself.
func TestExprsRecorded(t *testing.T) {
	rustc, err := exec.LookPath("rustc")
	if err != nil {
		t.Skip("no rustc")
	}
	if testing.Short() {
		t.Skip("asks rustc")
	}
	context, rows := readExprs(t)
	var src strings.Builder
	src.WriteString(context)
	src.WriteString("fn ty<T>(_: impl FnOnce(&'static mut V, V) -> T) -> &'static str { std::any::type_name::<T>() }\nfn main() {\n")
	for _, r := range rows {
		fmt.Fprintf(&src, "    println!(\"{}\", ty(|mut x, mut o| { %s }));\n", r.expr)
	}
	src.WriteString("}\n")
	dir := t.TempDir()
	file, exe := filepath.Join(dir, "probe.rs"), filepath.Join(dir, "probe")
	if err := os.WriteFile(file, []byte(src.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(rustc, "--edition", "2021", "-A", "warnings", "-o", exe, file).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command(exe).Output()
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for i, ty := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		if ty != rows[i].ty && !*update {
			t.Errorf("%s: rustc says %s, recorded is %s", rows[i].expr, ty, rows[i].ty)
		}
		text.WriteString(rows[i].expr + "\t" + ty + "\n")
	}
	if *update {
		if err := os.WriteFile(exprsFile, []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
