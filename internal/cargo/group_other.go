//go:build !unix

package cargo

import "os/exec"

// group does nothing: cargo itself is killed, and what it has started ends with its own work.
func group(*exec.Cmd) {}
