package rulekit

import (
	"strconv"
	"strings"
)

// MinorVersion is 77 of a rust-version such as "1.77" or "1.77.2"; ok is false when it says nothing.
func MinorVersion(rust string) (minor int, ok bool) {
	parts := strings.Split(strings.TrimSpace(rust), ".")
	if len(parts) < 2 || parts[0] != "1" {
		return 0, false
	}
	n, err := strconv.Atoi(parts[1])
	return n, err == nil
}
