//go:build official

package ts

// #include "tsapi.h"
import "C"

import _ "github.com/tree-sitter/go-tree-sitter"

// Runtime names the C runtime that is linked in.
const Runtime = "official"

// The official module's own init makes every C allocation call back into Go, at a third of the speed.
// Package initialisation runs after that of its imports, so this has the last word, before any allocation.
func init() { C.ts_set_allocator(nil, nil, nil, nil) }
