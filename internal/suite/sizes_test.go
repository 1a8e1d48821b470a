package suite

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

const testdata = "../../testdata"

// notKnown are the futures of the program whose size we do not claim to know.
var notKnown = []string{"generic", "binding_pattern"}

// TestSizes holds the sizes of futures against what a compiled program says of them.
func TestSizes(t *testing.T) {
	program := filepath.Join(testdata, filepath.FromSlash(oracle.SizesProgram))
	recorded, err := oracle.ReadSizes(filepath.Join(testdata, filepath.FromSlash(oracle.SizesFile)))
	if err != nil {
		t.Fatal(err)
	}
	for _, edition := range oracle.Editions {
		year, _ := strconv.Atoi(edition)
		w, _, err := engine.Open(context.Background(), []string{program}, engine.Options{Edition: year})
		if err != nil {
			t.Fatal(err)
		}
		list, err := w.Futures(context.Background(), program, 0)
		if err != nil {
			t.Fatal(err)
		}
		right := 0
		for _, f := range list.Futures {
			size, measured := recorded[edition][f.Name]
			switch {
			case !measured:
			case slices.Contains(notKnown, f.Name):
				if f.Size.Known {
					t.Errorf("%s, edition %s: now its size is known: %s", f.Name, edition, f.Size)
				}
			case !f.Size.Known || f.Size.Bytes != size:
				t.Errorf("%s, edition %s: %s, and rustc says %d bytes", f.Name, edition, f.Size, size)
			default:
				right++
			}
		}
		if right < 40 {
			t.Errorf("edition %s: only %d futures are held against the program", edition, right)
		}
		w.Close()
	}
}

// TestSizesRecorded measures anew where there is a compiler.
func TestSizesRecorded(t *testing.T) {
	c, err := oracle.NewCompiler(context.Background(), false)
	if errors.Is(err, oracle.ErrNoCompiler) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(testdata, filepath.FromSlash(oracle.SizesProgram)))
	if err != nil {
		t.Fatal(err)
	}
	now, err := c.Measure(context.Background(), string(text))
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(testdata, filepath.FromSlash(oracle.SizesFile))
	if *update {
		if err := now.Write(file); err != nil {
			t.Fatal(err)
		}
		return
	}
	recorded, err := oracle.ReadSizes(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(recorded, now); d != "" {
		t.Errorf("rustc %s measures other sizes (-recorded +now; -update records them):\n%s", c.Version(), d)
	}
}
