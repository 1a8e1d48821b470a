package engine

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

// benchFolder is what the benchmarks of a whole scan run on: a folder of crates named by CROSSAWAIT_BENCH,
// or the fixtures. docs/performance.md says which one its figures are of.
func benchFolder(b *testing.B) string {
	b.Helper()
	if dir := os.Getenv("CROSSAWAIT_BENCH"); dir != "" {
		return dir
	}
	dir, err := filepath.Abs("../../testdata/fixtures")
	if err != nil {
		b.Fatal(err)
	}
	return dir
}

func rustFiles(b *testing.B, dir string) (paths []string, size int64) {
	b.Helper()
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(p, ".rs") {
			info, err := d.Info()
			if err != nil {
				return err
			}
			paths, size = append(paths, p), size+info.Size()
		}
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return paths, size
}

// roots are the packages directly in a folder, or the folder itself.
func roots(b *testing.B, dir string) []string {
	b.Helper()
	manifests, err := filepath.Glob(filepath.Join(dir, "*", "Cargo.toml"))
	if err != nil {
		b.Fatal(err)
	}
	if len(manifests) == 0 {
		paths, _ := rustFiles(b, dir)
		return paths
	}
	var out []string
	for _, m := range manifests {
		out = append(out, filepath.Dir(m))
	}
	slices.Sort(out)
	return out
}

// BenchmarkParseOnly reads and parses the files that BenchmarkCheck checks, on as many processors, and does
// no more: the yardstick.
func BenchmarkParseOnly(b *testing.B) {
	files := checkedFiles(b)
	var size int64
	b.ResetTimer()
	for b.Loop() {
		size = parseAll(files)
	}
	b.SetBytes(size)
}

// checkedFiles are the files that a check of the benchmark's folder reads.
func checkedFiles(b *testing.B) []string {
	b.Helper()
	var files []string
	for _, r := range roots(b, benchFolder(b)) {
		w, _, err := Open(context.Background(), []string{r}, Options{})
		if err != nil {
			b.Fatal(err)
		}
		for p := range w.docs {
			files = append(files, p)
		}
		w.Close()
	}
	slices.Sort(files)
	return slices.Compact(files)
}

func parseAll(files []string) (size int64) {
	work := make(chan string)
	var wg sync.WaitGroup
	var mu sync.Mutex
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			p := syntax.NewParser()
			defer p.Close()
			for f := range work {
				text, err := os.ReadFile(f)
				if err != nil {
					continue
				}
				if tree, err := p.Parse(text); err == nil {
					tree.Close()
				}
				mu.Lock()
				size += int64(len(text))
				mu.Unlock()
			}
		})
	}
	for _, f := range files {
		work <- f
	}
	close(work)
	wg.Wait()
	return size
}

// BenchmarkCheck is a whole `check` of each package, one after another.
func BenchmarkCheck(b *testing.B) {
	dirs := batches(roots(b, benchFolder(b)))
	var size int64
	var futures int
	for b.Loop() {
		size, futures = checkAll(b, dirs)
	}
	b.SetBytes(size)
	b.ReportMetric(float64(futures), "futures")
}

// checkAll checks each batch of packages as a workspace.
func checkAll(b *testing.B, batches [][]string) (size int64, futures int) {
	b.Helper()
	for _, batch := range batches {
		w, _, err := Open(context.Background(), batch, Options{})
		if err != nil {
			b.Fatal(err)
		}
		r, err := w.Check(context.Background())
		if err != nil {
			b.Fatal(err)
		}
		futures += r.Futures
		for _, d := range w.docs {
			size += int64(len(d.text))
		}
		w.Close()
	}
	return size, futures
}

// BenchmarkMultiple is how many times as long as parsing alone a whole check takes, by the clock and in processor time.
// The two take turns, so that a busy machine is busy for both. Garbage is collected as it is in a check of the command
// line.
func BenchmarkMultiple(b *testing.B) {
	CollectLess()
	dirs := roots(b, benchFolder(b))
	files := checkedFiles(b)
	for _, mode := range []struct {
		name    string
		batches [][]string
	}{{"packages", batches(dirs)}, {"workspace", [][]string{dirs}}} {
		b.Run(mode.name, func(b *testing.B) {
			var parse, check spent
			for b.Loop() {
				runtime.GC() // each pays for its own garbage
				parse.add(func() { parseAll(files) })
				runtime.GC()
				check.add(func() { checkAll(b, mode.batches) })
			}
			b.ReportMetric(float64(check.wall)/float64(parse.wall), "x-parsing")
			b.ReportMetric(float64(check.cpu)/float64(parse.cpu), "x-parsing-cpu")
			b.ReportMetric(check.cpu.Seconds()/float64(b.N), "cpu-s/check")
		})
	}
}

// spent is what some runs took, by the clock and in processor time.
type spent struct{ wall, cpu time.Duration }

func (s *spent) add(f func()) {
	start, cpu := time.Now(), cpuTime()
	f()
	s.wall += time.Since(start)
	s.cpu += cpuTime() - cpu
}

// batches opens packages one by one, and lone files together.
func batches(paths []string) [][]string {
	if len(paths) == 0 || strings.HasSuffix(paths[0], ".rs") {
		return [][]string{paths}
	}
	var out [][]string
	for _, p := range paths {
		out = append(out, []string{p})
	}
	return out
}

// BenchmarkMemory opens everything at once, as a workspace of that size would be, and reports what is alive after a
// check as the command does it, and in a server with one file open. Run each by itself for MB-at-most, which is the most
// that the process has had in memory.
func BenchmarkMemory(b *testing.B) {
	dirs := roots(b, benchFolder(b))
	for _, use := range []struct {
		name string
		use  func(w *Workspace) (keep any, err error)
	}{
		{"check", func(w *Workspace) (any, error) { return w.Check(context.Background()) }},
		{"server", func(w *Workspace) (any, error) {
			paths := w.Snapshot().Files()
			path := paths[len(paths)/2]
			if err := w.OpenDocument(path, w.Snapshot().Text(path)); err != nil {
				return nil, err
			}
			return w.Snapshot().Findings(context.Background(), path)
		}},
	} {
		b.Run(use.name, func(b *testing.B) {
			for b.Loop() {
				w, _, err := Open(context.Background(), dirs, Options{})
				if err != nil {
					b.Fatal(err)
				}
				kept, err := use.use(w)
				if err != nil {
					b.Fatal(err)
				}
				reportMemory(b, w)
				runtime.KeepAlive(kept)
				w.Close()
			}
		})
	}
}

func reportMemory(b *testing.B, w *Workspace) {
	b.Helper()
	var m runtime.MemStats
	runtime.GC()
	runtime.GC() // what was finalized goes with the second
	runtime.ReadMemStats(&m)
	var size int
	for _, d := range w.docs {
		size += len(d.text)
	}
	b.ReportMetric(float64(m.HeapAlloc)/1e6, "MB-alive")
	b.ReportMetric(float64(size)/1e6, "MB-of-Rust")
	if most, ok := peak(); ok {
		b.ReportMetric(float64(most)/1e6, "MB-at-most")
	}
}

// peak is the most memory, in bytes, that the process has had; ok is false where the system does not say.
func peak() (bytes int, ok bool) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, false
	}
	_, rest, found := strings.Cut(string(status), "VmHWM:")
	if !found {
		return 0, false
	}
	kb, err := strconv.Atoi(strings.Fields(rest)[0])
	return kb << 10, err == nil
}

// story is the function that the benchmark's file repeats: what a service does, awaits and locks included.
const story = `
pub async fn serve_NUMBER(state: &State, mut requests: Receiver<Request>) -> Result<usize, Error> {
    let mut served = 0;
    while let Some(request) = requests.recv().await {
        let key = format!("{}:{}", request.user, request.path);
        let known = { state.cache.lock().unwrap().get(&key).cloned() };
        let page = match known {
            Some(page) => page,
            None => {
                let page = state.fetch(&request.path).await?;
                state.cache.lock().unwrap().insert(key.clone(), page.clone());
                page
            }
        };
        if page.is_empty() {
            println!("nothing for {key}");
            continue;
        }
        tokio::spawn(async move { send(request.user, page).await });
        served += 1;
    }
    Ok(served)
}
`

const storyHead = `use std::collections::HashMap;
use std::sync::Mutex;
use tokio::sync::mpsc::Receiver;

pub struct Error;
pub struct Request { user: String, path: String }
pub struct State { cache: Mutex<HashMap<String, String>> }

impl State {
    async fn fetch(&self, _path: &str) -> Result<String, Error> { Ok(String::new()) }
}

async fn send(_user: String, _page: String) {}
`

// longFile is a file of about that many lines.
func longFile(lines int) []byte {
	var s strings.Builder
	s.WriteString(storyHead)
	per := strings.Count(story, "\n")
	for i := range (lines - strings.Count(storyHead, "\n")) / per {
		s.WriteString(strings.ReplaceAll(story, "NUMBER", strings.Repeat("x", i%7)+string(rune('a'+i%26))+itoa(i)))
	}
	return []byte(s.String())
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// BenchmarkSignature changes what a function of a long file takes, back and forth, and asks for the file's findings
// each time: those who call it are judged anew. One has a single caller, the other is called by all.
func BenchmarkSignature(b *testing.B) {
	for _, edit := range []struct{ name, old, new string }{
		{"own", "async fn aside(_n: u8)", "async fn aside(_n: u16)"},
		{"shared", "async fn send(_user: String,", "async fn send(_user: &'static str,"},
	} {
		b.Run(edit.name, func(b *testing.B) {
			file := filepath.Join(b.TempDir(), "main.rs")
			text := string(longFile(10000)) + "async fn aside(_n: u8) {}\nasync fn caller() { aside(1).await; }\n"
			w, err := OpenText(file, []byte(text), Options{})
			if err != nil {
				b.Fatal(err)
			}
			defer w.Close()
			if err := w.OpenDocument(file, []byte(text)); err != nil {
				b.Fatal(err)
			}
			other := strings.Replace(text, edit.old, edit.new, 1)
			for i := 0; b.Loop(); i++ {
				next := text
				if i%2 == 0 {
					next = other
				}
				if err := w.EditDocument(file, []byte(next), nil); err != nil {
					b.Fatal(err)
				}
				if _, err := w.Snapshot().Findings(context.Background(), file); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkKeystroke types into the middle of a long file, and asks for the file's findings after each key:
// what the server does between didChange and diagnostics.
func BenchmarkKeystroke(b *testing.B) {
	for _, lines := range []int{2000, 10000} {
		b.Run(itoa(lines), func(b *testing.B) { benchKeystroke(b, lines) })
	}
}

func benchKeystroke(b *testing.B, lines int) {
	file := filepath.Join(b.TempDir(), "main.rs")
	text := longFile(lines)
	if err := os.WriteFile(file, text, 0o644); err != nil {
		b.Fatal(err)
	}
	w, _, err := Open(context.Background(), []string{file}, Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer w.Close()
	if err := w.OpenDocument(file, text); err != nil {
		b.Fatal(err)
	}
	if _, err := w.Snapshot().Findings(context.Background(), file); err != nil {
		b.Fatal(err)
	}
	at := uint32(strings.Index(string(text[len(text)/2:]), "served += 1") + len(text)/2)
	typed := "served += 1; let _more = 2; "
	for i := 0; b.Loop(); i++ {
		edit := source.Edit{Span: source.Span{Start: at, End: at}, Text: typed[i%len(typed) : i%len(typed)+1]}
		if i%len(typed) == 0 && i > 0 {
			edit = source.Edit{Span: source.Span{Start: at - uint32(len(typed)), End: at}, Text: ""}
			at -= uint32(len(typed))
		}
		next, err := source.ApplyEdits(text, []source.Edit{edit})
		if err != nil {
			b.Fatal(err)
		}
		at += uint32(len(edit.Text))
		text = next
		if err := w.EditDocument(file, text, []source.Edit{edit}); err != nil {
			b.Fatal(err)
		}
		if _, err := w.Snapshot().Findings(context.Background(), file); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkManyFindings checks one file in which every function has a finding whose fixes change the whole file. What
// a finding costs must not grow with the file.
func BenchmarkManyFindings(b *testing.B) {
	for _, functions := range []int{100, 1000} {
		var text bytes.Buffer
		text.WriteString("use std::rc::Rc;\nasync fn io() {}\nfn need<T: Send>(_: T) {}\n")
		for i := range functions {
			fmt.Fprintf(&text, "async fn f%d() {\n    let x = Rc::new(%d);\n    io().await;\n    drop(x);\n}\nfn d%d() { need(f%d()) }\n", i, i, i, i)
		}
		b.Run(fmt.Sprint(functions), func(b *testing.B) {
			for b.Loop() {
				w, err := OpenText("lib.rs", text.Bytes(), Options{})
				if err != nil {
					b.Fatal(err)
				}
				report, err := w.Check(context.Background())
				if err != nil || len(report.Findings) != functions {
					b.Fatal(len(report.Findings), err)
				}
				w.Close()
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*functions), "µs/finding")
		})
	}
}
