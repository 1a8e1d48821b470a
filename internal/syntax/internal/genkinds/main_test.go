package main

import (
	"bytes"
	"os"
	"testing"

	"github.com/crossawait/crossawait/internal/syntax/internal/ts"
)

// kinds.go must be what the linked grammar says today.
func TestKindsAreFresh(t *testing.T) {
	want, err := generate(ts.Symbols(), ts.FieldNames())
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../kinds.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("kinds.go is stale: run go generate ./internal/syntax")
	}
}
