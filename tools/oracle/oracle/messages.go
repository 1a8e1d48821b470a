package oracle

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// MessagesFile is the name of the file of recorded messages in the folder of snippets.
const MessagesFile = "messages.jsonl"

// Message is one of rustc's diagnostics on a snippet, as it wrote it.
type Message struct {
	Snippet  string          `json:"snippet"`  // below the folder of snippets, without extension
	Editions []string        `json:"editions"` // in which rustc says just this
	Message  json.RawMessage `json:"message"`
}

// Messages asks rustc about a snippet in each of its editions. What it says is kept whole, but for what
// would name this machine and for the explanations of codes, which are pages long.
func (c *Compiler) Messages(ctx context.Context, f Fixture) ([]Message, error) {
	var out []Message
	for _, edition := range f.Editions {
		said, err := c.diagnostics(ctx, f, edition)
		if err != nil {
			return nil, fmt.Errorf("%s, edition %s: %w", f.Path, edition, err)
		}
		for _, m := range said {
			same := func(o Message) bool { return bytes.Equal(o.Message, m) && !slices.Contains(o.Editions, edition) }
			if i := slices.IndexFunc(out, same); i >= 0 {
				out[i].Editions = append(slices.Clone(out[i].Editions), edition)
				continue
			}
			out = append(out, Message{Snippet: f.Name(), Editions: []string{edition}, Message: m})
		}
	}
	return out, nil
}

// diagnostics are what rustc writes of a snippet, which lies where a package's code does.
func (c *Compiler) diagnostics(ctx context.Context, f Fixture, edition string) ([]json.RawMessage, error) {
	dir, err := os.MkdirTemp("", "crossawait-oracle-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	root, kind := SnippetRoot(f.Text), "lib"
	if root == mainFile {
		kind = "bin"
	}
	if err := os.Mkdir(filepath.Join(dir, "src"), 0o755); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(dir, root), []byte(f.Text), 0o644); err != nil {
		return nil, err
	}
	externs, err := c.deps.args(f.Deps)
	if err != nil {
		return nil, err
	}
	output, _, err := c.messages(ctx, dir, edition, kind, "snippet", append(externs, root))
	if err != nil {
		return nil, err
	}
	var out []json.RawMessage
	for line := range bytes.Lines(output) {
		m, err := portable(line)
		if err != nil {
			return nil, fmt.Errorf("rustc's JSON: %w", err)
		}
		if m != nil {
			out = append(out, m)
		}
	}
	return out, nil
}

const (
	libFile  = "src/lib.rs"
	mainFile = "src/main.rs"
)

// SnippetRoot is the path at which a snippet lies in its package.
func SnippetRoot(text string) string {
	if strings.Contains(text, "\nasync fn main()") || strings.HasPrefix(text, "async fn main()") {
		return mainFile
	}
	return libFile
}

// registry is the folder that cargo unpacks a registry's packages into, and toolchain that of std's sources.
var (
	registry  = regexp.MustCompile(`/[^" :]*/registry/src/[^/" ]+/`)
	toolchain = regexp.MustCompile(`/[^" :]*/rustlib/src/rust/`)
)

// portable is a diagnostic without what differs from machine to machine; nil for a line that is none.
func portable(line []byte) (json.RawMessage, error) {
	if line = bytes.TrimSpace(line); !bytes.HasPrefix(line, []byte("{")) {
		return nil, nil
	}
	var m struct {
		Type     string `json:"$message_type"`
		Message  string `json:"message"`
		Code     any    `json:"code"`
		Level    string `json:"level"`
		Spans    []any  `json:"spans"`
		Children []any  `json:"children"`
		Rendered string `json:"rendered"`
	}
	if err := json.Unmarshal(line, &m); err != nil {
		return nil, err
	}
	if m.Type != "diagnostic" {
		return nil, errors.New("a message that is no diagnostic: " + m.Type)
	}
	if code, ok := m.Code.(map[string]any); ok {
		code["explanation"] = nil
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false) // types are full of angle brackets
	if err := enc.Encode(m); err != nil {
		return nil, err
	}
	text := registry.ReplaceAll(bytes.TrimSpace(out.Bytes()), []byte("/home/user/.cargo/registry/src/index/"))
	return toolchain.ReplaceAll(text, []byte("/rustc/1.95.0/")), nil
}

// ReadMessages reads a file of recorded messages.
func ReadMessages(file string) ([]Message, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []Message
	for line := range bytes.Lines(text) {
		var m Message
		if err := json.Unmarshal(line, &m); err != nil {
			return nil, err
		}
		out = append(out, m)
	}
	return out, nil
}

// WriteMessages writes a file of messages, one a line.
func WriteMessages(file string, messages []Message) error {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	for _, m := range messages {
		if err := enc.Encode(m); err != nil {
			return err
		}
	}
	return os.WriteFile(file, out.Bytes(), 0o644)
}
