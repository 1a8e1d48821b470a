package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const docs = "../../docs/book"

// TestFresh: docs/book is what the pages say.
func TestFresh(t *testing.T) {
	want := files()
	have, err := filepath.Glob(filepath.Join(docs, "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	if len(have) != len(want) {
		t.Errorf("docs/book has %d files, the book %d: run `go generate ./internal/book`", len(have), len(want))
	}
	for name, text := range want {
		file, err := os.ReadFile(filepath.Join(docs, name))
		if err != nil || string(file) != text {
			t.Errorf("docs/book/%s is stale: run `go generate ./internal/book`", name)
		}
	}
}

var link = regexp.MustCompile(`\]\(([^)#\s]+)\)`)

// TestLinksLeadToFiles: what a file links to is there.
func TestLinksLeadToFiles(t *testing.T) {
	all := files()
	links := 0
	for name, text := range all {
		for _, m := range link.FindAllStringSubmatch(code.ReplaceAllString(text, ""), -1) {
			if strings.HasPrefix(m[1], "https://") {
				continue
			}
			links++
			if _, ok := all[m[1]]; !ok {
				t.Errorf("%s links to %s, which is not there", name, m[1])
			}
		}
	}
	if links < len(all) {
		t.Errorf("only %d links in %d files", links, len(all))
	}
}

var code = regexp.MustCompile("(?s)```.*?```")
