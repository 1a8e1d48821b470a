package engine

import (
	"sort"
	"strings"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

// anchor ties a place to the unit that it stands in, so that it is found again after edits elsewhere. It
// keeps no old text alive.
type anchor struct {
	version uint64 // of the document
	unit    *syntax.Unit
	base    uint32
}

// anchorsOf are those of a finding's place and of the places related to it.
func (s *Snapshot) anchorsOf(f *rule.Finding) []anchor {
	out := make([]anchor, 0, 1+len(f.Related))
	out = append(out, s.anchorOf(f.Location))
	for _, r := range f.Related {
		out = append(out, s.anchorOf(r.Location))
	}
	return out
}

func (s *Snapshot) anchorOf(l rule.Location) anchor {
	d := s.docs[l.File]
	if d == nil {
		return anchor{}
	}
	a := anchor{version: d.version}
	entries := d.outline.Entries
	if i := sort.Search(len(entries), func(i int) bool { return entries[i].Base > l.Span.Start }) - 1; i >= 0 {
		a.unit, a.base = entries[i].Unit, entries[i].Base
	}
	return a
}

// relocate moves a finding made in earlier versions of its files to where its units stand now. Fixes are
// dropped when any of the files changed. ok is false when a unit is no more.
func (s *Snapshot) relocate(f rule.Finding, anchors []anchor) (moved rule.Finding, ok bool) {
	if s.present(f.File, anchors[0]) {
		same := true
		for i, r := range f.Related {
			same = same && s.present(r.File, anchors[i+1])
		}
		if same {
			return f, true
		}
	}
	ok = s.move(&f.Location, anchors[0])
	related := make([]rule.Related, len(f.Related))
	for i, r := range f.Related {
		ok = s.move(&r.Location, anchors[i+1]) && ok
		related[i] = r
	}
	f.Related, f.Fixes = related, nil
	return f, ok
}

// present reports whether a place is one in the present version of its file.
func (s *Snapshot) present(file string, a anchor) bool {
	d := s.docs[file]
	return d == nil && strings.HasPrefix(file, "stub:") || d != nil && d.version == a.version
}

// move finds the unit that held a place, and the place in it now.
func (s *Snapshot) move(l *rule.Location, a anchor) bool {
	if s.present(l.File, a) {
		return true
	}
	d := s.docs[l.File]
	if d == nil {
		return false
	}
	base, ok := d.bases()[a.unit]
	if !ok {
		return false
	}
	shift := base - a.base // modulo 2^32, as the sums below
	l.Span = source.Span{Start: l.Span.Start + shift, End: l.Span.End + shift}
	return true
}

// Pin is a place that is found again in later snapshots, as long as the item around it stays as it is.
type Pin struct {
	at     rule.Location
	anchor anchor
}

// Pin ties a place in the snapshot's files to the item that it stands in.
func (s *Snapshot) Pin(l rule.Location) Pin { return Pin{at: l, anchor: s.anchorOf(l)} }

// Find is where a pinned place is in this snapshot; ok is false when the item around it has changed.
func (s *Snapshot) Find(p Pin) (at rule.Location, ok bool) {
	at = p.at
	ok = p.anchor.unit != nil && s.move(&at, p.anchor)
	return at, ok
}
