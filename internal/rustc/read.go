package rustc

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"regexp"
)

// Message is a diagnostic as it stands in a stream.
type Message struct {
	Diagnostic
	// Manifest is the Cargo.toml of the package that was compiled; "" when rustc itself was the writer.
	Manifest string
}

// Stream is what a stream was, besides its messages.
type Stream struct {
	Messages int
	// Lines are those that are not empty, Broken those that begin as JSON and are none, and Text those that do
	// not even begin so.
	Lines, Broken, Text int
	// FirstBroken is the number, from 1, of the first broken line.
	FirstBroken int
	// Human says that what was read is rustc's output for people.
	Human bool
	// Cargo says that cargo wrote it, Finished that it came to its end, and Failed that it was not content.
	Cargo, Finished, Failed bool
	// Other counts JSON that is neither cargo's nor rustc's.
	Other int
}

// Reader reads rustc's or cargo's messages, a line each. What else stands in between, such as what a program
// prints that cargo has run, is passed by and counted.
type Reader struct {
	// Done is told of each library and program that cargo is done with, by name; nil: nobody is.
	Done func(target string)

	in     *bufio.Reader
	stream Stream
	line   int
}

// NewReader reads from r, which stays the caller's to close.
func NewReader(r io.Reader) *Reader { return &Reader{in: bufio.NewReaderSize(r, 64<<10)} }

// longest is the length of the longest line that is read, in bytes. rustc's longest known messages are of some
// hundred kilobytes.
const longest = 64 << 20

// Stream says what has been read so far.
func (r *Reader) Stream() Stream { return r.stream }

// Next is the next message. The error is io.EOF at the end, or that of the reader below.
func (r *Reader) Next() (*Message, error) {
	for {
		line, cut, err := r.readLine()
		if len(line) > 0 || cut {
			if m := r.take(line, cut); m != nil {
				r.stream.Messages++
				return m, nil
			}
		}
		if err != nil {
			return nil, err
		}
	}
}

// readLine is the next line without the white space around it. cut says that it was too long and is left out.
func (r *Reader) readLine() (line []byte, cut bool, err error) {
	for {
		part, err := r.in.ReadSlice('\n')
		if len(line)+len(part) > longest {
			line, cut = nil, true
		}
		if !cut {
			line = append(line, part...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		r.line++
		line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
		return bytes.TrimSpace(line), cut, err
	}
}

// envelope is a line of cargo's (cargo book, "External tools") or rustc's.
type envelope struct {
	Reason   string          `json:"reason"`
	Success  *bool           `json:"success"`
	Manifest string          `json:"manifest_path"`
	Message  json.RawMessage `json:"message"`
	Target   struct {
		Name string `json:"name"`
	} `json:"target"`

	Type  string `json:"$message_type"` // rustc's own, since 1.73
	Level string `json:"level"`
}

// human is how rustc's output for people begins, in its long and in its short form.
var human = regexp.MustCompile(`^(\x1b\[[0-9;]*m)*(error|warning)(\[[A-Z]\d{4}\])?(\x1b\[[0-9;]*m)*: |^\S+\.rs:\d+:\d+: (error|warning)`)

// take reads one line; nil: it is no diagnostic.
func (r *Reader) take(line []byte, cut bool) *Message {
	r.stream.Lines++
	if !cut && line[0] != '{' {
		r.stream.Text++
		r.stream.Human = r.stream.Human || human.Match(line)
		return nil
	}
	var e envelope
	if cut || json.Unmarshal(line, &e) != nil {
		r.broken()
		return nil
	}
	switch {
	case e.Reason != "":
		r.stream.Cargo = true
		if e.Reason == "build-finished" {
			r.stream.Finished = true
			r.stream.Failed = e.Success != nil && !*e.Success
		}
		if e.Reason == "compiler-artifact" && r.Done != nil {
			r.Done(e.Target.Name)
		}
		if e.Reason != "compiler-message" {
			return nil
		}
		m := &Message{Manifest: e.Manifest}
		if json.Unmarshal(e.Message, &m.Diagnostic) != nil {
			r.broken()
			return nil
		}
		return m
	case e.Type == "diagnostic" || e.Type == "" && e.Level != "":
		m := &Message{}
		if json.Unmarshal(line, &m.Diagnostic) != nil {
			r.broken()
			return nil
		}
		return m
	case e.Type == "": // rustc's other messages, such as those on artifacts, say their type
		r.stream.Other++
	}
	return nil
}

func (r *Reader) broken() {
	if r.stream.Broken == 0 {
		r.stream.FirstBroken = r.line
	}
	r.stream.Broken++
}
