package lsp

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.lsp.dev/uri"
)

// coldText is a file whose first error it shows by itself, and whose second takes what another package declares.
const coldText = `use std::rc::Rc;

async fn alone() {
    let here = Rc::new(1);
    rest().await;
    drop(here);
}

async fn together(from: other::Shared) {
    rest().await;
    drop(from);
}

async fn rest() {}

fn start(from: other::Shared) {
    tokio::spawn(alone());
    tokio::spawn(together(from));
}
`

// coldRoot writes a workspace of packages, of files of so many lines, and coldText as the first file of the first. It
// gives the folder, and the URI of that file.
func coldRoot(t testing.TB, packages, files, lines int) (dir, u string) {
	t.Helper()
	dir = t.TempDir()
	write(t, filepath.Join(dir, "Cargo.toml"), "[workspace]\nmembers = [\"crates/*\"]\n")
	const manifest = "[package]\nname = %q\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ntokio = \"1\"\n%s"
	open := filepath.Join(dir, "crates", "front", "src", "lib.rs")
	write(t, filepath.Join(dir, "crates", "front", "Cargo.toml"), fmt.Sprintf(manifest, "front", "other = { path = \"../other\" }\n"))
	write(t, open, coldText)
	write(t, filepath.Join(dir, "crates", "other", "Cargo.toml"), fmt.Sprintf(manifest, "other", ""))
	write(t, filepath.Join(dir, "crates", "other", "src", "lib.rs"), "pub struct Shared(std::rc::Rc<u8>);\n")
	text := storyFile(lines / 10)
	filler := fillerFile(lines - lines/10)
	for p := range packages {
		src := filepath.Join(dir, "crates", "p"+strconv.Itoa(p))
		write(t, filepath.Join(src, "Cargo.toml"), fmt.Sprintf(manifest, "p"+strconv.Itoa(p), ""))
		var lib strings.Builder
		for f := range files {
			fmt.Fprintf(&lib, "mod m%d;\n", f)
			write(t, filepath.Join(src, "src", fmt.Sprintf("m%d.rs", f)), text+filler)
		}
		write(t, filepath.Join(src, "src", "lib.rs"), lib.String())
	}
	return dir, string(uri.File(open))
}

// fillerFile is code without futures, of about that many lines.
func fillerFile(lines int) string {
	const item = `
/// One of many.
#[derive(Debug, Clone, PartialEq)]
pub struct Row_NUMBER { pub key: String, pub values: Vec<u64>, next: Option<Box<Row_NUMBER>> }

impl Row_NUMBER {
    pub fn total(&self) -> u64 {
        let mut sum = self.values.iter().sum::<u64>();
        if let Some(next) = &self.next {
            sum += next.total();
        }
        sum
    }

    pub fn longest(&self) -> Option<&str> {
        match &self.next {
            Some(next) if next.key.len() > self.key.len() => next.longest(),
            _ => Some(&self.key),
        }
    }
}
`
	var b strings.Builder
	for i := range lines / strings.Count(item, "\n") {
		b.WriteString(strings.ReplaceAll(item, "NUMBER", strconv.Itoa(i)))
	}
	return b.String()
}

// named reports whether diagnostics speak of a variable in quotes.
func named(variable string) func(*published) bool {
	return func(p *published) bool {
		for _, d := range p.Diagnostics {
			if strings.Contains(d.Message, "`"+variable+"`") {
				return true
			}
		}
		return false
	}
}

// TestColdStart: an open file is answered for by itself as soon as it is open, and anew when the workspace has been read.
func TestColdStart(t *testing.T) {
	dir, u := coldRoot(t, 2, 2, 400)
	c := dial(t)
	c.initialize(obj{}, dir)
	c.open(u, coldText)
	c.diagnostics(u, named("here"))
	c.diagnostics(u, func(p *published) bool { return named("here")(p) && named("from")(p) })
}

// BenchmarkColdStart opens a file of a workspace of a million lines, a tenth of them async, and says when its first
// answer is there, and when the one that knows the other packages is.
func BenchmarkColdStart(b *testing.B) {
	dir, u := coldRoot(b, 100, 5, 2000)
	var first, whole time.Duration
	for b.Loop() {
		c := dial(b)
		c.initialize(obj{}, dir)
		start := time.Now()
		c.open(u, coldText)
		c.diagnostics(u, named("here"))
		first += time.Since(start)
		c.diagnostics(u, named("from"))
		whole += time.Since(start)
	}
	b.ReportMetric(float64(first.Milliseconds())/float64(b.N), "first-ms")
	b.ReportMetric(float64(whole.Milliseconds())/float64(b.N), "whole-ms")
	b.ReportMetric(0, "ns/op")
}
