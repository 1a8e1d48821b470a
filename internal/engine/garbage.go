package engine

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// roomy is the size of the heap, in bytes, up to which a process that checks once and ends lets it grow to five times
// what is alive.
const roomy = 512 << 20

var collectLess sync.Once

// CollectLess makes the garbage collector of this process wait until the heap is five times what was alive, as long as
// it stays below 512 MB, and until it has doubled beyond that. A scan makes little garbage that outlives its function,
// and more and more that stays: going through the latter again and again is a fifth of its processor time.
// Whoever sets GOGC is obeyed.
func CollectLess() {
	collectLess.Do(func() {
		if os.Getenv("GOGC") == "" {
			debug.SetGCPercent(percentFor(0))
			watchCollections()
		}
	})
}

// watchCollections sets the pace anew after each collection: an object that nothing refers to is finalized then.
func watchCollections() {
	runtime.SetFinalizer(&sentinel{}, func(*sentinel) {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		if live[0].Value.Kind() == metrics.KindUint64 {
			debug.SetGCPercent(percentFor(live[0].Value.Uint64()))
		}
		watchCollections()
	})
}

// percentFor is by how much a heap may grow of which so many bytes are alive.
func percentFor(live uint64) int {
	return int(min(max(roomy*100/max(live, 1), 200), 500)) - 100
}

// sentinel is what is finalized.
type sentinel struct{ _ *byte }
