package memo

import (
	"sync"
	"testing"
)

func TestMap(t *testing.T) {
	for _, spread := range []bool{false, true} {
		var m, other Map[int, string]
		if spread {
			m.Spread()
			other.Spread()
		}
		if v, ok := m.Load(1); ok {
			t.Errorf("an empty map has %q", v)
		}
		m.Store(1, "one")
		m.Store(1, "uno")
		if got := m.Keep(1, "ein"); got != "uno" {
			t.Errorf("got %q", got)
		}
		if got := m.Keep(2, "two"); got != "two" {
			t.Errorf("got %q", got)
		}
		if got := m.Get(3, func() string { return "three" }); got != "three" {
			t.Errorf("got %q", got)
		}
		if got := m.Get(3, func() string { t.Error("it is made again"); return "" }); got != "three" {
			t.Errorf("got %q", got)
		}
		m.CopyTo(&other, func(k int) bool { return k != 2 })
		for k, want := range map[int]string{1: "uno", 2: "", 3: "three"} {
			if got, _ := other.Load(k); got != want {
				t.Errorf("under %d is %q, not %q", k, got, want)
			}
		}
	}
}

// Whoever asks for a value gets the same one, whoever made it.
func TestGetIsUnique(t *testing.T) {
	for _, spread := range []bool{false, true} {
		var m Map[int, *int]
		if spread {
			m.Spread()
		}
		const goroutines, keys = 8, 200
		var got [goroutines][keys]*int
		var wg sync.WaitGroup
		for g := range goroutines {
			wg.Go(func() {
				for k := range keys {
					got[g][k] = m.Get(k, func() *int { return new(int) })
				}
			})
		}
		wg.Wait()
		for g := range goroutines {
			if got[g] != got[0] {
				t.Fatalf("goroutine %d has other values than the first", g)
			}
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	keys := make([]*int, 10000)
	var own Map[*int, int]
	own.Spread()
	var std sync.Map
	for i := range keys {
		keys[i] = new(int)
		own.Store(keys[i], i)
		std.Store(keys[i], i)
	}
	b.Run("memo", func(b *testing.B) {
		b.RunParallel(func(pb *testing.PB) {
			for i := 0; pb.Next(); i++ {
				own.Load(keys[i%len(keys)])
			}
		})
	})
	b.Run("sync", func(b *testing.B) {
		b.RunParallel(func(pb *testing.PB) {
			for i := 0; pb.Next(); i++ {
				std.Load(keys[i%len(keys)])
			}
		})
	})
}
