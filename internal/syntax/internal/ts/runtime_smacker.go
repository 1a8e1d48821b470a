//go:build !official

package ts

// The C runtime comes from this module; its Go API is not used (its node cache is not safe for concurrent
// reads and costs more than the parse). Its Rust grammar must never be linked in as well: it defines the
// same symbols as tree-sitter-rust.
import _ "github.com/smacker/go-tree-sitter"

// Runtime names the C runtime that is linked in.
const Runtime = "smacker"
