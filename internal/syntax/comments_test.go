package syntax_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

func TestEachComment(t *testing.T) {
	for text, want := range map[string][]string{
		"a // b\nc":                         {"// b"},
		"/* a /* b */ c */ d":               {"/* a /* b */ c */"},
		"/* a":                              {"/* a"},
		"//":                                {"//"},
		`"//" '/' b"//" c"/*" // x`:         {"// x"},
		`"\"//" '\'' b'"' b'\\' // x`:       {"// x"},
		`r"\" r#"" // "# br##""#//"## // x`: {"// x"},
		`r#fn // x`:                         {"// x"},
		`<'a>//'b`:                          {"//'b"},
		`'é'//x`:                            {"//x"},
		`'"' // "`:                          {`// "`},
		`&'a str /*'*/ 'b'`:                 {"/*'*/"},
		`xr"// no"`:                         nil,
		`a / b / c`:                         nil,
		"é//é":                              {"//é"},
		`"`:                                 nil, `'`: nil, `b'`: nil, `r#`: nil, `r#"//`: nil, `'\`: nil,
	} {
		var got []string
		syntax.EachComment([]byte(text), func(start, end int) { got = append(got, text[start:end]) })
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: %s", text, d)
		}
	}
}

// The comments of a file without errors are those that the grammar finds. Besides the fixtures, the files below the
// folder that CROSSAWAIT_CORPUS names are read.
func TestCommentsAreTheGrammars(t *testing.T) {
	q, err := syntax.CompileQuery("comments", "[(line_comment) (block_comment)] @c")
	if err != nil {
		t.Skip("this runtime has no queries")
	}
	p := syntax.NewParser()
	defer p.Close()
	files := 0
	for _, root := range []string{filepath.Join("..", "..", "testdata", "fixtures"), filepath.Join("..", "..", "examples"), os.Getenv("CROSSAWAIT_CORPUS")} {
		if root == "" {
			continue
		}
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".rs") {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			tree, err := p.Parse(text)
			if err != nil {
				return nil // too long
			}
			defer tree.Close()
			broken := func(e syntax.Entry) bool { return e.Unit.HasError }
			if slices.ContainsFunc(syntax.Cut(text, tree, nil, nil).Entries, broken) || bytes.HasPrefix(text, []byte("#!")) {
				return nil
			}
			files++
			var got, want []string
			syntax.EachComment(text, func(start, end int) { got = append(got, strings.TrimRight(string(text[start:end]), "\r\n")) })
			for _, c := range tree.Query(q, text, source.Span{End: uint32(len(text))}) {
				want = append(want, strings.TrimRight(string(text[c.Span.Start:c.Span.End]), "\r\n"))
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("%s: %s", path, d)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d files", files)
}
