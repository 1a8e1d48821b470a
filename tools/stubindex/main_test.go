package main

import (
	"bytes"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
)

// TestFresh holds the outlines to the stubs that they are of.
func TestFresh(t *testing.T) {
	want, err := outlines()
	if err != nil {
		t.Fatal(err)
	}
	for _, crate := range catalog.StubCrates() {
		stub, _ := catalog.StubOf(crate)
		if !bytes.Equal(stub.Outline, want[crate]) {
			t.Errorf("internal/catalog/outlines/%s.flate is not of the stub as it is now: run go generate ./internal/catalog", crate)
		}
	}
}
