package types

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// TestSolveAgreesWithRustc holds the solver and the catalog's declarations against what rustc says of a
// great many types of std.
func TestSolveAgreesWithRustc(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "catalog", "testdata", "auto_traits.json"))
	if err != nil {
		t.Fatal(err)
	}
	var rows []struct {
		Type                    string
		Send, Sync, Copy, Unpin bool
		NeedsDrop               bool `json:"needs_drop"`
	}
	if err := json.Unmarshal(text, &rows); err != nil {
		t.Fatal(err)
	}
	var src strings.Builder
	for i, r := range rows {
		fmt.Fprintf(&src, "type T%d = %s;\n", i, r.Type)
	}
	e := testEnv(t, src.String())
	wrong := 0
	for i, r := range rows {
		d := testDef(t, e, fmt.Sprintf("T%d", i))
		ty := e.LowerTy(index.Scope{Def: d}, e.Index.Header(d).(*hir.TypeAlias).Ty, LowerOpts{Elided: RegionStatic})
		for _, c := range []struct {
			tr   Trait
			want bool
		}{{Send, r.Send}, {Sync, r.Sync}, {Copy, r.Copy}, {Unpin, r.Unpin}, {NeedsDrop, r.NeedsDrop}} {
			if v := e.Solve(ty, c.tr, ParamEnv{}); v.Answer != yesIf(c.want) {
				wrong++
				t.Errorf("%s: %s: got %c, rustc says %v\n%s", r.Type, c.tr, letter(v.Answer), c.want, showWhy(v))
			}
		}
	}
	t.Logf("%d types, %d answers wrong", len(rows), wrong)
}
