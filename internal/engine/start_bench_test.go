package engine

import (
	"context"
	"os"
	"testing"
)

// BenchmarkStart opens all packages as one workspace and links it, their dependencies read: cold, without a cache;
// warm, with one that an earlier run has filled. first is the answer for one file before that, by itself, as the
// server gives it.
func BenchmarkStart(b *testing.B) {
	dirs := roots(b, benchFolder(b))
	open := func(b *testing.B, cache string) {
		w, _, err := Open(context.Background(), dirs, Options{Cache: cache, Whole: true})
		if err != nil {
			b.Fatal(err)
		}
		w.Snapshot().list()
		w.Close()
	}
	b.Run("cold", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			cache := b.TempDir()
			b.StartTimer()
			open(b, cache)
		}
	})
	b.Run("warm", func(b *testing.B) {
		cache := b.TempDir()
		open(b, cache)
		for b.Loop() {
			open(b, cache)
		}
	})
	b.Run("first", func(b *testing.B) {
		paths, _ := rustFiles(b, dirs[0])
		path := paths[len(paths)/2]
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			w, err := OpenText(path, text, Options{})
			if err != nil {
				b.Fatal(err)
			}
			if _, err := w.Check(context.Background()); err != nil {
				b.Fatal(err)
			}
			w.Close()
		}
	})
}
