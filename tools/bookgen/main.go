// Command bookgen writes the book's pages to a folder, one file a page and an index, with links that a code
// host follows: `go generate ./internal/book` makes docs/book.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/crossawait/crossawait/internal/book"
)

func main() {
	log.SetFlags(0)
	out := flag.String("out", "", "the folder, whose other markdown files are removed")
	flag.Parse()
	if *out == "" {
		log.Fatal("bookgen: -out is missing")
	}
	if err := write(*out, files()); err != nil {
		log.Fatalf("bookgen: %v", err)
	}
}

// made is what each file begins with.
const made = "<!-- Made by tools/bookgen (go generate ./internal/book). The text is in %s. -->\n\n"

// files are the files of the book, by name.
func files() map[string]string {
	out := map[string]string{"README.md": fmt.Sprintf(made, "the pages' own files") + index()}
	for _, e := range book.All() {
		text := fmt.Sprintf(made, e.Source()) + strings.TrimRight(e.Markdown(book.Relative), "\n") + "\n\n---\n\n"
		switch {
		case e.Kind == book.Section && e.Section < 10:
			text += fmt.Sprintf("Next: %s. ", book.Relative(fmt.Sprintf("section %d", e.Section+1), fmt.Sprint(e.Section+1)))
		case e.Kind != book.Section:
			text += fmt.Sprintf("Background: %s. ", book.Relative(fmt.Sprintf("section %d", e.Section), fmt.Sprint(e.Section)))
		}
		out[book.File(e.Key)] = text + "[All pages](README.md).\n"
	}
	return out
}

// headings are those of the index.
var headings = map[book.Kind]string{
	book.Section: "The ten sections",
	book.Rule:    "Rules",
	book.Concept: "Concepts",
	book.Code:    "Errors of rustc",
}

func index() string {
	var b strings.Builder
	b.WriteString("# Ownership meets async\n\n" +
		"What a future keeps across its awaits, and what follows from that. " +
		"`crossawait explain KEY` shows the same pages; hovers begin with their first paragraphs. " +
		"Every example is compiled by rustc and read by crossawait, in editions 2021 and 2024, and both must say what the page says.\n")
	for i, e := range book.All() {
		if i == 0 || book.All()[i-1].Kind != e.Kind {
			fmt.Fprintf(&b, "\n## %s\n\n", headings[e.Kind])
			if e.Kind != book.Section {
				b.WriteString("| Page | About | Section |\n|---|---|---|\n")
			}
		}
		if e.Kind == book.Section {
			fmt.Fprintf(&b, "%d. %s\n", e.Section, book.Relative(e.Title, e.Key))
			continue
		}
		gist := strings.ReplaceAll(e.Gist, "|", `\|`)
		fmt.Fprintf(&b, "| %s | %s | %s |\n", book.Relative("`"+e.Key+"`", e.Key), gist, book.Relative(fmt.Sprint(e.Section), fmt.Sprint(e.Section)))
	}
	return b.String()
}

// write makes dir hold these files and no other markdown.
func write(dir string, files map[string]string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	old, err := filepath.Glob(filepath.Join(dir, "*.md"))
	if err != nil {
		return err
	}
	for _, file := range old {
		if _, keep := files[filepath.Base(file)]; !keep {
			if err := os.Remove(file); err != nil {
				return err
			}
		}
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
