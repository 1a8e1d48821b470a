package cfg_test

import (
	"testing"

	"github.com/crossawait/crossawait/internal/cfg"
)

func TestHolds(t *testing.T) {
	c := cfg.Conditions{
		Features: map[string]bool{"on": true, "v2": true, "perhaps": false},
		Target: &cfg.Target{
			OS: "linux", Env: "gnu", Unix: true, PointerWidth: "64",
			Built: map[string]string{`version="1"`: "v1", `version="2"`: "v2", `version="3"`: "perhaps"},
		},
	}
	for predicate, want := range map[string]cfg.Value{
		`unix`:                                 cfg.True,
		`loom`:                                 cfg.False,
		`not(loom)`:                            cfg.True,
		`feature = "on"`:                       cfg.True,
		`feature = "perhaps"`:                  cfg.Unknown,
		`feature = "none"`:                     cfg.False,
		`any(target_os = "macos", unix)`:       cfg.True,
		`all(target_env = "musl", unix)`:       cfg.False,
		`all(unix, target_has_atomic = "128")`: cfg.Unknown,
		`version = "1"`:                        cfg.False,
		`version="2"`:                          cfg.True,
		`version = "3"`:                        cfg.Unknown,
		`version = "4"`:                        cfg.Unknown,
		`not(version = "1")`:                   cfg.True,
		`all(version = "2", feature = "none")`: cfg.False,
	} {
		if got := c.Holds(predicate); got != want {
			t.Errorf("%s: %d, not %d", predicate, got, want)
		}
	}
}
