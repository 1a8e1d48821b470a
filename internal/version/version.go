// Package version says which crossawait this is.
package version

import (
	"regexp"
	"runtime/debug"
)

// What builds by `make` set, with -ldflags "-X …/internal/version.number=1.2.3".
var (
	number = "0.1.0-dev"
	commit string // abbreviated, with "+" behind it when files differed; empty: what the go command knows
)

// grammarModule is the module of the grammar that is linked in.
const grammarModule = "github.com/tree-sitter/tree-sitter-rust"

// String is the version, the commit and the grammar: "0.1.0 (commit 1a2b3c4, tree-sitter-rust v0.24.2)".
func String() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		info = &debug.BuildInfo{}
	}
	return describe(number, commit, info)
}

// pseudo is the version that the go command gives to a commit without a tag, as `go install …@main` builds it.
var pseudo = regexp.MustCompile(`[-.]\d{14}-([0-9a-f]{12})$`)

func describe(number, commit string, info *debug.BuildInfo) string {
	if commit == "" {
		commit = commitOf(info)
	}
	grammar := "unknown"
	for _, d := range info.Deps {
		if d.Path == grammarModule {
			grammar = d.Version
		}
	}
	return number + " (commit " + commit + ", tree-sitter-rust " + grammar + ")"
}

// commitOf is the commit as the go command recorded it. In a git worktree, or where there is no git, it records none.
func commitOf(info *debug.BuildInfo) string {
	revision, modified := "", ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision = s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			modified = "+"
		}
	}
	if m := pseudo.FindStringSubmatch(info.Main.Version); revision == "" && m != nil {
		revision = m[1]
	}
	if len(revision) < 7 {
		return "unknown"
	}
	return revision[:7] + modified
}
