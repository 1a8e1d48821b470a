// Package memo has the map in which what was computed once is kept for all who ask later, from any goroutine. It knows
// nothing of what it keeps.
package memo

import (
	"hash/maphash"
	"sync"
)

// Map is a map for many goroutines, ready as its zero value. An entry takes a third of what it does in a sync.Map, since
// neither keys nor values are boxed. It must not be copied.
type Map[K comparable, V any] struct {
	one    part[K, V]
	spread *[parts]part[K, V] // by the keys' hashes; nil: all is in one
}

// parts is how many locks a map that was spread has.
const parts = 16

var seed = maphash.MakeSeed()

type part[K comparable, V any] struct {
	mu sync.RWMutex
	m  map[K]V
}

// Spread makes many goroutines wait less for each other, for some memory. It is called before anything else.
func (m *Map[K, V]) Spread() { m.spread = &[parts]part[K, V]{} }

func (m *Map[K, V]) part(k K) *part[K, V] {
	if m.spread == nil {
		return &m.one
	}
	return &m.spread[maphash.Comparable(seed, k)%parts]
}

// Load gives the value under k.
func (m *Map[K, V]) Load(k K) (v V, ok bool) {
	p := m.part(k)
	p.mu.RLock()
	defer p.mu.RUnlock()
	v, ok = p.m[k]
	return v, ok
}

// Store puts a value under k.
func (m *Map[K, V]) Store(k K, v V) {
	p := m.part(k)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.put(k, v)
}

// Keep puts a value under k, unless there is one, and gives the one that is there then.
func (m *Map[K, V]) Keep(k K, v V) V {
	p := m.part(k)
	p.mu.Lock()
	defer p.mu.Unlock()
	if old, ok := p.m[k]; ok {
		return old
	}
	p.put(k, v)
	return v
}

func (p *part[K, V]) put(k K, v V) {
	if p.m == nil {
		p.m = map[K]V{}
	}
	p.m[k] = v
}

// Get gives the value under k, which is made when there is none. Two goroutines may make it at once; the first to be done
// wins, so that pointers stay unique.
func (m *Map[K, V]) Get(k K, make func() V) V {
	if v, ok := m.Load(k); ok {
		return v
	}
	return m.Keep(k, make())
}

// CopyTo puts those entries into another map whose keys are to be kept.
func (m *Map[K, V]) CopyTo(to *Map[K, V], keep func(K) bool) {
	m.each(func(k K, v V) {
		if keep(k) {
			to.Store(k, v)
		}
	})
}

func (m *Map[K, V]) each(visit func(K, V)) {
	m.one.each(visit)
	if m.spread != nil {
		for i := range m.spread {
			m.spread[i].each(visit)
		}
	}
}

func (p *part[K, V]) each(visit func(K, V)) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	for k, v := range p.m {
		visit(k, v)
	}
}
