package version

import (
	"encoding/json"
	"os"
	"runtime/debug"
	"strings"
	"testing"
)

func TestDescribe(t *testing.T) {
	grammar := []*debug.Module{{Path: grammarModule, Version: "v1.2.3"}}
	vcs := func(modified string) []debug.BuildSetting {
		return []debug.BuildSetting{{Key: "vcs.revision", Value: "1a2b3c4d5e6f7a8b"}, {Key: "vcs.modified", Value: modified}}
	}
	for _, tt := range []struct {
		name, commit string
		info         debug.BuildInfo
		want         string
	}{
		{"nothing", "", debug.BuildInfo{}, "2.0.0 (commit unknown, tree-sitter-rust unknown)"},
		{"make", "abcdef0+", debug.BuildInfo{Deps: grammar, Settings: vcs("false")}, "2.0.0 (commit abcdef0+, tree-sitter-rust v1.2.3)"},
		{"go build", "", debug.BuildInfo{Deps: grammar, Settings: vcs("false")}, "2.0.0 (commit 1a2b3c4, tree-sitter-rust v1.2.3)"},
		{"changed files", "", debug.BuildInfo{Deps: grammar, Settings: vcs("true")}, "2.0.0 (commit 1a2b3c4+, tree-sitter-rust v1.2.3)"},
		{"go install", "", debug.BuildInfo{Main: debug.Module{Version: "v0.0.0-20260102030405-0123456789ab"}, Deps: grammar}, "2.0.0 (commit 0123456, tree-sitter-rust v1.2.3)"},
		{"a tag", "", debug.BuildInfo{Main: debug.Module{Version: "v2.0.0"}, Deps: grammar}, "2.0.0 (commit unknown, tree-sitter-rust v1.2.3)"},
	} {
		if got := describe("2.0.0", tt.commit, &tt.info); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// The extension and the server are of one version: the extension warns when they are not.
func TestExtension(t *testing.T) {
	data, err := os.ReadFile("../../editors/vscode/package.json")
	if err != nil {
		t.Fatal(err)
	}
	var manifest struct{ Version string }
	if err := json.Unmarshal(data, &manifest); err != nil {
		t.Fatal(err)
	}
	if want := strings.TrimSuffix(number, "-dev"); manifest.Version != want {
		t.Errorf("editors/vscode/package.json has version %s, and the server %s", manifest.Version, want)
	}
}
