package rules

import (
	"fmt"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rules/ruletest"
)

const layoutTypes = `
struct A { a: u8, b: u32, c: u16, d: u64 }
struct B(bool, u8, char);
#[repr(C)] struct C { a: u8, b: u32, c: u8 }
struct D<T> { t: T, n: u8 }
enum E1 { X }
enum E2 { X, Y(u8) }
enum E3 { X(bool), Y, Z }
enum E4 { X(u32, u8), Y(u64), Z([u8; 3]) }
enum E5 { X(String), Y(u8), Z(u32, u64) }
enum E6 { X(Box<u8>), Y }
enum E7 { X(bool, u32), Y(u16), Z(u8) }
enum E8 { X { a: Option<String>, b: u8 }, Y([u64; 2]) }
enum E9 { X(u8), Y(Never) }
enum Never {}
#[repr(u32)] enum E10 { X, Y(u8) }
struct F { a: Option<bool>, b: (u8, u64), c: [u16; 3], d: &'static str }
struct G { a: [u8; 4], b: u16, c: [u8; 6], d: bool }
enum E11 { X(u64, bool), Y(u64), Z(u32, u8) }
struct H { a: u64, b: Option<char>, c: Option<Option<bool>> }
enum E12 { X(G), Y(H), Z }
`

// layouts are size_of::<T>(), align_of::<T>() and size_of::<Option<T>>() as a program compiled by rustc 1.95 for
// x86_64 prints them.
var layouts = []struct {
	ty                  string
	size, align, option uint64
}{
	{"A", 16, 8, 24},
	{"B", 8, 4, 8},
	{"C", 12, 4, 16},
	{"D<u64>", 16, 8, 24},
	{"D<bool>", 2, 1, 2},
	{"D<()>", 1, 1, 2},
	{"E1", 0, 1, 1},
	{"E2", 2, 1, 2},
	{"E3", 1, 1, 1},
	{"E4", 16, 8, 16},
	{"E5", 24, 8, 24},
	{"E6", 8, 8, 16},
	{"E7", 8, 4, 8},
	{"E8", 32, 8, 32},
	{"E9", 1, 1, 2},
	{"E10", 8, 4, 8},
	{"E11", 16, 8, 16},
	{"E12", 24, 8, 24},
	{"F", 40, 8, 40},
	{"G", 14, 2, 14},
	{"H", 16, 8, 16},
	{"Never", 0, 1, 0},
	{"(u8, u16, u8)", 4, 2, 6},
	{"[u32; 5]", 20, 4, 24},
	{"[bool; 3]", 3, 1, 3},
	{"()", 0, 1, 1},
	{"Option<Option<bool>>", 1, 1, 1},
	{"Option<Option<Option<char>>>", 4, 4, 4},
	{"Result<u32, String>", 24, 8, 24},
	{"Result<(), Box<dyn Fn()>>", 16, 8, 24},
	{"Option<&'static u8>", 8, 8, 16},
	{"Option<(u8, bool)>", 2, 1, 2},
	{"fn(u8) -> u8", 8, 8, 8},
	{"*const u8", 8, 8, 16},
	{"*const str", 16, 8, 24},
	{"&'static [u8]", 16, 8, 16},
	{"Box<dyn Fn()>", 16, 8, 16},
	{"Option<Vec<u8>>", 24, 8, 24},
	{"Result<Vec<u8>, String>", 32, 8, 32},
	{"(E5, E6)", 32, 8, 32},
	{"Option<E4>", 16, 8, 16},
	{"Option<E12>", 24, 8, 24},
	{"std::cell::RefCell<bool>", 16, 8, 24},
	{"std::sync::Mutex<u64>", 16, 8, 24},
	{"std::time::Duration", 16, 8, 16},
	{"Option<std::time::Duration>", 16, 8, 16},
	{"u128", 16, 16, 32},
	{"(u128, u8)", 32, 16, 48},
	{"std::pin::Pin<Box<u8>>", 8, 8, 8},
	{"std::collections::HashMap<u8, u8>", 48, 8, 48},
	{"Option<E3>", 1, 1, 1},
	{"Option<E7>", 8, 4, 8},
}

// TestLayouts holds the layouts of types against the compiler's. An Option shows the niche that is left.
func TestLayouts(t *testing.T) {
	var text strings.Builder
	text.WriteString(layoutTypes)
	for i, l := range layouts {
		fmt.Fprintf(&text, "async fn plain%d(_: %s) {}\nasync fn option%d(_: Option<%s>) {}\n", i, l.ty, i, l.ty)
	}
	c := ruletest.New(text.String(), 2021)
	fns := map[string]*index.Def{}
	for _, fn := range c.Fns {
		fns[fn.Name] = fn
	}
	for i, l := range layouts {
		for _, k := range []struct {
			name string
			size uint64
		}{{"plain", l.size}, {"option", l.option}} {
			fn := fns[fmt.Sprint(k.name, i)]
			got, why, ok := c.Set.Env().Layout(c.Set.Env().Sig(fn).Params[0], c.Set.Env().ParamEnv(fn))
			if !ok || got.Size != k.size || got.Align != l.align && k.name == "plain" {
				t.Errorf("%s of %s: size %d, align %d, %q; rustc says %d and %d", k.name, l.ty, got.Size, got.Align, why, k.size, l.align)
			}
		}
	}
}
