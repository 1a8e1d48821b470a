package flow

import "github.com/crossawait/crossawait/internal/body"

// set is a set of a graph's locals, a word for each group.
type set []uint64

func (sh *shape) has(s set, l body.LocalID) bool { return s[sh.slots[l].group]&sh.bit(l) != 0 }
func (sh *shape) add(s set, l body.LocalID)      { s[sh.slots[l].group] |= sh.bit(l) }

// union adds t to s.
func (s set) union(t set) {
	for i, w := range t {
		s[i] |= w
	}
}
