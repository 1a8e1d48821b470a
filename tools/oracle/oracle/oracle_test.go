package oracle

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var fixturesDir = filepath.Join("..", "..", "..", "testdata", "fixtures")

func loadFixtures(t *testing.T) ([]Fixture, Verdicts) {
	t.Helper()
	fixtures, err := Load(fixturesDir)
	if err != nil {
		t.Fatal(err)
	}
	verdicts, err := ReadVerdicts(filepath.Join(fixturesDir, VerdictsFile))
	if err != nil {
		t.Fatal(err)
	}
	return fixtures, verdicts
}

// TestExpectations holds what the fixtures expect against what rustc said, without a compiler.
func TestExpectations(t *testing.T) {
	fixtures, verdicts := loadFixtures(t)
	for _, line := range Disagreements(fixtures, verdicts) {
		t.Error(line)
	}
	if len(verdicts.Fixtures) != len(fixtures) {
		t.Errorf("%d verdicts are recorded for %d fixtures: run `go run ./tools/oracle record`", len(verdicts.Fixtures), len(fixtures))
	}
}

// TestRecordedVerdicts asks rustc again about everything.
func TestRecordedVerdicts(t *testing.T) {
	if testing.Short() {
		t.Skip("asks rustc about every fixture")
	}
	fixtures, recorded := loadFixtures(t)
	ctx := context.Background()
	compiler, err := NewCompiler(ctx, NeedsDeps(fixtures))
	if errors.Is(err, ErrNoCompiler) || errors.Is(err, ErrNoDeps) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	if compiler.Version() != recorded.Rustc {
		t.Skipf("recorded with rustc %s, here is %s", recorded.Rustc, compiler.Version())
	}
	judged, err := Judge(ctx, compiler, fixtures, Verdicts{}, func(Fixture) {})
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range Differences(recorded, judged) {
		t.Error(line)
	}
}

func TestParse(t *testing.T) {
	text := `//@ edition: 2021
//@ deps: tokio rand@0.8
fn f() {} //~ error:guard-across-await "` + "`g`" + `" //~ borrow-in-spawn
//~^[2021] info:non-send-across-await "says "quoted""
//~^^ hint:needless-async-lock
`
	f, err := Parse("guard/f.rs", text)
	if err != nil {
		t.Fatal(err)
	}
	want := Fixture{
		Path: "guard/f.rs", Text: text,
		Editions: []string{"2021"}, Deps: []string{"rand@0.8", "tokio"},
		Wants: []Want{
			{Line: 3, Severity: "error", Rule: "guard-across-await", Message: "`g`"},
			{Line: 3, Rule: "borrow-in-spawn"},
			{Line: 3, Edition: "2021", Severity: "info", Rule: "non-send-across-await", Message: `says "quoted"`},
			{Line: 3, Severity: "hint", Rule: "needless-async-lock"},
		},
	}
	if diff := cmp.Diff(want, f); diff != "" {
		t.Error(diff)
	}
}

func TestParseComplains(t *testing.T) {
	for _, text := range []string{
		"//@ editions: 2021",
		"//@ edition:",
		"fn f() {} //~",
		"fn f() {} //~ fatal:guard-across-await",
		"//@ edition: 2024\nfn f() {} //~[2021] guard-across-await",
	} {
		if _, err := Parse("f.rs", text); err == nil {
			t.Errorf("no complaint about %q", text)
		}
	}
}

func TestDigestIgnoresExpectations(t *testing.T) {
	with, _ := Parse("f.rs", "fn f() {} //~ guard-across-await\n")
	without, _ := Parse("f.rs", "fn f() {}\n")
	other, _ := Parse("f.rs", "fn g() {}\n")
	if Digest(with) != Digest(without) {
		t.Error("an expectation changes the digest")
	}
	if Digest(with) == Digest(other) {
		t.Error("code does not change the digest")
	}
}

func TestReadVerdict(t *testing.T) {
	stderr := `{"message":"unused","code":null,"level":"warning","spans":[],"children":[]}
{"message":"future cannot be sent","code":null,"level":"error","spans":[{"file_name":"fixture.rs","line_start":9,"is_primary":true,"label":"future"}],"children":[{"message":"kept","level":"note","code":null,"spans":[{"file_name":"/std/macros.rs","line_start":700,"is_primary":true,"label":"await","expansion":{"span":{"file_name":"fixture.rs","line_start":4}}},{"file_name":"/std/other.rs","line_start":1,"label":"elsewhere"}],"children":[]}]}
{"message":"aborting due to 1 previous error","code":null,"level":"error","spans":[],"children":[]}
`
	v, err := ReadVerdict([]byte(stderr), map[string]string{"fixture.rs": ""})
	if err != nil {
		t.Fatal(err)
	}
	want := Verdict{Errors: []Error{{
		Message: "future cannot be sent", Line: 9,
		Labels: []Label{{Line: 4, Text: "await"}, {Line: 9, Text: "future"}},
	}}}
	if diff := cmp.Diff(want, v); diff != "" {
		t.Error(diff)
	}
}

func TestFindExtern(t *testing.T) {
	x := externs{
		{Name: "rand", Version: "0.8.8", File: "a/old"},
		{Name: "rand", Version: "0.9.5", File: "a/new"},
	}
	got, err := x.args([]string{"rand@0.8"})
	if diff := cmp.Diff([]string{"--extern", "rand=a/old", "-L", "dependency=a"}, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if e := x.find("rand", ""); e == nil || e.File != "a/new" {
		t.Error("the greatest version is not the default")
	}
	if _, err := x.args([]string{"serde"}); err == nil {
		t.Error("no complaint about a crate that is not there")
	}
}
