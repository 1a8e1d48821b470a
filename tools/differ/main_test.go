package main

import (
	"context"
	"os/exec"
	"testing"
)

// TestAgree holds both against some functions of every kind.
func TestAgree(t *testing.T) {
	if _, err := exec.LookPath("rustc"); err != nil {
		t.Skip("rustc is not installed: nothing to hold ours against")
	}
	for _, edition := range []string{"2021", "2024"} {
		counted, differ, err := hold(context.Background(), Program(7, 150), edition)
		if err != nil {
			t.Fatal(err)
		}
		if counted.send < 20 || counted.notSend < 20 {
			t.Errorf("edition %s: %s: too few to say anything", edition, counted)
		}
		for _, d := range differ {
			t.Errorf("edition %s: %s: rustc says %s, crossawait %s\n%s", edition, d.name, d.rustc, d.ours, d.text)
		}
	}
}

// TestSameSeed: a difference that is found must be found again.
func TestSameSeed(t *testing.T) {
	if first, second := Program(3, 20), Program(3, 20); first != second {
		t.Error("the same seed gives another text")
	}
	if Program(3, 20) == Program(4, 20) {
		t.Error("another seed gives the same text")
	}
}
