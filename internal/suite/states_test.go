package suite

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/types"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

// TestStates holds the state dumps of the fixtures that ask for it against the .states files beside them.
func TestStates(t *testing.T) {
	count := 0
	for _, f := range load(t) {
		if !f.States {
			continue
		}
		count++
		t.Run(f.Name(), func(t *testing.T) {
			dumps := map[string]string{}
			for _, edition := range f.Editions {
				dumps[edition] = dump(t, f, edition)
			}
			text := dumps[f.Editions[0]]
			if slices.ContainsFunc(f.Editions, func(e string) bool { return dumps[e] != text }) {
				text = ""
				for _, edition := range f.Editions {
					text += fmt.Sprintf("# Edition %s\n\n%s\n", edition, dumps[edition])
				}
			}
			golden(t, strings.TrimSuffix(absolute(t, f.Path), ".rs")+".states", "", text)
		})
	}
	if count == 0 {
		t.Error("no fixture asks for its states")
	}
}

// dump is what `crossawait states` shows of a fixture.
func dump(t *testing.T, f oracle.Fixture, edition string) string {
	var b strings.Builder
	futures(t, f, edition, func(list *engine.Futures) {
		file := ""
		for _, one := range list.Futures {
			if at := below(t, absolute(t, f.Path), list.Locate(one.Fn, one.Span).File); at != "." && at != file {
				fmt.Fprintf(&b, "## %s\n\n", at)
				file = at
			}
			fmt.Fprintf(&b, "%s\n", list.Render(one))
		}
	})
	return strings.TrimSuffix(b.String(), "\n")
}

func futures(t *testing.T, f oracle.Fixture, edition string, use func(*engine.Futures)) {
	path := absolute(t, f.Path)
	w := open(t, []string{path}, edition)
	defer w.Close()
	list, err := w.Futures(context.Background(), path, 0)
	if err != nil {
		t.Fatal(err)
	}
	use(list)
}

// TestSpawnedAreKnown holds that of every future that must be Send we know whether it is; a fixture in which we
// cannot says why.
func TestSpawnedAreKnown(t *testing.T) {
	for _, f := range load(t) {
		t.Run(f.Name(), func(t *testing.T) {
			unknown := 0
			for _, edition := range f.Editions {
				futures(t, f, edition, func(list *engine.Futures) {
					for _, one := range list.Futures {
						sendDemanded := slices.ContainsFunc(list.Demands(one), func(d engine.DemandAt) bool { return d.Bound == "Send" })
						if !sendDemanded || one.Send.Answer != types.Maybe {
							continue
						}
						if unknown++; f.Unsettled == "" && f.Unknown == "" {
							t.Errorf("edition %s: rustc knows whether this future is Send:\n%s", edition, list.Render(one))
						}
					}
				})
			}
			if f.Unsettled != "" && unknown == 0 {
				t.Error("it is unsettled no longer: take the header away")
			}
		})
	}
}
