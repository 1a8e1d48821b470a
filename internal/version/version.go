// Package version says which crossawait this is.
package version

import "runtime/debug"

// number is set by release builds: -ldflags "-X …/internal/version.number=1.2.3".
var number = "0.1.0-dev"

// grammarModule is the module of the grammar that is linked in.
const grammarModule = "github.com/tree-sitter/tree-sitter-rust"

// String is the version, the commit and the grammar: "0.1.0 (commit 1a2b3c4, tree-sitter-rust v0.24.2)".
func String() string {
	commit, grammar := "unknown", "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" && len(s.Value) >= 7 {
				commit = s.Value[:7]
			}
		}
		for _, d := range info.Deps {
			if d.Path == grammarModule {
				grammar = d.Version
			}
		}
	}
	return number + " (commit " + commit + ", tree-sitter-rust " + grammar + ")"
}
