package types

import (
	"fmt"
	"os"
	"testing"

	"github.com/crossawait/crossawait/internal/index"
)

func TestZZ(t *testing.T) {
	text, _ := os.ReadFile("/tmp/cat/sample.rs")
	e := testEnv(t, string(text))
	ix := e.Index.(*index.Index)
	for _, d := range ix.Crate(testCrate).Root.Children {
		if d.Kind != index.FnDef {
			continue
		}
		r := Infer(e, d, ix.Body(d))
		for i, l := range r.Body.Locals {
			why, bad := HasUnknown(r.Locals[i])
			mark := ""
			if bad {
				mark = "   <<<<< " + why
			}
			fmt.Printf("%s %s: %s%s\n", d.Name, l.Name.Text, e.Display(r.Locals[i]), mark)
		}
	}
}
