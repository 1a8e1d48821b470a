package suite

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/diagram"
	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/report"
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
			fmt.Fprintf(&b, "%s\n", render(list, one))
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
	fixtures := sample(t)
	unknown := map[string]string{} // the path of a fixture -> the futures we do not know
	for _, edition := range editions {
		alone := map[string]string{} // a file -> its fixture
		for _, f := range fixtures {
			path := absolute(t, f.Path)
			switch {
			case !slices.Contains(f.Editions, edition):
			case f.Files != nil:
				unknown[f.Path] += strings.Join(slices.Collect(maps.Values(unknownIn(t, []string{path}, edition))), "")
			default:
				alone[path] = f.Path
			}
		}
		if len(alone) == 0 {
			continue
		}
		for file, text := range unknownIn(t, slices.Collect(maps.Keys(alone)), edition) {
			unknown[alone[file]] += text
		}
	}
	for _, f := range fixtures {
		t.Run(f.Name(), func(t *testing.T) {
			switch text, excused := unknown[f.Path], f.Unsettled != ""; {
			case text != "" && !excused && f.Unknown == "":
				t.Errorf("rustc knows whether these futures are Send:\n%s", text)
			case text == "" && excused:
				t.Error("it is unsettled no longer: take the header away")
			}
		})
	}
}

// unknownIn renders the futures that must be Send and of which we do not know whether they are, by file.
func unknownIn(t *testing.T, paths []string, edition string) map[string]string {
	w := open(t, paths, edition)
	defer w.Close()
	list, err := w.Futures(context.Background(), "", 0)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, one := range list.Futures {
		sendDemanded := slices.ContainsFunc(list.Demands(one), func(d engine.DemandAt) bool { return d.Bound == "Send" })
		if sendDemanded && one.Send.Answer == types.Maybe {
			out[list.Locate(one.Fn, one.Span).File] += fmt.Sprintf("# Edition %s\n%s\n", edition, render(list, one))
		}
	}
	return out
}

// texts are the files of a list, by their names without folders.
type texts struct{ list *engine.Futures }

// Text implements report.Texts.
func (t texts) Text(file string) []byte { return t.list.Text(file) }

// Display implements report.Texts.
func (t texts) Display(file string) string { return filepath.Base(file) }

// reports are the futures as the command line gives them.
func reports(list *engine.Futures) []report.Future {
	var out []report.Future
	positions := report.NewPositions(texts{list})
	for _, f := range list.Futures {
		out = append(out, report.FutureOf(f, list, positions))
	}
	return out
}

// render is a future in words.
func render(list *engine.Futures, f *machine.Future) string {
	one := report.FutureOf(f, list, report.NewPositions(texts{list}))
	return diagram.Text(&one, diagram.TextOptions{})
}

// TestDrawings holds the drawings of the futures in the fixtures about states against the files beside them.
func TestDrawings(t *testing.T) {
	count := 0
	for _, f := range load(t) {
		if !strings.HasPrefix(f.Path, "states/") {
			continue
		}
		count++
		t.Run(f.Name(), func(t *testing.T) {
			futures(t, f, f.Editions[0], func(list *engine.Futures) {
				base := strings.TrimSuffix(absolute(t, f.Path), ".rs")
				all := reports(list)
				golden(t, base+".md", "", diagram.Markdown(all))
				golden(t, base+".svg", "", diagram.SVG(all))
			})
		})
	}
	if count < 4 {
		t.Errorf("only %d fixtures are drawn", count)
	}
}

// TestStatesPage: what the page about states shows is what is shown.
func TestStatesPage(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "states.md"))
	if err != nil {
		t.Fatal(err)
	}
	states, err := os.ReadFile(filepath.Join(testdata, "fixtures", "states", "two_states.states"))
	if err != nil {
		t.Fatal(err)
	}
	_, cached, found := strings.Cut(string(states), "async fn `cached`")
	if !found || !strings.Contains(string(page), "```text\nasync fn `cached`"+cached+"```\n") {
		t.Errorf("docs/states.md does not show this:\nasync fn `cached`%s", cached)
	}
}
