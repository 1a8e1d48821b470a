package catalog_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "record testdata/auto_traits.json from rustc again")

// recorded is what rustc says of one type.
type recorded struct {
	Type      string `json:"type"`
	Send      bool   `json:"send"`
	Sync      bool   `json:"sync"`
	Copy      bool   `json:"copy"`
	Unpin     bool   `json:"unpin"`
	NeedsDrop bool   `json:"needs_drop"`
}

// probeHead asks rustc: an inherent method, which there is only where the bound holds, is preferred to the
// trait's of the same name.
const probeHead = `#![allow(dead_code)]
use std::marker::PhantomData;
struct Ask<T: ?Sized>(PhantomData<T>);
trait Otherwise {
    fn send(&self) -> bool { false }
    fn sync(&self) -> bool { false }
    fn copy(&self) -> bool { false }
    fn unpin(&self) -> bool { false }
}
impl<T: ?Sized> Otherwise for Ask<T> {}
impl<T: ?Sized + Send> Ask<T> { fn send(&self) -> bool { true } }
impl<T: ?Sized + Sync> Ask<T> { fn sync(&self) -> bool { true } }
impl<T: Copy> Ask<T> { fn copy(&self) -> bool { true } }
impl<T: ?Sized + Unpin> Ask<T> { fn unpin(&self) -> bool { true } }
macro_rules! ask {
    ($t:ty) => {{
        let a = Ask::<$t>(PhantomData);
        println!("{} {} {} {} {}", a.send(), a.sync(), a.copy(), a.unpin(), std::mem::needs_drop::<$t>());
    }};
}
fn main() {
`

// TestRecorded holds the record of rustc's answers, which the solver is tested against, to rustc itself.
func TestRecorded(t *testing.T) {
	rustc, err := exec.LookPath("rustc")
	if err != nil {
		t.Skip("no rustc")
	}
	if testing.Short() {
		t.Skip("asks rustc")
	}
	got := ask(t, rustc, probeTypes(t))
	file := filepath.Join("testdata", "auto_traits.json")
	if *update {
		if err := os.WriteFile(file, encode(t, got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var want []recorded
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rustc no longer says what testdata/auto_traits.json records (-recorded +rustc):\n%s", diff)
	}
}

// probeTypes are the types to ask about, one a line.
func probeTypes(t *testing.T) []string {
	text, err := os.ReadFile(filepath.Join("testdata", "types.txt"))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}

func ask(t *testing.T, rustc string, types []string) []recorded {
	dir := t.TempDir()
	src, exe := filepath.Join(dir, "probe.rs"), filepath.Join(dir, "probe")
	var text strings.Builder
	text.WriteString(probeHead)
	for _, ty := range types {
		text.WriteString("    ask!(" + ty + ");\n")
	}
	text.WriteString("}\n")
	if err := os.WriteFile(src, []byte(text.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(rustc, "--edition", "2021", "-A", "warnings", "-o", exe, src).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command(exe).Output()
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if len(lines) != len(types) {
		t.Fatalf("%d answers to %d questions", len(lines), len(types))
	}
	answers := make([]recorded, len(types))
	for i, line := range lines {
		var b [5]bool
		for j, word := range strings.Fields(line) {
			b[j], _ = strconv.ParseBool(word)
		}
		answers[i] = recorded{types[i], b[0], b[1], b[2], b[3], b[4]}
	}
	return answers
}

// encode writes one record a line.
func encode(t *testing.T, rs []recorded) []byte {
	var b bytes.Buffer
	b.WriteString("[\n")
	for i, r := range rs {
		var line bytes.Buffer
		e := json.NewEncoder(&line)
		e.SetEscapeHTML(false)
		if err := e.Encode(r); err != nil {
			t.Fatal(err)
		}
		b.Write(bytes.TrimSpace(line.Bytes()))
		if i+1 < len(rs) {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
	}
	b.WriteString("]\n")
	return b.Bytes()
}
