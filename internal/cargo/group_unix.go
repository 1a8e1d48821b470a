//go:build unix

package cargo

import (
	"os/exec"
	"syscall"
)

// group puts a command and all that it starts into a group of their own, which ends as a whole.
func group(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM) }
}
