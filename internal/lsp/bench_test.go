package lsp

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// service is what the long files repeat: what a server does, awaits and locks included.
const service = `
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

const serviceHead = `use std::collections::HashMap;
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

// storyFile is a file of about that many lines.
func storyFile(lines int) string {
	var b strings.Builder
	b.WriteString(serviceHead)
	for i := range (lines - strings.Count(serviceHead, "\n")) / strings.Count(service, "\n") {
		b.WriteString(strings.ReplaceAll(service, "NUMBER", strconv.Itoa(i)))
	}
	return b.String()
}

// BenchmarkDidChange types into the middle of a long file over the wire and waits, after each key, for the
// diagnostics of that version.
func BenchmarkDidChange(b *testing.B) {
	for _, lines := range []int{2000, 10000} {
		b.Run(fmt.Sprint(lines), func(b *testing.B) {
			text := storyFile(lines)
			dir, u := crate(b, text)
			c := dial(b)
			c.initialize(obj{}, dir)
			c.open(u, text)
			c.diagnostics(u, version(1))
			time.Sleep(time.Second) // until the folder is read
			n := strings.Count(text, "served += 1") / 2
			here := at(text, "served += 1", n, true)
			const typed = "let _more = served + 2; "
			took := make([]time.Duration, 0, 1024)
			v, column := 1, here.Character
			for i := 0; b.Loop(); i++ {
				v++
				change := obj{"range": span{position{here.Line, column}, position{here.Line, column}}, "text": typed[i%len(typed) : i%len(typed)+1]}
				column++
				if i%len(typed) == 0 && i > 0 {
					change["range"] = span{here, position{here.Line, column - 1}}
					column = here.Character + 1
				}
				start := time.Now()
				c.change(u, v, change)
				c.diagnostics(u, version(v))
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-µs")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-µs")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// BenchmarkHover asks over the wire what stands at awaits, variables and spawns in the middle of a long file, and
// for its hints and lenses.
func BenchmarkHover(b *testing.B) {
	for _, lines := range []int{2000, 10000} {
		text := storyFile(lines)
		dir, u := crate(b, text)
		c := dial(b)
		c.initialize(obj{}, dir)
		c.open(u, text)
		c.diagnostics(u, version(1))
		time.Sleep(time.Second) // until the folder is read
		n := strings.Count(text, "served += 1") / 2
		for _, word := range []string{"await?", "known", "spawn", "async fn serve"} {
			here := at(text, word, n, true)
			b.Run(fmt.Sprintf("%d/%s", lines, word), func(b *testing.B) {
				for b.Loop() {
					c.hover(u, here)
				}
			})
		}
		b.Run(fmt.Sprintf("%d/hints", lines), func(b *testing.B) {
			from := at(text, "served += 1", n, true)
			for b.Loop() {
				c.hints(u, span{from, position{from.Line + 50, 0}})
			}
		})
		b.Run(fmt.Sprintf("%d/lenses", lines), func(b *testing.B) {
			for b.Loop() {
				c.lenses(u)
			}
		})
	}
}
