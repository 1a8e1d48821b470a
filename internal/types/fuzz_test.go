package types

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/crossawait/crossawait/internal/index"
)

// FuzzDeclarations reads arbitrary text as a crate and asks everything of every declaration. Nothing may
// panic or run away.
func FuzzDeclarations(f *testing.F) {
	f.Add(sigSource)
	f.Add(hostile)
	if table, err := os.ReadFile(filepath.Join("testdata", "solve.rs")); err == nil {
		f.Add(string(table))
	}
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) > 1<<14 {
			t.Skip("long texts are no more telling")
		}
		e := testEnv(t, src)
		c := census{why: map[string]int{}}
		for _, d := range allDefs(e.Index.(*index.Index).Crate(testCrate).Root) {
			c.read(e, d)
		}
	})
}
