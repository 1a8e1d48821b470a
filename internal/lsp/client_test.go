package lsp

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"go.lsp.dev/uri"
)

// patience is how long a test waits for a message that must come. It is no measure of anything.
const patience = 20 * time.Second

// message is any message of the wire.
type message struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  *struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

// client is an editor that says whatever it is told to, well-formed or not, and remembers what it has heard and not waited for.
type client struct {
	t    testing.TB
	out  io.WriteCloser
	done chan error // what Serve returned

	mu      sync.Mutex
	changed *sync.Cond
	heard   []message
	closed  bool
	nextID  int
	// settings are what it answers to workspace/configuration.
	settings any
	// options are what it sends as initializationOptions; nil: nothing.
	options any
	// answers are what it answers to other requests, by method.
	answers map[string]any
}

// dial starts a server and a client of it.
func dial(t testing.TB) *client {
	t.Helper()
	in, toServer := io.Pipe()
	fromServer, out := io.Pipe()
	c := &client{t: t, out: toServer, done: make(chan error, 1)}
	c.changed = sync.NewCond(&c.mu)
	ctx, cancel := context.WithCancel(context.Background())
	log := &testLog{t: t}
	go func() {
		c.done <- Serve(ctx, Options{In: in, Out: out, Err: log, Version: "test"})
		out.Close()
	}()
	go c.read(fromServer)
	t.Cleanup(func() {
		log.stop()
		cancel()
		toServer.Close()
		fromServer.Close()
	})
	return c
}

// testLog is the server's log among the test's, as long as the test runs.
type testLog struct {
	mu      sync.Mutex
	t       testing.TB
	stopped bool
}

func (l *testLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.stopped && testing.Verbose() {
		l.t.Log(strings.TrimSpace(string(p)))
	}
	return len(p), nil
}

func (l *testLog) stop() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.stopped = true
}

func (c *client) read(from io.Reader) {
	r := bufio.NewReader(from)
	for {
		body, err := readFrame(r)
		if err != nil {
			c.mu.Lock()
			c.closed = true
			c.changed.Broadcast()
			c.mu.Unlock()
			return
		}
		var m message
		if err := json.Unmarshal(body, &m); err != nil {
			panic(fmt.Sprintf("the server sent %q: %v", body, err))
		}
		c.mu.Lock()
		c.heard = append(c.heard, m)
		c.changed.Broadcast()
		c.mu.Unlock()
		if m.Method != "" && len(m.ID) > 0 {
			go c.answer(m)
		}
	}
}

func readFrame(r *bufio.Reader) ([]byte, error) {
	size := 0
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return nil, err
		}
		line = strings.TrimSpace(line)
		if line == "" {
			break
		}
		if n, ok := strings.CutPrefix(line, "Content-Length: "); ok {
			size, _ = strconv.Atoi(n)
		}
	}
	body := make([]byte, size)
	_, err := io.ReadFull(r, body)
	return body, err
}

// answer answers the server's own requests as editors do.
func (c *client) answer(m message) {
	result := c.answers[m.Method]
	if m.Method == "workspace/configuration" {
		c.mu.Lock()
		result = []any{c.settings}
		c.mu.Unlock()
	}
	raw, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": m.ID, "result": result})
	c.raw(string(raw))
}

// raw sends a frame with this body.
func (c *client) raw(body string) {
	frame := fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body)
	_, _ = io.WriteString(c.out, frame)
}

func (c *client) notify(method string, params any) {
	c.t.Helper()
	raw, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "method": method, "params": params})
	if err != nil {
		c.t.Fatal(err)
	}
	c.raw(string(raw))
}

// send sends a request and gives its id.
func (c *client) send(method string, params any) int {
	c.t.Helper()
	c.mu.Lock()
	c.nextID++
	id := c.nextID
	c.mu.Unlock()
	m := map[string]any{"jsonrpc": "2.0", "id": id, "method": method}
	if params != nil {
		m["params"] = params
	}
	raw, err := json.Marshal(m)
	if err != nil {
		c.t.Fatal(err)
	}
	c.raw(string(raw))
	return id
}

// call sends a request and waits for its response.
func (c *client) call(method string, params any) message {
	c.t.Helper()
	id := strconv.Itoa(c.send(method, params))
	return c.wait("the response to "+method, func(m *message) bool { return m.Method == "" && string(m.ID) == id })
}

// ask is call for a request that must succeed, decoding its result.
func (c *client) ask(method string, params, result any) {
	c.t.Helper()
	m := c.call(method, params)
	if m.Error != nil {
		c.t.Fatalf("%s: %d %s", method, m.Error.Code, m.Error.Message)
	}
	if result != nil && string(m.Result) != "null" {
		if err := json.Unmarshal(m.Result, result); err != nil {
			c.t.Fatalf("%s: %s: %v", method, m.Result, err)
		}
	}
}

// refuse is call for a request that must fail with a code.
func (c *client) refuse(code int, method string, params any) {
	c.t.Helper()
	m := c.call(method, params)
	if m.Error == nil {
		c.t.Fatalf("%s gave %s and no error", method, m.Result)
	}
	if m.Error.Code != code {
		c.t.Fatalf("%s: %d %s, want %d", method, m.Error.Code, m.Error.Message, code)
	}
}

// wait gives the first message, not waited for before, that fits.
func (c *client) wait(what string, fits func(*message) bool) message {
	c.t.Helper()
	timer := time.AfterFunc(patience, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.closed = true
		c.changed.Broadcast()
	})
	defer timer.Stop()
	c.mu.Lock()
	defer c.mu.Unlock()
	for from := 0; ; {
		for ; from < len(c.heard); from++ {
			if m := c.heard[from]; fits(&m) {
				c.heard = slices.Delete(c.heard, from, from+1)
				return m
			}
		}
		if c.closed {
			c.t.Fatalf("%s never came", what)
		}
		c.changed.Wait()
	}
}

type (
	position struct {
		Line      int `json:"line"`
		Character int `json:"character"`
	}
	span struct {
		Start position `json:"start"`
		End   position `json:"end"`
	}
	diagnostic struct {
		Range              span                  `json:"range"`
		Severity           int                   `json:"severity"`
		Code               string                `json:"code"`
		CodeDescription    struct{ Href string } `json:"codeDescription"`
		Source             string                `json:"source"`
		Message            string                `json:"message"`
		RelatedInformation []struct {
			Location struct {
				URI   string `json:"uri"`
				Range span   `json:"range"`
			} `json:"location"`
			Message string `json:"message"`
		} `json:"relatedInformation"`
		Data json.RawMessage `json:"data"`
	}
	published struct {
		URI         string       `json:"uri"`
		Version     *int         `json:"version"`
		Diagnostics []diagnostic `json:"diagnostics"`
	}
)

// diagnostics waits until a version of a document is published that fits.
func (c *client) diagnostics(u string, fits func(*published) bool) published {
	c.t.Helper()
	var p published
	c.wait("diagnostics on "+u, func(m *message) bool {
		if m.Method != "textDocument/publishDiagnostics" {
			return false
		}
		p = published{}
		return json.Unmarshal(m.Params, &p) == nil && p.URI == u && fits(&p)
	})
	return p
}

func version(n int) func(*published) bool {
	return func(p *published) bool { return p.Version != nil && *p.Version == n }
}

// obj is JSON.
type obj = map[string]any

// initialize opens a session on folders, with more capabilities than none.
func (c *client) initialize(capabilities obj, folders ...string) (encoding string) {
	c.t.Helper()
	list := []any{}
	for _, f := range folders {
		list = append(list, obj{"uri": string(uri.File(f)), "name": filepath.Base(f)})
	}
	var result struct {
		Capabilities struct {
			PositionEncoding string `json:"positionEncoding"`
		} `json:"capabilities"`
	}
	c.ask("initialize", obj{"processId": nil, "rootUri": nil, "workspaceFolders": list, "capabilities": capabilities, "initializationOptions": c.options}, &result)
	c.notify("initialized", obj{})
	return result.Capabilities.PositionEncoding
}

func (c *client) open(u, text string) {
	c.t.Helper()
	c.notify("textDocument/didOpen", obj{"textDocument": obj{"uri": u, "languageId": "rust", "version": 1, "text": text}})
}

func (c *client) change(u string, version int, changes ...obj) {
	c.t.Helper()
	c.notify("textDocument/didChange", obj{"textDocument": obj{"uri": u, "version": version}, "contentChanges": changes})
}

// leave ends the session as the protocol wants it.
func (c *client) leave() {
	c.t.Helper()
	c.ask("shutdown", nil, nil)
	c.notify("exit", nil)
	if err := <-c.done; err != nil {
		c.t.Fatalf("after shutdown and exit: %v", err)
	}
}

// crate writes a package and gives its folder and the URI of its library.
func crate(t testing.TB, lib string) (dir, u string) {
	t.Helper()
	dir = t.TempDir()
	write(t, filepath.Join(dir, "Cargo.toml"), "[package]\nname = \"story\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\ntokio = \"1\"\n")
	file := filepath.Join(dir, "src", "lib.rs")
	write(t, file, lib)
	return dir, string(uri.File(file))
}

func write(t testing.TB, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// at is where the n-th occurrence (from 0) of a word begins, in UTF-16 units or bytes.
func at(text, word string, n int, utf16 bool) position {
	offset := 0
	for ; ; n-- {
		i := strings.Index(text[offset:], word)
		if i < 0 {
			panic("there is no " + word)
		}
		offset += i
		if n == 0 {
			break
		}
		offset += len(word)
	}
	line := strings.Count(text[:offset], "\n")
	before := text[strings.LastIndexByte(text[:offset], '\n')+1 : offset]
	if !utf16 {
		return position{line, len(before)}
	}
	units := 0
	for _, r := range before {
		units++
		if r > 0xffff {
			units++
		}
	}
	return position{line, units}
}

func doc(u string) obj { return obj{"textDocument": obj{"uri": u}} }

func place(u string, p position) obj { return obj{"textDocument": obj{"uri": u}, "position": p} }

// compact is JSON on one line, for messages.
func compact(v any) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v)
	return strings.TrimSpace(b.String())
}

// has reports whether a message was heard, and not waited for, that fits.
func (c *client) has(fits func(*message) bool) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.ContainsFunc(c.heard, func(m message) bool { return fits(&m) })
}

// progress waits for a progress to begin and gives its token.
func (c *client) progress(title string) (token string) {
	c.t.Helper()
	c.wait("the progress of "+title, func(m *message) bool {
		var p struct {
			Token string
			Value struct {
				Kind, Title string
				Cancellable bool
			}
		}
		if m.Method != "$/progress" || json.Unmarshal(m.Params, &p) != nil || p.Value.Kind != "begin" || p.Value.Title != title {
			return false
		}
		if token = p.Token; !p.Value.Cancellable {
			c.t.Errorf("the progress of %s cannot be cancelled", title)
		}
		return true
	})
	return token
}

// progressEnd waits for a progress to end.
func (c *client) progressEnd(token string) {
	c.t.Helper()
	c.wait("the end of a progress", func(m *message) bool {
		return m.Method == "$/progress" && strings.Contains(string(m.Params), `"`+token+`"`) && strings.Contains(string(m.Params), `"kind":"end"`)
	})
}
